/**
 * Where a text shows through an encoding, by the characters alone: whatever is encoded, its bytes are those of a text, and
 * chance does not make a dozen of them in a row. So nothing has to be decoded to pass over pictures, hashes and names, and
 * there is no list of what is worth decoding.
 */

/** Base64 (RFC 4648, 4 and 5), of UTF-16 as PowerShell's `-EncodedCommand` has it, and hexadecimal. */
export type Form = "base64" | "wide" | "hex";

export interface Sign {
  readonly form: Form;
  /** Where its first whole unit begins that holds text. */
  readonly at: number;
}

/** Characters that are decoded together: three bytes, three characters of UTF-16, one byte. */
export const UNIT: { readonly [form in Form]: number } = { base64: 4, wide: 8, hex: 2 };

/** So many units in a row are text: fifteen characters, nine of UTF-16, and sixteen in hexadecimal, of which hashes are made. */
const LEAST: { readonly [form in Form]: number } = { base64: 5, wide: 3, hex: 16 };

/**
 * Of every stretch of so many units two groups of base64 that follow each other begin at one of four places in a row that are
 * looked at, each so far behind the last: `4 * (LEAST.base64 - 1)`.
 */
const STRIDE = 16;

/** What a character can be in base64 of text: in each place of its group, and in zeros between characters of UTF-16. */
const FIRST = 1;
const SECOND = 2;
const THIRD = 4;
const ANY = 8;
const LOW = 16;
const HEX = 32;

const NONE = 255;
const VALUE = new Uint8Array(256).fill(NONE);
const DIGIT = new Uint8Array(256).fill(NONE);
const BITS = new Uint8Array(256);
const TEXT = new Uint8Array(256);

[..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"].forEach((character, value) => {
  VALUE[character.charCodeAt(0)] = value;
});
VALUE["-".charCodeAt(0)] = 62;
VALUE["_".charCodeAt(0)] = 63;
[..."0123456789abcdefABCDEF"].forEach((character) => {
  DIGIT[character.charCodeAt(0)] = Number.parseInt(character, 16);
});
for (let byte = 0; byte < 127; byte++)
  TEXT[byte] = byte > 31 || byte === 9 || byte === 10 || byte === 13 ? 1 : 0;
VALUE.forEach((value, code) => {
  if (value === NONE) return;
  const isFirst = value === 2 || value === 3 || (value >= 8 && value < 32);
  const isSecond = (value & 15) === 0 || ((value & 15) > 1 && (value & 15) < 8);
  const isThird = (value & 3) < 2;
  BITS[code] =
    (isFirst ? FIRST : 0) | (isSecond ? SECOND : 0) | (isThird ? THIRD : 0) | ANY | (value < 2 ? LOW : 0);
});
DIGIT.forEach((digit, code) => {
  if (digit !== NONE) BITS[code] = (BITS[code] ?? 0) | HEX;
});

/** Whether a byte is a character of ASCII that a text has. */
export function isTextByte(byte: number | undefined): boolean {
  return byte !== undefined && TEXT[byte] === 1;
}

/** The character of ASCII that a text has and two hexadecimal digits stand for, given their codes. */
export function characterOf(high: number | undefined, low: number | undefined): number | undefined {
  const code = 16 * digitOf(high) + digitOf(low);
  return TEXT[code] === 1 ? code : undefined;
}

/** More than any byte where it is none. */
function digitOf(code: number | undefined): number {
  return code === undefined || code > 255 ? NONE : (DIGIT[code] ?? NONE);
}

/** Whether a character belongs to the alphabet of a form. */
export function isOf(form: Form, code: number | undefined): boolean {
  return code !== undefined && ((BITS[code] ?? 0) & (form === "hex" ? HEX : ANY)) !== 0;
}

/** Whether the unit at a place is one of text. */
export function isUnit(form: Form, bytes: Uint8Array, at: number): boolean {
  if (at < 0 || at + UNIT[form] > bytes.length) return false;
  return form === "base64" ? isGroup(bytes, at) : form === "hex" ? isPair(bytes, at) : isWideUnit(bytes, at);
}

/** The first place from one on where a text shows through. @param codes a character each; none above 255 */
export function nextSign(codes: Uint8Array, from: number, to = codes.length): Sign | undefined {
  const bytes = to === codes.length ? codes : codes.subarray(0, to);
  let i = from;
  for (const last = to - 10; i <= last; i += STRIDE) {
    // Whatever form it is, and wherever in it this place is, these five are of its alphabet: in most text one is not.
    const d = BITS[bytes[i + 3] as number] as number;
    if ((d & ANY) === 0) continue;
    const e = BITS[bytes[i + 4] as number] as number;
    const f = BITS[bytes[i + 5] as number] as number;
    const g = BITS[bytes[i + 6] as number] as number;
    const h = BITS[bytes[i + 7] as number] as number;
    if ((e & f & g & h & ANY) === 0) continue;
    const a = BITS[bytes[i] as number] as number;
    const b = BITS[bytes[i + 1] as number] as number;
    const c = BITS[bytes[i + 2] as number] as number;
    const group =
      (a & (b >> 1) & (c >> 2)) |
      (b & (c >> 1) & (d >> 2)) |
      (c & (d >> 1) & (e >> 2)) |
      (d & (e >> 1) & (f >> 2));
    const low = (a | b | c) & (d | e | f) & LOW;
    const hex = a & b & c & d & e & f & HEX;
    if ((group & 1) === 0 && (low | hex) === 0) continue;
    const isBase64 = (group & 1) !== 0 && goesOn(bytes, i, a, b, c, d, e, f, g, h);
    const isHex = hex !== 0 && isDigit(bytes[i + 9]) && isDigit(bytes[i + 15]);
    if (!isBase64 && !isHex && low === 0) continue;
    const found = signAt(bytes, i, from, isBase64, low !== 0, isHex);
    if (found) return found;
  }
  return i < to ? signAt(bytes, i, from, true, true, true) : undefined;
}

