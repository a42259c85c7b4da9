import { Buffer } from "node:buffer";
import type { Range } from "../../../languages/value.ts";
import { type Form, isOf, isTextByte, isUnit, nextSign, type Sign, UNIT } from "./signs.ts";
import { type Encoding, underName, type View } from "./view.ts";

const ENCODINGS: { readonly [form in Form]: Encoding } = {
  base64: "base64",
  wide: "base64 of UTF-16",
  hex: "hexadecimal",
};

/** What shows through base64 and hexadecimal in a text, in its order, each stretch once. */
export function stretchViews(text: string): readonly View[] {
  // A character a byte: those above 255 are taken for others, which are then no text.
  const codes = Buffer.from(text, "latin1");
  const views: View[] = [];
  for (let sign = nextSign(codes, 0), end = 0; sign; sign = nextSign(codes, end)) {
    const stretch = stretchAt(text, codes, sign, end);
    views.push(viewOf(text, codes, sign.form, stretch));
    end = stretch.end;
  }
  return views;
}

/** A part of an encoded stretch that is on one line. */
interface Part extends Range {
  /** How much of the stretch stands before it. */
  readonly before: number;
}

interface Stretch {
  readonly parts: readonly Part[];
  readonly end: number;
}

/** As far as units are text, over the ends of the lines that it is wrapped on. @param least where it may begin */
function stretchAt(text: string, codes: Uint8Array, { form, at }: Sign, least: number): Stretch {
  const size = UNIT[form];
  // The unit before may end with text.
  let start = isWhole(form, codes, at - size) && at - size >= least ? at - size : at;
  const parts: Part[] = [];
  let before = 0;
  for (let next = at; ; ) {
    while (isUnit(form, codes, next)) next += size;
    let end = next;
    while (end < next + size && isOf(form, codes[end])) end++;
    // And the one behind may begin with it.
    parts.push({ start, end, before });
    before += end - start;
    // What is left of a unit goes on there. With two lines only, what follows may as well be another word.
    const rest = (size - (end - next)) % size;
    const isSure = rest === 0 || parts.length > 1;
    const wrapped = end < next + size ? wrapAfter(text, codes, form, end, isSure) : undefined;
    if (wrapped === undefined) return { parts, end: Math.max(end, at + 1) };
    start = wrapped;
    next = wrapped + rest;
    for (let i = wrapped; i < next; i++) if (!isOf(form, codes[i])) return { parts, end };
  }
}

/** Whether there is a unit at a place, of text or not. */
function isWhole(form: Form, codes: Uint8Array, at: number): boolean {
  for (let i = at; i < at + UNIT[form]; i++) if (!isOf(form, codes[i])) return false;
  return true;
}

/** So many characters of a line are more than any name has. */
const SHORTEST_LINE = 40;

