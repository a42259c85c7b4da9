import type { NotChecked, Severity } from "../finding.ts";
import type { ScopeKind } from "../scope-kind.ts";
import { visible } from "./escape.ts";
import type { Layout } from "./pretty-finding.ts";
import {
  count,
  countSeverities,
  describeAdvisories,
  describeScope,
  describeStale,
  describeSuppressed,
  formatBytes,
  formatDuration,
  groupNotChecked,
  type NotCheckedGroup,
  worstFirst,
} from "./quantities.ts";
import type { Report } from "./report.ts";
import { clip, widthOf, wrap } from "./text.ts";

const MEASURE = 100;
const FEW_GROUPS = 20;
const FEW_PATHS = 3;
const LONGEST_PATH = 200;
const LONGEST_REASON = 300;

/** What was shown in short, what was not checked, what was left out, and how far the advisories reach. */
export function noteLines(report: Report, layout: Layout, quiet: boolean): string[][] {
  const groups = groupNotChecked(report.notChecked);
  const missed = groups.filter((group) => group.incomplete);
  const passedOver = groups.filter((group) => !group.incomplete);
  const blocks: string[][] = [];
  if (missed.length > 0) {
    const title = "Could not be checked, so this run is incomplete:";
    blocks.push([layout.style.severity.warning(title), ...listGroups(missed, layout)]);
  }
  if (quiet) return blocks;
  if (layout.short.size > 0) {
    const shown = count(layout.short.size, "notice is", "notices are");
    blocks.unshift([layout.style.dim(`${shown} shown in short; --verbose shows all in full.`)]);
  }
  if (passedOver.length > 0) {
    const title = "Not checked, by design:";
    blocks.push([layout.style.dim(title), ...listGroups(passedOver, layout)]);
  }
  for (const note of [describeSuppressed(report), describeStale(report), describeAdvisories(report)]) {
    if (note !== undefined) blocks.push(wrap(visible(note), measure(layout)));
  }
  return blocks;
}

function listGroups(groups: readonly NotCheckedGroup[], layout: Layout): string[] {
  const shown = layout.verbose ? groups : groups.slice(0, FEW_GROUPS);
  const more = groups.length - shown.length;
  return [
    ...shown.flatMap((group) => groupLines(group, layout)),
    ...(more > 0 ? [`  and for ${count(more, "other reason")}; --verbose lists them`] : []),
  ];
}

function groupLines({ reason, paths, count: entries }: NotCheckedGroup, layout: Layout): string[] {
  const shown = layout.verbose ? paths : paths.slice(0, FEW_PATHS);
  const more = paths.length - shown.length;
  const places = shown.map((path) => visible(clip(path, LONGEST_PATH))).join(", ");
  const times = entries > 1 ? `${entries.toLocaleString("en-US")} × ` : "";
  const text = `${times}${visible(clip(reason, LONGEST_REASON))}${places === "" ? "" : ` (${places}${more > 0 ? ", …" : ""})`}`;
  return wrap(text, measure(layout) - 4).map((line, i) => `${i === 0 ? "  " : "    "}${line}`);
}

/** What was found, what was looked at, how long it took: one line, and two where the terminal is too narrow. */
export function closingLines(report: Report, layout: Layout): string[] {
  const { verdict, tone } = judge(report);
  const looked = lookedAt(report);
  const paint = tone === "good" ? layout.style.good : layout.style.severity[tone];
  if (looked === "") return [paint(verdict)];
  const fits = widthOf(`${verdict} · ${looked}`) <= layout.width;
  return fits ? [`${paint(verdict)} · ${looked}`] : [paint(verdict), looked];
}

/**
 * The closing line without colour, for formats that are not read on a terminal.
 *
 * @param timed whether it says how long the scan took, which differs between two scans of the same
 */
export function closingLine(report: Report, timed = true): string {
  return [judge(report).verdict, lookedAt(report, timed)].filter((part) => part !== "").join(" · ");
}

function lookedAt(report: Report, timed = true): string {
  const { files, bytes, durationMs } = report.stats;
  if (files === 0 && report.findings.length === 0) return "";
  const took = timed ? ` in ${formatDuration(durationMs)}` : "";
  return `${visible(describeScope(report))}, ${formatBytes(bytes)}${took}`;
}

function judge(report: Report): { readonly verdict: string; readonly tone: "good" | Severity } {
  const worst = worstFirst(report.findings)[0];
  const missed = whatIsMissing(report.notChecked);
  const but = missed === undefined ? "" : `, but ${missed} could not be checked`;
  if (worst) return { verdict: countSeverities(report.findings) + but, tone: worst.severity };
  if (report.stats.files === 0)
    return { verdict: `Nothing was looked at${but || nothingBecause(report)}.`, tone: "warning" };
  return { verdict: `No findings${but}`, tone: but === "" ? "good" : "warning" };
}

function whatIsMissing(notChecked: readonly NotChecked[]): string | undefined {
  const missed = notChecked.filter((entry) => entry.incomplete);
  if (missed.length === 0) return undefined;
  return missed.every((entry) => entry.path !== "") ? count(missed.length, "file") : "something";
}

const EMPTY_SCOPE: { readonly [kind in ScopeKind]: string } = {
  worktree: "there is no file here to check",
  staged: "the index adds or changes no file",
  range: "the range changes no file",
  history: "the history holds no file",
  stdin: "standard input is empty",
};

function nothingBecause({ notChecked, scope }: Report): string {
  if (notChecked.length > 0)
    return `: ${count(notChecked.length, "file was", "files were")} passed over by design`;
  return `: ${EMPTY_SCOPE[scope.kind]}`;
}

function measure(layout: Layout): number {
  return Math.min(layout.width, MEASURE);
}
