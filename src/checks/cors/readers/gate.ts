import type { Module } from "../../../languages/module.ts";
import type { CallValue, Condition, TestValue, Value } from "../../../languages/value.ts";
import type { OriginTest, Subject } from "../origins/origin-test.ts";
import type { MatchMode } from "../origins/regex-match.ts";
import { expressionTest } from "./expression-test.ts";
import { type IsOrigin, subjectOf } from "./subject.ts";
import { methodOf, partsOf, substitute } from "./values.ts";

/** What conditions let pass when a page of another site asks. */
export type Gate =
  /** Every origin, or all but those that pass one of these tests: everybody who matters. */
  | { readonly kind: "open"; readonly except?: readonly OriginTest[] }
  /** No origin: requests without one, for example. */
  | { readonly kind: "shut" }
  /** Every origin, as far as the origin is concerned: something else decides, such as a flag or the request's method. */
  | { readonly kind: "neutral" }
  /** An origin that passes one of these. */
  | { readonly kind: "tests"; readonly tests: readonly OriginTest[] }
  /** It is about the origin, in a way that is not understood. */
  | { readonly kind: "unknown" };

export interface GateContext {
  readonly module: Module;
  readonly text: string;
  readonly isOrigin: IsOrigin;
}

const OPEN: Gate = { kind: "open" };
const SHUT: Gate = { kind: "shut" };
const NEUTRAL: Gate = { kind: "neutral" };
const UNKNOWN: Gate = { kind: "unknown" };
/** Functions that are looked into, inside one another. */
const DEEPEST_CALL = 3;
/** Two long lists that both have to hold the origin. */
const MOST_COMBINATIONS = 400;

export function gateOver(conditions: readonly Condition[], context: GateContext): Gate {
  if (isAskedFor(conditions)) return UNKNOWN;
  return conditions.map(({ test, holds }) => gateOf(test, holds, context)).reduce(both, OPEN);
}

export function gateOf(test: Value, holds: boolean, context: GateContext, depth = 0): Gate {
  const gate = truthGate(test, context, depth);
  return holds ? gate : opposite(gate);
}

export function both(left: Gate, right: Gate): Gate {
  for (const kind of ["shut", "unknown"] as const)
    if (left.kind === kind || right.kind === kind) return { kind };
  if (left.kind !== "tests") return right.kind === "tests" || left.kind === "open" ? right : left;
  if (right.kind !== "tests") return left;
  if (JSON.stringify(left.tests) === JSON.stringify(right.tests)) return left;
  if (left.tests.length * right.tests.length > MOST_COMBINATIONS) return UNKNOWN;
  const tests = left.tests.flatMap((a) =>
    right.tests.map((b): OriginTest => ({ kind: "all", tests: [a, b] })),
  );
  return { kind: "tests", tests };
}

export function either(left: Gate, right: Gate): Gate {
  if (left.kind === "open" || right.kind === "open") return OPEN;
  if (left.kind === "shut") return right;
  if (right.kind === "shut") return left;
  if (left.kind === "tests" && right.kind === "tests")
    return { kind: "tests", tests: [...left.tests, ...right.tests] };
  if (left.kind === "tests") return left;
  if (right.kind === "tests") return right;
  return left.kind === "neutral" && right.kind === "neutral" ? NEUTRAL : UNKNOWN;
}

function opposite(gate: Gate): Gate {
  switch (gate.kind) {
    case "open":
      return gate.except ? { kind: "tests", tests: gate.except } : SHUT;
    case "shut":
      return OPEN;
    case "tests":
      return { kind: "open", except: gate.tests };
    default:
      return gate;
  }
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
        .reduce(either);
    default:
      return unread(test, context);
  }
}

/** `setting === "*"`, `settings.includes("*")`: somebody has to write the wildcard down elsewhere for this to hold. */
function asksForWildcard(left: Value, right: Value): boolean {
  const [asked, other] = isWildcard(left) ? [left, right] : [right, left];
  return isWildcard(asked) && !(other.kind === "env" && other.fallback && isWildcard(other.fallback));
}

function isWildcard(value: Value): boolean {
  return value.kind === "string" && value.value === "*";
}

/** Whether an option is only taken when the wildcard is asked for in a setting that does not say so by itself. */
export function isAskedFor(conditions: readonly Condition[]): boolean {
  return conditions.some(({ test, holds }) => {
    if (!holds) return false;
    if (test.kind === "call")
      return HOLDS.has(methodOf(test.callee)) && test.args.some(({ value }) => isWildcard(value));
    const [left, right] = test.kind === "test" ? test.operands : [];
    if (test.kind !== "test" || !left || !right) return false;
    if (test.operator === "and")
      return isAskedFor([
        { test: left, holds },
        { test: right, holds },
      ]);
    return (test.operator === "equal" || test.operator === "in") && asksForWildcard(left, right);
  });
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
        .reduce(test.operator === "and" ? both : either);
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
  return gates.length === 0 ? SHUT : gates.reduce(either);
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
  if (/origin/i.test(context.text.slice(test.range.start, test.range.end))) return UNKNOWN;
  for (const part of partsOf(test)) {
    if (context.isOrigin(part)) return UNKNOWN;
    if (part.kind === "unknown" && /origin/i.test(context.text.slice(part.range.start, part.range.end)))
      return UNKNOWN;
    if (part.kind === "function" && looksAtOrigin(part.fn, context)) return UNKNOWN;
    // A function that gets the whole request may look at its origin.
    if (part.kind === "call" && part.args.some((arg) => arg.value.kind === "param")) return UNKNOWN;
  }
  return NEUTRAL;
}

function looksAtOrigin(fn: number, { module, isOrigin }: GateContext): boolean {
  const returns = module.functions[fn]?.returns ?? [];
  return returns.some((value) => [...partsOf(value)].some(isOrigin));
}
