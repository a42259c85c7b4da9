import { Buffer } from "node:buffer";
import type { Range } from "../../../languages/value.ts";
import { type CharacterSet, charactersIn, setOf } from "../values/characters.ts";
import { ANCHORS, type Anchor, type Encoding } from "./anchors.ts";
import { ESCAPES, escapeViews } from "./escapes.ts";
import { MANIFESTS, manifestViews } from "./manifest.ts";
import { type Occurring, occurringOf } from "./occurring.ts";
import { isTextByte, type View } from "./view.ts";

/** So far around an anchor the encoded text is decoded, in UTF-16 units; a private key of 16,384 bits has 17,000 in base64. */
const REACH = 40_000;

/** Less text than this holds no secret that one could tell. */
const SHORTEST = 12;

/** Anchors in one run that are tried at the most: of a run in which the first few give no text, no later one does. */
const MOST_TRIES = 3;

/** Stretches of text in one run at the most: encoded over and over with something odd between, each would be read with its run. */
const MOST_TEXTS = 6;

/** What is encoded in a text around every anchor that occurs in it; each stretch once. @param hits literals, lower-cased */
export function viewsOf(text: string, hits?: ReadonlySet<string>): readonly View[] {
  const present = hits ? undefined : literalsIn(text);
  const views: View[] = [];
  if (!hits || MANIFESTS.some((word) => hits.has(word))) views.push(...manifestViews(text));
  if (hits ? ESCAPES.some((word) => hits.has(word)) : text.includes("\\")) views.push(...escapeViews(text));
  let covered: Uint8Array | undefined;
  let lower: string | undefined;
  for (const anchor of ANCHORS) {
    if (!(present?.has(anchor.literal) ?? hits?.has(anchor.literal.toLowerCase()))) continue;
    if (anchor.encoding !== "base64") lower ??= text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
    const searched = anchor.encoding === "base64" ? text : (lower ?? text);
    let last = { end: 0, failures: 0, texts: 0 };
    for (
      let at = searched.indexOf(anchor.literal);
      at !== -1;
      at = searched.indexOf(anchor.literal, at + 1)
    ) {
      if (covered?.[at]) continue;
      if (at >= last.end) last = { end: 0, failures: 0, texts: 0 };
      else if (last.failures >= MOST_TRIES || last.texts >= MOST_TEXTS) {
        at = last.end;
        continue;
      }
      const { run, view } = DECODERS[anchor.encoding](text, at, anchor);
      const end = Math.max(last.end, run.end);
      if (!view || view.text.length < SHORTEST) {
        last = { ...last, end, failures: last.failures + 1 };
        continue;
      }
      last = { ...last, end, texts: last.texts + 1 };
      views.push(view);
      covered ??= new Uint8Array(text.length);
      const place = view.place({ start: 0, end: view.text.length });
      covered.fill(1, place.start, place.end);
    }
  }
  return views;
}

let occurring: Occurring | undefined;

/** The literals of anchors in a text that no prefilter has seen; some of them perhaps in another case. */
function literalsIn(text: string): ReadonlySet<string> {
  occurring ??= occurringOf(ANCHORS.map(({ literal }) => literal));
  const found = new Set(occurring(text));
  for (const literal of occurring(text.toLowerCase())) found.add(literal);
  return found;
}

/** The encoded run around an anchor, and what it says if that is text. */
interface Decoded {
  readonly run: Range;
  readonly view: View | undefined;
}

const DECODERS: Readonly<Record<Anchor["encoding"], (text: string, at: number, anchor: Anchor) => Decoded>> =
  {
    base64: fromBase64,
    hex: fromHex,
    percent: fromPercent,
  };

function fromBase64(text: string, at: number, { phase, width }: Anchor): Decoded {
  const run = runAround(text, at, BASE64);
  const first = run.indexOf(at);
  const from = mod(first - phase, 4);
  const positions = run.slice(from);
  const bytes = Buffer.from(textAt(text, positions), "base64");
  const byteAt = Math.ceil(((first - from) * 6) / 8);
  // What a byte is in is the group of four characters around it.
  const place = (start: number, end: number): Range => ({
    start: positions[Math.min(Math.floor(start / 3) * 4, positions.length - 1)] ?? at,
    end: (positions[Math.min(Math.ceil(end / 3) * 4, positions.length) - 1] ?? at) + 1,
  });
  return { run: extentOf(run, at), view: readable(bytes, byteAt, width, "base64", place) };
}

function fromHex(text: string, at: number, { width }: Anchor): Decoded {
  const run = runAround(text, at, HEX);
  const first = run.indexOf(at);
  const positions = run.slice(first % 2);
  const bytes = Buffer.from(textAt(text, positions), "hex");
  const place = (start: number, end: number): Range => ({
    start: positions[start * 2] ?? at,
    end: (positions[Math.min(end * 2, positions.length) - 1] ?? at) + 1,
  });
  return { run: extentOf(run, at), view: readable(bytes, Math.floor(first / 2), width, "hex", place) };
}

