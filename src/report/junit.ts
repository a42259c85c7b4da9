import type { Finding } from "../finding.ts";
import { groupBy } from "../group.ts";
import { inertLogLine, visible, visibleLines } from "./escape.ts";
import { closingLine } from "./pretty-footer.ts";
import {
  describeAdvisories,
  describeStale,
  describeSuppressed,
  groupNotChecked,
  type NotCheckedGroup,
} from "./quantities.ts";
import { type Report, type ReportContext, webPage } from "./report.ts";
import { clip } from "./text.ts";

const LONGEST_NAME = 300;
const LONGEST_TEXT = 4_000;
const FEW_PATHS = 50;

interface Suite {
  readonly name: string;
  readonly cases: readonly string[];
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
  /** Lines of text. */
  readonly output?: readonly string[];
}

/**
 * JUnit's XML as Jenkins, GitLab and others read it: a suite for each check that took part, a failed case for each finding,
 * or one that passed where there is none; and a suite for what could not be checked (an error) or is not by design (skipped).
 */
export async function renderJunit(report: Report, context: ReportContext): Promise<string> {
  const rules = await context.rules();
  const found = groupBy(report.findings, ({ check }) => check);
  const checks = new Set([...rules.map(({ check }) => check), ...found.keys()]);
  const suites = [
    ...[...checks].map((check) => suiteOf(check, found.get(check) ?? [], context)),
    restOf(report),
  ];
  const total = (of: (suite: Suite) => number) => suites.reduce((sum, suite) => sum + of(suite), 0);
  const attributes = attributesOf({
    name: report.tool.name,
    tests: total(({ cases }) => cases.length),
    failures: total(({ failures }) => failures),
    errors: total(({ errors }) => errors),
    time: (report.stats.durationMs / 1_000).toFixed(3),
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites ${attributes}>\n${suites.map(suiteElement).join("")}</testsuites>\n`;
}

function suiteOf(check: string, findings: readonly Finding[], context: ReportContext): Suite {
  const passed = `    <testcase ${attributesOf({ name: "no findings", classname: `bartizan.${check}` })}/>\n`;
  return {
    name: check,
    cases: findings.length === 0 ? [passed] : findings.map((finding) => caseOf(finding, context)),
    failures: findings.length,
    errors: 0,
    skipped: 0,
  };
}

function caseOf(finding: Finding, context: ReportContext): string {
  const { path, startLine, startColumn, rule, check, severity, message, why, fix, commit } = finding;
  const place = `${clip(path, LONGEST_NAME)}:${startLine}:${startColumn}`;
  const page = webPage(context, rule);
  const text = [
    place,
    ...(commit === undefined ? [] : [`Commit: ${commit}`]),
    ...[message, `Why: ${why}`, `Fix: ${fix}`].map((part) => clip(part, LONGEST_TEXT)),
    ...(page === undefined ? [] : [page]),
  ];
  const failure = attributesOf({ message: clip(message, LONGEST_TEXT), type: severity });
  return element(
    { name: `${place} ${rule}`, classname: `bartizan.${check}` },
    `<failure ${failure}>${lines(text)}</failure>`,
  );
}

function restOf(report: Report): Suite {
  const groups = groupNotChecked(report.notChecked);
  const missed = groups.filter(({ incomplete }) => incomplete);
  const notes = [
    describeSuppressed(report),
    describeStale(report),
    describeAdvisories(report),
    closingLine(report),
  ];
  return {
    name: "not checked",
    cases: groups.map(notCheckedCase),
    failures: 0,
    errors: missed.length,
    skipped: groups.length - missed.length,
    output: notes.flatMap((note) => (note === undefined ? [] : [note])),
  };
}

function notCheckedCase({ reason, incomplete, paths }: NotCheckedGroup): string {
  const shown = paths.slice(0, FEW_PATHS).map((path) => clip(path, LONGEST_NAME));
  const more = paths.length > FEW_PATHS ? [`and ${paths.length - FEW_PATHS} more`] : [];
  const text = lines([clip(reason, LONGEST_TEXT), ...shown, ...more]);
  const error = attributesOf({ message: clip(reason, LONGEST_TEXT), type: "incomplete" });
  return element(
    { name: clip(reason, LONGEST_NAME), classname: "bartizan.not-checked" },
    // The stricter of the schemas that are about allows no attribute here.
    incomplete ? `<error ${error}>${text}</error>` : `<skipped>${text}</skipped>`,
  );
}

function element(attributes: { readonly [name: string]: string }, child: string): string {
  return `    <testcase ${attributesOf(attributes)}>\n      ${child}\n    </testcase>\n`;
}

function suiteElement({ name, cases, failures, errors, skipped, output }: Suite): string {
  const attributes = attributesOf({ name, tests: cases.length, failures, errors, skipped });
  const printed = output === undefined ? "" : `    <system-out>${lines(output)}</system-out>\n`;
  return `  <testsuite ${attributes}>\n${cases.join("")}${printed}  </testsuite>\n`;
}

function attributesOf(attributes: { readonly [name: string]: string | number }): string {
  return Object.entries(attributes)
    .map(([name, value]) => `${name}="${escaped(visible(String(value)))}"`)
    .join(" ");
}

/** Each on lines of its own, which no runner that prints the file takes for a command. */
function lines(texts: readonly string[]): string {
  return texts
    .flatMap((text) => visibleLines(text).split("\n"))
    .map((line) => escaped(inertLogLine(line)))
    .join("\n");
}

/** Control characters are gone by now; two more characters are none in XML 1.0 (2.2). A runner obeys `##[` in any line. */
function escaped(text: string): string {
  return text
    .replace(/[\ufffe\uffff]/g, "\ufffd")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("##[", "## [");
}
