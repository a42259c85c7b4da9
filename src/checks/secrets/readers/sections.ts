import { syntaxOf } from "../generic/syntax.ts";
import type { Name } from "./names.ts";

/** Characters from a section's name within which a history looks, too: see `NEAR`. */
const REACH = 900;

/** So many characters of sections are read in a file, beside as many as it has; each section counts for more, and each name. */
const READ_ANYWAY = 1 << 18;
const A_SECTION = 64;
const A_NAME = 32;

/** Names in the section that a name opens. @param start where a word in its name begins @param end of its name */
export type NamesInSection = (start: number, end: number) => readonly Name[];

/**
 * Names that are given something directly in the section that a name opens: below `datadog:` in YAML, below `[datadog]`,
 * between the brackets of `"datadog": {` and `'datadog' => [`, and in the call `new Datadog({` or `datadog.init(`. What stands in a section within
 * it belongs to that one, unless that says no more than `credentials:` or `production:` does.
 *
 * @param path what kind of file it is: elsewhere than in YAML a line that ends in a colon opens no section
 * @param cut told when sections within sections are too much to read
 */
export function sectionsIn(
  path: string,
  text: string,
  lower: string,
  cut: (reason: string) => void,
): NamesInSection {
  let left = READ_ANYWAY + text.length;
  const isYaml = syntaxOf(path) === "yaml";
  return (start, end) => {
    const opening = openingAt(text, end);
    if (opening === undefined) return NONE;
    if (left <= 0) {
      cut("more sections within sections than anybody writes, the rest of which was not read");
      return NONE;
    }
    const from = end + opening.length;
    if (!isFilled(text, from, opening)) return NONE;
    const until = Math.min(text.length, start + REACH);
    const read = /[{([]\s*$/.test(opening)
      ? inBraces(lower, from, until)
      : opening.includes("]")
        ? inTable(lower, from, TABLE.test(lineBefore(text, start)) ? until : from)
        : isYaml
          ? belowKey(lower, from, until, COLUMN.exec(lineBefore(text, start))?.[1]?.length)
          : { names: NONE, to: from };
    left -= A_SECTION + read.to - from + A_NAME * read.names.length;
    return read.names;
  };
}

/** Whether the line below a name, by its first character, can be in the section of that name; any can between braces. */
function isFilled(text: string, from: number, opening: string): boolean {
  const next = text.charCodeAt(text[from] === "\r" ? from + 2 : from + 1);
  if (opening.includes("]")) return next !== OPEN_BRACKET;
  return !opening.endsWith(":") || Number.isNaN(next) || next <= HYPHEN;
}

const OPEN_BRACKET = 91;
/** Blanks, line ends, what begins a comment, and what begins an item are not above it. */
const HYPHEN = 45;

/** What a section says, and how far it was read. */
interface Section {
  readonly names: readonly Name[];
  readonly to: number;
}

const NONE: readonly Name[] = [];

const TABLE = /^[ \t]*\[{1,2}[\w .:"'/-]*$/;
const COLUMN = /^( *(?:- +)?)["']?[\w.-]*$/;

function lineBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - 200), start);
  return before.slice(before.lastIndexOf("\n") + 1);
}

const LONGEST_OPENING = 100;

/** What stands behind a section's name. */
const OPENING =
  /^(?:["'`]?[ \t]{0,8}(?:(?:=>|[:=])?[ \t]{0,8}\{|=>[ \t]{0,8}(?:\[|array\())|\(\s{0,40}(?:\{|(?=[A-Za-z_]\w{0,40} ?=[^=]))|["']?\]{1,2}[ \t]{0,8}(?:[#;].{0,60})?(?=[\r\n])|["']?:[ \t]{0,8}(?:#.{0,60})?(?=[\r\n]))/;

/** Whether something may begin behind a name that has sections in it. */
export function opensSection(text: string, end: number): boolean {
  return openingAt(text, end) !== undefined;
}

function openingAt(text: string, end: number): string | undefined {
  return mayOpen(text, end) ? OPENING.exec(text.slice(end, end + LONGEST_OPENING))?.[0] : undefined;
}

/** Whether one of the signs that `OPENING` is about stands behind a name and what may stand between the two. */
function mayOpen(text: string, end: number): boolean {
  const quote = text[end];
  let at = quote === '"' || quote === "'" || quote === "`" ? end + 1 : end;
  while (at < end + 10 && (text[at] === " " || text[at] === "\t")) at++;
  const sign = text[at];
  return sign === "{" || sign === ":" || sign === "=" || sign === "]" || sign === "(";
}

/** A line's name, in lower case. */
const KEY = /^[ \t-]*["']?([a-z_][\w.-]{0,60})(?=["']?[ \t]{0,40}[:=])/;

/** Sections of these names say nothing of whose what they hold is. */
const NO_NAMES = new Set(
  `auth authentication credential credentials creds secret secrets key keys token tokens api account login config
  configuration settings options opts params env environment variables default defaults prod production live staging
  stage dev development data values`.split(/\s+/),
);

function belowKey(lower: string, from: number, until: number, column: number | undefined): Section {
  const names: Name[] = [];
  let inner: number | undefined;
  let within: { readonly column: number; inner?: number } | undefined;
  let to = from;
  if (column === undefined) return { names, to };
  for (const [at, line] of linesOf(lower, from, until)) {
    to = at;
    if (column === 0 && /^[a-z]/.test(line)) break;
    const indent = /^ *(?:- +)?/.exec(line)?.[0].length ?? 0;
    if (/^\s*(?:#|$)/.test(line)) continue;
    if (indent <= column) break;
    inner ??= indent;
    if (within && indent <= within.column) within = undefined;
    if (within) within.inner ??= indent;
    const [all, text] = KEY.exec(line) ?? [];
    if (indent !== (within ? within.inner : inner) || all === undefined || text === undefined) continue;
    if (!within && NO_NAMES.has(text) && /^["']?:\s*$/.test(line.slice(all.length)))
      within = { column: indent };
    else names.push({ text, end: at + all.length });
  }
  return { names, to };
}

function inTable(lower: string, from: number, until: number): Section {
  const names: Name[] = [];
  let to = from;
  for (const [at, line] of linesOf(lower, from, until)) {
    to = at;
    if (/^\s*\[/.test(line)) break;
    const [all, text] = KEY.exec(line) ?? [];
    if (all !== undefined && text !== undefined) names.push({ text, end: at + all.length });
  }
  return { names, to };
}

/** The lines behind the one of an offset that begin before another, with where they begin. */
function* linesOf(text: string, from: number, until: number): Generator<readonly [number, string]> {
  // Not farther than that: a text without lines would be read to its end each time.
  const part = text.slice(from, until + 2 * REACH);
  for (let at = part.indexOf("\n") + 1; at > 0 && from + at < until; ) {
    const end = part.indexOf("\n", at);
    yield [from + at, part.slice(at, Math.min(end === -1 ? part.length : end, at + 2 * REACH))];
    at = end + 1;
  }
}

const MEMBER = /(["'`]?)([a-z_][\w.-]{0,60})(?=\1[ \t]{0,40}(?:=>|[:=]))/y;
/** Up to its end, or to where nothing is read any more. */
const QUOTED = /"(?:[^"\\\n]|\\.){0,1000}"?|'(?:[^'\\\n]|\\.){0,1000}'?|`(?:[^`\\\n]|\\.){0,1000}`?/y;

const OPENS_MORE = /["'`]?[ \t]{0,8}(?:=>|[:=])?[ \t]{0,8}\{/y;

function inBraces(lower: string, from: number, until: number): Section {
  const names: Name[] = [];
  // Of each open bracket, whether what stands in it belongs to another.
  const open = [false];
  let others = 0;
  let at = from;
  while (at < until && open.length > 0) {
    const code = lower.charCodeAt(at);
    const isQuote = code === 34 || code === 39 || code === 96;
    if (others === 0 && (isQuote || (code >= 95 && code <= 122)) && mayComeBefore(lower.charCodeAt(at - 1))) {
      MEMBER.lastIndex = at;
      const [all, quote, text] = MEMBER.exec(lower) ?? [];
      if (all !== undefined && text !== undefined) {
        at += all.length;
        OPENS_MORE.lastIndex = at;
        if (NO_NAMES.has(text) && open.length === 1 && OPENS_MORE.test(lower)) {
          at = OPENS_MORE.lastIndex;
          open.push(false);
          continue;
        }
        names.push({ text, end: at });
        if (quote !== "") at++;
        continue;
      }
    }
    if (isQuote) {
      QUOTED.lastIndex = at;
      at = QUOTED.test(lower) ? QUOTED.lastIndex : at + 1;
      continue;
    }
    // Brackets of the three kinds.
    if (code === 123 || code === 91 || code === 40) {
      open.push(true);
      others++;
    } else if ((code === 125 || code === 93 || code === 41) && open.pop()) others--;
    at++;
  }
  return { names, to: at };
}

/** White space, a bracket or what separates. */
function mayComeBefore(code: number): boolean {
  return code === 123 || code === 40 || code === 44 || code === 59 || /\s/.test(String.fromCharCode(code));
}
