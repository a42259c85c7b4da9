import type { ReadContext } from "../../../check.ts";
import type { SourceFile } from "../../../file.ts";
import type { Call, Module } from "../../../languages/module.ts";
import type { Argument, Value } from "../../../languages/value.ts";
import type { AllowedOrigin, CorsPolicy, Spelling } from "../model.ts";
import { exactly } from "../origins/origin-test.ts";
import { expressionTest } from "./expression-test.ts";
import { allowed, type OriginSyntax, originsFrom, type Place } from "./origins.ts";
import { credentialsFrom, isTrue, keywordsOf, moduleOf, spanIn, textAt } from "./values.ts";

/** FastAPI's name for the class is Starlette's class (fastapi 0.141, fastapi/middleware/cors.py). */
const CORS_MIDDLEWARE = /^(starlette|fastapi)\.(.+\.)?CORSMiddleware$/;

/** Parameters after the application, in order (starlette 1.3, starlette/middleware/cors.py; the first five since 0.13). */
const PARAMETERS = [
  "allow_origins",
  "allow_methods",
  "allow_headers",
  "allow_credentials",
  "allow_origin_regex",
];

const SPELLING: Spelling = {
  named: 'allow_origins=["https://app.example.com"]',
  credentials: "allow_credentials=True",
};

/**
 * `CORSMiddleware` of Starlette and FastAPI, however it is put in: `add_middleware`, `Middleware(…)` in a list, around an
 * application.
 *
 * starlette 0.47 to 1.3: `"*" in allow_origins` decides, so a `*` anywhere in a string counts too; `allow_origin_regex` has to match the whole origin;
 * with credentials on, `*` is answered with the caller's own origin (before 1.0 on requests with a cookie, since then on all).
 */
export function readStarlette(file: SourceFile, context: ReadContext): readonly CorsPolicy[] {
  const module = moduleOf(file, context);
  return module ? policiesIn(module, file) : [];
}

function policiesIn(module: Module, file: SourceFile): readonly CorsPolicy[] {
  const imported = module.imports
    .filter((each) => each.imported === "CORSMiddleware")
    .map((each) => each.local);
  const names = ["CORSMiddleware", ...imported];
  return module.calls.flatMap((call) => {
    // The arguments of every other call need not be worked out.
    const text = textAt(file, call.range);
    if (!names.some((name) => text.includes(name))) return [];
    const settings = settingsOf(call);
    return settings ? [policyOf(call, settings, module, file)] : [];
  });
}

/** The middleware's own arguments, by name. */
function settingsOf(call: Call): readonly Argument[] | undefined {
  if (CORS_MIDDLEWARE.test(call.callee)) return named(call.args, 1);
  const at = call.args.findIndex(
    ({ value }) => value.kind === "reference" && CORS_MIDDLEWARE.test(value.name),
  );
  return at === -1 ? undefined : named(call.args, at + 1);
}

function named(args: readonly Argument[], skip: number): readonly Argument[] {
  let position = -skip;
  return args.map((arg) => {
    if (arg.name !== undefined || arg.spread) return arg;
    const name = PARAMETERS[position++];
    return name === undefined ? arg : { ...arg, name };
  });
}

const ORIGINS: OriginSyntax = {
  text: (text) => (text.includes("*") ? { kind: "any" } : { kind: "tested", test: { kind: "within", text } }),
  item: (text) => (text === "*" ? { kind: "any" } : { kind: "tested", test: exactly(text) }),
};

const PATTERN: OriginSyntax = {
  text: (source) => ({
    kind: "tested",
    test: { kind: "regex", source, flags: "", dialect: "python", mode: "full", on: "origin" },
  }),
  item: () => ({ kind: "unknown" }),
  other(value: Value, place: Place) {
    const test = expressionTest(value, "full", "origin");
    return test && [allowed({ kind: "tested", test }, value.range, place)];
  },
};

function policyOf(call: Call, settings: readonly Argument[], module: Module, file: SourceFile): CorsPolicy {
  const { values, open } = keywordsOf(settings);
  const place: Place = { file, guard: call.guard };
  const syntax: OriginSyntax = { ...ORIGINS, other: (value) => fromOption(value, module, place) };
  const origins = values.get("allow_origins");
  const pattern = values.get("allow_origin_regex");
  return {
    by: "Starlette's CORSMiddleware",
    at: spanIn(file.path, call.range),
    role: file.role,
    guard: call.guard,
    origins: [
      ...(origins ? originsFrom(origins, syntax, place) : []),
      ...(pattern ? originsFrom(pattern, PATTERN, place) : []),
    ],
    credentials: credentialsFrom(values.get("allow_credentials"), file.path, isTrue, open),
    wildcardWithCredentials: "reflected",
    paths: [],
    spelling: SPELLING,
  };
}

/** `args.allowed_origins`, of a command line read with `argparse`: what its `default` says. */
function fromOption(value: Value, module: Module, place: Place): readonly AllowedOrigin[] | undefined {
  if (value.kind !== "member") return undefined;
  for (const call of module.calls) {
    const [first] = call.args;
    if (!call.callee.endsWith(".add_argument") || first?.value.kind !== "string") continue;
    const option = first.value.value;
    if (option.replace(/^-+/, "").replaceAll("-", "_") !== value.name) continue;
    const fallback = keywordsOf(call.args).values.get("default");
    return fallback && originsFrom(fallback, ORIGINS, { ...place, whenUnset: option });
  }
  return undefined;
}