/** Whether behind one of the groups that begin at a place or right behind it the next one may be text, too. */
function goesOn(
  bytes: Uint8Array,
  i: number,
  a: number,
  b: number,
  c: number,
  d: number,
  e: number,
  f: number,
  g: number,
  h: number,
): boolean {
  const j = BITS[bytes[i + 8] as number] as number;
  const k = BITS[bytes[i + 9] as number] as number;
  const both =
    (a & e & ((b & f) >> 1) & ((c & g) >> 2)) |
    (b & f & ((c & g) >> 1) & ((d & h) >> 2)) |
    (c & g & ((d & h) >> 1) & ((e & j) >> 2)) |
    (d & h & ((e & j) >> 1) & ((f & k) >> 2));
  return (both & 1) !== 0;
}

/** Whether a byte is a hexadecimal digit. */
function isDigit(code: number | undefined): boolean {
  return code !== undefined && DIGIT[code] !== NONE;
}

/** What shows at one of the places that are looked at, or around it, of the forms that it can be. */
function signAt(
  bytes: Uint8Array,
  i: number,
  from: number,
  isBase64: boolean,
  isWide: boolean,
  isHex: boolean,
): Sign | undefined {
  for (let at = i; isBase64 && at < i + 4; at++) {
    const found = stretchAround("base64", bytes, at, from);
    if (found) return found;
  }
  for (let at = i - 7; isWide && at < i + 3; at++) {
    if (bytes[at + 4] !== A || bytes[at + 7] !== A) continue;
    const found = stretchAround("wide", bytes, at, from);
    if (found) return found;
  }
  for (let at = i; isHex && at < i + 2; at++) {
    const found = stretchAround("hex", bytes, at, from);
    if (found) return found;
  }
  return undefined;
}

const A = 65;

/** The stretch of text that a unit is in, if it is long enough. */
function stretchAround(form: Form, bytes: Uint8Array, at: number, from: number): Sign | undefined {
  if (at < from || !isUnit(form, bytes, at)) return undefined;
  const size = UNIT[form];
  const least = LEAST[form];
  let count = 1;
  let end = at + size;
  while (count < least && isUnit(form, bytes, end)) {
    end += size;
    count++;
  }
  let start = at;
  while (start - size >= from && isUnit(form, bytes, start - size)) {
    start -= size;
    count++;
  }
  return count < least ? undefined : { form, at: start };
}

function isGroup(bytes: Uint8Array, at: number): boolean {
  const a = VALUE[bytes[at] as number] as number;
  if (a > 31) return false;
  const b = VALUE[bytes[at + 1] as number] as number;
  const c = VALUE[bytes[at + 2] as number] as number;
  const d = VALUE[bytes[at + 3] as number] as number;
  if ((b | c | d) > 63) return false;
  const isText =
    (TEXT[(a << 2) | (b >> 4)] as number) &
    (TEXT[((b & 15) << 4) | (c >> 2)] as number) &
    (TEXT[((c & 3) << 6) | d] as number);
  return isText === 1;
}

/** Two groups with three characters of UTF-16 that are ASCII: every second byte is zero. */
function isWideUnit(bytes: Uint8Array, at: number): boolean {
  const value = (offset: number) => VALUE[bytes[at + offset] as number] as number;
  const [a, b, c, d, e, f, g, h] = [
    value(0),
    value(1),
    value(2),
    value(3),
    value(4),
    value(5),
    value(6),
    value(7),
  ];
  if ((a | b | c | d | e | f | g | h) > 63) return false;
  const areZero = (b & 15) === 0 && c < 2 && e === 0 && f < 16 && (g & 3) === 0 && h === 0;
  if (!areZero) return false;
  return TEXT[(a << 2) | (b >> 4)] === 1 && TEXT[(c << 6) | d] === 1 && TEXT[(f << 4) | (g >> 2)] === 1;
}

function isPair(bytes: Uint8Array, at: number): boolean {
  const high = DIGIT[bytes[at] as number] as number;
  if (high > 7) return false;
  const low = DIGIT[bytes[at + 1] as number] as number;
  return low !== NONE && TEXT[(high << 4) | low] === 1;
}
