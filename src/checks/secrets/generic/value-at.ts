import type { Range } from "../../../languages/value.ts";
import type { Syntax } from "./syntax.ts";

/** In UTF-16 units. Tokens that say much have two thousand; what is longer is data with a telling name, such as a picture. */
const LONGEST = 1_900;

/** Pieces of one string at the most. */
const MOST_PIECES = 8;

export interface Written extends Range {
  /** In quotes of its own, or between tags. */
  readonly quoted: boolean;
  /** Given to a call or compared with, rather than assigned. */
  readonly form: "assigned" | "argument" | "compared" | "element";
  /** What a string of several pieces is put together, where it is one. */
  readonly value?: string;
  /** Longer than any secret: the place says so far nothing goes on but this. */
  readonly tooLong?: true;
}

/** The quote that a place of a text stands in, if it does. Asked in the order of the text. */
export type QuoteAt = (at: number) => string | undefined;

/** What may stand between a name and what is assigned to it. All are looked for at one place only, and bounded. */
const ASSIGN =
  /(?:\\?["'`]|\]|\)|\?|!){0,3}(?:[ \t]{0,40}:(?=[ \t"'`])|:(?![:=])|[ \t]{0,40}(?::=|=>|===?|!==?|\+=|\?\?=?|\|\|=?|\?=|=|<-))[ \t]{0,40}(?:\r?\n[ \t]{1,60}(?=["'`]))?/y;
/** With a type in between: `token: string = `, `let key: &'static str = `. */
const TYPED = /[?!]?[ \t]{0,4}:[ \t]{0,4}[&*]?'?[A-Za-z][\w.<>[\]|?' ]{0,60}=(?![=>])[ \t]{0,4}/y;
/** `Dim password As String = ` of Visual Basic, `param password string = ` of Bicep. */
const DECLARED = /[ \t]{1,4}(?:As[ \t]{1,4})?string[ \t]{0,8}=[ \t]{0,8}(?=["'])/iy;
const ARGUMENT =
  /(?:\\?["'`])\)?[ \t]{0,8},[ \t]{0,8}(?:\r?\n[ \t]{1,60})?(?=(?:[\w.]{1,30}\()?[bruf@]?\\?["'`])/y;
const CALL = /\((?=\s{0,4}[bruf@]?["'`])\s{0,4}/y;
/** `- name: X` and its value on the next line, or the other way that manifests and task definitions put it. */
const ENTRY =
  /\\?["']?,?[ \t]{0,8}(?:\r?\n[ \t]{0,60}|[ \t])[{]?\\?["']?value\\?["']?[ \t]{0,4}[:=][ \t]{0,8}/iy;
const ELEMENT = /(?:\s{1,4}[\w:]{1,30}=["'][^"'<>]{0,80}["']){0,4}\s{0,4}>/y;
/** `<key>password</key><string>…` of property lists, `<property name="password">…`. */
const PLIST = /<\/key>\s{0,40}<string>/y;
const TAG_END = /["'](?:\s{1,4}[\w:]{1,30}=["'][^"'<>]{0,80}["']){0,4}\s{0,4}>/y;
/** `--password X`, `ENV X Y`, `password X` of netrc and Redis, `PASSWORD 'X'` of SQL. */
const SPACE = /["']?[ \t]{1,8}/y;
/** A call around the value that does not change it. */
const WRAPPED =
  /(?:(?:new[ \t]+)?[\w.:[\]]{0,40}?(?:Secret(?:Str)?|Buffer\.from|\[\]byte|bytes?|GetBytes|String(?:::from|\.of)?|b64decode|atob|decode|encode|utf8|ConvertTo-SecureString(?:[ \t]+-String)?)[ \t]?[( ][ \t]?){1,2}(?=[bru@]?["'`])/y;
/** `token = ("…"`, and the same on the next line. */
const BRACKET = /\([ \t]{0,4}(?:\r?\n[ \t]{1,60})?(?=[bru]?["'])/y;
const QUOTE = /(?:"(?=\\"))?[bruf@$LRB]{0,2}(\\?)("""|'''|["'`])/y;

/** The value that a name is given, where the text behind the name says that it is given one. */
export function valueAt(text: string, name: Range, syntax: Syntax, quoteAt: QuoteAt): Written | undefined {
  const before = text[name.start - 1] ?? "\n";
  if (!isWhole(text, name, before)) return undefined;
  const element = before === "<" || (before === "/" && text[name.start - 2] === "<");
  if (element && (syntax === "markup" || syntax === "code")) {
    const end = endOf(ELEMENT, text, name.end);
    return end === undefined || before === "/" ? undefined : between(text, end);
  }
  const tagged = syntax === "markup" ? (endOf(PLIST, text, name.end) ?? named(text, name)) : undefined;
  if (tagged !== undefined) return between(text, tagged);
  const follows = text[name.end] ?? "\n";
  // Of all that is tried below nothing begins otherwise.
  if (!MAY_FOLLOW.has(follows)) return undefined;
  const entry = isOperator(follows) ? undefined : endOf(ENTRY, text, name.end);
  if (entry !== undefined && isValueOf(text, name))
    return valueFrom(text, entry, syntax, "assigned", name, quoteAt);
  const typed =
    syntax === "code" && follows !== "="
      ? (endOf(TYPED, text, name.end) ?? endOf(DECLARED, text, name.end))
      : undefined;
  const assigned = typed ?? endOf(ASSIGN, text, name.end);
  if (assigned !== undefined) {
    const operator = text.slice(name.end, assigned);
    const form = /[!=]==?/.test(operator) ? "compared" : "assigned";
    return valueFrom(text, assigned, syntax, form, name, quoteAt);
  }
  if (isOperator(follows)) return undefined;
  const argument = endOf(ARGUMENT, text, name.end);
  if (argument !== undefined) return valueFrom(text, argument, syntax, "argument", name, quoteAt);
  const call = endOf(CALL, text, name.end);
  if (call !== undefined)
    return /(?:^|\.)(?:set|with|add|use|put|password|passwd|secret|api_?key|token)/i.test(
      text.slice(name.start, name.end),
    )
      ? valueFrom(text, call, syntax, "argument", name, quoteAt)
      : undefined;
  const space = endOf(SPACE, text, name.end);
  return space !== undefined && takesSpace(text, name, space, syntax)
    ? valueFrom(text, space, syntax, "assigned", name, quoteAt)
    : undefined;
}

const MAY_FOLLOW = new Set("\\\"'`])?! \t\r\n,:=+|<(");

function isOperator(follows: string): boolean {
  return follows === "=" || follows === ":";
}

/** Whether a name in quotes is all that stands in them: the last word of a sentence is none, nor is `Source#getPassword`. */
function isWhole(text: string, { start, end }: Range, before: string): boolean {
  const quote = text[end];
  if (quote !== '"' && quote !== "'" && quote !== "`") return true;
  return !/[\s\u00c0-\uffff]/.test(before) && !(before === "#" && /\w/.test(text[start - 2] ?? ""));
}

/** Whether the name is the value of a `name:` or `key=`, so that what is called `value` beside it is meant. */
function isValueOf(text: string, name: Range): boolean {
  return /(?:name|key|variable|id)\\?["']?[ \t]{0,4}[:=][ \t]{0,8}\\?["']?$/i.test(
    text.slice(Math.max(0, name.start - 30), name.start),
  );
}

/** Where the value of a tag begins that has the name as its `name` or `key`. */
function named(text: string, { start, end }: Range): number | undefined {
  const value = endOf(TAG_END, text, end);
  if (value === undefined) return undefined;
  return /<[\w:]{1,30} (?:name|key)=["'][\w.-]{0,80}$/.test(text.slice(Math.max(0, start - 120), start))
    ? value
    : undefined;
}

/** Whether a value may follow behind nothing but a space. */
function takesSpace(text: string, name: Range, space: number, syntax: Syntax): boolean {
  const line = lineBefore(text, name.start, 200);
  const own = text.slice(name.start, name.end);
  // A statement of Gradle's, Chef's and Puppet's languages is a name and what it gets.
  if (syntax === "code" && /["']/.test(text[space] ?? "") && /(?:^|[{;])\s*$|^\s*#\s*define\s+$/.test(line))
    return true;
  if (/^-/.test(own) || /(?:^|\s)--?$/.test(line)) return true;
  if (/^\s*(?:ENV|ARG)\s+$/i.test(line) || /^\s*(?:setx?|export|setenv)\s+$/i.test(line)) return true;
  if (/^(?:requirepass|masterauth)$/i.test(own)) return true;
  if (/^password$/.test(own) && LOGIN.test(text.slice(Math.max(0, name.start - 300), name.start)))
    return true;
  if (/^passw(?:or)?d$/i.test(own))
    return /\b(?:login|machine|user|role|with|encrypted|identified|alter|set)\b/i.test(line);
  return /^identified by$/i.test(own);
}

/** What stands before the password in a file for curl, git and their like, on as many lines as somebody wished. */
const LOGIN = /\b(?:machine\s{1,8}[\w.:-]{1,100}|default)\s{1,40}login\s{1,8}\S{1,100}\s{1,40}$/;

function valueFrom(
  text: string,
  from: number,
  syntax: Syntax,
  form: Written["form"],
  name: Range,
  quoteAt: QuoteAt,
): Written | undefined {
  if (text.startsWith("${", name.start - 2)) return fallback(text, from, form);
  const start = endOf(WRAPPED, text, from) ?? endOf(BRACKET, text, from) ?? from;
  QUOTE.lastIndex = start;
  const quote = QUOTE.exec(text);
  if (quote) {
    const [, slash, mark = ""] = quote;
    // `'password=' . $password`: the quote ends the string that the name stands in.
    if (
      syntax === "code" &&
      !slash &&
      quoteAt(name.start) === mark &&
      !text.slice(name.end, from).includes(mark)
    )
      return undefined;
    const first = inQuotes(text, start + quote[0].length, quote[1] ?? "", quote[2] ?? '"', form);
    return first && syntax === "code" ? joined(text, first) : first;
  }
  if (form === "argument" || start !== from) return undefined;
  const enclosing = quoteAt(name.start);
  if (enclosing !== undefined || syntax === "shell" || syntax === "text" || syntax === "markup")
    return form === "compared" ? undefined : word(text, start, form, enclosing);
  if (syntax === "code") return undefined;
  // Not YAML's own assignment, but one in a line of a module's arguments.
  if (syntax === "yaml" && text[name.end] === "=") return word(text, start, form, enclosing);
  return syntax === "yaml"
    ? (block(text, start, form) ?? restOfLine(text, start, form))
    : restOfLine(text, start, form);
}

/** `"abc" + "def"`, `"abc" . 'def'`, and pieces on lines of their own, as Python and C put them together. */
const NEXT_PIECE =
  /\\?["'`](?:[ \t]{0,8}(?:\r?\n[ \t]{0,60})?[+.&][ \t]{0,8}(?:\r?\n[ \t]{0,60})?|[ \t]{0,8}\r?\n[ \t]{1,60})(?=["'])/y;

function joined(text: string, first: Written): Written {
  let value = text.slice(first.start, first.end);
  let end = first.end;
  for (let pieces = 1; pieces < MOST_PIECES; pieces++) {
    const next = endOf(NEXT_PIECE, text, end);
    const piece =
      next === undefined ? undefined : inQuotes(text, next + 1, "", text[next] ?? '"', first.form);
    if (!piece || piece.end - first.start > LONGEST) break;
    value += text.slice(piece.start, piece.end);
    end = piece.end;
  }
  return end === first.end ? first : { ...first, end, value };
}

/** `password: |` and the one line below it, further in. */
const BLOCK = /[|>][-+]?[ \t]{0,8}\r?\n([ \t]{1,60})(?=[^\s])/y;

function block(text: string, start: number, form: Written["form"]): Written | undefined {
  BLOCK.lastIndex = start;
  const match = BLOCK.exec(text);
  const line = match ? restOfLine(text, start + match[0].length, form) : undefined;
  return line && !hasAnotherLine(text, line.end, match?.[1] ?? "") ? line : undefined;
}

function hasAnotherLine(text: string, end: number, indent: string): boolean {
  const next = text.indexOf("\n", end) + 1;
  return next > 0 && text.startsWith(indent, next) && /\S/.test(text[next + indent.length] ?? "");
}

/** `${PASSWORD:-value}` of shells and Compose, `${PASSWORD:value}` of Spring: what holds when nobody sets it. */
function fallback(text: string, from: number, form: Written["form"]): Written | undefined {
  const start = text[from] === "-" ? from + 1 : from;
  const end = endOf(FALLBACK, text, start);
  return end === undefined || text[end] !== "}" ? undefined : { start, end, quoted: false, form };
}

const FALLBACK = /[^\s{}$"'`]{1,200}/y;

function inQuotes(
  text: string,
  start: number,
  slash: string,
  quote: string,
  form: Written["form"],
): Written | undefined {
  const last = Math.min(text.length, start + LONGEST);
  const first = (slash || quote).charCodeAt(0);
  const closing = slash + quote;
  for (let at = start; at < last; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 && quote.length === 1 && quote !== "`") return undefined;
    if (code === first && text.startsWith(closing, at))
      return at === start ? undefined : { start, end: at, quoted: true, form };
    if (code === 92) {
      if (slash && text[at + 1] === quote) return undefined;
      at++;
    }
  }
  return undefined;
}

/** Reads each line once, however often it is asked about: an odd number of quotes before a place opens one. */
export function quotesIn(text: string): QuoteAt {
  let position = 0;
  let lineEnd = endOfLine(text, 0);
  let open = 0;
  return (at) => {
    if (at > lineEnd) {
      position = text.lastIndexOf("\n", at - 1) + 1;
      lineEnd = endOfLine(text, position);
      open = 0;
    }
    for (; position < at; position++) {
      const code = text.charCodeAt(position);
      if (code === 92) position++;
      else if (code !== 34 && code !== 39 && code !== 96) continue;
      else if (code === open) open = 0;
      // An apostrophe within a word opens nothing.
      else if (open === 0 && (code !== 39 || !/\w/.test(text[position - 1] ?? ""))) open = code;
    }
    return open === 0 ? undefined : String.fromCharCode(open);
  };
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end;
}

/** What stands before a place on its line, `most` UTF-16 units at the most. */
function lineBefore(text: string, at: number, most: number): string {
  const window = text.slice(Math.max(0, at - most), at);
  return window.slice(window.lastIndexOf("\n") + 1);
}

const WORD = /[^\s"'`<>;,&|()\\]{1,1901}/y;
const WORD_IN_TEXT = /[^\s"'`<>;,&|()\\[\]{}]{1,1901}/y;

function word(
  text: string,
  start: number,
  form: Written["form"],
  enclosing: string | undefined,
): Written | undefined {
  const end = endOf(enclosing === undefined ? WORD : WORD_IN_TEXT, text, start);
  if (end === undefined) return undefined;
  if (end - start > LONGEST) return { start, end, quoted: false, form, tooLong: true };
  // A call, or the rest of a template: not the value as it will be.
  return /[(<\\]/.test(text[end] ?? "") && text[end + 1] !== "n"
    ? undefined
    : { start, end, quoted: false, form };
}

const LINE = /[^\r\n]{1,1901}/y;

function restOfLine(text: string, start: number, form: Written["form"]): Written | undefined {
  const end = endOf(LINE, text, start);
  if (end === undefined) return undefined;
  if (end - start > LONGEST) return { start, end, quoted: false, form, tooLong: true };
  const line = (text.slice(start, end).split(/\s(?:[#;]|[A-Za-z_][\w.-]{0,60}=)/, 1)[0] ?? "").trimEnd();
  return line === "" ? undefined : { start, end: start + line.length, quoted: false, form };
}

function between(text: string, start: number): Written | undefined {
  const end = text.indexOf("<", start);
  if (end === -1 || end === start || end - start > LONGEST) return undefined;
  return { start, end, quoted: true, form: "element" };
}

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
