import type { SourceFile } from "../file.ts";
import { offsetsInStrings } from "./strings.ts";

/**
 * What opens a comment in the languages and formats there are, and what ends it, where that is not the end of the line.
 * `"//"` is how package.json and other JSON is commented. The longer come first.
 */
const OPENERS: readonly (readonly [opener: RegExp, end: string | undefined])[] = [
  [/"\/\/"\s*:\s*"$/, '"'],
  [/^\s*\[[^\]]{1,40}\]: *# *\($/, ")"],
  [/<#$/, "#>"],
  [/--\[=*\[$/, "]]"],
  [/\{-$/, "-}"],
  [/#=$/, "=#"],
  [/<!--+$/, "-->"],
  [/<%--+$/, "--%>"],
  [/<%#$/, "%>"],
  [/\{\{!(?:--)?$/, "}}"],
  [/\{#-?$/, "#}"],
  [/\/\*+!?$/, "*/"],
  [/\(\*+$/, "*)"],
  [/@\*$/, "*@"],
  [/(?:\/\/+[!-]?|#+!?|--+|;+|%+|\*>)$/, undefined],
  [/^\s*\*+$/, "*/"],
  [/^\s*(?:'|!+|::|@?(?:REM|[Rr]em)|dnl)$/, undefined],
];

/** UTF-16 units of a line that are looked at before and after a word. */
const BEFORE = 300;
const AFTER = 1_000;

export interface CommentAt {
  /** What follows the word in its comment, to the end of the line at most. */
  readonly rest: string;
  /** Whether the word opens a comment, as it does where it is meant, and not in prose or in a string of a program. */
  readonly opens: boolean;
  /** Whether it surely stands in a string of a program. */
  readonly isInString: boolean;
}

/** The comment that a word of a file stands in, at these offsets. */
export type CommentReader = (start: number, end: number) => CommentAt;

/** @param word what every place begins with that will be asked about */
export function commentReader({ text, path }: SourceFile, word: string): CommentReader {
  const inStrings = offsetsInStrings(word, text, path);
  return (start, end) => {
    const around = text.slice(Math.max(0, start - BEFORE), start);
    const before = around.slice(around.lastIndexOf("\n") + 1).trimEnd();
    const opener = openerAt(before);
    const rest = (/^[^\n]*/.exec(text.slice(end, end + AFTER))?.[0] ?? "").trimEnd();
    const cut = opener?.end === undefined ? -1 : rest.indexOf(opener.end);
    const isInString = inStrings.has(start);
    return {
      rest: cut === -1 ? rest : rest.slice(0, cut).replace(/[\s*-]+$/, ""),
      opens: opener !== undefined && !isInString && !inString(before.slice(0, opener.start)),
      isInString,
    };
  };
}

function openerAt(before: string): { readonly start: number; readonly end: string | undefined } | undefined {
  for (const [pattern, end] of OPENERS) {
    const match = pattern.exec(before);
    if (match) return { start: match.index, end };
  }
  return undefined;
}

/** Whether a quote on the line is still open. An apostrophe counts as one: a comment is then taken for text, not the reverse. */
function inString(before: string): boolean {
  const counts = new Map<string, number>();
  for (const [, quote] of before.matchAll(/\\.|(["'`])/g)) {
    if (quote !== undefined) counts.set(quote, (counts.get(quote) ?? 0) + 1);
  }
  return [...counts.values()].some((count) => count % 2 === 1);
}
