import type { Reader } from "../check.ts";
import { Prefilter } from "./prefilter.ts";

/**
 * What finds the keywords of readers and marks, all in one pass. A keyword counts where it means something to one of the
 * readers that have it; a mark counts anywhere.
 */
export function prefilterFor(readers: readonly Reader<unknown>[], marks: Iterable<string>): Prefilter {
  const always = new Set([...marks].map((mark) => mark.toLowerCase()));
  const asked = new Map<string, Reader<unknown>[]>();
  for (const reader of readers) {
    for (const keyword of keywordsOf(reader)) {
      if (!reader.stands) always.add(keyword);
      else asked.set(keyword, [...(asked.get(keyword) ?? []), reader]);
    }
  }
  return new Prefilter(new Set([...always, ...asked.keys()]), {
    always,
    means: (literal, around, at) =>
      asked.get(literal)?.some((reader) => reader.stands?.(literal, around, at)) ?? false,
  });
}

const lowered = new WeakMap<readonly string[], readonly string[]>();

/** Lower-cased. */
export function keywordsOf({ keywords }: Reader<unknown>): readonly string[] {
  if (keywords === "any") return [];
  const known = lowered.get(keywords);
  if (known) return known;
  const own = keywords.map((keyword) => keyword.toLowerCase());
  lowered.set(keywords, own);
  return own;
}
