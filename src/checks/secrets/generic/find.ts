import type { SourceFile } from "../../../file.ts";
import type { Confidence } from "../../../finding.ts";
import type { Range } from "../../../languages/value.ts";
import type { Candidate } from "../model.ts";
import { sectionsIn } from "../readers/sections.ts";
import { remembered } from "../remembered.ts";
import { charactersIn, isDigit, isLetter, setOf } from "../values/characters.ts";
import type { Nature } from "../values/nature.ts";
import { standsForAnother } from "../values/placeholder.ts";
import { authorizationAt, curlAt, passwordOfPair } from "./commands.ts";
import { confidenceOf } from "./confidence.ts";
import { declaredAt, isDeclared } from "./declared.ts";
import { explainedIn, isEntryInComment } from "./explained.ts";
import { KEYWORDS, LOGIN_KEYWORDS, placesIn } from "./keywords.ts";
import { loginAt } from "./logins.ts";
import { meaningOf, type Named } from "./names.ts";
import { digestOf, kept, type Values, valuesOf } from "./remembered.ts";
import { quotesIn, valueAt, type Written } from "./value-at.ts";
import { type Where, whereIs } from "./where.ts";

/** Longer names are no names. */
const LONGEST_NAME = 80;
const IN_NAME = setOf(charactersIn("A-Za-z0-9_.-"));

/** So many keywords are looked at in a file, and one more for so many characters. Nothing that is of use says them as often. */
const MOST_PLACES = 8_192;
const A_PLACE = 32;

const logins: ReadonlySet<string> = new Set(LOGIN_KEYWORDS);
/** Of those, the ones that may stand in the name of a secret all the same: `basic_auth("…")`, `auth=("…")`. */
const NAMES_TOO = /credential|securestring/;

/** So many names within one value are looked at: parameters of an address, pairs of a connection string. */
const MOST_NESTED = 6;

/**
 * Values that the text gives to names of secrets, and that could be secrets.
 *
 * @param hits keywords that occur, lower-cased
 * @param cut told, in words, which part of the text was not looked at
 */
export function findIn(
  file: SourceFile,
  hits: ReadonlySet<string> | readonly string[],
  cut: (reason: string) => void = () => {},
): readonly Candidate[] {
  const where = whereIs(file);
  if (!where) return [];
  const { text } = file;
  const has = new Set(hits);
  const found: Candidate[] = [];
  let past = 0;
  let commandEnd = 0;
  let outer = { end: 0, nested: 0 };
  const quoteAt = quotesIn(text);
  const sections = sectionsIn(file.path, text, file.lower, cut);
  const meaning = remembered(text, meanings);
  const values = valuesOf(text);
  const nextPlace = placesIn(
    file.lower,
    KEYWORDS.filter((word) => has.has(word)),
  );
  let placesLeft = MOST_PLACES + Math.floor(text.length / A_PLACE);
  for (let place = nextPlace(0); place; place = nextPlace(Math.max(past, place.start + 1))) {
    const { start, keyword } = place;
    if (placesLeft-- === 0 || meaning.isFull() || values.nature.isFull()) {
      cut(
        `more names of secrets than anybody writes, those behind line ${file.lines.lineAt(start)} not read`,
      );
      break;
    }
    if (keyword === "curl ") {
      if (start < commandEnd) continue;
      const command = curlAt(text, start + keyword.length);
      commandEnd = command.end;
      if (command.password) found.push(...fromLogin(file, command.password, "curl --user", where, values));
      continue;
    }
    if (logins.has(keyword)) {
      const login = start < commandEnd ? undefined : loginAt(text, start + keyword.length, keyword);
      if (login) {
        commandEnd = login.end;
        found.push(...fromLogin(file, login.password, keyword, where, values));
      }
      if (!NAMES_TOO.test(keyword)) continue;
    }
    const name = nameAround(text, start, keyword.length);
    past = name.end;
    if (name.end - name.start > LONGEST_NAME) continue;
    if (keyword === "authorization") {
      found.push(...fromAuthorization(file, start + keyword.length, where, values));
      continue;
    }
    if (start >= outer.end) outer = { end: 0, nested: 0 };
    else if (++outer.nested > MOST_NESTED) continue;
    const label = text.slice(name.start, name.end);
    const named = meaning(label);
    if (!named) continue;
    const written =
      valueAt(text, name, where.syntax, quoteAt) ??
      (isDeclared(text, name.end) ? declaredAt(text, sections(start, name.end), where.syntax) : undefined);
    if (!written) continue;
    const candidate = fromName(file, name, label, named, written, where, values);
    if (candidate) {
      found.push(candidate);
      past = written.end;
    } else if (written.end > outer.end) outer = { ...outer, end: written.end };
  }
  const isExplained = explainedIn(file, where);
  return found.map((one) =>
    isExplained(one.at.start) ? { ...one, confidence: whenExplained(one, file, where) } : one,
  );
}

/** An entry of a list that was put out of use looks like an explanation; what a machine made is nobody's word for a secret. */
function whenExplained({ confidence, at }: Candidate, { text }: SourceFile, where: Where): Confidence {
  const isOutOfUse = where.syntax === "yaml" && !where.noProduct && isEntryInComment(text, at.start);
  return confidence === "high" && isOutOfUse ? "medium" : "low";
}

