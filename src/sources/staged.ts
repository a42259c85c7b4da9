import { changesBetweenSync, emptyTree } from "../git/diff.ts";
import { GitError, runSync } from "../git/git.ts";
import { pathFromBytes, splitZ } from "../git/paths.ts";
import { type BlobFile, blobEntries } from "./blobs.ts";
import type { Entry, Source } from "./source.ts";

/**
 * What the next commit will hold: the index, never the files on disk. Which index is git's to say (`GIT_INDEX_FILE`).
 *
 * @param root top of the repository
 * @param maxBytes larger blobs are not fetched
 * @throws {GitError} when the index cannot be read
 */
export function stagedSource(root: string, maxBytes: number): Source {
  const changed = stagedChanges(root).filter(
    (change) => change.status !== "deleted" && change.status !== "unmerged",
  );
  const files = changed.map(({ path, mode, id, addedLines }) => ({
    path,
    mode,
    id,
    ...(addedLines === "all" ? {} : { addedLines }),
  }));
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  const entries = blobEntries(files, root, maxBytes);
  const index = lazily(() => new Map(listIndex(root).map((file) => [file.path, file])));
  const opened = new Map<string, Entry>(entries.map((entry) => [entry.path, entry]));
  return {
    kind: "staged",
    entries,
    problems: [],
    treePaths: lazily(() => [...index().keys()].sort()),
    treeEntry: (path) => {
      const known = opened.get(path);
      if (known) return known;
      const file = index().get(path);
      const [entry] = file ? blobEntries([file], root, maxBytes) : [];
      if (entry) opened.set(path, entry);
      return entry;
    },
  };
}

function stagedChanges(root: string) {
  const options = { cwd: root, safeDirectory: root };
  try {
    return changesBetweenSync({ base: "HEAD", index: true }, options);
  } catch (error) {
    // Before the first commit there is no HEAD.
    if (!(error instanceof GitError && error.kind === "failed")) throw error;
    return changesBetweenSync({ base: emptyTree(options), index: true }, options);
  }
}

function listIndex(root: string): readonly BlobFile[] {
  const output = runSync(["ls-files", "-z", "--stage"], { cwd: root, safeDirectory: root });
  return splitZ(output).flatMap((line) => {
    const tab = line.indexOf(0x09);
    const [mode, id, stage] = line.toString("latin1", 0, tab).split(" ");
    return mode && id && stage === "0" ? [{ path: pathFromBytes(line.subarray(tab + 1)), mode, id }] : [];
  });
}

function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
