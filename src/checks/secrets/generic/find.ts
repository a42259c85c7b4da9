import { sha256 } from "../../../digest.ts";
import type { SourceFile } from "../../../file.ts";
import type { Confidence } from "../../../finding.ts";
import type { Range } from "../../../languages/value.ts";
import type { Candidate } from "../model.ts";
import { charactersOf, classesOf, surpriseOf } from "../values/characters.ts";
import { type Nature, natureOf } from "../values/nature.ts";
import { standsForAnother } from "../values/placeholder.ts";
import { authorizationAt, curlAt, passwordOfPair } from "./commands.ts";
import { KEYWORDS, placesOf } from "./keywords.ts";
import { meaningOf, type Named } from "./names.ts";
import { quotesIn, valueAt, type Written } from "./value-at.ts";
import { type Where, whereIs } from "./where.ts";

/** Longer names are no names. */
const LONGEST_NAME = 80;

/** So many names within one value are looked at: parameters of an address, pairs of a connection string. */
const MOST_NESTED = 6;

/** Values that the text gives to names of secrets, and that could be secrets. @param hits keywords that occur, lower-cased. */
export function findIn(
  file: SourceFile,
  hits: ReadonlySet<string> | readonly string[],
): readonly Candidate[] {
  const where = whereIs(file);
  if (!where) return [];
  const has = new Set(hits);
  const found: Candidate[] = [];
  let past = 0;
  let commandEnd = 0;
  let outer = { end: 0, nested: 0 };
  const quoteAt = quotesIn(file.text);
  const nature = remembered(natureOf);
  for (const { start, keyword } of placesOf(
    file.lower,
    KEYWORDS.filter((word) => has.has(word)),
  )) {
    if (start < past) continue;
    if (keyword === "curl ") {
      if (start < commandEnd) continue;
      const command = curlAt(file.text, start + keyword.length);
      commandEnd = command.end;
      if (command.password) found.push(...fromCurl(file, command.password, where));
      continue;
    }
    const name = nameAround(file.text, start, keyword.length);
    past = name.end;
    if (name.end - name.start > LONGEST_NAME) continue;
    if (keyword === "authorization") {
      found.push(...fromAuthorization(file, start + keyword.length, where));
      continue;
    }
    if (start >= outer.end) outer = { end: 0, nested: 0 };
    else if (++outer.nested > MOST_NESTED) continue;
    const label = file.text.slice(name.start, name.end);
    const named = meanings(label);
    if (!named) continue;
    const written = valueAt(file.text, name, where.syntax, quoteAt);
    if (!written) continue;
    const candidate = fromName(file, name, label, named, written, where, nature);
    if (candidate) {
      found.push(candidate);
      past = written.end;
    } else if (written.end > outer.end) outer = { ...outer, end: written.end };
  }
  return found.map((one) => (isExplained(file.text, one.at.start) ? { ...one, confidence: "low" } : one));
}

/** Comments that explain how something is called, with its text indented or in a list: not settings that were put out of use. */
const EXPLANATION = /^\s{0,80}(?:\*|\/\/[/!]|(?:#|\/\/|;|--)(?:[ \t]{2,}|[ \t]*[-*] ))/;

function isExplained(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 400), at);
  const line = before.lastIndexOf("\n") + 1;
  return (line > 0 || at < 400) && EXPLANATION.test(before.slice(line));
}

/** What a character can be in a name: a bit each. */
const PART = { word: 1, hyphen: 2, underscore: 4, dot: 8 } as const;

function partAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57))
    return PART.word;
  return code === 45 ? PART.hyphen : code === 95 ? PART.underscore : code === 46 ? PART.dot : 0;
}

/** Without patterns: a tree has a hundred thousand names, and V8 took longer to compile this with them than to run it. */
function nameAround(text: string, at: number, length: number): Range {
  let start = at;
  // Quotes and brackets that stand in a keyword are not the name's.
  while (start < at + length && (partAt(text, start) & ~PART.dot) === 0) start++;
  while (start > 0 && at - start <= LONGEST_NAME && partAt(text, start - 1) !== 0) start--;
  let end = at + length;
  // `pass=` and `api key` are keywords, and the sign in them is not the name's.
  while (end > at && partAt(text, end - 1) !== PART.word) end--;
  while (end < text.length && end - at <= LONGEST_NAME && partAt(text, end) !== 0) end++;
  while (end > at && (partAt(text, end - 1) & (PART.dot | PART.hyphen)) !== 0) end--;
  return { start, end };
}

