import type { LineRange } from "./file.ts";

/** Adds a line after those that are there, as a part of the last range where it follows on it. */
export function appendLine(ranges: LineRange[], line: number): void {
  const last = ranges.at(-1);
  if (last?.end === line - 1) ranges[ranges.length - 1] = { start: last.start, end: line };
  else ranges.push({ start: line, end: line });
}
