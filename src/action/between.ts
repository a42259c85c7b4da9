import { DEFAULT_LIMITS } from "../engine/limits.ts";
import type { NotChecked } from "../finding.ts";
import { commitId, isShallow, mergeBase, shallowCommits, unbranchedLine } from "../git/commits.ts";
import { fetchLine } from "../git/fetch.ts";
import { commitsIn } from "../git/introduced.ts";
import { historyAt } from "../sources/history.ts";
import { type Passage, passageOf } from "../sources/passage.ts";
import { isWithin } from "../sources/within.ts";
import type { Change } from "./event.ts";
import { attempt, type Clone, type FoundRange, fetching } from "./range.ts";

/** What the commits of a change brought and took out again, or why nobody knows. */
export interface Between {
  readonly passage?: Passage;
  readonly notChecked: readonly NotChecked[];
}

/** More are not fetched: a job does not wait for them. */
const MOST_FETCHED = 250;

const UNKNOWN =
  "the checkout does not hold the commits of this change, so a secret that one of them brought and a later one took out is not known (`fetch-depth: 0` for actions/checkout brings them)";

/**
 * The commits of a change one by one. Where the clone is shallow, they are fetched as far as the event says how many there are.
 *
 * @param within as for the files: paths, or directories of which all counts
 */
export async function lookBetween(
  change: Change,
  range: FoundRange,
  within: readonly string[],
  clone: Clone,
): Promise<Between> {
  // What a single commit brings is there after it.
  if (change.commits === 1) return { notChecked: [] };
  const commits = await attempt(clone, () => commitsOf(change, range.base, clone));
  const passage =
    commits &&
    (await attempt(clone, () =>
      passageOf(historyAt(clone.root), commits, range.files, DEFAULT_LIMITS.fileBytes),
    ));
  if (!passage) {
    clone.note(UNKNOWN);
    return { notChecked: [{ path: "", reason: UNKNOWN, incomplete: false }] };
  }
  const list = passage.list.filter(({ path }) => isWithin(path, within));
  return { passage: { ...passage, list }, notChecked: [] };
}

/** Oldest first. Undefined when it is not certain that these are all, and that none of them was there before the change. */
async function commitsOf(
  change: Change,
  base: string | undefined,
  clone: Clone,
): Promise<readonly string[] | undefined> {
  const at = { cwd: clone.root, safeDirectory: clone.root };
  const tip = change.head.commit;
  const count = change.commits;
  const known =
    base === undefined
      ? undefined
      : (await isShallow(at))
        ? await sinceKnownFork(base, tip, at)
        : await commitsIn([tip, `^${base}`], at);
  if (known || count === undefined) return known;
  const line = await unbranchedLine(tip, count, at);
  if (line || !clone.network || count > MOST_FETCHED) return line;
  // With the commit before the first of them, to compare it with.
  const fetched = await fetching(clone, (from) => fetchLine(tip, count + 1, from));
  return fetched ? await unbranchedLine(tip, count, at) : undefined;
}

/** Beyond the edge of a shallow clone nobody knows what belongs to the base. */
async function sinceKnownFork(
  base: string,
  tip: string,
  at: Parameters<typeof mergeBase>[2],
): Promise<readonly string[] | undefined> {
  if ((await commitId(tip, at)) === undefined || (await mergeBase(base, tip, at)) === undefined) {
    return undefined;
  }
  const commits = await commitsIn([tip, `^${base}`], at);
  const cut = await shallowCommits(at);
  return commits.some((commit) => cut.has(commit)) ? undefined : commits;
}
