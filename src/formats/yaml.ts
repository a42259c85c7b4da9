import { isAlias, isMap, isScalar, isSeq, type Node, parseAllDocuments, Scalar, type YAMLMap } from "yaml";
import type { Entry, Range, Value } from "../languages/value.ts";
import {
  type Document,
  lastOfEach,
  MAX_DEPTH,
  MAX_PROBLEMS,
  MAX_TEXT,
  type Problem,
  tooLong,
  unknownAt,
} from "./document.ts";

/** How many nodes aliases may add to all documents of one text; past it an alias is unknown ("billion laughs"). */
const MAX_ALIAS_NODES = 200_000;

const STANDARD_TAG = "tag:yaml.org,2002:";

/**
 * Reads the first document of a YAML 1.2 text. Never throws. Aliases are replaced by what they stand for (ranges point at the
 * anchor), merge keys (`<<`) are merged, of keys that stand twice the last one wins. A value with a tag of an application
 * (`!Ref`, `!vault`) is unknown. Ranges of quoted scalars include the quotes.
 */
export function readYaml(text: string): Document {
  const documents = readYamlDocuments(text);
  return documents[0] ?? { value: unknownAt(0, text.length), problems: [] };
}

/** As `readYaml`, for texts of several documents; at least one, which is null for an empty text. */
export function readYamlDocuments(text: string): readonly Document[] {
  if (text.length > MAX_TEXT) return [tooLong(text)];
  try {
    const parsed = parseAllDocuments(text, {
      logLevel: "silent",
      prettyErrors: false,
      uniqueKeys: false,
      keepSourceTokens: false,
      strict: true,
    });
    if (parsed.length === 0) {
      return [{ value: { kind: "null", range: { start: 0, end: text.length } }, problems: [] }];
    }
    const budget = { left: MAX_ALIAS_NODES };
    return parsed.map((document) => {
      const problems: Problem[] = document.errors.slice(0, MAX_PROBLEMS).map((error) => ({
        message: wordingOf(error.message),
        range: clamp(error.pos, text.length),
      }));
      const repeated: Range[] = [];
      return { value: valuesOf(document.contents, text, problems, repeated, budget), problems, repeated };
    });
  } catch (error) {
    const range = { start: 0, end: text.length };
    const message = wordingOf(error instanceof Error ? error.message : "cannot be read as YAML");
    return [{ value: { kind: "unknown", range }, problems: [{ message, range }] }];
  }
}

function valuesOf(
  contents: Node | null,
  text: string,
  problems: Problem[],
  repeated: Range[],
  budget: { left: number },
): Value {
  const anchors = new Map<string, { value: Value; size: number } | "open">();
  let count = 0;

  const problem = (message: string, range: Range) => {
    if (problems.length < MAX_PROBLEMS) problems.push({ message, range });
  };

  const convert = (node: unknown, depth: number, fallback: Range): Value => {
    count++;
    if (isAlias(node)) return expand(node.source, rangeOf(node, fallback, text.length));
    if (!isMap(node) && !isSeq(node) && !isScalar(node)) return { kind: "null", range: fallback };
    const range = rangeOf(node, fallback, text.length);
    if (depth > MAX_DEPTH) {
      problem(`nested deeper than ${MAX_DEPTH} levels; what is deeper is not read`, range);
      return { kind: "unknown", range };
    }
    const before = count;
    if (node.anchor) anchors.set(node.anchor, "open");
    const value = isScalar(node)
      ? scalar(node, text, range)
      : isApplicationTag(node.tag)
        ? ({ kind: "unknown", range } as const)
        : isSeq(node)
          ? ({
              kind: "list",
              items: node.items.map((item) => convert(item, depth + 1, range)),
              open: false,
              range,
            } as const)
          : map(node, depth, range);
    if (node.anchor) anchors.set(node.anchor, { value, size: count - before + 1 });
    return value;
  };

  const expand = (name: string, range: Range): Value => {
    const target = anchors.get(name);
    if (target === undefined || target === "open") {
      problem(target ? "an alias inside its own anchor" : "an alias without an anchor", range);
      return { kind: "unknown", range };
    }
    if (target.size > budget.left) {
      problem("aliases expand to more than is read", range);
      return { kind: "unknown", range };
    }
    budget.left -= target.size;
    count += target.size;
    return target.value;
  };

  const map = (node: YAMLMap, depth: number, range: Range): Value => {
    const entries: Entry[] = [];
    const merged: Entry[] = [];
    let open = false;
    for (const pair of node.items) {
      const { key } = pair;
      if (!isScalar(key)) {
        open = true;
        convert(pair.value, depth + 1, range);
        continue;
      }
      const keyRange = rangeOf(key, range, text.length);
      const value = convert(pair.value, depth + 1, { start: keyRange.end, end: keyRange.end });
      if (key.anchor) anchors.set(key.anchor, { value: scalar(key, text, keyRange), size: 1 });
      if (key.source === "<<" && key.type === Scalar.PLAIN) {
        for (const source of value.kind === "list" ? value.items : [value]) {
          if (source.kind === "object") merged.push(...source.entries);
          else open = true;
        }
      } else entries.push({ key: nameOf(key, text, keyRange), keyRange, value });
    }
    // What stands in the map itself wins over what is merged in, and an earlier source over a later one.
    const own = lastOfEach(entries, repeated);
    const all = merged.length === 0 ? own : lastOfEach([...merged.reverse(), ...own]);
    return { kind: "object", entries: all, open, range };
  };

  return convert(contents, 0, { start: 0, end: text.length });
}

/** The parser is recursive and reports the end of its stack as an error of the text, which it is: nested thousands deep. */
function wordingOf(message: string): string {
  return message.includes("call stack") ? "nested too deep to be read" : message;
}

function rangeOf(node: Node, fallback: Range, limit: number): Range {
  return node.range ? clamp(node.range, limit) : fallback;
}

/** Where something is missing at the end of the text, the parser points past it. */
function clamp([start, end]: readonly [number, number, ...number[]], limit: number): Range {
  return { start: Math.min(start, limit), end: Math.min(end, limit) };
}

function isApplicationTag(tag: string | undefined): boolean {
  return tag !== undefined && tag !== "!" && !tag.startsWith(STANDARD_TAG);
}

function scalar(node: Scalar, text: string, range: Range): Value {
  if (isApplicationTag(node.tag)) return { kind: "unknown", range };
  const { value } = node;
  switch (typeof value) {
    case "string":
      return { kind: "string", value, range };
    case "number":
      return { kind: "number", value, range };
    case "boolean":
      return { kind: "bool", value, range };
    default:
      return value === null
        ? { kind: "null", range }
        : { kind: "string", value: text.slice(range.start, range.end), range };
  }
}

/** Keys are text, whatever they would be as values: `3.10:` is the key `3.10`. */
function nameOf(key: Scalar, text: string, range: Range): string {
  return typeof key.value === "string" ? key.value : (key.source ?? text.slice(range.start, range.end));
}
