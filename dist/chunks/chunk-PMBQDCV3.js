import {
  webPage
} from "./chunk-JVWHXFPK.js";
import {
  closingLine
} from "./chunk-OLSC5EK4.js";
import {
  count,
  describeAdvisories,
  describePlace,
  describeStale,
  describeSuppressed,
  groupNotChecked,
  listing,
  worstFirst
} from "./chunk-GIV7IS2I.js";
import {
  clip
} from "./chunk-ZIBZ4SDB.js";
import {
  inertLogLine,
  visible,
  visibleLines,
  workflowData,
  workflowProperty
} from "./chunk-RGAFTZ2C.js";
import {
  groupBy
} from "./chunk-OAKJFYJQ.js";
import {
  SEVERITIES
} from "./chunk-UWKIGZC5.js";

// src/report/github.ts
var BUDGET = { error: 10, warning: 10, notice: 10 };
var LONGEST_MESSAGE = 4096;
var LONGEST_TITLE = 200;
var LONGEST_TEXT = 1200;
var FEW_PATHS = 3;
var MOST_LINES = 200;
function renderGithub(report, context, options = {}) {
  const budget = { ...BUDGET, ...options.budget };
  const missed = groupNotChecked(report.notChecked).filter((group) => group.incomplete);
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
  const listed = worstFirst(findings).slice(0, MOST_LINES);
  const more = findings.length - listed.length;
  return printed([
    ...missed.length > 0 && budget.warning > 0 ? [missedCommand(missed)] : [],
    ...listed.map((finding) => inertLogLine(visible(clip(lineOf(finding), LONGEST_TEXT)))),
    ...more > 0 ? [`${count(more, "more finding")} not shown here.`] : [],
    ...findings.length > 0 ? [inertLogLine(visible(`The lines are annotated by ${annotatedBy}.`))] : [],
    ...logLines(report)
  ]);
}
function lineOf(finding) {
  return `${finding.severity} ${describePlace(finding)} ${finding.rule}: ${finding.message}`;
}
function printed(lines) {
  return lines.map((line) => `${line}
`).join("");
}
function mergeLines(findings) {
  const lines = groupBy(
    worstFirst(findings),
    ({ path, startLine, commit = "" }) => `${commit} ${startLine} ${path}`
  );
  return [...lines.values()].map((group) => ({ severity: group[0].severity, findings: group }));
}
function choose(annotations, budget) {
  return SEVERITIES.flatMap(
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
    title: clip(rules.join(", "), LONGEST_TITLE),
    message: clip(nameable ? message : `${describePlace(first)}
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
  const url = webPage(context, finding.rule);
  const texts = [finding.message, `Why: ${finding.why}`, `Fix: ${finding.fix}`];
  const whole = texts.map((text) => visibleLines(clip(text, LONGEST_TEXT)));
  const all = [...whole, ...url === void 0 ? [] : [url]].join("\n");
  return all.length <= room ? all : clip(whole.join("\n"), room);
}
function missedCommand(groups) {
  return command("warning", {
    title: "Not everything could be checked",
    message: clip(groups.map(describeGroup).join("\n"), LONGEST_MESSAGE)
  });
}
function moreCommand(hidden, moreAt) {
  const where = moreAt === void 0 ? "" : ` All of them are in ${moreAt}.`;
  return command("notice", {
    title: `${count(hidden, "more finding")} not shown here`,
    message: `GitHub keeps only the first annotations of a step, so the worst are shown.${where}`
  });
}
function logLines(report) {
  const passedOver = groupNotChecked(report.notChecked).filter((group) => !group.incomplete);
  const notes = [
    ...passedOver.map((group) => `Not checked, by design: ${describeGroup(group)}`),
    describeSuppressed(report),
    describeStale(report),
    describeAdvisories(report),
    closingLine(report)
  ];
  return notes.flatMap((note) => note === void 0 ? [] : [inertLogLine(visible(note))]);
}
function describeGroup({ reason, paths, count: entries }) {
  const named = paths.slice(0, FEW_PATHS).map((path) => visible(clip(path, 200)));
  if (paths.length > FEW_PATHS) named.push(`${paths.length - FEW_PATHS} more`);
  const times = entries > 1 ? `${entries} \xD7 ` : "";
  return `${times}${visible(clip(reason, 300))}${named.length === 0 ? "" : ` (${listing(named)})`}`;
}
function command(name, { message, ...properties }) {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${workflowProperty(String(value))}`);
  return `::${name} ${list.join(",")}::${workflowData(message)}`;
}

export {
  renderGithub
};
