import { type Finding, MASK } from "../finding.ts";
import { groupBy } from "../group.ts";
import { visible, visibleLines } from "./escape.ts";
import { markLine } from "./source-line.ts";
import type { Style } from "./style.ts";
import { clip, graphemes, widthOf, wrap } from "./text.ts";

export interface Layout {
  readonly style: Style;
  /** Columns. */
  readonly width: number;
  readonly verbose: boolean;
  /** Findings of which only the message is shown. */
  readonly short: ReadonlySet<Finding>;
  ruleUrl(ruleId: string): string | undefined;
}

/** Texts already told in this file, and the `line:column` of the finding they were told at. */
export type Told = Map<string, string>;

const MARGIN = "  ";
/** Columns of a label and the space after it. */
const LABEL = 6;
/** Columns of prose; longer lines are hard to read. */
const MEASURE = 100;
/** UTF-16 units of one text; no text of a rule comes near it. */
const LONGEST_TEXT = 4_000;
const FEW_RELATED = 3;

/** @param same more places in the file of which all the same is said. */
export function findingLines(
  finding: Finding,
  same: readonly Finding[],
  told: Told,
  layout: Layout,
): string[] {
  const { style } = layout;
  const place = style.dim(`${finding.startLine}:${finding.startColumn}`);
  const severity = style.severity[finding.severity](finding.severity);
  const doubt = finding.confidence === "high" ? "" : style.dim(`  (${finding.confidence} confidence)`);
  const head = [
    `${MARGIN}${place}  ${severity}  ${visible(finding.rule)}${doubt}`,
    ...prose(visible(clip(finding.message, LONGEST_TEXT)), layout).map((line) => MARGIN + style.bold(line)),
  ];
  const also = labelled(
    "Also",
    same.map(({ startLine, startColumn }) => `${startLine}:${startColumn}`).join(", "),
    layout,
  );
  if (layout.short.has(finding)) return same.length === 0 ? head : [...head, ...also];
  return [
    ...head,
    ...sourceLines(finding, layout),
    ...reasonLines(finding, told, layout),
    ...relatedLines(finding, layout),
    ...linkLines(finding, told, layout),
    ...(same.length === 0 ? [] : also),
  ];
}

/** A finding in one line, cut where the terminal ends. */
export function oneLine(finding: Finding, { style, width }: Layout): string {
  const place = visible(`${finding.path}:${finding.startLine}:${finding.startColumn}`);
  const rest = `  ${visible(finding.rule)}  ${visible(finding.message)}`;
  const room = width - widthOf(place) - finding.severity.length - 2;
  return `${style.dim(place)}  ${style.severity[finding.severity](finding.severity)}${cut(rest, room)}`;
}

/** To so many columns, with an ellipsis where something is left out. */
function cut(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  let kept = "";
  let used = 1;
  for (const grapheme of graphemes(text)) {
    used += grapheme.width;
    if (used > columns) break;
    kept += grapheme.text;
  }
  return `${kept.trimEnd()}…`;
}

/**
 * Findings of one file that say the same of the same words, such as one action in every job. Masked words are never the
 * same: each may hide something else.
 */
export function groupSame(findings: readonly Finding[]): [Finding, ...Finding[]][] {
  return [
    ...groupBy(findings, (finding) => {
      const { rule, severity, confidence, message, why, fix, snippet, mark, related } = finding;
      const words = snippet.slice(mark.start, mark.end);
      const distinct = words === "" || words.includes(MASK) || related.length > 0;
      const place = distinct
        ? [finding.startLine, finding.startColumn, finding.endLine, finding.endColumn]
        : [];
      return JSON.stringify([rule, severity, confidence, message, why, fix, words, ...place]);
    }).values(),
  ];
}

/**
 * Notices that are shown in short: all but the first of a rule in a file, and those whose reason an earlier notice told.
 * Forty of them in full would bury the errors between them.
 */
