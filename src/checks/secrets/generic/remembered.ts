import { sha256 } from "../../../digest.ts";
import { type Remembered, remembered } from "../remembered.ts";
import { type Nature, natureOf } from "../values/nature.ts";
import { standsForAnother } from "../values/placeholder.ts";

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
  /** What a value is without what it is written in. */
  readonly plain: (value: string) => string;
  readonly nature: Remembered<Nature>;
  readonly standsForAnother: (value: string) => boolean;
  readonly digest: (value: string) => string;
}

export function valuesOf(text: string): Values {
  const plain = remembered(text, (value) => plainOf(withoutEscapes(value)));
  const stands = remembered(text, standsForAnother);
  const digest = remembered(text, digestOf);
  return {
    plain: (value) => plain(value) ?? plainOf(withoutEscapes(value)),
    nature: remembered(text, natureOf),
    standsForAnother: (value) => stands(value) ?? standsForAnother(value),
    digest: (value) => digest(value) ?? digestOf(value),
  };
}

/** Characters that JSON (RFC 8259, 7) and most languages write by their number. */
function withoutEscapes(value: string): string {
  if (!value.includes("\\u")) return value;
  return value.replace(/\\u([0-9a-fA-F]{4})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** A manifest's `Secret` holds its values in base64 (RFC 4648): what matters is what they decode to, where that is text. */
function plainOf(value: string): string {
  if (value.length < 8 || value.length % 4 !== 0 || !/^[A-Za-z0-9+/]{4,400}={0,2}$/.test(value)) return value;
  const decoded = atob(value).trimEnd();
  return decoded.length > 2 && /^[ -~]+$/.test(decoded) ? decoded : value;
}
