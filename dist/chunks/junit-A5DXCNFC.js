import {
  webPage
} from "./chunk-JVWHXFPK.js";
import {
  closingLine
} from "./chunk-OLSC5EK4.js";
import {
  describeAdvisories,
  describeStale,
  describeSuppressed,
  groupNotChecked
} from "./chunk-GIV7IS2I.js";
import {
  clip
} from "./chunk-ZIBZ4SDB.js";
import {
  inertLogLine,
  visible,
  visibleLines
} from "./chunk-RGAFTZ2C.js";
import {
  groupBy
} from "./chunk-OAKJFYJQ.js";
import "./chunk-UWKIGZC5.js";
import "./chunk-4225Q4N4.js";

// src/report/junit.ts
var LONGEST_NAME = 300;
var LONGEST_TEXT = 4e3;
var FEW_PATHS = 50;
async function renderJunit(report, context) {
  const rules = await context.rules();
  const found = groupBy(report.findings, ({ check }) => check);
  const checks = /* @__PURE__ */ new Set([...rules.map(({ check }) => check), ...found.keys()]);
  const suites = [
    ...[...checks].map((check) => suiteOf(check, found.get(check) ?? [], context)),
    restOf(report)
  ];
  const total = (of) => suites.reduce((sum, suite) => sum + of(suite), 0);
  const attributes = attributesOf({
    name: report.tool.name,
    tests: total(({ cases }) => cases.length),
    failures: total(({ failures }) => failures),
    errors: total(({ errors }) => errors),
    time: (report.stats.durationMs / 1e3).toFixed(3)
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites ${attributes}>
${suites.map(suiteElement).join("")}</testsuites>
`;
}
function suiteOf(check, findings, context) {
  const passed = `    <testcase ${attributesOf({ name: "no findings", classname: `bartizan.${check}` })}/>
`;
  return {
    name: check,
    cases: findings.length === 0 ? [passed] : findings.map((finding) => caseOf(finding, context)),
    failures: findings.length,
    errors: 0,
    skipped: 0
  };
}
function caseOf(finding, context) {
  const { path, startLine, startColumn, rule, check, severity, message, why, fix, commit } = finding;
  const place = `${clip(path, LONGEST_NAME)}:${startLine}:${startColumn}`;
  const page = webPage(context, rule);
  const text = [
    place,
    ...commit === void 0 ? [] : [`Commit: ${commit}`],
    ...[message, `Why: ${why}`, `Fix: ${fix}`].map((part) => clip(part, LONGEST_TEXT)),
    ...page === void 0 ? [] : [page]
  ];
  const failure = attributesOf({ message: clip(message, LONGEST_TEXT), type: severity });
  return element(
    { name: `${place} ${rule}`, classname: `bartizan.${check}` },
    `<failure ${failure}>${lines(text)}</failure>`
  );
}
function restOf(report) {
  const groups = groupNotChecked(report.notChecked);
  const missed = groups.filter(({ incomplete }) => incomplete);
  const notes = [
    describeSuppressed(report),
    describeStale(report),
    describeAdvisories(report),
    closingLine(report)
  ];
  return {
    name: "not checked",
    cases: groups.map(notCheckedCase),
    failures: 0,
    errors: missed.length,
    skipped: groups.length - missed.length,
    output: notes.flatMap((note) => note === void 0 ? [] : [note])
  };
}
function notCheckedCase({ reason, incomplete, paths }) {
  const shown = paths.slice(0, FEW_PATHS).map((path) => clip(path, LONGEST_NAME));
  const more = paths.length > FEW_PATHS ? [`and ${paths.length - FEW_PATHS} more`] : [];
  const text = lines([clip(reason, LONGEST_TEXT), ...shown, ...more]);
  const error = attributesOf({ message: clip(reason, LONGEST_TEXT), type: "incomplete" });
  return element(
    { name: clip(reason, LONGEST_NAME), classname: "bartizan.not-checked" },
    // The stricter of the schemas that are about allows no attribute here.
    incomplete ? `<error ${error}>${text}</error>` : `<skipped>${text}</skipped>`
  );
}
function element(attributes, child) {
  return `    <testcase ${attributesOf(attributes)}>
      ${child}
    </testcase>
`;
}
function suiteElement({ name, cases, failures, errors, skipped, output }) {
  const attributes = attributesOf({ name, tests: cases.length, failures, errors, skipped });
  const printed = output === void 0 ? "" : `    <system-out>${lines(output)}</system-out>
`;
  return `  <testsuite ${attributes}>
${cases.join("")}${printed}  </testsuite>
`;
}
function attributesOf(attributes) {
  return Object.entries(attributes).map(([name, value]) => `${name}="${escaped(visible(String(value)))}"`).join(" ");
}
function lines(texts) {
  return texts.flatMap((text) => visibleLines(text).split("\n")).map((line) => escaped(inertLogLine(line))).join("\n");
}
function escaped(text) {
  return text.replace(/[\ufffe\uffff]/g, "\uFFFD").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("##[", "## [");
}
export {
  renderJunit
};
