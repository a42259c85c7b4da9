import { characterOf } from "./signs.ts";
import { type Escape, unescapedView } from "./unescaped.ts";
import type { View } from "./view.ts";

/** So many characters without white space and quotes: less holds no secret that one could tell. */
const SHORTEST = 16;

const PERCENT = 37;

/** Whether characters of ASCII are percent-encoded in bytes, in a run that may hold a secret. */
export function hasPercent(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = bytes.indexOf(PERCENT, from); at !== -1 && at < to; at = bytes.indexOf(PERCENT, at + 1)) {
    if (characterOf(bytes[at + 1], bytes[at + 2]) === undefined) continue;
    let start = at;
    while (start > from && at - start < SHORTEST && isInRun(bytes[start - 1])) start--;
    let end = at;
    while (end < to && end - start < SHORTEST && isInRun(bytes[end])) end++;
    if (end - start >= SHORTEST) return true;
  }
  return false;
}

/** Runs with percent encoding in a text (RFC 3986, 2.1), decoded. */
export function percentViews(text: string): readonly View[] {
  const views: View[] = [];
  let past = 0;
  for (let at = text.indexOf("%"); at !== -1; at = text.indexOf("%", Math.max(past, at + 1))) {
    if (characterOf(text.charCodeAt(at + 1), text.charCodeAt(at + 2)) === undefined) continue;
    let start = at;
    while (start > past && isInRun(text.charCodeAt(start - 1))) start--;
    past = at;
    while (past < text.length && isInRun(text.charCodeAt(past))) past++;
    if (past - start >= SHORTEST)
      views.push(
        unescapedView(text, { start, end: past }, "percent encoding", "%", (place) => escapeIn(text, place)),
      );
  }
  return views;
}

const PLAIN: Escape = { length: 1 };

function escapeIn(text: string, at: number): Escape {
  const code = characterOf(text.charCodeAt(at + 1), text.charCodeAt(at + 2));
  return code === undefined ? PLAIN : { code, length: 3 };
}

/** What an address may go on with: neither white space, quotes, angle brackets nor a backslash. */
function isInRun(code: number | undefined): boolean {
  if (code === undefined || code < 33) return false;
  return code !== 34 && code !== 39 && code !== 60 && code !== 62 && code !== 92 && code !== 96;
}
