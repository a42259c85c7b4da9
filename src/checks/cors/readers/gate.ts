import type { SourceFile } from "../../../file.ts";
import type { Module } from "../../../languages/module.ts";
import type { CallValue, Condition, TestValue, Value } from "../../../languages/value.ts";
import type { OriginTest, Subject } from "../origins/origin-test.ts";
import type { MatchMode } from "../origins/regex-match.ts";
import { isAskedFor } from "./asked-for.ts";
import { expressionTest } from "./expression-test.ts";
import { both, either, type Gate, NEUTRAL, OPEN, opposite, SHUT, UNKNOWN } from "./gate-logic.ts";
import { type IsOrigin, subjectOf } from "./subject.ts";
import { methodOf, partsOf, substitute, textAt } from "./values.ts";

export interface GateContext {
  readonly module: Module;
  readonly text: string;
  readonly isOrigin: IsOrigin;
  /** What the origin is called in this place, besides names that say so. */
  readonly names: readonly string[];
}

/** What is needed to read the conditions of a file, or of one function that is handed the origin as `parameter`. */
export function gateContext(
  module: Module,
  file: SourceFile,
  isOrigin: IsOrigin,
  parameter?: string,
): GateContext {
  const names = module.assignments
    .filter(({ target, range }) => !target.object && /origin/i.test(textAt(file, range)))
    .filter(({ value }) => isOrigin(value))
    .map(({ target }) => target.name);
  return {
    module,
    text: file.text,
    isOrigin,
    names: parameter === undefined ? names : [...names, parameter],
  };
}

/** Functions that are looked into, inside one another. */
const DEEPEST_CALL = 3;

export function gateOver(conditions: readonly Condition[], context: GateContext): Gate {
  if (isAskedFor(conditions)) return UNKNOWN;
  return conditions.map(({ test, holds }) => gateOf(test, holds, context)).reduce(both, OPEN);
}

export function gateOf(test: Value, holds: boolean, context: GateContext, depth = 0): Gate {
  const gate = truthGate(test, context, depth);
  return holds ? gate : opposite(gate);
}

function truthGate(test: Value, context: GateContext, depth: number): Gate {
  if (subjectOf(test, context.isOrigin)) return OPEN;
  switch (test.kind) {
    case "bool":
      return test.value ? OPEN : SHUT;
    case "null":
      return SHUT;
    case "test":
      return testGate(test, context, depth);
    case "call":
      return callGate(test, context, depth) ?? unread(test, context);
    case "choice":
      return test.options
        .map(({ value, conditions = [] }) =>
          both(gateOver(conditions, context), gateOf(value, true, context, depth)),
        )
        .reduce(either, SHUT);
    default:
      return unread(test, context);
  }
}

function testGate(test: TestValue, context: GateContext, depth: number): Gate {
  const [left, right] = test.operands;
  if (!left) return UNKNOWN;
  if (test.operator === "not") return gateOf(left, false, context, depth);
  if (!right) return UNKNOWN;
  switch (test.operator) {
    case "and":
    case "or":
      return [left, right]
        .map((part) => gateOf(part, true, context, depth))
        .reduce(test.operator === "and" ? both : either, test.operator === "and" ? OPEN : SHUT);
    case "equal":
      return equalGate(left, right, context) ?? unread(test, context);
    case "more":
      return moreGate(left, right, context) ?? unread(test, context);
    case "in":
      return memberGate(left, right, context) ?? unread(test, context);
  }
}

/** `origin === "https://…"`, and `list.indexOf(origin) === -1`. */
function equalGate(left: Value, right: Value, context: GateContext): Gate | undefined {
  const on = subjectOf(left, context.isOrigin);
  if (on) return exactGate(right, on);
  const other = subjectOf(right, context.isOrigin);
  if (other) return exactGate(left, other);
  if (left.kind === "call" && right.kind === "number" && right.value === -1) {
    const membership = callGate(left, context, 0);
    if (!membership) return undefined;
    // `includes` answers true or false, so that it is never -1: a test for that lets everybody in.
    return methodOf(left.callee) === "indexOf" ? opposite(membership) : SHUT;
  }
  return undefined;
}

/** `list.indexOf(origin) > -1`, and `0 > list.indexOf(origin)`. */
function moreGate(left: Value, right: Value, context: GateContext): Gate | undefined {
  const [call, bound] = left.kind === "call" ? [left, right] : [right, left];
  if (call.kind !== "call" || methodOf(call.callee) !== "indexOf" || bound.kind !== "number")
    return undefined;
  const membership = callGate(call, context, 0);
  return membership && (call === left ? membership : opposite(membership));
}

function exactGate(value: Value, on: Subject): Gate | undefined {
  if (value.kind === "null") return SHUT;
  const text = textOf(value);
  return text === undefined ? UNKNOWN : { kind: "tests", tests: [{ kind: "exact", origin: text, on }] };
}

function textOf(value: Value): string | undefined {
  if (value.kind === "env") return value.fallback && textOf(value.fallback);
  return value.kind === "string" ? value.value : undefined;
}

/** `origin in list`, `list.includes(origin)`, `"example.com" in origin`. */
function memberGate(member: Value, group: Value, context: GateContext): Gate | undefined {
  const on = subjectOf(member, context.isOrigin);
  if (on) return groupGate(group, on);
  const within = subjectOf(group, context.isOrigin);
  const text = textOf(member);
  if (!within) return undefined;
  return text === undefined ? UNKNOWN : { kind: "tests", tests: [{ kind: "contains", text, on: within }] };
}

