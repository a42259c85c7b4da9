/**
 * The part of regular expressions that origin tests are written in, read into a tree. What JavaScript and Python write
 * differently, and what needs backtracking (look-around, back-references), is not read: better no verdict than a wrong one.
 */
export type RegexNode =
  | { readonly kind: "chars"; readonly set: CharSet }
  | { readonly kind: "sequence"; readonly items: readonly RegexNode[] }
  | { readonly kind: "choice"; readonly options: readonly RegexNode[] }
  | { readonly kind: "repeat"; readonly item: RegexNode; readonly min: number; readonly max: number }
  | { readonly kind: "edge"; readonly edge: "start" | "end" | "word" | "notWord" };

/** Code units, as inclusive ranges. */
export interface CharSet {
  readonly ranges: readonly (readonly [number, number])[];
  readonly negated: boolean;
}

export type RegexDialect = "javascript" | "python";

const LONGEST_SOURCE = 400;
const DEEPEST_GROUP = 20;
/** A bounded repetition is unrolled when it is run. */
const LARGEST_COUNT = 100;

const DIGIT: CharSet["ranges"] = [[48, 57]];
const WORD: CharSet["ranges"] = [
  [48, 57],
  [65, 90],
  [95, 95],
  [97, 122],
];
const SPACE: CharSet["ranges"] = [
  [9, 13],
  [32, 32],
  [160, 160],
];
const EVERYTHING: CharSet["ranges"] = [[0, 0xffff]];

export function accepts(set: CharSet, char: string): boolean {
  const code = char.charCodeAt(0);
  return set.ranges.some(([low, high]) => code >= low && code <= high) !== set.negated;
}

/** The one character a set accepts; undefined when there are more. */
export function onlyChar(set: CharSet): string | undefined {
  const [first, ...others] = set.ranges;
  if (!first || others.length > 0 || set.negated || first[0] !== first[1]) return undefined;
  return String.fromCharCode(first[0]);
}

export function literal(text: string): RegexNode {
  return { kind: "sequence", items: [...text].map(literalChar) };
}

function literalChar(char: string): RegexNode {
  const code = char.charCodeAt(0);
  return { kind: "chars", set: { ranges: [[code, code]], negated: false } };
}

interface Cursor {
  readonly source: string;
  readonly dialect: RegexDialect;
  at: number;
}

/** Thrown inside this module only. */
class Unreadable extends Error {}

/**
 * @param flags as the language writes them; Python's verbose mode and JavaScript's `v` are not read
 * @returns undefined when the expression is too long, malformed, or uses what is not read
 */
