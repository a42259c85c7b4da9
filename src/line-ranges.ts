import type { LineRange } from "./file.ts";
import type { Location } from "./finding.ts";

/** Adds a line after those that are there, as a part of the last range where it follows on it. */
export function appendLine(ranges: LineRange[], line: number): void {
  const last = ranges.at(-1);
  if (last?.end === line - 1) ranges[ranges.length - 1] = { start: last.start, end: line };
  else ranges.push({ start: line, end: line });
}

/** Whether a place touches a line that the change adds. */
export function touches(location: Location, added: readonly LineRange[]): boolean {
  return added.some((range) => range.start <= location.endLine && location.startLine <= range.end);
}

/** The lines that are in both; undefined stands for all. Ranges are in order and apart from each other. */
export function overlap(
  one: readonly LineRange[] | undefined,
  other: readonly LineRange[] | undefined,
): readonly LineRange[] | undefined {
  if (!one || !other) return one ?? other;
  const both: LineRange[] = [];
  let i = 0;
  let j = 0;
  for (let a = one[i], b = other[j]; a && b; a = one[i], b = other[j]) {
    const start = Math.max(a.start, b.start);
    const end = Math.min(a.end, b.end);
    if (start <= end) both.push({ start, end });
    if (a.end < b.end) i += 1;
    else j += 1;
  }
  return both;
}
