import type { Finding } from "../../finding.ts";
import type { CheckAnnotation } from "../../github/api.ts";
import { visible, visibleLines } from "../../report/escape.ts";
import { describePlace, worstFirst } from "../../report/quantities.ts";
import { type ReportContext, webPage } from "../../report/report.ts";
import { clip } from "../../report/text.ts";

/**
 * GitHub takes 50 in a request and wants a second between two that write: 5,000 would take a job a minute and a half and a
 * hundred requests, for what nobody reads line by line. The job summary and the reports have them all.
 */
const MOST_ANNOTATIONS = 1_000;
/** Where the files of a large pull request have to be listed as well, the run shall still take fewer than 60 requests. */
const MOST_PAGES_AND_BATCHES = 40;

/**
 * How many annotations this run makes.
 * @param pages requests for the list of a pull request's files
 */
export function roomForAnnotations(pages: number): number {
  return Math.min(MOST_ANNOTATIONS, 50 * Math.max(1, MOST_PAGES_AND_BATCHES - pages));
}

/** GitHub takes 255 characters of a title and 64 KiB of a message. */
const LONGEST_TITLE = 255;
const LONGEST_TEXT = 4_000;

const LEVEL = { error: "failure", warning: "warning", notice: "notice" } as const;

/** One annotation of a check run for each finding, worst first; what would look the same is there once. */
export function annotationsOf(findings: readonly Finding[], context: ReportContext): CheckAnnotation[] {
  const all = new Map<string, CheckAnnotation>();
  for (const finding of worstFirst(findings)) {
    const annotation = annotationOf(finding, context);
    const key = keyOf(annotation);
    if (!all.has(key)) all.set(key, annotation);
  }
  return [...all.values()];
}

/** Two annotations with the same key look the same. */
export function keyOf({ path, startLine, endLine, level, title, message }: CheckAnnotation): string {
  return JSON.stringify([path, startLine, endLine, level, title, message]);
}

function annotationOf(finding: Finding, context: ReportContext): CheckAnnotation {
  const { path, severity, rule, commit } = finding;
  const page = webPage(context, rule);
  const texts = [finding.message, `Why: ${finding.why}`, `Fix: ${finding.fix}`];
  const message = texts.map((text) => visibleLines(clip(text, LONGEST_TEXT)));
  // GitHub takes no annotation without a line; that of an earlier commit is not in the files it is shown beside.
  if (commit !== undefined) message.unshift(describePlace(finding));
  return {
    path,
    ...(commit === undefined ? linesOf(finding) : { startLine: 1, endLine: 1 }),
    level: LEVEL[severity],
    title: clip(visible(rule), LONGEST_TITLE),
    message: [...message, ...(page === undefined ? [] : [page])].join("\n"),
  };
}

function linesOf({ startLine, endLine, startColumn, endColumn }: Finding) {
  const line = Math.max(1, startLine);
  const last = Math.max(line, endLine);
  return {
    startLine: line,
    endLine: last,
    ...(line === last ? { columns: { start: Math.max(1, startColumn), end: Math.max(1, endColumn) } } : {}),
  };
}
