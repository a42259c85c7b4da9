import type { Condition, Value } from "../../../languages/value.ts";
import { methodOf } from "./values.ts";

/**
 * Whether a place is only reached when the wildcard is asked for in a setting that does not say so by itself: `setting === "*"`,
 * `settings.includes("*")`. Whoever writes it there decided so.
 */
export function isAskedFor(conditions: readonly Condition[]): boolean {
  return conditions.some(({ test, holds }) => asks(test, holds));
}

function asks(test: Value, holds: boolean): boolean {
  if (test.kind === "call") {
    const looksUp = /^(includes|indexOf|has)$/.test(methodOf(test.callee));
    return holds && looksUp && test.args.some(({ value }) => isWildcard(value));
  }
  if (test.kind !== "test") return false;
  const [left, right] = test.operands;
  switch (test.operator) {
    case "not":
      return left !== undefined && asks(left, !holds);
    case "and":
      return holds && test.operands.some((operand) => asks(operand, true));
    case "or":
      return !holds && test.operands.some((operand) => asks(operand, false));
    case "equal":
    case "in":
      return holds && left !== undefined && right !== undefined && asksForWildcard(left, right);
    default:
      return false;
  }
}

function asksForWildcard(left: Value, right: Value): boolean {
  const [asked, setting] = isWildcard(left) ? [left, right] : [right, left];
  return isWildcard(asked) && !saysSoByItself(setting);
}

function saysSoByItself(setting: Value): boolean {
  if (setting.kind !== "env" || !setting.fallback) return false;
  const { fallback } = setting;
  return fallback.kind === "list" ? fallback.items.some(isWildcard) : isWildcard(fallback);
}

function isWildcard(value: Value): boolean {
  return value.kind === "string" && value.value === "*";
}
