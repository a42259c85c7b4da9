import type { ReadContext } from "../../../check.ts";
import type { SourceFile, Tree } from "../../../file.ts";
import type { Call, Module } from "../../../languages/module.ts";
import type { Value } from "../../../languages/value.ts";
import { onceAbout } from "../../../on-demand.ts";
import type { Admission, CorsPolicy, Spelling } from "../model.ts";
import { exactly } from "../origins/origin-test.ts";
import { expressionTest } from "./expression-test.ts";
import { allowed, type OriginSyntax, originsFrom, type Place } from "./origins.ts";
import { handledPaths } from "./routes.ts";
import { credentialsFrom, isTrue, type Keywords, keywordsOf, moduleOf, spanIn } from "./values.ts";

const SPELLING: Spelling = {
  named: 'origins=["https://app.example.com"]',
  credentials: "supports_credentials=True",
};

/**
 * Flask-CORS: `CORS(app)`, `cors.init_app(app)`, `@cross_origin()`.
 *
 * flask_cors/core.py: without `origins` everyone is let in, and the answer is the caller's own origin, with credentials too;
 * what looks like an expression has to match the beginning of the origin, without regard to case, anything else is compared
 * whole. `resources` maps expressions for paths to options of their own; settings of the application hold for what both leave out.
 */
export function readFlaskCors(file: SourceFile, context: ReadContext): readonly CorsPolicy[] {
  const module = moduleOf(file, context);
  if (!module) return [];
  const configured = calls(module);
  if (configured.length === 0) return [];
  const isSet = SETTING.test(file.text) || isSetElsewhere(file, context.tree);
  return configured.flatMap((call) =>
    policiesOf(call, {
      isSet,
      place: { file, guard: call.guard },
      paths: handledPaths(call.decorates, module),
    }),
  );
}

function calls(module: Module): readonly Call[] {
  return module.calls.filter(({ callee, args }) =>
    /^flask_cors(\.\w+)?\.(CORS|cross_origin)$/.test(callee)
      ? callee.endsWith("cross_origin") || args.some(({ name, spread }) => name === undefined && !spread)
      : /^flask_cors(\.\w+)?\.CORS\(\)\.init_app$/.test(callee),
  );
}

/** Settings of the application that stand for what the call leaves out. */
const SETTING = /\bCORS_(ORIGINS|RESOURCES)\b/;
const SETTINGS_FILE = /(^|\/)[^/]*(config|settings)[^/]*(\/[^/]+)?\.py$/i;
/** More files of settings than these are not looked at: then one of them is taken to name the origins. */
const MOST_SETTINGS = 30;

const isSetElsewhere = onceAbout(async ({ path }: SourceFile, tree: Tree): Promise<boolean> => {
  const paths = (await tree.paths()).filter((other) => other !== path && SETTINGS_FILE.test(other));
  if (paths.length > MOST_SETTINGS) return true;
  for (const other of paths) if (SETTING.test((await tree.open(other))?.text ?? "")) return true;
  return false;
});

interface Circumstances {
  /** Whether settings of the application may stand for what is left out. */
  readonly isSet: boolean;
  readonly place: Place;
  readonly paths: readonly string[];
}

function policiesOf(call: Call, circumstances: Circumstances): readonly CorsPolicy[] {
  const { values, open } = keywordsOf(call.args);
  const known = { ...circumstances, isSet: circumstances.isSet || open };
  const resources = values.get("resources");
  if (resources === undefined || resources.kind === "string" || resources.kind === "list")
    return policyOf(call, values, known);
  if (resources.kind !== "object") return [];
  return resources.entries.flatMap(({ key, value }) => {
    if (value.kind !== "object") return [];
    const own = new Map([...values, ...value.entries.map((entry) => [entry.key, entry.value] as const)]);
    return policyOf(call, own, { ...known, isSet: known.isSet || value.open, paths: [key] });
  });
}

function policyOf(
  call: Call,
  values: Keywords["values"],
  { isSet, place, paths }: Circumstances,
): readonly CorsPolicy[] {
  const { file } = place;
  const origins = values.get("origins");
  if (!origins && isSet) return [];
  return [
    {
      by: "Flask-CORS",
      at: spanIn(file.path, call.range),
      role: file.role,
      guard: call.guard,
      origins: origins
        ? originsFrom(origins, ORIGINS, place)
        : [{ ...allowed({ kind: "any" }, call.range, place), byDefault: true }],
      credentials: credentialsFrom(values.get("supports_credentials"), file.path, isTrue),
      wildcardWithCredentials: "reflected",
      paths,
      spelling: SPELLING,
    },
  ];
}

const ORIGINS: OriginSyntax = {
  text: admissionOf,
  item: admissionOf,
  other(value: Value, place: Place) {
    const test = expressionTest(value, "prefix", "origin");
    return test && [allowed({ kind: "tested", test }, value.range, place)];
  },
};

function admissionOf(text: string): Admission {
  if (text === "*" || text === ".*") return { kind: "any" };
  if (!/[*\\\]?$^[()]/.test(text)) return { kind: "tested", test: exactly(text) };
  return {
    kind: "tested",
    test: { kind: "regex", source: text, flags: "i", dialect: "python", mode: "prefix", on: "origin" },
  };
}
