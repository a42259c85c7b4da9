import type { Assets } from "./assets.ts";
import type { Check } from "./check.ts";
import { checks, checksWith, rulesOf } from "./checks/index.ts";
import { type Configuration, DEFAULT_CONFIGURATION } from "./config/configuration.ts";
import { withFlags } from "./config/flags.ts";
import type { CacheOptions } from "./engine/cached.ts";
import { DEFAULT_LIMITS } from "./engine/limits.ts";
import { secretFinder } from "./engine/masking.ts";
import { newMeter, type Took } from "./engine/meter.ts";
import type { Workers } from "./engine/runner.ts";
import { type ScanResult, scan } from "./engine/scan.ts";
import type { VersionOptions } from "./engine/versions.ts";
import { UserError } from "./errors.ts";
import type { FailOn } from "./exit-code.ts";
import type { Confidence, NotChecked } from "./finding.ts";
import { createSnapshotSource } from "./osv/snapshot.ts";
import { parsersFrom } from "./parsers.ts";
import type { Report, ReportContext, ReportScope } from "./report/report.ts";
import { type Selection, select } from "./selection.ts";
import type { History } from "./sources/history.ts";
import type { Passage } from "./sources/passage.ts";
import type { Source } from "./sources/source.ts";
import type { Baseline } from "./suppress/baseline.ts";
import { VERSION } from "./version.ts";

interface CommonRequest {
  readonly assets: Assets;
  readonly only: readonly string[];
  readonly skip: readonly string[];
  readonly minConfidence: Confidence;
  /** As `config/find.ts` gives it; left out: what holds without a configuration file. */
  readonly configuration?: Configuration | undefined;
  /** Findings that were there before, which are left out; asked for when it matters. See `baseline.ts`. */
  baseline?(): Promise<Baseline | undefined>;
  /** What the report says of the scope besides its kind. */
  readonly scope?: Partial<ReportScope>;
  /** Address of a rule's page, where there is one to link to. */
  ruleUrl?(ruleId: string): string | undefined;
  onProgress?(done: number, total: number): void;
  /** Called at the end with what the scan took. */
  onTook?(took: Took): void;
}

/** What either door asks of the engine. */
export interface ScanRequest extends CommonRequest {
  readonly source: Source;
  readonly wholeFiles: boolean;
  /** Threads that files may be examined in; left out: none is started. */
  readonly workers?: Workers | undefined;
  /** A folder to keep what was made of each file in, for the next scan. */
  readonly cache?: CacheOptions | undefined;
  /** The commits of a range, for secrets that only some of them hold. */
  readonly passage?: Passage | undefined;
}

export interface HistoryRequest extends CommonRequest {
  readonly history: History;
  /** Threads that contents may be examined in; left out: none is started. */
  readonly workers?: Workers | undefined;
}

export interface Outcome {
  readonly report: Report;
  readonly context: ReportContext;
  /** What the configuration says of it; a flag of the door wins over it. */
  readonly failOn: FailOn;
}

/**
 * One scan, from a source to the report: where the engine gets its checks, languages and advisories.
 * @throws {UserError} for a check or rule that does not exist
 */
export async function runScan(request: ScanRequest): Promise<Outcome> {
  const started = performance.now();
  const configuration = configurationOf(request);
  const selection = select(checksWith(configuration.secretKinds), request.only, request.skip, configuration);
  const options = optionsOf(request, selection, configuration);
  const result = await scan({
    ...options,
    source: request.source,
    wholeFiles: request.wholeFiles,
    workers: request.workers,
    cache: request.cache,
    ...(request.onProgress ? { onProgress: request.onProgress } : {}),
  });
  request.onTook?.(result.took);
  const { findings, notChecked, suppressed } = request.passage
    ? await withPassage(result, request.passage, options, request)
    : result;
  return {
    failOn: configuration.failOn,
    report: {
      tool: TOOL,
      scope: { kind: request.source.kind, root: ".", ...request.scope },
      ...shardOfReport(request, selection, configuration.failOn, result),
      stats: { ...result.stats, durationMs: Math.round(performance.now() - started) },
      findings,
      suppressed,
      ...(result.baseline ? { baseline: result.baseline } : {}),
      notChecked,
      advisories: result.advisories,
    },
    context: contextOf(request, selection),
  };
}

