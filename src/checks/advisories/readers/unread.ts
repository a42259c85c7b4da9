import type { Reader } from "../../../check.ts";
import { isTestData, type UnreadLockfile } from "../model.ts";

const LOCKFILE =
  /(^|\/)(yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|Pipfile\.lock|pdm\.lock|pylock\.toml|conda-lock\.yml|go\.sum|Gemfile\.lock|gems\.locked|composer\.lock|gradle\.lockfile|packages\.lock\.json|pubspec\.lock|mix\.lock)$/;

/** Lockfiles that are not read yet. */
export const unread: Reader<UnreadLockfile> = {
  name: "other lockfiles",
  claims: (path) => LOCKFILE.test(path) && !isTestData(path) && !/(^|\/)node_modules\//.test(path),
  keywords: ["version", "hash", "integrity", "checksum", "h1:", "specs:", "="],
  read: (file) => [{ unread: file.path }],
};
