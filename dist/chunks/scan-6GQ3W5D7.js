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
var import_chunk_4HHDWSYT = __load("./chunk-4HHDWSYT.js");
var import_chunk_JLLL6JYF = __load("./chunk-JLLL6JYF.js");
var import_chunk_4DO5SZAD = __load("./chunk-4DO5SZAD.js");
var import_chunk_4HZSOASX = __load("./chunk-4HZSOASX.js");
var import_chunk_JVTTLUBR = __load("./chunk-JVTTLUBR.js");
var import_chunk_GQULSLI5 = __load("./chunk-GQULSLI5.js");
var import_chunk_DUL22HNL = __load("./chunk-DUL22HNL.js");
var import_chunk_XPLPQPK2 = __load("./chunk-XPLPQPK2.js");
var import_chunk_OJ2RC6DM = __load("./chunk-OJ2RC6DM.js");
var import_chunk_7UTINHF3 = __load("./chunk-7UTINHF3.js");
var import_chunk_VSHIY7LD = __load("./chunk-VSHIY7LD.js");
var import_chunk_MF6YM5BA = __load("./chunk-MF6YM5BA.js");
var import_chunk_XSPWFX4C = __load("./chunk-XSPWFX4C.js");
var import_chunk_7R246EWF = __load("./chunk-7R246EWF.js");
var import_chunk_VHXHSNOG = __load("./chunk-VHXHSNOG.js");
var import_chunk_AOZ2SMLR = __load("./chunk-AOZ2SMLR.js");
var import_chunk_YXPOKRHL = __load("./chunk-YXPOKRHL.js");
var import_chunk_4225Q4N4 = __load("./chunk-4225Q4N4.js");
async function baselineFor(cwd, { baseline: name, noBaseline }, {
  root,
  staged,
  configured
}) {
  if (noBaseline) return void 0;
  if (name === void 0) {
    return staged ? (0, import_chunk_VSHIY7LD.baselineInGit)(root(), "", configured) : (0, import_chunk_VSHIY7LD.baselineOnDisk)(root(), configured);
  }
  const named = await (0, import_chunk_VSHIY7LD.baselineNamed)(cwd, name);
  if (named) return named;
  throw new import_chunk_YXPOKRHL.UserError(`there is no baseline ${name}`, `\`bartizan baseline --baseline ${name}\` writes it.`);
}
async function configurationFor(cwd, { config, noConfig }, { root, staged }) {
  if (noConfig) return import_chunk_AOZ2SMLR.DEFAULT_CONFIGURATION;
  const found = config !== void 0 ? await (0, import_chunk_7R246EWF.configurationNamed)(cwd, config) : await (staged ? (0, import_chunk_7R246EWF.configurationInGit)(root(), "") : (0, import_chunk_7R246EWF.configurationOnDisk)(root()));
  return found?.configuration ?? import_chunk_AOZ2SMLR.DEFAULT_CONFIGURATION;
}
async function scanCommand(host, args) {
  const parsed = (0, import_chunk_4HZSOASX.parseScanArgs)(args);
  const began = performance.now();
  let listMs = 0;
  let took;
  const progress = (0, import_chunk_4SVYDBM7.progressLine)(host.stderr, parsed.quiet, parsed.history ? "file versions" : "files");
  if (parsed.staged) (0, import_chunk_YXPOKRHL.repositoryOf)(host.cwd, "--staged");
  const tree = { root: () => rootFor(host, parsed), staged: parsed.staged };
  const configuration = await configurationFor(host.cwd, parsed, tree);
  const limits = { ...import_chunk_YXPOKRHL.DEFAULT_LIMITS, ...configuration.limits };
  const common = {
    configuration,
    baseline: () => baselineFor(host.cwd, parsed, { ...tree, configured: configuration.baseline }),
    assets: (0, import_chunk_YXPOKRHL.assetsBeside)(host.bundle),
    only: parsed.only,
    skip: parsed.skip,
    minConfidence: parsed.minConfidence,
    ruleUrl: (0, import_chunk_YXPOKRHL.rulePageBeside)(host.bundle),
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
    return (0, import_chunk_AOZ2SMLR.runScan)({
      ...common,
      ...scope,
      wholeFiles: parsed.wholeFiles,
      workers: (0, import_chunk_YXPOKRHL.workersBeside)(host.bundle, parsed.jobs),
      cache
    });
  };
  const scanningHistory = async (revisions) => {
    const history = await historyScope(host.cwd, revisions, limits);
    listMs = performance.now() - began;
    return (0, import_chunk_AOZ2SMLR.runHistoryScan)({ ...common, history, workers: (0, import_chunk_YXPOKRHL.workersBeside)(host.bundle, parsed.jobs) });
  };
  const { report, context, failOn } = await (parsed.history ? scanningHistory(parsed.history) : scanning());
  progress.clear();
  const reporting = performance.now();
  await (0, import_chunk_4DO5SZAD.printReport)(host, parsed, report, context);
  if (parsed.stats && took) {
    const { statsText } = await Promise.resolve().then(() => __load("./stats-4ROOL6JU.js"));
    const reportMs = performance.now() - reporting;
    const peakKib = process.resourceUsage().maxRSS;
    host.stderr.write(statsText({ listMs, reportMs, took, report: report.stats, peakKib }));
  }
  return (0, import_chunk_YXPOKRHL.exitCodeOf)(report, parsed.failOn ?? failOn);
}
async function cacheFor(host, folder) {
  const { resolve } = await Promise.resolve().then(() => __load("node:path"));
  const { ruleSetOf } = await Promise.resolve().then(() => __load("./chunk-AFICL6KB.js"));
  return {
    folder: resolve(host.cwd, folder),
    ruleSet: () => ruleSetOf(host.bundle),
    onRefused: (why) => host.stderr.write(`bartizan: the cache is not used: ${why}.
`)
  };
}
async function withoutCache(whole, { folder }, root) {
  if (whole.source.kind !== "worktree") return whole;
  const { withoutFolder } = await Promise.resolve().then(() => __load("./without-HS5A4OVK.js"));
  return { ...whole, source: withoutFolder(whole.source, root, folder) };
}
function rootFor(host, { stdinPath, history, paths }) {
  try {
    return (0, import_chunk_YXPOKRHL.locatePaths)(host.cwd, paths).root.path;
  } catch (error) {
    if (stdinPath === void 0 && !history) throw error;
    return host.cwd;
  }
}
async function historyScope(cwd, revisions, limits) {
  const { historyAt, historyOf } = await Promise.resolve().then(() => __load("./chunk-MF6YM5BA.js"));
  return historyOf(historyAt(cwd), revisions, limits.fileBytes);
}
async function scopeOf(host, args, { namedFileBytes }) {
  if (args.range !== void 0) return (0, import_chunk_XPLPQPK2.rangeScope)(host.cwd, args.range, namedFileBytes);
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
  if (args.staged) return (0, import_chunk_YXPOKRHL.stagedSource)((0, import_chunk_YXPOKRHL.repositoryOf)(host.cwd, "--staged").path, maxBytes);
  if (args.stdinPath !== void 0)
    return (0, import_chunk_JVTTLUBR.memorySource)({ [relativeName(args.stdinPath)]: await host.readStdin(maxBytes + 1) }, "stdin");
  const { root, within } = (0, import_chunk_YXPOKRHL.locatePaths)(host.cwd, args.paths);
  const source = (0, import_chunk_4HHDWSYT.worktreeSource)({ root: root.path, git: root.git, within, notes: root.notes });
  for (const path of within) {
    if (path !== "" && source.entries.every((entry) => entry.path !== path && !entry.path.startsWith(`${path}/`))) {
      throw new import_chunk_YXPOKRHL.UserError(
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