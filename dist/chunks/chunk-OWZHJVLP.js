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
  renderSarif: () => renderSarif
});
module.exports = stdin_exports;
var import_chunk_JVWHXFPK = __load("./chunk-JVWHXFPK.js");
var import_chunk_YJK6JI7O = __load("./chunk-YJK6JI7O.js");
var import_chunk_RGAFTZ2C = __load("./chunk-RGAFTZ2C.js");
var import_chunk_AOZ2SMLR = __load("./chunk-AOZ2SMLR.js");
var SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
var SOURCE_ROOT = "%SRCROOT%";
var MOST_RESULTS = 25e3;
var MOST_LOCATIONS = 1e3;
var MOST_NOTIFICATION_LOCATIONS = 100;
var MOST_TAGS = 10;
var LEVEL = { error: "error", warning: "warning", notice: "note" };
var SECURITY_SEVERITY = {
  error: "8.0",
  warning: "5.5",
  notice: "2.5"
};
async function renderSarif(report, context, options = {}) {
  return `${(0, import_chunk_RGAFTZ2C.inertJson)(toSarif(report, await context.rules(), context, options))}
`;
}
function toSarif(report, tookPart, context, options) {
  const most = Math.min(MOST_RESULTS, options.mostResults ?? MOST_RESULTS);
  const kept = (0, import_chunk_YJK6JI7O.worstFirst)(report.findings).slice(0, most);
  const rules = descriptors(kept, tookPart, context);
  const indexOf = new Map(rules.map((rule, index) => [rule.id, index]));
  const leftOut = report.findings.length - kept.length;
  return {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: report.tool.name,
            version: report.tool.version,
            semanticVersion: report.tool.version,
            rules
          }
        },
        ...options.category === void 0 ? {} : { automationDetails: { id: `${options.category}/` } },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: {
          [SOURCE_ROOT]: { description: { text: "The root of the tree that was scanned." } }
        },
        invocations: [
          {
            executionSuccessful: !report.notChecked.some((entry) => entry.incomplete),
            toolExecutionNotifications: [
              ...leftOut === 0 ? [] : [leftOutNotification(leftOut, most)],
              ...(0, import_chunk_YJK6JI7O.groupNotChecked)(report.notChecked).map(toNotification)
            ]
          }
        ],
        results: kept.map((finding) => toResult(finding, indexOf.get(finding.rule) ?? -1)),
        properties: runProperties(report)
      }
    ]
  };
}
function runProperties({ scope, stats, suppressed, baseline, advisories }) {
  return { scope, stats, suppressed, ...baseline ? { baseline } : {}, advisories };
}
function descriptors(findings, tookPart, context) {
  const known = new Map(tookPart.map((rule) => [rule.id, toDescriptor(rule, context)]));
  for (const { rule } of findings) {
    if (!known.has(rule)) known.set(rule, { id: (0, import_chunk_RGAFTZ2C.wellFormed)(rule) });
  }
  return [...known.values()];
}
function toDescriptor(rule, context) {
  const helpUri = (0, import_chunk_JVWHXFPK.webPage)(context, rule.id);
  return {
    id: rule.id,
    name: pascalCase(rule.id),
    shortDescription: { text: `${rule.title}.` },
    fullDescription: { text: rule.what },
    ...helpUri === void 0 ? {} : { helpUri },
    help: {
      text: [rule.what, `Why: ${rule.why}`, `Fix: ${rule.fix}`, rule.limits && `Limits: ${rule.limits}`].filter((part) => part).join("\n\n"),
      markdown: helpMarkdown(rule, helpUri)
    },
    defaultConfiguration: { level: LEVEL[rule.severity] },
    properties: {
      tags: ["security", rule.check, ...rule.cwe.map((number) => `external/cwe/cwe-${number}`)].slice(
        0,
        MOST_TAGS
      ),
      precision: "high",
      "problem.severity": rule.severity === "notice" ? "recommendation" : rule.severity,
      "security-severity": SECURITY_SEVERITY[rule.severity]
    }
  };
}
function helpMarkdown(rule, page) {
  const links = [...page === void 0 ? [] : [page], ...rule.links];
  return [
    (0, import_chunk_RGAFTZ2C.markdownProse)(rule.what),
    `**Why it matters.** ${(0, import_chunk_RGAFTZ2C.markdownProse)(rule.why)}`,
    `**What to do.** ${(0, import_chunk_RGAFTZ2C.markdownProse)(rule.fix)}`,
    ...rule.limits === void 0 ? [] : [`**What it does not see.** ${(0, import_chunk_RGAFTZ2C.markdownProse)(rule.limits)}`],
    ...links.length === 0 ? [] : [links.map((link) => `- <${link}>`).join("\n")]
  ].join("\n\n");
}
function pascalCase(id) {
  return id.split(/[^a-zA-Z0-9]+/).map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}
