import { type Json, MASK } from "../finding.ts";
import { groupBy } from "../group.ts";
import type { Range } from "../languages/value.ts";
import { mergeRanges } from "../merge-ranges.ts";

/** Strings shorter than this are left alone outside their place: they would mask ordinary words. */
const SHORTEST = 6;

/** So much of a secret's beginning may be its provider's prefix, which everybody knows. */
const CUT_OFF = 12;

/** No text of a finding quotes more; a regular expression of a key of a megabyte is refused by the engine. */
const LONGEST_QUOTED = 4_000;

/**
 * What else in a stretch of a text may be a secret: the other half of a pair, or one of a kind that nobody looks for. Said
 * of a line that holds a secret, so it may be wrong now and then.
 */
export function likelySecrets(text: string, start: number, end: number): readonly Range[] {
  return [...text.slice(start, end).matchAll(/[A-Za-z0-9+/_-]{20,}/g)].flatMap(({ 0: run, index }) => {
    const mixed = /[a-z]/.test(run) && /[A-Z]/.test(run) && /\d/.test(run);
    const hex = run.length >= 32 && /^(?=.*\d)[0-9a-f]+$/.test(run);
    return mixed || hex ? [{ start: start + index, end: start + index + run.length }] : [];
  });
}

/** One stretch of a text with its secrets masked, and where its offsets have gone. */
export class MaskedText {
  readonly text: string;
  readonly #start: number;
  readonly #cuts: readonly { start: number; end: number; at: number }[];

  /** @param secrets merged and sorted, as offsets into `text`. */
  constructor(text: string, start: number, end: number, secrets: readonly Range[]) {
    const cuts: { start: number; end: number; at: number }[] = [];
    let masked = "";
    let from = start;
    for (const secret of secrets) {
      if (secret.end <= start || secret.start >= end) continue;
      const cutStart = Math.max(secret.start, start);
      const cutEnd = Math.min(secret.end, end);
      masked += text.slice(from, cutStart);
      cuts.push({ start: cutStart, end: cutEnd, at: masked.length });
      masked += MASK;
      from = cutEnd;
    }
    this.text = masked + text.slice(from, end);
    this.#start = start;
    this.#cuts = cuts;
  }

  /** The offset in `text` of an offset of the file; `side` says which end of a mask a place inside a secret goes to. */
  map(offset: number, side: "start" | "end"): number {
    let shift = this.#start;
    for (const cut of this.#cuts) {
      if (offset <= cut.start) break;
      if (offset < cut.end) return side === "start" ? cut.at : cut.at + MASK.length;
      shift = cut.end - (cut.at + MASK.length);
    }
    return Math.min(Math.max(offset - shift, 0), this.text.length);
  }
}

/**
 * Replaces every known secret in texts that were put together from files, such as a quoted URL with a password. Also as a
 * name that was brought into its normal form (`pkg-xoxb-…` in lower case), and when it is cut off at its end.
 */
export class Redactor {
  readonly #whole: RegExp | undefined;
  /** By their first characters: several tokens may begin alike, and each may be cut off anywhere. */
  readonly #beginnings: ReadonlyMap<string, readonly string[]>;
  /** Passwords so short that they would mask ordinary words: masked only where an address has its password. */
  readonly #short: readonly string[];

  constructor(files: readonly { readonly text: string; readonly secrets: readonly Range[] }[]) {
    const values = new Set(
      files.flatMap(({ text, secrets }) => secrets.map((secret) => text.slice(secret.start, secret.end))),
    );
    const sorted = [...values].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
    const long = sorted.filter((value) => value.length >= SHORTEST);
    const quotable = long.filter((value) => value.length <= LONGEST_QUOTED);
    this.#whole = quotable.length === 0 ? undefined : new RegExp(quotable.map(inAnyForm).join("|"), "gi");
    const beginnings = long
      .map((value) => folded(afterAddress(value)))
      .filter((part) => part.length > CUT_OFF);
    this.#beginnings = groupBy(beginnings, (part) => part.slice(0, CUT_OFF));
    this.#short = sorted.filter((value) => value.length > 0 && value.length < SHORTEST);
  }

  /** Where a text says a secret, in any of these forms. */
  placesIn(text: string): readonly Range[] {
    return [...this.#wholesIn(text), ...this.#beginningsIn(text)];
  }

  string(text: string): string {
    const found = this.placesIn(text);
    // All of them in the text as it is: what one leaves of another would not be known again.
    let clean = found.length === 0 ? text : new MaskedText(text, 0, text.length, mergeRanges(found)).text;
    for (const value of this.#short) clean = clean.split(`:${value}@`).join(`:${MASK}@`);
    return clean;
  }

  #wholesIn(text: string): readonly Range[] {
    if (!this.#whole) return [];
    return Array.from(text.matchAll(this.#whole), ({ 0: match, index }) => ({
      start: index,
      end: index + match.length,
    }));
  }

  #beginningsIn(text: string): readonly Range[] {
    const found: Range[] = [];
    const lower = folded(text);
    for (const [head, parts] of this.#beginnings) {
      for (let at = lower.indexOf(head); at !== -1; at = lower.indexOf(head, at + 1)) {
        const lengths = parts.map((part) => sameFrom(lower, at, part));
        found.push({ start: at, end: at + Math.max(...lengths) });
      }
    }
    return found;
  }

  /** Whether a text says a secret. */
  finds(text: string): boolean {
    return this.string(text) !== text;
  }

  json(value: Json): Json {
    if (typeof value === "string") return this.string(value);
    if (value === null || typeof value !== "object") return value;
    if (isList(value)) return value.map((item) => this.json(item));
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [this.string(key), this.json(item)]),
    );
  }
}

/** Names are compared without regard to case, and to which of `-`, `_` and `.` stand in them (PEP 503); prose wraps. */
function inAnyForm(value: string): string {
  // What is nothing but separators has no other form, and would mask every full stop.
  if (!/[a-z0-9]/i.test(value)) return value.replace(/[\\^$*+?.()[\]{}|/]/g, "\\$&");
  return value
    .split(/([-_.]+|\s+)/)
    .map((part, i) => {
      if (i % 2 === 0) return part.replace(/[\\^$*+?()[\]{}|/]/g, "\\$&");
      return /\s/.test(part) ? "\\s+" : "[-_.]+";
    })
    .join("");
}

/** What comes after the host and the words of a path: `https://hooks.slack.com/services/` is no secret. */
function afterAddress(value: string): string {
  return value.replace(/^[a-z]+:\/\/[^/]*\/(?:[a-z]+\/)*/, "");
}

/** How many characters of a part stand there. */
function sameFrom(text: string, at: number, part: string): number {
  let length = 0;
  while (length < part.length && text[at + length] === part[length]) length++;
  return length;
}

/** Only ASCII letters, so that no offset moves. */
function folded(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

function isList(value: object): value is readonly Json[] {
  return Array.isArray(value);
}
