import { findables } from "./index.ts";
import type { Findable } from "./kind.ts";
import { patternOf, type ShapePattern } from "./shape.ts";

/** One literal to look for, and what to match around it. */
export interface Matcher extends Omit<ShapePattern, "anchors"> {
  readonly kind: Findable;
  /** As it stands in the text, case included. */
  readonly anchor: string;
}

/** A kind whose value has to be assigned to a name. */
export interface Assigned {
  readonly kind: Findable;
  readonly patterns: readonly ShapePattern[];
}

export interface Matchers {
  /** Everything the prefilter has to look for, lower-cased. */
  readonly keywords: readonly string[];
  readonly byKeyword: ReadonlyMap<string, readonly Matcher[]>;
  readonly byName: ReadonlyMap<string, readonly Assigned[]>;
}

/** What finds the kinds that no other reader finds. */
export const matchers: Matchers = matchersOf(findables.filter((kind) => !kind.elsewhere));

export function matchersOf(kinds: readonly Findable[]): Matchers {
  const byKeyword = new Map<string, Matcher[]>();
  const byName = new Map<string, Assigned[]>();
  for (const kind of kinds) {
    const patterns = patternsOf(kind);
    for (const name of spellingsOf(kind)) add(byName, name, { kind, patterns });
    if (kind.names) continue;
    for (const { anchors, ...pattern } of patterns)
      for (const anchor of anchors) add(byKeyword, anchor.toLowerCase(), { kind, anchor, ...pattern });
  }
  const beside = kinds.flatMap((kind) => kind.beside ?? []);
  return { keywords: [...new Set([...byKeyword.keys(), ...byName.keys(), ...beside])], byKeyword, byName };
}

/** Keys that only their name tells are hexadecimal or the like, which some write in capitals. */
export function patternsOf(kind: Findable): readonly ShapePattern[] {
  return kind.shapes.map((shape) => patternOf(shape, kind.anchor, kind.names !== undefined));
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
