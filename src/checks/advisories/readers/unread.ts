import type { Reader } from "../../../check.ts";
import { isTestData, type UnreadLockfile } from "../model.ts";

const LOCKFILE =
  /(^|\/)(yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|Pipfile\.lock|pdm\.lock|pylock\.toml|conda-lock\.yml|go\.sum|Gemfile\.lock|gems\.locked|composer\.lock|gradle\.lockfile|packages\.lock\.json|pubspec\.lock|mix\.lock)$/;

/** Lockfiles that are not read yet. */
export const unread: Reader<UnreadLockfile> = {
  name: "other lockfiles",
  claims: (path) => LOCKFILE.test(path) && !isTestData(path) && !/(^|\/)node_modules\//.test(path),
  // Long words that the formats contain, since the prefilter looks for them in every file.
  keywords: [
    "lockfileVersion",
    "yarn lockfile",
    "__metadata",
    '"_meta"',
    "content_hash",
    "content-hash",
    "contentHash",
    "lock-version",
    " h1:",
    "specs:",
    "Gradle generated file",
    "sdks:",
    ":hex,",
  ],
  read: (file) => [{ unread: file.path }],
};
