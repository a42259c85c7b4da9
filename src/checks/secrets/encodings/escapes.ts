import { characterOf } from "./signs.ts";
import { type Escape, unescapedView } from "./unescaped.ts";
import { differing, type View } from "./view.ts";

/** For the prefilter: characters of ASCII by their number, and slashes as PHP writes them to JSON. */
export const ESCAPES: readonly string[] = [
  ...["\\u00", "\\x"].flatMap((begin) => ["2", "3", "4", "5", "6", "7"].map((digit) => begin + digit)),
  ":\\/\\/",
];

/** A private key of 2,048 bits with all of it escaped has 10,000 UTF-16 units. */
export const ESCAPES_REACH = 16_000;

const ESCAPED = /\\(?:u00|x)[2-7][0-9A-Fa-f]|\\\//g;

/** Shorter ones are words of a text or of a pattern. */
const SHORTEST = 16;

/** Addresses that hold a password, and hosts of which some are one. */
const WITH_PASSWORD = /^:\\\/\\\/[^\s"'@:]{0,80}:[^\s"'@]{3,100}@/;
const HOST = /^:\\\/\\\/([\w.-]{1,60})\\\//;
const HOOKS = /(?:^|\.)(?:slack|discord|discordapp|office|googleapis|zapier|make)\.com$/;

/** Whether an escape at a place may belong to a secret: it stands in a long run of what secrets are made of. */
export function escapeStands(around: string, at: number): boolean {
  const behind = around.slice(at, at + 224);
  if (behind.startsWith(":")) return WITH_PASSWORD.test(behind) || HOOKS.test(HOST.exec(behind)?.[1] ?? "");
  let from = at;
  while (from > 0 && isInRun(around.charCodeAt(from - 1))) from--;
  let to = at;
  while (to < at + REACH.run && isInRun(around.charCodeAt(to))) to++;
  if (to - from < SHORTEST) return false;
  const parts = around.slice(from, to).replace(ESCAPED, "\0").split(/\\./);
  return parts.some((part) => part.length >= SHORTEST && /[0-9]|\0{12}/.test(part));
}

/** What tokens, keys and their escapes are made of: letters, digits and `+-./=\\_~`. */
function isInRun(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 45 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    code === 92 ||
    code === 95 ||
    code === 61 ||
    code === 43 ||
    code === 126
  );
}

/** So much of a line is read around an escape, in UTF-16 units. */
const REACH = { before: 600, behind: ESCAPES_REACH, run: 64 };

const ANY = /\\u00[2-7][0-9A-Fa-f]|\\x[2-7][0-9A-Fa-f]|:\\\/\\\//g;

/** The lines in which characters of a secret may be escaped, without their escapes. */
export function escapeViews(text: string): readonly View[] {
  const views: View[] = [];
  let past = 0;
  ANY.lastIndex = 0;
  for (let found = ANY.exec(text); found; found = ANY.exec(text)) {
    const at = found.index;
    if (!escapeStands(text.slice(Math.max(0, at - 64), at + 224), Math.min(64, at))) continue;
    const least = Math.max(past, at - REACH.before);
    const start = least + text.slice(least, at).lastIndexOf("\n") + 1;
    const line = text.slice(at, at + REACH.behind).indexOf("\n");
    past = Math.min(text.length, at + (line === -1 ? REACH.behind : line));
    views.push(viewOf(text, start, past));
    ANY.lastIndex = past;
  }
  return views;
}

function viewOf(text: string, start: number, end: number): View {
  return differing(unescapedView(text, { start, end }, "escapes", "\\", (at) => escapeIn(text, at)));
}

const PLAIN: Escape = { length: 1 };
/** A backslash that is one itself escapes nothing. */
const BACKSLASH: Escape = { length: 2 };

/** One character of a value, as JSON (RFC 8259, 7), JavaScript and Python let it be written. */
function escapeIn(text: string, at: number): Escape {
  const kind = text[at + 1];
  if (kind === "/") return { code: SLASH, length: 2 };
  if (kind === "\\") return BACKSLASH;
  const digits = kind === "x" ? at + 2 : kind === "u" && text.startsWith("00", at + 2) ? at + 4 : undefined;
  if (digits === undefined) return PLAIN;
  const code = characterOf(text.charCodeAt(digits), text.charCodeAt(digits + 1));
  return code === undefined ? PLAIN : { code, length: digits + 2 - at };
}

const SLASH = 47;
