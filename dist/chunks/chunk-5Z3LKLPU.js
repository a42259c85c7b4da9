import {
  inertJson
} from "./chunk-RGAFTZ2C.js";

// src/report/json.ts
var VERSION = 1;
function renderJson(report) {
  const { tool, scope, shard, stats, findings, suppressed, baseline, notChecked, advisories } = report;
  return `${inertJson({
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

export {
  renderJson
};
