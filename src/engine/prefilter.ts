import { Buffer } from "node:buffer";
import type { Seen } from "../check.ts";
import { createFastSearch, type Searching } from "./fast-search.ts";
import { known } from "./known.ts";
import { type Index, indexOf } from "./literal-index.ts";
import { type Counts, search } from "./search.ts";

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

/** So many bytes are decoded at a time for `Means`: places of short literals stand close together. */
const DECODED = 2_048;

/** A prefilter that has searched so many bytes will search many more, and it is worth getting the fast search ready. */
const FAST_AFTER = 512 * 1024;

export interface PrefilterOptions {
  /** Left out: a literal counts wherever it stands. */
  readonly means?: Means;
  /** Literals, lower-cased, that count wherever they stand all the same. */
  readonly always?: ReadonlySet<string>;
  /** What is looked for besides, and is no literal. */
  readonly seen?: readonly Seen[];
  /** So many bytes are searched without the fast search, which finds the same. */
  readonly fastAfter?: number;
}

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
  #known: ReadonlySet<string> | undefined;
  readonly #means: Means | undefined;
  readonly #always: ReadonlySet<string> | undefined;
  readonly #seen: readonly Seen[];
  /** Literals of less than three characters, in every spelling. */
  readonly #short: readonly { readonly literal: string; readonly spellings: readonly Buffer[] }[];
  #search: Searching;
  #beforeFast: number;

  /** @throws {RangeError} when a literal is empty or not printable ASCII */
  constructor(literals: Iterable<string>, options: PrefilterOptions = {}) {
    const { means, always, seen = [], fastAfter = FAST_AFTER } = options;
    const given = [...literals];
    // Those of every scan are known to be right.
    const isKnown = known.index !== undefined && given.join("\n") === known.literals;
    this.literals = isKnown ? given : checked(given);
    this.#means = means;
    this.#always = always;
    this.#seen = seen;
    this.#index = indexOf(this.literals, isKnown ? known.literals : this.literals.join("\n"));
    this.#short = this.literals
      .filter((literal) => literal.length < 3)
      .map((literal) => ({ literal, spellings: spellingsOf(literal).map((one) => Buffer.from(one)) }));
    this.#search = (...place) => search(this.#index, ...place);
    this.#beforeFast = fastAfter;
  }

  /** Whether a word, lower-cased, is one of the literals. */
  has(word: string): boolean {
    this.#known ??= new Set(this.literals);
    return this.#known.has(word);
  }

  /**
   * The literals (lower-cased) that occur in the bytes, and mean something there, and the words of what is seen in them.
   *
   * @param from where to begin, and where to end: literals that stand there as a whole count
   */
  find(bytes: Uint8Array, from = 0, to = bytes.length): ReadonlySet<string> {
    if (this.#beforeFast >= 0) {
      this.#beforeFast -= to - from;
      if (this.#beforeFast < 0) this.#search = this.#fastSearch() ?? this.#search;
    }
    const buffer = bufferOver(bytes);
    const found = this.#search(buffer, from, to, this.#countsIn(buffer));
    const words = new Set<string>();
    for (const literal of [...found].sort((a, b) => a - b)) words.add(this.literals[literal] ?? "");
    if (this.#short.length > 0) {
      const searched = buffer.subarray(from, to);
      for (const { literal, spellings } of this.#short)
        if (spellings.some((spelling) => searched.includes(spelling))) words.add(literal);
    }
    for (const { word, isIn } of this.#seen) if (isIn(bytes, from, to)) words.add(word);
    return words;
  }

  #fastSearch(): Searching | undefined {
    const asks = (literal: string) => this.#means !== undefined && !this.#always?.has(literal);
    return createFastSearch(this.#index, this.literals.map(asks));
  }

  #countsIn(bytes: Buffer): Counts | undefined {
    const means = this.#means;
    if (!means) return undefined;
    let [first, last, text] = [0, 0, ""];
    return (literal, at) => {
      const word = this.literals[literal] ?? "";
      if (this.#always?.has(word)) return true;
      const start = Math.max(0, at - BESIDE.before);
      const end = Math.min(bytes.length, at + word.length + BESIDE.after);
      if (start < first || end > last) {
        [first, last] = [start, Math.min(bytes.length, Math.max(end, start + DECODED))];
        text = bytes.toString("latin1", first, last);
      }
      return means(word, text.slice(start - first, end - first), at - start);
    };
  }
}

/** Each once, in lower case. */
function checked(literals: readonly string[]): readonly string[] {
  const wrong = literals.find((literal) => !/^[ -~]+$/.test(literal));
  if (wrong !== undefined) throw new RangeError(`prefilter literal "${wrong}" is not printable ASCII`);
  return [...new Set(literals.map((literal) => literal.toLowerCase()))];
}

/** The same bytes, with what a buffer can do. */
export function bufferOver(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function spellingsOf(literal: string): readonly string[] {
  return [...literal].reduce<readonly string[]>(
    (spellings, letter) => [
      ...new Set(spellings.flatMap((start) => [start + letter, start + letter.toUpperCase()])),
    ],
    [""],
  );
}
