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
  renderGithub: () => renderGithub
});
module.exports = stdin_exports;
var import_chunk_JVWHXFPK = __load("./chunk-JVWHXFPK.js");
var import_chunk_HLMJDN3Y = __load("./chunk-HLMJDN3Y.js");
var import_chunk_YJK6JI7O = __load("./chunk-YJK6JI7O.js");
var import_chunk_ZIBZ4SDB = __load("./chunk-ZIBZ4SDB.js");
var import_chunk_RGAFTZ2C = __load("./chunk-RGAFTZ2C.js");
var import_chunk_AOZ2SMLR = __load("./chunk-AOZ2SMLR.js");
var import_chunk_YXPOKRHL = __load("./chunk-YXPOKRHL.js");
var BUDGET = { error: 10, warning: 10, notice: 10 };
var LONGEST_MESSAGE = 4096;
var LONGEST_TITLE = 200;
var LONGEST_TEXT = 1200;
var FEW_PATHS = 3;
var MOST_LINES = 200;
function renderGithub(report, context, options = {}) {
  const budget = { ...BUDGET, ...options.budget };
  const missed = (0, import_chunk_YJK6JI7O.groupNotChecked)(report.notChecked).filter((group) => group.incomplete);
  if (options.annotatedBy !== void 0) return alreadyAnnotated(report, options.annotatedBy, missed, budget);
  const warningsLeft = budget.warning - (missed.length > 0 ? 1 : 0);
  const all = mergeLines(report.findings);
  const withinBudget = choose(all, { ...budget, warning: warningsLeft });
  const shown = withinBudget.length === all.length ? withinBudget : choose(all, { ...budget, warning: warningsLeft, notice: budget.notice - 1 });
  const hidden = report.findings.length - shown.reduce((sum, { findings }) => sum + findings.length, 0);
  const lines = shown.map((annotation) => annotate(annotation, context));
  if (missed.length > 0 && budget.warning > 0) lines.push(missedCommand(missed));
  if (hidden > 0 && budget.notice > 0) lines.push(moreCommand(hidden, options.moreAt));
  return printed([...lines, ...logLines(report)]);
}
function alreadyAnnotated(report, annotatedBy, missed, budget) {
  const { findings } = report;
  const listed = (0, import_chunk_YJK6JI7O.worstFirst)(findings).slice(0, MOST_LINES);
  const more = findings.length - listed.length;
  return printed([
    ...missed.length > 0 && budget.warning > 0 ? [missedCommand(missed)] : [],
    ...listed.map((finding) => (0, import_chunk_RGAFTZ2C.inertLogLine)((0, import_chunk_RGAFTZ2C.visible)((0, import_chunk_ZIBZ4SDB.clip)(lineOf(finding), LONGEST_TEXT)))),
    ...more > 0 ? [`${(0, import_chunk_YJK6JI7O.count)(more, "more finding")} not shown here.`] : [],
    ...findings.length > 0 ? [(0, import_chunk_RGAFTZ2C.inertLogLine)((0, import_chunk_RGAFTZ2C.visible)(`The lines are annotated by ${annotatedBy}.`))] : [],
    ...logLines(report)
  ]);
}
function lineOf(finding) {
  return `${finding.severity} ${(0, import_chunk_YJK6JI7O.describePlace)(finding)} ${finding.rule}: ${finding.message}`;
}
function printed(lines) {
  return lines.map((line) => `${line}
`).join("");
}
function mergeLines(findings) {
  const lines = (0, import_chunk_AOZ2SMLR.groupBy)(
    (0, import_chunk_YJK6JI7O.worstFirst)(findings),
    ({ path, startLine, commit = "" }) => `${commit} ${startLine} ${path}`
  );
  return [...lines.values()].map((group) => ({ severity: group[0].severity, findings: group }));
}
function choose(annotations, budget) {
  return import_chunk_YXPOKRHL.SEVERITIES.flatMap(
    (severity) => annotations.filter((annotation) => annotation.severity === severity).slice(0, Math.max(0, budget[severity]))
  );
}
function annotate({ severity, findings }, context) {
  const [first] = findings;
  const rules = [...new Set(findings.map((finding) => finding.rule))];
  const room = Math.floor(LONGEST_MESSAGE / findings.length);
  const message = findings.map((finding) => describe(finding, context, room - 2)).join("\n\n");
  const nameable = isNameable(first.path) && first.commit === void 0;
  return command(severity, {
    ...nameable ? place(findings) : {},
    title: (0, import_chunk_ZIBZ4SDB.clip)(rules.join(", "), LONGEST_TITLE),
    message: (0, import_chunk_ZIBZ4SDB.clip)(nameable ? message : `${(0, import_chunk_YJK6JI7O.describePlace)(first)}
${message}`, LONGEST_MESSAGE)
  });
}
function isNameable(path) {
  return path !== "" && !path.startsWith("=");
}
function place(findings) {
  const [first] = findings;
  const lines = { file: first.path, line: first.startLine, endLine: first.endLine };
  const inOneLine = findings.length === 1 && first.startLine === first.endLine;
  return inOneLine ? { ...lines, col: first.startColumn, endColumn: first.endColumn } : lines;
}
function describe(finding, context, room) {
  const url = (0, import_chunk_JVWHXFPK.webPage)(context, finding.rule);
  const texts = [finding.message, `Why: ${finding.why}`, `Fix: ${finding.fix}`];
  const whole = texts.map((text) => (0, import_chunk_RGAFTZ2C.visibleLines)((0, import_chunk_ZIBZ4SDB.clip)(text, LONGEST_TEXT)));
  const all = [...whole, ...url === void 0 ? [] : [url]].join("\n");
  return all.length <= room ? all : (0, import_chunk_ZIBZ4SDB.clip)(whole.join("\n"), room);
}
function missedCommand(groups) {
  return command("warning", {
    title: "Not everything could be checked",
    message: (0, import_chunk_ZIBZ4SDB.clip)(groups.map(describeGroup).join("\n"), LONGEST_MESSAGE)
  });
}
function moreCommand(hidden, moreAt) {
  const where = moreAt === void 0 ? "" : ` All of them are in ${moreAt}.`;
  return command("notice", {
    title: `${(0, import_chunk_YJK6JI7O.count)(hidden, "more finding")} not shown here`,
    message: `GitHub keeps only the first annotations of a step, so the worst are shown.${where}`
  });
}
function logLines(report) {
  const passedOver = (0, import_chunk_YJK6JI7O.groupNotChecked)(report.notChecked).filter((group) => !group.incomplete);
  const notes = [
    ...passedOver.map((group) => `Not checked, by design: ${describeGroup(group)}`),
    (0, import_chunk_YJK6JI7O.describeSuppressed)(report),
    (0, import_chunk_YJK6JI7O.describeStale)(report),
    (0, import_chunk_YJK6JI7O.describeAdvisories)(report),
    (0, import_chunk_HLMJDN3Y.closingLine)(report)
  ];
  return notes.flatMap((note) => note === void 0 ? [] : [(0, import_chunk_RGAFTZ2C.inertLogLine)((0, import_chunk_RGAFTZ2C.visible)(note))]);
}
function describeGroup({ reason, paths, count: entries }) {
  const named = paths.slice(0, FEW_PATHS).map((path) => (0, import_chunk_RGAFTZ2C.visible)((0, import_chunk_ZIBZ4SDB.clip)(path, 200)));
  if (paths.length > FEW_PATHS) named.push(`${paths.length - FEW_PATHS} more`);
  const times = entries > 1 ? `${entries} \xD7 ` : "";
  return `${times}${(0, import_chunk_RGAFTZ2C.visible)((0, import_chunk_ZIBZ4SDB.clip)(reason, 300))}${named.length === 0 ? "" : ` (${(0, import_chunk_YJK6JI7O.listing)(named)})`}`;
}
function command(name, { message, ...properties }) {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${(0, import_chunk_RGAFTZ2C.workflowProperty)(String(value))}`);
  return `::${name} ${list.join(",")}::${(0, import_chunk_RGAFTZ2C.workflowData)(message)}`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  renderGithub
});
})