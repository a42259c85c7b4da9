import type { Entry, ObjectValue, Range, StringValue, Value } from "../languages/value.ts";

/**
 * The value under the keys (names of entries, numbers of items), undefined when there is none. Looks at every entry of an
 * object: for many look-ups in one large object use `indexOf`.
 */
export function get(value: Value | undefined, ...keys: readonly (string | number)[]): Value | undefined {
  let at = value;
  for (const key of keys) {
    if (typeof key === "number") at = at?.kind === "list" ? at.items[key] : undefined;
    else at = entryOf(at, key)?.value;
  }
  return at;
}

export function entryOf(value: Value | undefined, key: string): Entry | undefined {
  return value?.kind === "object" ? value.entries.find((entry) => entry.key === key) : undefined;
}

/** No entries for what is not an object. */
export function entriesOf(value: Value | undefined): readonly Entry[] {
  return value?.kind === "object" ? value.entries : [];
}

/** No items for what is not a list. */
export function itemsOf(value: Value | undefined): readonly Value[] {
  return value?.kind === "list" ? value.items : [];
}

export function stringOf(value: Value | undefined): string | undefined {
  return value?.kind === "string" ? value.value : undefined;
}

export function boolOf(value: Value | undefined): boolean | undefined {
  return value?.kind === "bool" ? value.value : undefined;
}

export function isString(value: Value | undefined): value is StringValue {
  return value?.kind === "string";
}

export function isObject(value: Value | undefined): value is ObjectValue {
  return value?.kind === "object";
}

/** The text of a string or number as it was meant: `1.10` stays `1.10` where the format makes a number of it. */
export function textOf(value: Value | undefined, text: string): string | undefined {
  if (value?.kind === "number") return text.slice(value.range.start, value.range.end);
  return stringOf(value);
}

/** The entries of an object by name. */
export function indexOf(value: Value | undefined): ReadonlyMap<string, Value> {
  return new Map(entriesOf(value).map((entry) => [entry.key, entry.value]));
}

/** The range without the quotes around it, when there are any: what a person would mark or replace. */
export function withoutQuotes(text: string, { start, end }: Range): Range {
  const quote = text[start];
  const quoted = end - start >= 2 && (quote === '"' || quote === "'") && text[end - 1] === quote;
  return quoted ? { start: start + 1, end: end - 1 } : { start, end };
}
