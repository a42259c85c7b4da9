import type { Expression } from "./expression.ts";
import type { Branch, Test } from "./program.ts";
import type { Node } from "./syntax.ts";
import type { Guard, Value } from "./value.ts";
import { truthOf } from "./values.ts";

/** A set of environments: those in which something can be the case. */
export type Environments = number;
const NOWHERE = 0;
const DEVELOPMENT = 1;
const PRODUCTION = 2;
/** Staging, tests, a variable that is not set. */
const OTHER = 4;
const EVERYWHERE = 7;

/** Where a condition can hold, and where it can fail. */
export interface Outlook {
  readonly holds: Environments;
  readonly fails: Environments;
}

const UNDECIDED: Outlook = { holds: EVERYWHERE, fails: EVERYWHERE };
const ALWAYS: Outlook = { holds: EVERYWHERE, fails: NOWHERE };
const IN_DEVELOPMENT: Outlook = { holds: DEVELOPMENT, fails: PRODUCTION | OTHER };
const IN_PRODUCTION: Outlook = { holds: PRODUCTION, fails: DEVELOPMENT | OTHER };
const WHEN_DEBUGGING: Outlook = { holds: DEVELOPMENT | OTHER, fails: PRODUCTION | OTHER };
const IN_TESTS: Outlook = { holds: OTHER | DEVELOPMENT, fails: EVERYWHERE };

function not(outlook: Outlook): Outlook {
  return { holds: outlook.fails, fails: outlook.holds };
}

function and(a: Outlook, b: Outlook): Outlook {
  return { holds: a.holds & b.holds, fails: a.fails | b.fails };
}

function or(a: Outlook, b: Outlook): Outlook {
  return { holds: a.holds | b.holds, fails: a.fails & b.fails };
}

export function guardOf(environments: Environments): Guard | undefined {
  if (environments === NOWHERE) return undefined;
  switch (environments & (DEVELOPMENT | PRODUCTION)) {
    case DEVELOPMENT:
      return "development";
    case PRODUCTION:
      return "production";
    default:
      return "undecided";
  }
}

/** What the guards need of the evaluator. */
export interface Conditions {
  evaluate(node: Node): Value;
  expression(node: Node): Expression;
  /** The one expression behind a name or a call of a local function. */
  behind(node: Node): Node | undefined;
}

const MAX_DEPTH = 24;

/** Names of the variables and settings that hold the environment's name: `NODE_ENV`, `settings.ENVIRONMENT`, `app.env`. */
const ENVIRONMENT_NAME =
  /^(?:(?:node|app|application|flask|django|python|fastapi|rails|go|server|deploy|deployment|build|run|runtime|vercel|next|next_?public|nuxt|vite|react_?app|service|stage|current|target|aspnetcore|dotnet|starlette|sanic|project|the)_?)*(?:env|environment|environ|mode|stage|profile|environment_?name|env_?name|deploy(?:ment)?_?env(?:ironment)?)$/;
const DEVELOPMENT_NAME =
  /^(?:is|in|on|app|flask|django|env|node|server|fastapi|use|enable)?_?(?:debug|dev|development|local|dev_?mode|debug_?mode|dev_?env|development_?mode|local_?dev|local_?env|localhost|dev_?environment|local_?environment|debug_?enabled|debugging)$/;
const TESTING_NAME = /^(?:is|in|running)?_?(?:test|testing|tests|test_?env|unit_?tests?|pytest|jest)$/;
const PRODUCTION_NAME =
  /^(?:is|in|on|app|env|node|server)?_?(?:prod|production|prod_?mode|production_?mode|prod_?env|prod_?environment|production_?env|live|deployed)$/;

/** Values of such a variable. When one of the first says no, it is production; a failed test for `test` says nothing. */
const DEVELOPMENT_VALUES = new Set(["development", "dev", "develop", "debug"]);
const LOCAL_VALUES = new Set(["local", "localhost", "test", "testing", "tests", "ci", "unittest"]);
const PRODUCTION_VALUES = new Set(["production", "prod", "live"]);
const STAGING_VALUES = new Set([
  "staging",
  "stage",
  "preprod",
  "preproduction",
  "uat",
  "sandbox",
  "preview",
  "demo",
]);

