import { createAccess } from "./access.ts";
import { type Calls, createCalls } from "./calls.ts";
import { conditionsOver } from "./condition.ts";
import type { Dialect, Evaluation, Invocation } from "./dialect.ts";
import { type Conditions, createGuards, type Environments, guardOf } from "./guard.ts";
import { createNames, takeApart } from "./names.ts";
import { evaluateExpression } from "./operators.ts";
import type { Branch, Class, FunctionRecord, Program, Step } from "./program.ts";
import { type Node, rangeOf } from "./syntax.ts";
import type { Guard, Range, Value } from "./value.ts";
import { choiceAt, type Option, unknownAt } from "./values.ts";

const MAX_DEPTH = 120;
/** Expressions looked at for one question, and for all questions about one file. */
const MAX_STEPS = 10_000;
const MAX_ALL_STEPS = 1_000_000;
/** Functions of the file are read through this many calls deep. */
const MAX_APPLIED = 4;

/** The evaluator of one file, as its parts see it. */
export interface Evaluator extends Evaluation, Calls {
  readonly program: Program;
  readonly dialect: Dialect;
  readonly conditions: Conditions;
  environments(branch: Branch | undefined): Environments;
  /** The guard of a place; undefined when it is never reached. */
  guard(branch: Branch | undefined): Guard | undefined;
  /** The value of a name, seen from a node. */
  name(name: string, node: Node): Value;
  /** Evaluates with a name's definitions replaced, as for the variable of a comprehension. */
  withNames(names: ReadonlyMap<string, Value>, evaluate: () => Value): Value;
  bound(name: string): Value | undefined;
  /** The argument given for a parameter of a function being applied. */
  argument(fn: number, index: number): Value | undefined;
  property(object: Value, key: string, range: Range): Value;
  item(object: Value, index: number, range: Range): Value;
  /** Follows the steps of `const { a: [b] } = value`. */
  partOf(value: Node, path: readonly Step[]): Value;
  /** The class a value is an instance of, when this file defines it. */
  classOf(value: Value): Class | undefined;
  instance(klass: Class, range: Range): Value;
}

export function createEvaluator(program: Program, dialect: Dialect): Evaluator {
  let memo = new Map<Node, Value>();
  let invocations = new Map<Node, Invocation | undefined>();
  let names: ReadonlyMap<string, Value> = new Map();
  let applied: ReadonlyMap<number, readonly (Value | undefined)[]> = new Map();
  const running = new Set<Node>();
  let depth = 0;
  let steps = 0;
  let allSteps = 0;

  const evaluate = (node: Node): Value => {
    const known = memo.get(node);
    if (known) return known;
    const range = rangeOf(node);
    if (depth === 0) steps = 0;
    steps++;
    allSteps++;
    if (depth > MAX_DEPTH || steps > MAX_STEPS || allSteps > MAX_ALL_STEPS) return unknownAt(range);
    // A name defined by itself, or code that is never reached.
    if (running.has(node) || !node.frame) return unknownAt(range);
    running.add(node);
    depth++;
    const value = evaluateExpression(node, evaluator);
    depth--;
    running.delete(node);
    memo.set(node, value);
    return value;
  };

  /** Evaluates under other bindings, with a memory of its own. */
  const apart = <T>(set: () => void, run: () => T): T => {
    const saved = { memo, invocations, names, applied };
    memo = new Map();
    invocations = new Map();
    set();
    depth++;
    const result = run();
    depth--;
    ({ memo, invocations, names, applied } = saved);
    return result;
  };

  const returned = (record: FunctionRecord): Value | undefined => {
    const options: Option[] = [];
    for (const { value, branch } of record.returns) {
      const guard = evaluator.guard(branch);
      if (!guard) continue;
      const conditions = conditionsOver(branch, evaluator, record.branch);
      const given: Value = value ? evaluate(value) : { kind: "null", range: rangeOf(record.node) };
      options.push(conditions.length > 0 ? { value: given, guard, conditions } : { value: given, guard });
    }
    return options.length === 0 ? undefined : choiceAt(options, rangeOf(record.node));
  };

  const apply = (fn: Value, args: readonly (Value | undefined)[]): Value | undefined => {
    if (fn.kind !== "function") return undefined;
    const record = program.functions[fn.fn];
    if (!record || record.generator || applied.has(fn.fn) || applied.size >= MAX_APPLIED) return undefined;
    const value = apart(
      () => {
        applied = new Map([...applied, [fn.fn, args]]);
      },
      () => returned(record),
    );
    return value?.kind === "unknown" ? undefined : value;
  };

  const instance = (klass: Class, range: Range): Value => {
    const value: Value = { kind: "call", callee: `.${klass.name}`, args: [], range };
    access.instances.set(value, klass);
    return value;
  };

  const expression = (node: Node) => dialect.expression(node);
  const conditions = {
    evaluate,
    expression,
    behind: (node: Node) => nameTools.behind(node),
  };
  const environments = createGuards(conditions);

  const partial = {
    program,
    dialect,
    evaluate,
    expression,
    apply,
    conditions,
    environments,
    guard: (branch: Branch | undefined) => guardOf(environments(branch)),
    withNames: (more: ReadonlyMap<string, Value>, run: () => Value) =>
      apart(() => {
        names = new Map([...names, ...more]);
      }, run),
    bound: (name: string) => names.get(name),
    argument: (fn: number, index: number) => applied.get(fn)?.[index],
    instance,
  };
  const late = (): Evaluator => evaluator;
  const nameTools = createNames(late);
  const access = createAccess(late);
  const calls = createCalls(late);
  const evaluator: Evaluator = {
    ...partial,
    name: nameTools.resolve,
    property: access.property,
    item: access.item,
    partOf: (value, path) => takeApart(evaluate(value), path, rangeOf(value), evaluator),
    classOf: access.classOf,
    fullName: access.fullName,
    ...calls,
    call(node) {
      if (!invocations.has(node)) invocations.set(node, calls.call(node));
      return invocations.get(node);
    },
  };
  return evaluator;
}
