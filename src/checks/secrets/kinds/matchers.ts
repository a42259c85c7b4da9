import { findables } from "./findables.ts";
import type { Findable } from "./kind.ts";
import { type Table, table } from "./table.ts";

/** One literal to look for, and what to match around it. */
export interface Matcher {
  readonly kind: Findable;
  /** As it stands in the text, case included. */
  readonly anchor: string;
  /** Its place in the order in which matchers are tried. */
  readonly order: number;
  /** Which of the kind's patterns. */
  readonly pattern: number;
}

export interface Matchers {
  readonly byKeyword: Pick<ReadonlyMap<string, readonly Matcher[]>, "get">;
  /** Those whose literal is too short to be looked for in every file: what stands beside them is, see `Findable.beside`. */
  readonly short: readonly Matcher[];
  /** Kinds whose value has to be assigned to a name. */
  readonly byName: Pick<ReadonlyMap<string, readonly Findable[]>, "get" | "has">;
}

/** More places than a literal of the table has. */
const MOST_PLACES = 1_000;

/** What finds the kinds that no other reader finds. */
export const matchers: Matchers = matchersOf(findables, table);

/** A text holds few of the literals: their matchers are made when they are asked for. */
function matchersOf(kinds: readonly Findable[], { byAnchor, byName }: Table): Matchers {
  const rows = new Map(byAnchor.map(([keyword], row) => [keyword, row]));
  const names = new Map(byName);
  const made = new Map<number, readonly Matcher[]>();
  const ofRow = (row: number): readonly Matcher[] => {
    const known = made.get(row);
    if (known) return known;
    const [, places = []] = byAnchor[row] ?? [];
    const own = places.flatMap(({ kind, pattern, anchor }, at): Matcher[] => {
      const found = kinds[kind];
      return found ? [{ kind: found, anchor, order: row * MOST_PLACES + at, pattern }] : [];
    });
    made.set(row, own);
    return own;
  };
  return {
    byKeyword: {
      get(keyword) {
        const row = isShort(keyword) ? undefined : rows.get(keyword);
        return row === undefined ? undefined : ofRow(row);
      },
    },
    short: byAnchor.flatMap(([keyword], row) => (isShort(keyword) ? ofRow(row) : [])),
    byName: {
      has: (name) => names.has(name),
      get: (name) => names.get(name)?.flatMap((kind) => kinds[kind] ?? []),
    },
  };
}

/** Whether every other file has a literal, so that looking for it would tell nothing. */
export function isShort(keyword: string): boolean {
  return keyword.length < 3;
}
