import type { Range } from "../../../languages/value.ts";
import type { Encoding } from "./anchors.ts";

/** A stretch of a text, decoded. */
export interface View {
  readonly text: string;
  readonly encoding: Encoding;
  /** The characters of the encoded text that hold a stretch of the decoded one. */
  place(range: Range): Range;
  /** Whether a stretch of the decoded text does not stand there as it is, where most of it does. */
  isOther?(range: Range): boolean;
}

/** Whether a byte is a character of ASCII that a text has. */
export function isTextByte(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 32 && byte < 127) || byte === 9 || byte === 10 || byte === 13);
}
