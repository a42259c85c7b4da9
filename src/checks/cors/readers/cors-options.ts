import type { ReadContext } from "../../../check.ts";
import type { SourceFile } from "../../../file.ts";
import type { Assignment, Module } from "../../../languages/module.ts";
import type { CorsPolicy } from "../model.ts";
import { EXPRESS_SPELLING, optionsFromObject } from "./express.ts";
import type { Place } from "./origins.ts";
import { entryOf, moduleOf, spanIn } from "./values.ts";

/** What people call the options of the package `cors`, when the call is in another file. */
const NAME = /^_?cors_?(options|config|configuration|opts|settings)$/i;

/** Options for the package `cors` in a file of their own, which exports them: `export const corsOptions = { origin: … }`. */
export function readCorsOptions(file: SourceFile, context: ReadContext): readonly CorsPolicy[] {
  const module = moduleOf(file, context);
  return module ? module.assignments.flatMap((assignment) => policyOf(assignment, module, file)) : [];
}

function policyOf(assignment: Assignment, module: Module, file: SourceFile): readonly CorsPolicy[] {
  const { target, value, guard, fn } = assignment;
  if (fn !== undefined || target.object || !NAME.test(target.name)) return [];
  if (value.kind !== "object" || !entryOf(value, "origin")) return [];
  const place: Place = { file, guard };
  return [
    {
      by: "The middleware cors()",
      at: spanIn(file.path, assignment.range),
      role: file.role,
      guard,
      ...optionsFromObject(value, module, place),
      wildcardWithCredentials: "refused",
      paths: [],
      spelling: EXPRESS_SPELLING,
    },
  ];
}
