import { scopeOf } from "./builder.ts";
import { conditionsOver } from "./condition.ts";
import type { Evaluator } from "./evaluate.ts";
import { isAround } from "./flow.ts";
import type { Mutation, Scope } from "./program.ts";
import { type Node, rangeOf } from "./syntax.ts";
import type { Condition, Entry, Guard, Range, Value } from "./value.ts";
import { choiceAt, concatAt, listAt, objectAt, unknownAt } from "./values.ts";

const MAX_MUTATIONS = 200;
/** What is changed in place, or by `+=`. */
const CHANGEABLE: ReadonlySet<Value["kind"]> = new Set([
  "list",
  "object",
  "string",
  "concat",
  "number",
  "env",
]);

/** Applies what is done to a list or an object after its creation: `options.origin = "*"`, `origins.append("*")`. */
export function mutated(value: Value, name: string, scope: Scope, use: Node, evaluator: Evaluator): Value {
  const all = evaluator.program.mutations.get(name);
  if (!all || !CHANGEABLE.has(value.kind)) return value;
  let result: Value = value;
  let seen = 0;
  for (const mutation of all) {
    if (scopeOf(name, mutation.scope) !== scope) continue;
    const sameFunction = mutation.frame.fn === use.frame?.fn;
    if (sameFunction && mutation.node.end > use.start) continue;
    // Changes to an earlier object of the same name.
    if (sameFunction && mutation.node.start < value.range.start && value.range.end < use.start) continue;
    if (++seen > MAX_MUTATIONS) return opened(result);
    result = applied(result, mutation, use, evaluator);
    if (!sameFunction) result = mutation.frame.fn === undefined ? result : opened(result);
  }
  return result;
}

function opened(value: Value): Value {
  return value.kind === "list" || value.kind === "object" ? { ...value, open: true } : unknownAt(value.range);
}

function applied(value: Value, { change, frame, node }: Mutation, use: Node, evaluator: Evaluator): Value {
  const guard = evaluator.guard(frame.branch);
  if (!guard) return value;
  const sometimes = (added: Value): Value => choiceAt([{ value: added, guard }], added.range);
  if (change.kind === "unknown") return opened(value);
  const changed = evaluator.evaluate(change.value);
  if (value.kind === "list") {
    if (change.kind === "append")
      return listAt([...value.items, sometimes(changed)], value.open, value.range);
    if (change.kind !== "extend") return opened(value);
    if (changed.kind !== "list") return opened(value);
    return listAt([...value.items, ...changed.items.map(sometimes)], value.open || changed.open, value.range);
  }
  const conditions = conditionsOver(frame.branch, evaluator, use.frame?.branch);
  if (value.kind !== "object") {
    // `text += "more"`
    const isText = value.kind === "string" || value.kind === "concat";
    const longer =
      isText && change.kind === "extend" ? concatAt([value, changed], value.range) : unknownAt(value.range);
    return isAround(frame.branch, use.frame?.branch)
      ? longer
      : either(longer, value, guard, conditions, rangeOf(node));
  }
  if (change.kind === "merge") {
    if (changed.kind !== "object") return opened(value);
    const entries = changed.entries.map((entry) =>
      withConditions({ ...entry, value: sometimes(entry.value) }, conditions),
    );
    return objectAt([...value.entries, ...entries], value.open || changed.open, value.range);
  }
  if (change.kind !== "set") return opened(value);
  const key = change.literalKey
    ? change.key.source.slice(change.key.start, change.key.end)
    : keyOf(change.key, evaluator);
  if (key === undefined) return opened(value);
  const keyRange = rangeOf(change.key);
  const before = value.entries.find((entry) => entry.key === key);
  const entry =
    before && !isAround(frame.branch, use.frame?.branch)
      ? {
          key,
          keyRange,
          value: either(changed, before.value, guard, conditions, rangeOf(node), before.conditions),
        }
      : withConditions({ key, keyRange, value: sometimes(changed) }, conditions);
  return objectAt([...value.entries, entry], value.open, value.range);
}

/** The new value where the change is made, the old one elsewhere. */
function either(
  changed: Value,
  before: Value,
  guard: Guard,
  conditions: readonly Condition[],
  range: Range,
  conditionsBefore: readonly Condition[] = [],
): Value {
  const elsewhere = { production: "development", development: "production", undecided: "undecided" } as const;
  return choiceAt(
    [
      conditions.length > 0 ? { value: changed, guard, conditions } : { value: changed, guard },
      { value: before, guard: elsewhere[guard], conditions: conditionsBefore },
    ],
    range,
  );
}

function withConditions(entry: Entry, conditions: readonly Condition[]): Entry {
  return conditions.length > 0
    ? { ...entry, conditions: [...(entry.conditions ?? []), ...conditions] }
    : entry;
}

function keyOf(node: Node, evaluator: Evaluator): string | undefined {
  const key = evaluator.evaluate(node);
  return key.kind === "string" ? key.value : undefined;
}
