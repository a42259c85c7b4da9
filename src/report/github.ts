import { type Finding, SEVERITIES, type Severity } from "../finding.ts";
import { groupBy } from "../group.ts";
import { inertLogLine, visible, visibleLines, workflowData, workflowProperty } from "./escape.ts";
import { closingLine } from "./pretty-footer.ts";
import {
  count,
  describeAdvisories,
  describePlace,
  describeStale,
  describeSuppressed,
  groupNotChecked,
  listing,
  type NotCheckedGroup,
  worstFirst,
} from "./quantities.ts";
import { type Report, type ReportContext, webPage } from "./report.ts";
import { clip } from "./text.ts";

export interface GithubOptions {
  /**
   * Annotations left for each level in this step; the runner keeps 10 of each and drops the rest without a word
   * (actions/runner, ExecutionContext.cs). A step that ends in `core.setFailed` has 9 errors left.
   */
  readonly budget?: { readonly [severity in Severity]: number };
  /** Where all findings can be read, as the object of a sentence: `the job summary`. */
  readonly moreAt?: string;
  /** What annotates the findings already, so that they are plain lines here: `the check run Bartizan`. */
  readonly annotatedBy?: string;
}

const BUDGET: { readonly [severity in Severity]: number } = { error: 10, warning: 10, notice: 10 };
/** UTF-16 units of a message; the runner cuts the rest off. */
const LONGEST_MESSAGE = 4_096;
const LONGEST_TITLE = 200;
const LONGEST_TEXT = 1_200;
const FEW_PATHS = 3;
/** Of findings that are annotated elsewhere. */
const MOST_LINES = 200;

/** Findings of one line, which GitHub would otherwise show as so many boxes one below the other. */
interface Annotation {
  readonly severity: Severity;
  readonly findings: readonly [Finding, ...Finding[]];
}

/**
 * Workflow commands, worst first, never more than the runner keeps, then what was not annotated as plain lines of the log.
 * Nothing in a finding can end its command or begin another.
 */
export function renderGithub(report: Report, context: ReportContext, options: GithubOptions = {}): string {
  const budget = { ...BUDGET, ...options.budget };
  const missed = groupNotChecked(report.notChecked).filter((group) => group.incomplete);
  if (options.annotatedBy !== undefined) return alreadyAnnotated(report, options.annotatedBy, missed, budget);
  const warningsLeft = budget.warning - (missed.length > 0 ? 1 : 0);
  const all = mergeLines(report.findings);

  const withinBudget = choose(all, { ...budget, warning: warningsLeft });
  const shown =
    withinBudget.length === all.length
      ? withinBudget
      : choose(all, { ...budget, warning: warningsLeft, notice: budget.notice - 1 });
  const hidden = report.findings.length - shown.reduce((sum, { findings }) => sum + findings.length, 0);

  const lines = shown.map((annotation) => annotate(annotation, context));
  if (missed.length > 0 && budget.warning > 0) lines.push(missedCommand(missed));
  if (hidden > 0 && budget.notice > 0) lines.push(moreCommand(hidden, options.moreAt));
  return printed([...lines, ...logLines(report)]);
}

/** Findings in the log alone. That something could not be checked no other annotation says. */
function alreadyAnnotated(
  report: Report,
  annotatedBy: string,
  missed: readonly NotCheckedGroup[],
  budget: { readonly [severity in Severity]: number },
): string {
  const { findings } = report;
  const listed = worstFirst(findings).slice(0, MOST_LINES);
  const more = findings.length - listed.length;
  return printed([
    ...(missed.length > 0 && budget.warning > 0 ? [missedCommand(missed)] : []),
    ...listed.map((finding) => inertLogLine(visible(clip(lineOf(finding), LONGEST_TEXT)))),
    ...(more > 0 ? [`${count(more, "more finding")} not shown here.`] : []),
    ...(findings.length > 0 ? [inertLogLine(visible(`The lines are annotated by ${annotatedBy}.`))] : []),
    ...logLines(report),
  ]);
}

function lineOf(finding: Finding): string {
  return `${finding.severity} ${describePlace(finding)} ${finding.rule}: ${finding.message}`;
}

