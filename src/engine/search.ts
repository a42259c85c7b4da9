import { fold, type Index, SLOTS, slotOf } from "./literal-index.ts";

/** So many places of a literal that mean nothing are looked at; a file with more is taken to have one that does. */
export const MOST_PLACES = 2_000;

/** Whether a literal, by its index, counts at a place. */
export type Counts = (literal: number, at: number) => boolean;

/** The indexes of the literals that occur. Most files have few of them: nothing here goes over all. */
export function search(
  index: Index,
  bytes: Uint8Array,
  from: number,
  to: number,
  counts: ((literal: number, at: number) => boolean) | undefined,
): readonly number[] {
  const { slots, entries, first, starts, offsets, text, seen } = index;
  const found: number[] = [];
  let missed: Map<number, number> | undefined;
  for (let i = nextPlace(index, bytes, from + 2, to); i < to; i = nextPlace(index, bytes, i + 1, to)) {
    const bucket = slots[slotOf(bytes, i - 2)] as number;
    for (let each = first[bucket] as number; each < (first[bucket + 1] as number); each++) {
      const literal = entries[each] as number;
      if (seen[literal] !== 0) continue;
      const start = starts[literal] as number;
      const length = (starts[literal + 1] as number) - 1 - start;
      const at = i - 2 - (offsets[literal] as number);
      if (at < from || at + length > to || !standsAt(text, start, length, bytes, at)) continue;
      if (counts && !counts(literal, at)) {
        missed ??= new Map();
        const places = (missed.get(literal) ?? 0) + 1;
        missed.set(literal, places);
        if (places < MOST_PLACES) continue;
      }
      seen[literal] = 1;
      found.push(literal);
    }
  }
  for (const literal of found) seen[literal] = 0;
  return found;
}

/**
 * The next place where three characters end that a literal is found by, and what stands beside them does not rule it out. A
 * function by itself: nearly all time is spent here, and V8 compiles it in a moment, without all that is done at a place.
 *
 * @param begin where to begin, from the third byte on
 * @returns `to` when there is none
 */
function nextPlace({ slots, before, behind }: Index, bytes: Uint8Array, begin: number, to: number): number {
  const last = bytes.length - 1;
  let slot = (fold(bytes, begin - 2) << 5) | fold(bytes, begin - 1);
  for (let i = begin; i < to; i++) {
    slot = ((slot << 5) | ((bytes[i] as number) & 31)) & (SLOTS - 1);
    if (slots[slot] === 0) continue;
    // What stands beside the three rules nearly all of them out.
    if (i < last && ((behind[slot] as number) & (1 << ((bytes[i + 1] as number) & 31))) === 0) continue;
    if (i > 2 && ((before[slot] as number) & (1 << ((bytes[i - 3] as number) & 31))) === 0) continue;
    return i;
  }
  return to;
}

/** @param text the literal in lower case, from `start` on */
function standsAt(text: Uint8Array, start: number, length: number, bytes: Uint8Array, at: number): boolean {
  for (let i = 0; i < length; i++) {
    let byte = bytes[at + i] as number;
    if (byte >= 0x41 && byte <= 0x5a) byte |= 0x20;
    if (byte !== text[start + i]) return false;
  }
  return true;
}
