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

/** A stretch of a text with its escapes undone. @param sign the character that every escape begins with */
export function unescapedView(
  text: string,
  { start, end }: Range,
  encoding: Encoding | undefined,
  sign: string,
  escapeAt: (at: number) => Escape,
): View {
  const codes = new Uint16Array(end - start);
  const origins = new Int32Array(end - start + 1);
  const first = sign.charCodeAt(0);
  let length = 0;
  for (let at = start; at < end; ) {
    const plain = text.charCodeAt(at);
    const found = plain === first ? escapeAt(at) : undefined;
    if (found?.code !== undefined && at + found.length <= end) {
      codes[length] = found.code;
      origins[length++] = at;
      at += found.length;
      continue;
    }
    for (
      let last = Math.min(end, at + (found?.code === undefined ? (found?.length ?? 1) : 1));
      at < last;
      at++
    ) {
      codes[length] = text.charCodeAt(at);
      origins[length++] = at;
    }
  }
  origins[length] = end;
  return {
    text: Buffer.from(codes.buffer, 0, 2 * length).toString("utf16le"),
    encoding,
    place: (range) => ({ start: origins[range.start] ?? start, end: origins[range.end] ?? end }),
  };
}
