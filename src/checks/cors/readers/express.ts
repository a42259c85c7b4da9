import type { ReadContext } from "../../../check.ts";
import type { SourceFile } from "../../../file.ts";
import type { Call, Module } from "../../../languages/module.ts";
import type { Argument, FunctionValue, Guard, ObjectValue, Value } from "../../../languages/value.ts";
import { under } from "../development.ts";
import {
  type Admission,
  type AllowedOrigin,
  type CorsPolicy,
  type Credentials,
  type Spelling,
  UNKNOWN,
} from "../model.ts";
import { exactly } from "../origins/origin-test.ts";
import { type Answer, answersOf } from "./callback.ts";
import { expressionTest } from "./expression-test.ts";
import { gateOf, gateOver } from "./gate.ts";
import { both, type Gate } from "./gate-logic.ts";
import { allowed, type OriginSyntax, originsFrom, type Place } from "./origins.ts";
import { isRequestOrigin } from "./request-origin.ts";
import { contains, credentialsFrom, entryOf, isTrue, methodOf, moduleOf, spanIn, textAt } from "./values.ts";

export const EXPRESS_SPELLING: Spelling = {
  named: 'cors({ origin: ["https://app.example.com"] })',
  credentials: "credentials: true",
};

/**
 * The npm package `cors`, as Express uses it.
 *
 * cors 2.8.6 (lib/index.js): without options, or without `origin` in them, the answer is `*`; `origin: true` sends back the caller's origin; a falsy
 * origin sends nothing; strings of an array are compared whole, so `"*"` among them matches nothing; expressions are searched for; `*` stays `*`
 * when credentials are on.
 */
export function readExpress(file: SourceFile, context: ReadContext): readonly CorsPolicy[] {
  const module = moduleOf(file, context);
  return module ? policiesIn(module, file) : [];
}

function policiesIn(module: Module, file: SourceFile): readonly CorsPolicy[] {
  const names = module.imports.filter(({ source }) => source === "cors").map(({ local }) => local);
  // What a call goes by is worked out only where it can be the package: bundles hold many calls.
  const calls = module.calls
    .filter((call) => isNamed(textAt(file, call.calleeRange), names))
    .filter((call) => /^cors(\.default)?$/.test(call.callee));
  const main = calls.filter((call) => !preflightRoute(call, module));
  // A preflight route beside a configuration of the whole application never gets to answer.
  return (main.length > 0 ? main : calls).flatMap((call) => policiesOf(call, module, file));
}