export function shortNotices(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ severity, rule, path, why }) => {
    if (severity !== "notice") return false;
    const keys = [JSON.stringify(["in", rule, path]), JSON.stringify(["why", rule, why])];
    const isTold = keys.some((key) => seen.has(key));
    for (const key of keys) seen.add(key);
    return isTold;
  });
}

function prose(text: string, layout: Layout, indent = MARGIN.length): string[] {
  return wrap(text, Math.min(layout.width, MEASURE) - indent);
}

function sourceLines(finding: Finding, { style, width }: Layout): string[] {
  if (finding.snippet.trim() === "") return [];
  const number = String(finding.startLine);
  const gutter = `${MARGIN}${MARGIN}${number} │ `;
  const blank = `${MARGIN}${MARGIN}${" ".repeat(number.length)} │ `;
  const goesOn = finding.endLine > finding.startLine;
  const suffix = goesOn ? ` to line ${finding.endLine}` : "";
  const { text, mark } = markLine(
    finding.snippet,
    finding.mark.start,
    finding.mark.end,
    Math.max(1, width - gutter.length - suffix.length),
  );
  const indent = mark.length - mark.trimStart().length;
  return [
    "",
    style.dim(gutter) + text,
    style.dim(blank) + " ".repeat(indent) + style.severity[finding.severity](mark.slice(indent)) + suffix,
    "",
  ];
}

/** Why and what to do. What an earlier finding of this file said in the same words is only referred to. */
function reasonLines(finding: Finding, told: Told, layout: Layout): string[] {
  const why = tellOnce("Why", finding.why, finding, told, layout);
  const fix = tellOnce("Fix", finding.fix, finding, told, layout);
  if (why !== undefined && why === fix)
    return labelled("Why", `and fix as at ${why}`, layout, layout.style.dim);
  return [
    ...labelled("Why", why === undefined ? finding.why : `as at ${why}`, layout),
    ...labelled("Fix", fix === undefined ? finding.fix : `as at ${fix}`, layout),
  ];
}

/** Where the text was told before; undefined when it is to be told here. */
function tellOnce(
  label: string,
  text: string,
  finding: Finding,
  told: Told,
  layout: Layout,
): string | undefined {
  const key = `${label} ${finding.rule} ${text}`;
  const earlier = told.get(key);
  if (earlier !== undefined && !layout.verbose) return earlier;
  told.set(key, `${finding.startLine}:${finding.startColumn}`);
  return undefined;
}

function linkLines(finding: Finding, told: Told, layout: Layout): string[] {
  const url = layout.ruleUrl(finding.rule);
  if (url === undefined || tellOnce("More", url, finding, told, layout) !== undefined) return [];
  return [`${MARGIN}${layout.style.dim("More".padEnd(LABEL))}${layout.style.link(visible(url))}`];
}

function labelled(label: string, text: string, layout: Layout, paint = layout.style.plain): string[] {
  return prose(visibleLines(clip(text, LONGEST_TEXT)), layout, MARGIN.length + LABEL).map((line, i) =>
    `${MARGIN}${i === 0 ? layout.style.dim(label.padEnd(LABEL)) : " ".repeat(LABEL)}${paint(line)}`.trimEnd(),
  );
}

function relatedLines(finding: Finding, layout: Layout): string[] {
  const shown = layout.verbose ? finding.related : finding.related.slice(0, FEW_RELATED);
  const more = finding.related.length - shown.length;
  return shown.flatMap((place, i) => {
    const where = `${place.path === finding.path ? "" : `${place.path}:`}${place.startLine}:${place.startColumn}`;
    const rest = i === shown.length - 1 && more > 0 ? ` (and ${more} more)` : "";
    return labelled(
      i === 0 ? "See" : "",
      visible(clip(`${where}  ${place.message}`, LONGEST_TEXT)) + rest,
      layout,
    );
  });
}