/** Ends of lines in YAML, in strings, in lists of strings, and as shells and PowerShell go on behind them. */
const WRAP = /(?:(?:\\r)?\\n(?:["'],?\r?\n[ \t]{0,40}["'])?|[ \t]?[\\`]?\r?\n[ \t]{0,40})/y;

/**
 * Where the next line of the same stretch begins. A shorter one is its last, with nothing else on it.
 *
 * @param isSure whether a shorter one belongs to it
 */
function wrapAfter(
  text: string,
  codes: Uint8Array,
  form: Form,
  at: number,
  isSure: boolean,
): number | undefined {
  for (let i = at - SHORTEST_LINE; i < at; i++) if (!isOf(form, codes[i])) return undefined;
  WRAP.lastIndex = at;
  if (!WRAP.test(text)) return undefined;
  const next = WRAP.lastIndex;
  let end = next;
  while (end < next + SHORTEST_LINE && isOf(form, codes[end])) end++;
  if (end === next) return undefined;
  if (end === next + SHORTEST_LINE) return next;
  return isSure && /[\s"'=\\`<]/.test(text[end] ?? "\n") ? next : undefined;
}

function viewOf(text: string, codes: Uint8Array, form: Form, { parts }: Stretch): View {
  const width = form === "wide" ? 2 : 1;
  const encoded = parts.map(({ start, end }) => text.slice(start, end)).join("");
  const bytes = Buffer.from(encoded, form === "hex" ? "hex" : "base64");
  const { start, end } = textIn(bytes, form, width);
  const [perGroup, bytesPerGroup] = form === "hex" ? [2, 1] : [4, 3];
  const place = (range: Range): Range => {
    const first = Math.floor((start + range.start * width) / bytesPerGroup) * perGroup;
    const last = Math.ceil((start + range.end * width) / bytesPerGroup) * perGroup;
    return {
      start: originOf(parts, first),
      end: originOf(parts, Math.min(Math.max(last, first + 1), encoded.length) - 1) + 1,
    };
  };
  const found = bytes.subarray(start, end).toString(width === 1 ? "latin1" : "utf16le");
  const view: View = { text: found, encoding: ENCODINGS[form], place };
  const origin = parts[0]?.start ?? 0;
  const name = isOf(form, codes[origin - 1]) || isOfLines(found) ? undefined : nameBefore(text, origin);
  return name ? underName(view, text.slice(name.start, name.end), name.start) : view;
}

/** Without what the units at both ends have beside text. */
function textIn(bytes: Uint8Array, form: Form, width: 1 | 2): Range {
  const unit = form === "hex" ? 1 : 3 * width;
  const isText = (at: number) => isTextByte(bytes[at]) && (width === 1 || bytes[at + 1] === 0);
  let start = 0;
  for (let at = 0; at < unit; at += width) if (!isText(at)) start = at + width;
  let end = bytes.length - (bytes.length % width);
  for (let at = end - width; at >= Math.max(start, end - unit); at -= width) if (!isText(at)) end = at;
  return { start: Math.min(start, end), end };
}

/** Where a character of the whole stretch stands. */
function originOf(parts: readonly Part[], offset: number): number {
  let low = 0;
  let high = parts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((parts[middle]?.before ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const part = parts[low];
  return part ? part.start + offset - part.before : offset;
}

/** A text of several lines has names of its own. */
function isOfLines(text: string): boolean {
  const first = text.indexOf("\n");
  return first !== -1 && text.slice(first).trim() !== "";
}

/** Names are not longer, nor what stands between one and its value. */
const LONGEST_NAME = 64;
const LONGEST_SPACE = 60;

/** The name that is given what begins at a place: `NAME=`, `"name": "`, `name = decode("`, `name: |` and the next line. */
function nameBefore(text: string, at: number): Range | undefined {
  let end = skipBack(text, at, isQuote, 1);
  if (text[end - 1] === "(") end = skipBack(text, end - 1, isInName, LONGEST_NAME);
  const indented = skipBack(text, end, isSpace, LONGEST_SPACE);
  if (text[indented - 1] === "\n") {
    end = skipBack(text, indented, isLineEnd, 2);
    end = skipBack(text, end, isBlockSign, 2);
  }
  end = skipBack(text, end, isSpace, LONGEST_SPACE);
  const assigned = skipBack(text, end, isAssignment, 2);
  if (assigned === end) return undefined;
  end = skipBack(text, assigned, isSpace, LONGEST_SPACE);
  end = skipBack(text, end, isQuote, 1);
  const start = skipBack(text, end, isInName, LONGEST_NAME + 1);
  return start === end || end - start > LONGEST_NAME ? undefined : { start, end };
}

function skipBack(text: string, at: number, isIn: (code: number) => boolean, most: number): number {
  let place = at;
  while (place > 0 && at - place < most && isIn(text.charCodeAt(place - 1))) place--;
  return place;
}

const isQuote = oneOf("\"'`");
const isSpace = oneOf(" \t");
const isLineEnd = oneOf("\r\n");
const isBlockSign = oneOf("|>-+");
const isAssignment = oneOf(":=>");
const isInName = oneOf("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-");

function oneOf(characters: string): (code: number) => boolean {
  const codes = new Set([...characters].map((character) => character.charCodeAt(0)));
  return (code) => codes.has(code);
}
