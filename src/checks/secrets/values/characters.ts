/** What a value is made of, counted. `other` are all characters but the letters and digits of ASCII. */
export interface Characters {
  readonly length: number;
  readonly lower: number;
  readonly upper: number;
  readonly digits: number;
  readonly other: number;
  readonly distinct: number;
}

/** Longer values are judged by their beginning: what they are made of is clear by then. */
const ENOUGH = 1_024;

export function charactersOf(value: string): Characters {
  const text = value.slice(0, ENOUGH);
  let lower = 0;
  let upper = 0;
  let digits = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isLower(code)) lower++;
    else if (isUpper(code)) upper++;
    else if (isDigit(code)) digits++;
  }
  const other = text.length - lower - upper - digits;
  return { length: value.length, lower, upper, digits, other, distinct: distinctIn(text) };
}

/** How many different characters a text has. */
export function distinctIn(text: string): number {
  // A bit for each character of ASCII: a set of strings takes ten times as long.
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const bit = 1 << (code & 31);
    if (code < 32) first |= bit;
    else if (code < 64) second |= bit;
    else if (code < 96) third |= bit;
    else if (code < 128) fourth |= bit;
    else return new Set(text).size;
  }
  return bitsIn(first) + bitsIn(second) + bitsIn(third) + bitsIn(fourth);
}

function bitsIn(word: number): number {
  let count = 0;
  for (let rest = word; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** How many of the four classes (small letters, capitals, digits, everything else) occur. */
export function classesOf({ lower, upper, digits, other }: Characters): number {
  return [lower, upper, digits, other].filter((count) => count > 0).length;
}

/** Shannon's entropy, in bits a UTF-16 unit: 0 for one repeated character, log2 of the alphabet's size at most. */
export function entropyOf(value: string): number {
  const text = value.slice(0, ENOUGH);
  const counts = new Map<number, number>();
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

/**
 * Bits of surprise at the second letter of a pair, from 0 to 9, for each letter of the alphabet after each other: counted
 * over the distinct words of open-source programs and their documentation. Enough to tell words from random letters
 * without a dictionary.
 */
const PAIRS = [
  "85448759597353959342567769", // a
  "36663697469278379446399969", // b
  "38583893594489289473599979", // c
  "36752779279577489547489979", // d
  "47436569799453757334867579", // e
  "36663489299488399465499959", // f
  "48792844399564479347499979", // g
  "27882999399777378474599969", // h
  "56455559998452359543959796", // i
  "39772788587979357836386887", // j
  "46861667399565569736596969", // k
  "37752799398388379955579949", // l
  "25982989399657339958599979", // m
  "48443639486786479833669979", // n
  "66558769686442559355455789", // o
  "39863885499389349354599969", // p
  "68777898798378998667097987", // q
  "38652769396656379544568959", // r
  "58482794396677448842497969", // s
  "39682794299688479445597959", // t
  "54564759599443749333999899", // u
  "28891989299999499888799989", // v
  "28873894388693389447996799", // w
  "48473797389668829772889569", // x
  "45554669489443429534696776", // y
  "37781897499678488967598765", // z
] as const;

/** Bits for what is no pair of letters within a word; from how often it happens in names that people give to things. */
const COST = {
  /** The first letter of a word. */
  first: 4.4,
  /** A new word by a capital: `accessKey`. */
  capital: 8.5,
  /** A small letter after two capitals or more: `URLs`, `HTMLElement`. */
  uncapital: 7,
  /** A digit after a letter, and after a digit. */
  digit: 8.5,
  anotherDigit: 4,
  afterDigit: 7.5,
  separator: 5.5,
} as const;

/**
 * How little a value looks like something a person would call a thing: mean bits of surprise a character. Names and words
 * have 3.5 to 5, random characters 6 and more; one of eight characters may lie anywhere.
 */
export function surpriseOf(value: string): number {
  const text = value.slice(0, ENOUGH);
  let bits = 0;
  let before = 0;
  let capitals = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    bits += costOf(before, code, capitals);
    capitals = isUpper(code) ? capitals + 1 : 0;
    before = code;
  }
  return text.length === 0 ? 0 : bits / text.length;
}

function costOf(before: number, code: number, capitals: number): number {
  if (isDigit(code)) return isDigit(before) ? COST.anotherDigit : isLetter(before) ? COST.digit : COST.first;
  if (!isLetter(code)) return COST.separator;
  if (isDigit(before)) return COST.afterDigit;
  if (!isLetter(before)) return COST.first;
  if (isUpper(code) && !isUpper(before)) return COST.capital;
  if (isLower(code) && capitals > 1) return COST.uncapital;
  return bitsOf(before, code);
}

/** Of two letters of ASCII. */
function bitsOf(before: number, code: number): number {
  return BITS[((before | 32) - 97) * 26 + (code | 32) - 97] ?? 9;
}

const BITS = Uint8Array.from(PAIRS.join(""), Number);

function isLower(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isUpper(code: number): boolean {
  return code >= 65 && code <= 90;
}

export function isLetter(code: number): boolean {
  return isLower(code) || isUpper(code);
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** By code of an ASCII character: 1 for those that are in it. */
export type CharacterSet = Uint8Array;

/** @param characters of ASCII */
export function setOf(characters: string): CharacterSet {
  const set = new Uint8Array(128);
  for (let i = 0; i < characters.length; i++) set[characters.charCodeAt(i)] = 1;
  return set;
}

/** `a-c_` → `abc_`. */
export function charactersIn(characters: string): string {
  let all = "";
  for (let i = 0; i < characters.length; i++) {
    if (characters[i + 1] === "-" && i + 2 < characters.length) {
      for (let code = characters.charCodeAt(i); code <= characters.charCodeAt(i + 2); code++)
        all += String.fromCharCode(code);
      i += 2;
    } else all += characters[i];
  }
  return all;
}
