import {
  closingLine
} from "./chunk-OLSC5EK4.js";
import {
  count,
  describeAdvisories,
  describeHeaders,
  describeStale,
  describeSuppressed,
  groupNotChecked
} from "./chunk-GIV7IS2I.js";
import {
  clip
} from "./chunk-ZIBZ4SDB.js";
import {
  markdownCode,
  markdownProse,
  markdownText,
  wellFormed
} from "./chunk-RGAFTZ2C.js";
import {
  groupBy
} from "./chunk-OAKJFYJQ.js";
import {
  SEVERITIES
} from "./chunk-UWKIGZC5.js";

// src/report/markdown-parts.ts
var LONGEST_CELL = 600;
var LONGEST_PATH = 200;
var FEW_PATHS = 5;
var NOTES_SHARE = 0.25;
function framed(report, maxBytes, findings) {
  const head = `## Bartizan

**${markdownText(closingLine(report))}**
`;
  const tail = [
    describeHeaders(report),
    describeSuppressed(report),
    describeStale(report),
    describeAdvisories(report)
  ].filter((note) => note !== void 0).map((note) => `
${markdownProse(note)}
`).join("");
  const frame = head + checkTable(report.findings) + tail;
  const room = maxBytes - bytesOf(frame);
  if (room < 0) return bytesOf(head) <= maxBytes ? head : "";
  const notes = notCheckedTables(report, report.findings.length > 0 ? room * NOTES_SHARE : room);
  const shown = report.findings.length === 0 ? "" : findings(room - bytesOf(notes));
  return head + checkTable(report.findings) + shown + notes + tail;
}
function leftOutNote(more, { moreAt }) {
  const where = moreAt === void 0 ? "" : ` All of them are in ${markdownProse(moreAt)}.`;
  return `
${count(more, "more finding")} not shown here; the worst are.${where}
`;
}
function bytesOf(text) {
  return new TextEncoder().encode(text).length;
}
function checkTable(findings) {
  if (findings.length === 0) return "";
  const rows = [...groupBy(findings, (finding) => finding.check)].map(([check, group]) => [
    check,
    ...SEVERITIES.map((severity) => String(group.filter((finding) => finding.severity === severity).length))
  ]);
  return table(["Check", "Errors", "Warnings", "Notices"], rows, "| --- | ---: | ---: | ---: |");
}
function cell(text) {
  return markdownProse(clip(text, LONGEST_CELL));
}
function link(label, url) {
  if (url === void 0) return label;
  const target = url.replace(
    /[^\w:/?#@!$&',;=.%~+-]/gu,
    (character) => encodeURIComponent(wellFormed(character))
  );
  return `[${label}](${target})`;
}
function notCheckedTables(report, room) {
  const groups = groupNotChecked(report.notChecked);
  const missed = groups.filter((group) => group.incomplete);
  const passedOver = groups.filter((group) => !group.incomplete);
  const first = notCheckedTable("Could not be checked, so this run is incomplete", missed, room);
  return first + notCheckedTable("Not checked, by design", passedOver, room - bytesOf(first));
}
function notCheckedTable(title, groups, room) {
  if (groups.length === 0) return "";
  const heading = `
### ${title}
`;
  const body = fitTable(
    ["Reason", "Count", "Where"],
    groups,
    notCheckedRow,
    room - bytesOf(heading),
    (more) => `
${count(more, "more reason")} not shown here.
`
  );
  return body === "" ? "" : heading + body;
}
function notCheckedRow({ reason, paths, count: entries }) {
  const places = paths.slice(0, FEW_PATHS).map((path) => markdownCode(clip(path, LONGEST_PATH)));
  const more = paths.length > FEW_PATHS ? ["\u2026"] : [];
  return [cell(reason), String(entries), [...places, ...more].filter((part) => part !== "").join(", ")];
}
function fitTable(titles, items, rowOf, room, leftOut) {
  const head = table(titles, []);
  const noteBytes = bytesOf(leftOut(items.length));
  const rows = [];
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
function table(titles, rows, rule) {
  return `
${tableRow(titles)}${rule ?? `|${" --- |".repeat(titles.length)}`}
${rows.map(tableRow).join("")}`;
}
function tableRow(cells) {
  return `| ${cells.join(" | ")} |
`;
}

export {
  LONGEST_PATH,
  framed,
  leftOutNote,
  bytesOf,
  cell,
  link,
  fitTable
};
