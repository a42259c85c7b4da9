import type { Value } from "../../src/languages/value.ts";

/** A value tree as the JavaScript value it stands for; `undefined` for what is unknown. */
export function plain(value: Value): unknown {
  switch (value.kind) {
    case "string":
    case "number":
    case "bool":
      return value.value;
    case "null":
      return null;
    case "list":
      return value.items.map(plain);
    case "object": {
      const object: Record<string, unknown> = Object.create(null);
      for (const { key, value: inner } of value.entries) object[key] = plain(inner);
      return object;
    }
    default:
      return undefined;
  }
}

/** Every value of a tree, itself first. */
export function* everyValue(value: Value): Generator<Value> {
  yield value;
  if (value.kind === "list") for (const item of value.items) yield* everyValue(item);
  if (value.kind === "object") for (const entry of value.entries) yield* everyValue(entry.value);
}
