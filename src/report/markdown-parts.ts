import { type Finding, SEVERITIES } from "../finding.ts";
import { groupBy } from "../group.ts";
import { markdownCode, markdownProse, markdownText, wellFormed } from "./escape.ts";
import { describeHeaders } from "./header-grade.ts";
import { closingLine } from "./pretty-footer.ts";
import {
  count,
  describeAdvisories,
  describeStale,
  describeSuppressed,
  groupNotChecked,
  type NotCheckedGroup,
} from "./quantities.ts";
import type { Report } from "./report.ts";
import { clip } from "./text.ts";

export interface SummaryOptions {
  /** Bytes of UTF-8. GitHub drops a job summary over 1 MiB as a whole, and takes comments up to 65,536 characters. */
  readonly maxBytes?: number;
  /** Address of a line on the forge, as of the commit where one is given; undefined for none. */
  fileUrl?(path: string, line: number, commit?: string): string | undefined;
  /** Where all findings can be read when some are left out, as the object of a sentence: `the log of this step`. */
  readonly moreAt?: string;
  /** Whether it says how long the scan took: by default it does. */
  readonly timed?: boolean;
}

/** UTF-16 units of a text in a table, so that one row does not take the room of a hundred. */
const LONGEST_CELL = 600;
export const LONGEST_PATH = 200;
const FEW_PATHS = 5;
/** Most of the room that goes to what was not checked when there are findings to show, too. */
const NOTES_SHARE = 0.25;

/**
 * A report within so many bytes: totals, findings, what was not checked, what was left out. Findings get the room that the
 * rest leaves.
 */
export function framed(
  report: Report,
  { maxBytes, timed }: { readonly maxBytes: number; readonly timed?: boolean },
  findings: (room: number) => string,
): string {
  const head = `## Bartizan\n\n**${markdownText(closingLine(report, timed))}**\n`;
  const tail = [
    describeHeaders(report),
    describeSuppressed(report),
    describeStale(report),
    describeAdvisories(report),
  ]
    .filter((note) => note !== undefined)
    .map((note) => `\n${markdownProse(note)}\n`)
    .join("");
  const frame = head + checkTable(report.findings) + tail;
  const room = maxBytes - bytesOf(frame);
  if (room < 0) return bytesOf(head) <= maxBytes ? head : "";

  const notes = notCheckedTables(report, report.findings.length > 0 ? room * NOTES_SHARE : room);
  const shown = report.findings.length === 0 ? "" : findings(room - bytesOf(notes));
  return head + checkTable(report.findings) + shown + notes + tail;
}

/** What stands for findings that there was no room for. */
export function leftOutNote(more: number, { moreAt }: SummaryOptions): string {
  const where = moreAt === undefined ? "" : ` All of them are in ${markdownProse(moreAt)}.`;
  return `\n${count(more, "more finding")} not shown here; the worst are.${where}\n`;
}

export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

function checkTable(findings: readonly Finding[]): string {
  if (findings.length === 0) return "";
  const rows = [...groupBy(findings, (finding) => finding.check)].map(([check, group]) => [
    check,
    ...SEVERITIES.map((severity) => String(group.filter((finding) => finding.severity === severity).length)),
  ]);
  return table(["Check", "Errors", "Warnings", "Notices"], rows, "| --- | ---: | ---: | ---: |");
}

export function cell(text: string): string {
  return markdownProse(clip(text, LONGEST_CELL));
}

/** Addresses are ours but hold paths of the repository: whatever could end the link or its cell is percent-encoded. */
export function link(label: string, url: string | undefined): string {
  if (url === undefined) return label;
  const target = url.replace(/[^\w:/?#@!$&',;=.%~+-]/gu, (character) =>
    encodeURIComponent(wellFormed(character)),
  );
  return `[${label}](${target})`;
}

function notCheckedTables(report: Report, room: number): string {
  const groups = groupNotChecked(report.notChecked);
  const missed = groups.filter((group) => group.incomplete);
  const passedOver = groups.filter((group) => !group.incomplete);
  const first = notCheckedTable("Could not be checked, so this run is incomplete", missed, room);
  return first + notCheckedTable("Not checked, by design", passedOver, room - bytesOf(first));
}

function notCheckedTable(title: string, groups: readonly NotCheckedGroup[], room: number): string {
  if (groups.length === 0) return "";
  const heading = `\n### ${title}\n`;
  const body = fitTable(
    ["Reason", "Count", "Where"],
    groups,
    notCheckedRow,
    room - bytesOf(heading),
    (more) => `\n${count(more, "more reason")} not shown here.\n`,
  );
  return body === "" ? "" : heading + body;
}

function notCheckedRow({ reason, paths, count: entries }: NotCheckedGroup): string[] {
  const places = paths.slice(0, FEW_PATHS).map((path) => markdownCode(clip(path, LONGEST_PATH)));
  const more = paths.length > FEW_PATHS ? ["…"] : [];
  return [cell(reason), String(entries), [...places, ...more].filter((part) => part !== "").join(", ")];
}

/**
 * A table of as many rows as there is room for, and a line that says how many are left out; nothing when not even that
 * fits. Rows are made one after the other, and none after the room is used up.
 */
export function fitTable<T>(
  titles: readonly string[],
  items: readonly T[],
  rowOf: (item: T) => readonly string[],
  room: number,
  leftOut: (more: number) => string,
): string {
  const head = table(titles, []);
  const noteBytes = bytesOf(leftOut(items.length));
  const rows: string[] = [];
  let used = bytesOf(head);
  let fitting = 0;
  for (const item of items) {
    const row = tableRow(rowOf(item));
    used += bytesOf(row);
    if (used > room) break;
    rows.push(row);
    if (used + noteBytes <= room) fitting = rows.length;
  }
  if (rows.length === items.length) return head + rows.join("");
  const note = leftOut(items.length - fitting);
  if (fitting > 0) return head + rows.slice(0, fitting).join("") + note;
  return bytesOf(note) <= room ? note : "";
}

function table(titles: readonly string[], rows: readonly (readonly string[])[], rule?: string): string {
  return `\n${tableRow(titles)}${rule ?? `|${" --- |".repeat(titles.length)}`}\n${rows.map(tableRow).join("")}`;
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |\n`;
}
