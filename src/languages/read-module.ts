import { readStructure, scopeOf } from "./builder.ts";
import { conditionsOver } from "./condition.ts";
import type { Dialect, Invocation } from "./dialect.ts";
import { createEvaluator, type Evaluator } from "./evaluate.ts";
import type { Assignment, Call, Fn, LanguageId, Module } from "./module.ts";
import { mutated } from "./mutations.ts";
import { choiceOf } from "./names.ts";
import type { AssignmentSite, CallSite, FunctionRecord, Program } from "./program.ts";
import { type Node, rangeOf } from "./syntax.ts";
import type { Range, Value } from "./value.ts";
import { unknownAt } from "./values.ts";

/** The module keeps nothing of the parser's memory; disposing of it ends its use all the same. */
export type DisposableModule = Module & { dispose(): void };

/** What the checks see of a syntax tree. Everything is worked out when it is asked for, once. */
export function readModule(
  language: LanguageId,
  root: Node,
  hasErrors: boolean,
  dialect: Dialect,
): DisposableModule {
  const program = readStructure(language, root, dialect.structure);
  const evaluator = createEvaluator(program, dialect);
  const calls = once(() => program.calls.flatMap((site) => callOf(site, evaluator)));
  const assignments = once(() => program.assignments.flatMap((site) => assignmentOf(site, evaluator)));
  const functions = once(() => program.functions.map((record) => functionOf(record, evaluator)));
  const exports = once(() => (language === "python" ? new Set(program.scope.names.keys()) : program.exports));
  return {
    language,
    hasErrors,
    imports: program.imports,
    get calls() {
      return calls();
    },
    get assignments() {
      return assignments();
    },
    get functions() {
      return functions();
    },
    get exports() {
      return exports();
    },
    usesOf: (name) => usesOf(name, program),
    valueOf: (name) => valueAtEnd(name, program, evaluator),
    dispose() {},
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function callOf({ node, frame, decorates }: CallSite, evaluator: Evaluator): Call[] {
  const guard = evaluator.guard(frame.branch);
  const expression = evaluator.expression(node);
  if (!guard || expression.kind !== "call") return [];
  const read = once((): Invocation | undefined => evaluator.call(node));
  const calleeRange = rangeOf(expression.callee);
  const conditions = once(() => conditionsOver(frame.branch, evaluator));
  const call: Call = {
    get callee() {
      return read()?.callee ?? "?";
    },
    get args() {
      return read()?.args ?? [];
    },
    range: rangeOf(node),
    calleeRange,
    fn: frame.fn,
    guard,
    get conditions() {
      return conditions();
    },
    ...(decorates === undefined ? {} : { decorates }),
  };
  const isMember = memberOf(expression.callee, evaluator);
  if (!isMember) return [call];
  return [
    Object.defineProperty(call, "receiver", {
      enumerable: true,
      get: () => read()?.receiver,
    }),
  ];
}

function memberOf(callee: Node, evaluator: Evaluator): boolean {
  const expression = evaluator.expression(callee);
  return expression.kind === "member" || (expression.kind === "same" && memberOf(expression.node, evaluator));
}

function assignmentOf(
  { target, name, node, frame, ...site }: AssignmentSite,
  evaluator: Evaluator,
): Assignment[] {
  const guard = evaluator.guard(frame.branch);
  if (!guard) return [];
  const value = once(() => evaluator.partOf(site.value, site.path));
  const conditions = once(() => conditionsOver(frame.branch, evaluator));
  const rest = { range: rangeOf(node), fn: frame.fn, guard };
  if (name !== undefined) {
    return [
      {
        target: { name },
        get value() {
          return value();
        },
        get conditions() {
          return conditions();
        },
        ...rest,
      },
    ];
  }
  const member = memberTarget(target, evaluator);
  if (!member) return [];
  return [
    {
      target: {
        name: member.name,
        get object() {
          return evaluator.evaluate(member.object);
        },
      },
      get value() {
        return value();
      },
      get conditions() {
        return conditions();
      },
      ...rest,
    },
  ];
}

function memberTarget(target: Node, evaluator: Evaluator): { name: string; object: Node } | undefined {
  const expression = evaluator.expression(target);
  if (expression.kind === "member") return expression;
  if (expression.kind !== "subscript") return undefined;
  const index = evaluator.evaluate(expression.index);
  return index.kind === "string" ? { name: index.value, object: expression.object } : undefined;
}

function functionOf(record: FunctionRecord, evaluator: Evaluator): Fn {
  const returns = once(() =>
    record.returns
      .filter(({ branch }) => evaluator.guard(branch) !== undefined)
      .map(
        ({ value, node }): Value =>
          value ? evaluator.evaluate(value) : { kind: "null", range: rangeOf(node) },
      ),
  );
  const decorators = once(() => record.decorators.map((node) => evaluator.calleeName(node)));
  const bases = once(() =>
    (record.klass?.bases ?? []).map((node) => evaluator.fullName(evaluator.evaluate(node))),
  );
  return {
    name: record.name,
    params: record.params,
    range: rangeOf(record.node),
    parent: record.parent,
    get returns() {
      return returns();
    },
    get decorators() {
      return decorators();
    },
    get bases() {
      return bases();
    },
  };
}

function usesOf(name: string, program: Program): Range[] {
  const definitions = program.scope.names.get(name) ?? [];
  const own = definitions
    .filter((each) => each.kind === "function" || each.kind === "class")
    .map((each) => each.node);
  return (program.uses.get(name) ?? [])
    .filter((use) => use.frame && scopeOf(name, use.frame.scope) === program.scope)
    .filter((use) => !own.some((node) => use.start >= node.start && use.end <= node.end))
    .map(rangeOf);
}

function valueAtEnd(name: string, program: Program, evaluator: Evaluator): Value {
  const all = program.scope.names.get(name);
  const range = rangeOf(program.root);
  if (!all) return unknownAt(range);
  const frame = { scope: program.scope, fn: undefined, branch: undefined };
  const own = all.filter((each) => each.fn === undefined);
  const loose = all.filter((each) => each.fn !== undefined);
  const at: Node = { ...program.root, start: range.end, frame };
  const value = choiceOf({ ordered: own, loose }, frame, range, evaluator);
  return mutated(value, name, program.scope, at, evaluator);
}
