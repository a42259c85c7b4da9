import { Buffer } from "node:buffer";
import { expectedOf } from "./frequency.ts";
import { known } from "./known.ts";

/**
 * Says of a place where a literal stands whether it means anything there.
 *
 * @param literal lower-cased
 * @param around the bytes around it, a character each: at least `BESIDE` on either side unless the file ends
 * @param at where in them it stands
 */
export type Means = (literal: string, around: string, at: number) => boolean;

/** What stands around a literal, in bytes to either side, by which is told whether it means anything. */
export const BESIDE = { before: 64, after: 224 } as const;

/** So many places of a literal that mean nothing are looked at; a file with more is taken to have one that does. */
const MOST_PLACES = 2_000;

/** Three bytes, five bits of each: how the table is addressed. Letters are the same in both cases. */
const SLOTS = 1 << 15;

/**
 * Which of many literals occur in a file, in one pass over its bytes. Of each literal the three characters that are rarest
 * in source code are looked up at every place, in a table that fits the processor's nearest cache; where they stand, the
 * literal is compared. Letters match without regard to case. Nothing is decoded, which is what lets most files of a
 * repository pass without any reader seeing them. The table takes a millisecond to build, where an automaton over the same
 * literals took eighty, and as many more literals slow it down less.
 */
export class Prefilter {
  readonly literals: readonly string[];
  readonly #index: Index;
  readonly #known: ReadonlySet<string>;
  readonly #means: Means | undefined;
  /** Literals of less than three characters, in every spelling. */
  readonly #short: readonly { readonly literal: string; readonly spellings: readonly Buffer[] }[];

  /**
   * @param means left out: a literal counts wherever it stands
   * @throws {RangeError} when a literal is empty or not printable ASCII
   */
  constructor(literals: Iterable<string>, means?: Means) {
    this.#means = means;
    this.literals = [...new Set(Array.from(literals, (literal) => literal.toLowerCase()))];
    const joined = this.literals.join("\n");
    if (!/^[ -~]+(?:\n[ -~]+)*$/.test(joined) || this.literals.some((literal) => literal.includes("\n"))) {
      const wrong = this.literals.find((literal) => !/^[ -~]+$/.test(literal));
      if (wrong !== undefined) throw new RangeError(`prefilter literal "${wrong}" is not printable ASCII`);
    }
    this.#known = new Set(this.literals);
    this.#index = indexOf(this.literals, joined);
    this.#short = this.literals
      .filter((literal) => literal.length < 3)
      .map((literal) => ({ literal, spellings: spellingsOf(literal).map((one) => Buffer.from(one)) }));
  }

  /** Whether a word, lower-cased, is one of the literals. */
  has(word: string): boolean {
    return this.#known.has(word);
  }

  /**
   * The literals (lower-cased) that occur in the bytes, and mean something there.
   *
   * @param from where to begin, and where to end: literals that stand there as a whole count
   */
  find(bytes: Uint8Array, from = 0, to = bytes.length): ReadonlySet<string> {
    const found = new Set<string>();
    const means = this.#means;
    let buffer: Buffer | undefined;
    const view = () => {
      buffer ??= Buffer.isBuffer(bytes)
        ? bytes
        : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      return buffer;
    };
    const counts =
      means &&
      ((literal: number, at: number): boolean => {
        const start = Math.max(0, at - BESIDE.before);
        const text = this.literals[literal] ?? "";
        return means(text, view().toString("latin1", start, at + text.length + BESIDE.after), at - start);
      });
    for (const literal of search(this.#index, bytes, from, to, counts))
      found.add(this.literals[literal] ?? "");
    if (this.#short.length > 0) {
      const searched = view().subarray(from, to);
      for (const { literal, spellings } of this.#short)
        if (spellings.some((spelling) => searched.includes(spelling))) found.add(literal);
    }
    return found;
  }
}

interface Index {
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

interface Entry {
  readonly literal: number;
  /** Where it stands in the text of all, and its length. */
  readonly start: number;
  readonly length: number;
  /** Where in it the three characters stand that it is found by. */
  readonly offset: number;
}

function indexOf(literals: readonly string[], joined: string): Index {
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

/** The indexes of the literals that occur. Most files have few of them: nothing here goes over all. */
function search(
  index: Index,
  bytes: Uint8Array,
  from: number,
  to: number,
  counts: ((literal: number, at: number) => boolean) | undefined,
): readonly number[] {
  const { slots, buckets, text, seen } = index;
  const found: number[] = [];
  let missed: Map<number, number> | undefined;
  for (let i = nextPlace(index, bytes, from + 2, to); i < to; i = nextPlace(index, bytes, i + 1, to)) {
    const entries = buckets[slots[slotOf(bytes, i - 2)] as number] as readonly Entry[];
    for (let each = 0; each < entries.length; each++) {
      const { literal, start, length, offset } = entries[each] as Entry;
      if (seen[literal] !== 0) continue;
      const at = i - 2 - offset;
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

/** All bits. */
const ANY = -1;

function bitOf(bytes: Uint8Array, at: number): number {
  return 1 << fold(bytes, at);
}

function slotOf(bytes: Uint8Array, at: number): number {
  return (fold(bytes, at) << 10) | (fold(bytes, at + 1) << 5) | fold(bytes, at + 2);
}

function fold(bytes: Uint8Array, at: number): number {
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

/** @param text the literal in lower case, from `start` on */
function standsAt(text: Uint8Array, start: number, length: number, bytes: Uint8Array, at: number): boolean {
  for (let i = 0; i < length; i++) {
    let byte = bytes[at + i] as number;
    if (byte >= 0x41 && byte <= 0x5a) byte |= 0x20;
    if (byte !== text[start + i]) return false;
  }
  return true;
}

function spellingsOf(literal: string): readonly string[] {
  return [...literal].reduce<readonly string[]>(
    (spellings, letter) => [
      ...new Set(spellings.flatMap((start) => [start + letter, start + letter.toUpperCase()])),
    ],
    [""],
  );
}
