import type { Seen } from "../../../check.ts";
import { type Escape, unescapedView } from "./unescaped.ts";
import { differing, type View } from "./view.ts";

/** A backtick at the end of a line: in PowerShell the statement goes on behind it (about_Parsing). */
export const CONTINUED: Seen = {
  word: "<lines that go on>",
  isIn(bytes, from, to) {
    for (let at = bytes.indexOf(BACKTICK, from); at !== -1 && at < to; at = bytes.indexOf(BACKTICK, at + 1))
      if (bytes[at + 1] === LINE_FEED || (bytes[at + 1] === RETURN && bytes[at + 2] === LINE_FEED))
        return true;
    return false;
  },
};

const BACKTICK = 96;
const LINE_FEED = 10;
const RETURN = 13;

const END = /`\r?\n[ \t]{0,200}/y;
const PLAIN: Escape = { length: 1 };
const SPACE = 32;

/** Statements over several lines, each on one: what is given to a name on the next line is found, too. */
export function continuedViews(text: string): readonly View[] {
  const views: View[] = [];
  const escapeAt = (at: number): Escape => {
    END.lastIndex = at;
    return END.test(text) ? { code: SPACE, length: END.lastIndex - at } : PLAIN;
  };
  let past = 0;
  for (let at = text.indexOf("`"); at !== -1; at = text.indexOf("`", Math.max(past, at + 1))) {
    if (escapeAt(at) === PLAIN) continue;
    const start = Math.max(past, text.lastIndexOf("\n", at) + 1);
    past = endOfLine(text, at);
    while (/`\r?$/.test(text.slice(Math.max(0, past - 2), past)) && past < text.length)
      past = endOfLine(text, past + 1);
    views.push(differing(unescapedView(text, { start, end: past }, undefined, "`", escapeAt)));
  }
  return views;
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end;
}
