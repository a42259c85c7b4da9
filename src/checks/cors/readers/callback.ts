import type { SourceFile } from "../../../file.ts";
import type { Call, Module } from "../../../languages/module.ts";
import type { Guard, Value } from "../../../languages/value.ts";
import { type GateContext, gateContext, gateOver } from "./gate.ts";
import { both, either, type Gate } from "./gate-logic.ts";

/** One thing a function hands to its callback. */
export interface Answer {
  readonly value: Value;
  /** What stands before it. */
  readonly gate: Gate;
  readonly guard: Guard;
  readonly context: GateContext;
}

/**
 * What a function `(subject, callback) => …` hands to its callback as `callback(null, value)`. Calls that hand over an error let nobody
 * in and are left out.
 */
export function answersOf(
  fn: number,
  module: Module,
  file: SourceFile,
  isOrigin: (value: Value) => boolean,
): readonly Answer[] {
  const name = module.functions[fn]?.params[1];
  if (name === undefined) return [];
  const context = gateContext(module, file, isOrigin, module.functions[fn]?.params[0]);
  return module.calls.flatMap((call) => {
    const value = call.args[1]?.value;
    if (!value || !isInside(call, fn, module) || calleeText(call, file) !== name) return [];
    const gate = both(gateOver(call.conditions, context), withoutError(call.args[0]?.value, context));
    return gate.kind === "shut" ? [] : [{ value, gate, guard: call.guard, context }];
  });
}

function calleeText(call: Call, file: SourceFile): string {
  return file.text.slice(call.calleeRange.start, call.calleeRange.end);
}

function isInside(call: Call, fn: number, module: Module): boolean {
  for (let at = call.fn; at !== undefined; at = module.functions[at]?.parent) if (at === fn) return true;
  return false;
}

/** Who gets past the error that is handed over: nobody past one that is there. */
function withoutError(error: Value | undefined, context: GateContext): Gate {
  if (error?.kind === "null" || (error?.kind === "bool" && !error.value)) return { kind: "open" };
  if (error?.kind !== "choice") return { kind: "shut" };
  return error.options
    .map(({ value, conditions = [] }) => both(gateOver(conditions, context), withoutError(value, context)))
    .reduce<Gate>(either, { kind: "shut" });
}
