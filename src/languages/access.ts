import { scopeOf } from "./builder.ts";
import type { Evaluator } from "./evaluate.ts";
import type { ArgumentNode } from "./expression.ts";
import { choiceOf, definitionValue } from "./names.ts";
import type { Class, Definition, Frame, FunctionRecord, ParamDefinition, Program } from "./program.ts";
import { type Node, textOf } from "./syntax.ts";
import { lengthOf } from "./text.ts";
import type { ParamValue, Range, Value } from "./value.ts";
import { choiceAt, mapValue, memberAt, unknownAt } from "./values.ts";

const MAX_BASES = 12;
/** A function that is called more often is not looked at call by call. */
const MAX_CALLS = 12;
/** How many callers up a parameter is followed. */
const MAX_ASKING = 6;
/** Longer names are of no use to anybody. */
const MAX_NAME = 300;

/** Parts of values, and the names values go by. */
export interface Access {
  property(object: Value, key: string, range: Range): Value;
  item(object: Value, index: number, range: Range): Value;
  classOf(value: Value): Class | undefined;
  /** What a value is called in a callee: `express()` for its result, `?` when nobody knows. */
  fullName(value: Value): string;
  readonly instances: WeakMap<Value, Class>;
}

export function createAccess(late: () => Evaluator): Access {
  const instances = new WeakMap<Value, Class>();

  /** The full name of a parameter's type, when this file imports or defines it. */
  const typeOf = (value: Value): string | undefined => {
    if (value.kind !== "param") return undefined;
    const { dialect, program, evaluate } = late();
    const definition = definitionOf(value, program);
    const name = definition?.type && dialect.typeName(definition.type);
    if (!name || !isDefinedHere(name)) return undefined;
    const type = evaluate(name);
    return type.kind === "reference" ? type.name : undefined;
  };

  /** `app` in `function configure(app) { … }` is what all of this file's calls of `configure` hand over. */
  const passedAs = (value: Value): string => {
    if (value.kind !== "param" || asking.has(value.fn) || asking.size >= MAX_ASKING) return "?";
    const evaluator = late();
    const record = evaluator.program.functions[value.fn];
    if (!record?.name || record.klass || !definitionOf(value, evaluator.program)) return "?";
    asking.add(value.fn);
    const names = new Set(
      callsOf(record, evaluator).map((args) => {
        const given = args[value.index];
        return given && given.name === undefined && !given.spread
          ? fullName(evaluator.evaluate(given.node))
          : "?";
      }),
    );
    asking.delete(value.fn);
    const [only] = names;
    return names.size === 1 && only?.endsWith("()") ? only : "?";
  };
  const asking = new Set<number>();

  const classOf = (value: Value): Class | undefined => {
    const known = instances.get(value);
    if (known) return known;
    const { program, dialect } = late();
    if (value.kind === "call") return localClass(value.callee);
    if (value.kind !== "param") return undefined;
    const record = program.functions[value.fn];
    if (dialect.explicitSelf && value.index === 0 && record?.klass) return record.klass;
    const type = typeOf(value);
    return type === undefined ? undefined : localClass(type);
  };

  const localClass = (name: string): Class | undefined =>
    name.startsWith(".") ? late().program.classes.get(name.slice(1)) : undefined;

  const basesOf = (klass: Class): { readonly names: readonly string[]; readonly local: readonly Class[] } => {
    const names: string[] = [];
    const local: Class[] = [klass];
    for (let i = 0; i < local.length && local.length <= MAX_BASES; i++) {
      for (const base of local[i]?.bases ?? []) {
        const value = late().evaluate(base);
        const name = fullName(value);
        names.push(name);
        const next = localClass(name);
        if (next && !local.includes(next)) local.push(next);
      }
    }
    return { names, local };
  };

  /** An attribute of a class or of its instance; undefined when the file does not say. */
  const attribute = (klass: Class, name: string, owner: Value, range: Range): Value | undefined => {
    const evaluator = late();
    const { names, local } = basesOf(klass);
    for (const each of local) {
      const definitions = each.members.get(name);
      if (!definitions) continue;
      const [only] = definitions;
      if (only && definitions.length === 1) {
        const field = { klass: each, name, definition: only, bases: names, range };
        const special = isInstance(owner) ? evaluator.dialect.library.field(field, evaluator) : undefined;
        if (special) return special;
      }
      const value = memberValue(definitions, range, evaluator);
      const record = value.kind === "function" ? evaluator.program.functions[value.fn] : undefined;
      if (!record?.getter) return value;
      return evaluator.apply(value, [owner]) ?? memberAt(owner, name, range);
    }
    return undefined;
  };

  const isInstance = (value: Value): boolean => value.kind !== "reference" || instances.has(value);

  const property = (object: Value, key: string, range: Range): Value => {
    const evaluator = late();
    switch (object.kind) {
      case "object": {
        const entry = object.entries.find((each) => each.key === key);
        if (entry) return entry.value;
        return object.open ? memberAt(object, key, range) : unknownAt(range);
      }
      case "choice":
        return choiceAt(
          object.options.map((option) => ({
            value: property(option.value, key, range),
            guard: option.guard,
          })),
          range,
        );
      case "reference": {
        const klass = instances.get(object) ?? localClass(object.name);
        const member = klass && attribute(klass, key, object, range);
        if (member) return member;
        if (instances.has(object)) return memberAt(object, key, range);
        return (
          evaluator.dialect.library.attribute(object, key, range) ??
          (object.name.length > MAX_NAME
            ? unknownAt(range)
            : { kind: "reference", name: `${object.name}.${key}`, range })
        );
      }
      case "call":
      case "param": {
        const klass = classOf(object);
        return (klass && attribute(klass, key, object, range)) ?? memberAt(object, key, range);
      }
      default: {
        const length = key === "length" ? lengthOf(object, range) : undefined;
        return length ?? memberAt(object, key, range);
      }
    }
  };

  const item = (object: Value, index: number, range: Range): Value => {
    if (object.kind === "env" || object.kind === "choice")
      return mapValue(object, (each) => item(each, index, range));
    if (object.kind !== "list") return unknownAt(range);
    const at = index < 0 ? object.items.length + index : index;
    if (object.open && at !== index) return unknownAt(range);
    return object.items[at] ?? unknownAt(range);
  };

  const fullName = (value: Value): string => {
    const name = longName(value);
    return name.length > MAX_NAME ? "?" : name;
  };

  const longName = (value: Value): string => {
    const klass = instances.get(value);
    if (klass) return `.${klass.name}()`;
    switch (value.kind) {
      case "reference":
        return value.name;
      case "function": {
        const name = late().program.functions[value.fn]?.name;
        return name ? `.${name}` : "?";
      }
      case "call":
        return value.callee.startsWith("?") ? "?" : `${value.callee}()`;
      case "member": {
        const object = fullName(value.object);
        return object === "?" ? "?" : `${object}.${value.name}`;
      }
      case "param": {
        const self = classOf(value);
        if (self) return `.${self.name}()`;
        const type = typeOf(value);
        return type === undefined ? passedAs(value) : late().dialect.library.instanceOf(type);
      }
      case "choice": {
        const names = new Set(
          value.options
            .filter((option) => option.value.kind !== "null")
            .map((option) => fullName(option.value)),
        );
        const [only] = names;
        return only !== undefined && names.size === 1 ? only : "?";
      }
      default:
        return "?";
    }
  };

  return { property, item, classOf, fullName, instances };
}

