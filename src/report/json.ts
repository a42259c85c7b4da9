import type { Finding } from "../finding.ts";
import { inertJson } from "./escape.ts";
import type { Report } from "./report.ts";

/** Fields are added, never renamed or taken away, within a version. */
const VERSION = 1;

/** The report for programs. test/report/json-v1.schema.json says which fields are always there. */
export function renderJson(report: Report): string {
  const { tool, scope, shard, stats, findings, suppressed, baseline, notChecked, advisories } = report;
  return `${inertJson({
    version: VERSION,
    tool,
    scope,
    ...(shard ? { shard } : {}),
    stats,
    findings: findings.map(orderFields),
    suppressed,
    baseline: baseline ?? null,
    notChecked: notChecked.map(({ path, reason, incomplete }) => ({ path, reason, incomplete })),
    advisories,
  })}\n`;
}

/** The same order of fields whoever made the finding, so that two reports can be compared as texts. */
function orderFields(finding: Finding): Finding {
  const { rule, check, severity, confidence, message, why, fix } = finding;
  const { path, startLine, startColumn, endLine, endColumn } = finding;
  const { fingerprint, commit, controls, fixable, data, related, edits, snippet, mark } = finding;
  return {
    ...{ rule, check, severity, confidence, message, why, fix },
    ...{ path, startLine, startColumn, endLine, endColumn },
    fingerprint,
    ...(commit === undefined ? {} : { commit }),
    ...{ controls, fixable, data, related, edits, snippet, mark },
  };
}
