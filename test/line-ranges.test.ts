import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { LineRange } from "../src/file.ts";
import { appendLine, overlap } from "../src/line-ranges.ts";

const lines = fc.uniqueArray(fc.integer({ min: 1, max: 40 })).map((list) => list.sort((a, b) => a - b));

function rangesOf(list: readonly number[]): readonly LineRange[] {
  const ranges: LineRange[] = [];
  for (const line of list) appendLine(ranges, line);
  return ranges;
}

function linesOf(ranges: readonly LineRange[]): readonly number[] {
  return ranges.flatMap(({ start, end }) => Array.from({ length: end - start + 1 }, (_, i) => start + i));
}

describe("overlap", () => {
  test("holds the lines that are in both, in order", () => {
    fc.assert(
      fc.property(lines, lines, (one, other) => {
        const both = overlap(rangesOf(one), rangesOf(other)) ?? [];
        expect(linesOf(both)).toEqual(one.filter((line) => other.includes(line)));
      }),
    );
  });

  test("takes undefined for all lines", () => {
    const some = [{ start: 2, end: 3 }];
    expect(overlap(undefined, some)).toEqual(some);
    expect(overlap(some, undefined)).toEqual(some);
    expect(overlap(undefined, undefined)).toBeUndefined();
  });
});
