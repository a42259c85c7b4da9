import { pieceAt, skipLua } from "./nginx-opaque.ts";

/** One argument of a directive: half-open range of UTF-16 offsets (quotes included) and the text nginx makes of it. */
export interface NginxWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
  /** Holds an nginx variable (`$host`, `${host}`) or a piece of a template language: its text is not what is sent. */
  readonly dynamic: boolean;
}

export interface NginxDirective {
  /** Empty for a piece of a template that stands where a directive could. */
  readonly name: string;
  readonly args: readonly NginxWord[];
  /** From the name to the `;`, or to the `{` that opens the block. */
  readonly start: number;
  readonly end: number;
  /** Where the name ends. */
  readonly nameEnd: number;
  readonly block?: readonly NginxDirective[];
  /** The code of a `*_by_lua_block`, which is not parsed. */
  readonly lua?: string;
  /** Stands under a condition of a template language (`{% if %}`, `{{ if }}`). */
  readonly conditional: boolean;
}

export interface NginxError {
  readonly message: string;
  readonly at: number;
}

export interface NginxFile {
  readonly directives: readonly NginxDirective[];
  readonly errors: readonly NginxError[];
  /** Whether the file is written in a template language: then its errors may be gone in what it renders to. */
  readonly templated: boolean;
}

/** Blocks nested deeper than this are passed over; nginx's own grammar needs about six levels. */
const DEEPEST = 40;

interface OpenBlock {
  readonly head: Head;
  readonly content: NginxDirective[];
}

type Head = Omit<NginxDirective, "block" | "lua">;

/**
 * Reads an nginx configuration file as nginx's own tokenizer does (`ngx_conf_read_token`, nginx 1.28): words end at white
 * space, `;` and `{`; quotes and `#` count only at the beginning of a word; `${` does not open a block. Never throws: what
 * is wrong is in `errors`, and the rest is there.
 */
