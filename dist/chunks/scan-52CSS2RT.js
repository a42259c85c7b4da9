(function (exports, __load, module, __url) {"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  scanCommand: () => scanCommand
});
module.exports = stdin_exports;
var import_chunk_4SVYDBM7 = __load("./chunk-4SVYDBM7.js");
var import_chunk_C5AFZMUG = __load("./chunk-C5AFZMUG.js");
var import_chunk_WYGRNCK2 = __load("./chunk-WYGRNCK2.js");
var import_chunk_ML32VALW = __load("./chunk-ML32VALW.js");
var import_chunk_TQYR5OON = __load("./chunk-TQYR5OON.js");
var import_chunk_CBG544E7 = __load("./chunk-CBG544E7.js");
var import_chunk_GQULSLI5 = __load("./chunk-GQULSLI5.js");
var import_chunk_TXQCDJAB = __load("./chunk-TXQCDJAB.js");
var import_chunk_MJQ35FM3 = __load("./chunk-MJQ35FM3.js");
var import_chunk_W3DORQGE = __load("./chunk-W3DORQGE.js");
var import_chunk_7UTINHF3 = __load("./chunk-7UTINHF3.js");
var import_chunk_JNT6PCNI = __load("./chunk-JNT6PCNI.js");
var import_chunk_EGIO5DOK = __load("./chunk-EGIO5DOK.js");
var import_chunk_WHOAONIR = __load("./chunk-WHOAONIR.js");
var import_chunk_YNWUEJS3 = __load("./chunk-YNWUEJS3.js");
var import_chunk_K2NQGNIF = __load("./chunk-K2NQGNIF.js");
var import_chunk_O5R7LYS5 = __load("./chunk-O5R7LYS5.js");
var import_chunk_PLAF76US = __load("./chunk-PLAF76US.js");
var import_chunk_4225Q4N4 = __load("./chunk-4225Q4N4.js");
async function baselineFor(cwd, { baseline: name, noBaseline }, {
  root,
  staged,
  configured
}) {
  if (noBaseline) return void 0;
  if (name === void 0) {
    return staged ? (0, import_chunk_JNT6PCNI.baselineInGit)(root(), "", configured) : (0, import_chunk_JNT6PCNI.baselineOnDisk)(root(), configured);
  }
  const named = await (0, import_chunk_JNT6PCNI.baselineNamed)(cwd, name);
  if (named) return named;
  throw new import_chunk_PLAF76US.UserError(`there is no baseline ${name}`, `\`bartizan baseline --baseline ${name}\` writes it.`);
}
async function configurationFor(cwd, { config, noConfig }, { root, staged }) {
  if (noConfig) return import_chunk_O5R7LYS5.DEFAULT_CONFIGURATION;
  const found = config !== void 0 ? await (0, import_chunk_YNWUEJS3.configurationNamed)(cwd, config) : await (staged ? (0, import_chunk_YNWUEJS3.configurationInGit)(root(), "") : (0, import_chunk_YNWUEJS3.configurationOnDisk)(root()));
  return found?.configuration ?? import_chunk_O5R7LYS5.DEFAULT_CONFIGURATION;
}
async function scanCommand(host, args) {
  const parsed = (0, import_chunk_TQYR5OON.parseScanArgs)(args);
  const began = performance.now();
  let listMs = 0;
  let took;
  const progress = (0, import_chunk_4SVYDBM7.progressLine)(host.stderr, parsed.quiet, parsed.history ? "file versions" : "files");
  if (parsed.staged) (0, import_chunk_PLAF76US.repositoryOf)(host.cwd, "--staged");
  const tree = { root: () => rootFor(host, parsed), staged: parsed.staged };
  const configuration = await configurationFor(host.cwd, parsed, tree);
  const limits = { ...import_chunk_PLAF76US.DEFAULT_LIMITS, ...configuration.limits };
  const common = {
    configuration,
    baseline: () => baselineFor(host.cwd, parsed, { ...tree, configured: configuration.baseline }),
    assets: (0, import_chunk_PLAF76US.assetsBeside)(host.bundle),
    only: parsed.only,
    skip: parsed.skip,
    minConfidence: parsed.minConfidence,
    ruleUrl: (0, import_chunk_PLAF76US.rulePageBeside)(host.bundle),
    onProgress: progress.update,
    onTook: (told) => {
      took = told;
    }
  };
  const scanning = async () => {
    const cache = parsed.cache === void 0 ? void 0 : await cacheFor(host, parsed.cache);
    const whole = await scopeOf(host, parsed, limits);
    const scope = await partOf(cache ? await withoutCache(whole, cache, tree.root()) : whole, parsed.shard);
    listMs = performance.now() - began;
    return (0, import_chunk_O5R7LYS5.runScan)({
      ...common,
      ...scope,
      wholeFiles: parsed.wholeFiles,
      workers: (0, import_chunk_PLAF76US.workersBeside)(host.bundle, parsed.jobs),
      cache
    });
  };
  const scanningHistory = async (revisions) => {
    const history = await historyScope(host.cwd, revisions, limits);
    listMs = performance.now() - began;
    return (0, import_chunk_O5R7LYS5.runHistoryScan)({ ...common, history, workers: (0, import_chunk_PLAF76US.workersBeside)(host.bundle, parsed.jobs) });
  };
  const { report, context, failOn } = await (parsed.history ? scanningHistory(parsed.history) : scanning());
  progress.clear();
  const reporting = performance.now();
  await (0, import_chunk_ML32VALW.printReport)(host, parsed, report, context);
  if (parsed.stats && took) {
    const { statsText } = await Promise.resolve().then(() => __load("./stats-4ROOL6JU.js"));
    const reportMs = performance.now() - reporting;
    const peakKib = process.resourceUsage().maxRSS;
    host.stderr.write(statsText({ listMs, reportMs, took, report: report.stats, peakKib }));
  }
  return (0, import_chunk_PLAF76US.exitCodeOf)(report, parsed.failOn ?? failOn);
}
async function cacheFor(host, folder) {
  const { resolve } = await Promise.resolve().then(() => __load("node:path"));
  const { ruleSetOf } = await Promise.resolve().then(() => __load("./chunk-DFGLCHG2.js"));
  return {
    folder: resolve(host.cwd, folder),
    ruleSet: () => ruleSetOf(host.bundle),
    onRefused: (why) => host.stderr.write(`bartizan: the cache is not used: ${why}.
`)
  };
}
async function withoutCache(whole, { folder }, root) {
  if (whole.source.kind !== "worktree") return whole;
  const { withoutFolder } = await Promise.resolve().then(() => __load("./without-BJ3YZNJK.js"));
  return { ...whole, source: withoutFolder(whole.source, root, folder) };
}
function rootFor(host, { stdinPath, history, paths }) {
  try {
    return (0, import_chunk_PLAF76US.locatePaths)(host.cwd, paths).root.path;
  } catch (error) {
    if (stdinPath === void 0 && !history) throw error;
    return host.cwd;
  }
}
async function historyScope(cwd, revisions, limits) {
  const { historyAt, historyOf } = await Promise.resolve().then(() => __load("./chunk-EGIO5DOK.js"));
  return historyOf(historyAt(cwd), revisions, limits.fileBytes);
}
async function scopeOf(host, args, { namedFileBytes }) {
  if (args.range !== void 0) return (0, import_chunk_MJQ35FM3.rangeScope)(host.cwd, args.range, namedFileBytes);
  return { source: await sourceOf(host, args, namedFileBytes), scope: {} };
}
async function partOf(whole, shard) {
  if (!shard) return whole;
  const { shardOf } = await Promise.resolve().then(() => __load("./shard-Z52LYUVW.js"));
  const source = shardOf(whole.source, shard.index, shard.count);
  const { passage, scope } = whole;
  return { source, scope, ...passage && shard.index === 1 ? { passage } : {} };
}
async function sourceOf(host, args, maxBytes) {
  if (args.staged) return (0, import_chunk_PLAF76US.stagedSource)((0, import_chunk_PLAF76US.repositoryOf)(host.cwd, "--staged").path, maxBytes);
  if (args.stdinPath !== void 0)
    return (0, import_chunk_CBG544E7.memorySource)({ [relativeName(args.stdinPath)]: await host.readStdin(maxBytes + 1) }, "stdin");
  const { root, within } = (0, import_chunk_PLAF76US.locatePaths)(host.cwd, args.paths);
  const source = (0, import_chunk_C5AFZMUG.worktreeSource)({ root: root.path, git: root.git, within, notes: root.notes });
  for (const path of within) {
    if (path !== "" && source.entries.every((entry) => entry.path !== path && !entry.path.startsWith(`${path}/`))) {
      throw new import_chunk_PLAF76US.UserError(
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  scanCommand
});
})