import { Buffer } from "node:buffer";

/** What stands between the two lines of a private key, told by its content: behind a passphrase or open to whoever reads it. */
export type PemNature = "open" | "encrypted";

/** Older encryption, in headers of the text (RFC 1421, 4.6). */
const ENCRYPTED_HEADER = /^\s*Proc-Type: ?4,ENCRYPTED/;

/** The beginning of OpenSSH's own format: this, the length of the cipher's name in four bytes, and the name. */
const OPENSSH = "openssh-key-v1\0";

/**
 * @param body of a PEM text, its line ends as they are or written `\\n`, in one literal or several put together.
 * @return undefined for what is no private key: DER of PKCS#1, PKCS#8 or SEC 1, OpenSSH's or OpenPGP's format.
 */
export function pemNatureOf(body: string): PemNature | undefined {
  const text = body.replace(/\\[nr]/g, "\n");
  if (isLeftOut(text)) return undefined;
  if (ENCRYPTED_HEADER.test(text)) return "encrypted";
  const bytes = Buffer.from(encodedOf(text), "base64");
  if (bytes.toString("latin1", 0, OPENSSH.length) === OPENSSH) return natureOfOpenSsh(bytes);
  if (bytes[0] === 0x30) return natureOfDer(bytes);
  return isPgpSecretKey(bytes) ? "open" : undefined;
}

/** Without what stands before each line of a comment (`//`) or a diff (`+`), which base64 is made of, too. */
function unmarked(text: string): string {
  const lines = text.trim().split(/\s*\n\s*/);
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
  const first = bytes[1] ?? 0;
  const inside = first < 0x80 ? 2 : 2 + (first & 0x7f);
  const length =
    first < 0x80 ? first : inside <= 6 && inside < bytes.length ? bytes.readUIntBE(2, inside - 2) : 0;
  if (inside + length > bytes.length) return undefined;
  if (bytes[inside] === 0x02) return "open";
  // The identifier of an encryption scheme of PKCS#5 (1.2.840.113549.1.5) or PKCS#12 (1.2.840.113549.1.12.1).
  const scheme = bytes.toString("hex", inside, inside + 16);
  return /^30(?:..|81..|82....)06(?:09|0a)2a864886f70d01(?:05|0c01)/.test(scheme) ? "encrypted" : undefined;
}

/** Bytes of the length of a packet in OpenPGP's older format, by its last two bits. */
const OLD_LENGTHS = [1, 2, 4, 0];

/** A packet of type 5 in either format, of version 3, 4, 5 or 6 (RFC 9580, 4.2 and 5.5.3). */
function isPgpSecretKey(bytes: Buffer): boolean {
  const [tag = 0, length = 0] = bytes;
  if ((tag & 0xfc) === 0x94) return isVersion(bytes[1 + (OLD_LENGTHS[tag & 3] ?? 0)]);
  if (tag !== 0xc5) return false;
  return isVersion(bytes[length < 192 ? 2 : length < 224 ? 3 : 6]);
}

function isVersion(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 3 && byte <= 6;
}
