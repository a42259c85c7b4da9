import { type CharacterSet, charactersIn, setOf } from "../values/characters.ts";

/**
 * Shapes of tokens. One text says what a kind looks like; the pattern that finds it and the samples that test it both come
 * from it, so they cannot disagree.
 *
 * A shape is literal text, character classes (`[A-Za-z0-9_-]`) with a count (`{36}`, `{20,40}`), and alternatives of literal
 * texts (`(live|test)`), which a `?` makes optional. Everything else stands for itself, full stops too. There is no
 * repetition of anything but a class, and none without bounds: patterns made from shapes are linear.
 */
export type Part =
  | { readonly type: "literal"; readonly text: string }
  | { readonly type: "either"; readonly texts: readonly string[] }
  | { readonly type: "class"; readonly characters: string; readonly min: number; readonly max: number };

const SYNTAX = /\[([^\][]+)\](?:\{(\d{1,6})(?:,(\d{1,6}))?\})?|\(([^()]*)\)(\??)/g;

/** @throws {TypeError} for a count whose bounds are the wrong way round */
export function parseShape(shape: string): readonly Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const match of shape.matchAll(SYNTAX)) {
    if (match.index > from) parts.push({ type: "literal", text: shape.slice(from, match.index) });
    from = match.index + match[0].length;
    const [, characters, min, max, texts, optional] = match;
    if (characters !== undefined) {
      const least = Number(min ?? 1);
      const part: Part = { type: "class", characters, min: least, max: Number(max ?? least) };
      if (part.max < part.min) throw new TypeError(`a shape counts from ${part.min} to ${part.max}`);
      parts.push(part);
    } else if (texts !== undefined) {
      parts.push({ type: "either", texts: [...texts.split("|"), ...(optional === "?" ? [""] : [])] });
    }
  }
  if (from < shape.length) parts.push({ type: "literal", text: shape.slice(from) });
  return parts;
}

export interface ShapePattern {
  /** Sticky. Group 1 is what every token of the shape begins with. */
  readonly pattern: RegExp;
  /** Literal texts, one of which every token has. */
  readonly anchors: readonly string[];
  /** What it begins with, where that says enough to look for it before the anchor; empty: it may begin with anything. */
  readonly heads: readonly string[];
  /** How many characters a token has before its anchor. */
  readonly before: { readonly min: number; readonly max: number };
  /** What may stand right before and right behind an anchor within a token; see `CharacterSet`. Undefined: anything. */
  readonly beforeAnchor: CharacterSet | undefined;
  readonly afterAnchor: CharacterSet | undefined;
  /** What a token may begin with. */
  readonly first: CharacterSet | undefined;
  /** Tokens can be so long that a text made of their beginnings would cost the square of its length. */
  readonly isLong: boolean;
  /** What may not follow: letters, digits, underscores, and what the token's end is made of. */
  readonly notAfter: CharacterSet;
}

/**
 * @param anchor the literal to look for, where the longest one is a poor choice
 * @param anyCase whether tokens are also written in the other case
 */
export function patternOf(shape: string, anchor?: string, anyCase = false): ShapePattern {
  const parts = parseShape(shape);
  const headEnd = parts.findIndex((part) => part.type === "class");
  const head = headEnd === -1 ? parts : parts.slice(0, headEnd);
  const rest = parts.slice(head.length);
  const source = `(${head.map(sourceOf).join("")})${rest.map(sourceOf).join("")}`;
  const last = parts.at(-1);
  const heads = expand(head);
  return {
    pattern: new RegExp(source, anyCase ? "iy" : "y"),
    first: firstOf(parts[0], anyCase),
    heads: !anyCase && heads.length <= MOST_HEADS && shortest(heads) > 1 ? heads : [],
    isLong: parts.some((part) => part.type === "class" && part.max > LONG),
    notAfter: setOf(IN_WORDS + (last?.type === "class" ? joinersOf(last.characters) : "")),
    ...anchorsOf(parts, head, anchor !== undefined && shape.includes(anchor) ? anchor : undefined),
  };
}

const IN_WORDS = charactersIn("A-Za-z0-9_");
const LONG = 150;

/** More beginnings than these are not worth looking for one by one. */
const MOST_HEADS = 4;

/** Of a class, what else than letters and digits runs on inside a token; other signs may well stand behind it. */
function joinersOf(characters: string): string {
  const joiners = ["+", "/", "="].filter((sign) => characters.includes(sign)).join("");
  return /(^|[^A-Za-z0-9])-|-$/.test(characters) ? `${joiners}-` : joiners;
}

