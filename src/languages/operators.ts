import { add, comprehension, list, merge, object } from "./collections.ts";
import { testOf } from "./condition.ts";
import type { Evaluator } from "./evaluate.ts";
import type { Expression } from "./expression.ts";
import { guardOf, outlookOf } from "./guard.ts";
import { type Node, rangeOf } from "./syntax.ts";
import type { Range, Value } from "./value.ts";
import { choiceAt, concatAt, stringAt, testAt, truthOf, unknownAt, withFallback } from "./values.ts";

/** What one expression evaluates to. */
export function evaluateExpression(node: Node, evaluator: Evaluator): Value {
  const expression = evaluator.expression(node);
  const range = rangeOf(node);
  switch (expression.kind) {
    case "literal":
      return expression.value;
    case "text":
      return text(expression.parts, range, evaluator);
    case "list":
      return list(expression.items, range, evaluator);
    case "object":
      return object(expression.properties, range, evaluator);
    case "name":
      return evaluator.name(expression.name, node);
    case "module":
      return { kind: "reference", name: evaluator.dialect.importName(expression.source, "*"), range };
    case "this":
      return thisAt(node, range, evaluator);
    case "member":
      return evaluator.property(evaluator.evaluate(expression.object), expression.name, range);
    case "subscript":
      return subscript(
        evaluator.evaluate(expression.object),
        evaluator.evaluate(expression.index),
        range,
        evaluator,
      );
    case "call": {
      const call = evaluator.call(node);
      return call ? evaluator.result(call) : unknownAt(range);
    }
    case "conditional":
      return conditional(expression, range, evaluator);
    case "or":
      return or(expression, range, evaluator);
    case "and":
      return and(expression, range, evaluator);
    case "not": {
      const truth = truthOf(evaluator.evaluate(expression.operand));
      return truth === undefined
        ? testAt("not", [evaluator.evaluate(expression.operand)], range)
        : { kind: "bool", value: !truth, range };
    }
    case "compare":
      return compare(expression, range, evaluator);
    case "add":
      return add(expression.operands.map(evaluator.evaluate), range);
    case "merge":
      return merge(evaluator.evaluate(expression.left), evaluator.evaluate(expression.right), range);
    case "negative": {
      const operand = evaluator.evaluate(expression.operand);
      return operand.kind === "number" ? { ...operand, value: -operand.value, range } : unknownAt(range);
    }
    case "function": {
      const fn = evaluator.program.functionOf.get(node);
      return fn === undefined ? unknownAt(range) : { kind: "function", fn, range };
    }
    case "class": {
      const klass = evaluator.program.classOf.get(node);
      return klass?.name ? { kind: "reference", name: `.${klass.name}`, range } : unknownAt(range);
    }
    case "same":
      return evaluator.evaluate(expression.node);
    case "comprehension":
      return comprehension(expression, range, evaluator);
    case "unknown":
      return unknownAt(range);
  }
}

function text(parts: readonly (string | Node)[], range: Range, evaluator: Evaluator): Value {
  return concatAt(
    parts.map((part) => (typeof part === "string" ? stringAt(part, range) : evaluator.evaluate(part))),
    range,
  );
}

function thisAt(node: Node, range: Range, evaluator: Evaluator): Value {
  const { program } = evaluator;
  for (let fn = node.frame?.fn; fn !== undefined; fn = program.functions[fn]?.parent) {
    const record = program.functions[fn];
    if (record?.klass) return evaluator.instance(record.klass, range);
    // A function of its own has a `this` of its own.
    if (record && record.node.type !== "arrow_function") break;
  }
  const klass = node.frame?.scope.klass;
  return klass ? evaluator.instance(klass, range) : { kind: "reference", name: "this", range };
}

function subscript(object: Value, index: Value, range: Range, evaluator: Evaluator): Value {
  if (index.kind === "string") return evaluator.property(object, index.value, range);
  if (index.kind === "number") return evaluator.item(object, index.value, range);
  return unknownAt(range);
}

