import { runHistoryScan, runScan } from "../../app.ts";
import { assetsBeside } from "../../assets.ts";
import type { CacheOptions } from "../../engine/cached.ts";
import { DEFAULT_LIMITS, type Limits } from "../../engine/limits.ts";
import type { Took } from "../../engine/meter.ts";
import { UserError } from "../../errors.ts";
import { exitCodeOf } from "../../exit-code.ts";
import type { History } from "../../sources/history.ts";
import { memorySource } from "../../sources/memory.ts";
import { locatePaths, repositoryOf } from "../../sources/root.ts";
import type { Source } from "../../sources/source.ts";
import { stagedSource } from "../../sources/staged.ts";
import { worktreeSource } from "../../sources/worktree.ts";
import { workersBeside } from "../../workers.ts";
import { parseScanArgs, type ScanArgs } from "../args.ts";
import { baselineFor } from "../baseline.ts";
import { configurationFor } from "../configuration.ts";
import type { Host } from "../host.ts";
import { printReport } from "../print-report.ts";
import { progressLine } from "../progress.ts";
import { type RangeScope, rangeScope } from "../range.ts";
import { rulePageBeside } from "../rule-page-url.ts";

export async function scanCommand(host: Host, args: readonly string[]): Promise<number> {
  const parsed = parseScanArgs(args);
  const began = performance.now();
  let listMs = 0;
  let took: Took | undefined;
  const progress = progressLine(host.stderr, parsed.quiet, parsed.history ? "file versions" : "files");
  // Said before anything is asked of an index that is not there.
  if (parsed.staged) repositoryOf(host.cwd, "--staged");
  const tree = { root: () => rootFor(host, parsed), staged: parsed.staged };
  const configuration = await configurationFor(host.cwd, parsed, tree);
  const limits = { ...DEFAULT_LIMITS, ...configuration.limits };
  const common = {
    configuration,
    baseline: () => baselineFor(host.cwd, parsed, { ...tree, configured: configuration.baseline }),
    assets: assetsBeside(host.bundle),
    only: parsed.only,
    skip: parsed.skip,
    minConfidence: parsed.minConfidence,
    ruleUrl: rulePageBeside(host.bundle),
    onProgress: progress.update,
    onTook: (told: Took) => {
      took = told;
    },
  };
  const scanning = async () => {
    const cache = parsed.cache === undefined ? undefined : await cacheFor(host, parsed.cache);
    const whole = await scopeOf(host, parsed, limits);
    const scope = await partOf(cache ? await withoutCache(whole, cache, tree.root()) : whole, parsed.shard);
    listMs = performance.now() - began;
    return runScan({
      ...common,
      ...scope,
      wholeFiles: parsed.wholeFiles,
      workers: workersBeside(host.bundle, parsed.jobs),
      cache,
    });
  };
  const scanningHistory = async (revisions: readonly string[]) => {
    const history = await historyScope(host.cwd, revisions, limits);
    listMs = performance.now() - began;
    return runHistoryScan({ ...common, history, workers: workersBeside(host.bundle, parsed.jobs) });
  };
  const { report, context, failOn } = await (parsed.history ? scanningHistory(parsed.history) : scanning());
  progress.clear();
  const reporting = performance.now();
  await printReport(host, parsed, report, context);
  if (parsed.stats && took) {
    const { statsText } = await import("../stats.ts");
    const reportMs = performance.now() - reporting;
    const peakKib = process.resourceUsage().maxRSS;
    host.stderr.write(statsText({ listMs, reportMs, took, report: report.stats, peakKib }));
  }
  return exitCodeOf(report, parsed.failOn ?? failOn);
}

async function cacheFor(host: Host, folder: string): Promise<CacheOptions> {
  const { resolve } = await import("node:path");
  const { ruleSetOf } = await import("../../cache/rule-set.ts");
  return {
    folder: resolve(host.cwd, folder),
    ruleSet: () => ruleSetOf(host.bundle),
    onRefused: (why) => host.stderr.write(`bartizan: the cache is not used: ${why}.\n`),
  };
}

/** What the cache writes would be another tree for the next scan. */
async function withoutCache(whole: RangeScope, { folder }: CacheOptions, root: string): Promise<RangeScope> {
  if (whole.source.kind !== "worktree") return whole;
  const { withoutFolder } = await import("../../sources/without.ts");
  return { ...whole, source: withoutFolder(whole.source, root, folder) };
}

/** The tree whose configuration and baseline hold. A file from standard input may come from anywhere, and a history need not have a tree. */
function rootFor(host: Host, { stdinPath, history, paths }: ScanArgs): string {
  try {
    return locatePaths(host.cwd, paths).root.path;
  } catch (error) {
    if (stdinPath === undefined && !history) throw error;
    return host.cwd;
  }
}

async function historyScope(cwd: string, revisions: readonly string[], limits: Limits): Promise<History> {
  const { historyAt, historyOf } = await import("../../sources/history.ts");
  return historyOf(historyAt(cwd), revisions, limits.fileBytes);
}

async function scopeOf(host: Host, args: ScanArgs, { namedFileBytes }: Limits): Promise<RangeScope> {
  if (args.range !== undefined) return rangeScope(host.cwd, args.range, namedFileBytes);
  return { source: await sourceOf(host, args, namedFileBytes), scope: {} };
}

/** What its commits brought and took out again is told once, by the first part. */
async function partOf(whole: RangeScope, shard: ScanArgs["shard"]): Promise<RangeScope> {
  if (!shard) return whole;
  const { shardOf } = await import("../../sources/shard.ts");
  const source = shardOf(whole.source, shard.index, shard.count);
  const { passage, scope } = whole;
  return { source, scope, ...(passage && shard.index === 1 ? { passage } : {}) };
}

async function sourceOf(host: Host, args: ScanArgs, maxBytes: number): Promise<Source> {
  if (args.staged) return stagedSource(repositoryOf(host.cwd, "--staged").path, maxBytes);
  if (args.stdinPath !== undefined)
    return memorySource({ [relativeName(args.stdinPath)]: await host.readStdin(maxBytes + 1) }, "stdin");
  const { root, within } = locatePaths(host.cwd, args.paths);
  const source = worktreeSource({ root: root.path, git: root.git, within, notes: root.notes });
  for (const path of within) {
    if (
      path !== "" &&
      source.entries.every((entry) => entry.path !== path && !entry.path.startsWith(`${path}/`))
    ) {
      throw new UserError(
        `there is nothing to scan at ${path}`,
        "Git ignores it, or it is an empty directory.",
      );
    }
  }
  return source;
}

function relativeName(path: string): string {
  return path.replace(/\\/g, "/").replace(/^(\.?\/)+/, "") || "stdin";
}
