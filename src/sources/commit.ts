import type { LineRange } from "../file.ts";
import { filesOf, type TreeFile } from "../git/commits.ts";
import { changesBetween } from "../git/diff.ts";
import type { GitOptions } from "../git/git.ts";
import { blobEntries } from "./blobs.ts";
import type { Source } from "./source.ts";
import { isWithin } from "./within.ts";

/** A file of a commit; without `addedLines` all of its lines are in question. */
export interface ChangedFile extends TreeFile {
  readonly addedLines?: readonly LineRange[];
}

type At = Required<Pick<GitOptions, "cwd" | "safeDirectory">>;

/** The files `head` adds or changes since `base`, with the lines it adds; both are commits. */
export async function changedFiles(base: string, head: string, at: At): Promise<readonly ChangedFile[]> {
  const changes = await changesBetween({ base, head }, at);
  return changes
    .filter(({ status }) => status !== "deleted")
    .map(({ path, mode, id, addedLines }) => ({
      path,
      mode,
      id,
      ...(addedLines === "all" ? {} : { addedLines }),
    }));
}

/**
 * Files of a commit, read from git's objects: what is on disk, or checked out at all, does not matter.
 *
 * @param scope the files to look at; left out: all
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
  const tree = new Map((await filesOf(commit, at)).map((file) => [file.path, file]));
  const scope: readonly ChangedFile[] = options.scope ?? [...tree.values()];
  const chosen = scope
    .filter(({ path }) => isWithin(path, options.within))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const entries = blobEntries(chosen, at.cwd, options.maxBytes);
  const opened = new Map(entries.map((entry) => [entry.path, entry]));
  const paths = [...tree.keys()].sort();
  return {
    kind: "range",
    entries,
    problems: [],
    treePaths: () => paths,
    treeEntry: (path) => {
      const file = tree.get(path);
      if (!file) return undefined;
      const entry = opened.get(path) ?? blobEntries([file], at.cwd, options.maxBytes)[0];
      if (entry) opened.set(path, entry);
      return entry;
    },
  };
}
