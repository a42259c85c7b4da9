import { commitId, filesOf, mergeBase, parentsOf, type TreeFile } from "../git/commits.ts";
import { type Credentials, deepen, fetchCommits, remoteTip } from "../git/fetch.ts";
import { GitError } from "../git/git.ts";
import { ApiError, type FilesApi, type ListedFile } from "../github/api.ts";
import type { ChangedFile } from "../sources/blobs.ts";
import { changedFiles } from "../sources/commit.ts";
import type { Change } from "./event.ts";

/** The clone in the workspace, and what may be asked to learn more than it knows. */
export interface Clone {
  /** Top of the working tree. */
  readonly root: string;
  /** Left out: nothing is fetched. */
  readonly network?: {
    readonly credentials?: Credentials;
    /** Called only when it is needed: loading it takes longer than all of git's answers. */
    api?(): Promise<FilesApi>;
  };
  /** One line for each attempt that led to nothing. */
  note(line: string): void;
}

export interface ResolvedChange {
  /** Full id of the commit whose files are looked at. */
  readonly head: string;
  /** Undefined when the lines could not be found: all files of `head` are to be looked at. */
  readonly range?: FoundRange;
}

export interface FoundRange {
  /** Full id; undefined when GitHub listed the files and the commit is not here. */
  readonly base?: string;
  /** `first parent of the merge commit`, to be printed. */
  readonly how: string;
  readonly files: readonly ChangedFile[];
}

/** How far back the history is fetched, step by step, to find where a branch began. */
const DEEPENINGS = [50, 500];

/**
 * Finds the files and lines of a change however little of the history was checked out. Undefined when not even the commit
 * itself can be had.
 */
export async function resolveChange(change: Change, clone: Clone): Promise<ResolvedChange | undefined> {
  const head = await findHead(change, clone);
  if (head === undefined) return undefined;
  const found = await findBase(change, head, clone);
  if (found && found.base !== head) {
    // A partial clone may lack the very content to compare.
    const changed = await attempt(clone, () => changedFiles(found.base, head, at(clone)));
    if (changed) return { head, range: { ...found, files: changed } };
  } else if (found) clone.note(`${change.what}: its last commit is part of what it is compared with`);
  const files = await listedFiles(change, head, clone);
  return files ? { head, range: { how: "listed by GitHub's API", files } } : { head };
}

async function findHead({ head }: Change, clone: Clone): Promise<string | undefined> {
  const checkedOut = await commitId("HEAD", at(clone));
  if (checkedOut === head.commit) return checkedOut;
  if (checkedOut !== undefined && head.mergedAs !== undefined) {
    if (checkedOut === head.mergedAs) return checkedOut;
    if ((await parentsOf(checkedOut, at(clone))).includes(head.commit)) return checkedOut;
  }
  return await bring(head.commit, clone);
}

/**
 * The commit a proposed change is to be added to, by which it is judged; undefined when it cannot be had.
 * @param range as it was found, if it was
 */
export async function baseOf(
  change: Change,
  range: FoundRange | undefined,
  clone: Clone,
): Promise<string | undefined> {
  if (range?.base !== undefined) return range.base;
  const checkedOut = await commitId("HEAD", at(clone));
  const merged = checkedOut === undefined ? undefined : await firstParent(change, checkedOut, clone);
  if (merged) return merged.base;
  return change.base.commit === undefined ? undefined : await bring(change.base.commit, clone);
}

interface FoundBase {
  readonly base: string;
  readonly how: string;
}

async function findBase(change: Change, head: string, clone: Clone): Promise<FoundBase | undefined> {
  if (change.base.kind === "commit") {
    const base = await bring(change.base.commit, clone);
    return base === undefined ? undefined : { base, how: "the commit before it" };
  }
  const { kind, branch, commit } = change.base;
  // What the entry before this one in a queue brings is not in the branch yet.
  const fork = { branch, ...(kind === "queue" ? {} : { commit }) };
  return (
    (await firstParent(change, head, clone)) ??
    (await forkInClone(fork, head, clone)) ??
    (await forkFromApi(fork, head, clone)) ??
    (await forkAfterDeepening(fork, head, clone))
  );
}

/** GitHub tests a pull request merged into its branch: the branch is the merge's first parent, always up to date. */
async function firstParent(change: Change, head: string, clone: Clone): Promise<FoundBase | undefined> {
  if (change.head.mergedAs === undefined || head === change.head.commit) return undefined;
  const parents = await parentsOf(head, at(clone));
  const [first] = parents;
  // A merge the other way round, made by a step before this one, has the pull request itself as its first parent.
  if (parents.length !== 2 || first === undefined || first === change.head.commit) return undefined;
  const base = await bring(first, clone);
  return base === undefined ? undefined : { base, how: "first parent of the merge commit" };
}

/** `commit`: a commit of the branch. */
interface Fork {
  readonly branch: string;
  readonly commit?: string | undefined;
}

