import { commitId } from "../git/commits.ts";
import { emptyTree } from "../git/diff.ts";
import { boundariesOf, commitsIn } from "../git/introduced.ts";
import { changedFiles, commitSource } from "./commit.ts";
import { historyAt } from "./history.ts";
import { type Passage, passageOf } from "./passage.ts";
import type { Source } from "./source.ts";

/** A ref that moves, as `pre-push` and `pre-receive` hooks are told: full object ids, only zeros where there is none. */
export interface RefUpdate {
  readonly old: string;
  readonly new: string;
}

/** What one moved ref brings: all of it goes to `runScan`. */
export interface Outgoing {
  /** The files as the ref then has them, with the lines that are new. */
  readonly source: Source;
  readonly scope: { readonly base: string; readonly head: string; readonly how: string };
  /** Its commits, less those of the refs before it in the list: each is looked at once. */
  readonly passage: Passage;
  /** A commit that is there already, and that the new ones come after; undefined where they begin anew. */
  readonly onto: string | undefined;
}

/**
 * What refs that move bring to a repository that does not have it yet: one entry for each, in their order; none for a ref
 * that is deleted or moves to what is there already. New branches, force pushes and tags need no care of the caller.
 *
 * - `pre-push`: `known` is `["--remotes=NAME"]`, so that what the other side has under any branch is not looked at again.
 *   An old id that this clone does not have is left out of account.
 * - `pre-receive`: `known` is `["--all"]`: refs have not moved yet. Objects in quarantine are found through git's own
 *   variables, which are passed on.
 * - a range: `known` is empty, and `old` and `new` are its ends.
 *
 * @param directory in the repository, which may be bare
 * @param known what the receiver has besides the old ids, as arguments for `git rev-list`
 * @param limits bytes: larger files are not read, `fileBytes` for what only commits between have
 * @throws {GitError}
 */
export async function outgoing(
  directory: string,
  updates: readonly RefUpdate[],
  known: readonly string[],
  limits: { readonly fileBytes: number; readonly namedFileBytes: number },
): Promise<readonly Outgoing[]> {
  const at = { cwd: directory, safeDirectory: "*" };
  const history = historyAt(directory);
  const olds = new Set<string>();
  const heads = new Set<string>();
  for (const update of updates) {
    const old = isNothing(update.old) ? undefined : await commitId(update.old, at);
    if (old !== undefined) olds.add(old);
    const head = isNothing(update.new) ? undefined : await commitId(update.new, at);
    if (head !== undefined) heads.add(head);
  }
  const found: Outgoing[] = [];
  const told: string[] = [];
  for (const head of heads) {
    const revisions = [head, "--not", ...olds, ...known];
    const commits = await commitsIn([...revisions, ...told], history);
    told.push(head);
    if (commits.length === 0) continue;
    const boundaries = await boundariesOf(revisions, history);
    const onto = boundaries.find((boundary) => olds.has(boundary)) ?? boundaries[0];
    const base = onto ?? emptyTree(at);
    const scope = await changedFiles(base, head, at);
    found.push({
      source: await commitSource(head, at, { scope, within: [""], maxBytes: limits.namedFileBytes }),
      scope: { base, head, how: "what is new to the receiver" },
      passage: await passageOf(history, commits, scope, limits.fileBytes),
      onto,
    });
  }
  return found;
}

function isNothing(id: string): boolean {
  return /^0+$/.test(id);
}