export function parseNginx(text: string): NginxFile {
  const errors: NginxError[] = [];
  const top: NginxDirective[] = [];
  const open: OpenBlock[] = [];
  let words: NginxWord[] = [];
  let tooDeep = 0;
  let conditions = 0;
  let templated = false;
  let at = 0;

  const add = (directive: NginxDirective): void => {
    (open.at(-1)?.content ?? top).push(directive);
  };
  const takeHead = (end: number): Head | undefined => {
    const [name, ...args] = words;
    words = [];
    if (!name) return undefined;
    const { start, end: nameEnd } = name;
    return { name: name.dynamic ? "" : name.text, args, start, end, nameEnd, conditional: conditions > 0 };
  };
  const closeBlock = (): void => {
    const block = open.pop();
    if (block) add({ ...block.head, block: block.content });
  };

  while (at < text.length) {
    const char = text.charAt(at);
    const piece = pieceAt(text, at);
    if (/\s/.test(char)) {
      at++;
    } else if (char === "#") {
      const end = text.indexOf("\n", at);
      at = end === -1 ? text.length : end;
    } else if (char === ";") {
      at++;
      const head = takeHead(at);
      if (head && tooDeep === 0) add(head);
    } else if (char === "}") {
      if (words.length > 0) errors.push({ message: 'expected ";" before "}"', at: words[0]?.start ?? at });
      const head = takeHead(at);
      if (head && tooDeep === 0) add(head);
      at++;
      if (tooDeep > 0) tooDeep--;
      else if (open.length > 0) closeBlock();
      else errors.push({ message: 'unexpected "}"', at: at - 1 });
    } else if (piece && !piece.output) {
      templated = true;
      conditions = Math.max(0, conditions + piece.nesting);
      at = piece.end;
    } else if (piece?.endsLine && words.length === 0) {
      templated = true;
      if (tooDeep === 0) add(opaqueDirective(at, piece.end, conditions > 0));
      at = piece.end;
    } else if (char === "{" && !piece) {
      at++;
      const head = takeHead(at);
      if (!head) errors.push({ message: 'unexpected "{"', at: at - 1 });
      if (head && /_by_lua_block$/.test(head.name)) {
        const end = skipLua(text, at);
        if (end === undefined) errors.push({ message: "Lua block without its end", at: at - 1 });
        if (tooDeep === 0) add({ ...head, lua: text.slice(at, (end ?? text.length + 1) - 1) });
        at = end ?? text.length;
      } else if (tooDeep > 0 || open.length >= DEEPEST) {
        if (tooDeep === 0) errors.push({ message: "blocks are nested too deeply", at: at - 1 });
        tooDeep++;
      } else {
        const nameless: Head = {
          name: "",
          args: [],
          start: at - 1,
          end: at,
          nameEnd: at - 1,
          conditional: false,
        };
        open.push({ head: head ?? nameless, content: [] });
      }
    } else {
      const word = readWord(text, at, errors);
      templated ||= /\{\{|<%/.test(word.text);
      words.push(word);
      at = word.end;
    }
  }

  if (words.length > 0)
    errors.push({ message: 'expected ";" before the end of the file', at: words[0]?.start ?? at });
  const last = takeHead(text.length);
  if (last && tooDeep === 0) add(last);
  if (open.length > 0)
    errors.push({
      message: `"${open.at(-1)?.head.name}" block without its "}"`,
      at: open.at(-1)?.head.start ?? 0,
    });
  while (open.length > 0) closeBlock();
  return { directives: top, errors, templated };
}

function opaqueDirective(start: number, end: number, conditional: boolean): NginxDirective {
  return { name: "", args: [], start, end, nameEnd: start, conditional };
}

function readWord(text: string, start: number, errors: NginxError[]): NginxWord {
  const quote = text.charAt(start);
  return quote === '"' || quote === "'" ? readQuoted(text, start, quote, errors) : readBare(text, start);
}

function readQuoted(text: string, start: number, quote: string, errors: NginxError[]): NginxWord {
  let value = "";
  let at = start + 1;
  while (at < text.length && text[at] !== quote) {
    const piece = pieceAt(text, at);
    const step = piece ? { text: text.slice(at, piece.end), length: piece.end - at } : unescapeAt(text, at);
    value += step.text;
    at += step.length;
  }
  if (at >= text.length) errors.push({ message: "quoted string without its end", at: start });
  const end = Math.min(at + 1, text.length);
  return { text: value, start, end, quoted: true, dynamic: isDynamic(value) };
}

function readBare(text: string, start: number): NginxWord {
  let value = "";
  let at = start;
  let dynamic = false;
  while (at < text.length) {
    const char = text.charAt(at);
    const piece = pieceAt(text, at);
    if (piece && !piece.output) break;
    if (piece) {
      value += text.slice(at, piece.end);
      at = piece.end;
      dynamic = true;
    } else if (char === "$" && text[at + 1] === "{") {
      const close = text.indexOf("}", at);
      const lineEnd = text.indexOf("\n", at);
      const end = close === -1 || (lineEnd !== -1 && lineEnd < close) ? at + 2 : close + 1;
      value += text.slice(at, end);
      at = end;
      dynamic = true;
    } else if (/[\s;{]/.test(char)) {
      break;
    } else {
      const step = unescapeAt(text, at);
      value += step.text;
      at += step.length;
    }
  }
  return { text: value, start, end: at, quoted: false, dynamic: dynamic || isDynamic(value) };
}

/** nginx takes the backslash away before quotes, itself and for `\t \r \n`; anywhere else it stays. */
function unescapeAt(text: string, at: number): { text: string; length: number } {
  const char = text.charAt(at);
  const next = text.charAt(at + 1);
  if (char !== "\\" || next === "") return { text: char, length: 1 };
  const control = { t: "\t", r: "\r", n: "\n" }[next];
  if (control !== undefined) return { text: control, length: 2 };
  return { text: /["'\\]/.test(next) ? next : char + next, length: 2 };
}

/** A `$` before a name is a variable anywhere, in quotes too; nginx has no way to escape it. */
function isDynamic(value: string): boolean {
  return /\$[A-Za-z0-9_{]|\{\{|\{%|<%|@@\w/.test(value);
}
