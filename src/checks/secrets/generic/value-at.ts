import type { Range } from "../../../languages/value.ts";
import type { Syntax } from "./syntax.ts";

/** No value is longer, in UTF-16 units; what is, is not looked at. */
const LONGEST = 512;

/** The same for one without quotes. */
const LONGEST_BARE = 256;

export interface Written extends Range {
  /** In quotes of its own, or between tags. */
  readonly quoted: boolean;
  /** Given to a call or compared with, rather than assigned. */
  readonly form: "assigned" | "argument" | "compared" | "element";
}

/** What may stand between a name and what is assigned to it. All are looked for at one place only, and bounded. */
const ASSIGN =
  /(?:\\?["'`]|\]|\)|\?|!){0,3}(?:[ \t]{0,40}:(?=[ \t"'`])|:(?![:=])|[ \t]{0,40}(?::=|=>|===?|!==?|\+=|\?\?=?|\|\|=?|\?=|=|<-))[ \t]{0,40}(?:\r?\n[ \t]{1,60}(?=["'`]))?/y;
/** With a type in between: `token: string = `, `let key: &'static str = `. */
const TYPED = /[?!]?[ \t]{0,4}:[ \t]{0,4}[&*]?'?[A-Za-z][\w.<>[\]|?' ]{0,60}=(?![=>])[ \t]{0,4}/y;
const ARGUMENT =
  /(?:\\?["'`])\)?[ \t]{0,8},[ \t]{0,8}(?:\r?\n[ \t]{1,60})?(?=(?:[\w.]{1,30}\()?[bruf@]?\\?["'`])/y;
const CALL = /\((?=\s{0,4}[bruf@]?["'`])\s{0,4}/y;
/** `- name: X` and its value on the next line, or the other way that manifests and task definitions put it. */
const ENTRY =
  /\\?["']?,?[ \t]{0,8}(?:\r?\n[ \t]{0,60}|[ \t])[{]?\\?["']?value\\?["']?[ \t]{0,4}[:=][ \t]{0,8}/iy;
const ELEMENT = /(?:\s{1,4}[\w:]{1,30}=["'][^"'<>]{0,80}["']){0,4}\s{0,4}>/y;
/** `--password X`, `ENV X Y`, `password X` of netrc and Redis, `PASSWORD 'X'` of SQL. */
const SPACE = /["']?[ \t]{1,8}/y;
/** A call around the value that does not change it. */
const WRAPPED =
  /(?:(?:new[ \t]+)?[\w.:[\]]{0,40}?(?:Secret(?:Str)?|Buffer\.from|\[\]byte|bytes?|GetBytes|String(?:::from|\.of)?|b64decode|atob|decode|encode|utf8|ConvertTo-SecureString(?:[ \t]+-String)?)[ \t]?[( ][ \t]?){1,2}(?=[bru@]?["'`])/y;
const QUOTE = /[bruf@$LRB]{0,2}(\\?)("""|'''|["'`])/y;

/** The value that a name is given, where the text behind the name says that it is given one. */
export function valueAt(text: string, name: Range, syntax: Syntax): Written | undefined {
  const before = text[name.start - 1] ?? "\n";
  if (!isWhole(text, name, before)) return undefined;
  const element = before === "<" || (before === "/" && text[name.start - 2] === "<");
  if (element && (syntax === "markup" || syntax === "code")) {
    const end = endOf(ELEMENT, text, name.end);
    return end === undefined || before === "/" ? undefined : between(text, end);
  }
  const entry = endOf(ENTRY, text, name.end);
  if (entry !== undefined && isValueOf(text, name)) return valueFrom(text, entry, syntax, "assigned", name);
  const typed = syntax === "code" ? endOf(TYPED, text, name.end) : undefined;
  const assigned = typed ?? endOf(ASSIGN, text, name.end);
  if (assigned !== undefined) {
    const operator = text.slice(name.end, assigned);
    const form = /[!=]==?/.test(operator) ? "compared" : "assigned";
    return valueFrom(text, assigned, syntax, form, name);
  }
  const argument = endOf(ARGUMENT, text, name.end);
  if (argument !== undefined) return valueFrom(text, argument, syntax, "argument", name);
  const call = endOf(CALL, text, name.end);
  if (call !== undefined)
    return /(?:^|\.)(?:set|with|add|use|put|password|passwd|secret|api_?key|token)/i.test(
      text.slice(name.start, name.end),
    )
      ? valueFrom(text, call, syntax, "argument", name)
      : undefined;
  const space = endOf(SPACE, text, name.end);
  return space !== undefined && takesSpace(text, name)
    ? valueFrom(text, space, syntax, "assigned", name)
    : undefined;
}

/** Whether a name in quotes is all that stands in them: the last word of a sentence is none, nor is `Source#getPassword`. */
function isWhole(text: string, { start, end }: Range, before: string): boolean {
  const quoted = /["'`]/.test(text[end] ?? "");
  if (!quoted) return true;
  return !/[\s\u00c0-\uffff]/.test(before) && !(before === "#" && /\w/.test(text[start - 2] ?? ""));
}

/** Whether the name is the value of a `name:` or `key=`, so that what is called `value` beside it is meant. */
function isValueOf(text: string, name: Range): boolean {
  return /(?:name|key|variable|id)\\?["']?[ \t]{0,4}[:=][ \t]{0,8}\\?["']?$/i.test(
    text.slice(Math.max(0, name.start - 30), name.start),
  );
}

/** Whether a value may follow behind nothing but a space. */
function takesSpace(text: string, name: Range): boolean {
  const line = lineBefore(text, name.start, 200);
  const own = text.slice(name.start, name.end);
  if (/^-/.test(own) || /(?:^|\s)--?$/.test(line)) return true;
  if (/^\s*(?:ENV|ARG)\s+$/i.test(line) || /^\s*(?:set|export|setenv)\s+$/i.test(line)) return true;
  if (/^(?:requirepass|masterauth)$/i.test(own)) return true;
  if (/^passw(?:or)?d$/i.test(own))
    return /\b(?:login|machine|user|role|with|encrypted|identified|alter|set)\b/i.test(line);
  return /^identified by$/i.test(own);
}

function valueFrom(
  text: string,
  from: number,
  syntax: Syntax,
  form: Written["form"],
  name: Range,
): Written | undefined {
  if (text.startsWith("${", name.start - 2)) return fallback(text, from, form);
  const start = endOf(WRAPPED, text, from) ?? from;
  QUOTE.lastIndex = start;
  const quote = QUOTE.exec(text);
  if (quote) return inQuotes(text, start + quote[0].length, quote[1] ?? "", quote[2] ?? '"', form);
  if (form === "argument" || start !== from) return undefined;
  const enclosing = enclosingQuote(text, name.start);
  if (enclosing !== undefined || syntax === "shell" || syntax === "text" || syntax === "markup")
    return form === "compared" ? undefined : word(text, start, form, enclosing);
  if (syntax === "code") return undefined;
  return restOfLine(text, start, form);
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
  const closing = slash + quote;
  const last = Math.min(text.length, start + LONGEST);
  for (let at = start; at < last; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 && quote.length === 1 && quote !== "`") return undefined;
    if (text.startsWith(closing, at))
      return at === start ? undefined : { start, end: at, quoted: true, form };
    if (code === 92) {
      if (slash && text[at + 1] === quote) return undefined;
      at++;
    }
  }
  return undefined;
}

/** The quote that a place stands in, if it does: an odd number of them before it on its line. */
function enclosingQuote(text: string, at: number): string | undefined {
  const line = lineBefore(text, at, 400);
  let open: string | undefined;
  for (let i = 0; i < line.length; i++) {
    const character = line[i] as string;
    if (character === "\\") i++;
    else if (open === undefined && (character === '"' || character === "'" || character === "`")) {
      // An apostrophe within a word opens nothing.
      if (character !== "'" || !/\w/.test(line[i - 1] ?? "")) open = character;
    } else if (character === open) open = undefined;
  }
  return open;
}

/** What stands before a place on its line, `most` UTF-16 units at the most. */
function lineBefore(text: string, at: number, most: number): string {
  const window = text.slice(Math.max(0, at - most), at);
  return window.slice(window.lastIndexOf("\n") + 1);
}

const WORD = /[^\s"'`<>;,&|()\\]{1,257}/y;
const WORD_IN_TEXT = /[^\s"'`<>;,&|()\\[\]{}]{1,257}/y;

function word(
  text: string,
  start: number,
  form: Written["form"],
  enclosing: string | undefined,
): Written | undefined {
  const end = endOf(enclosing === undefined ? WORD : WORD_IN_TEXT, text, start);
  if (end === undefined || end - start > LONGEST_BARE) return undefined;
  // A call, or the rest of a template: not the value as it will be.
  return /[(<\\]/.test(text[end] ?? "") && text[end + 1] !== "n"
    ? undefined
    : { start, end, quoted: false, form };
}

const LINE = /[^\r\n]{1,257}/y;

function restOfLine(text: string, start: number, form: Written["form"]): Written | undefined {
  const end = endOf(LINE, text, start);
  if (end === undefined || end - start > LONGEST_BARE) return undefined;
  const line = (text.slice(start, end).split(/\s[#;]/, 1)[0] ?? "").trimEnd();
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