function shardOfReport(
  { source, minConfidence, wholeFiles }: ScanRequest,
  selection: Selection,
  failOn: FailOn,
  { passedOver }: ScanResult,
): Pick<Report, "shard"> {
  if (!source.shard) return {};
  const { index, count, of } = source.shard;
  return {
    shard: {
      index,
      count,
      of,
      rules: [...selection.rules],
      minConfidence,
      wholeFiles,
      failOn,
      ...passedOver,
    },
  };
}

/**
 * A scan of a history: only for secrets, because every other check judges the files of one tree together.
 * @throws {UserError} for a check or rule that does not exist, and when no rule for secrets is left
 */
export async function runHistoryScan(request: HistoryRequest): Promise<Outcome> {
  const started = performance.now();
  const { history } = request;
  const configuration = configurationOf(request);
  const selection = select(checksWith(configuration.secretKinds), request.only, request.skip, configuration);
  const options = {
    ...optionsOf(request, selection, configuration),
    checks: selection.checks.filter(judgesFileByFile),
  };
  if (options.checks.length === 0) {
    throw new UserError(
      "a history is looked through for secrets only, and what is selected leaves them out",
      "The other checks judge the files of one tree together: run them without --history.",
    );
  }
  const { scanHistory } = await import("./engine/history.ts");
  const meter = newMeter();
  const examining = performance.now();
  const { stats, findings, suppressed, notChecked } = await scanHistory(
    history,
    { ...options, meter, workers: request.workers },
    request.onProgress,
  );
  request.onTook?.({ phases: { examine: performance.now() - examining }, meter });
  const others =
    request.only.length === 0 ? [] : selection.checks.filter((check) => !judgesFileByFile(check));
  return {
    failOn: configuration.failOn,
    report: {
      tool: TOOL,
      scope: { kind: "history", root: ".", commits: history.commits, blobs: history.blobs, ...request.scope },
      stats: { ...stats, durationMs: Math.round(performance.now() - started) },
      findings,
      suppressed,
      notChecked: [...others.map(notForHistory), ...notChecked],
      advisories: { source: "none", asOf: null, complete: true, partial: [] },
    },
    context: contextOf(request, selection),
  };
}

const TOOL = { name: "bartizan", version: VERSION };

/** Whether what a check says of a file depends on that file alone. */
function judgesFileByFile(check: Check): boolean {
  return check.id === "secrets";
}

function notForHistory({ id }: Check): NotChecked {
  return {
    path: "",
    reason: `the ${id} check judges the files of one tree together, and not a history`,
    incomplete: false,
  };
}

async function withPassage(
  result: ScanResult,
  passage: Passage,
  options: VersionOptions,
  { workers, onProgress }: Pick<ScanRequest, "workers" | "onProgress">,
): Promise<Pick<Report, "findings" | "notChecked" | "suppressed">> {
  const secrets = options.checks.filter(judgesFileByFile);
  if (secrets.length === 0) return result;
  const { addPassage } = await import("./engine/history.ts");
  return addPassage(result, passage, { ...options, checks: secrets, workers }, onProgress);
}

function configurationOf({ configuration = DEFAULT_CONFIGURATION, only }: CommonRequest): Configuration {
  return withFlags(configuration, checks, only);
}

function optionsOf(
  request: CommonRequest,
  { checks: selected, rules }: Selection,
  configuration: Configuration,
): VersionOptions {
  let baseline: Promise<Baseline | undefined> | undefined;
  const all = checksWith(configuration.secretKinds);
  const limits = { ...DEFAULT_LIMITS, ...configuration.limits };
  return {
    checks: selected,
    names: new Set(all.flatMap((check) => [check.id, ...check.ruleIds])),
    rules,
    languages: parsersFrom(request.assets),
    advisories: createSnapshotSource((name) => request.assets.read(name)),
    limits,
    configuration,
    minConfidence: request.minConfidence,
    today: new Date().toISOString().slice(0, 10),
    baseline: () => {
      baseline ??= request.baseline?.() ?? Promise.resolve(undefined);
      return baseline;
    },
    secretsIn: secretFinder(all, limits),
  };
}

function contextOf(request: CommonRequest, selection: Selection): ReportContext {
  return {
    rules: async () => (await rulesOf(selection.checks)).filter((rule) => selection.rules.has(rule.id)),
    ruleUrl: request.ruleUrl ?? (() => undefined),
  };
}
