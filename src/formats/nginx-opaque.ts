/** A piece of a template language: where it ends and what it does to the text around it. */
export interface TemplatePiece {
  readonly end: number;
  /** Whether it puts text in its place (`{{ name }}`, `<%= name %>`); statements and comments do not. */
  readonly output: boolean;
  /** 1 where a condition or loop begins, -1 where one ends. */
  readonly nesting: -1 | 0 | 1;
  /** Whether nothing else follows on its line. */
  readonly endsLine: boolean;
}

const PAIRS: readonly (readonly [string, string])[] = [
  ["{{", "}}"],
  ["{%", "%}"],
  ["{#", "#}"],
  ["<%", "%>"],
];

/**
 * A piece of Jinja, Go templates, ERB or their like; none of their marks means anything in nginx's own language. Undefined when
 * none begins at the offset, or it has no end.
 */
export function pieceAt(text: string, at: number): TemplatePiece | undefined {
  const char = text[at];
  if (char !== "{" && char !== "<") return undefined;
  const pair = PAIRS.find(([start]) => text.startsWith(start, at));
  if (!pair) return undefined;
  const [opening, closing] = pair;
  const end = endOf(text, at, closing);
  if (end === undefined) return undefined;
  const content = text.slice(at + 2, end - 2).replace(/^[-+~=]?\s*/, "");
  const nesting = opening === "{#" ? 0 : nestingOf(content);
  const statement = nesting !== 0 || /^(else|elif|elsif|when|case|define|set)\b/.test(content);
  return {
    end,
    output: !statement && (opening === "{{" || (opening === "<%" && text[at + 2] === "=")),
    nesting,
    endsLine: /^[ \t]*(\r|\n|$)/.test(text.slice(end, end + 40)),
  };
}

/** Templates do not cross more than a few lines; the bound keeps unclosed ones from costing a search of the whole rest. */
function endOf(text: string, at: number, closing: string): number | undefined {
  const end = text.slice(at + 2, at + 2_000).indexOf(closing);
  return end === -1 ? undefined : at + 2 + end + closing.length;
}

function nestingOf(content: string): -1 | 0 | 1 {
  if (/^end\w*\b/.test(content)) return -1;
  if (/^(if|for|unless|range|with|block|macro)\b/.test(content) || /\bdo( \|[\w, ]*\|)?\s*-?$/.test(content))
    return 1;
  return 0;
}

/**
 * The offset after the `}` that ends a Lua block, with Lua's strings and comments respected; undefined when there is none.
 * @param at offset of the first character inside the block.
 */
export function skipLua(text: string, at: number): number | undefined {
  let depth = 1;
  const token = /--\[(=*)\[|--[^\n]*|\[(=*)\[|"|'|[{}]/g;
  token.lastIndex = at;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const [found] = match;
    const level = match[1] ?? match[2];
    if (found === "{") depth++;
    else if (found === "}" && --depth === 0) return token.lastIndex;
    else if (found === '"' || found === "'") token.lastIndex = endOfLuaString(text, token.lastIndex, found);
    else if (level !== undefined) {
      const close = text.indexOf(`]${level}]`, token.lastIndex);
      if (close === -1) return undefined;
      token.lastIndex = close + level.length + 2;
    }
  }
  return undefined;
}

function endOfLuaString(text: string, start: number, quote: string): number {
  let at = start;
  while (at < text.length && text[at] !== quote && text[at] !== "\n") at += text[at] === "\\" ? 2 : 1;
  return at + 1;
}
