import { scopeOf } from "./builder.ts";
import { conditionOf, conditionsOver } from "./condition.ts";
import type { Evaluator } from "./evaluate.ts";
import { isAround, NOWHERE_REACHED, withoutCovered } from "./flow.ts";
import { mutated } from "./mutations.ts";
import type { Definition, Frame, Scope, Step } from "./program.ts";
import { type Node, rangeOf } from "./syntax.ts";
import type { Range, Value } from "./value.ts";
import { choiceAt, type Option, unknownAt } from "./values.ts";

/** What names stand for. */
export interface Names {
  resolve(name: string, node: Node): Value;
  behind(node: Node): Node | undefined;
}

export function createNames(late: () => Evaluator): Names {
  return {
    resolve(name, node) {
      const evaluator = late();
      const bound = evaluator.bound(name);
      if (bound) return bound;
      const { frame } = node;
      const scope = frame && scopeOf(name, frame.scope);
      if (!frame || !scope) return { kind: "reference", name, range: rangeOf(node) };
      const value = choiceOf(definitionsFor(name, scope, frame, node.start), frame, rangeOf(node), evaluator);
      return mutated(value, name, scope, node, evaluator);
    },
    behind(node) {
      const evaluator = late();
      const expression = evaluator.expression(node);
      const { frame } = node;
      if (expression.kind === "call" && expression.args.length === 0) {
        const fn = evaluator.evaluate(expression.callee);
        const record = fn.kind === "function" ? evaluator.program.functions[fn.fn] : undefined;
        const [only, more] = record?.returns ?? [];
        return more ? undefined : only?.value;
      }
      if (expression.kind !== "name" || !frame || evaluator.bound(expression.name)) return undefined;
      const scope = scopeOf(expression.name, frame.scope);
      const [only, more] = scope?.names.get(expression.name) ?? [];
      return only?.kind === "value" && !more && only.path.length === 0 ? only.value : undefined;
    },
  };
}

interface Candidates {
  /** In the order in which they take hold; the later ones hide those they cover. */
  readonly ordered: readonly Definition[];
  /** Those of which nobody knows when they take hold. */
  readonly loose: readonly Definition[];
}

function definitionsFor(name: string, scope: Scope, frame: Frame, at: number): Candidates {
  const all = scope.names.get(name) ?? [];
  if (all.length === 1 && scope.fn !== frame.fn) return { ordered: all, loose: [] };
  const before = all.filter((definition) => definition.fn === frame.fn && definition.from <= at);
  if (scope.fn === frame.fn) {
    const elsewhere = all.filter((definition) => definition.fn !== frame.fn);
    return { ordered: before, loose: elsewhere };
  }
  // The nearest meanings hide the others only when one of them is sure to hold.
  const hidden = withoutCovered(before, frame.branch);
  if (hidden.complete) return { ordered: before, loose: [] };
  const own = all.filter((definition) => definition.fn === scope.fn);
  const foreign = all.filter((definition) => definition.fn !== scope.fn);
  return { ordered: own, loose: foreign };
}

export function choiceOf(
  { ordered, loose }: Candidates,
  frame: Frame,
  range: Range,
  evaluator: Evaluator,
): Value {
  const { visible } = withoutCovered(ordered, frame.branch);
  const options: Option[] = [];
  const declared = loose.length > 0 || ordered.some((definition) => definition.kind !== "nothing");
  for (const { definition, hiddenBy } of visible) {
    // `let x;` says nothing about what x is once other places assign it.
    if (definition.kind === "nothing" && loose.length > 0 && declared) continue;
    const guard = guardOfOption(definition, hiddenBy, frame, evaluator);
    if (guard === NOWHERE_REACHED) continue;
    const value = definitionValue(definition, range, evaluator);
    const conditions = [
      ...conditionsOver(definition.branch, evaluator, frame.branch),
      ...hiddenBy.flatMap(({ branch }) => (branch?.other ? conditionOf(branch.other, evaluator) : [])),
    ];
    options.push(conditions.length > 0 ? { value, guard, conditions } : { value, guard });
  }
  for (const definition of loose) {
    options.push({ value: definitionValue(definition, range, evaluator), guard: "undecided" });
  }
  return options.length === 0 ? unknownAt(range) : choiceAt(options, range);
}

function guardOfOption(
  definition: Definition,
  hiddenBy: readonly Definition[],
  frame: Frame,
  evaluator: Evaluator,
): Option["guard"] | typeof NOWHERE_REACHED {
  // What holds over the use holds over the definition it sees; it says nothing about the choice.
  if (isAround(definition.branch, frame.branch)) return guardBy(hiddenBy, evaluator) ?? NOWHERE_REACHED;
  const own = evaluator.guard(definition.branch);
  const rest = guardBy(hiddenBy, evaluator);
  if (!own || !rest) return NOWHERE_REACHED;
  if (own === "undecided") return rest;
  return rest === "undecided" || rest === own ? own : NOWHERE_REACHED;
}

/** Where none of these definitions, each under one condition, has taken hold. */
function guardBy(definitions: readonly Definition[], evaluator: Evaluator): Option["guard"] | undefined {
  let guard: Option["guard"] = "undecided";
  for (const { branch } of definitions) {
    const other = evaluator.guard(branch?.other);
    if (!other) return undefined;
    if (other === "undecided") continue;
    if (guard !== "undecided" && guard !== other) return undefined;
    guard = other;
  }
  return guard;
}

export function definitionValue(definition: Definition, range: Range, evaluator: Evaluator): Value {
  switch (definition.kind) {
    case "value":
      return takeApart(evaluator.evaluate(definition.value), definition.path, range, evaluator);
    case "import":
      return {
        kind: "reference",
        name: evaluator.dialect.importName(definition.source, definition.imported),
        range,
      };
    case "function":
      return { kind: "function", fn: definition.index, range: rangeOf(definition.node) };
    case "class":
      return { kind: "reference", name: `.${definition.klass.name}`, range };
    case "param": {
      const given = evaluator.argument(definition.of, definition.index);
      if (given && !definition.rest) return takeApart(given, definition.path, range, evaluator);
      if (definition.rest && definition.path.length === 0) return unknownAt(range);
      const param: Value = {
        kind: "param",
        // A parameter that is taken apart has no name of its own.
        name: definition.path.length > 0 ? "" : definition.name,
        fn: definition.of,
        index: definition.index,
        range,
      };
      return takeApart(param, definition.path, range, evaluator);
    }
    case "nothing":
      return { kind: "null", range: rangeOf(definition.node) };
    default:
      return unknownAt(range);
  }
}

/** Follows `const { a: [b = 1] } = value`. */
export function takeApart(value: Value, path: readonly Step[], range: Range, evaluator: Evaluator): Value {
  let at = value;
  for (const { key, fallback } of path) {
    const part =
      typeof key === "number" ? evaluator.item(at, key, range) : evaluator.property(at, key, range);
    at = fallback ? orElse(part, evaluator.evaluate(fallback), range) : part;
  }
  return at;
}

function orElse(part: Value, fallback: Value, range: Range): Value {
  if (part.kind === "null") return fallback;
  if (part.kind === "env" && !part.fallback) return { ...part, fallback };
  if (part.kind === "unknown" || part.kind === "member" || part.kind === "choice" || part.kind === "call") {
    return choiceAt(
      [
        { value: part, guard: "undecided" },
        { value: fallback, guard: "undecided" },
      ],
      range,
    );
  }
  return part;
}