/** What a label says of its value; `registry` for the logins of Docker and npm, which are judged by what they decode to. */
function namedBy(label: string): Named | "registry" | undefined {
  if (/^_?auth$/i.test(label)) return "registry";
  return /^identified by$/i.test(label) ? IDENTIFIED : meaningOf(label);
}

/** More different texts are not kept. */
const MOST_REMEMBERED = 4_096;

function remembered<Result>(work: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, { readonly result: Result }>();
  return (text) => {
    const before = known.get(text);
    if (before) return before.result;
    const result = work(text);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(copied(text), { result });
    return result;
  };
}

/** A part of a text holds all of it. */
function copied(text: string): string {
  return [...text].join("");
}

/** Names come again in file after file; values, which are secrets or could be, are forgotten with theirs. */
const meanings = remembered(namedBy);

function fromName(
  file: SourceFile,
  name: Range,
  label: string,
  named: Named | "registry",
  written: Written,
  where: Where,
  nature: (value: string) => Nature,
): Candidate | undefined {
  const { text } = file;
  if (written.tooLong) return undefined;
  if (named === "registry") return fromRegistry(file, name, written, where);
  const value = written.value ?? text.slice(written.start, written.end);
  const confidence = repeatsName(label, value, named)
    ? undefined
    : confidenceOf(value, named, written, where, nature);
  if (!confidence) return undefined;
  const kind = isInConnectionString(text, name, written)
    ? "connection-string"
    : named.sort === "password"
      ? "generic-password"
      : named.sort === "key"
        ? "generic-api-key"
        : "generic-secret";
  return candidate(file, kind, { start: name.start, end: written.end }, written, value, label, confidence);
}

/** Beside its own name so many characters of a value say whose or which it is. */
const MOST_BESIDE_NAME = 16;

/** `DeviceAuthKey = "pm-27581-device-auth-key"`: a name of what has that name. A password may be as poor as that. */
function repeatsName(label: string, value: string, { sort }: Named): boolean {
  const name = lettersOf(label);
  if (sort === "password" || name.length < 8 || value.length > name.length + MOST_BESIDE_NAME) return false;
  return lettersOf(value).includes(name);
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z]+/g, "");
}

const IDENTIFIED: Named = { sort: "password", certainty: "sure", test: false };

/** What a value is shows in so many of its characters, in UTF-16 units. */
const TELLING = 512;

/** How sure it is that the value is a secret; undefined when it is none. */
function confidenceOf(
  text: string,
  named: Named,
  written: Written,
  where: Where,
  natureIn: (value: string) => Nature,
): Confidence | undefined {
  if (text.length > TELLING && /\s/.test(text)) return undefined;
  const value = plainOf(withoutEscapes(text.slice(0, TELLING)));
  const nature = natureIn(value);
  const isMade = nature === "random" || nature === "digest";
  if (named.test) return isMade ? "low" : undefined;
  if (written.form === "compared" && named.sort !== "password" && nature !== "random") return undefined;
  const sure =
    named.certainty === "sure"
      ? whenSure(nature, value, named, written, where)
      : isMade && value.length >= 20 && (written.quoted || isSetting(written, where))
        ? "medium"
        : undefined;
  return sure && where.noProduct ? "low" : sure;
}

/** A line of its own in a file of settings that has one on each: all of it is the value, in quotes or not. */
function isSetting({ form }: Written, { syntax }: Where): boolean {
  return form === "assigned" && (syntax === "lines" || syntax === "shell");
}