export function parseRegex(source: string, dialect: RegexDialect, flags = ""): RegexNode | undefined {
  if (source.length > LONGEST_SOURCE || /[xv]/.test(flags)) return undefined;
  const cursor: Cursor = { source: withoutLeadingFlags(source, dialect), dialect, at: 0 };
  try {
    const node = readChoice(cursor, 0);
    return cursor.at === cursor.source.length ? node : undefined;
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

/** Origins are lower case, so that ignoring case changes nothing in what a lower-case expression accepts. */
export function ignoresCase(source: string, dialect: RegexDialect, flags = ""): boolean {
  return flags.includes("i") || (dialect === "python" && /^\(\?[ams]*i[ams]*\)/.test(source));
}

function withoutLeadingFlags(source: string, dialect: RegexDialect): string {
  return dialect === "python" ? source.replace(/^\(\?[aims]+\)/, "") : source;
}

function readChoice(cursor: Cursor, depth: number): RegexNode {
  if (depth > DEEPEST_GROUP) throw new Unreadable();
  const options = [readSequence(cursor, depth)];
  while (cursor.source[cursor.at] === "|") {
    cursor.at++;
    options.push(readSequence(cursor, depth));
  }
  const [only] = options;
  return options.length === 1 && only ? only : { kind: "choice", options };
}

function readSequence(cursor: Cursor, depth: number): RegexNode {
  const items: RegexNode[] = [];
  for (let char = cursor.source[cursor.at]; char !== undefined && char !== "|" && char !== ")"; ) {
    items.push(readRepeat(cursor, readItem(cursor, depth)));
    char = cursor.source[cursor.at];
  }
  return { kind: "sequence", items };
}

function readItem(cursor: Cursor, depth: number): RegexNode {
  const char = cursor.source[cursor.at++];
  switch (char) {
    case "(":
      return readGroup(cursor, depth);
    case "[":
      return { kind: "chars", set: readClass(cursor) };
    case ".":
      return { kind: "chars", set: { ranges: [[10, 10]], negated: true } };
    case "^":
      return { kind: "edge", edge: "start" };
    case "$":
      return { kind: "edge", edge: "end" };
    case "\\":
      return readEscape(cursor);
    case "*":
    case "+":
    case "?":
    case undefined:
      throw new Unreadable();
    default:
      return literalChar(char);
  }
}

function readGroup(cursor: Cursor, depth: number): RegexNode {
  const opening = /^\?(?::|P?<[A-Za-z_]\w*>)/.exec(cursor.source.slice(cursor.at, cursor.at + 64));
  if (opening) cursor.at += opening[0].length;
  else if (cursor.source[cursor.at] === "?") throw new Unreadable();
  const node = readChoice(cursor, depth + 1);
  if (cursor.source[cursor.at++] !== ")") throw new Unreadable();
  return node;
}

function readRepeat(cursor: Cursor, item: RegexNode): RegexNode {
  const counts = readCounts(cursor);
  if (!counts) return item;
  if (cursor.source[cursor.at] === "?") cursor.at++;
  if (item.kind === "edge" || readCounts(cursor)) throw new Unreadable();
  return { kind: "repeat", item, min: counts[0], max: counts[1] };
}

function readCounts(cursor: Cursor): readonly [number, number] | undefined {
  const char = cursor.source[cursor.at];
  if (char === "*" || char === "+" || char === "?") {
    cursor.at++;
    return [char === "+" ? 1 : 0, char === "?" ? 1 : Number.POSITIVE_INFINITY];
  }
  const braces = /^\{(\d{1,4})(,(\d{0,4}))?\}/.exec(cursor.source.slice(cursor.at, cursor.at + 12));
  if (!braces) return undefined;
  cursor.at += braces[0].length;
  const min = Number(braces[1]);
  const max = braces[2] === undefined ? min : braces[3] ? Number(braces[3]) : Number.POSITIVE_INFINITY;
  if (min > LARGEST_COUNT || (Number.isFinite(max) && max > LARGEST_COUNT) || max < min)
    throw new Unreadable();
  return [min, max];
}

function readEscape(cursor: Cursor): RegexNode {
  const char = cursor.source[cursor.at];
  if (char === "b" || char === "B") {
    cursor.at++;
    return { kind: "edge", edge: char === "b" ? "word" : "notWord" };
  }
  if (cursor.dialect === "python" && (char === "A" || char === "Z")) {
    cursor.at++;
    return { kind: "edge", edge: char === "A" ? "start" : "end" };
  }
  return { kind: "chars", set: readEscapedSet(cursor) };
}

const CONTROL: { readonly [letter: string]: string } = { t: "\t", n: "\n", r: "\r", f: "\f", v: "\v" };

function readEscapedSet(cursor: Cursor): CharSet {
  const char = cursor.source[cursor.at++];
  if (char === undefined || /[1-9kpPuAZzG0]/.test(char)) throw new Unreadable();
  switch (char) {
    case "d":
    case "D":
      return { ranges: DIGIT, negated: char === "D" };
    case "w":
    case "W":
      return { ranges: WORD, negated: char === "W" };
    case "s":
    case "S":
      return { ranges: SPACE, negated: char === "S" };
  }
  const code = char === "x" ? readHex(cursor) : (CONTROL[char] ?? char).charCodeAt(0);
  return { ranges: [[code, code]], negated: false };
}

function readHex(cursor: Cursor): number {
  const digits = cursor.source.slice(cursor.at, cursor.at + 2);
  if (!/^[0-9a-fA-F]{2}$/.test(digits)) throw new Unreadable();
  cursor.at += 2;
  return Number.parseInt(digits, 16);
}

function readClass(cursor: Cursor): CharSet {
  const negated = cursor.source[cursor.at] === "^";
  if (negated) cursor.at++;
  const ranges: (readonly [number, number])[] = [];
  let first = true;
  for (;;) {
    const char = cursor.source[cursor.at];
    if (char === undefined) throw new Unreadable();
    if (char === "]" && !(first && cursor.dialect === "python")) break;
    first = false;
    ranges.push(...readClassMember(cursor));
  }
  cursor.at++;
  // JavaScript's `[]` matches nothing and `[^]` everything.
  return ranges.length === 0 ? { ranges: EVERYTHING, negated: !negated } : { ranges, negated };
}

function readClassMember(cursor: Cursor): CharSet["ranges"] {
  const low = readClassAtom(cursor);
  const next = cursor.source[cursor.at + 1];
  if (cursor.source[cursor.at] !== "-" || next === "]" || next === undefined) return low;
  const from = low[0];
  cursor.at++;
  const to = readClassAtom(cursor)[0];
  if (!from || !to || from[0] !== from[1] || to[0] !== to[1] || to[0] < from[0]) throw new Unreadable();
  return [[from[0], to[0]]];
}

function readClassAtom(cursor: Cursor): CharSet["ranges"] {
  const char = cursor.source[cursor.at++];
  if (char === undefined) throw new Unreadable();
  if (char !== "\\") return [[char.charCodeAt(0), char.charCodeAt(0)]];
  if (cursor.source[cursor.at] === "b") throw new Unreadable();
  const set = readEscapedSet(cursor);
  if (set.negated) throw new Unreadable();
  return set.ranges;
}
