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
  closingLine: () => closingLine,
  closingLines: () => closingLines,
  noteLines: () => noteLines
});
module.exports = stdin_exports;
var import_chunk_YJK6JI7O = __load("./chunk-YJK6JI7O.js");
var import_chunk_ZIBZ4SDB = __load("./chunk-ZIBZ4SDB.js");
var import_chunk_RGAFTZ2C = __load("./chunk-RGAFTZ2C.js");
var MEASURE = 100;
var FEW_GROUPS = 20;
var FEW_PATHS = 3;
var LONGEST_PATH = 200;
var LONGEST_REASON = 300;
function noteLines(report, layout, quiet) {
  const groups = (0, import_chunk_YJK6JI7O.groupNotChecked)(report.notChecked);
  const missed = groups.filter((group) => group.incomplete);
  const passedOver = groups.filter((group) => !group.incomplete);
  const blocks = [];
  if (missed.length > 0) {
    const title = "Could not be checked, so this run is incomplete:";
    blocks.push([layout.style.severity.warning(title), ...listGroups(missed, layout)]);
  }
  if (quiet) return blocks;
  if (layout.short.size > 0) {
    const shown = (0, import_chunk_YJK6JI7O.count)(layout.short.size, "notice is", "notices are");
    blocks.unshift([layout.style.dim(`${shown} shown in short; --verbose shows all in full.`)]);
  }
  if (passedOver.length > 0) {
    const title = "Not checked, by design:";
    blocks.push([layout.style.dim(title), ...listGroups(passedOver, layout)]);
  }
  for (const note of [(0, import_chunk_YJK6JI7O.describeSuppressed)(report), (0, import_chunk_YJK6JI7O.describeStale)(report), (0, import_chunk_YJK6JI7O.describeAdvisories)(report)]) {
    if (note !== void 0) blocks.push((0, import_chunk_ZIBZ4SDB.wrap)((0, import_chunk_RGAFTZ2C.visible)(note), measure(layout)));
  }
  return blocks;
}
function listGroups(groups, layout) {
  const shown = layout.verbose ? groups : groups.slice(0, FEW_GROUPS);
  const more = groups.length - shown.length;
  return [
    ...shown.flatMap((group) => groupLines(group, layout)),
    ...more > 0 ? [`  and for ${(0, import_chunk_YJK6JI7O.count)(more, "other reason")}; --verbose lists them`] : []
  ];
}
function groupLines({ reason, paths, count: entries }, layout) {
  const shown = layout.verbose ? paths : paths.slice(0, FEW_PATHS);
  const more = paths.length - shown.length;
  const places = shown.map((path) => (0, import_chunk_RGAFTZ2C.visible)((0, import_chunk_ZIBZ4SDB.clip)(path, LONGEST_PATH))).join(", ");
  const times = entries > 1 ? `${entries.toLocaleString("en-US")} \xD7 ` : "";
  const text = `${times}${(0, import_chunk_RGAFTZ2C.visible)((0, import_chunk_ZIBZ4SDB.clip)(reason, LONGEST_REASON))}${places === "" ? "" : ` (${places}${more > 0 ? ", \u2026" : ""})`}`;
  return (0, import_chunk_ZIBZ4SDB.wrap)(text, measure(layout) - 4).map((line, i) => `${i === 0 ? "  " : "    "}${line}`);
}
function closingLines(report, layout) {
  const { verdict, tone } = judge(report);
  const looked = lookedAt(report);
  const paint = tone === "good" ? layout.style.good : layout.style.severity[tone];
  if (looked === "") return [paint(verdict)];
  const fits = (0, import_chunk_ZIBZ4SDB.widthOf)(`${verdict} \xB7 ${looked}`) <= layout.width;
  return fits ? [`${paint(verdict)} \xB7 ${looked}`] : [paint(verdict), looked];
}
function closingLine(report, timed = true) {
  return [judge(report).verdict, lookedAt(report, timed)].filter((part) => part !== "").join(" \xB7 ");
}
function lookedAt(report, timed = true) {
  const { files, bytes, durationMs } = report.stats;
  if (files === 0 && report.findings.length === 0) return "";
  const took = timed ? ` in ${(0, import_chunk_YJK6JI7O.formatDuration)(durationMs)}` : "";
  return `${(0, import_chunk_RGAFTZ2C.visible)((0, import_chunk_YJK6JI7O.describeScope)(report))}, ${(0, import_chunk_YJK6JI7O.formatBytes)(bytes)}${took}`;
}
function judge(report) {
  const worst = (0, import_chunk_YJK6JI7O.worstFirst)(report.findings)[0];
  const missed = whatIsMissing(report.notChecked);
  const but = missed === void 0 ? "" : `, but ${missed} could not be checked`;
  if (worst) return { verdict: (0, import_chunk_YJK6JI7O.countSeverities)(report.findings) + but, tone: worst.severity };
  if (report.stats.files === 0)
    return { verdict: `Nothing was looked at${but || nothingBecause(report)}.`, tone: "warning" };
  return { verdict: `No findings${but}`, tone: but === "" ? "good" : "warning" };
}
function whatIsMissing(notChecked) {
  const missed = notChecked.filter((entry) => entry.incomplete);
  if (missed.length === 0) return void 0;
  return missed.every((entry) => entry.path !== "") ? (0, import_chunk_YJK6JI7O.count)(missed.length, "file") : "something";
}
var EMPTY_SCOPE = {
  worktree: "there is no file here to check",
  staged: "the index adds or changes no file",
  range: "the range changes no file",
  history: "the history holds no file",
  stdin: "standard input is empty"
};
function nothingBecause({ notChecked, scope }) {
  if (notChecked.length > 0)
    return `: ${(0, import_chunk_YJK6JI7O.count)(notChecked.length, "file was", "files were")} passed over by design`;
  return `: ${EMPTY_SCOPE[scope.kind]}`;
}
function measure(layout) {
  return Math.min(layout.width, MEASURE);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  closingLine,
  closingLines,
  noteLines
});
})