/** Characters that JSON (RFC 8259, 7) and most languages write by their number. */
function withoutEscapes(value: string): string {
  if (!value.includes("\\u")) return value;
  return value.replace(/\\u([0-9a-fA-F]{4})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** A manifest's `Secret` holds its values in base64 (RFC 4648): what matters is what they decode to, where that is text. */
function plainOf(value: string): string {
  if (value.length < 8 || value.length % 4 !== 0 || !/^[A-Za-z0-9+/]{4,400}={0,2}$/.test(value)) return value;
  const decoded = atob(value).trimEnd();
  return decoded.length > 2 && /^[ -~]+$/.test(decoded) ? decoded : value;
}

function whenSure(
  nature: Nature,
  value: string,
  { sort }: Named,
  { quoted }: Written,
  { syntax, settings, credentials, pipeline }: Where,
): Confidence | undefined {
  switch (nature) {
    case "random":
      return value.length >= 20 || (sort === "password" && !pipeline)
        ? "high"
        : value.length >= 14
          ? "medium"
          : undefined;
    case "digest":
      return "medium";
    case "uuid":
      return credentials ? "medium" : "low";
    case "password":
      // What a pipeline gives to a database of its own is forgotten with it.
      if (sort === "password") return pipeline ? "low" : "medium";
      return quoted && value.length >= 12 && syntax !== "text" && classesOf(charactersOf(value)) > 2
        ? "medium"
        : undefined;
    case "placeholder":
    case "name":
    case "other":
      return sort === "password" &&
        !pipeline &&
        (isWeak(value, settings, credentials) ||
          (nature !== "placeholder" && isLetters(value, settings, credentials)))
        ? "medium"
        : undefined;
    default:
      return undefined;
  }
}

/**
 * Whether a word that anybody would guess is a password all the same: in a file that exists to hold passwords, or, in any
 * settings, when it was made to satisfy a rule about capitals and digits.
 */
function isWeak(value: string, settings: boolean, credentials: boolean): boolean {
  if (!settings || value.length < 6 || value.length > 64 || standsForAnother(value) || /\s/.test(value))
    return false;
  const { lower, upper, digits } = charactersOf(value);
  if (value.length >= 8 && lower > 0 && upper > 0 && digits > 0) return true;
  return credentials && lower + upper > 2 && digits > 0;
}

/** Mean bits of `surpriseOf` that hardly any word has. */
const NO_WORD = 6;

/**
 * Whether letters alone are a password: in a file that exists to hold passwords, any word but those that stand for one; in
 * other settings, letters that are no words in any language.
 */
function isLetters(value: string, settings: boolean, credentials: boolean): boolean {
  if (!/^[A-Za-z]{8,40}$/.test(value) || standsForAnother(value)) return false;
  return credentials || (settings && value.length >= 10 && surpriseOf(value) >= NO_WORD);
}

/** `Server=…;Password=…` and their like: one string of pairs with semicolons between them. */
function isInConnectionString(text: string, name: Range, { end }: Range): boolean {
  const around = text.slice(Math.max(0, name.start - 200), Math.min(text.length, end + 200));
  if (!around.includes(";")) return false;
  return /[;"'](?:server|host|data source|addr|address|accountname|endpoint|database|initial catalog) ?=/i.test(
    around,
  );
}

function fromAuthorization(file: SourceFile, after: number, where: Where): readonly Candidate[] {
  const header = authorizationAt(file.text, after);
  if (!header) return [];
  const { place, scheme, password } = header;
  const value = file.text.slice(place.start, place.end);
  const nature = natureOf(password ?? value);
  const isMade = MADE.has(nature);
  if (!isMade && !(password !== undefined && nature === "password")) return [];
  const confidence = where.noProduct ? "low" : isMade ? "high" : "medium";
  return [
    candidate(file, "authorization-header", place, place, value, `Authorization: ${scheme}`, confidence),
  ];
}

const MADE: ReadonlySet<Nature> = new Set(["random", "digest", "uuid"]);

function fromCurl(file: SourceFile, place: Range, where: Where): readonly Candidate[] {
  const value = file.text.slice(place.start, place.end);
  const nature = natureOf(value);
  if (!MADE.has(nature) && nature !== "password") return [];
  const confidence = where.noProduct ? "low" : "medium";
  return [candidate(file, "generic-password", place, place, value, "curl --user", confidence)];
}

/** `"auth": "…"` of Docker and `_auth=…` of npm: a user's name and password in base64, for a registry. */
function fromRegistry(file: SourceFile, name: Range, written: Written, where: Where): Candidate | undefined {
  const value = file.text.slice(written.start, written.end);
  const password = passwordOfPair(value);
  if (password === undefined || password.length < 4 || standsForAnother(password)) return undefined;
  const at = { start: name.start, end: written.end };
  const label = file.text.slice(name.start, name.end);
  return candidate(file, "generic-password", at, written, value, label, where.noProduct ? "low" : "medium");
}

function candidate(
  file: SourceFile,
  kind: string,
  at: Range,
  secret: Range,
  value: string,
  name: string,
  confidence: Confidence,
): Candidate {
  return {
    kind,
    at: { path: file.path, start: at.start, end: at.end },
    secret: { path: file.path, start: secret.start, end: secret.end },
    publicPrefix: "",
    digest: sha256(value).slice(0, 4),
    doubts: [],
    name,
    confidence,
  };
}