function groupGate(group: Value, on: Subject): Gate {
  if (group.kind === "env" && group.fallback) return groupGate(group.fallback, on);
  if (group.kind === "string" && on === "origin")
    return { kind: "tests", tests: [{ kind: "within", text: group.value }] };
  if (group.kind === "object") {
    return { kind: "tests", tests: group.entries.map(({ key }) => ({ kind: "exact", origin: key, on })) };
  }
  if (group.kind === "call" && group.callee === "Set" && group.args[0])
    return groupGate(group.args[0].value, on);
  if (group.kind !== "list") return UNKNOWN;
  const tests = group.items.flatMap((item): OriginTest[] => {
    const text = textOf(item);
    return text === undefined ? [] : [{ kind: "exact", origin: text, on }];
  });
  return tests.length === 0 ? UNKNOWN : { kind: "tests", tests };
}

const STARTS = new Set(["startsWith", "startswith"]);
const ENDS = new Set(["endsWith", "endswith"]);
const HOLDS = new Set(["includes", "indexOf", "has", "contains"]);
/** Methods and functions of expressions, and how much of the text they want matched. */
const MATCHES: { readonly [method: string]: MatchMode } = {
  test: "search",
  exec: "search",
  search: "search",
  match: "prefix",
  fullmatch: "full",
};

function callGate(call: CallValue, context: GateContext, depth: number): Gate | undefined {
  const method = methodOf(call.callee);
  const [first, second] = call.args.map((arg) => arg.value);
  if (method === "some" || method === "any" || method === "find") return someGate(call, context, depth);
  if (!first) return undefined;
  if (call.receiver) {
    const on = subjectOf(call.receiver, context.isOrigin);
    if (on) return textMethodGate(method, first, on);
    if (HOLDS.has(method)) return memberGate(first, call.receiver, context);
    const mode = MATCHES[method];
    const subject = subjectOf(first, context.isOrigin);
    if (mode && subject) return expressionGate(call.receiver, mode, subject) ?? UNKNOWN;
  }
  if (/^re\.(match|search|fullmatch)$/.test(call.callee) && second) {
    const on = subjectOf(second, context.isOrigin);
    return on && (expressionGate(first, MATCHES[method] ?? "search", on) ?? UNKNOWN);
  }
  return ownFunctionGate(call, context, depth);
}

function textMethodGate(method: string, argument: Value, on: Subject): Gate {
  if (method === "match" || method === "search") return expressionGate(argument, "search", on) ?? UNKNOWN;
  const kind = STARTS.has(method)
    ? "startsWith"
    : ENDS.has(method)
      ? "endsWith"
      : HOLDS.has(method)
        ? "contains"
        : undefined;
  if (!kind) return UNKNOWN;
  const texts = argument.kind === "list" ? argument.items.map(textOf) : [textOf(argument)];
  const tests = texts.flatMap((text): OriginTest[] => (text === undefined ? [] : [{ kind, text, on }]));
  return tests.length === 0 ? UNKNOWN : { kind: "tests", tests };
}

function expressionGate(expression: Value, mode: MatchMode, on: Subject): Gate | undefined {
  const test = expressionTest(expression, mode, on);
  return test && { kind: "tests", tests: [test] };
}

/** `[/…/, /…/].some((expression) => expression.test(origin))`. */
function someGate(call: CallValue, context: GateContext, depth: number): Gate | undefined {
  const predicate = call.args[0]?.value;
  if (call.receiver?.kind !== "list" || predicate?.kind !== "function" || depth >= DEEPEST_CALL)
    return undefined;
  const returns = context.module.functions[predicate.fn]?.returns ?? [];
  const [answer] = returns;
  if (!answer || returns.length !== 1) return undefined;
  const gates = call.receiver.items
    .slice(0, 50)
    .map((item) => gateOf(substitute(answer, predicate.fn, 0, item), true, context, depth + 1));
  return gates.length === 0 ? SHUT : gates.reduce(either, SHUT);
}

/** A function of this module that answers with one expression. */
function ownFunctionGate(call: CallValue, context: GateContext, depth: number): Gate | undefined {
  if (!call.callee.startsWith(".") || depth >= DEEPEST_CALL) return undefined;
  const index = context.module.functions.findIndex((fn) => fn.name === call.callee.slice(1));
  const returns = context.module.functions[index]?.returns ?? [];
  const [answer] = returns;
  if (!answer || returns.length !== 1) return undefined;
  const filled = call.args.reduce((value, arg, at) => substitute(value, index, at, arg.value), answer);
  return gateOf(filled, true, context, depth + 1);
}

/** A test that was not understood: about the origin as soon as its text says so. */
function unread(test: Value, context: GateContext): Gate {
  if (namesOrigin(test, context)) return UNKNOWN;
  for (const part of partsOf(test)) {
    if (context.isOrigin(part)) return UNKNOWN;
    if (part.kind === "unknown" && namesOrigin(part, context)) return UNKNOWN;
    if (part.kind === "function" && looksAtOrigin(part.fn, context)) return UNKNOWN;
    // A function that gets the whole request may look at its origin.
    if (part.kind === "call" && part.args.some((arg) => arg.value.kind === "param")) return UNKNOWN;
  }
  return NEUTRAL;
}

function namesOrigin({ range }: Value, { text, names }: GateContext): boolean {
  const written = text.slice(range.start, range.end);
  return /origin/i.test(written) || (written.match(/[\w$]+/g) ?? []).some((word) => names.includes(word));
}

function looksAtOrigin(fn: number, { module, isOrigin }: GateContext): boolean {
  const returns = module.functions[fn]?.returns ?? [];
  return returns.some((value) => [...partsOf(value)].some(isOrigin));
}
