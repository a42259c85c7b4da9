import { filterItems, overItems } from "../collections.ts";
import { type Evaluation, type Invocation, keyword, type Library, positional } from "../dialect.ts";
import {
  askText,
  asList,
  changeText,
  joinText,
  lengthOf,
  onlyArgument,
  parseJson,
  split,
  type TextMethod,
} from "../text.ts";
import type { Range, Value } from "../value.ts";
import { envAt, listAt, mapValue, objectAt, unknownAt } from "../values.ts";
import { settingsField } from "./settings.ts";

type Call = (call: Invocation, evaluation: Evaluation) => Value | undefined;

const environment: Call = (call) => {
  const name = positional(call, 0) ?? keyword(call, "key");
  if (name?.kind !== "string") return undefined;
  return envAt(name.value, positional(call, 1) ?? keyword(call, "default"), call.range);
};

/** `config("NAME", default=…, cast=…)` of python-decouple and Starlette. */
const config: Call = (call, evaluation) => {
  const name = positional(call, 0);
  if (name?.kind !== "string") return undefined;
  const isStarlette = call.callee.startsWith("starlette");
  const cast = keyword(call, "cast") ?? positional(call, isStarlette ? 1 : 2);
  const fallback = keyword(call, "default") ?? positional(call, isStarlette ? 2 : 1);
  return casted(envAt(name.value, fallback, call.range), cast, evaluation);
};

/** What `cast=` makes of a variable: a list, when it is a `Csv()`, a list type or a function that splits. */
function casted(value: Value, cast: Value | undefined, evaluation: Evaluation): Value {
  if (!cast) return value;
  const name = evaluation.fullName(cast);
  if (/(?:^|\.)(?:Csv|CommaSeparatedStrings)(?:\(\))?$/.test(name)) {
    const made = split(value, { kind: "string", value: ",", range: value.range }, value.range) ?? value;
    const trimmed = overItems(made, value.range, (item) => changeText(item, (text) => text.trim()) ?? item);
    return filterItems(trimmed, value.range, (item) => item);
  }
  if (name === "bool") return toBool(value);
  if (cast.kind === "function") return evaluation.apply(cast, [value]) ?? value;
  return value;
}

function toBool(value: Value): Value {
  return mapValue(value, (text) =>
    text.kind === "string"
      ? { kind: "bool", value: /^(?:1|true|yes|on|y|t)$/i.test(text.value), range: text.range }
      : text,
  );
}

/** `env.list("NAME", default=[…])` of environs and django-environ. */
const environs: Call = (call) => {
  const name = positional(call, 0);
  if (name?.kind !== "string") return undefined;
  const value = envAt(name.value, positional(call, 1) ?? keyword(call, "default"), call.range);
  if (call.name !== "list" && call.name !== "tuple") return call.name === "bool" ? toBool(value) : value;
  return mapValue(value, (text) =>
    text.kind === "string"
      ? (split(text, { kind: "string", value: ",", range: text.range }, text.range) ?? text)
      : text,
  );
};

const passItems: Call = (call) => {
  const value = positional(call, 0);
  if (!value) return call.args.length === 0 ? listAt([], false, call.range) : undefined;
  return value.kind === "list" || value.kind === "env" || value.kind === "choice" ? asList(value) : undefined;
};

const calls: { readonly [callee: string]: Call } = {
  "os.getenv": environment,
  "os.environ.get": environment,
  "os.environ.setdefault": environment,
  "os.environ.pop": environment,
  "decouple.config": config,
  "decouple.AutoConfig()": config,
  "starlette.config.Config()": config,
  "environs.Env()": environs,
  "environ.Env()": environs,
  list: passItems,
  tuple: passItems,
  set: passItems,
  frozenset: passItems,
  sorted: passItems,
  str: (call) => {
    const value = onlyArgument(call);
    if (value?.kind === "number") return { kind: "string", value: String(value.value), range: value.range };
    return value && isPassed(value) ? value : undefined;
  },
  bool: (call) => {
    const value = onlyArgument(call);
    return value?.kind === "env" || value?.kind === "bool" ? value : undefined;
  },
  dict: (call) => {
    const base = positional(call, 0);
    const entries = base?.kind === "object" ? [...base.entries] : [];
    let open = base !== undefined && (base.kind !== "object" || base.open);
    for (const arg of call.args) {
      if (arg.spread) open = true;
      else if (arg.name !== undefined)
        entries.push({ key: arg.name, keyRange: arg.value.range, value: arg.value });
    }
    return objectAt(entries, open, call.range);
  },
  map: (call, evaluation) => {
    const [change, list] = [positional(call, 0), positional(call, 1)];
    if (!change || !list) return undefined;
    return overItems(list, call.range, (item) => applied(change, item, evaluation));
  },
  filter: (call, evaluation) => {
    const [test, list] = [positional(call, 0), positional(call, 1)];
    if (!test || !list) return undefined;
    return filterItems(list, call.range, (item) =>
      test.kind === "null" ? item : applied(test, item, evaluation),
    );
  },
  len: (call) => {
    const value = onlyArgument(call);
    return value && lengthOf(value, call.range);
  },
  "json.loads": (call) => {
    const text = positional(call, 0);
    return text?.kind === "string" || text?.kind === "env" ? parseJson(text) : undefined;
  },
  "ast.literal_eval": (call) => {
    const text = positional(call, 0);
    return text?.kind === "string" || text?.kind === "env" ? parseJson(text) : undefined;
  },
  "typing.cast": (call) => positional(call, 1),
  "distutils.util.strtobool": (call) => {
    const text = positional(call, 0);
    return text && toBool(text);
  },
  "re.compile": (call) => {
    const pattern = positional(call, 0);
    if (pattern?.kind !== "string") return undefined;
    const flags = positional(call, 1) ?? keyword(call, "flags");
    return { kind: "regex", source: pattern.value, flags: flags ? regexFlags(flags) : "", range: call.range };
  },
};