function toResult(finding, ruleIndex) {
  const { check, confidence, controls, data, why, fix } = finding;
  const related = finding.related.slice(0, MOST_LOCATIONS - 1);
  return {
    ruleId: (0, import_chunk_RGAFTZ2C.wellFormed)(finding.rule),
    ...ruleIndex < 0 ? {} : { ruleIndex },
    level: LEVEL[finding.severity],
    message: { text: plainMessage(`${finding.message}

Why: ${why}

Fix: ${fix}`) },
    locations: [toLocation(finding, contextRegion(finding))],
    ...related.length === 0 ? {} : {
      relatedLocations: related.map((place, id) => ({
        ...toLocation(place),
        id,
        message: { text: plainMessage(place.message) }
      }))
    },
    partialFingerprints: { "bartizan/v1": finding.fingerprint },
    ...finding.edits.length === 0 ? {} : { fixes: [toFix(finding)] },
    properties: { check, confidence, controls: [...controls], data }
  };
}
function plainMessage(text) {
  return (0, import_chunk_RGAFTZ2C.wellFormed)(text).replaceAll("](", "] (");
}
function toLocation(place, context) {
  return {
    physicalLocation: {
      artifactLocation: toArtifact(place.path),
      region: toRegion(place),
      ...context === void 0 ? {} : { contextRegion: context }
    }
  };
}
function contextRegion({ snippet, startLine, endLine }) {
  if (snippet === "" || startLine !== endLine) return void 0;
  return { startLine: Math.max(1, startLine), snippet: { text: (0, import_chunk_RGAFTZ2C.wellFormed)(snippet) } };
}
function toRegion({ startLine, startColumn, endLine, endColumn }) {
  return {
    startLine: Math.max(1, startLine),
    startColumn: Math.max(1, startColumn),
    endLine: Math.max(1, endLine),
    endColumn: Math.max(1, endColumn)
  };
}
function toArtifact(path) {
  return { uri: (0, import_chunk_RGAFTZ2C.pathToUri)(path), uriBaseId: SOURCE_ROOT };
}
function toFix(finding) {
  const files = (0, import_chunk_AOZ2SMLR.groupBy)(finding.edits, (edit) => edit.path);
  return {
    description: { text: plainMessage(finding.fix) },
    artifactChanges: [...files].map(([path, edits]) => ({
      artifactLocation: toArtifact(path),
      replacements: edits.map((edit) => ({
        deletedRegion: toRegion(edit),
        insertedContent: { text: (0, import_chunk_RGAFTZ2C.wellFormed)(edit.text) }
      }))
    }))
  };
}
function toNotification({ reason, incomplete, paths, count }) {
  const number = count > 1 ? ` (${count})` : "";
  return {
    level: incomplete ? "warning" : "note",
    message: {
      text: plainMessage(
        `${incomplete ? "Could not be checked" : "Not checked, by design"}: ${reason}${number}`
      )
    },
    ...paths.length === 0 ? {} : {
      locations: paths.slice(0, MOST_NOTIFICATION_LOCATIONS).map((path) => ({ physicalLocation: { artifactLocation: toArtifact(path) } }))
    },
    properties: { incomplete, count }
  };
}
function leftOutNotification(number, most) {
  return {
    level: "warning",
    message: {
      text: `${number} more findings are left out: there is room for ${most}. The worst are kept.`
    }
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  renderSarif
});
})