import { filterItems, overItems } from "../collections.ts";
import { type Evaluation, type Invocation, type Library, positional } from "../dialect.ts";
import { askText, asList, changeText, joinText, onlyArgument, parseJson, split } from "../text.ts";
import type { Value } from "../value.ts";
import { envAt, listAt, objectAt, stringAt, unknownAt } from "../values.ts";
import { FLUENT, INSTANCES } from "./frameworks.ts";

type Call = (call: Invocation, evaluation: Evaluation) => Value | undefined;

const regex: Call = (call) => {
  const [source, flags] = [positional(call, 0), positional(call, 1)];
  if (source?.kind === "regex") return source;
  if (source?.kind !== "string" || (flags && flags.kind !== "string")) return undefined;
  return { kind: "regex", source: source.value, flags: flags?.value ?? "", range: call.range };
};

/** Gives its only argument, as it is. */
const same: Call = (call) => {
  const value = onlyArgument(call);
  return value && value.kind !== "function" ? value : undefined;
};

const calls: { readonly [callee: string]: Call } = {
  RegExp: regex,
  String: (call) => {
    const value = onlyArgument(call);
    return value?.kind === "string" || value?.kind === "env" || value?.kind === "concat" ? value : undefined;
  },
  "JSON.parse": (call) => {
    const text = positional(call, 0);
    return text?.kind === "string" || text?.kind === "env" ? parseJson(text) : undefined;
  },
  "Object.freeze": same,
  "Object.assign": (call) => merged(call),
  "Array.of": (call) =>
    listAt(
      call.args.map((arg) => arg.value),
      call.args.some((arg) => arg.spread),
      call.range,
    ),
  "Array.from": (call) => {
    const value = onlyArgument(call);
    return value?.kind === "list" || value?.kind === "env" || value?.kind === "choice"
      ? asList(value)
      : undefined;
  },
  Set: (call) => {
    const value = onlyArgument(call);
    if (!value) return call.args.length === 0 ? listAt([], false, call.range) : undefined;
    return value.kind === "list" || value.kind === "env" || value.kind === "choice"
      ? asList(value)
      : undefined;
  },
  "Deno.env.get": (call) => {
    const name = positional(call, 0);
    return name?.kind === "string" ? envAt(name.value, undefined, call.range) : undefined;
  },
};

function merged(call: Invocation): Value {
  const entries = call.args.flatMap((arg) => (arg.value.kind === "object" ? arg.value.entries : []));
  const open = call.args.some((arg) => arg.spread || arg.value.kind !== "object" || arg.value.open);
  return objectAt(entries, open, call.range);
}

const TEXT_METHODS: { readonly [method: string]: (text: string) => string } = {
  trim: (text) => text.trim(),
  trimStart: (text) => text.trimStart(),
  trimEnd: (text) => text.trimEnd(),
  toLowerCase: (text) => text.toLowerCase(),
  toUpperCase: (text) => text.toUpperCase(),
  toString: (text: string) => text,
};

function method(call: Invocation, evaluation: Evaluation): Value | undefined {
  const { receiver } = call;
  if (!receiver) return undefined;
  const first = positional(call, 0);
  switch (call.name) {
    case "split":
      return first && split(receiver, first, call.range);
    case "map":
      return first && hasItems(receiver)
        ? overItems(receiver, call.range, (item) => applied(first, item, evaluation))
        : undefined;
    case "filter":
      return first && hasItems(receiver)
        ? filterItems(receiver, call.range, (item) => asked(first, item, evaluation))
        : undefined;
    case "concat": {
      if (receiver.kind !== "list") return undefined;
      const parts = call.args.map((arg) => arg.value);
      const items = parts.flatMap((part) => (part.kind === "list" ? part.items : [part]));
      const open =
        receiver.open || parts.some((part) => (part.kind === "list" ? part.open : !isScalar(part)));
      return listAt([...receiver.items, ...items], open, call.range);
    }
    case "startsWith":
      return askText(receiver, first, call.range, (text, part) => text.startsWith(part));
    case "endsWith":
      return askText(receiver, first, call.range, (text, part) => text.endsWith(part));
    case "includes":
      return askText(receiver, first, call.range, (text, part) => text.includes(part));
    case "join":
      return joinText(receiver, first ?? stringAt(",", call.range), call.range);
    case "replace":
    case "replaceAll": {
      const second = positional(call, 1);
      if (first?.kind !== "string" || second?.kind !== "string" || second.value.includes("$"))
        return undefined;
      return changeText(receiver, (text) =>
        call.name === "replace"
          ? text.replace(first.value, second.value)
          : text.replaceAll(first.value, second.value),
      );
    }
    default: {
      const change = Object.hasOwn(TEXT_METHODS, call.name) ? TEXT_METHODS[call.name] : undefined;
      return change && changeText(receiver, change);
    }
  }
}

function hasItems(value: Value): boolean {
  return value.kind === "list" || value.kind === "env" || value.kind === "choice";
}

function isScalar(value: Value): boolean {
  return (
    value.kind === "string" || value.kind === "number" || value.kind === "bool" || value.kind === "regex"
  );
}

/** What a function answers to `filter`. */
function asked(test: Value, item: Value, evaluation: Evaluation): Value {
  if (test.kind === "reference" && test.name === "Boolean") return item;
  return applied(test, item, evaluation);
}

function applied(change: Value, item: Value, evaluation: Evaluation): Value {
  if (change.kind === "function") return evaluation.apply(change, [item]) ?? unknownAt(item.range);
  if (change.kind === "reference" && change.name === "String") return item;
  return unknownAt(item.range);
}

const ENVIRONMENTS = new Set([
  "process.env",
  "import.meta.env",
  "Bun.env",
  "globalThis.process.env",
  "Deno.env",
]);

export const ecmascriptLibrary: Library = {
  attribute(object, name, range) {
    if (object.name === "Deno.env") return undefined;
    if (ENVIRONMENTS.has(object.name)) return envAt(name, undefined, range);
    // The default export of a CommonJS module goes by the module's own name.
    return name === "default" ? { ...object, range } : undefined;
  },
  call(call, evaluation) {
    const own = Object.hasOwn(calls, call.callee) ? calls[call.callee] : undefined;
    if (own) return own(call, evaluation);
    if (call.callee.startsWith("?.")) return method(call, evaluation);
    // `app.get("env")` reads a setting.
    if (call.name === "get" && call.args.length < 2) return undefined;
    const at = call.callee.lastIndexOf("().");
    const isFluent = at > 0 && FLUENT.get(call.callee.slice(0, at + 2))?.has(call.name);
    return isFluent ? call.receiver : undefined;
  },
  instanceOf: (type) => INSTANCES.get(type) ?? `${type}()`,
  field: () => undefined,
};
