import {
  count,
  countSeverities,
  describeAdvisories,
  describeScope,
  describeStale,
  describeSuppressed,
  formatBytes,
  formatDuration,
  groupNotChecked,
  worstFirst
} from "./chunk-GIV7IS2I.js";
import {
  clip,
  widthOf,
  wrap
} from "./chunk-ZIBZ4SDB.js";
import {
  visible
} from "./chunk-RGAFTZ2C.js";

// src/report/pretty-footer.ts
var MEASURE = 100;
var FEW_GROUPS = 20;
var FEW_PATHS = 3;
var LONGEST_PATH = 200;
var LONGEST_REASON = 300;
function noteLines(report, layout, quiet) {
  const groups = groupNotChecked(report.notChecked);
  const missed = groups.filter((group) => group.incomplete);
  const passedOver = groups.filter((group) => !group.incomplete);
  const blocks = [];
  if (missed.length > 0) {
    const title = "Could not be checked, so this run is incomplete:";
    blocks.push([layout.style.severity.warning(title), ...listGroups(missed, layout)]);
  }
  if (quiet) return blocks;
  if (layout.short.size > 0) {
    const shown = count(layout.short.size, "notice is", "notices are");
    blocks.unshift([layout.style.dim(`${shown} shown in short; --verbose shows all in full.`)]);
  }
  if (passedOver.length > 0) {
    const title = "Not checked, by design:";
    blocks.push([layout.style.dim(title), ...listGroups(passedOver, layout)]);
  }
  for (const note of [describeSuppressed(report), describeStale(report), describeAdvisories(report)]) {
    if (note !== void 0) blocks.push(wrap(visible(note), measure(layout)));
  }
  return blocks;
}
function listGroups(groups, layout) {
  const shown = layout.verbose ? groups : groups.slice(0, FEW_GROUPS);
  const more = groups.length - shown.length;
  return [
    ...shown.flatMap((group) => groupLines(group, layout)),
    ...more > 0 ? [`  and for ${count(more, "other reason")}; --verbose lists them`] : []
  ];
}
function groupLines({ reason, paths, count: entries }, layout) {
  const shown = layout.verbose ? paths : paths.slice(0, FEW_PATHS);
  const more = paths.length - shown.length;
  const places = shown.map((path) => visible(clip(path, LONGEST_PATH))).join(", ");
  const times = entries > 1 ? `${entries.toLocaleString("en-US")} \xD7 ` : "";
  const text = `${times}${visible(clip(reason, LONGEST_REASON))}${places === "" ? "" : ` (${places}${more > 0 ? ", \u2026" : ""})`}`;
  return wrap(text, measure(layout) - 4).map((line, i) => `${i === 0 ? "  " : "    "}${line}`);
}
function closingLines(report, layout) {
  const { verdict, tone } = judge(report);
  const looked = lookedAt(report);
  const paint = tone === "good" ? layout.style.good : layout.style.severity[tone];
  if (looked === "") return [paint(verdict)];
  const fits = widthOf(`${verdict} \xB7 ${looked}`) <= layout.width;
  return fits ? [`${paint(verdict)} \xB7 ${looked}`] : [paint(verdict), looked];
}
function closingLine(report) {
  return [judge(report).verdict, lookedAt(report)].filter((part) => part !== "").join(" \xB7 ");
}
function lookedAt(report) {
  const { files, bytes, durationMs } = report.stats;
  if (files === 0 && report.findings.length === 0) return "";
  return `${visible(describeScope(report))}, ${formatBytes(bytes)} in ${formatDuration(durationMs)}`;
}
function judge(report) {
  const worst = worstFirst(report.findings)[0];
  const missed = whatIsMissing(report.notChecked);
  const but = missed === void 0 ? "" : `, but ${missed} could not be checked`;
  if (worst) return { verdict: countSeverities(report.findings) + but, tone: worst.severity };
  if (report.stats.files === 0)
    return { verdict: `Nothing was looked at${but || nothingBecause(report)}.`, tone: "warning" };
  return { verdict: `No findings${but}`, tone: but === "" ? "good" : "warning" };
}
function whatIsMissing(notChecked) {
  const missed = notChecked.filter((entry) => entry.incomplete);
  if (missed.length === 0) return void 0;
  return missed.every((entry) => entry.path !== "") ? count(missed.length, "file") : "something";
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
    return `: ${count(notChecked.length, "file was", "files were")} passed over by design`;
  return `: ${EMPTY_SCOPE[scope.kind]}`;
}
function measure(layout) {
  return Math.min(layout.width, MEASURE);
}

export {
  noteLines,
  closingLines,
  closingLine
};
