import type { Reader } from "../../../check.ts";
import { onDemand } from "../../../on-demand.ts";
import { pathPattern } from "../../../path-pattern.ts";
import { isTestData, type Package, type UnreadLockfile } from "../model.ts";

const LOCKFILE = pathPattern(
  "lock go.sum gems.locked",
  /(^|\/)(yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|Pipfile\.lock|pdm\.lock|pylock\.toml|conda-lock\.yml|go\.sum|Gemfile\.lock|gems\.locked|composer\.lock|gradle\.lockfile|packages\.lock\.json|pubspec\.lock|mix\.lock)$/,
);

const npmLock = onDemand(() => import("./npm-lock.ts"));

/**
 * What each reader claims and looks for. What reads is loaded for the first file that holds one of the words: most scans
 * want few of them.
 */
export const readers: readonly Reader<Package | UnreadLockfile>[] = [
  {
    name: "npm lockfile",
    claims: (path) =>
      /(^|\/)(package-lock|npm-shrinkwrap)\.json$/.test(path) && !/(^|\/)node_modules\//.test(path),
    keywords: "any",
    interruptible: true,
    read: (file, context) => npmLock((code) => code.readNpmLock(file, context)),
  },
  {
    name: "requirements.txt",
    claims: (path) =>
      /(^|\/)([^/]*[-_.])?(requirements|constraints)([-_.][^/]*)?\.txt$|(^|\/)requirements\/[^/]+\.txt$/i.test(
        path,
      ),
    keywords: ["=="],
    read: async (file) => (await import("./requirements.ts")).readRequirements(file),
  },
  {
    name: "poetry.lock",
    claims: (path) => /(^|\/)poetry\.lock$/.test(path),
    keywords: "any",
    read: async (file, context) => (await import("./poetry-lock.ts")).readPoetryLock(file, context),
  },
  {
    name: "uv.lock",
    claims: (path) => /(^|\/)uv\.lock$/.test(path),
    keywords: "any",
    read: async (file, context) => (await import("./uv-lock.ts")).readUvLock(file, context),
  },
  {
    name: "Cargo.lock",
    claims: (path) => /(^|\/)Cargo\.lock$/.test(path),
    keywords: "any",
    read: async (file, context) => (await import("./cargo-lock.ts")).readCargoLock(file, context),
  },
  {
    // Lockfiles that are not read yet.
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
  },
];
