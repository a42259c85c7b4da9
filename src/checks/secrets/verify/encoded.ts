import { Buffer } from "node:buffer";

/** Base64, standard or URL-safe, decoded as UTF-8; undefined when it is no text. */
export function decodedText(encoded: string): string | undefined {
  const bytes = Buffer.from(encoded, "base64");
  const text = bytes.toString("utf8");
  return bytes.length > 0 && !/[\0-\x08\ufffd]/.test(text) ? text : undefined;
}

/** The object that a base64 text is JSON of; undefined for anything else. Never throws. */
export function decodedObject(encoded: string): ReadonlyMap<string, unknown> | undefined {
  const text = decodedText(encoded);
  if (!text?.startsWith("{")) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? new Map(Object.entries(value)) : undefined;
  } catch {
    return undefined;
  }
}

export function encodedText(text: string): string {
  return Buffer.from(text).toString("base64");
}