/** Python's flags by their letters, as in `(?i)`. */
function regexFlags(flags: Value): string {
  if (flags.kind !== "reference") return "";
  const name = flags.name.replace(/^re\./, "");
  return (
    {
      I: "i",
      IGNORECASE: "i",
      M: "m",
      MULTILINE: "m",
      S: "s",
      DOTALL: "s",
      X: "x",
      VERBOSE: "x",
      A: "a",
      ASCII: "a",
    }[name] ?? ""
  );
}

function isPassed(value: Value): boolean {
  return (
    value.kind === "string" || value.kind === "env" || value.kind === "concat" || value.kind === "choice"
  );
}

/** `str.strip` and other functions handed to `map`. */
function applied(change: Value, item: Value, evaluation: Evaluation): Value {
  if (change.kind === "function") return evaluation.apply(change, [item]) ?? unknownAt(item.range);
  const name = change.kind === "reference" ? change.name : "";
  if (name === "str") return item;
  const method = name.startsWith("str.") ? textMethod(name.slice(4)) : undefined;
  return (method && changeText(item, (text) => method(text))) ?? unknownAt(item.range);
}

function textMethod(name: string, chars?: string): TextMethod | undefined {
  switch (name) {
    case "strip":
      return (text) => stripped(text, chars, true, true);
    case "lstrip":
      return (text) => stripped(text, chars, true, false);
    case "rstrip":
      return (text) => stripped(text, chars, false, true);
    case "lower":
    case "casefold":
      return (text) => text.toLowerCase();
    case "upper":
      return (text) => text.toUpperCase();
    default:
      return undefined;
  }
}

function stripped(text: string, chars: string | undefined, left: boolean, right: boolean): string {
  const isStripped = (char: string): boolean =>
    chars === undefined ? /\s/.test(char) : chars.includes(char);
  let [start, end] = [0, text.length];
  while (left && start < end && isStripped(text.charAt(start))) start++;
  while (right && end > start && isStripped(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

function method(call: Invocation): Value | undefined {
  const { receiver } = call;
  if (!receiver) return undefined;
  const first = positional(call, 0);
  switch (call.name) {
    case "split":
      return split(receiver, first ?? keyword(call, "sep"), call.range);
    case "splitlines":
      return split(receiver, { kind: "string", value: "\n", range: call.range }, call.range);
    case "startswith":
      return askText(receiver, first, call.range, (text, part) => text.startsWith(part));
    case "endswith":
      return askText(receiver, first, call.range, (text, part) => text.endsWith(part));
    case "join":
      return first && joinText(first, receiver, call.range);
    case "get":
      return getItem(receiver, call);
    case "copy":
      return receiver.kind === "list" || receiver.kind === "object" ? receiver : undefined;
    case "replace": {
      const second = positional(call, 1);
      if (first?.kind !== "string" || second?.kind !== "string" || first.value === "") return undefined;
      return changeText(receiver, (text) => text.replaceAll(first.value, second.value));
    }
    default: {
      const change = textMethod(call.name, first?.kind === "string" ? first.value : undefined);
      return change && changeText(receiver, change);
    }
  }
}

/** `options.get("key", default)` */
function getItem(receiver: Value, call: Invocation): Value | undefined {
  const key = positional(call, 0);
  if (receiver.kind !== "object" || key?.kind !== "string") return undefined;
  const entry = receiver.entries.find((each) => each.key === key.value);
  if (entry) return entry.value;
  return receiver.open ? undefined : (positional(call, 1) ?? { kind: "null", range: call.range });
}

const ENVIRONS = /^(?:environs\.Env|environ\.Env|environ\.FileAwareEnv)\(\)(?:\.\w+)?$/;

export const pythonLibrary: Library = {
  attribute(object, name, range: Range) {
    return object.name === "os.environ" && /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !ENVIRON_METHODS.has(name)
      ? envAt(name, undefined, range)
      : undefined;
  },
  call(call, evaluation) {
    const own = Object.hasOwn(calls, call.callee) ? calls[call.callee] : undefined;
    if (own) return own(call, evaluation);
    if (ENVIRONS.test(call.callee)) return environs(call, evaluation);
    if (call.callee.startsWith("environ.Env.")) return environs(call, evaluation);
    return call.callee.startsWith("?.") ? method(call) : undefined;
  },
  instanceOf: (type) => `${type}()`,
  field: settingsField,
};

const ENVIRON_METHODS = new Set(["get", "setdefault", "pop", "copy", "items", "keys", "values", "update"]);