/** Lower case with underscores between words: `isProduction` → `is_production`. */
function words(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .replace(/-/g, "_");
}

/** A setting that is only known by its name. */
function byName(name: string): Outlook {
  const plain = words(name);
  if (DEVELOPMENT_NAME.test(plain)) return WHEN_DEBUGGING;
  if (TESTING_NAME.test(plain)) return IN_TESTS;
  return PRODUCTION_NAME.test(plain) ? IN_PRODUCTION : UNDECIDED;
}

/** Where a variable that names the environment has this value. */
function byValue(value: string): Outlook {
  const plain = value.toLowerCase();
  if (DEVELOPMENT_VALUES.has(plain)) return IN_DEVELOPMENT;
  if (LOCAL_VALUES.has(plain)) return IN_TESTS;
  if (PRODUCTION_VALUES.has(plain)) return IN_PRODUCTION;
  if (STAGING_VALUES.has(plain)) return { holds: OTHER, fails: EVERYWHERE };
  return UNDECIDED;
}

/** The name a value is known by, if it has one. */
function nameOf(value: Value): string | undefined {
  switch (value.kind) {
    case "env":
    case "member":
    case "param":
      return value.name;
    case "reference":
    case "call": {
      const name = value.kind === "reference" ? value.name : value.callee;
      // `app.get("env")`, `config.get("ENVIRONMENT")`
      const [first] = value.kind === "call" ? value.args : [];
      if (first?.value.kind === "string" && name.endsWith("get")) return first.value.value;
      return name.slice(name.lastIndexOf(".") + 1);
    }
    default:
      return undefined;
  }
}

/** What a known value means where the environment's name is expected: the text, or the name of an enumeration's member. */
function literalOf(value: Value): string | undefined {
  if (value.kind === "string") return value.value;
  if (value.kind === "reference" || value.kind === "member") return nameOf(value);
  return undefined;
}

/** Where the variable is not set, its default decides: in production as well. */
function unset(outlook: Outlook, holdsByDefault: boolean): Outlook {
  return holdsByDefault
    ? { holds: outlook.holds | PRODUCTION, fails: outlook.fails }
    : { holds: outlook.holds, fails: outlook.fails | PRODUCTION };
}

const SWITCHED_ON = new Set(["1", "true", "yes", "on", "y", "t"]);

/** `value` is the variable, `among` what it is compared with. */
function compared(value: Value, among: readonly Value[]): Outlook {
  if (value.kind === "choice") return UNDECIDED;
  const literals = among.map(literalOf);
  if (value.kind === "string") {
    if (literals.some((literal) => literal === undefined)) return UNDECIDED;
    return literals.includes(value.value) ? ALWAYS : not(ALWAYS);
  }
  const name = nameOf(value);
  if (name === undefined || literals.length === 0) return UNDECIDED;
  const fallback = value.kind === "env" ? value.fallback : undefined;
  const plain = words(name);
  let outlook: Outlook;
  if (ENVIRONMENT_NAME.test(plain)) {
    outlook = literals
      .map((literal) => (literal === undefined ? UNDECIDED : byValue(literal)))
      .reduce((all, each) => or(all, each));
  } else {
    // `DEBUG == "true"`, `settings.DEBUG is True`
    const texts = among.map((each) => (each.kind === "bool" ? String(each.value) : literalOf(each)));
    if (texts.some((text) => text === undefined)) return UNDECIDED;
    const on = texts.every((text) => SWITCHED_ON.has(text?.toLowerCase() ?? ""));
    const off = texts.every((text) =>
      ["0", "false", "no", "off", "n", "f", ""].includes(text?.toLowerCase() ?? ""),
    );
    if (!on && !off) return UNDECIDED;
    outlook = on ? byName(name) : not(byName(name));
  }
  if (!fallback) return outlook;
  const text = fallback.kind === "bool" ? String(fallback.value) : literalOf(fallback);
  if (text === undefined) return fallback.kind === "null" ? outlook : UNDECIDED;
  return unset(
    outlook,
    literals.includes(text) || among.some((each) => each.kind === "bool" && String(each.value) === text),
  );
}

