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
  readonly byKeyword: ReadonlyMap<string, readonly Matcher[]>;
  /** Those whose literal is too short to be looked for in every file: what stands beside them is, see `Findable.beside`. */
  readonly short: readonly Matcher[];
  /** Kinds whose value has to be assigned to a name. */
  readonly byName: ReadonlyMap<string, readonly Findable[]>;
}

/** What finds the kinds that no other reader finds. */
export const matchers: Matchers = matchersOf(findables, table);

function matchersOf(kinds: readonly Findable[], { byAnchor, byName }: Table): Matchers {
  const byKeyword = new Map<string, readonly Matcher[]>();
  const short: Matcher[] = [];
  let order = 0;
  for (const [keyword, places] of byAnchor) {
    const own = places.flatMap(({ kind, pattern, anchor }): Matcher[] => {
      const found = kinds[kind];
      return found ? [{ kind: found, anchor, order: order++, pattern }] : [];
    });
    if (isShort(keyword)) short.push(...own);
    else byKeyword.set(keyword, own);
  }
  return {
    byKeyword,
    short,
    byName: new Map(byName.map(([name, list]) => [name, list.flatMap((kind) => kinds[kind] ?? [])])),
  };
}

/** Whether every other file has a literal, so that looking for it would tell nothing. */
export function isShort(keyword: string): boolean {
  return keyword.length < 3;
}
