import { syntaxOf } from "../generic/syntax.ts";
import type { Name } from "./names.ts";

/** Characters from a section's name within which a history looks, too: see `NEAR`. */
const REACH = 900;

/**
 * Names that are given something directly in the section that a name opens: below `datadog:` in YAML, below `[datadog]`,
 * between the braces of `"datadog": {`, and in the call `new Datadog({` or `datadog.init(`. What stands in a section within
 * it belongs to that one, unless that says no more than `credentials:` or `production:` does.
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
  if (/[{(]\s*$/.test(opening[0])) return inBraces(lower, from, until);
  const line = text.slice(Math.max(0, text.lastIndexOf("\n", start - 1) + 1, start - 200), start);
  if (opening[0].includes("]"))
    return /^[ \t]*\[{1,2}[\w .:"'/-]*$/.test(line) ? inTable(lower, from, until) : [];
  const column = /^( *(?:- +)?)["']?[\w.-]*$/.exec(line)?.[1]?.length;
  return column === undefined || syntaxOf(path) !== "yaml" ? [] : belowKey(lower, from, until, column);
}

const LONGEST_OPENING = 100;

/** What stands behind a section's name. */
const OPENING =
  /^(?:["'`]?[ \t]{0,8}(?:=>|[:=])?[ \t]{0,8}\{|\(\s{0,40}(?:\{|(?=[A-Za-z_]\w{0,40} ?=[^=]))|["']?\]{1,2}[ \t]{0,8}(?:[#;].{0,60})?(?=[\r\n])|["']?:[ \t]{0,8}(?:#.{0,60})?(?=[\r\n]))/;

/** Whether something may begin behind a name that has sections in it. */
export function opensSection(text: string, end: number): boolean {
  return OPENING.test(text.slice(end, end + LONGEST_OPENING));
}

/** A line's name, in lower case. */
const KEY = /^[ \t-]*["']?([a-z_][\w.-]{0,60})(?=["']?[ \t]{0,40}[:=])/;

/** Sections of these names say nothing of whose what they hold is. */
const NO_NAMES = new Set(
  `auth authentication credential credentials creds secret secrets key keys token tokens api account login config
  configuration settings options opts params env environment variables default defaults prod production live staging
  stage dev development data values`.split(/\s+/),
);

function belowKey(lower: string, from: number, until: number, column: number): readonly Name[] {
  const names: Name[] = [];
  let inner: number | undefined;
  let within: { readonly column: number; inner?: number } | undefined;
  for (const [at, line] of linesOf(lower, from, until)) {
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

const OPENS_MORE = /["'`]?[ \t]{0,8}(?:=>|[:=])?[ \t]{0,8}\{/y;

function inBraces(lower: string, from: number, until: number): readonly Name[] {
  const names: Name[] = [];
  // Of each open bracket, whether what stands in it belongs to another.
  const open = [false];
  let others = 0;
  for (let at = from; at < until && open.length > 0; ) {
    const sign = lower[at] ?? "";
    const isQuote = sign === '"' || sign === "'" || sign === "`";
    if (others === 0 && (isQuote || (sign >= "_" && sign <= "z")) && /[\s{(,;]/.test(lower[at - 1] ?? "")) {
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
      at += QUOTED.exec(lower)?.[0].length ?? 1;
      continue;
    }
    if (sign === "{" || sign === "[" || sign === "(") {
      open.push(true);
      others++;
    } else if ((sign === "}" || sign === "]" || sign === ")") && open.pop()) others--;
    at++;
  }
  return names;
}