/** `cors`, `cors.default`, `require("cors")`. */
function isNamed(callee: string, names: readonly string[]): boolean {
  const name = callee.replace(/\.default$/, "");
  return names.includes(name) || /^require\s*\(\s*["'`]cors["'`]\s*\)$/.test(name);
}

/** The route a call is handed to: `app.get("/feed", cors(), …)`. */
function routeOf(call: Call, module: Module): Call | undefined {
  return module.calls.find(
    (other) =>
      other !== call &&
      contains(other.range, call.range) &&
      /^(use|all|get|post|put|patch|delete|options|head|route)$/.test(methodOf(other.callee)) &&
      call.range.start >= other.calleeRange.end,
  );
}

function preflightRoute(call: Call, module: Module): boolean {
  const route = routeOf(call, module);
  return route !== undefined && methodOf(route.callee) === "options";
}

function pathsOf(call: Call, module: Module): readonly string[] {
  const path = routeOf(call, module)?.args[0]?.value;
  return path?.kind === "string" ? [path.value] : [];
}

function policiesOf(call: Call, module: Module, file: SourceFile): readonly CorsPolicy[] {
  return policiesFrom(call, call.args[0], module, file).map((policy) => ({
    ...policy,
    by: "The middleware cors()",
    paths: pathsOf(call, module),
    spelling: EXPRESS_SPELLING,
  }));
}

/** What a call makes of the options of the package `cors`, which others take as well; with none, everyone is let in. */
export function policiesFrom(
  call: Call,
  options: Argument | undefined,
  module: Module,
  file: SourceFile,
): readonly Omit<CorsPolicy, "by" | "paths" | "spelling">[] {
  const place: Place = { file, guard: call.guard };
  const found = !options
    ? [withoutOptions(call, place)]
    : options.spread
      ? []
      : fromOptions(options.value, call, module, place);
  return found.map(({ origins, credentials }) => ({
    at: spanIn(file.path, call.range),
    role: file.role,
    guard: call.guard,
    origins,
    credentials,
    wildcardWithCredentials: "refused",
  }));
}

interface Configuration {
  readonly origins: readonly AllowedOrigin[];
  readonly credentials: Credentials;
}

const NO_CREDENTIALS: Credentials = { state: "off" };

function withoutOptions(call: Call, place: Place): Configuration {
  return { origins: [byDefault(call, place)], credentials: NO_CREDENTIALS };
}

function byDefault(call: Call, place: Place): AllowedOrigin {
  return { ...allowed({ kind: "any" }, call.range, place), byDefault: true };
}

function fromOptions(options: Value, call: Call, module: Module, place: Place): readonly Configuration[] {
  switch (options.kind) {
    case "object":
      return [fromObject(options, call, module, place)];
    case "null":
      return [withoutOptions(call, place)];
    case "choice":
      return merged(
        options.options.flatMap((option) =>
          fromOptions(option.value, call, module, { ...place, guard: under(place.guard, option.guard) }),
        ),
      );
    case "function":
      return fromDelegate(options, call, module, place);
    default:
      return [];
  }
}

/** The branches of one configuration: it lets in what any of them does. */
function merged(configurations: readonly Configuration[]): readonly Configuration[] {
  if (configurations.length < 2) return configurations;
  const states = configurations.map(({ credentials }) => credentials);
  return [
    {
      origins: configurations.flatMap(({ origins }) => origins),
      credentials: states.find(({ state }) => state === "on") ?? states[0] ?? NO_CREDENTIALS,
    },
  ];
}

function fromObject(options: ObjectValue, call: Call, module: Module, place: Place): Configuration {
  const configuration = optionsFromObject(options, module, place);
  if (entryOf(options, "origin") || options.open) return configuration;
  return { ...configuration, origins: [byDefault(call, place)] };
}

/** What an object of options says; no origins when it leaves them out. */
export function optionsFromObject(options: ObjectValue, module: Module, place: Place): Configuration {
  const origin = entryOf(options, "origin");
  const credentials = entryOf(options, "credentials");
  return {
    origins: origin ? originsFrom(origin.value, syntaxFor(module, place.file), place) : [],
    credentials: credentialsFrom(credentials?.value, place.file.path, isTrue, options.open),
  };
}

/** `cors((req, callback) => callback(null, options))`: options for every request of its own. */
function fromDelegate(
  delegate: FunctionValue,
  call: Call,
  module: Module,
  place: Place,
): readonly Configuration[] {
  const answers = answersOf(delegate.fn, module, place.file, isRequestOrigin);
  const configurations = answers.flatMap(taken).flatMap(({ value, gate, guard }) => {
    const inner = { ...place, guard: under(place.guard, guard) };
    return fromOptions(value, call, module, inner).map((configuration) => ({
      ...configuration,
      origins: configuration.origins.flatMap((origin) => narrowed(origin, gate)),
    }));
  });
  return merged(configurations);
}

/** One answer for each of the options that it may be, behind that option's conditions. */
function taken(answer: Answer): readonly Answer[] {
  const { value, gate, context } = answer;
  if (value.kind !== "choice") return [answer];
  return value.options.map((option) => ({
    value: option.value,
    gate: both(gate, gateOver(option.conditions ?? [], context)),
    guard: under(answer.guard, option.guard),
    context,
  }));
}

/** What is left of an allowed origin behind a gate. */
function narrowed(origin: AllowedOrigin, gate: Gate): readonly AllowedOrigin[] {
  if (gate.kind === "open" || gate.kind === "neutral") return [origin];
  if (gate.kind === "shut") return [];
  if (gate.kind === "unknown" || origin.lets.kind !== "reflected") return [{ ...origin, lets: UNKNOWN }];
  return gate.tests.map((test) => ({ ...origin, lets: { kind: "tested", test } }));
}

function syntaxFor(module: Module, file: SourceFile): OriginSyntax {
  return {
    text: (text) => (text === "*" ? { kind: "any" } : { kind: "tested", test: exactly(text) }),
    item: (text) => (text === "*" ? { kind: "ineffective" } : { kind: "tested", test: exactly(text) }),
    other(value, place) {
      if (value.kind === "bool")
        return value.value ? [allowed({ kind: "reflected" }, value.range, place)] : [];
      if (value.kind === "function") return fromOriginFunction(value.fn, module, file, place);
      const test = value.kind === "string" ? undefined : expressionTest(value, "search", "origin");
      return test && [allowed({ kind: "tested", test }, value.range, place)];
    },
  };
}

/** `origin: (origin, callback) => …`. */
function fromOriginFunction(
  fn: number,
  module: Module,
  file: SourceFile,
  place: Place,
): readonly AllowedOrigin[] {
  const isOrigin = (value: Value) =>
    (value.kind === "param" && value.fn === fn && value.index === 0) || isRequestOrigin(value);
  const syntax = syntaxFor(module, file);
  return answersOf(fn, module, file, isOrigin).flatMap(({ value, gate, guard, context }) => {
    const inner = { ...place, guard: under(place.guard, guard) };
    if (value.kind === "list" || value.kind === "regex" || value.kind === "string" || value.kind === "env") {
      return originsFrom(value, syntax, inner).flatMap((origin) => narrowed(origin, gate));
    }
    return admissionsOf(both(gate, gateOf(value, true, context)), guard).map((lets) =>
      allowed(lets, value.range, inner),
    );
  });
}

function admissionsOf(gate: Gate, guard: Guard): readonly Admission[] {
  switch (gate.kind) {
    case "open":
      return [{ kind: "reflected" }];
    case "neutral":
      // A flag says nothing of who is let in, unless it is known to be the environment's.
      return [guard === "undecided" ? UNKNOWN : { kind: "reflected" }];
    case "tests":
      return gate.tests.map((test) => ({ kind: "tested", test }));
    case "shut":
      return [];
    case "unknown":
      return [UNKNOWN];
  }
}
