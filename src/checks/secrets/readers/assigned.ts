import type { SourceFile } from "../../../file.ts";
import type { Findable } from "../kinds/kind.ts";
import { type Assigned, matchers } from "../kinds/matchers.ts";
import type { ShapePattern } from "../kinds/shape.ts";
import type { Candidate } from "../model.ts";
import { beginsToken, endsToken } from "./boundaries.ts";
import type { Found } from "./tokens.ts";

/** What a name says that is assigned a secret, beside whose it is. */
const NOUNS = [
  "key",
  "token",
  "secret",
  "pass",
  "pwd",
  "pat",
  "auth",
  "cred",
  "bearer",
  "signature",
  "access",
  "private",
];

/** Names are not longer than this to either side of the word that was found in them. */
const LONGEST_SIDE = 48;

type ToCandidates = (file: SourceFile, kind: Findable, found: Found) => readonly Candidate[];

/** Values without a telling format, known by the name they are assigned to: `DD_API_KEY=…`, `"heroku_token": "…"`. */
export function assignedIn(
  file: SourceFile,
  hits: ReadonlySet<string>,
  toCandidates: ToCandidates,
): readonly Candidate[] {
  const candidates: Candidate[] = [];
  let lower: string | undefined;
  for (const name of hits) {
    const list = (matchers.byName.get(name) ?? []).filter(
      ({ kind }) => !kind.beside || kind.beside.some((word) => hits.has(word)),
    );
    if (list.length === 0) continue;
    lower ??= lowered(file.text);
    for (let at = lower.indexOf(name); at !== -1; ) {
      const named = nameAround(file.text, lower, at, name.length);
      if (named) candidates.push(...valuesOf(file, named, list, toCandidates));
      at = lower.indexOf(name, named?.end ?? at + name.length);
    }
  }
  return candidates;
}

function valuesOf(
  file: SourceFile,
  named: Name,
  kinds: readonly Assigned[],
  toCandidates: ToCandidates,
): readonly Candidate[] {
  const value = valueAfter(file.text, named.end);
  if (value === undefined) return [];
  return kinds.flatMap(({ kind, patterns }) => {
    const nouns = kind.nouns ?? NOUNS;
    if (nouns.length > 0 && !nouns.some((noun) => named.text.includes(noun))) return [];
    const found = matchAt(file.text, value, patterns);
    return found ? toCandidates(file, kind, found) : [];
  });
}

/** Lower-cased letter by letter, so that every offset stays. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

interface Name {
  /** Lower-cased. */
  readonly text: string;
  readonly end: number;
}

/** More of the name, as separate words: `mailgun api key`. */
const MORE_WORDS =
  /(?: (?:(?:api|app|access|secret|private|client|auth|personal|key|token|password|id)[_-]?){1,4}){1,4}/y;

/** The whole name around a word in it, and where it ends. Words of a longer word do not count: `dropbox` has no `box`, `myBox` has. */
function nameAround(text: string, lower: string, at: number, length: number): Name | undefined {
  const isHump = text[at] !== lower[at] && text[at - 1] === lower[at - 1];
  if (isLetter(lower.charCodeAt(at - 1)) && !isHump) return undefined;
  let start = at;
  while (at - start < LONGEST_SIDE && isInName(lower.charCodeAt(start - 1))) start--;
  let end = at + length;
  while (end - at < LONGEST_SIDE && isInName(lower.charCodeAt(end))) end++;
  MORE_WORDS.lastIndex = end;
  end += MORE_WORDS.exec(lower)?.[0].length ?? 0;
  return { text: lower.slice(start, end), end };
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** Letters, digits, `-`, `.` and `_`. */
function isInName(code: number): boolean {
  return isLetter(code) || (code >= 48 && code <= 57) || code === 45 || code === 46 || code === 95;
}

/**
 * Where the value begins that is assigned to the name which ends at an offset. Equals signs, colons and arrows of every
 * language; brackets and quotes around the name; an argument behind it; what XML writes between the two.
 */
const ASSIGNMENT =
  /["'`\])]{0,3}(?:"? value="|[ \t]{0,40}(?:=>|:=|=|:(?: ?[A-Za-z&][\w.&<>?]{0,30} =)?|[A-Za-z][\w.]{0,30} =|,|\()[ \t]{0,40}|[ \t]{1,4}|>)(?:[uUrRbBfF]?["'`]|(?:Bearer|Basic|Token|bearer|token) )?/y;

function valueAfter(text: string, nameEnd: number): number | undefined {
  ASSIGNMENT.lastIndex = nameEnd;
  const match = ASSIGNMENT.exec(text);
  return match ? nameEnd + match[0].length : undefined;
}

function matchAt(text: string, at: number, patterns: readonly ShapePattern[]): Found | undefined {
  if (!beginsToken(text, at)) return undefined;
  for (const { pattern, notAfter } of patterns) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match && endsToken(text, at + match[0].length, notAfter))
      return { start: at, end: at + match[0].length, prefix: match[1] ?? "" };
  }
  return undefined;
}
