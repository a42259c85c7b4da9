import { entriesOf, get } from "../../../formats/access.ts";
import type { Value } from "../../../languages/value.ts";

/** What a JavaScript lockfile answers; one for each format. */
export interface NodeLock {
  readonly path: string;
  /**
   * Whether the manifest of the folder is one of those it locks.
   * @param folder relative to the lockfile's own, without a slash at its end; empty for the lockfile's own folder. `unsaid`
   * when the format does not list its workspaces.
   */
  covers(folder: string): boolean | "unsaid";
  /** What it holds of a dependency of that folder; undefined when it does not list it. */
  find(folder: string, name: string, spec: string): LockedNodePackage | undefined;
}

export interface LockedNodePackage {
  /** Undefined for what has none, such as a link to another workspace, or where the format does not say. */
  readonly version: string | undefined;
  /** The range the lockfile remembers to have been asked for; undefined where the format does not say. */
  readonly asked: string | undefined;
  /** Whether a commit or a hash stands behind it, for what comes from no registry. */
  readonly verified: boolean;
}

const SECTIONS = ["dependencies", "devDependencies", "optionalDependencies"];
const indexes = new WeakMap<Value, ReadonlyMap<string, Value>>();

/** What a lockfile's record of a manifest says of its dependencies, by name; made once for each record. */
export function dependenciesIn(record: Value | undefined): ReadonlyMap<string, Value> {
  if (!record) return new Map();
  const known = indexes.get(record);
  if (known) return known;
  const entries = SECTIONS.toReversed().flatMap((section) => entriesOf(get(record, section)));
  const index = new Map(entries.map(({ key, value }) => [key, value]));
  indexes.set(record, index);
  return index;
}
