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
  renderJson: () => renderJson
});
module.exports = stdin_exports;
var import_chunk_RGAFTZ2C = __load("./chunk-RGAFTZ2C.js");
var VERSION = 1;
function renderJson(report) {
  const { tool, scope, shard, stats, findings, suppressed, baseline, notChecked, advisories } = report;
  return `${(0, import_chunk_RGAFTZ2C.inertJson)({
    version: VERSION,
    tool,
    scope,
    ...shard ? { shard } : {},
    stats,
    findings: findings.map(orderFields),
    suppressed,
    baseline: baseline ?? null,
    notChecked: notChecked.map(({ path, reason, incomplete }) => ({ path, reason, incomplete })),
    advisories
  })}
`;
}
function orderFields(finding) {
  const { rule, check, severity, confidence, message, why, fix } = finding;
  const { path, startLine, startColumn, endLine, endColumn } = finding;
  const { fingerprint, commit, controls, fixable, data, related, edits, snippet, mark } = finding;
  return {
    ...{ rule, check, severity, confidence, message, why, fix },
    ...{ path, startLine, startColumn, endLine, endColumn },
    fingerprint,
    ...commit === void 0 ? {} : { commit },
    ...{ controls, fixable, data, related, edits, snippet, mark }
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  renderJson
});
})