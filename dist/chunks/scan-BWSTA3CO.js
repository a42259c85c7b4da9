import {
  printReport
} from "./chunk-O32VSHFT.js";
import {
  rangeScope
} from "./chunk-SQMOVZMH.js";
import {
  progressLine
} from "./chunk-4SVYDBM7.js";
import {
  parseScanArgs
} from "./chunk-QZSDGAJG.js";
import "./chunk-GQULSLI5.js";
import "./chunk-W3Y4CFIT.js";
import "./chunk-FANKSHI6.js";
import "./chunk-VS6NPKGH.js";
import "./chunk-RK2KC2BW.js";
import {
  worktreeSource
} from "./chunk-XX5YKYR2.js";
import "./chunk-7UTINHF3.js";
import {
  memorySource
} from "./chunk-NQC5H26B.js";
import "./chunk-QIKOBSGA.js";
import {
  configurationInGit,
  configurationNamed,
  configurationOnDisk
} from "./chunk-5Q2SXQJJ.js";
import "./chunk-SZPGAL5Y.js";
import {
  baselineInGit,
  baselineNamed,
  baselineOnDisk
} from "./chunk-QMJQAZYW.js";
import "./chunk-TXOD2BWU.js";
import {
  DEFAULT_CONFIGURATION,
  runHistoryScan,
  runScan
} from "./chunk-OAKJFYJQ.js";
import {
  DEFAULT_LIMITS,
  UserError,
  assetsBeside,
  exitCodeOf,
  locatePaths,
  repositoryOf,
  rulePageBeside,
  stagedSource,
  workersBeside
} from "./chunk-UWKIGZC5.js";
import "./chunk-4225Q4N4.js";

// src/cli/baseline.ts
async function baselineFor(cwd, { baseline: name, noBaseline }, {
  root,
  staged,
  configured
}) {
  if (noBaseline) return void 0;
  if (name === void 0) {
    return staged ? baselineInGit(root(), "", configured) : baselineOnDisk(root(), configured);
  }
  const named = await baselineNamed(cwd, name);
  if (named) return named;
  throw new UserError(`there is no baseline ${name}`, `\`bartizan baseline --baseline ${name}\` writes it.`);
}

// src/cli/configuration.ts
async function configurationFor(cwd, { config, noConfig }, { root, staged }) {
  if (noConfig) return DEFAULT_CONFIGURATION;
  const found = config !== void 0 ? await configurationNamed(cwd, config) : await (staged ? configurationInGit(root(), "") : configurationOnDisk(root()));
  return found?.configuration ?? DEFAULT_CONFIGURATION;
}

// src/cli/commands/scan.ts
async function scanCommand(host, args) {
  const parsed = parseScanArgs(args);
  const began = performance.now();
  let listMs = 0;
  let took;
  const progress = progressLine(host.stderr, parsed.quiet, parsed.history ? "file versions" : "files");
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
    onTook: (told) => {
      took = told;
    }
  };
  const scanning = async () => {
    const scope = await partOf(await scopeOf(host, parsed, limits), parsed.shard);
    listMs = performance.now() - began;
    return runScan({
      ...common,
      ...scope,
      wholeFiles: parsed.wholeFiles,
      workers: workersBeside(host.bundle, parsed.jobs),
      cache: parsed.cache === void 0 ? void 0 : await cacheFor(host, parsed.cache)
    });
  };
  const { report, context, failOn } = parsed.history ? await runHistoryScan({
    ...common,
    history: await historyScope(host.cwd, parsed.history, limits),
    workers: workersBeside(host.bundle, parsed.jobs)
  }) : await scanning();
  progress.clear();
  const reporting = performance.now();
  await printReport(host, parsed, report, context);
  if (parsed.stats && took) {
    const { statsText } = await import("./stats-4ROOL6JU.js");
    const reportMs = performance.now() - reporting;
    const peakKib = process.resourceUsage().maxRSS;
    host.stderr.write(statsText({ listMs, reportMs, took, report: report.stats, peakKib }));
  }
  return exitCodeOf(report, parsed.failOn ?? failOn);
}
async function cacheFor(host, folder) {
  const { resolve } = await import("node:path");
  const { ruleSetOf } = await import("./rule-set-BSOXQB5C.js");
  return {
    folder: resolve(host.cwd, folder),
    ruleSet: () => ruleSetOf(host.bundle),
    onRefused: (why) => host.stderr.write(`bartizan: the cache is not used: ${why}.
`)
  };
}
function rootFor(host, { stdinPath, history, paths }) {
  try {
    return locatePaths(host.cwd, paths).root.path;
  } catch (error) {
    if (stdinPath === void 0 && !history) throw error;
    return host.cwd;
  }
}
async function historyScope(cwd, revisions, limits) {
  const { historyAt, historyOf } = await import("./history-KJQZGUOR.js");
  return historyOf(historyAt(cwd), revisions, limits.fileBytes);
}
async function scopeOf(host, args, { namedFileBytes }) {
  if (args.range !== void 0) return rangeScope(host.cwd, args.range, namedFileBytes);
  return { source: await sourceOf(host, args, namedFileBytes), scope: {} };
}
async function partOf(whole, shard) {
  if (!shard) return whole;
  const { shardOf } = await import("./shard-K367MM6A.js");
  const source = shardOf(whole.source, shard.index, shard.count);
  const { passage, scope } = whole;
  return { source, scope, ...passage && shard.index === 1 ? { passage } : {} };
}
async function sourceOf(host, args, maxBytes) {
  if (args.staged) return stagedSource(repositoryOf(host.cwd, "--staged").path, maxBytes);
  if (args.stdinPath !== void 0)
    return memorySource({ [relativeName(args.stdinPath)]: await host.readStdin(maxBytes + 1) }, "stdin");
  const { root, within } = locatePaths(host.cwd, args.paths);
  const source = worktreeSource({ root: root.path, git: root.git, within, notes: root.notes });
  for (const path of within) {
    if (path !== "" && source.entries.every((entry) => entry.path !== path && !entry.path.startsWith(`${path}/`))) {
      throw new UserError(
        `there is nothing to scan at ${path}`,
        "Git ignores it, or it is an empty directory."
      );
    }
  }
  return source;
}
function relativeName(path) {
  return path.replace(/\\/g, "/").replace(/^(\.?\/)+/, "") || "stdin";
}
export {
  scanCommand
};
