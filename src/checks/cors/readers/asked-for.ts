import type { Condition, Value } from "../../../languages/value.ts";
import { methodOf } from "./values.ts";

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
      return (
        /^(includes|indexOf|has)$/.test(methodOf(test.callee)) &&
        test.args.some(({ value }) => isWildcard(value))
      );
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