function fromPercent(text: string, at: number): Decoded {
  const run = runAround(text, at, IN_ADDRESS);
  const begin = run[0] ?? at;
  const end = (run.at(-1) ?? at) + 1;
  let decoded = "";
  const starts: number[] = [];
  for (let i = begin; i < end; i++) {
    starts.push(i);
    const code = text.charCodeAt(i) === PERCENT ? codeOf(text, i + 1) : undefined;
    decoded += code === undefined ? text[i] : String.fromCharCode(code);
    if (code !== undefined) i += 2;
  }
  starts.push(end);
  const place = (range: Range) => ({ start: starts[range.start] ?? begin, end: starts[range.end] ?? end });
  return { run: { start: begin, end }, view: { text: decoded, encoding: "percent", place } };
}

const PERCENT = 37;

/** Two hexadecimal digits at a place that are a character of ASCII. */
function codeOf(text: string, at: number): number | undefined {
  if (HEX[text.charCodeAt(at)] !== 1 || HEX[text.charCodeAt(at + 1)] !== 1) return undefined;
  const code = Number.parseInt(text.slice(at, at + 2), 16);
  return code < 128 ? code : undefined;
}

function extentOf(run: readonly number[], at: number): Range {
  return { start: run[0] ?? at, end: (run.at(-1) ?? at) + 1 };
}

/** The characters at these places, most of which stand one behind the other. */
function textAt(text: string, positions: readonly number[]): string {
  const parts: string[] = [];
  let from = positions[0] ?? 0;
  let end = from;
  for (const position of positions) {
    if (position !== end) {
      parts.push(text.slice(from, end));
      from = position;
    }
    end = position + 1;
  }
  return parts.join("") + text.slice(from, end);
}

const BASE64 = setOf(charactersIn("A-Za-z0-9+/_-"));
const HEX = setOf(charactersIn("0-9A-Fa-f"));
/** Of ASCII; every other character but white space may stand there, too. */
const IN_ADDRESS = setOf(charactersIn("!-~").replace(/["'`<>\\]/g, ""));

function isIn(text: string, at: number, set: CharacterSet): boolean {
  const code = text.charCodeAt(at);
  return code < 128
    ? set[code] === 1 || (set === IN_ADDRESS && isControl(code))
    : set === IN_ADDRESS && /\S/.test(text[at] ?? "");
}

/** Characters below the space that are no white space. */
function isControl(code: number): boolean {
  return code === 127 || code < 9 || (code > 13 && code < 32);
}

/** Offsets of the characters of one encoded run around a place: on its line, and on the lines beside it that it is wrapped over. */
function runAround(text: string, at: number, set: CharacterSet): number[] {
  const before: number[] = [];
  for (let i = at - 1; i >= 0 && at - i < REACH; i--) {
    if (isIn(text, i, set)) before.push(i);
    else {
      const wrapped = wrapBefore(text, i);
      if (wrapped === undefined) break;
      i = wrapped + 1;
    }
  }
  const run = before.reverse();
  for (let i = at; i < text.length && i - at < REACH; i++) {
    if (isIn(text, i, set)) run.push(i);
    else {
      const wrapped = wrapAfter(text, i);
      if (wrapped === undefined) break;
      i = wrapped - 1;
    }
  }
  return run;
}

/** Base64 in lines of 60 to 80 characters, with what indents them; elsewhere a line's end is the end. */
const WRAP = /(?<=[A-Za-z0-9+/]{60})(?:\\n|\r?\n[ \t]{0,40})(?=[A-Za-z0-9+/])/y;

function wrapAfter(text: string, at: number): number | undefined {
  WRAP.lastIndex = at;
  return WRAP.test(text) ? WRAP.lastIndex : undefined;
}

/** @return the offset of the last character before the line's end */
function wrapBefore(text: string, at: number): number | undefined {
  let start = at;
  while (at - start < 42 && (text[start] === " " || text[start] === "\t")) start--;
  if (text[start] === "\n") start = text[start - 1] === "\r" ? start - 1 : start;
  else if (start === at && text[at] === "n" && text[at - 1] === "\\") start--;
  else return undefined;
  return wrapAfter(text, start) === at + 1 ? start - 1 : undefined;
}

/** The text around a byte: as far as there are characters of ASCII that a text has. */
function readable(
  bytes: Uint8Array,
  at: number,
  width: 1 | 2,
  encoding: Encoding,
  place: (start: number, end: number) => Range,
): View | undefined {
  const isText = (i: number) => isTextByte(bytes[i]) && (width === 1 || bytes[i + 1] === 0);
  if (!isText(at)) return undefined;
  let start = at;
  while (start - width >= 0 && isText(start - width)) start -= width;
  let end = at + width;
  while (end < bytes.length && isText(end)) end += width;
  const found = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start);
  const text = found.toString(width === 1 ? "latin1" : "utf16le");
  return {
    text,
    encoding,
    place: (range) => place(start + range.start * width, start + range.end * width),
  };
}

function mod(value: number, by: number): number {
  return ((value % by) + by) % by;
}
