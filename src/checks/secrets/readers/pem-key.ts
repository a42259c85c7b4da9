import { sha256 } from "../../../digest.ts";
import type { SourceFile } from "../../../file.ts";
import type { Candidate } from "../model.ts";
import { pemNatureOf } from "../verify/pem.ts";
import { ENCRYPTED_KEY } from "./judged.ts";

const BEGIN = /-----BEGIN (?:[A-Z]{2,9} )?PRIVATE KEY(?: BLOCK)?-----/g;
const END = "-----END ";
/** UTF-16 units between the two lines; an RSA key of 16,384 bits has 12,700, OpenPGP's blocks hold several. */
const LONGEST = 40_000;

/**
 * Private keys that secretlint does not know: elliptic curves (RFC 5915), Ed25519 (RFC 8410), those with headers between the
 * lines, in literals put together, and OpenPGP's. What stands between the lines is read, so that nothing else is taken for one.
 */
export function pemKeysIn(file: SourceFile): readonly Candidate[] {
  let end = 0;
  return [...file.text.matchAll(BEGIN)].flatMap(({ 0: header, index }, at, all): Candidate[] => {
    const from = index + header.length;
    if (end !== -1 && end < from) end = file.text.indexOf(END, from);
    const length = end - from;
    // Another key begins before this one ends: it has no end.
    if (length < 40 || length > LONGEST || (all[at + 1]?.index ?? end) < end) return [];
    const body = file.text.slice(from, from + length);
    const nature = pemNatureOf(body);
    if (!nature) return [];
    return [
      {
        kind: "private-key",
        at: { path: file.path, start: index, end: from },
        secret: { path: file.path, start: from, end: from + length },
        publicPrefix: "",
        digest: sha256(body).slice(0, 4),
        ...(nature === "encrypted" ? ENCRYPTED_KEY : { doubts: [] }),
      },
    ];
  });
}
