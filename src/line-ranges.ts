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
