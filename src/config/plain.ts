import type { Problem } from "../formats/document.ts";
import type { Range, Value } from "../languages/value.ts";

/** What `JSON.parse` would give, for a schema to judge. */
export type Plain = string | number | boolean | null | Plain[] | { [key: string]: Plain };

/** Where something stands that a schema speaks of by its path. */
export type Path = readonly PropertyKey[];

/** Plain data of what was read, and what of it cannot be plain data. */
export function plainOf(value: Value): { readonly plain: Plain; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const convert = (one: Value): Plain => {
    switch (one.kind) {
      case "string":
      case "number":
      case "bool":
        return one.value;
      case "null":
        return null;
      case "list":
        return one.items.map(convert);
      case "object": {
        if (one.open) problems.push({ message: "a key has to be text", range: one.range });
        const plain: { [key: string]: Plain } = {};
        for (const { key, keyRange, value: inside } of one.entries) {
          // An assignment would set the prototype and leave no key to complain of.
          if (key === "__proto__") problems.push({ message: 'unknown key "__proto__"', range: keyRange });
          else plain[key] = convert(inside);
        }
        return plain;
      }
      default:
        problems.push({ message: "it has to be plain data, without tags of applications", range: one.range });
        return null;
    }
  };
  const plain = convert(value);
  return { plain, problems };
}

/** The range of the key or item at the path, or of the nearest one around it that is there. */
export function rangeAt(root: Value, path: Path): Range {
  let at = root;
  let range: Range = { start: root.range.start, end: root.range.start };
  for (const step of path) {
    if (at.kind === "list" && typeof step === "number") {
      const item = at.items[step];
      if (!item) break;
      [at, range] = [item, item.range];
      continue;
    }
    const entry = at.kind === "object" ? at.entries.find(({ key }) => key === step) : undefined;
    if (!entry) break;
    [at, range] = [entry.value, entry.keyRange];
  }
  return range;
}

/** `overrides[0].rules.cors`; empty for the whole. */
export function written(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === "number") return `${text}[${step}]`;
    return text === "" ? String(step) : `${text}.${String(step)}`;
  }, "");
}

export function valueAt(data: Plain | undefined, path: Path): Plain | undefined {
  let at = data;
  for (const step of path) {
    if (Array.isArray(at)) at = typeof step === "number" ? at[step] : undefined;
    else if (isKeyed(at) && typeof step === "string" && Object.hasOwn(at, step)) at = at[step];
    else return undefined;
  }
  return at;
}

/** No keys for what has none. */
export function keysOf(data: Plain | undefined): readonly string[] {
  return isKeyed(data) ? Object.keys(data) : [];
}

/** No items for what is not a list. */
export function itemsOf(data: Plain | undefined): readonly Plain[] {
  return Array.isArray(data) ? data : [];
}

function isKeyed(data: Plain | undefined): data is { [key: string]: Plain } {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}
