import { Buffer } from "node:buffer";
import { expectedOf } from "./frequency.ts";
import { known } from "./known.ts";

/** Three bytes, five bits of each: how the table is addressed. Letters are the same in both cases. */
export const SLOTS = 1 << 15;

/** Where literals are looked up: each by those three of its characters that are rarest in source code. */
export interface Index {
  /** For every slot the number of its bucket; the first bucket is empty. */
  readonly slots: Uint16Array;
  /** For every slot which characters, of 32, stand before the three in one of its literals, and which behind: a bit each. */
  readonly before: Int32Array;
  readonly behind: Int32Array;
  /** Literals, those of a bucket together; by bucket where its own begin, and behind the last bucket the end. */
  readonly entries: Uint32Array;
  readonly first: Uint32Array;
  /** By literal where it begins in the text, the next one a character behind its end; and where in it the three stand. */
  readonly starts: Uint32Array;
  readonly offsets: Uint32Array;
  /** All literals, in lower case, one after the other. */
  readonly text: Uint8Array;
  /** By literal: 1 when it was found. All zero between searches. */
  readonly seen: Uint8Array;
}

/** What is to be worked out of an index. `slots`, `before` and `behind` are by bucket, from the second one on. */
export interface PlainIndex extends Readonly<Record<"entries" | "first" | "starts" | "offsets", Numbers>> {
  readonly slots: Numbers;
  readonly before: Numbers;
  readonly behind: Numbers;
}

type Numbers = readonly number[];

/**
 * What was worked out lately: whoever scans a change, a history or several trees asks for the same again, by turns for all
 * checks and for the secrets alone.
 */
const recent: { readonly literals: string; readonly index: PlainIndex }[] = [];
const MOST_RECENT = 4;

function plainIndexFor(literals: readonly string[], joined: string): PlainIndex {
  if (joined === known.literals && known.index) return known.index;
  const before = recent.find((one) => one.literals === joined);
  if (before) return before.index;
  const index = plainIndexOf(literals);
  recent.unshift({ literals: joined, index });
  recent.splice(MOST_RECENT);
  return index;
}

/** @param joined the literals, a newline between each two */
export function indexOf(literals: readonly string[], joined: string): Index {
  const plain = plainIndexFor(literals, joined);
  const [slots, before, behind] = [new Uint16Array(SLOTS), new Int32Array(SLOTS), new Int32Array(SLOTS)];
  for (let bucket = 1; bucket <= plain.slots.length; bucket++) {
    const slot = plain.slots[bucket - 1] ?? 0;
    slots[slot] = bucket;
    before[slot] = plain.before[bucket - 1] ?? ANY;
    behind[slot] = plain.behind[bucket - 1] ?? ANY;
  }
  return {
    slots,
    before,
    behind,
    entries: Uint32Array.from(plain.entries),
    first: Uint32Array.from(plain.first),
    starts: Uint32Array.from(plain.starts),
    offsets: Uint32Array.from(plain.offsets),
    text: new Uint8Array(Buffer.from(joined, "latin1")),
    seen: new Uint8Array(literals.length),
  };
}

export function lengthOf({ starts }: Pick<Index, "starts">, literal: number): number {
  return (starts[literal + 1] ?? 0) - 1 - (starts[literal] ?? 0);
}

/** For scans with some of the checks, which have a part of the same literals. */
function knownOffsets(): ReadonlyMap<string, number> {
  const { literals, index } = known;
  return new Map(index ? literals.split("\n").map((literal, at) => [literal, index.offsets[at] ?? 0]) : []);
}

/** What is worked out beforehand for the literals of a scan. */
export function plainIndexOf(literals: readonly string[]): PlainIndex {
  const text = Buffer.from(literals.join("\n"), "latin1");
  const offsetOf = knownOffsets();
  const starts = [0];
  const offsets: number[] = [];
  const buckets = new Map<number, { literals: number[]; before: number; behind: number }>();
  literals.forEach(({ length }, literal) => {
    const start = starts[literal] ?? 0;
    starts.push(start + length + 1);
    const offset = length < 3 ? 0 : (offsetOf.get(literals[literal] ?? "") ?? rarestIn(text, start, length));
    offsets.push(offset);
    if (length < 3) return;
    const at = start + offset;
    const slot = slotOf(text, at);
    const bucket = buckets.get(slot) ?? { literals: [], before: 0, behind: 0 };
    buckets.set(slot, bucket);
    bucket.literals.push(literal);
    bucket.before |= offset === 0 ? ANY : bitOf(text, at - 1);
    bucket.behind |= offset + 3 === length ? ANY : bitOf(text, at + 3);
  });
  const all = [...buckets.values()];
  const first = [0, 0];
  for (const { literals } of all) first.push((first.at(-1) ?? 0) + literals.length);
  return {
    slots: [...buckets.keys()],
    before: all.map(({ before }) => before),
    behind: all.map(({ behind }) => behind),
    entries: all.flatMap(({ literals }) => literals),
    first,
    starts,
    offsets,
  };
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
