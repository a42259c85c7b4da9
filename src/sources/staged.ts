import type { TreeFile } from "../git/commits.ts";
import { changesBetweenSync, emptyTree } from "../git/diff.ts";
import { GitError, runSync } from "../git/git.ts";
import { mergedHeads } from "../git/merging.ts";
import { splitZText } from "../git/paths.ts";
import { overlap } from "../line-ranges.ts";
import { type BlobSource, blobSource, type ChangedFile, filesAfter } from "./blobs.ts";

/**
 * What the next commit will hold: the index, never the files on disk. Which index is git's to say (`GIT_INDEX_FILE`). Of a
 * merge that is being made: what none of its parents has.
 *
 * @param root top of the repository
 * @param maxBytes larger blobs are not fetched
 * @throws {GitError} when the index cannot be read
 */
export function stagedSource(root: string, maxBytes: number): BlobSource {
  return blobSource("staged", stagedChanges(root), () => listIndex(root), root, maxBytes);
}

function stagedChanges(root: string): readonly ChangedFile[] {
  const options = { cwd: root, safeDirectory: root };
  const since = (base: string) => filesAfter(changesBetweenSync({ base, index: true }, options));
  // Before the first commit there is no HEAD.
  const changes = unlessRefused(() => since("HEAD")) ?? since(emptyTree(options));
  return mergedHeads(root).reduce((files, head) => {
    const others = unlessRefused(() => since(head));
    return others ? common(files, others) : files;
  }, changes);
}

/** Undefined when git does not know the commit. */
function unlessRefused<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch (error) {
    if (error instanceof GitError && error.kind === "failed") return undefined;
    throw error;
  }
}

/** What is new to both parents of a merge: what it takes over from one of them is no change of this commit. */
function common(one: readonly ChangedFile[], other: readonly ChangedFile[]): readonly ChangedFile[] {
  const others = new Map(other.map((file) => [file.path, file]));
  return one.flatMap((file) => {
    const same = others.get(file.path);
    if (!same) return [];
    return {
      path: file.path,
      mode: file.mode,
      id: file.id,
      get addedLines() {
        return overlap(file.addedLines, same.addedLines);
      },
    };
  });
}

function listIndex(root: string): readonly TreeFile[] {
  const output = runSync(["ls-files", "-z", "--stage"], { cwd: root, safeDirectory: root });
  return splitZText(output).flatMap((line) => {
    const tab = line.indexOf("\t");
    const [mode, id, stage] = line.slice(0, tab).split(" ");
    return mode && id && stage === "0" ? [{ path: line.slice(tab + 1), mode, id }] : [];
  });
}
