import { overItems } from "./collections.ts";
import { type Invocation, positional } from "./dialect.ts";
import type { Range, StringValue, Value } from "./value.ts";
import { listAt, mapValue, stringAt, unknownAt } from "./values.ts";

/** What a method does to a string. */
export type TextMethod = (text: string) => string;

/** Splits a string that is known, or the fallback of an environment variable. */
export function split(value: Value, separator: Value | undefined, range: Range): Value | undefined {
  if (!isText(value) || (separator && separator.kind !== "string" && separator.kind !== "regex"))
    return undefined;
  return mapValue(value, (text) => {
    if (text.kind === "null") return text;
    if (text.kind !== "string") return unknownAt(range);
    const by = separatorOf(separator);
    return by === undefined ? unknownAt(text.range) : listAt(piecesOf(text, by), false, text.range);
  });
}

/** `split()` takes any white space; of the regular expressions only the usual `\\s*,\\s*` is followed. */
function separatorOf(separator: Value | undefined): string | RegExp | undefined {
  if (!separator) return /\s+/;
  if (separator.kind === "string") return separator.value === "" ? undefined : separator.value;
  if (separator.kind !== "regex") return undefined;
  if (/^\\s\*([,;|])\\s\*$/.test(separator.source)) return /[,;|]/;
  if (separator.source === "\\s+") return /\s+/;
  return /^[,;| ]$/.test(separator.source) ? separator.source : undefined;
}

function piecesOf(text: StringValue, separator: string | RegExp): Value[] {
  const pieces = text.value.split(separator);
  // A literal without escapes is one character longer at each end than its value.
  const isPlain =
    text.range.end - text.range.start === text.value.length + 2 && typeof separator === "string";
  let at = text.range.start + 1;
  const trims = typeof separator !== "string";
  return pieces.map((piece) => {
    const range = isPlain ? { start: at, end: at + piece.length } : text.range;
    if (typeof separator === "string") at += piece.length + separator.length;
    return stringAt(trims ? piece.trim() : piece, range);
  });
}

/** Applies a method to a string, or to each thing that may be one; undefined when there is no string. */
export function changeText(value: Value, method: TextMethod): Value | undefined {
  if (!isText(value)) return undefined;
  return mapValue(value, (text) => {
    if (text.kind === "string") return stringAt(method(text.value), text.range);
    return text.kind === "null" ? text : unknownAt(text.range);
  });
}

function isText(value: Value): boolean {
  return value.kind === "string" || value.kind === "env" || value.kind === "choice";
}

/** Joins the strings of a list. */
export function joinText(list: Value, separator: Value, range: Range): Value | undefined {
  if (list.kind !== "list" || list.open || separator.kind !== "string") return undefined;
  const texts: string[] = [];
  for (const item of list.items) {
    if (item.kind !== "string") return undefined;
    texts.push(item.value);
  }
  return stringAt(texts.join(separator.value), range);
}

/** A JSON text as a value, all of it at the text's place; undefined when it is not JSON. */
export function parseJson(value: Value): Value {
  return mapValue(value, (text) => {
    if (text.kind !== "string") return text.kind === "null" ? text : unknownAt(text.range);
    try {
      return fromJson(JSON.parse(text.value), text.range);
    } catch {
      return unknownAt(text.range);
    }
  });
}

function fromJson(json: unknown, range: Range): Value {
  if (typeof json === "string") return stringAt(json, range);
  if (typeof json === "number") return { kind: "number", value: json, range };
  if (typeof json === "boolean") return { kind: "bool", value: json, range };
  if (json === null) return { kind: "null", range };
  if (Array.isArray(json)) {
    return listAt(
      json.map((item) => fromJson(item, range)),
      false,
      range,
    );
  }
  if (typeof json !== "object") return unknownAt(range);
  const entries = Object.entries(json).map(([key, item]) => ({
    key,
    keyRange: range,
    value: fromJson(item, range),
  }));
  return { kind: "object", entries, open: false, range };
}

/** The list inside a value, unchanged: `list(x)`, `tuple(x)`, `Array.from(x)`. */
export function asList(value: Value): Value {
  return value.kind === "list" || value.kind === "env" || value.kind === "choice"
    ? overItems(value, value.range, (item) => item)
    : unknownAt(value.range);
}

/** A call's only argument, when it has exactly one. */
export function onlyArgument(call: Invocation): Value | undefined {
  return call.args.length === 1 ? positional(call, 0) : undefined;
}

/** `text.startsWith(part)` and its like, when both are known. */
export function askText(
  value: Value,
  part: Value | undefined,
  range: Range,
  ask: (text: string, part: string) => boolean,
): Value | undefined {
  if (value.kind !== "string" || part?.kind !== "string") return undefined;
  return { kind: "bool", value: ask(value.value, part.value), range };
}

/** How long a string or a list is. */
export function lengthOf(value: Value, range: Range): Value | undefined {
  if (value.kind === "string") return { kind: "number", value: value.value.length, range };
  return value.kind === "list" && !value.open
    ? { kind: "number", value: value.items.length, range }
    : undefined;
}
