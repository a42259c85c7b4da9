/**
 * SHA-256 of a text in hexadecimal. Node's cryptography takes as long to load as a small commit takes to check, and only
 * what was found is ever hashed: so it is loaded by the first call.
 */
export function sha256(text: string): string {
  return process.getBuiltinModule("node:crypto").hash("sha256", text);
}
