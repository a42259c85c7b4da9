(function (exports, __load, module, __url) {"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  LONGEST_PATH: () => LONGEST_PATH,
  bytesOf: () => bytesOf,
  cell: () => cell,
  fitTable: () => fitTable,
  framed: () => framed,
  leftOutNote: () => leftOutNote,
  link: () => link
});
module.exports = stdin_exports;
var import_chunk_HLMJDN3Y = __load("./chunk-HLMJDN3Y.js");
var import_chunk_YJK6JI7O = __load("./chunk-YJK6JI7O.js");
var import_chunk_ZIBZ4SDB = __load("./chunk-ZIBZ4SDB.js");
var import_chunk_RGAFTZ2C = __load("./chunk-RGAFTZ2C.js");
var import_chunk_AOZ2SMLR = __load("./chunk-AOZ2SMLR.js");
var import_chunk_YXPOKRHL = __load("./chunk-YXPOKRHL.js");
var MANY_WARNINGS = 3;
var GRADES = ["F", "D", "C", "B"];
var MOST_UNITS = 10;
var LONGEST_UNIT = 100;
function describeHeaders({ findings }) {
  const headers = findings.filter(({ check }) => check === "headers");
  const units = [...(0, import_chunk_AOZ2SMLR.groupBy)(headers, unitOf)].map(([unit, group]) => ({ unit, grade: gradeOf(group), counts: (0, import_chunk_YJK6JI7O.countSeverities)(group) })).sort((a, b) => GRADES.indexOf(a.grade) - GRADES.indexOf(b.grade));
  const [first] = units;
  if (!first) return void 0;
  if (units.length === 1 && first.unit === "") {
    return `Security headers: grade ${first.grade} (${first.counts}).`;
  }
  const named = units.slice(0, MOST_UNITS).map(({ unit, grade, counts }) => {
    const where = unit === "" ? "the top directory" : (0, import_chunk_ZIBZ4SDB.clip)((0, import_chunk_RGAFTZ2C.visible)(unit), LONGEST_UNIT);
    return `grade ${grade} for ${where} (${counts})`;
  });
  const more = units.length - named.length;
  return `Security headers: ${named.join(", ")}${more > 0 ? `, and ${(0, import_chunk_YJK6JI7O.count)(more, "more directory", "more directories")} of grades no worse` : ""}.`;
}
function unitOf({ data }) {
  const unit = data["unit"];
  return typeof unit === "string" ? unit : "";
}
function gradeOf(findings) {
  const of = (severity) => findings.filter((finding) => finding.severity === severity).length;
  if (of("error") > 0) return "F";
  const warnings = of("warning");
  return warnings >= MANY_WARNINGS ? "D" : warnings > 0 ? "C" : "B";
}
var LONGEST_CELL = 600;
var LONGEST_PATH = 200;
var FEW_PATHS = 5;
var NOTES_SHARE = 0.25;
function framed(report, { maxBytes, timed }, findings) {
  const head = `## Bartizan

**${(0, import_chunk_RGAFTZ2C.markdownText)((0, import_chunk_HLMJDN3Y.closingLine)(report, timed))}**
`;
  const tail = [
    describeHeaders(report),
    (0, import_chunk_YJK6JI7O.describeSuppressed)(report),
    (0, import_chunk_YJK6JI7O.describeStale)(report),
    (0, import_chunk_YJK6JI7O.describeAdvisories)(report)
  ].filter((note) => note !== void 0).map((note) => `
${(0, import_chunk_RGAFTZ2C.markdownProse)(note)}
`).join("");
  const frame = head + checkTable(report.findings) + tail;
  const room = maxBytes - bytesOf(frame);
  if (room < 0) return bytesOf(head) <= maxBytes ? head : "";
  const notes = notCheckedTables(report, report.findings.length > 0 ? room * NOTES_SHARE : room);
  const shown = report.findings.length === 0 ? "" : findings(room - bytesOf(notes));
  return head + checkTable(report.findings) + shown + notes + tail;
}
function leftOutNote(more, { moreAt }) {
  const where = moreAt === void 0 ? "" : ` All of them are in ${(0, import_chunk_RGAFTZ2C.markdownProse)(moreAt)}.`;
  return `
${(0, import_chunk_YJK6JI7O.count)(more, "more finding")} not shown here; the worst are.${where}
`;
}
function bytesOf(text) {
  return new TextEncoder().encode(text).length;
}
function checkTable(findings) {
  if (findings.length === 0) return "";
  const rows = [...(0, import_chunk_AOZ2SMLR.groupBy)(findings, (finding) => finding.check)].map(([check, group]) => [
    check,
    ...import_chunk_YXPOKRHL.SEVERITIES.map((severity) => String(group.filter((finding) => finding.severity === severity).length))
  ]);
  return table(["Check", "Errors", "Warnings", "Notices"], rows, "| --- | ---: | ---: | ---: |");
}
function cell(text) {
  return (0, import_chunk_RGAFTZ2C.markdownProse)((0, import_chunk_ZIBZ4SDB.clip)(text, LONGEST_CELL));
}
function link(label, url) {
  if (url === void 0) return label;
  const target = url.replace(
    /[^\w:/?#@!$&',;=.%~+-]/gu,
    (character) => encodeURIComponent((0, import_chunk_RGAFTZ2C.wellFormed)(character))
  );
  return `[${label}](${target})`;
}
function notCheckedTables(report, room) {
  const groups = (0, import_chunk_YJK6JI7O.groupNotChecked)(report.notChecked);
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
${(0, import_chunk_YJK6JI7O.count)(more, "more reason")} not shown here.
`
  );
  return body === "" ? "" : heading + body;
}
function notCheckedRow({ reason, paths, count: entries }) {
  const places = paths.slice(0, FEW_PATHS).map((path) => (0, import_chunk_RGAFTZ2C.markdownCode)((0, import_chunk_ZIBZ4SDB.clip)(path, LONGEST_PATH)));
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  LONGEST_PATH,
  bytesOf,
  cell,
  fitTable,
  framed,
  leftOutNote,
  link
});
})