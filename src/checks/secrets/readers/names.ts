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

export interface Name {
  /** Lower-cased. */
  readonly text: string;
  readonly end: number;
}

/** More of the name, as separate words: `mailgun api key`. */
const MORE_WORDS =
  /(?: (?:(?:api|app|access|secret|private|client|auth|personal|key|token|password|id)[_-]?){1,4}){1,4}/y;

/** Where the whole name ends around a word in it. Words of a longer word do not count: `dropbox` has no `box`, `myBox` has. */
export function nameEnd(text: string, lower: string, at: number, length: number): number | undefined {
  if (isLetter(lower.charCodeAt(at - 1)) && !isHump(text, lower, at)) return undefined;
  let end = at + length;
  while (end - at < LONGEST_SIDE && isInName(lower.charCodeAt(end))) end++;
  if (lower.charCodeAt(end) !== SPACE || !isLetter(lower.charCodeAt(end + 1))) return end;
  MORE_WORDS.lastIndex = end;
  return MORE_WORDS.test(lower) ? MORE_WORDS.lastIndex : end;
}

const SPACE = 32;

function isHump(text: string, lower: string, at: number): boolean {
  return text.charCodeAt(at) !== lower.charCodeAt(at) && text.charCodeAt(at - 1) === lower.charCodeAt(at - 1);
}

/** The name around a word at an offset. @param end as `nameEnd` says */
export function nameUpTo(lower: string, at: number, end: number): Name {
  let start = at;
  while (at - start < LONGEST_SIDE && isInName(lower.charCodeAt(start - 1))) start--;
  return { text: lower.slice(start, end), end };
}

/** Both in one. */
export function nameAround(text: string, lower: string, at: number, length: number): Name | undefined {
  const end = nameEnd(text, lower, at, length);
  return end === undefined ? undefined : nameUpTo(lower, at, end);
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** Letters, digits, `-`, `.` and `_`. */
function isInName(code: number): boolean {
  return isLetter(code) || (code >= 48 && code <= 57) || code === 45 || code === 46 || code === 95;
}

/** @param nouns of which the name has to have one; none: it says enough */
export function saysSecret(name: Name, nouns: readonly string[] = NOUNS): boolean {
  return nouns.length === 0 || nouns.some((noun) => name.text.includes(noun));
}
