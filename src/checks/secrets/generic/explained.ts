import type { SourceFile } from "../../../file.ts";
import type { Range } from "../../../languages/value.ts";
import { isExample } from "../surroundings.ts";
import type { Where } from "./where.ts";

/** Comments that explain how something is called, with its text indented or in a list: not settings that were put out of use. */
const EXPLANATION =
  /^\s{0,80}(?:\*|\/\/[/!]|(?:#|\/\/|;|--)(?:[ \t]{2,}|[ \t]*[-*] )|iex(?:\(\d{1,4}\))?>|>>> )/;

/** Any comment, where the file is a sample anyway. */
const COMMENTED = /^\s{0,80}#/;

/** What may stand before a place on its line, in UTF-16 units, and in a comment that a whole answer was pasted into. */
const LINE = 400;
const COMMENT = 4_000;

/** Tells of places, in any order, whether they show how something is used, so that what they say is seldom a secret. */
export function explainedIn({ text, path }: SourceFile, { sample }: Where): (at: number) => boolean {
  const inDocstring = docstringsIn(text, path);
  const explanation = sample ? COMMENTED : EXPLANATION;
  return (at) =>
    explanation.test(lineTo(text, at) ?? "") ||
    isExample(text, at) ||
    isInAnswer(text, at) ||
    inDocstring(at);
}

/** `#   - NAME=value`: one of a list of YAML. */
export function isEntryInComment(text: string, at: number): boolean {
  return /^[ \t]*#[ \t]*- $/.test(lineTo(text, at) ?? "");
}

/** What stands before a place on its line; undefined for a long one. */
function lineTo(text: string, at: number): string | undefined {
  const before = text.slice(Math.max(0, at - LINE), at);
  const line = before.lastIndexOf("\n") + 1;
  return line > 0 || at < LINE ? before.slice(line) : undefined;
}

/** Whether a pair of JSON stands in a comment of C's syntax: what a service answers, as somebody's debugger showed it. */
function isInAnswer(text: string, at: number): boolean {
  if (text[at - 1] !== '"' || !/^[\w-]{1,80}"\s{0,4}:/.test(text.slice(at, at + 90))) return false;
  const before = text.slice(Math.max(0, at - COMMENT), at);
  const opens = before.lastIndexOf("/*");
  // `".git/**"` opens none.
  return opens > before.lastIndexOf("*/") && /[\s;{}(,]/.test(before[opens - 1] ?? " ");
}

/** What stands before the three quotes that open a documentation: nothing in Python, an attribute in Elixir. */
const OPENS: { readonly [ending: string]: RegExp } = {
  py: /^[ \t]*[rR]?$/,
  pyi: /^[ \t]*[rR]?$/,
  ex: /@(?:module|type)?doc[ \t]+(?:~[sS])?$/,
  exs: /@(?:module|type)?doc[ \t]+(?:~[sS])?$/,
};

/** Tells whether places are in strings of three quotes that document a program. */
function docstringsIn(text: string, path: string): (at: number) => boolean {
  const opens = OPENS[path.slice(path.lastIndexOf(".") + 1)];
  if (!opens) return () => false;
  let known: readonly Range[] | undefined;
  return (at) => {
    known ??= docstrings(text, opens);
    const last = lastBefore(known, at);
    return last !== undefined && at < last.end;
  };
}

/** The last of them that begins before a place. */
function lastBefore(strings: readonly Range[], at: number): Range | undefined {
  let from = 0;
  for (let to = strings.length; from < to; ) {
    const middle = (from + to) >> 1;
    if ((strings[middle]?.start ?? at) < at) from = middle + 1;
    else to = middle;
  }
  return strings[from - 1];
}

const QUOTES = '"""';

/** In the order of the text. */
function docstrings(text: string, opens: RegExp): readonly Range[] {
  const found: Range[] = [];
  for (let start = text.indexOf(QUOTES); start !== -1; ) {
    const close = text.indexOf(QUOTES, start + QUOTES.length);
    const end = close === -1 ? text.length : close;
    const line = text.slice(Math.max(0, start - LINE), start);
    if (opens.test(line.slice(line.lastIndexOf("\n") + 1))) found.push({ start, end });
    start = close === -1 ? -1 : text.indexOf(QUOTES, close + QUOTES.length);
  }
  return found;
}
