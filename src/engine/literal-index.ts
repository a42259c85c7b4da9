import { Buffer } from "node:buffer";
import { expectedOf } from "./frequency.ts";
import { known } from "./known.ts";

/** Three bytes, five bits of each: how the table is addressed. Letters are the same in both cases. */
export const SLOTS = 1 << 15;

/** Where literals are looked up: each by those three of its characters that are rarest in source code. */
export interface Index {
  /** For every slot the index of its bucket; the first bucket is empty. */
  readonly slots: Uint16Array;
  /** For every slot which characters, of 32, stand before the three in one of its literals, and which behind: a bit each. */
  readonly before: Int32Array;
  readonly behind: Int32Array;
  readonly buckets: readonly (readonly Entry[])[];
  /** All literals, in lower case, one after the other. */
  readonly text: Uint8Array;
  /** By literal: 1 when it was found. All zero between searches. */
  readonly seen: Uint8Array;
}

export interface Entry {
  readonly literal: number;
  /** Where it stands in the text of all, and its length. */
  readonly start: number;
  readonly length: number;
  /** Where in it the three characters stand that it is found by. */
  readonly offset: number;
}

/** @param joined the literals, a newline between each two */
export function indexOf(literals: readonly string[], joined: string): Index {
  const slots = new Uint16Array(SLOTS);
  const before = new Int32Array(SLOTS);
  const behind = new Int32Array(SLOTS);
  const buckets: Entry[][] = [[]];
  const text = new Uint8Array(Buffer.from(joined, "latin1"));
  const offsets = joined === known.literals ? known.offsets : undefined;
  let start = 0;
  for (let literal = 0; literal < literals.length; literal++) {
    const { length } = literals[literal] ?? "";
    if (length >= 3) {
      const offset = offsets ? offsets.charCodeAt(literal) : rarestIn(text, start, length);
      const at = start + offset;
      const slot = slotOf(text, at);
      if (slots[slot] === 0) slots[slot] = buckets.push([]) - 1;
      buckets[slots[slot] ?? 0]?.push({ literal, start, length, offset });
      before[slot] = (before[slot] ?? 0) | (offset === 0 ? ANY : bitOf(text, at - 1));
      behind[slot] = (behind[slot] ?? 0) | (offset + 3 === length ? ANY : bitOf(text, at + 3));
    }
    start += length + 1;
  }
  return { slots, before, behind, buckets, text, seen: new Uint8Array(literals.length) };
}

/** By which of its characters each literal is found, a character each: what is worked out beforehand for those of a scan. */
export function offsetsOf(literals: readonly string[]): string {
  return String.fromCharCode(
    ...literals.map((literal) =>
      literal.length < 3 ? 0 : rarestIn(Buffer.from(literal, "latin1"), 0, literal.length),
    ),
  );
}

/** All bits. */
const ANY = -1;

function bitOf(bytes: Uint8Array, at: number): number {
  return 1 << fold(bytes, at);
}

export function slotOf(bytes: Uint8Array, at: number): number {
  return (fold(bytes, at) << 10) | (fold(bytes, at + 1) << 5) | fold(bytes, at + 2);
}

export function fold(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) & 31;
}

/** The offset of the three characters in a row that are expected least often. */
function rarestIn(text: Uint8Array, start: number, length: number): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at + 3 <= length; at++) {
    const expected = expectedOf(text[start + at] ?? 0, text[start + at + 1] ?? 0, text[start + at + 2] ?? 0);
    if (expected < least) {
      least = expected;
      best = at;
    }
  }
  return best;
}
