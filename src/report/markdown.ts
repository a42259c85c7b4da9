import { type Finding, SEVERITIES } from "../finding.ts";
import { groupBy } from "../group.ts";
import { markdownCode, markdownProse } from "./escape.ts";
import { bytesOf, framed, LONGEST_PATH, leftOutNote, link, type SummaryOptions } from "./markdown-parts.ts";
import { worstFirst } from "./quantities.ts";
import { type Report, type ReportContext, webPage } from "./report.ts";
import { clip } from "./text.ts";

/** GitHub takes comments of up to 65,536 characters, GitLab of a million. */
const MAX_BYTES = 65_000;
const LONGEST_TEXT = 1_000;

/**
 * Markdown for a file or a comment: findings by file, the file with the worst first, each with the line, why it matters and
 * what to do. Whole findings are left out where there is no room, and counted.
 */
export function renderMarkdown(report: Report, context: ReportContext, options: SummaryOptions = {}): string {
  const { maxBytes = MAX_BYTES, moreAt = "`--format json`" } = options;
  return framed(report, { ...options, maxBytes }, (room) =>
    findingList(report.findings, room, context, { ...options, moreAt }),
  );
}

function findingList(
  findings: readonly Finding[],
  room: number,
  context: ReportContext,
  options: SummaryOptions,
): string {
  const files = [...groupBy(findings, ({ path }) => path)]
    .map(([path, group]) => ({ path, findings: worstFirst(group) }))
    .sort((a, b) => rankOf(a.findings[0]) - rankOf(b.findings[0]));
  const noteBytes = bytesOf(leftOutNote(findings.length, options));
  let text = "";
  let used = 0;
  let shown = 0;
  for (const file of files) {
    let heading = `\n### ${markdownCode(clip(file.path, LONGEST_PATH))}\n`;
    for (const finding of file.findings) {
      const item = heading + findingItem(finding, context, options);
      used += bytesOf(item);
      const isLast = shown === findings.length - 1;
      if (used + (isLast ? 0 : noteBytes) > room) return ended(text, findings.length - shown, room, options);
      text += item;
      heading = "";
      shown++;
    }
  }
  return text;
}

function ended(text: string, more: number, room: number, options: SummaryOptions): string {
  const note = leftOutNote(more, options);
  return bytesOf(text + note) <= room ? text + note : text;
}

function rankOf(finding: Finding | undefined): number {
  return finding ? SEVERITIES.indexOf(finding.severity) : SEVERITIES.length;
}

function findingItem(finding: Finding, context: ReportContext, options: SummaryOptions): string {
  const { severity, path, startLine, snippet, message, why, fix, rule } = finding;
  const line = link(`line ${startLine}`, options.fileUrl?.(path, startLine));
  const code = snippet.trim() === "" ? "" : `  ${markdownCode(clip(snippet.trim(), LONGEST_PATH))}\n\n`;
  return [
    `\n- **${severity}**, ${line}: ${prose(message)}\n\n`,
    code,
    `  **Why:** ${prose(why)}\n\n`,
    `  **Fix:** ${prose(fix)}\n\n`,
    `  ${link(markdownCode(rule), webPage(context, rule))}\n`,
  ].join("");
}

function prose(text: string): string {
  return markdownProse(clip(text, LONGEST_TEXT));
}
