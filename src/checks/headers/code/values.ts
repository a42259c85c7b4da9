import type { Span } from "../../../finding.ts";
import type { Argument, Entry, ObjectValue, Range, Value } from "../../../languages/value.ts";
import type { SetHeader } from "../model.ts";
import { SECURITY_HEADERS } from "../names.ts";

export function spanIn(path: string, { start, end }: Range): Span {
  return { path, start, end };
}

/** The text a value is sent as; undefined when it is not known. */
export function sentText(value: Value | undefined): string | undefined {
  if (value?.kind === "string") return value.value;
  if (value?.kind === "number" || value?.kind === "bool") return String(value.value);
  return undefined;
}

/** `false`, `None`, `null`, an empty string or object: what libraries take for "off" where they test for truth. */
export function isFalsy(value: Value): boolean {
  switch (value.kind) {
    case "bool":
      return !value.value;
    case "null":
      return true;
    case "string":
      return value.value === "";
    case "number":
      return value.value === 0;
    case "object":
      return value.entries.length === 0 && !value.open;
    default:
      return false;
  }
}

/** Whether a test holds for everything the value can be in production. */
export function isAlways(value: Value, test: (value: Value) => boolean): boolean {
  if (value.kind !== "choice") return test(value);
  const reachable = value.options.filter((option) => option.guard !== "development");
  return reachable.length > 0 && reachable.every((option) => isAlways(option.value, test));
}

/** The options object of a call; undefined when there is none, `open` when it cannot be read. */
export function optionsOf(args: readonly Argument[], position: number): ObjectValue | "open" | undefined {
  const arg = args[position];
  if (!arg) return undefined;
  if (arg.spread) return "open";
  return arg.value.kind === "object" ? arg.value : "open";
}

export function entryNamed(options: ObjectValue, ...names: readonly string[]): Entry | undefined {
  return options.entries.find((entry) => names.includes(entry.key));
}

/** Whether an entry stands in the object's literal; one that is assigned later may depend on a condition. */
export function isLiteral(entry: Entry, options: ObjectValue): boolean {
  return isInside(entry.keyRange, options.range);
}

/** From the key to the end of the value; the key alone when the value is written somewhere else. */
export function entryRange(entry: Entry): Range {
  const { keyRange, value } = entry;
  const near = value.range.start >= keyRange.end && value.range.start - keyRange.end < 80;
  return near ? { start: keyRange.start, end: value.range.end } : keyRange;
}

/** Security headers among the keys of an object, or the pairs of a list, as sent to `set`, `update`, `writeHead`. */
export function headersIn(value: Value, path: string, at: Range): SetHeader[] {
  if (value.kind === "object") {
    return value.entries.flatMap((entry) =>
      asHeader(entry.key, entry.value, spanIn(path, isInside(entry.keyRange, at) ? entry.keyRange : at)),
    );
  }
  if (value.kind !== "list") return [];
  return value.items.flatMap((item) => {
    const [name, sent] = item.kind === "list" ? item.items : [];
    return name?.kind === "string" ? asHeader(name.value, sent, spanIn(path, at)) : [];
  });
}

export function asHeader(name: string, value: Value | undefined, at: Span): SetHeader[] {
  const key = name.toLowerCase();
  return SECURITY_HEADERS.has(key) ? [{ name: key, value: sentText(value), at, always: true }] : [];
}

export function isInside(inner: Range, outer: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
