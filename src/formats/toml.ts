import { type AST, ParseError, parseTOML } from "toml-eslint-parser";
import type { Range, Value } from "../languages/value.ts";
import { type Document, MAX_DEPTH, MAX_PROBLEMS, MAX_TEXT, type Problem, tooLong } from "./document.ts";

/** After how many tables that cannot be read the rest is given up. */
const MAX_BROKEN_TABLES = 200;

const HEADER = /^[ \t]*\[/;

interface Table {
  readonly kind: "table";
  readonly start: number;
  end: number;
  readonly entries: Map<string, { readonly keyRange: Range; readonly node: TomlNode }>;
}

interface Tables {
  readonly kind: "tables";
  readonly items: Table[];
}

type TomlNode = Table | Tables | Value;

/** A piece of the text that is parsed on its own, and where it begins. */
interface Piece {
  readonly program: AST.TOMLProgram;
  readonly base: number;
}

interface Reading {
  readonly text: string;
  readonly problems: Problem[];
  /** Added to the offsets of the piece being read. */
  base: number;
}

/**
 * Reads TOML 1.0 and 1.1. Never throws. What is broken is reported and left out, and the rest is read; so is a key or table
 * that is defined twice, which TOML does not allow. The range of a table runs from its header or first key to its last value.
 * Dates and times are strings as written. Ranges of strings and keys include the quotes.
 */
export function readToml(text: string): Document {
  if (text.length > MAX_TEXT) return tooLong(text);
  const reading: Reading = { text, problems: [], base: 0 };
  const root = newTable({ start: 0, end: text.length });
  for (const { program, base } of parse(text, reading.problems)) {
    reading.base = base;
    for (const item of program.body[0].body) {
      if (item.type === "TOMLKeyValue") assign(root, item, reading, 0);
      else {
        const table = openTable(root, item, reading);
        if (table) for (const pair of item.body) assign(table, pair, reading, item.key.keys.length);
        else report(reading, "a table that cannot stand here", rangeOf(item.key, reading));
      }
    }
  }
  return { value: finish(root), problems: reading.problems };
}

/** The text as one piece; when it is broken, as many pieces as there are tables, without those that cannot be mended. */
function parse(text: string, problems: Problem[]): readonly Piece[] {
  const whole = tryParse(text);
  if ("program" in whole) return [{ program: whole.program, base: 0 }];
  problems.push({ message: whole.message, range: lineAround(text, whole.index) });
  const starts = [
    0,
    ...[...text.matchAll(/^[ \t]*\[/gm)].map(({ index }) => index).filter((index) => index > 0),
  ];
  const pieces: Piece[] = [];
  for (const [at, base] of starts.entries()) {
    const program = parseMending(text.slice(base, starts[at + 1] ?? text.length));
    if (program) pieces.push({ program, base });
    else if (at - pieces.length >= MAX_BROKEN_TABLES) break;
  }
  return pieces;
}

/** Leaves out the line in which the error shows, or else the one before it as well; with spaces, so that offsets stay. */
function parseMending(section: string): AST.TOMLProgram | undefined {
  const first = tryParse(section);
  if ("program" in first) return first.program;
  const line = lineAround(section, first.index);
  const before = lineAround(section, Math.max(0, line.start - 1));
  for (const broken of [line, { start: before.start, end: line.end }]) {
    // Without its header the rest of a table would be read as part of another one.
    if (HEADER.test(section) && broken.start === 0) return undefined;
    const blanked = section.slice(broken.start, broken.end).replace(/[^\r\n]/g, " ");
    const again = tryParse(section.slice(0, broken.start) + blanked + section.slice(broken.end));
    if ("program" in again) return again.program;
  }
  return undefined;
}

function tryParse(text: string): { program: AST.TOMLProgram } | { message: string; index: number } {
  try {
    return { program: parseTOML(text) };
  } catch (error) {
    if (error instanceof ParseError)
      return { message: error.message, index: Math.min(error.index, text.length) };
    return {
      message: error instanceof RangeError ? "nested too deep to be read" : "cannot be read as TOML",
      index: 0,
    };
  }
}

function lineAround(text: string, index: number): Range {
  const start = index === 0 ? 0 : text.lastIndexOf("\n", index - 1) + 1;
  const next = text.indexOf("\n", start);
  return { start, end: next === -1 ? text.length : next };
}

function openTable(root: Table, header: AST.TOMLTable, reading: Reading): Table | undefined {
  const { keys } = header.key;
  if (keys.length > MAX_DEPTH) return undefined;
  const range = rangeOf(header, reading);
  let table = root;
  for (const [at, key] of keys.entries()) {
    const name = nameOf(key);
    const known = table.entries.get(name)?.node;
    const isArray = header.kind === "array" && at === keys.length - 1;
    const node: TomlNode = known ?? (isArray ? { kind: "tables", items: [] } : newTable(range));
    if (node.kind !== "table" && node.kind !== "tables") return undefined;
    if (isArray !== (node.kind === "tables") && at === keys.length - 1) return undefined;
    if (!known) table.entries.set(name, { keyRange: rangeOf(key, reading), node });
    if (node.kind === "tables" && isArray) node.items.push(newTable(range));
    const inner = node.kind === "tables" ? node.items.at(-1) : node;
    if (!inner) return undefined;
    table = inner;
    table.end = Math.max(table.end, range.end);
  }
  return table;
}

function assign(table: Table, pair: AST.TOMLKeyValue, reading: Reading, depth: number): void {
  const { keys } = pair.key;
  const range = rangeOf(pair, reading);
  const inside = depth + keys.length;
  if (inside > MAX_DEPTH) {
    report(reading, `nested deeper than ${MAX_DEPTH} levels; what is deeper is not read`, range);
    return;
  }
  let target = table;
  for (const [at, key] of keys.entries()) {
    const keyRange = rangeOf(key, reading);
    const name = nameOf(key);
    if (at === keys.length - 1) {
      target.entries.set(name, { keyRange, node: contentOf(pair.value, reading, inside) });
      return;
    }
    const known = target.entries.get(name)?.node;
    const child: TomlNode = known ?? newTable(range);
    if (child.kind !== "table") {
      report(reading, "a key inside a value that is no table", rangeOf(pair.key, reading));
      return;
    }
    if (!known) target.entries.set(name, { keyRange, node: child });
    child.end = Math.max(child.end, range.end);
    target = child;
  }
}

function contentOf(node: AST.TOMLContentNode, reading: Reading, depth: number): Value {
  const range = rangeOf(node, reading);
  if (depth > MAX_DEPTH) {
    report(reading, `nested deeper than ${MAX_DEPTH} levels; what is deeper is not read`, range);
    return { kind: "unknown", range };
  }
  switch (node.type) {
    case "TOMLArray": {
      const items = node.elements.map((element) => contentOf(element, reading, depth + 1));
      return { kind: "list", items, open: false, range };
    }
    case "TOMLInlineTable": {
      const table = newTable(range);
      for (const pair of node.body) assign(table, pair, reading, depth);
      return finish(table);
    }
    default:
      switch (node.kind) {
        case "string":
          return { kind: "string", value: node.value, range };
        case "integer":
        case "float":
          return { kind: "number", value: node.value, range };
        case "boolean":
          return { kind: "bool", value: node.value, range };
        default:
          return { kind: "string", value: reading.text.slice(range.start, range.end), range };
      }
  }
}

/** Recursion is bounded: no table is made deeper than `MAX_DEPTH`. */
function finish(node: TomlNode): Value {
  switch (node.kind) {
    case "table":
      return {
        kind: "object",
        entries: [...node.entries].map(([key, entry]) => ({
          key,
          keyRange: entry.keyRange,
          value: finish(entry.node),
        })),
        open: false,
        range: { start: node.start, end: node.end },
      };
    case "tables": {
      const range = { start: node.items[0]?.start ?? 0, end: node.items.at(-1)?.end ?? 0 };
      return { kind: "list", items: node.items.map(finish), open: false, range };
    }
    default:
      return node;
  }
}

function newTable({ start, end }: Range): Table {
  return { kind: "table", start, end, entries: new Map() };
}

function nameOf(key: AST.TOMLBare | AST.TOMLQuoted): string {
  return key.type === "TOMLBare" ? key.name : key.value;
}

function rangeOf(node: { readonly range: readonly [number, number] }, { base }: Reading): Range {
  return { start: base + node.range[0], end: base + node.range[1] };
}

function report({ problems }: Reading, message: string, range: Range): void {
  if (problems.length < MAX_PROBLEMS) problems.push({ message, range });
}
