import { Buffer } from "node:buffer";

const SIGNATURE = 6;

/**
 * Whether a text is a macaroon in its second binary form: packets of a type, a length and so many bytes, zeros between its
 * sections, and a signature of 32 bytes at its end. https://github.com/rescrv/libmacaroons/blob/master/doc/format.txt
 */
export function isMacaroon(encoded: string): boolean {
  const bytes = Buffer.from(encoded, "base64");
  if (bytes[0] !== 2) return false;
  let at = 1;
  while (at < bytes.length) {
    const type = bytes[at++] ?? 0;
    if (type === 0) continue;
    let length = 0;
    for (let shift = 0; shift < 28; shift += 7) {
      const byte = bytes[at++] ?? 0;
      length |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    if (type > SIGNATURE || at + length > bytes.length) return false;
    at += length;
    if (type === SIGNATURE) return length === 32 && at === bytes.length;
  }
  return false;
}

/** One of a location and 48 bytes of anything, for samples. */
export function macaroonOf(location: string, filling: string): string {
  const packet = (type: number, content: Uint8Array) => [type, content.length, ...content];
  const bytes = Buffer.from(filling.padEnd(48, "x"));
  return Buffer.from([
    2,
    ...packet(1, Buffer.from(location)),
    ...packet(2, bytes.subarray(0, 16)),
    0,
    0,
    ...packet(SIGNATURE, bytes.subarray(16, 48)),
  ]).toString("base64url");
}