function truth(value: Value): Outlook {
  const known = truthOf(value);
  if (known !== undefined) return known ? ALWAYS : not(ALWAYS);
  if (value.kind === "env" && value.fallback) {
    const fallback = truthOf(value.fallback);
    if (fallback === undefined) return UNDECIDED;
    return unset(byName(value.name), fallback);
  }
  const name = nameOf(value);
  return name === undefined ? UNDECIDED : byName(name);
}

export function outlookOf(node: Node, conditions: Conditions, depth = 0): Outlook {
  if (depth > MAX_DEPTH) return UNDECIDED;
  const expression = conditions.expression(node);
  const next = (operand: Node): Outlook => outlookOf(operand, conditions, depth + 1);
  switch (expression.kind) {
    case "same":
      return next(expression.node);
    case "not":
      return not(next(expression.operand));
    case "and":
      return and(next(expression.left), next(expression.right));
    case "or":
      // `process.env.NODE_ENV || "development"` is a value, not a condition.
      return booleanish(conditions.evaluate(expression.right))
        ? or(next(expression.left), next(expression.right))
        : truth(conditions.evaluate(node));
    case "conditional": {
      const test = next(expression.test);
      return or(and(test, next(expression.yes)), and(not(test), next(expression.no)));
    }
    case "compare": {
      const left = conditions.evaluate(expression.left);
      const right = conditions.evaluate(expression.right);
      const outlook = comparison(expression.operator, left, right);
      return expression.negated ? not(outlook) : outlook;
    }
    case "name":
    case "member":
    case "call": {
      const among = membership(expression, conditions);
      if (among) return comparison("in", among.member, among.group);
      const behind = conditions.behind(node);
      if (behind) {
        const outlook = outlookOf(behind, conditions, depth + 1);
        if (outlook.holds !== EVERYWHERE || outlook.fails !== EVERYWHERE) return outlook;
      }
      return truth(conditions.evaluate(node));
    }
    default:
      return truth(conditions.evaluate(node));
  }
}

/** `["development", "test"].includes(env)` */
function membership(
  expression: Expression,
  { expression: read, evaluate }: Conditions,
): { readonly member: Value; readonly group: Value } | undefined {
  if (expression.kind !== "call") return undefined;
  const callee = read(expression.callee);
  const [argument, more] = expression.args;
  if (callee.kind !== "member" || !argument || more || argument.spread) return undefined;
  if (callee.name !== "includes" && callee.name !== "has") return undefined;
  return { member: evaluate(argument.node), group: evaluate(callee.object) };
}

function booleanish(value: Value): boolean {
  return value.kind !== "string" && value.kind !== "list" && value.kind !== "object";
}

function comparison(operator: "equal" | "in" | "more", left: Value, right: Value): Outlook {
  if (operator === "more") return UNDECIDED;
  if (operator === "in") {
    if (right.kind === "list" && !right.open) return compared(left, right.items);
    // `"dev" in ENVIRONMENT`
    return left.kind === "string" && right.kind !== "object" ? compared(right, [left]) : UNDECIDED;
  }
  return left.kind === "string" || left.kind === "bool" ? compared(right, [left]) : compared(left, [right]);
}

/** Reads the guards of branches, each once. */
export function createGuards(conditions: Conditions): (branch: Branch | undefined) => Environments {
  const known = new Map<Branch, Environments>();
  const outlooks = new Map<Test, Outlook>();

  const outlookOfTest = (test: Test): Outlook => {
    if (test.kind === "opaque") return UNDECIDED;
    const seen = outlooks.get(test);
    if (seen) return seen;
    // A condition that depends on what it guards decides nothing.
    outlooks.set(test, UNDECIDED);
    const outlook =
      test.kind === "truth"
        ? outlookOf(test.node, conditions)
        : comparison("equal", conditions.evaluate(test.left), conditions.evaluate(test.right));
    outlooks.set(test, outlook);
    return outlook;
  };

  return (branch) => {
    const path: Branch[] = [];
    let at = branch;
    while (at && !known.has(at)) {
      path.push(at);
      at = at.parent;
    }
    let environments = at ? (known.get(at) ?? EVERYWHERE) : EVERYWHERE;
    for (const step of path.reverse()) {
      const outlook = outlookOfTest(step.test);
      environments &= step.holds ? outlook.holds : outlook.fails;
      known.set(step, environments);
    }
    return environments;
  };
}
