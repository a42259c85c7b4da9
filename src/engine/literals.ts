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
    for (const keyword of literalsOf(reader)) {
      if (!reader.stands) always.add(keyword);
      else asked.set(keyword, [...(asked.get(keyword) ?? []), reader]);
    }
  }
  return new Prefilter(new Set([...always, ...asked.keys()]), {
    always,
    seen: [...new Set(readers.flatMap(({ seen = [] }) => seen))],
    means: (literal, around, at) =>
      asked.get(literal)?.some((reader) => reader.stands?.(literal, around, at)) ?? false,
  });
}

const lowered = new WeakMap<readonly string[], readonly string[]>();

/** By what a reader knows its files: its keywords, lower-cased, and the words of what it wants to be seen. */
export function keywordsOf(reader: Reader<unknown>): readonly string[] {
  const { seen = [] } = reader;
  return seen.length === 0 ? literalsOf(reader) : [...literalsOf(reader), ...seen.map(({ word }) => word)];
}

function literalsOf({ keywords }: Reader<unknown>): readonly string[] {
  if (keywords === "any") return [];
  const known = lowered.get(keywords);
  if (known) return known;
  const own = keywords.map((keyword) => keyword.toLowerCase());
  lowered.set(keywords, own);
  return own;
}
