import type { SetHeader } from "../model.ts";
import type { Own } from "./own.ts";

/** What is in force at a level: its own directives and what it has from the levels around it. */
export interface Effective {
  readonly add: readonly SetHeader[];
  readonly more: readonly SetHeader[];
  readonly inherit: "on" | "off" | "merge";
  readonly hidden: NonNullable<Own["hidden"]>;
  readonly open: boolean;
}

export const NOTHING: Effective = { add: [], more: [], inherit: "on", hidden: [], open: false };

/**
 * nginx's rule: a level inherits the `add_header`s around it only when it has none itself. `add_header_inherit merge`
 * (nginx 1.29.3) adds to them instead, `off` takes none; that choice itself is inherited. `more_set_headers` always adds.
 */
export function enterLevel(outer: Effective, own: Own): Effective {
  const inherit = own.inherit ?? outer.inherit;
  const replaced = own.stopsInheritance || inherit === "off";
  return {
    add: inherit === "merge" || !replaced ? [...outer.add, ...own.add] : own.add,
    more: [...outer.more, ...own.more],
    inherit,
    hidden: own.hidden ?? outer.hidden,
    open: outer.open || own.open,
  };
}

/** Everything a response of this level carries. The module sets a header once, the last one wins; nginx repeats its own. */
export function headersOf(level: Effective): readonly SetHeader[] {
  const more = new Map<string, SetHeader>();
  for (const header of level.more) {
    if (header.value === "") more.delete(header.name);
    else more.set(header.name, header);
  }
  return [...more.values(), ...level.add];
}

/** What the level would have inherited, had it no `add_header` of its own. */
export function lostAt(outer: Effective, own: Own, level: Effective): readonly SetHeader[] {
  if (level.inherit !== "on" || !own.stopsInheritance || own.open) return [];
  const present = new Set(headersOf(level).map((header) => header.name));
  return outer.add.filter((header) => !present.has(header.name));
}
