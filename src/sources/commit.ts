import { filesOf } from "../git/commits.ts";
import { changesBetween } from "../git/diff.ts";
import type { GitOptions } from "../git/git.ts";
import { blobSource, type ChangedFile, filesAfter } from "./blobs.ts";
import type { Source } from "./source.ts";
import { isWithin } from "./within.ts";

type At = Required<Pick<GitOptions, "cwd" | "safeDirectory">>;

/** The files `head` adds or changes since `base`, with the lines it adds; both are commits. */
export async function changedFiles(base: string, head: string, at: At): Promise<readonly ChangedFile[]> {
  return filesAfter(await changesBetween({ base, head }, at));
}

/**
 * Files of a commit, read from git's objects: what is on disk, or checked out at all, does not matter.
 *
 * @param scope the files to look at; left out: all, as of a working tree
 * @param within only these files and everything below these directories; `""` is all
 * @param maxBytes larger blobs are not fetched
 */
export async function commitSource(
  commit: string,
  at: At,
  options: {
    readonly scope?: readonly ChangedFile[];
    readonly within: readonly string[];
    readonly maxBytes: number;
  },
): Promise<Source> {
  const tree = await filesOf(commit, at);
  const scope = (options.scope ?? tree).filter(({ path }) => isWithin(path, options.within));
  const kind = options.scope ? "range" : "worktree";
  return blobSource(kind, scope, () => tree, at.cwd, options.maxBytes);
}
