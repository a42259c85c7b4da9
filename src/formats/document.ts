import type { Entry, Range, Value } from "../languages/value.ts";

/** Something in a text that is not what its format allows, or more than is read of one text. */
export interface Problem {
  /** One sentence fragment without the place, such as `a comma is missing`. */
  readonly message: string;
  readonly range: Range;
}

/** What could be read of a text. With problems, `value` holds what stands before, after or around the broken places. */
export interface Document {
  readonly value: Value;
  readonly problems: readonly Problem[];
  /** Keys that come again in the same object, in JSON and YAML: most readers do not mind. */
  readonly repeated?: readonly Range[];
}

/** Texts longer than this (UTF-16 units) are not parsed: real lockfiles end far below it. */
export const MAX_TEXT = 32 * 1024 * 1024;

/** Deeper nesting than this is not read; nothing that people or tools write comes near it. */
export const MAX_DEPTH = 200;

/** No format reports more problems than this for one text. */
export const MAX_PROBLEMS = 50;

export function unknownAt(start: number, end: number): Value {
  return { kind: "unknown", range: { start, end } };
}

/** The answer for a text that is longer than `MAX_TEXT`. */
export function tooLong(text: string): Document {
  const range = { start: 0, end: text.length };
  return {
    value: { kind: "unknown", range },
    problems: [{ message: `the text is longer than ${MAX_TEXT} characters`, range }],
  };
}

/**
 * The entries without those whose key comes again later.
 * @param repeated where the ranges of keys go that stood before
 */
export function lastOfEach(entries: readonly Entry[], repeated?: Range[]): readonly Entry[] {
  if (entries.length < 2) return entries;
  const last = new Map<string, Entry>();
  for (const entry of entries) {
    if (repeated && last.has(entry.key) && repeated.length < MAX_PROBLEMS) repeated.push(entry.keyRange);
    last.set(entry.key, entry);
  }
  return last.size === entries.length ? entries : entries.filter((entry) => last.get(entry.key) === entry);
}
