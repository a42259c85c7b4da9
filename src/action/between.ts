import { DEFAULT_LIMITS } from "../engine/limits.ts";
import type { NotChecked } from "../finding.ts";
import { commitId, isShallow, mergeBase, unbranchedLine } from "../git/commits.ts";
import { fetchLines } from "../git/fetch.ts";
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
/** Where nobody says how many there are, or there is a merge among them. */
const ENOUGH = [50, MOST_FETCHED];

const UNKNOWN =
  "the checkout does not hold the commits of this change, so a secret that one of them brought and a later one took out is not known (`fetch-depth: 0` for actions/checkout brings them)";

/**
 * The commits of a change one by one. Where the clone is shallow, they are fetched: as many as the event says there are, or step by step.
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
  const { commits: count, head } = change;
  const here = () => commitsHere(head.commit, base, count, clone);
  const known = await here();
  if (known || !clone.network || (count ?? 0) > MOST_FETCHED) return known;
  const tips = [head.commit, ...(base === undefined ? [] : [base])];
  for (const length of lengthsFor(count)) {
    if (!(await fetching(clone, (from) => fetchLines(tips, length, from)))) return undefined;
    const found = await here();
    if (found) return found;
  }
  return undefined;
}

/** How much of the history is fetched, step by step: as much as is meant with the commit before it, or what may be enough. */
function lengthsFor(count: number | undefined): readonly number[] {
  const exact = count === undefined ? 0 : count + 1;
  return [...(exact === 0 ? [] : [exact]), ...ENOUGH.filter((length) => length > exact)];
}

/** As far as this clone knows. */
async function commitsHere(
  tip: string,
  base: string | undefined,
  count: number | undefined,
  { root }: Clone,
): Promise<readonly string[] | undefined> {
  const at = { cwd: root, safeDirectory: root };
  const since = base === undefined ? undefined : await commitsSince(base, tip, at);
  return since ?? (count === undefined ? undefined : await unbranchedLine(tip, count, at));
}

/** Beyond the edge of a shallow clone nobody knows what belongs to the base. */
async function commitsSince(
  base: string,
  tip: string,
  at: Parameters<typeof mergeBase>[2],
): Promise<readonly string[] | undefined> {
  if (!(await isShallow(at))) return await commitsIn([tip, `^${base}`], at);
  if ((await commitId(tip, at)) === undefined || (await mergeBase(base, tip, at)) === undefined) {
    return undefined;
  }
  const begin = await commitsIn(["--max-parents=0", tip, `^${base}`], at);
  return begin.length > 0 ? undefined : await commitsIn([tip, `^${base}`], at);
}
