import type { Evaluator } from "./evaluate.ts";
import type { Branch } from "./program.ts";
import type { Node } from "./syntax.ts";
import { rangeOf } from "./syntax.ts";
import type { Condition, Value } from "./value.ts";
import { testAt } from "./values.ts";

/** Beyond these, the rest of a condition is not taken apart, and conditions further out are left out. */
const MAX_DEPTH = 24;
const MAX_CONDITIONS = 40;

/**
 * The conditions over a place, outermost first, without those that stand over `inside` as well. Loops and exception handlers are left out.
 */
export function conditionsOver(
  branch: Branch | undefined,
  evaluator: Evaluator,
  inside?: Branch | undefined,
): readonly Condition[] {
  const known = new Set<Branch>();
  for (let at = inside; at; at = at.parent) known.add(at);
  const conditions: Condition[] = [];
  for (let at = branch; at && !known.has(at) && conditions.length < MAX_CONDITIONS; at = at.parent) {
    conditions.push(...conditionOf(at, evaluator));
  }
  return conditions.reverse();
}

export function conditionOf({ test, holds }: Branch, evaluator: Evaluator): readonly Condition[] {
  if (test.kind === "opaque") return [];
  if (test.kind === "truth") return [{ test: testOf(test.node, evaluator, 0), holds }];
  const range = { start: test.left.start, end: test.right.end };
  const operands = [evaluator.evaluate(test.left), evaluator.evaluate(test.right)];
  return [{ test: testAt("equal", operands, range), holds }];
}

/** A condition with its logic kept: evaluated as a value, `a || b` is one of two things. */
export function testOf(node: Node, evaluator: Evaluator, depth = 0): Value {
  const expression = evaluator.expression(node);
  const next = (operand: Node): Value => testOf(operand, evaluator, depth + 1);
  if (depth > MAX_DEPTH) return evaluator.evaluate(node);
  switch (expression.kind) {
    case "same":
      return next(expression.node);
    case "not":
      return testAt("not", [next(expression.operand)], rangeOf(node));
    case "and":
    case "or":
      return testAt(expression.kind, [next(expression.left), next(expression.right)], rangeOf(node));
    case "name": {
      const behind = evaluator.conditions.behind(node);
      const isLogic = behind && ["and", "or", "not", "same"].includes(evaluator.expression(behind).kind);
      return isLogic ? next(behind) : evaluator.evaluate(node);
    }
    default:
      return evaluator.evaluate(node);
  }
}
