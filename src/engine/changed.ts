import { Buffer } from "node:buffer";
import type { Check, Reader } from "../check.ts";
import { SourceFile } from "../file.ts";
import { decode } from "./decode.ts";
import { Prefilter } from "./prefilter.ts";

/** How many versions of a file are held to compare others with: branches take turns. */
const HELD = 6;

export interface Content {
  readonly path: string;
  readonly id: string;
  /** Id of the version it was made from, if known. */
  readonly before: string | undefined;
}

/**
 * Tells the versions of a file that can hold something new from those that cannot: most versions differ from the one before
 * in a few lines, and only what stands around these is searched for keywords, and read where there are any. Versions of a file have to come one after the
 * other, older ones first; a few of them are held.
 *
 * @param marks words outside the readers whose coming and going changes what is found
 * @returns false when whatever is to be found in this version is to be found in an earlier one, on a line of the same text
 */
export function createChangeFilter(
  checks: readonly Check[],
  marks: readonly string[],
): (content: Content, bytes: Buffer) => Promise<boolean> {
  const readers = checks.flatMap((check) => check.readers);
  const prefilter = new Prefilter([...marks, ...readers.flatMap(keywordsOf)]);
  const longest = Math.max(...prefilter.literals.map((literal) => literal.length));
  const reach = Math.max(longest, ...readers.map((reader) => reader.reach ?? 0));
  const local = readers
    .filter((reader) => reader.reach !== undefined)
    .map((reader) => ({ reader, keywords: new Set(keywordsOf(reader)) }));
  const marked = marks.map((mark) => mark.toLowerCase());
  const far = new Set(readers.filter((reader) => reader.reach === undefined).flatMap(keywordsOf));
  let held: Held[] = [];
  let path: string | undefined;
  /** Literals that occur in a version of the file so far. */
  let present: ReadonlySet<string> = new Set();

  /** Whether a reader finds anything around what is new, be it something that stood there before. */
  async function findsNear(path: string, old: Buffer, now: Buffer): Promise<boolean> {
    const { start, oldEnd, newEnd } = difference(old, now);
    const came = prefilter.find(now.subarray(Math.max(0, start - reach), newEnd + reach));
    if (present.size > 0 && oldEnd > start) {
      const went = prefilter.find(old.subarray(Math.max(0, start - longest), oldEnd + longest));
      // What is gone may have kept something from being told.
      if ([...went].some((literal) => !came.has(literal))) return true;
    }
    if (came.size === 0) return false;
    present = new Set([...present, ...came]);
    if (marked.some((mark) => came.has(mark))) return true;
    // Around a keyword that is near the change stands as much again on which it depends what is found.
    const text = decode(now.subarray(Math.max(0, start - 2 * reach), newEnd + 2 * reach))?.text;
    if (text === undefined) return true;
    const file = new SourceFile(path, text);
    for (const { reader, keywords } of local) {
      const hits = new Set([...present].filter((literal) => keywords.has(literal)));
      if (hits.size === 0 || !reader.claims(path)) continue;
      if ((await reader.read(file, { ...NOTHING_AROUND, hits })).length > 0) return true;
    }
    return false;
  }

  return async (content, bytes) => {
    if (readers.some((reader) => reader.keywords === "any" && reader.claims(content.path))) return true;
    if (content.path !== path) {
      path = content.path;
      held = [];
      present = new Set();
    }
    if (!isPlain(bytes)) return true;
    const earlier = held.find(({ id }) => id === content.before) ?? held[0];
    held.unshift({ id: content.id, bytes: Buffer.from(bytes) });
    if (held.length > HELD) held.pop();
    if (!earlier) {
      const found = prefilter.find(bytes);
      present = new Set([...present, ...found]);
      return found.size > 0;
    }
    const isNew = await findsNear(path, earlier.bytes, bytes);
    return isNew || [...present].some((literal) => far.has(literal));
  };
}

const NOTHING_AROUND = {
  tree: { paths: async () => [], open: async () => undefined },
  module: async () => undefined,
  notChecked: () => {},
};

interface Held {
  readonly id: string;
  readonly bytes: Buffer;
}

function keywordsOf({ keywords }: Reader<unknown>): readonly string[] {
  return keywords === "any" ? [] : keywords.map((keyword) => keyword.toLowerCase());
}

/** Not UTF-16 and not binary: the keywords stand in the bytes as they are. The same test as of the loader. */
function isPlain(bytes: Buffer): boolean {
  return (bytes[0] ?? 0) < 0xfe && !bytes.subarray(0, 8_000).includes(0);
}

/** The stretch in which two contents differ, in bytes: from `start` up to `oldEnd` in one, `newEnd` in the other. */
function difference(
  old: Buffer,
  now: Buffer,
): { readonly start: number; readonly oldEnd: number; readonly newEnd: number } {
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start + BLOCK <= shorter && old.compare(now, start, start + BLOCK, start, start + BLOCK) === 0)
    start += BLOCK;
  while (start < shorter && old[start] === now[start]) start++;
  let oldEnd = old.length;
  let newEnd = now.length;
  const least = start + BLOCK;
  while (
    oldEnd >= least &&
    newEnd >= least &&
    old.compare(now, newEnd - BLOCK, newEnd, oldEnd - BLOCK, oldEnd) === 0
  ) {
    oldEnd -= BLOCK;
    newEnd -= BLOCK;
  }
  while (oldEnd > start && newEnd > start && old[oldEnd - 1] === now[newEnd - 1]) {
    oldEnd--;
    newEnd--;
  }
  return { start, oldEnd, newEnd };
}

/** Compared natively, in bytes. */
const BLOCK = 1024;
