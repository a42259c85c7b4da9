import { syntaxOf } from "../generic/syntax.ts";
import type { Name } from "./names.ts";

/** Characters from a section's name within which a history looks, too: see `NEAR`. */
const REACH = 900;

/**
 * Names that are given something directly in the section that a name opens: below `datadog:` in YAML, below `[datadog]`, and
 * between the braces of `"datadog": {`. What stands in a section within it belongs to that one.
 *
 * @param path what kind of file it is: elsewhere than in YAML a line that ends in a colon opens no section
 * @param start where a word in the section's name begins
 * @param header the section's name
 */
export function namesInSection(
  path: string,
  text: string,
  lower: string,
  start: number,
  header: Name,
): readonly Name[] {
  const until = Math.min(text.length, start + REACH);
  const opening = OPENING.exec(text.slice(header.end, header.end + LONGEST_OPENING));
  if (!opening) return [];
  const from = header.end + opening[0].length;
  if (opening[0].endsWith("{")) return inBraces(lower, from, until);
  const line = text.slice(Math.max(0, text.lastIndexOf("\n", start - 1) + 1, start - 200), start);
  if (opening[0].includes("]"))
    return /^[ \t]*\[{1,2}[\w .:"'/-]*$/.test(line) ? inTable(lower, from, until) : [];
  const column = /^( *(?:- +)?)["']?[\w.-]*$/.exec(line)?.[1]?.length;
  return column === undefined || syntaxOf(path) !== "yaml" ? [] : belowKey(lower, from, until, column);
}

const LONGEST_OPENING = 100;

/** What stands behind a section's name. */
const OPENING =
  /^(?:["'`]?[ \t]{0,8}(?:=>|[:=])?[ \t]{0,8}\{|["']?\]{1,2}[ \t]{0,8}(?:[#;].{0,60})?(?=[\r\n])|["']?:[ \t]{0,8}(?:#.{0,60})?(?=[\r\n]))/;

/** Whether something may begin behind a name that has sections in it. */
export function opensSection(text: string, end: number): boolean {
  return OPENING.test(text.slice(end, end + LONGEST_OPENING));
}

/** A line's name, in lower case. */
const KEY = /^[ \t-]*["']?([a-z_][\w.-]{0,60})(?=["']?[ \t]{0,40}[:=])/;

function belowKey(lower: string, from: number, until: number, column: number): readonly Name[] {
  const names: Name[] = [];
  let inner: number | undefined;
  for (const [at, line] of linesOf(lower, from, until)) {
    const indent = /^ *(?:- +)?/.exec(line)?.[0].length ?? 0;
    if (/^\s*(?:#|$)/.test(line)) continue;
    if (indent <= column) break;
    inner ??= indent;
    const [all, text] = KEY.exec(line) ?? [];
    if (indent === inner && all !== undefined && text !== undefined)
      names.push({ text, end: at + all.length });
  }
  return names;
}

function inTable(lower: string, from: number, until: number): readonly Name[] {
  const names: Name[] = [];
  for (const [at, line] of linesOf(lower, from, until)) {
    if (/^\s*\[/.test(line)) break;
    const [all, text] = KEY.exec(line) ?? [];
    if (all !== undefined && text !== undefined) names.push({ text, end: at + all.length });
  }
  return names;
}

/** The lines behind the one of an offset, with where they begin. */
function* linesOf(text: string, from: number, until: number): Generator<readonly [number, string]> {
  let at = text.indexOf("\n", from) + 1;
  while (at > 0 && at < until) {
    const end = text.indexOf("\n", at);
    yield [at, text.slice(at, Math.min(end === -1 ? text.length : end, at + 2 * REACH))];
    at = end + 1;
  }
}

const MEMBER = /(["'`]?)([a-z_][\w.-]{0,60})(?=\1[ \t]{0,40}(?:=>|[:=]))/y;
const QUOTED = /"(?:[^"\\\n]|\\.)*"?|'(?:[^'\\\n]|\\.)*'?|`(?:[^`\\\n]|\\.)*`?/y;

function inBraces(lower: string, from: number, until: number): readonly Name[] {
  const names: Name[] = [];
  let depth = 1;
  for (let at = from; at < until && depth > 0; ) {
    const sign = lower[at] ?? "";
    const isQuote = sign === '"' || sign === "'" || sign === "`";
    if (depth === 1 && (isQuote || (sign >= "_" && sign <= "z")) && /[\s{,;]/.test(lower[at - 1] ?? "")) {
      MEMBER.lastIndex = at;
      const [all, quote, text] = MEMBER.exec(lower) ?? [];
      if (all !== undefined && text !== undefined) {
        at += all.length;
        names.push({ text, end: at });
        if (quote !== "") at++;
        continue;
      }
    }
    if (isQuote) {
      QUOTED.lastIndex = at;
      at += QUOTED.exec(lower)?.[0].length ?? 1;
      continue;
    }
    if (sign === "{" || sign === "[" || sign === "(") depth++;
    else if (sign === "}" || sign === "]" || sign === ")") depth--;
    at++;
  }
  return names;
}