function printed(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join("");
}

function mergeLines(findings: readonly Finding[]): Annotation[] {
  const lines = groupBy(
    worstFirst(findings),
    ({ path, startLine, commit = "" }) => `${commit} ${startLine} ${path}`,
  );
  return [...lines.values()].map((group) => ({ severity: group[0].severity, findings: group }));
}

function choose(
  annotations: readonly Annotation[],
  budget: { readonly [severity in Severity]: number },
): Annotation[] {
  return SEVERITIES.flatMap((severity) =>
    annotations
      .filter((annotation) => annotation.severity === severity)
      .slice(0, Math.max(0, budget[severity])),
  );
}

function annotate({ severity, findings }: Annotation, context: ReportContext): string {
  const [first] = findings;
  const rules = [...new Set(findings.map((finding) => finding.rule))];
  const room = Math.floor(LONGEST_MESSAGE / findings.length);
  const message = findings.map((finding) => describe(finding, context, room - 2)).join("\n\n");
  // A line of an earlier commit is not in the files that annotations are shown beside.
  const nameable = isNameable(first.path) && first.commit === undefined;
  return command(severity, {
    ...(nameable ? place(findings) : {}),
    title: clip(rules.join(", "), LONGEST_TITLE),
    message: clip(nameable ? message : `${describePlace(first)}\n${message}`, LONGEST_MESSAGE),
  });
}

/** The runner drops `=` at the beginning of a value, so that such a path would point to another file. */
function isNameable(path: string): boolean {
  return path !== "" && !path.startsWith("=");
}

/** Columns only for a place within one line: the runner drops them for others. */
function place(findings: readonly [Finding, ...Finding[]]) {
  const [first] = findings;
  const lines = { file: first.path, line: first.startLine, endLine: first.endLine };
  const inOneLine = findings.length === 1 && first.startLine === first.endLine;
  return inOneLine ? { ...lines, col: first.startColumn, endColumn: first.endColumn } : lines;
}

function describe(finding: Finding, context: ReportContext, room: number): string {
  const url = webPage(context, finding.rule);
  const texts = [finding.message, `Why: ${finding.why}`, `Fix: ${finding.fix}`];
  const whole = texts.map((text) => visibleLines(clip(text, LONGEST_TEXT)));
  const all = [...whole, ...(url === undefined ? [] : [url])].join("\n");
  return all.length <= room ? all : clip(whole.join("\n"), room);
}

function missedCommand(groups: readonly NotCheckedGroup[]): string {
  return command("warning", {
    title: "Not everything could be checked",
    message: clip(groups.map(describeGroup).join("\n"), LONGEST_MESSAGE),
  });
}

function moreCommand(hidden: number, moreAt: string | undefined): string {
  const where = moreAt === undefined ? "" : ` All of them are in ${moreAt}.`;
  return command("notice", {
    title: `${count(hidden, "more finding")} not shown here`,
    message: `GitHub keeps only the first annotations of a step, so the worst are shown.${where}`,
  });
}

function logLines(report: Report): string[] {
  const passedOver = groupNotChecked(report.notChecked).filter((group) => !group.incomplete);
  const notes = [
    ...passedOver.map((group) => `Not checked, by design: ${describeGroup(group)}`),
    describeSuppressed(report),
    describeStale(report),
    describeAdvisories(report),
    closingLine(report),
  ];
  return notes.flatMap((note) => (note === undefined ? [] : [inertLogLine(visible(note))]));
}

function describeGroup({ reason, paths, count: entries }: NotCheckedGroup): string {
  const named = paths.slice(0, FEW_PATHS).map((path) => visible(clip(path, 200)));
  if (paths.length > FEW_PATHS) named.push(`${paths.length - FEW_PATHS} more`);
  const times = entries > 1 ? `${entries} × ` : "";
  return `${times}${visible(clip(reason, 300))}${named.length === 0 ? "" : ` (${listing(named)})`}`;
}

function command(
  name: Severity,
  { message, ...properties }: { readonly message: string; readonly [property: string]: string | number },
): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${workflowProperty(String(value))}`);
  return `::${name} ${list.join(",")}::${workflowData(message)}`;
}