function conditional(
  { test, yes, no }: Extract<Expression, { kind: "conditional" }>,
  range: Range,
  evaluator: Evaluator,
): Value {
  const asked = testOf(test, evaluator);
  const [whenTrue, whenFalse] = [evaluator.evaluate(yes), evaluator.evaluate(no)];
  // `process.env.X ? process.env.X.split(",") : ["*"]`
  if (asked.kind === "env" && !asked.fallback && whenTrue.kind === "env" && whenTrue.name === asked.name) {
    return { ...whenTrue, fallback: whenFalse };
  }
  const outlook = outlookOf(test, evaluator.conditions);
  return choiceAt(
    [
      { value: whenTrue, guard: guardOf(outlook.holds), holds: true },
      { value: whenFalse, guard: guardOf(outlook.fails), holds: false },
    ].flatMap(({ value, guard, holds }) =>
      guard ? [{ value, guard, conditions: [{ test: asked, holds }] }] : [],
    ),
    range,
  );
}

function or(
  { left, right, nullish }: Extract<Expression, { kind: "or" }>,
  range: Range,
  evaluator: Evaluator,
): Value {
  const first = evaluator.evaluate(left);
  const isOver = nullish ? (first.kind === "null" ? false : undefined) : truthOf(first);
  if (isOver === true) return first;
  const second = evaluator.evaluate(right);
  if (isOver === false) return second;
  if (nullish && isKnown(first)) return first;
  return (
    withFallback(first, second) ??
    choiceAt(
      [
        { value: first, guard: "undecided" },
        { value: second, guard: "undecided" },
      ],
      range,
    )
  );
}

function isKnown(value: Value): boolean {
  return ["string", "number", "bool", "list", "object", "regex", "function", "concat"].includes(value.kind);
}

function and(
  { left, right }: Extract<Expression, { kind: "and" }>,
  range: Range,
  evaluator: Evaluator,
): Value {
  const first = evaluator.evaluate(left);
  const truth = truthOf(first);
  if (truth === false) return first;
  const second = evaluator.evaluate(right);
  if (truth === true) return second;
  const outlook = outlookOf(left, evaluator.conditions);
  const otherwise: Value =
    second.kind === "object" || second.kind === "list"
      ? { kind: "null", range: first.range }
      : unknownAt(first.range);
  return choiceAt(
    [
      { value: second, guard: guardOf(outlook.holds) },
      { value: otherwise, guard: guardOf(outlook.fails) },
    ].flatMap(({ value, guard }) => (guard ? [{ value, guard }] : [])),
    range,
  );
}

function compare(
  { operator, negated, left, right }: Extract<Expression, { kind: "compare" }>,
  range: Range,
  evaluator: Evaluator,
): Value {
  const [a, b] = [evaluator.evaluate(left), evaluator.evaluate(right)];
  const holds = operator === "equal" ? isEqual(a, b) : operator === "in" ? isAmong(a, b) : isMore(a, b);
  if (holds !== undefined) return { kind: "bool", value: holds !== negated, range };
  const test = testAt(operator, [a, b], range);
  return negated ? testAt("not", [test], range) : test;
}

function isMore(a: Value, b: Value): boolean | undefined {
  return a.kind === "number" && b.kind === "number" ? a.value > b.value : undefined;
}

function isEqual(a: Value, b: Value): boolean | undefined {
  if (a.kind === "string" && b.kind === "string") return a.value === b.value;
  if (a.kind === "number" && b.kind === "number") return a.value === b.value;
  if (a.kind === "bool" && b.kind === "bool") return a.value === b.value;
  return undefined;
}

function isAmong(value: Value, among: Value): boolean | undefined {
  if (among.kind === "string" && value.kind === "string") return among.value.includes(value.value);
  if (among.kind !== "list" || among.open) return undefined;
  const answers = among.items.map((item) => isEqual(value, item));
  if (answers.includes(true)) return true;
  return answers.includes(undefined) ? undefined : false;
}