function sourceOf(part: Part): string {
  if (part.type === "literal") return escaped(part.text);
  if (part.type === "either") return `(?:${part.texts.map(escaped).join("|")})`;
  const count = part.min === part.max ? `${part.min}` : `${part.min},${part.max}`;
  return `[${part.characters}]${count === "1" ? "" : `{${count}}`}`;
}

function escaped(text: string): string {
  return text.replace(/[\\^$*+?.()[\]{}|/]/g, "\\$&");
}

/** An anchor shorter than this would be in every other file. */
const SHORTEST_ANCHOR = 3;

interface Anchors {
  readonly anchors: readonly string[];
  readonly before: { readonly min: number; readonly max: number };
  readonly beforeAnchor: CharacterSet | undefined;
  readonly afterAnchor: CharacterSet | undefined;
}

function anchorsOf(parts: readonly Part[], head: readonly Part[], asked: string | undefined): Anchors {
  const heads = expand(head);
  if (asked === undefined && heads.every((text) => text.length >= SHORTEST_ANCHOR))
    return {
      anchors: heads,
      before: { min: 0, max: 0 },
      beforeAnchor: undefined,
      afterAnchor: onlyOf(parts[head.length]),
    };
  let best: Anchors | undefined;
  let min = 0;
  let max = 0;
  parts.forEach((part, index) => {
    if (part.type !== "class") {
      const texts = part.type === "literal" ? [part.text] : part.texts;
      const at = asked === undefined ? 0 : (texts[0]?.indexOf(asked) ?? -1);
      const anchors = asked === undefined ? texts : [asked];
      if (at !== -1 && shortest(anchors) > shortest(best?.anchors ?? [""])) {
        const isWhole = asked === undefined || (texts.length === 1 && texts[0] === asked);
        best = {
          anchors,
          before: { min: min + at, max: max + at },
          beforeAnchor: isWhole ? onlyOf(parts[index - 1]) : undefined,
          afterAnchor: isWhole ? onlyOf(parts[index + 1]) : undefined,
        };
      }
      min += shortest(texts);
      max += Math.max(...texts.map((text) => text.length));
    } else {
      min += part.min;
      max += part.max;
    }
  });
  return best ?? { anchors: [], before: { min: 0, max: 0 }, beforeAnchor: undefined, afterAnchor: undefined };
}

/** The characters of a class that has to stand there. */
function onlyOf(part: Part | undefined): CharacterSet | undefined {
  return part?.type === "class" && part.min > 0 ? setOf(charactersIn(part.characters)) : undefined;
}

function firstOf(part: Part | undefined, anyCase: boolean): CharacterSet | undefined {
  if (part?.type !== "class" && part?.type !== "literal") return undefined;
  const first = part.type === "literal" ? part.text.slice(0, 1) : charactersIn(part.characters);
  if (part.type === "class" && part.min === 0) return undefined;
  return setOf(anyCase ? first.toLowerCase() + first.toUpperCase() : first);
}

function shortest(texts: readonly string[]): number {
  return Math.min(...texts.map((text) => text.length));
}

function expand(parts: readonly Part[]): readonly string[] {
  let texts = [""];
  for (const part of parts) {
    if (part.type === "class") break;
    const next = part.type === "literal" ? [part.text] : part.texts;
    texts = texts.flatMap((text) => next.map((more) => text + more));
  }
  return texts;
}

/** The texts of which every token of the shape begins with one. */
export function headsOf(shape: string): readonly string[] {
  return expand(parseShape(shape));
}

/** How many characters the longest token of the shape has. */
export function longestOf(shape: string): number {
  return parseShape(shape).reduce((sum, part) => {
    if (part.type === "class") return sum + part.max;
    return sum + (part.type === "literal" ? part.text : longestText(part.texts)).length;
  }, 0);
}

function longestText(texts: readonly string[]): string {
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), "");
}

/** So many characters behind a literal tell whether it begins a token. */
const TELLING = 20;

/**
 * Of shapes that begin with their literal: a pattern for its first characters, to see whether any token may be there before
 * more is loaded. Undefined where the literal alone is all that can be said.
 */
export function beginningOf(shape: string): string | undefined {
  const parts = parseShape(shape);
  let source = "";
  let characters = 0;
  for (const part of parts) {
    if (part.type !== "class") {
      source += sourceOf(part);
      continue;
    }
    source += `[${part.characters}]{${Math.min(part.min, TELLING)}}`;
    characters += part.min;
    if (part.min !== part.max || characters >= TELLING) break;
  }
  return characters < 4 ? undefined : source;
}
