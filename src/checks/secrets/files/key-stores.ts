import { Buffer } from "node:buffer";
import { byteAt } from "../../../bytes-as-text.ts";
import { binaryKeyNature } from "../verify/pem.ts";

/** A file in which private keys or passwords are kept, and how many of its first bytes say so. */
export interface KeyStore {
  readonly what: string;
  readonly length: number;
}

/**
 * What the first bytes of a file say that it is. Stores of certificates alone are none.
 *
 * @param text a character a byte, see `pictured`; cut after `HEAD_BYTES` of longer files
 */
export function keyStoreIn(text: string): KeyStore | undefined {
  const bytes = Buffer.alloc(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = byteAt(text, at);
  const magic = bytes.toString("hex", 0, 4);
  if (magic === "feedfeed" || magic === "cececece")
    return holdsJavaKey(bytes) ? { what: "a Java keystore with a key in it", length: 4 } : undefined;
  if (magic === "03d9a29a") return { what: "a password safe of KeePass", length: 4 };
  if (isPkcs12(bytes))
    return holdsBag(bytes) ? { what: "a PKCS#12 store with a private key in it", length: 8 } : undefined;
  const nature = binaryKeyNature(bytes);
  return nature && { what: `a private key${nature === "encrypted" ? ", under a password" : ""}`, length: 4 };
}

/** What an entry begins with: a pair of keys, or a secret one (JCEKS); 2 is a certificate. */
const KEYS = [1, 3];

/** Goes from entry to entry (`sun.security.provider.JavaKeyStore`) up to the first key. */
function holdsJavaKey(bytes: Buffer): boolean {
  const number = (at: number) => (at + 4 <= bytes.length ? bytes.readUInt32BE(at) : undefined);
  const word = (at: number) => (at + 2 <= bytes.length ? at + 2 + bytes.readUInt16BE(at) : undefined);
  const entries = number(8) ?? 0;
  let at: number | undefined = 12;
  for (let entry = 0; entry < entries && at !== undefined; entry++) {
    if (KEYS.includes(number(at) ?? 0)) return true;
    const alias = word(at + 4);
    const type: number | undefined = alias === undefined ? undefined : word(alias + 8);
    const length: number | undefined = type === undefined ? undefined : number(type);
    at = type === undefined || length === undefined ? undefined : type + 4 + length;
  }
  return false;
}

/** A SEQUENCE that begins with the version 3 (RFC 7292, 4), its length in one of the ways of writing it. */
function isPkcs12(bytes: Buffer): boolean {
  return /^30(?:80|81..|82.{4}|83.{6})02010330/.test(bytes.toString("hex", 0, 10));
}

/** 1.2.840.113549.1.12.10.1, without what kind of bag it is. */
const BAG = Buffer.from("060b2a864886f70d010c0a01", "hex");

/** Bags of keys (1), encrypted keys (2) and secrets (5); others, with certificates, are mostly in an encrypted part. */
function holdsBag(bytes: Buffer): boolean {
  for (let at = bytes.indexOf(BAG); at !== -1; at = bytes.indexOf(BAG, at + 1))
    if ([1, 2, 5].includes(bytes[at + BAG.length] ?? 0)) return true;
  return false;
}
