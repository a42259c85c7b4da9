import type { NotChecked } from "../finding.ts";
import { shallowCommits } from "../git/commits.ts";
import { introductions } from "../git/introduced.ts";
import { isPartialClone, missingObjects } from "../git/objects.ts";
import { FirstVersions, type HistoryLocation, measured, type Version, type Versions } from "./history.ts";

/** Commits on their way somewhere: those of a push, a pull request or a range. */
export interface Passage extends Versions {
  readonly at: HistoryLocation;
  /** Contents from before the commits and after the last, of the paths they touch. */
  readonly around: readonly Version[];
  /** What is to be said of the commits as a whole. */
  readonly notes: readonly NotChecked[];
}

/**
 * The contents that commits bring and their end does not have. What a merge takes over from one of its parents is none.
 *
 * @param commits full ids, parents before children
 * @param present blob ids of the changed files as they are after the last commit: what is looked at anyway
 * @param maxBytes larger contents are not read
 * @throws {GitError}
 */
export async function passageOf(
  at: HistoryLocation,
  commits: readonly string[],
  present: readonly { readonly id: string; readonly path: string }[],
  maxBytes: number,
): Promise<Passage> {
  // Of the commit where a shallow clone ends git says that it brought all of its tree.
  const cut = await shallowCommits(at);
  const whole = commits.filter((commit) => !cut.has(commit));
  const brought = new FirstVersions();
  const around = new FirstVersions();
  /** The first of these commits that has a content. */
  const born = new Map<string, number>();
  const addAround = (id: string, path: string) =>
    around.add({ commit: -1, path, mode: "100644", id, before: [] });
  await introductions(whole, at, (introduction) => {
    const { commit, path, id, before } = introduction;
    if (!born.has(id)) born.set(id, commit);
    brought.add(introduction);
    for (const old of before) {
      // What a parent has and no earlier one of these commits brought was there before all of them.
      if (!/^0+$/.test(old) && (born.get(old) ?? commit) >= commit) addAround(old, path);
    }
  });
  for (const { id, path } of present) addAround(id, path);
  for (const id of around.byId.keys()) brought.byId.delete(id);
  brought.submodules.clear();
  around.submodules.clear();
  const notes: NotChecked[] = [];
  if (whole.length < commits.length) {
    const reason =
      "this clone is shallow, so what came with its oldest commit and was taken out again is not known";
    notes.push({ path: "", reason, incomplete: false });
  }
  const absent = (await isPartialClone(at)) ? await missingObjects(whole, at) : new Set<string>();
  const versions = await measured(brought, whole, at, maxBytes, absent);
  return { at, ...versions, notes, around: (await measured(around, whole, at, maxBytes, absent)).list };
}
