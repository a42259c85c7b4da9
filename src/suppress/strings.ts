/** How a language writes what is not code. */
interface Lexis {
  /** What makes the rest of a line a comment. */
  readonly line: readonly string[];
  /** Whether a comment may stand between slashes with asterisks. */
  readonly blocks: boolean;
  /** Quotes of strings over several lines. */
  readonly long: readonly string[];
  /** Whether a long string may hold code in `${}`, and code a regular expression between slashes. */
  readonly isScript?: boolean;
}

const TRIPLE = ['"""', "'''"];
const LEXES: readonly (readonly [name: RegExp, lexis: Lexis])[] = [
  [/\.[cm]?[jt]sx?$/i, { line: ["//"], blocks: true, long: ["`"], isScript: true }],
  [/\.go$/i, { line: ["//"], blocks: true, long: ["`"] }],
  [/\.(?:java|kts?|scala|groovy|gradle|swift|cs|dart)$/i, { line: ["//"], blocks: true, long: TRIPLE }],
  [/\.(?:c|h|cc|cpp|hpp|rs|sol|zig)$/i, { line: ["//"], blocks: true, long: [] }],
  [/\.(?:php|tf|hcl|tfvars)$/i, { line: ["//", "#"], blocks: true, long: [] }],
  [/\.(?:pyi?|toml)$/i, { line: ["#"], blocks: false, long: TRIPLE }],
  [
    /\.(?:rb|rake|pl|pm|exs?|r|jl|nix|sh|bash|zsh|ps[md]?1|ya?ml)$/i,
    { line: ["#"], blocks: false, long: [] },
  ],
  [/\.sql$/i, { line: ["--"], blocks: true, long: [] }],
];

/** What a regular expression may follow; after anything else a slash divides. */
const BEFORE_REGEX = /(?:[(,=:[!&|?{};+*%~^<>-]|\b(?:return|typeof|case))\s*$/;
const REGEX = /\/(?:\\[^\n]|\[(?:\\[^\n]|[^\]\\\n]){0,200}\]|[^/\\\n[*]){1,500}\//y;
/** So `don't` and Rust's `&'a` open no string, and Python's `rb'` does. */
const NO_QUOTE_AFTER = /(?:[\w$]{3}|(?:^|[^\w$])(?![rbuf]{1,2}$)[\w$]{1,2}|[&<]|\+ )$/i;

/**
 * Where a word stands in strings of a program: the offsets of the word. Only what surely is a string counts: a quote needs its
 * other half, on the same line unless the language has strings over several. Nothing of files in other languages. Takes time
 * in proportion to the text.
 */
export function offsetsInStrings(word: string, text: string, path: string): ReadonlySet<number> {
  const found = new Set<number>();
  const lexis = LEXES.find(([name]) => name.test(path))?.[1];
  const last = text.lastIndexOf(word);
  if (!lexis || last === -1) return found;

  const tokens = /\\|["'`/#{}]|--/g;
  let next = text.indexOf(word);
  /** How deep in braces each open template literal stands, and the code now. */
  const templates: number[] = [];
  let depth = 0;
  for (let token = tokens.exec(text); token && token.index <= last; token = tokens.exec(text)) {
    const at = token.index;
    if (token[0] === "\\") tokens.lastIndex = at + 2;
    else if (token[0] === "{") depth++;
    else if (token[0] === "}") {
      if (depth > 0) depth--;
      if (depth === templates.at(-1)) {
        templates.pop();
        tokens.lastIndex = afterTemplate(at + 1);
      }
    } else tokens.lastIndex = afterComment(text, at, lexis) ?? afterString(at, lexis) ?? at + 1;
  }
  return found;

  function afterString(at: number, { long, isScript }: Lexis): number | undefined {
    if (isScript && text[at] === "`") return afterTemplate(at + 1);
    if (isScript && text[at] === "/") return afterRegex(text, at);
    const quote = long.find((one) => text.startsWith(one, at)) ?? text[at] ?? "";
    const isLong = long.includes(quote);
    if (!isLong && quote !== '"' && quote !== "'") return undefined;
    if (quote === "'" && NO_QUOTE_AFTER.test(text.slice(Math.max(0, at - 3), at))) return undefined;
    const start = at + quote.length;
    const end = isLong ? text.indexOf(quote, start) : closing(text, quote, start);
    if (end === -1) return undefined;
    keep(start, end);
    return end + quote.length;
  }

  /** @returns where code goes on: in the literal, or after it */
  function afterTemplate(start: number): number {
    const marks = /\\|`|\$\{/g;
    marks.lastIndex = start;
    for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
      if (mark[0] === "\\") marks.lastIndex = mark.index + 2;
      else {
        keep(start, mark.index);
        if (mark[0] !== "`") templates.push(depth++);
        return marks.lastIndex;
      }
    }
    return text.length;
  }

  function keep(start: number, end: number): void {
    while (next !== -1 && next < end) {
      if (next >= start) found.add(next);
      next = text.indexOf(word, next + 1);
    }
  }
}

function afterComment(text: string, at: number, { line, blocks }: Lexis): number | undefined {
  if (blocks && text.startsWith("/*", at)) return endOf(text.indexOf("*/", at + 2) + 1, text);
  const isComment = line.some((mark) => text.startsWith(mark, at));
  if (!isComment || (text[at] === "#" && /[\w$&]/.test(text[at - 1] ?? ""))) return undefined;
  return endOf(text.indexOf("\n", at), text);
}

function endOf(found: number, text: string): number {
  return found <= 0 ? text.length : found;
}

/** Where a quote on one line closes; -1 where it does not. */
function closing(text: string, quote: string, from: number): number {
  const marks = quote === '"' ? /["\\\n]/g : /['\\\n]/g;
  marks.lastIndex = from;
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    if (mark[0] === "\n") return -1;
    if (mark[0] === quote) return mark.index;
    marks.lastIndex = mark.index + 2;
  }
  return -1;
}

function afterRegex(text: string, at: number): number | undefined {
  if (!BEFORE_REGEX.test(text.slice(Math.max(0, at - 20), at))) return undefined;
  REGEX.lastIndex = at;
  return REGEX.test(text) ? REGEX.lastIndex : undefined;
}
