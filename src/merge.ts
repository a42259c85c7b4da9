import { compareFindings } from "./engine/finish.ts";
import { saidOfScope } from "./engine/gather.ts";
import { compareText } from "./engine/order.ts";
import { addSuppressed, NOTHING_SUPPRESSED } from "./engine/suppress.ts";
import { UserError } from "./errors.ts";
import type { FailOn } from "./exit-code.ts";
import type { Finding, NotChecked } from "./finding.ts";
import type { Report, ReportShard } from "./report/report.ts";
import type { BaselineUse } from "./suppress/baseline.ts";

/** The report of a shard, and the name it is called by in messages. */
export interface NamedReport {
  readonly name: string;
  readonly report: Report;
}

export interface Merged {
  readonly report: Report;
  /** Ids of the rules that took part. */
  readonly rules: readonly string[];
  /** What the configuration of the scan says of it. */
  readonly failOn: FailOn;
}

interface Part extends NamedReport {
  readonly shard: ReportShard;
}

/**
 * The report that a scan without shards would have given.
 * @throws {UserError} when these are not all the shards of one scan
 */
export function mergeReports(named: readonly NamedReport[]): Merged {
  const parts = partsOf(named);
  const [first] = parts;
  if (!first) throw new UserError("there is no report to merge", "Name the JSON reports of all shards.");
  for (const part of parts) assertFits(part, first);
  assertComplete(parts, first.shard.count);
  const reports = parts.map(({ report }) => report);
  const sum = (of: (part: Part) => number) => parts.reduce((total, part) => total + of(part), 0);
  const stats = {
    files: sum(({ report }) => report.stats.files),
    bytes: sum(({ report }) => report.stats.bytes),
  };
  const counts = {
    ...stats,
    binaryNames: sum(({ shard }) => shard.binaryNames),
    unclaimed: sum(({ shard }) => shard.unclaimed),
  };
  const baseline = mergeBaselines(reports.flatMap((report) => report.baseline ?? []));
  const { tool, scope, advisories } = first.report;
  const report: Report = {
    tool,
    scope,
    stats: { ...stats, durationMs: Math.max(...reports.map((one) => one.stats.durationMs)) },
    findings: distinctFindings(reports),
    suppressed: reports.reduce((total, one) => addSuppressed(total, one.suppressed), NOTHING_SUPPRESSED),
    ...(baseline ? { baseline } : {}),
    notChecked: [...distinctNotChecked(reports), ...saidOfScope(scope, counts)].sort(
      (a, b) => compareText(a.path, b.path) || compareText(a.reason, b.reason),
    ),
    advisories,
  };
  const { rules, failOn } = first.shard;
  return { report, rules, failOn };
}

function partsOf(named: readonly NamedReport[]): readonly Part[] {
  return named
    .map(({ name, report }) => {
      if (report.shard) return { name, report, shard: report.shard };
      throw new UserError(
        `${name} is not the report of a shard`,
        "Merge what `bartizan scan --shard I/N --format json` wrote.",
      );
    })
    .sort((a, b) => a.shard.index - b.shard.index);
}

function assertFits(part: Part, first: Part): void {
  const difference = differenceOf(part, first);
  if (!difference) return;
  throw new UserError(
    `${part.name} and ${first.name} do not belong together: they differ in ${difference}`,
    "Scan all shards with the same version of Bartizan, the same options and the same commit.",
  );
}

function differenceOf(a: Part, b: Part): string | undefined {
  const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  if (!same(a.report.tool, b.report.tool)) return "the version of Bartizan";
  if (a.shard.count !== b.shard.count) return "the number of shards";
  if (!same(a.report.scope, b.report.scope)) return "the scope";
  if (a.shard.of !== b.shard.of) return "the files of the scope";
  if (!same(a.shard.rules, b.shard.rules)) return "the rules";
  if (!same(optionsOf(a), optionsOf(b))) return "the options of the scan";
  if (!same(a.report.advisories, b.report.advisories)) return "the advisories";
  return undefined;
}

function optionsOf({ report, shard }: Part) {
  const { minConfidence, wholeFiles, failOn } = shard;
  return {
    minConfidence,
    wholeFiles,
    failOn,
    baseline: report.baseline?.file,
    entries: report.baseline?.entries,
  };
}

function assertComplete(parts: readonly Part[], count: number): void {
  const twice = parts.find((part, i) => parts[i - 1]?.shard.index === part.shard.index);
  if (twice) {
    throw new UserError(
      `shard ${twice.shard.index}/${count} is there twice, in ${twice.name} also`,
      "Name the report of every shard once.",
    );
  }
  const there = new Set(parts.map(({ shard }) => shard.index));
  const missing = Array.from({ length: count }, (_, i) => i + 1).filter((index) => !there.has(index));
  if (missing.length > 0) {
    throw new UserError(
      `${missing.length === 1 ? "a shard is" : "shards are"} missing: ${missing.map((index) => `${index}/${count}`).join(", ")}`,
      "Without it nobody has looked at its files: name the reports of all shards.",
    );
  }
}

/** What is not about one file alone, such as an entry of the configuration that has expired, every shard says. */
function distinctFindings(reports: readonly Report[]): readonly Finding[] {
  const all = reports.flatMap(({ findings }) => findings);
  return [...new Map(all.map((finding) => [JSON.stringify(finding), finding])).values()].sort(
    compareFindings,
  );
}

function distinctNotChecked(reports: readonly Report[]): readonly NotChecked[] {
  const general = new Map<string, NotChecked>();
  const ofFiles: NotChecked[] = [];
  for (const entry of reports.flatMap(({ notChecked }) => notChecked)) {
    if (entry.path === "") general.set(JSON.stringify(entry), entry);
    else ofFiles.push(entry);
  }
  return [...general.values(), ...ofFiles];
}

function mergeBaselines(uses: readonly BaselineUse[]): BaselineUse | undefined {
  const [first] = uses;
  if (!first) return undefined;
  return {
    ...first,
    used: uses.reduce((total, { used }) => total + used, 0),
    // The order that `bartizan baseline` writes them in.
    stale: uses
      .flatMap(({ stale }) => stale)
      .sort(
        (a, b) =>
          compareText(a.path, b.path) ||
          compareText(a.rule, b.rule) ||
          compareText(a.fingerprint, b.fingerprint),
      ),
  };
}
