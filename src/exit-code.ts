import { isAtLeast, type Severity } from "./finding.ts";
import type { Report } from "./report/report.ts";

export const EXIT = { clean: 0, findings: 1, user: 2, incomplete: 3, bug: 70 } as const;

/** Findings at or above the threshold win over an incomplete scan: what was found is certain. */
export function exitCodeOf(report: Report, failOn: Severity | "never"): number {
  if (failOn !== "never" && report.findings.some((finding) => isAtLeast(finding.severity, failOn)))
    return EXIT.findings;
  return report.notChecked.some((skipped) => skipped.incomplete) ? EXIT.incomplete : EXIT.clean;
}
