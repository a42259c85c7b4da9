import type { ReadContext } from "../../../check.ts";
import type { SourceFile } from "../../../file.ts";
import type { Assignment, Module } from "../../../languages/module.ts";
import type { Value } from "../../../languages/value.ts";
import type { CorsPolicy, Spelling } from "../model.ts";
import { exactly } from "../origins/origin-test.ts";
import { type OriginSyntax, originsFrom, type Place } from "./origins.ts";
import { moduleOf, spanIn } from "./values.ts";

/** `BACKEND_CORS_ORIGINS`, `cors_allowed_origins`, `CORS_ALLOW_ORIGINS`, `allowed_cors_origins`. */
const NAME = /^(\w+_)?cors_(allow(ed)?_)?origins?$|^(\w+_)?allow(ed)?_cors_origins?$/i;

const SPELLING: Spelling = { named: '["https://app.example.com"]', credentials: "credentials" };

/**
 * A setting named for the origins of CORS, in a file of settings: its default opens every deployment that does not set it. What uses it is in
 * another file, and so whether credentials are allowed is not known here.
 */
export function readSettings(file: SourceFile, context: ReadContext): readonly CorsPolicy[] {
  const module = moduleOf(file, context);
  if (!module) return [];
  return module.assignments.flatMap((assignment) => policyOf(assignment, module, file) ?? []);
}

const ORIGINS: OriginSyntax = {
  text: (text) => (text === "*" ? { kind: "any" } : { kind: "unknown" }),
  item: (text) => (text === "*" ? { kind: "any" } : { kind: "tested", test: exactly(text) }),
};

function policyOf(
  { target, value, range, guard, fn }: Assignment,
  module: Module,
  file: SourceFile,
): CorsPolicy | undefined {
  if (fn !== undefined || target.object || !NAME.test(target.name)) return undefined;
  // A field of a settings class gives way to the environment; a constant of the module does not.
  const isField = !module.exports.has(target.name);
  const place: Place = isField ? { file, guard, whenUnset: target.name } : { file, guard };
  return {
    by: `The setting ${target.name}`,
    at: spanIn(file.path, range),
    role: file.role,
    guard,
    origins: originsFrom(defaultIn(value), ORIGINS, place),
    credentials: { state: "unknown" },
    wildcardWithCredentials: "reflected",
    paths: [],
    spelling: SPELLING,
  };
}

/** The default of `Field(default=["*"])` and `Field(["*"])`; the value itself when it is no field. */
function defaultIn(value: Value): Value {
  if (value.kind !== "call" || !/(^|\.)Field$/.test(value.callee)) return value;
  const first =
    value.args.find((arg) => arg.name === "default") ?? value.args.find((arg) => arg.name === undefined);
  return first?.value ?? value;
}
