import { testOf } from "./condition.ts";
import type { Evaluator } from "./evaluate.ts";
import type { Expression, Item, Property } from "./expression.ts";
import { guardOf, outlookOf } from "./guard.ts";
import { type Node, rangeOf } from "./syntax.ts";
import type { Entry, Range, Value } from "./value.ts";
import {
  choiceAt,
  concatAt,
  listAt,
  mapValue,
  type Option,
  objectAt,
  stringAt,
  testAt,
  truthOf,
  unknownAt,
  withFallback,
} from "./values.ts";

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

function list(items: readonly Item[], range: Range, evaluator: Evaluator): Value {
  const values: Value[] = [];
  let open = false;
  for (const { node, spread } of items) {
    const value = evaluator.evaluate(node);
    if (!spread) values.push(value);
    else if (value.kind === "list") {
      values.push(...value.items);
      open ||= value.open;
    } else if (value.kind === "choice" || value.kind === "env") {
      const parts = spreadOptions(value);
      values.push(...parts.items);
      open ||= parts.open;
    } else open = true;
  }
  return listAt(values, open, range);
}

/** Items of `...(isDev ? ["*"] : [])`: each may be there. */
function spreadOptions(value: Value): { items: readonly Value[]; open: boolean } {
  if (value.kind === "list") return value;
  if (value.kind === "env") {
    const fallback = value.fallback ? spreadOptions(value.fallback) : { items: [] };
    return { items: fallback.items, open: true };
  }
  if (value.kind !== "choice") return { items: [], open: value.kind !== "null" && value.kind !== "bool" };
  let open = false;
  const items = value.options.flatMap((option) => {
    const parts = spreadOptions(option.value);
    open ||= parts.open;
    return parts.items.map((item) => choiceAt([{ value: item, guard: option.guard }], item.range));
  });
  return { items, open };
}

function object(properties: readonly Property[], range: Range, evaluator: Evaluator): Value {
  const entries: Entry[] = [];
  let open = false;
  for (const property of properties) {
    const value = evaluator.evaluate(property.value);
    if (property.kind === "spread") {
      const parts = spreadObject(value, entries);
      entries.push(...parts.entries);
      open ||= parts.open;
      continue;
    }
    const key = typeof property.key === "string" ? property.key : keyOf(evaluator.evaluate(property.key));
    if (key === undefined) open = true;
    else entries.push({ key, keyRange: property.keyRange, value });
  }
  return objectAt(entries, open, range);
}

function keyOf(value: Value): string | undefined {
  if (value.kind === "string") return value.value;
  return value.kind === "number" ? String(value.value) : undefined;
}

/** Entries of `...x`; those of `...(isDev && { origin: "*" })` are there in one case, and what was there before in the other. */
function spreadObject(value: Value, before: readonly Entry[]): { entries: readonly Entry[]; open: boolean } {
  if (value.kind === "object") return value;
  if (value.kind !== "choice") return { entries: [], open: truthOf(value) !== false };
  let open = false;
  const keys = new Map<string, Entry>();
  for (const option of value.options) {
    if (option.value.kind === "object") {
      open ||= option.value.open;
      for (const entry of option.value.entries) keys.set(entry.key, entry);
    } else open ||= truthOf(option.value) !== false;
  }
  const entries = [...keys.values()].map(({ key, keyRange, value: some }) => {
    const old = before.findLast((entry) => entry.key === key)?.value;
    const options: Option[] = value.options.flatMap(({ value: option, guard }) => {
      const own =
        option.kind === "object" ? option.entries.find((entry) => entry.key === key)?.value : undefined;
      const chosen = own ?? old;
      return chosen ? [{ value: chosen, guard }] : [];
    });
    return { key, keyRange, value: choiceAt(options, some.range) };
  });
  return { entries, open };
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

function add(values: readonly Value[], range: Range): Value {
  if (values.some((value) => value.kind === "list")) {
    const items = values.flatMap((value) => spreadOptions(value).items);
    return listAt(
      items,
      values.some((value) => spreadOptions(value).open),
      range,
    );
  }
  if (values.every((value) => value.kind === "number")) {
    const sum = values.reduce((total, value) => total + (value.kind === "number" ? value.value : 0), 0);
    return { kind: "number", value: sum, range };
  }
  return values.some((value) => value.kind === "string" || value.kind === "concat")
    ? concatAt(values, range)
    : unknownAt(range);
}

/** `a | b` of two dicts or sets. */
function merge(left: Value, right: Value, range: Range): Value {
  if (left.kind === "list" && right.kind === "list") {
    return listAt([...left.items, ...right.items], left.open || right.open, range);
  }
  if (left.kind !== "object" && right.kind !== "object") return unknownAt(range);
  const first = spreadObject(left, []);
  const second = spreadObject(right, first.entries);
  return objectAt([...first.entries, ...second.entries], first.open || second.open, range);
}

/** `[o.strip() for o in origins]`: the body, once for every item. */
function comprehension(
  { body, variable, iterable, filters }: Extract<Expression, { kind: "comprehension" }>,
  range: Range,
  evaluator: Evaluator,
): Value {
  const each = (item: Value, expression: Node): Value =>
    evaluator.withNames(new Map([[variable, item]]), () => evaluator.evaluate(expression));
  const kept = filters.reduce(
    (list, filter) => filterItems(list, range, (item) => each(item, filter)),
    evaluator.evaluate(iterable),
  );
  return overItems(kept, range, (item) => each(item, body));
}

/** A list's items after each was asked whether it stays. Of those that may or may not stay, nothing but that is known. */
export function filterItems(value: Value, range: Range, ask: (item: Value) => Value): Value {
  const doubtful: Value[] = [];
  const kept = overItems(value, range, (item) => {
    const answer = ask(item);
    const truth = truthOf(answer);
    // Asked for itself (`filter(Boolean)`), whatever is not known to be empty stays.
    if (truth || (truth === undefined && answer === item)) return item;
    if (truth === undefined) doubtful.push(item);
    return undefined;
  });
  return doubtful.length > 0
    ? mapValue(kept, (list) => (list.kind === "list" ? { ...list, open: true } : list))
    : kept;
}

/**
 * Does the same to every item of a list, which may be the fallback of an environment variable; what becomes undefined is left
 * out.
 */
export function overItems(value: Value, range: Range, change: (item: Value) => Value | undefined): Value {
  if (value.kind === "env") {
    if (!value.fallback) return value;
    return { ...value, fallback: overItems(value.fallback, range, change) };
  }
  if (value.kind === "choice") {
    return choiceAt(
      value.options.map((option) => ({
        value: overItems(option.value, range, change),
        guard: option.guard,
        ...(option.conditions ? { conditions: option.conditions } : {}),
      })),
      range,
    );
  }
  if (value.kind !== "list") return unknownAt(range);
  const items = value.items.flatMap((item) => {
    const changed = change(item);
    return changed ? [changed] : [];
  });
  return listAt(items, value.open, value.range);
}
