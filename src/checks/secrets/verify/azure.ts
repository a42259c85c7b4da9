import { Buffer } from "node:buffer";
import { base62 } from "./crc32.ts";
import { marvin32 } from "./marvin.ts";

/**
 * Keys of Azure that carry a checksum of themselves: Marvin32 with a seed that says what they are for. All of this is as in
 * https://github.com/microsoft/security-utilities (`IdentifiableSecrets.cs`, `IdentifiableMetadata.cs`).
 */

/** Of keys whose last four bytes are the checksum, behind four letters of the service. */
const SEEDS = [
  "Default0",
  "MastRO00",
  "MastRW00",
  "SystRO00",
  "SystRW00",
  "SysAll00",
  "Resour00",
  "Encryp00",
  "AbAcct00",
  "Master00",
  "System00",
  "Functi00",
  "Access00",
  "Query000",
  "PAdmin00",
  "Classic0",
  "ACRDflt0",
  "IoTHub00",
  "DpsKey00",
  "Device00",
  "Tenant00",
  "Gatewy00",
  "GitKey00",
  "Send0000",
  "Listen00",
  "Manage00",
  "Unknown0",
];

/** Whether a key's last four bytes are the checksum of the others. */
export function isIdentifiable(key: string): boolean {
  const bytes = Buffer.from(key, "base64");
  if (bytes.length < 8) return false;
  const sum = bytes.readUInt32LE(bytes.length - 4);
  const rest = bytes.subarray(0, -4);
  return SEEDS.some((seed) => marvin32(rest, seed) === sum);
}

/** So many characters of an annotated key come before its checksum. */
const ANNOTATED = 80;

/** Whether an annotated key, with `JQQJ` in its middle, ends in the checksum of what comes before. */
export function isAnnotated(key: string): boolean {
  const own = key.slice(ANNOTATED);
  const sum = annotatedSum(key);
  // Keys made by the library for Rust have the bytes themselves in base64.
  const plain = (own.length === 4 ? sum.subarray(0, 3) : sum).toString("base64");
  return own === plain || (own.length >= 4 && inDigits(sum).startsWith(own.replace(/[A-Za-z0-9]==$/, "")));
}

function annotatedSum(key: string): Buffer {
  const sum = Buffer.alloc(4);
  sum.writeUInt32LE(marvin32(Buffer.from(key.slice(0, ANNOTATED), "base64"), "Default0"));
  return sum;
}

/** In base 62, the first byte the highest. The last digit of a long key's is cut short, as six digits are no whole bytes. */
function inDigits(sum: Buffer): string {
  const leading = sum.findIndex((byte) => byte !== 0);
  return ("0".repeat(Math.max(0, leading)) + base62(sum.readUInt32BE(0), 0)).padEnd(6, "0");
}

/** The digits of the checksum of a client's secret, of which it has the highest three. */
const UNRESERVED = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890.-_~";

/** Whether an Entra client's secret ends in the checksum of what comes before. Those with `7Q~` carry none. */
export function isClientSecret(secret: string): boolean {
  return secret.length === 40 && secret.endsWith(clientSum(secret.slice(0, -3)));
}

function clientSum(text: string): string {
  const base = UNRESERVED.length;
  let rest = Math.floor(marvin32(Buffer.from(text, "latin1"), "AadPwd00") / base ** 3);
  let digits = "";
  for (let i = 0; i < 3; i++) {
    digits = (UNRESERVED[rest % base] ?? "") + digits;
    rest = Math.floor(rest / base);
  }
  return digits;
}

const PADDED = /(\+ASt|\+ASb|\+AEh|\+ARm|\+ABa|\+AMC|ACDb|APIM|AIoT|AzCa|AZEG|AzFu).{6}==?$/;

/** The key with its checksum made right, any other text as it is; for samples. */
export function withAzureChecksum(key: string): string {
  if (/^.{3}8Q~.{34}$/.test(key)) return key.slice(0, -3) + clientSum(key.slice(0, -3));
  if (/^[A-Za-z0-9]{52}JQQJ[A-Za-z0-9]{28}$/.test(key))
    return key.slice(0, ANNOTATED) + inDigits(annotatedSum(key)).slice(0, 4);
  const [, service] = PADDED.exec(key) ?? [];
  if (service === undefined) return key;
  const bytes = Buffer.from(key, "base64");
  bytes.writeUInt32LE(marvin32(bytes.subarray(0, -4), "Default0"), bytes.length - 4);
  const made = bytes.toString("base64");
  return service === "AzFu" ? made.replace(/\+/g, "-").replace(/\//g, "_") : made;
}
