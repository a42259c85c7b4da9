import { charactersOf, classesOf, entropyOf, surpriseOf } from "./characters.ts";
import { isExpression, isName } from "./names.ts";
import { isOfStandard, isPlaceholder, isTyped, namesTest } from "./placeholder.ts";
import {
  isAddress,
  isDate,
  isHexDigest,
  isIntegrity,
  isNumber,
  isPasswordHash,
  isPath,
  isProse,
  isPublicKey,
  isSignature,
  isUuid,
  isVersion,
} from "./shapes.ts";
import { isReference, isSealed, isTemplate } from "./template.ts";
import { isAlphabet, looksTyped } from "./typed.ts";

/** What a value is, as far as it can be told from itself. Only `random`, `digest`, `uuid` and `password` can be a secret. */
export type Nature =
  | "empty"
  /** Something else is put in its place before anybody uses it. */
  | "template"
  /** Says where the secret is, or is encrypted itself. */
  | "reference"
  | "placeholder"
  /** Counted up, or typed in a row, of many different characters. */
  | "typed"
  /** Says that it is for tests. */
  | "test"
  /** What is left of a password that was hashed, or a checksum that says so. */
  | "hash"
  | "public-key"
  | "number"
  | "version"
  | "date"
  | "address"
  | "path"
  | "prose"
  /** Code: a call, an index, a type. */
  | "expression"
  /** What things are called: words, put together in one of the usual ways. */
  | "name"
  | "uuid"
  /** Hexadecimal, as long as a digest or a key. */
  | "digest"
  /** Nobody thought of it: made by a machine. */
  | "random"
  /** Somebody thought of it, and it is not only a word. */
  | "password"
  /** None of these. */
  | "other";

const TESTS: readonly (readonly [Nature, (value: string) => boolean])[] = [
  ["typed", isAlphabet],
  ["placeholder", isOfStandard],
  ["placeholder", isCutOff],
  ["hash", isPasswordHash],
  ["reference", isSealed],
  ["random", isNoise],
  ["reference", isReference],
  ["template", isTemplate],
  ["hash", isIntegrity],
  ["hash", isSignature],
  ["public-key", isPublicKey],
  ["uuid", isUuid],
  ["number", isNumber],
  ["version", isVersion],
  ["date", isDate],
  ["path", isPath],
  ["address", isAddress],
  ["expression", isExpression],
  ["prose", isProse],
  ["typed", isTyped],
  ["placeholder", (value) => isPlaceholder(value) || looksTyped(value)],
  ["name", isName],
  ["test", namesTest],
  ["digest", isHexDigest],
  ["random", isRandom],
  ["password", isPassword],
];

/** @param value without its quotes. Longer ones than 4,096 UTF-16 units are judged by their beginning. */
export function natureOf(value: string): Nature {
  const text = value.slice(0, 4_096).trim();
  if (text === "") return "empty";
  if (last?.text !== text) last = { text, nature: TESTS.find(([, holds]) => holds(text))?.[0] ?? "other" };
  return last.nature;
}

/** Who wants a value to be random, and then judges it, asks twice. */
let last: { readonly text: string; readonly nature: Nature } | undefined;

/** `eyJhbGciOi...`: the beginning of a value, and a sign that it goes on. */
function isCutOff(value: string): boolean {
  return /(?:\.{3}|…)$/.test(value);
}

/** Means of `surpriseOf` that 99 of 100 random values of that length reach, and next to no name does. */
const RANDOM_SURPRISE = { long: 5.2, short: 5.6, hexadecimal: 4.6, oneCase: 5.5, letters: 6.1 } as const;

/** So many signs between letters of both cases and digits that templates and code come up in them by chance. */
function isNoise(value: string): boolean {
  if (value.length < 20 || value.length > 200 || /\s.*\s.*\s.*\s|\$\{|\{\{|<%|https?:/.test(value))
    return false;
  const { lower, upper, digits, other, length } = charactersOf(value);
  const letters = lower + upper;
  return (
    Math.min(lower, upper, digits) > 1 &&
    other > length * 0.12 &&
    letters < length * 0.8 &&
    surpriseOf(value) >= 5.9
  );
}

/** Whether a machine made it: too surprising for words, and of many different characters. Shorter than 10: cannot be told. */
function isRandom(value: string): boolean {
  if (value.length < 10 || /\s/.test(value)) return false;
  const characters = charactersOf(value);
  const { distinct, length } = characters;
  if (distinct < Math.min(10, length * 0.45)) return false;
  const surprise = surpriseOf(value);
  if (classesOf(characters) === 1) {
    // Letters of one case and no digit: words of another language look the same when they are short.
    return characters.digits === 0 && length >= 20 && surprise >= RANDOM_SURPRISE.oneCase;
  }
  // Names in words of any language, with an abbreviation or two.
  if (characters.digits === 0 && (length < 16 || surprise < RANDOM_SURPRISE.letters)) return false;
  if (/^(?:[0-9a-f]+|[0-9A-F]+)$/.test(value))
    return length >= 16 && surprise >= RANDOM_SURPRISE.hexadecimal && entropyOf(value) >= 2.8;
  return surprise >= (length >= 16 ? RANDOM_SURPRISE.long : RANDOM_SURPRISE.short);
}

/** Whether it could be a password that somebody thought of: one word, not only letters, or with capitals in its middle. */
function isPassword(value: string): boolean {
  if (value.length < 6 || value.length > 64 || /[\s"'`]/.test(value)) return false;
  const { lower, upper, digits, other, distinct } = charactersOf(value);
  if (lower + upper < 3 || distinct < 5) return false;
  if (digits > 0) return !/^[A-Za-z]{1,6}\d{1,3}$/.test(value);
  return /[!-/:-@[-^{-~]/.test(value) && other < lower + upper;
}
