import type { TreeFile } from "../git/commits.ts";
import { changesBetweenSync, emptyTree } from "../git/diff.ts";
import { GitError, runSync } from "../git/git.ts";
import { pathFromBytes, splitZ } from "../git/paths.ts";
import { blobSource, filesAfter } from "./blobs.ts";
import type { Source } from "./source.ts";

/**
 * What the next commit will hold: the index, never the files on disk. Which index is git's to say (`GIT_INDEX_FILE`).
 *
 * @param root top of the repository
 * @param maxBytes larger blobs are not fetched
 * @throws {GitError} when the index cannot be read
 */
export function stagedSource(root: string, maxBytes: number): Source {
  return blobSource("staged", filesAfter(stagedChanges(root)), () => listIndex(root), root, maxBytes);
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

function listIndex(root: string): readonly TreeFile[] {
  const output = runSync(["ls-files", "-z", "--stage"], { cwd: root, safeDirectory: root });
  return splitZ(output).flatMap((line) => {
    const tab = line.indexOf(0x09);
    const [mode, id, stage] = line.toString("latin1", 0, tab).split(" ");
    return mode && id && stage === "0" ? [{ path: pathFromBytes(line.subarray(tab + 1)), mode, id }] : [];
  });
}
