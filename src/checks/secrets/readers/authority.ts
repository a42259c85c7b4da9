import type { Seen } from "../../../check.ts";

/** `scheme://user:password@`, without looking at each address of a file: most have none. */
export const ADDRESS: Seen = { word: "<address with a password>", isIn: hasPassword };

const [SLASH, COLON, AT] = [47, 58, 64];

/** What neither a user nor a password holds, see `CREDENTIALS`. */
const ENDS = new Uint8Array(256);
for (const character of " \t\n\v\f\r/?#@:\"'`<>{}()|\\") ENDS[character.charCodeAt(0)] = 1;

/** Bytes of the longest password and user that are read, in UTF-8, and of the shortest password. */
const LONGEST = { password: 1_024, user: 256 };
const SHORTEST = 4;

function hasPassword(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = bytes.indexOf(AT, from); at !== -1 && at < to; at = bytes.indexOf(AT, at + 1)) {
    const password = wordBefore(bytes, at, Math.max(from, at - LONGEST.password));
    if (at - password < SHORTEST || bytes[password - 1] !== COLON) continue;
    const user = wordBefore(bytes, password - 1, Math.max(from, password - LONGEST.user));
    if (
      user - 3 >= from &&
      bytes[user - 1] === SLASH &&
      bytes[user - 2] === SLASH &&
      bytes[user - 3] === COLON
    )
      return true;
  }
  return false;
}

function wordBefore(bytes: Uint8Array, end: number, least: number): number {
  let start = end;
  while (start > least && ENDS[bytes[start - 1] ?? 0] === 0) start--;
  return start;
}
