import { isAtLeast, SEVERITIES } from "./finding.ts";
import type { Report } from "./report/report.ts";

/** The mildest severity that fails a run. */
export const FAIL_ON = [...SEVERITIES, "never"] as const;
export type FailOn = (typeof FAIL_ON)[number];

export const EXIT = { clean: 0, findings: 1, user: 2, incomplete: 3, bug: 70 } as const;

/** Findings at or above the threshold win over an incomplete scan: what was found is certain. */
export function exitCodeOf(report: Report, failOn: FailOn): number {
  if (failOn !== "never" && report.findings.some((finding) => isAtLeast(finding.severity, failOn)))
    return EXIT.findings;
  return report.notChecked.some((skipped) => skipped.incomplete) ? EXIT.incomplete : EXIT.clean;
}