/** Without patterns: a tree has a hundred thousand names, and V8 took longer to compile this with them than to run it. */
function nameAround(text: string, at: number, length: number): Range {
  let start = at;
  // Quotes and brackets that stand in a keyword are not the name's.
  while (start < at + length && (!isInName(text, start) || text[start] === ".")) start++;
  while (start > 0 && at - start <= LONGEST_NAME && isInName(text, start - 1)) start--;
  let end = at + length;
  // `pass=` and `api key` are keywords, and the sign in them is not the name's.
  while (end > at && !isLetterOrDigit(text.charCodeAt(end - 1))) end--;
  while (end < text.length && end - at <= LONGEST_NAME && isInName(text, end)) end++;
  while (end > at && (text[end - 1] === "." || text[end - 1] === "-")) end--;
  return { start, end };
}

function isInName(text: string, at: number): boolean {
  return IN_NAME[text.charCodeAt(at)] === 1;
}

function isLetterOrDigit(code: number): boolean {
  return isLetter(code) || isDigit(code);
}

/** What a label says of its value; `registry` for the logins of Docker and npm, which are judged by what they decode to. */
function namedBy(label: string): Named | "registry" | undefined {
  if (/^_?auth$/i.test(label)) return "registry";
  return /^identified by$/i.test(label) ? IDENTIFIED : meaningOf(label);
}

/** Names come again in file after file; values, which are secrets or could be, are forgotten with theirs. */
const meanings = kept(namedBy);

function fromName(
  file: SourceFile,
  name: Range,
  label: string,
  named: Named | "registry",
  written: Written,
  where: Where,
  values: Values,
): Candidate | undefined {
  const { text } = file;
  if (written.tooLong) return undefined;
  if (named === "registry") return fromRegistry(file, name, written, where);
  const value = written.value ?? text.slice(written.start, written.end);
  const confidence = repeatsName(label, value, named)
    ? undefined
    : confidenceOf(value, named, written, where, values);
  if (!confidence) return undefined;
  const kind = isInConnectionString(text, name, written)
    ? "connection-string"
    : named.sort === "password"
      ? "generic-password"
      : named.sort === "key"
        ? "generic-api-key"
        : "generic-secret";
  return candidate(
    file,
    kind,
    { start: name.start, end: written.end },
    written,
    label,
    confidence,
    values.digest(value),
  );
}

/** Beside its own name so many characters of a value say whose or which it is. */
const MOST_BESIDE_NAME = 16;

/** `DeviceAuthKey = "pm-27581-device-auth-key"`: a name of what has that name. A password may be as poor as that. */
function repeatsName(label: string, value: string, { sort }: Named): boolean {
  if (sort === "password" || value.length > label.length + MOST_BESIDE_NAME) return false;
  const name = lettersOf(label);
  if (name.length < 8 || value.length > name.length + MOST_BESIDE_NAME) return false;
  return lettersOf(value).includes(name);
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z]+/g, "");
}

const IDENTIFIED: Named = { sort: "password", certainty: "sure", test: false };

/** `Server=…;Password=…` and their like: one string of pairs with semicolons between them. */
function isInConnectionString(text: string, name: Range, { end }: Range): boolean {
  const around = text.slice(Math.max(0, name.start - 200), Math.min(text.length, end + 200));
  if (!around.includes(";")) return false;
  return /[;"'](?:server|host|data source|addr|address|accountname|endpoint|database|initial catalog) ?=/i.test(
    around,
  );
}

function fromAuthorization(
  file: SourceFile,
  after: number,
  where: Where,
  values: Values,
): readonly Candidate[] {
  const header = authorizationAt(file.text, after);
  if (!header) return [];
  const { place, scheme, password } = header;
  const value = file.text.slice(place.start, place.end);
  const nature = values.nature(password ?? value);
  if (nature === undefined) return [];
  const isMade = MADE.has(nature);
  if (!isMade && !(password !== undefined && nature === "password")) return [];
  const confidence = where.noProduct ? "low" : isMade ? "high" : "medium";
  return [
    candidate(
      file,
      "authorization-header",
      place,
      place,
      `Authorization: ${scheme}`,
      confidence,
      values.digest(value),
    ),
  ];
}

const MADE: ReadonlySet<Nature> = new Set(["random", "digest", "uuid"]);

/** @param word of the call or command that is given the password */
function fromLogin(
  file: SourceFile,
  place: Range,
  word: string,
  where: Where,
  values: Values,
): readonly Candidate[] {
  const value = file.text.slice(place.start, place.end);
  const nature = value === "" ? undefined : values.nature(value);
  if (nature === undefined || (!MADE.has(nature) && nature !== "password")) return [];
  const confidence = where.noProduct ? "low" : "medium";
  const name = word.replace(/[^a-z_ -]/gi, "").trim();
  return [candidate(file, "generic-password", place, place, name, confidence, values.digest(value))];
}

/** `"auth": "…"` of Docker and `_auth=…` of npm: a user's name and password in base64, for a registry. */
function fromRegistry(file: SourceFile, name: Range, written: Written, where: Where): Candidate | undefined {
  const value = file.text.slice(written.start, written.end);
  const password = passwordOfPair(value);
  if (password === undefined || password.length < 4 || standsForAnother(password)) return undefined;
  const at = { start: name.start, end: written.end };
  const label = file.text.slice(name.start, name.end);
  return candidate(
    file,
    "generic-password",
    at,
    written,
    label,
    where.noProduct ? "low" : "medium",
    digestOf(value),
  );
}

function candidate(
  file: SourceFile,
  kind: string,
  at: Range,
  secret: Range,
  name: string,
  confidence: Confidence,
  digest: string,
): Candidate {
  return {
    kind,
    at: { path: file.path, start: at.start, end: at.end },
    secret: { path: file.path, start: secret.start, end: secret.end },
    publicPrefix: "",
    digest,
    doubts: [],
    name,
    confidence,
  };
}
