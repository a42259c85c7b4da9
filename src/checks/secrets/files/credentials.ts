import { Buffer } from "node:buffer";
import { FORMATS, type Format } from "./formats.ts";
import { heldValue, isMade } from "./held.ts";
import type { HeldValue } from "./model.ts";

/** What tools log in with, by the format of their file; templates and placeholders left out. */
export function heldByTools(path: string, text: string): readonly HeldValue[] {
  return FORMATS.filter((format) => format.path.test(path)).flatMap((format) =>
    [...text.matchAll(format.pattern)].flatMap((match) => heldIn(path, format, match)),
  );
}

function heldIn(path: string, { isPair, isHash }: Format, match: RegExpMatchArray): readonly HeldValue[] {
  const [, name, value] = match;
  const [, named, place] = match.indices ?? [];
  if (!name || !value || !named || !place) return [];
  // Of a list of hashes or an address the name is the user's.
  const shown = isHash || name.startsWith("http") || name.includes(":") ? "password" : name;
  const at = { start: named[0], end: place[1] };
  const assignment = { name: shown, value, at, secret: { start: place[0], end: place[1] } };
  const made = isHash ? false : isKey(value) ? true : isMade(isPair ? (passwordIn(value) ?? value) : value);
  return made === undefined ? [] : [heldValue(path, assignment, made)];
}

/** `-----BEGIN ` in base64. */
function isKey(value: string): boolean {
  return value.startsWith("LS0tLS1CRUdJTi");
}

function passwordIn(value: string): string | undefined {
  if (!/^[A-Za-z0-9+/]{4,4000}={0,2}$/.test(value)) return undefined;
  const decoded = Buffer.from(value, "base64").toString("latin1");
  const colon = decoded.indexOf(":");
  return colon > 0 && /^[\x20-\x7e]+$/.test(decoded) ? decoded.slice(colon + 1) : undefined;
}
