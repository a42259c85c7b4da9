(function (exports, __load, module, __url) {"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
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
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  mergeCommand: () => mergeCommand
});
module.exports = stdin_exports;
var import_chunk_4DO5SZAD = __load("./chunk-4DO5SZAD.js");
var import_chunk_4HZSOASX = __load("./chunk-4HZSOASX.js");
var import_chunk_GQULSLI5 = __load("./chunk-GQULSLI5.js");
var import_chunk_DUL22HNL = __load("./chunk-DUL22HNL.js");
var import_chunk_7R246EWF = __load("./chunk-7R246EWF.js");
var import_chunk_VHXHSNOG = __load("./chunk-VHXHSNOG.js");
var import_chunk_5BDIDVFF = __load("./chunk-5BDIDVFF.js");
var import_chunk_6Z5BFISM = __load("./chunk-6Z5BFISM.js");
var import_chunk_HLMJDN3Y = __load("./chunk-HLMJDN3Y.js");
var import_chunk_YJK6JI7O = __load("./chunk-YJK6JI7O.js");
var import_chunk_ZIBZ4SDB = __load("./chunk-ZIBZ4SDB.js");
var import_chunk_MYWCMZTQ = __load("./chunk-MYWCMZTQ.js");
var import_chunk_RGAFTZ2C = __load("./chunk-RGAFTZ2C.js");
var import_chunk_AOZ2SMLR = __load("./chunk-AOZ2SMLR.js");
var import_chunk_YXPOKRHL = __load("./chunk-YXPOKRHL.js");
var import_chunk_4225Q4N4 = __load("./chunk-4225Q4N4.js");
function mergeReports(named) {
  const parts = partsOf(named);
  const [first] = parts;
  if (!first) throw new import_chunk_YXPOKRHL.UserError("there is no report to merge", "Name the JSON reports of all shards.");
  for (const part of parts) assertFits(part, first);
  assertComplete(parts, first.shard.count);
  const reports = parts.map(({ report: report3 }) => report3);
  const sum = (of) => parts.reduce((total, part) => total + of(part), 0);
  const stats = {
    files: sum(({ report: report3 }) => report3.stats.files),
    bytes: sum(({ report: report3 }) => report3.stats.bytes)
  };
  const counts = {
    ...stats,
    binaryNames: sum(({ shard }) => shard.binaryNames),
    unclaimed: sum(({ shard }) => shard.unclaimed)
  };
  const baseline = mergeBaselines(reports.flatMap((report3) => report3.baseline ?? []));
  const { tool, scope, advisories } = first.report;
  const report2 = {
    tool,
    scope,
    stats: { ...stats, durationMs: Math.max(...reports.map((one) => one.stats.durationMs)) },
    findings: distinctFindings(reports),
    suppressed: reports.reduce((total, one) => (0, import_chunk_AOZ2SMLR.addSuppressed)(total, one.suppressed), import_chunk_AOZ2SMLR.NOTHING_SUPPRESSED),
    ...baseline ? { baseline } : {},
    notChecked: [...distinctNotChecked(reports), ...(0, import_chunk_AOZ2SMLR.saidOfScope)(scope, counts)].sort(
      (a, b) => (0, import_chunk_AOZ2SMLR.compareText)(a.path, b.path) || (0, import_chunk_AOZ2SMLR.compareText)(a.reason, b.reason)
    ),
    advisories
  };
  const { rules, failOn } = first.shard;
  return { report: report2, rules, failOn };
}
function partsOf(named) {
  return named.map(({ name, report: report2 }) => {
    if (report2.shard) return { name, report: report2, shard: report2.shard };
    throw new import_chunk_YXPOKRHL.UserError(
      `${name} is not the report of a shard`,
      "Merge what `bartizan scan --shard I/N --format json` wrote."
    );
  }).sort((a, b) => a.shard.index - b.shard.index);
}
function assertFits(part, first) {
  const difference = differenceOf(part, first);
  if (!difference) return;
  throw new import_chunk_YXPOKRHL.UserError(
    `${part.name} and ${first.name} do not belong together: they differ in ${difference}`,
    "Scan all shards with the same version of Bartizan, the same options and the same commit."
  );
}
function differenceOf(a, b) {
  const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
  if (!same(a.report.tool, b.report.tool)) return "the version of Bartizan";
  if (a.shard.count !== b.shard.count) return "the number of shards";
  if (!same(a.report.scope, b.report.scope)) return "the scope";
  if (a.shard.of !== b.shard.of) return "the files of the scope";
  if (!same(a.shard.rules, b.shard.rules)) return "the rules";
  if (!same(optionsOf(a), optionsOf(b))) return "the options of the scan";
  if (!same(a.report.advisories, b.report.advisories)) return "the advisories";
  return void 0;
}
function optionsOf({ report: report2, shard }) {
  const { minConfidence, wholeFiles, failOn } = shard;
  return {
    minConfidence,
    wholeFiles,
    failOn,
    baseline: report2.baseline?.file,
    entries: report2.baseline?.entries
  };
}
function assertComplete(parts, count2) {
  const twice = parts.find((part, i) => parts[i - 1]?.shard.index === part.shard.index);
  if (twice) {
    throw new import_chunk_YXPOKRHL.UserError(
      `shard ${twice.shard.index}/${count2} is there twice, in ${twice.name} also`,
      "Name the report of every shard once."
    );
  }
  const there = new Set(parts.map(({ shard }) => shard.index));
  const missing = Array.from({ length: count2 }, (_, i) => i + 1).filter((index) => !there.has(index));
  if (missing.length > 0) {
    throw new import_chunk_YXPOKRHL.UserError(
      `${missing.length === 1 ? "a shard is" : "shards are"} missing: ${missing.map((index) => `${index}/${count2}`).join(", ")}`,
      "Without it nobody has looked at its files: name the reports of all shards."
    );
  }
}
function distinctFindings(reports) {
  const all = reports.flatMap(({ findings }) => findings);
  return [...new Map(all.map((finding2) => [JSON.stringify(finding2), finding2])).values()].sort(
    import_chunk_6Z5BFISM.compareFindings
  );
}
function distinctNotChecked(reports) {
  const general = /* @__PURE__ */ new Map();
  const ofFiles = [];
  for (const entry of reports.flatMap(({ notChecked }) => notChecked)) {
    if (entry.path === "") general.set(JSON.stringify(entry), entry);
    else ofFiles.push(entry);
  }
  return [...general.values(), ...ofFiles];
}
function mergeBaselines(uses) {
  const [first] = uses;
  if (!first) return void 0;
  return {
    ...first,
    used: uses.reduce((total, { used }) => total + used, 0),
    // The order that `bartizan baseline` writes them in.
    stale: uses.flatMap(({ stale }) => stale).sort(
      (a, b) => (0, import_chunk_AOZ2SMLR.compareText)(a.path, b.path) || (0, import_chunk_AOZ2SMLR.compareText)(a.rule, b.rule) || (0, import_chunk_AOZ2SMLR.compareText)(a.fingerprint, b.fingerprint)
    )
  };
}
var count = import_chunk_5BDIDVFF.external_exports.number().int().nonnegative();
var json = import_chunk_5BDIDVFF.external_exports.lazy(
  () => import_chunk_5BDIDVFF.external_exports.union([import_chunk_5BDIDVFF.external_exports.string(), import_chunk_5BDIDVFF.external_exports.number(), import_chunk_5BDIDVFF.external_exports.boolean(), import_chunk_5BDIDVFF.external_exports.null(), import_chunk_5BDIDVFF.external_exports.array(json), import_chunk_5BDIDVFF.external_exports.record(import_chunk_5BDIDVFF.external_exports.string(), json)])
);
var location = {
  path: import_chunk_5BDIDVFF.external_exports.string(),
  startLine: count,
  startColumn: count,
  endLine: count,
  endColumn: count
};
var finding = import_chunk_5BDIDVFF.external_exports.object({
  rule: import_chunk_5BDIDVFF.external_exports.string(),
  check: import_chunk_5BDIDVFF.external_exports.enum(import_chunk_YXPOKRHL.CHECK_IDS),
  severity: import_chunk_5BDIDVFF.external_exports.enum(import_chunk_YXPOKRHL.SEVERITIES),
  confidence: import_chunk_5BDIDVFF.external_exports.enum(import_chunk_YXPOKRHL.CONFIDENCES),
  message: import_chunk_5BDIDVFF.external_exports.string(),
  why: import_chunk_5BDIDVFF.external_exports.string(),
  fix: import_chunk_5BDIDVFF.external_exports.string(),
  ...location,
  fingerprint: import_chunk_5BDIDVFF.external_exports.string(),
  commit: import_chunk_5BDIDVFF.external_exports.string().exactOptional(),
  controls: import_chunk_5BDIDVFF.external_exports.array(import_chunk_5BDIDVFF.external_exports.string()),
  fixable: import_chunk_5BDIDVFF.external_exports.boolean(),
  data: import_chunk_5BDIDVFF.external_exports.record(import_chunk_5BDIDVFF.external_exports.string(), json),
  related: import_chunk_5BDIDVFF.external_exports.array(import_chunk_5BDIDVFF.external_exports.object({ ...location, message: import_chunk_5BDIDVFF.external_exports.string() })),
  edits: import_chunk_5BDIDVFF.external_exports.array(import_chunk_5BDIDVFF.external_exports.object({ ...location, text: import_chunk_5BDIDVFF.external_exports.string() })),
  snippet: import_chunk_5BDIDVFF.external_exports.string(),
  mark: import_chunk_5BDIDVFF.external_exports.object({ start: count, end: count })
});
var report = import_chunk_5BDIDVFF.external_exports.object({
  version: import_chunk_5BDIDVFF.external_exports.literal(1),
  tool: import_chunk_5BDIDVFF.external_exports.object({ name: import_chunk_5BDIDVFF.external_exports.string(), version: import_chunk_5BDIDVFF.external_exports.string() }),
  scope: import_chunk_5BDIDVFF.external_exports.object({
    kind: import_chunk_5BDIDVFF.external_exports.enum(["worktree", "staged", "range", "history", "stdin"]),
    root: import_chunk_5BDIDVFF.external_exports.string(),
    base: import_chunk_5BDIDVFF.external_exports.string().exactOptional(),
    head: import_chunk_5BDIDVFF.external_exports.string().exactOptional(),
    how: import_chunk_5BDIDVFF.external_exports.string().exactOptional(),
    commits: count.exactOptional(),
    blobs: count.exactOptional()
  }),
  shard: import_chunk_5BDIDVFF.external_exports.object({
    index: count,
    count,
    of: import_chunk_5BDIDVFF.external_exports.string(),
    rules: import_chunk_5BDIDVFF.external_exports.array(import_chunk_5BDIDVFF.external_exports.string()),
    minConfidence: import_chunk_5BDIDVFF.external_exports.enum(import_chunk_YXPOKRHL.CONFIDENCES),
    wholeFiles: import_chunk_5BDIDVFF.external_exports.boolean(),
    failOn: import_chunk_5BDIDVFF.external_exports.enum([...import_chunk_YXPOKRHL.SEVERITIES, "never"]),
    binaryNames: count,
    unclaimed: count
  }).exactOptional(),
  stats: import_chunk_5BDIDVFF.external_exports.object({ files: count, bytes: count, durationMs: count }),
  findings: import_chunk_5BDIDVFF.external_exports.array(finding),
  suppressed: import_chunk_5BDIDVFF.external_exports.object({
    inline: count,
    foreign: count,
    configuration: count,
    baseline: count,
    unchangedLines: count
  }),
  baseline: import_chunk_5BDIDVFF.external_exports.object({
    file: import_chunk_5BDIDVFF.external_exports.string(),
    entries: count,
    used: count,
    stale: import_chunk_5BDIDVFF.external_exports.array(
      import_chunk_5BDIDVFF.external_exports.object({ rule: import_chunk_5BDIDVFF.external_exports.string(), path: import_chunk_5BDIDVFF.external_exports.string(), fingerprint: import_chunk_5BDIDVFF.external_exports.string(), message: import_chunk_5BDIDVFF.external_exports.string() })
    )
  }).nullable(),
  notChecked: import_chunk_5BDIDVFF.external_exports.array(import_chunk_5BDIDVFF.external_exports.object({ path: import_chunk_5BDIDVFF.external_exports.string(), reason: import_chunk_5BDIDVFF.external_exports.string(), incomplete: import_chunk_5BDIDVFF.external_exports.boolean() })),
  advisories: import_chunk_5BDIDVFF.external_exports.object({
    source: import_chunk_5BDIDVFF.external_exports.enum(["osv", "github", "snapshot", "none"]),
    asOf: import_chunk_5BDIDVFF.external_exports.string().nullable(),
    complete: import_chunk_5BDIDVFF.external_exports.boolean(),
    partial: import_chunk_5BDIDVFF.external_exports.array(import_chunk_5BDIDVFF.external_exports.string())
  })
});
function readJson(text) {
  try {
    const { version: _, baseline, ...rest } = report.parse(JSON.parse(text));
    return baseline ? { ...rest, baseline } : rest;
  } catch {
    return void 0;
  }
}
async function mergeCommand(host, args) {
  const parsed = (0, import_chunk_4HZSOASX.parseMergeArgs)(args);
  const { report: report2, rules, failOn } = mergeReports(parsed.reports.map((name) => readReport(host.cwd, name)));
  if (report2.tool.version !== import_chunk_YXPOKRHL.VERSION) {
    throw new import_chunk_YXPOKRHL.UserError(
      `the reports are of Bartizan ${report2.tool.version}, and this is ${import_chunk_YXPOKRHL.VERSION}`,
      "Merge them with the version that wrote them."
    );
  }
  const took = new Set(rules);
  await (0, import_chunk_4DO5SZAD.printReport)(host, parsed, report2, {
    rules: async () => (await (0, import_chunk_AOZ2SMLR.rulesOf)(import_chunk_AOZ2SMLR.checks)).filter((rule) => took.has(rule.id)),
    ruleUrl: (0, import_chunk_YXPOKRHL.rulePageBeside)(host.bundle)
  });
  return (0, import_chunk_YXPOKRHL.exitCodeOf)(report2, parsed.failOn ?? failOn);
}
function readReport(cwd, name) {
  const report2 = readJson(textOf(cwd, name));
  if (report2) return { name, report: report2 };
  throw new import_chunk_YXPOKRHL.UserError(
    `${name} is not a report of this version of Bartizan`,
    "Merge what `bartizan scan --shard I/N --format json` wrote."
  );
}
function textOf(cwd, name) {
  try {
    return (0, import_chunk_YXPOKRHL.readFileSync)((0, import_chunk_YXPOKRHL.resolve)(cwd, name), "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
    throw new import_chunk_YXPOKRHL.UserError(`${name} cannot be read (${code})`, "Name the JSON reports of all shards.");
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  mergeCommand
});
})