import type { Evaluator } from "./evaluate.ts";
import type { Expression, Item, Property } from "./expression.ts";
import type { Node } from "./syntax.ts";
import type { Entry, Range, Value } from "./value.ts";
import { choiceAt, concatAt, listAt, mapValue, type Option, objectAt, truthOf, unknownAt } from "./values.ts";

/** A list of items, some of which may be spread lists. */
export function list(items: readonly Item[], range: Range, evaluator: Evaluator): Value {
  const values: Value[] = [];
  let open = false;
  for (const { node, spread } of items) {
    const value = evaluator.evaluate(node);
    if (!spread) values.push(value);
    else if (value.kind === "list") {
      values.push(...value.items);
      open ||= value.open;
    } else if (value.kind === "choice" || value.kind === "env") {
      const parts = spreadOptions(value);
      values.push(...parts.items);
      open ||= parts.open;
    } else open = true;
  }
  return listAt(values, open, range);
}

/** Items of `...(isDev ? ["*"] : [])`: each may be there. */
function spreadOptions(value: Value): { items: readonly Value[]; open: boolean } {
  if (value.kind === "list") return value;
  if (value.kind === "env") {
    const fallback = value.fallback ? spreadOptions(value.fallback) : { items: [] };
    return { items: fallback.items, open: true };
  }
  if (value.kind !== "choice") return { items: [], open: value.kind !== "null" && value.kind !== "bool" };
  let open = false;
  const items = value.options.flatMap((option) => {
    const parts = spreadOptions(option.value);
    open ||= parts.open;
    return parts.items.map((item) => choiceAt([{ value: item, guard: option.guard }], item.range));
  });
  return { items, open };
}

/** An object of properties, some of which may be spread objects. */
export function object(properties: readonly Property[], range: Range, evaluator: Evaluator): Value {
  const entries: Entry[] = [];
  let open = false;
  for (const property of properties) {
    const value = evaluator.evaluate(property.value);
    if (property.kind === "spread") {
      const parts = spreadObject(value, entries);
      entries.push(...parts.entries);
      open ||= parts.open;
      continue;
    }
    const key = typeof property.key === "string" ? property.key : keyOf(evaluator.evaluate(property.key));
    if (key === undefined) open = true;
    else entries.push({ key, keyRange: property.keyRange, value });
  }
  return objectAt(entries, open, range);
}

function keyOf(value: Value): string | undefined {
  if (value.kind === "string") return value.value;
  return value.kind === "number" ? String(value.value) : undefined;
}

/** Entries of `...x`; those of `...(isDev && { origin: "*" })` are there in one case, and what was there before in the other. */
function spreadObject(value: Value, before: readonly Entry[]): { entries: readonly Entry[]; open: boolean } {
  if (value.kind === "object") return value;
  if (value.kind !== "choice") return { entries: [], open: truthOf(value) !== false };
  let open = false;
  const keys = new Map<string, Entry>();
  for (const option of value.options) {
    if (option.value.kind === "object") {
      open ||= option.value.open;
      for (const entry of option.value.entries) keys.set(entry.key, entry);
    } else open ||= truthOf(option.value) !== false;
  }
  const entries = [...keys.values()].map(({ key, keyRange, value: some }) => {
    const old = before.findLast((entry) => entry.key === key)?.value;
    const options: Option[] = value.options.flatMap(({ value: option, guard }) => {
      const own =
        option.kind === "object" ? option.entries.find((entry) => entry.key === key)?.value : undefined;
      const chosen = own ?? old;
      return chosen ? [{ value: chosen, guard }] : [];
    });
    return { key, keyRange, value: choiceAt(options, some.range) };
  });
  return { entries, open };
}

/** `a + b`: of lists, numbers or texts. */
export function add(values: readonly Value[], range: Range): Value {
  if (values.some((value) => value.kind === "list")) {
    const items = values.flatMap((value) => spreadOptions(value).items);
    return listAt(
      items,
      values.some((value) => spreadOptions(value).open),
      range,
    );
  }
  if (values.every((value) => value.kind === "number")) {
    const sum = values.reduce((total, value) => total + (value.kind === "number" ? value.value : 0), 0);
    return { kind: "number", value: sum, range };
  }
  return values.some((value) => value.kind === "string" || value.kind === "concat")
    ? concatAt(values, range)
    : unknownAt(range);
}

/** `a | b` of two dicts or sets. */
export function merge(left: Value, right: Value, range: Range): Value {
  if (left.kind === "list" && right.kind === "list") {
    return listAt([...left.items, ...right.items], left.open || right.open, range);
  }
  if (left.kind !== "object" && right.kind !== "object") return unknownAt(range);
  const first = spreadObject(left, []);
  const second = spreadObject(right, first.entries);
  return objectAt([...first.entries, ...second.entries], first.open || second.open, range);
}

/** `[o.strip() for o in origins]`: the body, once for every item. */
export function comprehension(
  { body, variable, iterable, filters }: Extract<Expression, { kind: "comprehension" }>,
  range: Range,
  evaluator: Evaluator,
): Value {
  const each = (item: Value, expression: Node): Value =>
    evaluator.withNames(new Map([[variable, item]]), () => evaluator.evaluate(expression));
  const kept = filters.reduce(
    (list, filter) => filterItems(list, range, (item) => each(item, filter)),
    evaluator.evaluate(iterable),
  );
  return overItems(kept, range, (item) => each(item, body));
}

/** A list's items after each was asked whether it stays. Of those that may or may not stay, nothing but that is known. */
export function filterItems(value: Value, range: Range, ask: (item: Value) => Value): Value {
  const doubtful: Value[] = [];
  const kept = overItems(value, range, (item) => {
    const answer = ask(item);
    const truth = truthOf(answer);
    // Asked for itself (`filter(Boolean)`), whatever is not known to be empty stays.
    if (truth || (truth === undefined && answer === item)) return item;
    if (truth === undefined) doubtful.push(item);
    return undefined;
  });
  return doubtful.length > 0
    ? mapValue(kept, (list) => (list.kind === "list" ? { ...list, open: true } : list))
    : kept;
}

/**
 * Does the same to every item of a list, which may be the fallback of an environment variable; what becomes undefined is left
 * out.
 */
export function overItems(value: Value, range: Range, change: (item: Value) => Value | undefined): Value {
  if (value.kind === "env") {
    if (!value.fallback) return value;
    return { ...value, fallback: overItems(value.fallback, range, change) };
  }
  if (value.kind === "choice") {
    return choiceAt(
      value.options.map((option) => ({
        value: overItems(option.value, range, change),
        guard: option.guard,
        ...(option.conditions ? { conditions: option.conditions } : {}),
      })),
      range,
    );
  }
  if (value.kind !== "list") return unknownAt(range);
  const items = value.items.flatMap((item) => {
    const changed = change(item);
    return changed ? [changed] : [];
  });
  return listAt(items, value.open, value.range);
}
