import { Buffer } from "node:buffer";
import { sha256 } from "../../../digest.ts";
import type { SourceFile } from "../../../file.ts";
import type { Candidate } from "../model.ts";

const BEGIN = /-----BEGIN (?:EC |RSA |DSA )?PRIVATE KEY-----/g;
const END = "-----END ";
/** UTF-16 units between the two lines; an RSA key of 16,384 bits has 12,700. */
const LONGEST = 20_000;

/**
 * Private keys too short for secretlint, which knows only those of 256 bytes and more: elliptic curves (RFC 5915, `MHcC…`)
 * and Ed25519 (RFC 8410, `MC4C…`). What stands between the lines is DER to its last byte, so nothing else is taken for one.
 */
export function derKeysIn(file: SourceFile): readonly Candidate[] {
  return [...file.text.matchAll(BEGIN)].flatMap(({ 0: header, index }): Candidate[] => {
    const from = index + header.length;
    const length = file.text.slice(from, from + LONGEST).indexOf(END);
    if (length === -1) return [];
    const body = file.text.slice(from, from + length);
    const encoded = body.replace(/\\[nr]|["'`,\s\\]/g, "");
    if (encoded.startsWith("MI") || !isSequence(encoded)) return [];
    const secret = { path: file.path, start: from, end: from + length };
    return [
      {
        kind: "private-key",
        at: { path: file.path, start: index, end: from },
        secret,
        publicPrefix: "",
        digest: sha256(body).slice(0, 4),
        doubts: [],
      },
    ];
  });
}

/** A SEQUENCE of DER with a length in one byte (X.690, 8.1.3) that begins with a version, and nothing behind it. */
function isSequence(encoded: string): boolean {
  if (!/^[A-Za-z0-9+/]{40,200}={0,2}$/.test(encoded)) return false;
  const bytes = Buffer.from(encoded, "base64");
  return bytes[0] === 0x30 && bytes[1] === bytes.length - 2 && bytes[2] === 0x02 && bytes[3] === 1;
}
