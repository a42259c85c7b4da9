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
  renderJunit: () => renderJunit
});
module.exports = stdin_exports;
var import_chunk_JVWHXFPK = __load("./chunk-JVWHXFPK.js");
var import_chunk_HLMJDN3Y = __load("./chunk-HLMJDN3Y.js");
var import_chunk_YJK6JI7O = __load("./chunk-YJK6JI7O.js");
var import_chunk_ZIBZ4SDB = __load("./chunk-ZIBZ4SDB.js");
var import_chunk_RGAFTZ2C = __load("./chunk-RGAFTZ2C.js");
var import_chunk_AOZ2SMLR = __load("./chunk-AOZ2SMLR.js");
var import_chunk_YXPOKRHL = __load("./chunk-YXPOKRHL.js");
var import_chunk_4225Q4N4 = __load("./chunk-4225Q4N4.js");
var LONGEST_NAME = 300;
var LONGEST_TEXT = 4e3;
var FEW_PATHS = 50;
async function renderJunit(report, context) {
  const rules = await context.rules();
  const found = (0, import_chunk_AOZ2SMLR.groupBy)(report.findings, ({ check }) => check);
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
  const place = `${(0, import_chunk_ZIBZ4SDB.clip)(path, LONGEST_NAME)}:${startLine}:${startColumn}`;
  const page = (0, import_chunk_JVWHXFPK.webPage)(context, rule);
  const text = [
    place,
    ...commit === void 0 ? [] : [`Commit: ${commit}`],
    ...[message, `Why: ${why}`, `Fix: ${fix}`].map((part) => (0, import_chunk_ZIBZ4SDB.clip)(part, LONGEST_TEXT)),
    ...page === void 0 ? [] : [page]
  ];
  const failure = attributesOf({ message: (0, import_chunk_ZIBZ4SDB.clip)(message, LONGEST_TEXT), type: severity });
  return element(
    { name: `${place} ${rule}`, classname: `bartizan.${check}` },
    `<failure ${failure}>${lines(text)}</failure>`
  );
}
function restOf(report) {
  const groups = (0, import_chunk_YJK6JI7O.groupNotChecked)(report.notChecked);
  const missed = groups.filter(({ incomplete }) => incomplete);
  const notes = [
    (0, import_chunk_YJK6JI7O.describeSuppressed)(report),
    (0, import_chunk_YJK6JI7O.describeStale)(report),
    (0, import_chunk_YJK6JI7O.describeAdvisories)(report),
    (0, import_chunk_HLMJDN3Y.closingLine)(report)
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
  const shown = paths.slice(0, FEW_PATHS).map((path) => (0, import_chunk_ZIBZ4SDB.clip)(path, LONGEST_NAME));
  const more = paths.length > FEW_PATHS ? [`and ${paths.length - FEW_PATHS} more`] : [];
  const text = lines([(0, import_chunk_ZIBZ4SDB.clip)(reason, LONGEST_TEXT), ...shown, ...more]);
  const error = attributesOf({ message: (0, import_chunk_ZIBZ4SDB.clip)(reason, LONGEST_TEXT), type: "incomplete" });
  return element(
    { name: (0, import_chunk_ZIBZ4SDB.clip)(reason, LONGEST_NAME), classname: "bartizan.not-checked" },
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
  return Object.entries(attributes).map(([name, value]) => `${name}="${escaped((0, import_chunk_RGAFTZ2C.visible)(String(value)))}"`).join(" ");
}
function lines(texts) {
  return texts.flatMap((text) => (0, import_chunk_RGAFTZ2C.visibleLines)(text).split("\n")).map((line) => escaped((0, import_chunk_RGAFTZ2C.inertLogLine)(line))).join("\n");
}
function escaped(text) {
  return text.replace(/[\ufffe\uffff]/g, "\uFFFD").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("##[", "## [");
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  renderJunit
});
})