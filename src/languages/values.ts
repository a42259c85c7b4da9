import type { Argument, Condition, Entry, Guard, Range, TestValue, Value } from "./value.ts";

/** A value that a small file blows up (`b = [a, a]; c = [b, b]; …`) is cut off here, for its readers walk all of it. */
const MAX_SIZE = 10_000;
const MAX_HEIGHT = 48;
const MAX_OPTIONS = 40;
const MAX_STRING = 1_000_000;

interface Extent {
  readonly size: number;
  readonly height: number;
}

const extents = new WeakMap<Value, Extent>();

export function unknownAt(range: Range): Value {
  return { kind: "unknown", range };
}

export function stringAt(value: string, range: Range): Value {
  return value.length > MAX_STRING ? unknownAt(range) : { kind: "string", value, range };
}

/** The value, or `unknown` when it has grown too large. */
function bounded(value: Value, parts: Iterable<Value | undefined>): Value {
  let size = 1;
  let height = 0;
  for (const part of parts) {
    const extent = part && extents.get(part);
    size += extent?.size ?? 1;
    height = Math.max(height, extent?.height ?? 1);
  }
  if (size > MAX_SIZE || height >= MAX_HEIGHT) return unknownAt(value.range);
  extents.set(value, { size, height: height + 1 });
  return value;
}

export function listAt(items: readonly Value[], open: boolean, range: Range): Value {
  return bounded({ kind: "list", items, open, range }, items);
}

export function objectAt(entries: readonly Entry[], open: boolean, range: Range): Value {
  const byKey = new Map<string, Entry>();
  for (const entry of entries) byKey.set(entry.key, entry);
  const merged = [...byKey.values()];
  return bounded(
    { kind: "object", entries: merged, open, range },
    merged.map((entry) => entry.value),
  );
}

export function envAt(name: string, fallback: Value | undefined, range: Range): Value {
  const value: Value = fallback ? { kind: "env", name, fallback, range } : { kind: "env", name, range };
  return bounded(value, [fallback]);
}

export function memberAt(object: Value, name: string, range: Range): Value {
  return bounded({ kind: "member", object, name, range }, [object]);
}

export function callAt(
  call: { readonly callee: string; readonly receiver: Value | undefined; readonly args: readonly Argument[] },
  range: Range,
): Value {
  const { callee, receiver, args } = call;
  const value: Value = receiver
    ? { kind: "call", callee, receiver, args, range }
    : { kind: "call", callee, args, range };
  return bounded(value, [receiver, ...args.map((arg) => arg.value)]);
}

export function testAt(operator: TestValue["operator"], operands: readonly Value[], range: Range): Value {
  return bounded({ kind: "test", operator, operands, range }, operands);
}

/** A string, or the parts of one as far as they are known. */
export function concatAt(parts: readonly Value[], range: Range): Value {
  const flat = parts.flatMap((part) => (part.kind === "concat" ? part.parts : [part]));
  const merged: Value[] = [];
  for (const part of flat) {
    const last = merged.at(-1);
    const text = textOfScalar(part);
    if (text !== undefined && last?.kind === "string") {
      merged[merged.length - 1] = stringAt(last.value + text, {
        start: last.range.start,
        end: Math.max(last.range.end, part.range.end),
      });
    } else if (text !== undefined) merged.push(stringAt(text, part.range));
    else merged.push(part);
  }
  if (merged.length === 0) return stringAt("", range);
  const [only] = merged;
  if (merged.length === 1 && only?.kind === "string") return { ...only, range };
  return bounded({ kind: "concat", parts: merged, range }, merged);
}

/** What a scalar looks like inside a string. */
function textOfScalar(value: Value): string | undefined {
  if (value.kind === "string") return value.value;
  if (value.kind === "number") return String(value.value);
  return undefined;
}

export interface Option {
  readonly value: Value;
  readonly guard: Guard;
  readonly conditions?: readonly Condition[];
}

/** One of several values; a single one under no condition stays what it is. */
export function choiceAt(options: readonly Option[], range: Range): Value {
  const flat: Option[] = [];
  for (const option of options) {
    const { value, guard, conditions = [] } = option;
    if (value.kind !== "choice") flat.push(option);
    else
      for (const inner of value.options) {
        const both = bothGuards(guard, inner.guard);
        if (both) flat.push(optionUnder(inner.value, both, [...conditions, ...(inner.conditions ?? [])]));
      }
  }
  const [first] = flat;
  if (!first || flat.length > MAX_OPTIONS) return unknownAt(range);
  if (flat.length === 1 && first.guard === "undecided") return first.value;
  return bounded(
    { kind: "choice", options: flat, range },
    flat.map((option) => option.value),
  );
}

function optionUnder(value: Value, guard: Guard, conditions: readonly Condition[]): Option {
  return conditions.length > 0 ? { value, guard, conditions } : { value, guard };
}

/** The guard of a place under two guards; undefined when it is never reached. */
export function bothGuards(outer: Guard, inner: Guard): Guard | undefined {
  if (outer === "undecided") return inner;
  if (inner === "undecided" || inner === outer) return outer;
  return undefined;
}

/** Whether a condition on the value holds; undefined when that is not known. */
export function truthOf(value: Value): boolean | undefined {
  switch (value.kind) {
    case "bool":
      return value.value;
    case "null":
      return false;
    case "string":
      return value.value !== "";
    case "number":
      return value.value !== 0;
    case "function":
    case "regex":
      return true;
    default:
      return undefined;
  }
}

/**
 * Applies what is done with a value to each thing it may be: the options of a choice, and the fallback of an environment
 * variable, which stays one.
 */
export function mapValue(value: Value, change: (value: Value) => Value): Value {
  if (value.kind === "env") {
    return value.fallback ? envAt(value.name, mapValue(value.fallback, change), value.range) : value;
  }
  if (value.kind === "choice") {
    return choiceAt(
      value.options.map((option) => ({ ...option, value: mapValue(option.value, change) })),
      value.range,
    );
  }
  return change(value);
}

/** Gives the environment variable in a value, if it is one without a fallback, this fallback. */
export function withFallback(value: Value, fallback: Value): Value | undefined {
  if (value.kind !== "env") return undefined;
  if (!value.fallback) return envAt(value.name, fallback, value.range);
  const truth = truthOf(value.fallback);
  if (truth === true) return value;
  if (truth === false) return envAt(value.name, fallback, value.range);
  return envAt(
    value.name,
    choiceAt(
      [
        { value: value.fallback, guard: "undecided" },
        { value: fallback, guard: "undecided" },
      ],
      value.range,
    ),
    value.range,
  );
}
