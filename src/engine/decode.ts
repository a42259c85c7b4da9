import { Buffer, isAscii, isUtf8 } from "node:buffer";
import type { Encoding } from "../file.ts";

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/** How much of a file is looked at to tell text from binary, in bytes; what git looks at. */
const PROBE = 8_000;

/**
 * The text of a file, whatever its encoding, without byte order mark; `undefined` for binary content, which is content with
 * a NUL near its beginning, as for git, unless the rest is plainly text. Bytes that are not UTF-8 are read as latin1, so that
 * a file in an old code page is still looked at.
 */
export function decode(bytes: Uint8Array): Decoded | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf) {
    return { text: buffer.toString("utf8", 3), encoding: "utf-8-bom" };
  }
  if (buffer[0] === 0xff && buffer[1] === 0xfe && !(buffer[2] === 0 && buffer[3] === 0)) {
    return { text: buffer.toString("utf16le", 2), encoding: "utf-16le" };
  }
  if (buffer[0] === 0xfe && buffer[1] === 0xff) {
    return { text: swapped(buffer.subarray(2)).toString("utf16le"), encoding: "utf-16be" };
  }
  const probe = buffer.subarray(0, PROBE);
  if (probe.includes(0)) {
    const wide = wideWithoutMark(probe);
    if (wide === "utf-16le") return { text: buffer.toString("utf16le"), encoding: wide };
    if (wide === "utf-16be") return { text: swapped(buffer).toString("utf16le"), encoding: wide };
    if (!isTextWithStrayBytes(probe)) return undefined;
  }
  if (isAscii(buffer)) return { text: buffer.toString("latin1"), encoding: "utf-8" };
  if (isUtf8(buffer)) return { text: buffer.toString("utf8"), encoding: "utf-8" };
  return { text: buffer.toString("latin1"), encoding: "latin1" };
}

/** Whether the first bytes of a file are those of a binary one. */
export function looksBinary(head: Uint8Array): boolean {
  return decode(head.subarray(0, PROBE)) === undefined;
}

function swapped(buffer: Buffer): Buffer {
  const even = Buffer.from(buffer.subarray(0, buffer.length & ~1));
  return even.swap16();
}

/** UTF-16 of a Latin script has a zero in nearly every second byte, always on the same side, and next to none on the other. */
function wideWithoutMark(probe: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (probe.length < 4) return undefined;
  const zeros = [0, 0];
  for (let i = 0; i < probe.length; i++) if (probe[i] === 0) zeros[i & 1] = (zeros[i & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const half = probe.length / 2;
  const few = half * 0.03;
  if (even <= few && odd > half * 0.7) return "utf-16le";
  if (odd <= few && even > half * 0.7) return "utf-16be";
  return undefined;
}

/**
 * Whether bytes with a NUL among them are text all the same: a NUL slipped into a script must not hide what stands beside
 * it. Everything else is UTF-8, and control characters are as rare as accidents.
 */
function isTextWithStrayBytes(probe: Buffer): boolean {
  let strays = 0;
  for (const byte of probe) if (byte < 0x07 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b)) strays++;
  if (strays > Math.max(2, probe.length / 50)) return false;
  // The probe may end within a character.
  return [0, 1, 2, 3].some((cut) => isUtf8(probe.subarray(0, probe.length - cut)));
}
