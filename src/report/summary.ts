import type { Finding } from "../finding.ts";
import { markdownCode } from "./escape.ts";
import {
  cell,
  fitTable,
  framed,
  LONGEST_PATH,
  leftOutNote,
  link,
  type SummaryOptions,
} from "./markdown-parts.ts";
import { describePlace, worstFirst } from "./quantities.ts";
import { type Report, type ReportContext, webPage } from "./report.ts";
import { clip } from "./text.ts";

export type { SummaryOptions } from "./markdown-parts.ts";

const MAX_BYTES = 1_000_000;

/** Markdown for the job summary: totals, findings worst first, what was not checked. Whole rows are left out, never parts. */
export function renderSummary(report: Report, context: ReportContext, options: SummaryOptions = {}): string {
  return framed(report, { ...options, maxBytes: options.maxBytes ?? MAX_BYTES }, (room) =>
    fitTable(
      ["Severity", "Where", "What, why, and what to do", "Rule"],
      worstFirst(report.findings),
      (finding) => findingRow(finding, context, options),
      room,
      (more) => leftOutNote(more, options),
    ),
  );
}

function findingRow(finding: Finding, context: ReportContext, options: SummaryOptions): string[] {
  const place = describePlace({ ...finding, path: clip(finding.path, LONGEST_PATH) });
  return [
    finding.severity,
    link(markdownCode(place), options.fileUrl?.(finding.path, finding.startLine, finding.commit)),
    [
      `**${cell(finding.message)}**`,
      ...(finding.snippet.trim() === "" ? [] : [markdownCode(clip(finding.snippet.trim(), LONGEST_PATH))]),
      cell(finding.why),
      `**Fix:** ${cell(finding.fix)}`,
    ].join("<br>"),
    link(markdownCode(finding.rule), webPage(context, finding.rule)),
  ];
}
