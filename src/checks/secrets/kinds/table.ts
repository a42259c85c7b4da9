import { findables } from "./findables.ts";
import type { Findable } from "./kind.ts";
import { patternsOf } from "./patterns.ts";

/** Where a literal belongs. */
export interface Place {
  readonly kind: number;
  readonly pattern: number;
  /** As it stands in the text, case included. */
  readonly anchor: string;
}

/** The table the other way round, as plain data. Numbers are places in `findables` and among the shapes of a kind. */
export interface Table {
  /** By literal, lower-cased, in the order of the table. */
  readonly byAnchor: readonly (readonly [keyword: string, places: readonly Place[]])[];
  /** By name, lower-cased. */
  readonly byName: readonly (readonly [keyword: string, kinds: readonly number[]])[];
}

/** Worked out when the bundle is made: what finds the kinds that no other reader finds. */
export const table: Table = tableOf(findables);

function tableOf(kinds: readonly Findable[]): Table {
  const byAnchor = new Map<string, Place[]>();
  const byName = new Map<string, number[]>();
  kinds.forEach((one, kind) => {
    if (one.elsewhere) return;
    for (const name of spellingsOf(one)) add(byName, name, kind);
    if (one.names) return;
    patternsOf(one).forEach(({ anchors }, pattern) => {
      for (const anchor of anchors) add(byAnchor, anchor.toLowerCase(), { kind, pattern, anchor });
    });
  });
  return { byAnchor: [...byAnchor], byName: [...byName] };
}

/** `api_key` is also written `api-key` and `apiKey`. */
function spellingsOf({ names = [] }: Findable): ReadonlySet<string> {
  return new Set(
    names.flatMap((name) =>
      /.[_-]./.test(name) ? ["_", "-", ""].map((sign) => name.replace(/(?<=.)[_-](?=.)/g, sign)) : [name],
    ),
  );
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
