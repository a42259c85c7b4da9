import { get, isString, itemsOf } from "../../../formats/access.ts";
import type { StringValue, Value } from "../../../languages/value.ts";

/** A matrix may multiply; more values than these are not looked at. */
const MAX_VALUES = 100;

/**
 * The texts a value of a job takes. `${{ matrix.x }}` alone stands for every `x` of the job's matrix, each at its own place;
 * any other expression is not known and gives nothing.
 */
export function matrixValues(
  value: StringValue,
  matrix: Value | undefined,
): readonly { readonly text: string; readonly at: StringValue }[] {
  if (!value.value.includes("${{")) return [{ text: value.value, at: value }];
  const path = /^\s*\$\{\{\s*matrix\.([\w.-]{1,200}?)\s*(?:\|\|\s*'')?\s*\}\}\s*$/
    .exec(value.value)?.[1]
    ?.split(".");
  const [name, ...rest] = path ?? [];
  if (name === undefined) return [];
  const values = [
    ...itemsOf(get(matrix, name)),
    ...itemsOf(get(matrix, "include")).map((row) => get(row, name)),
  ];
  return values
    .slice(0, MAX_VALUES)
    .map((item) => get(item, ...rest))
    .filter(isString)
    .filter((item) => !item.value.includes("${{"))
    .map((item) => ({ text: item.value, at: item }));
}
