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

/** Lower-cased letter by letter, so that every offset stays. */
export function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

export interface Name {
  /** Lower-cased. */
  readonly text: string;
  readonly end: number;
}

/** More of the name, as separate words: `mailgun api key`. */
const MORE_WORDS =
  /(?: (?:(?:api|app|access|secret|private|client|auth|personal|key|token|password|id)[_-]?){1,4}){1,4}/y;

/** The whole name around a word in it, and where it ends. Words of a longer word do not count: `dropbox` has no `box`, `myBox` has. */
export function nameAround(text: string, lower: string, at: number, length: number): Name | undefined {
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

/** @param nouns of which the name has to have one; none: it says enough */
export function saysSecret(name: Name, nouns: readonly string[] = NOUNS): boolean {
  return nouns.length === 0 || nouns.some((noun) => name.text.includes(noun));
}
