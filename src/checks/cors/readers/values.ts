import type { ReadContext } from "../../../check.ts";
import type { SourceFile } from "../../../file.ts";
import type { Span } from "../../../finding.ts";
import type { Module } from "../../../languages/module.ts";
import type { Argument, Entry, ObjectValue, Range, Value } from "../../../languages/value.ts";
import type { Credentials } from "../model.ts";

/**
 * The file as a module, unless nobody wrote it: nothing is reported there, and bundles are large.
 */
export function moduleOf(file: SourceFile, context: ReadContext): Module | undefined {
  const isWritten = !["generated", "vendored", "minified"].includes(file.role);
  return isWritten ? context.module() : undefined;
}

export function textAt(file: SourceFile, range: Range): string {
  return file.text.slice(range.start, range.end);
}

export function spanIn(path: string, range: Range): Span {
  return { path, start: range.start, end: range.end };
}

export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The last part of a full name: `use` of `express().use`. */
export function methodOf(callee: string): string {
  return callee.slice(callee.lastIndexOf(".") + 1);
}

export function entryOf(object: ObjectValue, key: string): Entry | undefined {
  return object.entries.find((entry) => entry.key === key);
}

/** Keyword arguments by name, those of known `**` objects included. */
export interface Keywords {
  readonly values: ReadonlyMap<string, Value>;
  /** Whether there may be more than those listed. */
  readonly open: boolean;
}

export function keywordsOf(args: readonly Argument[]): Keywords {
  const values = new Map<string, Value>();
  let open = false;
  for (const { name, spread, value } of args) {
    if (name !== undefined) values.set(name, value);
    else if (spread && value.kind === "object") {
      for (const entry of value.entries) values.set(entry.key, entry.value);
      open ||= value.open;
    } else if (spread) open = true;
  }
  return { values, open };
}

/**
 * Whether credentials are turned on by a setting, outside development.
 * @param isOn what the framework takes for yes
 */
export function credentialsFrom(
  value: Value | undefined,
  path: string,
  isOn: (value: Value) => boolean,
  open = false,
): Credentials {
  if (!value) return { state: open ? "unknown" : "off" };
  if (value.kind === "choice") {
    const states = value.options
      .filter((option) => option.guard !== "development")
      .map((option) => credentialsFrom(option.value, path, isOn));
    return (
      states.find(({ state }) => state === "on") ??
      states.find(({ state }) => state === "unknown") ?? { state: "off" }
    );
  }
  if (value.kind === "env")
    return value.fallback ? credentialsFrom(value.fallback, path, isOn) : { state: "unknown" };
  if (isOn(value)) return { state: "on", at: spanIn(path, value.range) };
  return { state: ["bool", "null", "string", "number"].includes(value.kind) ? "off" : "unknown" };
}

export function isTrue(value: Value): boolean {
  return value.kind === "bool" && value.value;
}

/** What a header's value has to be for browsers to take credentials as allowed (Fetch standard: byte for byte `true`). */
export function isTrueHeader(value: Value): boolean {
  return isTrue(value) || (value.kind === "string" && value.value === "true");
}

/** Everything a value is made of, itself included. Values are bounded in size by `languages`. */
export function* partsOf(value: Value): Generator<Value> {
  const pending: Value[] = [value];
  for (let next = pending.pop(); next; next = pending.pop()) {
    yield next;
    pending.push(...childrenOf(next));
  }
}

function childrenOf(value: Value): readonly Value[] {
  switch (value.kind) {
    case "list":
      return value.items;
    case "object":
      return value.entries.map((entry) => entry.value);
    case "env":
      return value.fallback ? [value.fallback] : [];
    case "call":
      return [...(value.receiver ? [value.receiver] : []), ...value.args.map((arg) => arg.value)];
    case "choice":
      return value.options.map((option) => option.value);
    case "concat":
      return value.parts;
    case "member":
      return [value.object];
    case "test":
      return value.operands;
    default:
      return [];
  }
}

/** The value with a function's parameter replaced by what is handed over. */
export function substitute(value: Value, fn: number, index: number, by: Value): Value {
  const go = (part: Value): Value => substitute(part, fn, index, by);
  switch (value.kind) {
    case "param":
      return value.fn === fn && value.index === index ? by : value;
    case "list":
      return { ...value, items: value.items.map(go) };
    case "object":
      return { ...value, entries: value.entries.map((entry) => ({ ...entry, value: go(entry.value) })) };
    case "call": {
      const args = value.args.map((arg) => ({ ...arg, value: go(arg.value) }));
      return value.receiver ? { ...value, receiver: go(value.receiver), args } : { ...value, args };
    }
    case "choice":
      return { ...value, options: value.options.map((option) => ({ ...option, value: go(option.value) })) };
    case "concat":
      return { ...value, parts: value.parts.map(go) };
    case "member":
      return { ...value, object: go(value.object) };
    case "test":
      return { ...value, operands: value.operands.map(go) };
    default:
      return value;
  }
}