function definitionOf(value: ParamValue, program: Program): ParamDefinition | undefined {
  return program.functions[value.fn]?.definitions.find(
    (each) => each.index === value.index && each.name === value.name && each.path.length === 0 && !each.rest,
  );
}

/** Whether a type's name is imported or defined in this file: other names say nothing about what it is. */
function isDefinedHere(name: Node): boolean {
  let root = name;
  while (root.children[0]) root = root.children[0];
  return root.frame !== undefined && scopeOf(textOf(root), root.frame.scope) !== undefined;
}

/** The arguments of the calls of a function by its own name. */
function callsOf(record: FunctionRecord, evaluator: Evaluator): (readonly ArgumentNode[])[] {
  const uses = evaluator.program.uses.get(record.name) ?? [];
  if (uses.length > MAX_CALLS) return [];
  return uses.flatMap((use) => {
    const expression = use.parent && evaluator.expression(use.parent);
    if (expression?.kind !== "call" || expression.callee !== use) return [];
    const called = evaluator.evaluate(use);
    return called.kind === "function" && evaluator.program.functions[called.fn] === record
      ? [expression.args]
      : [];
  });
}

/** Members are set in any order; those set in one function follow each other. */
function memberValue(definitions: readonly Definition[], range: Range, evaluator: Evaluator): Value {
  const set = definitions.filter((each) => each.kind !== "nothing" && !isNull(each, evaluator));
  const [first] = set.length > 0 ? set : definitions;
  if (!first) return unknownAt(range);
  const frame: Frame = { scope: evaluator.program.scope, fn: first.fn, branch: undefined };
  if (set.every((each) => each.fn === first.fn))
    return choiceOf({ ordered: set, loose: [] }, frame, range, evaluator);
  return choiceAt(
    set.map((each) => ({
      value: definitionValue(each, range, evaluator),
      guard: evaluator.guard(each.branch) ?? "undecided",
    })),
    range,
  );
}

function isNull(definition: Definition, evaluator: Evaluator): boolean {
  return (
    definition.kind === "value" &&
    definition.path.length === 0 &&
    evaluator.evaluate(definition.value).kind === "null"
  );
}
