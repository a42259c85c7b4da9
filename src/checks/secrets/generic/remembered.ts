import { sha256 } from "../../../digest.ts";
import { type Nature, natureOf } from "../values/nature.ts";
import { standsForAnother } from "../values/placeholder.ts";

/** So many different names are looked at in a file, and values, and one more for so many characters. */
const MOST_DIFFERENT = 2_048;
const A_DIFFERENT = 512;

export interface Remembered<Result> {
  /** Undefined too for one more than are looked at. */
  (text: string): Result | undefined;
  /** Whether there was one more. */
  isFull(): boolean;
}

/** Names and values come again and again in a file. */
export function remembered<Result>(
  { length }: string,
  work: (text: string) => Result,
): Remembered<NonNullable<Result>> {
  const known = new Map<string, NonNullable<Result> | undefined>();
  const most = MOST_DIFFERENT + Math.floor(length / A_DIFFERENT);
  let isFull = false;
  const ask = (text: string) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before;
    if (known.size === most) {
      isFull = true;
      return undefined;
    }
    const result = work(text) ?? undefined;
    known.set(text, result);
    return result;
  };
  return Object.assign(ask, { isFull: () => isFull });
}

/** More different texts are not kept from file to file. */
const MOST_KEPT = 4_096;

/** The same work, done once for a text that comes again in another file. */
export function kept<Result>(work: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, { readonly result: Result }>();
  return (text) => {
    const before = known.get(text);
    if (before) return before.result;
    const result = work(text);
    if (known.size >= MOST_KEPT) known.clear();
    known.set(copied(text), { result });
    return result;
  };
}

/** A part of a text holds all of it. */
function copied(text: string): string {
  return [...text].join("");
}

export function digestOf(value: string): string {
  return sha256(value).slice(0, 4);
}

/** What is asked of the values in a text. */
export interface Values {
  readonly nature: Remembered<Nature>;
  readonly standsForAnother: (value: string) => boolean;
  readonly digest: (value: string) => string;
}

export function valuesOf(text: string): Values {
  const stands = remembered(text, standsForAnother);
  const digest = remembered(text, digestOf);
  return {
    nature: remembered(text, natureOf),
    standsForAnother: (value) => stands(value) ?? standsForAnother(value),
    digest: (value) => digest(value) ?? digestOf(value),
  };
}