async function forkInClone(fork: Fork, head: string, clone: Clone): Promise<FoundBase | undefined> {
  // The branch itself is newer than the commit in the event, which is from when the pull request was opened.
  for (const name of [`refs/remotes/origin/${fork.branch}`, fork.commit]) {
    const tip = name === undefined ? undefined : await commitId(name, at(clone));
    const base = tip === undefined ? undefined : await mergeBase(tip, head, at(clone));
    if (base !== undefined) return { base, how: `merge base with ${fork.branch}` };
  }
  clone.note(`this clone does not hold the merge base with ${fork.branch}`);
  return undefined;
}

async function forkFromApi(fork: Fork, head: string, clone: Clone): Promise<FoundBase | undefined> {
  const api = await clone.network?.api?.();
  if (!api) return undefined;
  const id = await attempt(clone, () => api.mergeBase(fork.branch, head));
  const base = id === undefined ? undefined : await bring(id, clone);
  return base === undefined ? undefined : { base, how: `merge base with ${fork.branch}, by GitHub's API` };
}

async function forkAfterDeepening(fork: Fork, head: string, clone: Clone): Promise<FoundBase | undefined> {
  if (!clone.network) return undefined;
  const id = fork.commit ?? (await attempt(clone, () => remoteTip(fork.branch, remote(clone, false))));
  const tip = id === undefined ? undefined : await bring(id, clone);
  if (tip === undefined) return undefined;
  // The queue's first entry stands on the branch itself.
  if ((await mergeBase(tip, head, at(clone))) === tip) return { base: tip, how: `tip of ${fork.branch}` };
  for (const by of DEEPENINGS) {
    if (!(await fetching(clone, (from) => deepen([tip, head], by, from)))) return undefined;
    const base = await mergeBase(tip, head, at(clone));
    if (base !== undefined) return { base, how: `merge base with ${fork.branch}, after fetching history` };
  }
  clone.note(`no merge base with ${fork.branch} within the history that was fetched`);
  return undefined;
}

/** The commit's id once the clone has it: it may have it already, or `origin` may give it. */
async function bring(commit: string, clone: Clone): Promise<string | undefined> {
  const present = await commitId(commit, at(clone));
  if (present !== undefined || !clone.network) {
    if (present === undefined)
      clone.note(`this clone does not hold ${commit}, and offline nothing is fetched`);
    return present;
  }
  const done = await fetching(clone, (from) => fetchCommits([commit], from));
  return done ? await commitId(commit, at(clone)) : undefined;
}

/** Whether it could be fetched: with the checkout's own credentials first, which may reach further than the token. */
export async function fetching(
  clone: Clone,
  action: (from: ReturnType<typeof remote>) => Promise<void>,
): Promise<boolean> {
  const manners = clone.network?.credentials ? [false, true] : [false];
  for (const withToken of manners) {
    const done = await attempt(clone, async () => {
      await action(remote(clone, withToken));
      return true;
    });
    if (done) return true;
  }
  return false;
}

/**
 * The change as GitHub's API lists it. Its line numbers hold for the very content it was made from: where the file of
 * `head` differs, as in a merge commit it may, all of the file counts.
 */
async function listedFiles(
  { list, what }: Change,
  head: string,
  clone: Clone,
): Promise<readonly ChangedFile[] | undefined> {
  const api = await clone.network?.api?.();
  if (!api || !list) return undefined;
  const files = await attempt(clone, () =>
    "pullRequest" in list ? api.pullRequestFiles(list.pullRequest) : api.comparedFiles(list.base, list.head),
  );
  if (files === undefined || files.length === 0) {
    clone.note(`GitHub's API does not list all files of ${what}`);
    return undefined;
  }
  const tree = new Map((await filesOf(head, at(clone))).map((file) => [file.path, file]));
  const found = files.map((listed) => matching(listed, tree));
  const complete = found.filter((file) => file !== undefined);
  if (complete.length === found.length) return complete;
  clone.note(`GitHub's API lists files of ${what} that ${head} does not have`);
  return undefined;
}

function matching(listed: ListedFile, tree: ReadonlyMap<string, TreeFile>): ChangedFile | undefined {
  const file = tree.get(listed.path);
  if (!file || listed.id !== file.id || listed.addedLines === "all") return file;
  return { ...file, addedLines: listed.addedLines };
}

/** An attempt may fail in the ways of its door; anything else is a bug and goes on. */
export async function attempt<T>(clone: Clone, action: () => Promise<T>): Promise<T | undefined> {
  try {
    return await action();
  } catch (error) {
    if (!(error instanceof GitError || error instanceof ApiError)) throw error;
    clone.note(error.message);
    return undefined;
  }
}

function at(clone: Clone) {
  return { cwd: clone.root, safeDirectory: clone.root };
}

function remote(clone: Clone, withToken: boolean) {
  const credentials = withToken ? clone.network?.credentials : undefined;
  return { ...at(clone), ...(credentials ? { credentials } : {}) };
}
