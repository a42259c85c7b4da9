import type { Json } from "../finding.ts";
import type { Range } from "../languages/value.ts";

/** Stands for a secret, whatever its length. */
export const MASK = "****";

/** Strings shorter than this are left alone outside their place: they would mask ordinary words. */
const SHORTEST = 6;

/** Sorted, overlapping ones joined. */
export function mergeRanges(ranges: readonly Range[]): readonly Range[] {
  const merged: { start: number; end: number }[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else merged.push({ start: range.start, end: range.end });
  }
  return merged;
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

/** Replaces every known secret in texts that were put together from files, such as a quoted URL with a password. */
export class Redactor {
  /** Without regard to case and to which separators stand in it: names of packages are normalised before they are said. */
  readonly #values: readonly RegExp[];
  /** Passwords so short that they would mask ordinary words: masked only where an address has its password. */
  readonly #short: readonly string[];

  constructor(files: readonly { readonly text: string; readonly secrets: readonly Range[] }[]) {
    const values = new Set(
      files.flatMap(({ text, secrets }) => secrets.map((secret) => text.slice(secret.start, secret.end))),
    );
    const sorted = [...values].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
    this.#values = sorted.filter((value) => value.length >= SHORTEST).map(patternOf);
    this.#short = sorted.filter((value) => value.length > 0 && value.length < SHORTEST);
  }

  string(text: string): string {
    let clean = text;
    for (const value of this.#values) clean = clean.replace(value, MASK);
    for (const value of this.#short) clean = clean.split(`:${value}@`).join(`:${MASK}@`);
    return clean;
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

function patternOf(value: string): RegExp {
  const parts = value.split(/[-_.]+/).map((part) => part.replace(/[\\^$*+?()[\]{}|/]/g, "\\$&"));
  return new RegExp(parts.join("[-_.]+"), "gi");
}

function isList(value: object): value is readonly Json[] {
  return Array.isArray(value);
}
