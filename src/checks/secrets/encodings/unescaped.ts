import { Buffer } from "node:buffer";
import type { Range } from "../../../languages/value.ts";
import type { Encoding, View } from "./view.ts";

/**
 * What stands at a place that an escape may begin at: its character, and how many characters it is written in. No character:
 * so many stand for themselves.
 */
export interface Escape {
  readonly code?: number;
  readonly length: number;
}

/** Most stretches are short: to make memory for each takes longer than to read it. In UTF-16 units. */
const SHORT = 1_024;
const shared = new Uint16Array(SHORT);

/** A stretch of a text with its escapes undone. @param sign the character that every escape begins with */
export function unescapedView(
  text: string,
  range: Range,
  encoding: Encoding | undefined,
  sign: string,
  escapeAt: (at: number) => Escape,
): View {
  const { start, end } = range;
  const codes = end - start > SHORT ? new Uint16Array(end - start) : shared;
  let length = 0;
  eachCharacter(text, range, sign, escapeAt, (code) => {
    codes[length++] = code;
  });
  // Only for what is found in it, which is seldom anything.
  let origins: Int32Array | undefined;
  const originOf = (offset: number) => {
    origins ??= originsIn(text, range, sign, escapeAt);
    return offset < length ? (origins[offset] ?? end) : end;
  };
  return {
    text: Buffer.from(codes.buffer, 0, 2 * length).toString("utf16le"),
    encoding,
    place: (said) => ({ start: originOf(said.start), end: originOf(said.end) }),
  };
}

/** By character of the unescaped stretch where it stands in the text. */
function originsIn(text: string, range: Range, sign: string, escapeAt: (at: number) => Escape): Int32Array {
  const origins = new Int32Array(range.end - range.start);
  let length = 0;
  eachCharacter(text, range, sign, escapeAt, (_, at) => {
    origins[length++] = at;
  });
  return origins;
}

/** Tells of each character of the unescaped stretch, and where it stands in the text. */
function eachCharacter(
  text: string,
  { start, end }: Range,
  sign: string,
  escapeAt: (at: number) => Escape,
  tell: (code: number, at: number) => void,
): void {
  const first = sign.charCodeAt(0);
  for (let at = start; at < end; ) {
    const plain = text.charCodeAt(at);
    const found = plain === first ? escapeAt(at) : undefined;
    if (found?.code !== undefined && at + found.length <= end) {
      tell(found.code, at);
      at += found.length;
      continue;
    }
    const last = Math.min(end, at + (found?.code === undefined ? (found?.length ?? 1) : 1));
    for (; at < last; at++) tell(text.charCodeAt(at), at);
  }
}
