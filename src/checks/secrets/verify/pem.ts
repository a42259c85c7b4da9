import { Buffer } from "node:buffer";

/** What stands between the two lines of a private key, told by its content: behind a passphrase or open to whoever reads it. */
export type PemNature = "open" | "encrypted";

/** Older encryption, in headers of the text (RFC 1421, 4.6). */
const ENCRYPTED_HEADER = /^\s*Proc-Type: ?4,ENCRYPTED/;

/** Characters of base64 of the shortest key, encrypted: a manual that shows the headers alone shows none. */
const SHORTEST = 64;

/** The beginning of OpenSSH's own format: this, the length of the cipher's name in four bytes, and the name. */
const OPENSSH = "openssh-key-v1\0";

/**
 * @param body of a PEM text, its line ends as they are or written `\\n`, in one literal or several put together.
 * @return undefined for what is no private key: DER of PKCS#1, PKCS#8 or SEC 1, OpenSSH's or OpenPGP's format.
 */
export function pemNatureOf(body: string): PemNature | undefined {
  const text = body.replace(/\\[nr]/g, "\n");
  if (isLeftOut(text)) return undefined;
  const encoded = encodedOf(text);
  if (ENCRYPTED_HEADER.test(text)) return encoded.length >= SHORTEST ? "encrypted" : undefined;
  const bytes = Buffer.from(encoded, "base64");
  if (bytes.toString("latin1", 0, OPENSSH.length) === OPENSSH) return natureOfOpenSsh(bytes);
  if (bytes[0] === 0x30) return natureOfDer(bytes);
  return isPgpSecretKey(bytes) ? "open" : undefined;
}

/** Without what stands before each line of a comment (`//`) or a diff (`+`), which base64 is made of, too. */
function unmarked(text: string): string {
  const lines = text
    .trim()
    .split("\n")
    .map((line) => line.trim());
  for (const mark of ["//", "+"])
    if (lines.every((line) => line.startsWith(mark)))
      return lines.map((line) => line.slice(mark.length)).join("\n");
  return text;
}

/** `Version: GnuPG v2`. */
const HEADERS = /^[ \t]{0,40}[A-Z][A-Za-z-]{0,30}: .{0,200}$/gm;

/** Whether a part of it is left out, masked, or put in when a template is filled. */
export function isLeftOut(body: string): boolean {
  return /\.{3}|\u2026|x{6}|X{6}|\*{4}|[<{[]/.test(body.replace(HEADERS, ""));
}

/** Without headers (`Version: …`), OpenPGP's checksum, and what joins literals: quotes, commas, a plus between two quotes. */
function encodedOf(text: string): string {
  return unmarked(text.replace(HEADERS, ""))
    .trimEnd()
    .replace(/\n[ \t]{0,40}=[A-Za-z0-9+/]{4}$/, "")
    .replace(/(["'])\s{0,8}\+/g, "$1")
    .replace(/[^A-Za-z0-9+/=]/g, "");
}

/** Cipher, key derivation and its options; how many keys; the public one, and the private one: each behind its length. */
function natureOfOpenSsh(bytes: Buffer): PemNature | undefined {
  let at = OPENSSH.length;
  const lengths: number[] = [];
  for (let field = 0; field < 5; field++) {
    if (field === 3) at += 4;
    if (at + 4 > bytes.length) return undefined;
    const length = bytes.readUInt32BE(at);
    lengths.push(length);
    at += 4 + length;
  }
  if (at > bytes.length) return undefined;
  const cipher = bytes.toString("latin1", OPENSSH.length + 4, OPENSSH.length + 4 + (lengths[0] ?? 0));
  return cipher === "none" ? "open" : "encrypted";
}

/**
 * Keys begin with a version, an INTEGER; PKCS#8's encrypted ones with how they are encrypted, a SEQUENCE (RFC 5958, 3). What
 * is shorter than it says is no key.
 */
function natureOfDer(bytes: Buffer): PemNature | undefined {
  const inside = derStart(bytes);
  if (derEnd(bytes) > bytes.length) return undefined;
  if (bytes[inside] === 0x02) return "open";
  // The identifier of an encryption scheme of PKCS#5 (1.2.840.113549.1.5) or PKCS#12 (1.2.840.113549.1.12.1).
  const scheme = bytes.toString("hex", inside, inside + 16);
  return /^30(?:..|81..|82....)06(?:09|0a)2a864886f70d01(?:05|0c01)/.test(scheme) ? "encrypted" : undefined;
}

/** Where the content of the first value begins, behind its length in one byte or several. */
function derStart(bytes: Buffer): number {
  const first = bytes[1] ?? 0;
  return first < 0x80 ? 2 : 2 + (first & 0x7f);
}

/** Where that value ends by what it says; infinite for a length that no key has. */
function derEnd(bytes: Buffer): number {
  const start = derStart(bytes);
  if (start === 2) return start + (bytes[1] ?? 0);
  if (start > 6 || start > bytes.length) return Number.POSITIVE_INFINITY;
  return start + bytes.readUIntBE(2, start - 2);
}

/** What follows the version: the modulus (PKCS#1), the algorithm (PKCS#8), or a number of a curve's size (SEC 1). */
const BEHIND_VERSION = /^0201(?:000281|000282|0[01]30..06|0104(?:1c|20|30|42))/;

/** The same of what stands in a file as it is, whatever the file is called. */
export function binaryKeyNature(bytes: Buffer): PemNature | undefined {
  if (bytes[0] !== 0x30) return isPgpSecretKey(bytes) && hasPgpAlgorithm(bytes) ? "open" : undefined;
  if (derEnd(bytes) !== bytes.length) return undefined;
  const nature = natureOfDer(bytes);
  const start = derStart(bytes);
  return nature === "open" && !BEHIND_VERSION.test(bytes.toString("hex", start, start + 6))
    ? undefined
    : nature;
}

/** Bytes of the length of a packet in OpenPGP's older format, by its last two bits. */
const OLD_LENGTHS = [1, 2, 4, 0];

/** A packet of type 5 in either format, of version 3, 4, 5 or 6 (RFC 9580, 4.2 and 5.5.3). */
function isPgpSecretKey(bytes: Buffer): boolean {
  const version = bytes[pgpStart(bytes)] ?? 0;
  return version >= 3 && version <= 6;
}

/** Where the content of a packet of type 5 begins; -1 for any other. */
function pgpStart(bytes: Buffer): number {
  const [tag = 0, length = 0] = bytes;
  if ((tag & 0xfc) === 0x94) return 1 + (OLD_LENGTHS[tag & 3] ?? 0);
  if (tag !== 0xc5) return -1;
  return length < 192 ? 2 : length < 224 ? 3 : 6;
}

/** Whether behind the version and four bytes of time an algorithm of public keys is named (RFC 9580, 9.1). */
function hasPgpAlgorithm(bytes: Buffer): boolean {
  const algorithm = bytes[pgpStart(bytes) + 5] ?? 0;
  return [1, 2, 3, 16, 17, 18, 19, 22, 25, 26, 27, 28].includes(algorithm);
}
