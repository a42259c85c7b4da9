import { get, itemsOf, textOf } from "../../../formats/access.ts";
import type { Range, StringValue, Value } from "../../../languages/value.ts";

/** A matrix may multiply; more values than these are not looked at. */
const MAX_VALUES = 100;

export interface Expanded {
  readonly text: string;
  /** Where it is written: the value of the matrix when it is the whole text, else the text it is put into. */
  readonly at: Range;
  /** What is written there. */
  readonly written: string;
}

/**
 * The texts a value of a job takes. `${{ matrix.x }}` stands for every `x` of the job's matrix; any other expression is not
 * known and gives nothing. Put into a longer text, such as `python:${{ matrix.version }}`, it gives one text for all of them.
 */
export function matrixValues(
  source: string,
  value: StringValue,
  matrix: Value | undefined,
): readonly Expanded[] {
  const own = { at: value.range, written: value.value };
  if (!value.value.includes("${{")) return [{ text: value.value, ...own }];
  const match = /^([^$]*)\$\{\{\s*matrix\.([\w.-]{1,200}?)\s*(?:\|\|\s*'')?\s*\}\}([^$]*)$/.exec(
    value.value.trim(),
  );
  const [, before = "", path = "", after = ""] = match ?? [];
  const [name, ...rest] = path.split(".");
  if (!match || name === undefined) return [];
  const items = [
    ...itemsOf(get(matrix, name)),
    ...itemsOf(get(matrix, "include")).map((row) => get(row, name)),
  ];
  const known = items.slice(0, MAX_VALUES).flatMap((item) => {
    const chosen = get(item, ...rest);
    const text = textOf(chosen, source);
    return chosen && text !== undefined && !text.includes("${{")
      ? [{ text, at: chosen.range, written: text }]
      : [];
  });
  if (before === "" && after === "") return known;
  const texts = known.map(({ text }) => before + text + after);
  const text = texts.find((each) => !each.includes("@")) ?? texts[0];
  return text === undefined ? [] : [{ text, ...own }];
}
