import { type Finding, type NotChecked, SEVERITIES, type Severity } from "../finding.ts";
import { groupBy } from "../group.ts";
import { visible } from "./escape.ts";
import type { Report } from "./report.ts";
import { clip } from "./text.ts";

const LONGEST_PATH = 200;

/** `1 file`, `3 files`. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number.toLocaleString("en-US")} ${number === 1 ? noun : plural}`;
}

/** Decimal units, as disks and browsers count: `812 B`, `734 kB`, `2.1 MB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1_000) return `${Math.max(0, Math.round(bytes))} B`;
  let value = bytes;
  let unit = "B";
  for (const next of ["kB", "MB", "GB", "TB"]) {
    if (value < 999.5) break;
    value /= 1_000;
    unit = next;
  }
  return `${value < 9.95 ? value.toFixed(1) : Math.round(value)} ${unit}`;
}

/** `45 ms`, `0.21 s`, `12.4 s`, `2 min 5 s`. */
export function formatDuration(milliseconds: number): string {
  const ms = Math.max(0, milliseconds);
  if (ms < 99.5) return `${Math.round(ms)} ms`;
  if (ms < 9_995) return `${(ms / 1_000).toFixed(2)} s`;
  if (ms < 59_950) return `${(ms / 1_000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1_000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listing(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}

/** `path:12`, and the commit where the line is in no later one: `path:12 in 0f3a9c5`. */
export function describePlace({ path, startLine, commit }: Finding): string {
  const place = `${visible(path)}:${startLine}`;
  return commit === undefined ? place : `${place} in ${shortName(commit)}`;
}

/** How many of each severity, worst first, severities without any left out: `3 errors, 1 warning`. */
export function countSeverities(findings: readonly Finding[]): string {
  return SEVERITIES.flatMap((severity) => {
    const number = findings.filter((finding) => finding.severity === severity).length;
    return number === 0 ? [] : [count(number, severity)];
  }).join(", ");
}

/** Worst first; within a severity the report's order. */
export function worstFirst<T extends { readonly severity: Severity }>(findings: readonly T[]): T[] {
  return findings.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

/** Files that were passed over, by the reason. */
export interface NotCheckedGroup {
  readonly reason: string;
  readonly incomplete: boolean;
  /** Without the empty paths of what is not one file. */
  readonly paths: readonly string[];
  readonly count: number;
}

/** Groups in the order of their first entry, those that make the run incomplete first, then the larger first. */
export function groupNotChecked(entries: readonly NotChecked[]): NotCheckedGroup[] {
  return [...groupBy(entries, ({ reason, incomplete }) => `${incomplete} ${reason}`).values()]
    .map((group) => ({
      reason: group[0].reason,
      incomplete: group[0].incomplete,
      paths: group.map((entry) => entry.path).filter((path) => path !== ""),
      count: group.length,
    }))
    .sort((a, b) => Number(b.incomplete) - Number(a.incomplete) || b.count - a.count);
}

/** What was looked at, in a few words: `120 files`, `3 staged files`, `standard input`. */
export function describeScope({ scope, stats }: Report): string {
  if (scope.kind === "stdin") return "standard input";
  if (scope.kind === "staged") return count(stats.files, "staged file");
  if (scope.kind === "history") return `${count(stats.files, "file version")} of the history`;
  if (scope.kind === "worktree") return count(stats.files, "file");
  const range = scope.head === undefined ? "" : ` in ${shortRange(scope.base, scope.head)}`;
  return `${count(stats.files, "changed file")}${range}`;
}

function shortRange(base: string | undefined, head: string): string {
  return base === undefined ? shortName(head) : `${shortName(base)}..${shortName(head)}`;
}

/** Object ids shortened as git does, names as they are. */
function shortName(revision: string): string {
  return /^[0-9a-f]{40,64}$/.test(revision) ? revision.slice(0, 7) : revision;
}

/** What findings were left out, and by what; undefined when none were. */
export function describeSuppressed({ suppressed }: Report): string | undefined {
  const ways: readonly (readonly [number, string])[] = [
    [suppressed.inline, "by inline ignores"],
    [suppressed.foreign, "by comments for other secret scanners"],
    [suppressed.configuration, "by the configuration"],
    [suppressed.baseline, "by the baseline"],
    [suppressed.unchangedLines, "on lines the change does not add"],
  ];
  const parts = ways.flatMap(([number, way]) =>
    number > 0 ? [`${number.toLocaleString("en-US")} ${way}`] : [],
  );
  return parts.length === 0 ? undefined : `Findings left out: ${listing(parts)}.`;
}

const FEW_STALE = 3;

/** Which entries of the baseline nothing needs; undefined when all are needed, or there is none. */
export function describeStale({ baseline }: Report): string | undefined {
  if (!baseline || baseline.stale.length === 0) return undefined;
  const { file, stale } = baseline;
  const places = [...new Set(stale.map(({ rule, path }) => `${rule} in ${clip(path, LONGEST_PATH)}`))];
  const named = places.slice(0, FEW_STALE);
  if (places.length > FEW_STALE) named.push("others");
  const are = count(stale.length, "entry of", "entries of");
  return `Gone: ${are} ${file} ${stale.length === 1 ? "has" : "have"} no finding any more (${listing(named)}). \`bartizan baseline --prune\` takes ${stale.length === 1 ? "it" : "them"} out.`;
}

/** What to know about the advisories that were used; undefined when they were all there or none were needed. */
export function describeAdvisories({ advisories }: Report): string | undefined {
  const { source, asOf, complete, partial } = advisories;
  if (complete && partial.length === 0) return undefined;
  if (source === "none") return "Advisories: none were at hand, so no dependency was compared with any.";
  const date = asOf === null ? "" : ` (dated records until ${asOf.slice(0, 10)})`;
  const name =
    source === "snapshot" ? `the snapshot${date}` : `${source === "osv" ? "OSV" : "GitHub"}'s answer${date}`;
  const whose = partial.length === 0 ? "" : ` for ${listing(partial)}`;
  return `Advisories: ${name} holds only a part of what is known${whose}, so a package without a finding may be vulnerable.`;
}
