import type { ReadContext } from "../../../check.ts";
import type { SourceFile } from "../../../file.ts";
import type { Call, Module } from "../../../languages/module.ts";
import type { Value } from "../../../languages/value.ts";
import { type AllowedOrigin, type CorsPolicy, UNKNOWN } from "../model.ts";
import { exactly } from "../origins/origin-test.ts";
import { gateContext, gateOver } from "./gate.ts";
import { allowed, type OriginSyntax, originsFrom, type Place } from "./origins.ts";
import { isRequestOrigin } from "./request-origin.ts";
import { contains, credentialsFrom, entryOf, isTrue, methodOf, moduleOf, spanIn } from "./values.ts";

/**
 * Hono's `cors()`. Without an origin it sends `*`; what an origin that is a function returns is sent as it is; strings and
 * lists are compared whole (hono, src/middleware/cors/index.ts).
 */
export function readHono(file: SourceFile, context: ReadContext): readonly CorsPolicy[] {
  const module = moduleOf(file, context);
  if (!module) return [];
  return module.calls
    .filter(({ callee }) => callee === "hono/cors.cors")
    .flatMap((call) => policyOf(call, module, file) ?? []);
}

function policyOf(call: Call, module: Module, file: SourceFile): CorsPolicy | undefined {
  const options = call.args[0]?.value;
  if (call.args[0]?.spread || (options && options.kind !== "object")) return undefined;
  const place: Place = { file, guard: call.guard };
  const origin = options && entryOf(options, "origin");
  if (!origin && options?.open) return undefined;
  return {
    by: "Hono's cors()",
    at: spanIn(file.path, call.range),
    role: file.role,
    guard: call.guard,
    origins: origin
      ? originsFrom(origin.value, syntaxFor(module, file), place)
      : [{ ...allowed({ kind: "any" }, call.range, place), byDefault: true }],
    credentials: credentialsFrom(
      options && entryOf(options, "credentials")?.value,
      file.path,
      isTrue,
      options?.open,
    ),
    wildcardWithCredentials: "refused",
    paths: pathsOf(call, module),
    spelling: {
      named: 'cors({ origin: ["https://app.example.com"] })',
      credentials: "credentials: true",
    },
  };
}

/** `app.use("/feed/*", cors())`. */
function pathsOf(call: Call, module: Module): readonly string[] {
  const route = module.calls.find(
    (other) =>
      other !== call &&
      contains(other.range, call.range) &&
      /^(use|all|get|options)$/.test(methodOf(other.callee)),
  );
  const path = route?.args[0]?.value;
  return path?.kind === "string" ? [path.value] : [];
}

function syntaxFor(module: Module, file: SourceFile): OriginSyntax {
  return {
    text: (text) => (text === "*" ? { kind: "any" } : { kind: "tested", test: exactly(text) }),
    item: (text) => (text === "*" ? { kind: "ineffective" } : { kind: "tested", test: exactly(text) }),
    other: (value, place) =>
      value.kind === "function" ? fromFunction(value.fn, module, file, place) : undefined,
  };
}

/** Only of a single `return` it is known under which conditions it sends what. */
function fromFunction(fn: number, module: Module, file: SourceFile, place: Place): readonly AllowedOrigin[] {
  const written = module.functions[fn];
  const [sent, ...more] = written?.returns ?? [];
  if (!written || !sent) return [];
  if (more.length > 0) return [allowed(UNKNOWN, written.range, place)];
  const isOrigin = (value: Value) =>
    (value.kind === "param" && value.fn === fn && value.index === 0) || isRequestOrigin(value);
  const context = gateContext(module, file, isOrigin, written.params[0]);
  const options = sent.kind === "choice" ? sent.options : [{ value: sent, conditions: [] }];
  return options.flatMap(({ value, conditions = [] }): readonly AllowedOrigin[] => {
    const gate = gateOver(conditions, context);
    if (gate.kind === "shut") return [];
    if (!isOrigin(value)) {
      const isOpen = value.kind === "string" && value.value === "*" && gate.kind === "open";
      return [allowed(isOpen ? { kind: "any" } : UNKNOWN, value.range, place)];
    }
    if (gate.kind === "tests")
      return gate.tests.map((test) => allowed({ kind: "tested", test }, value.range, place));
    return [allowed(gate.kind === "open" ? { kind: "reflected" } : UNKNOWN, value.range, place)];
  });
}
