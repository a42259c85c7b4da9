import {
  printReport
} from "./chunk-O32VSHFT.js";
import {
  parseMergeArgs
} from "./chunk-QZSDGAJG.js";
import "./chunk-GQULSLI5.js";
import "./chunk-W3Y4CFIT.js";
import {
  compareFindings
} from "./chunk-PWEOAVGP.js";
import "./chunk-MYWCMZTQ.js";
import "./chunk-FANKSHI6.js";
import "./chunk-IKNQ4MBZ.js";
import {
  external_exports
} from "./chunk-64S3RXUF.js";
import "./chunk-OLSC5EK4.js";
import "./chunk-GIV7IS2I.js";
import "./chunk-ZIBZ4SDB.js";
import "./chunk-RGAFTZ2C.js";
import "./chunk-TXOD2BWU.js";
import {
  NOTHING_SUPPRESSED,
  addSuppressed,
  checks,
  compareText,
  rulesOf,
  saidOfScope
} from "./chunk-OAKJFYJQ.js";
import {
  CHECK_IDS,
  CONFIDENCES,
  SEVERITIES,
  UserError,
  VERSION,
  exitCodeOf,
  require_node_fs,
  require_node_path,
  rulePageBeside
} from "./chunk-UWKIGZC5.js";
import {
  __toESM
} from "./chunk-4225Q4N4.js";

// src/cli/commands/merge.ts
var import_node_fs = __toESM(require_node_fs(), 1);
var import_node_path = __toESM(require_node_path(), 1);

// src/merge.ts
function mergeReports(named) {
  const parts = partsOf(named);
  const [first] = parts;
  if (!first) throw new UserError("there is no report to merge", "Name the JSON reports of all shards.");
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
    suppressed: reports.reduce((total, one) => addSuppressed(total, one.suppressed), NOTHING_SUPPRESSED),
    ...baseline ? { baseline } : {},
    notChecked: [...distinctNotChecked(reports), ...saidOfScope(scope, counts)].sort(
      (a, b) => compareText(a.path, b.path) || compareText(a.reason, b.reason)
    ),
    advisories
  };
  const { rules, failOn } = first.shard;
  return { report: report2, rules, failOn };
}
function partsOf(named) {
  return named.map(({ name, report: report2 }) => {
    if (report2.shard) return { name, report: report2, shard: report2.shard };
    throw new UserError(
      `${name} is not the report of a shard`,
      "Merge what `bartizan scan --shard I/N --format json` wrote."
    );
  }).sort((a, b) => a.shard.index - b.shard.index);
}
function assertFits(part, first) {
  const difference = differenceOf(part, first);
  if (!difference) return;
  throw new UserError(
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
    throw new UserError(
      `shard ${twice.shard.index}/${count2} is there twice, in ${twice.name} also`,
      "Name the report of every shard once."
    );
  }
  const there = new Set(parts.map(({ shard }) => shard.index));
  const missing = Array.from({ length: count2 }, (_, i) => i + 1).filter((index) => !there.has(index));
  if (missing.length > 0) {
    throw new UserError(
      `${missing.length === 1 ? "a shard is" : "shards are"} missing: ${missing.map((index) => `${index}/${count2}`).join(", ")}`,
      "Without it nobody has looked at its files: name the reports of all shards."
    );
  }
}
function distinctFindings(reports) {
  const all = reports.flatMap(({ findings }) => findings);
  return [...new Map(all.map((finding2) => [JSON.stringify(finding2), finding2])).values()].sort(
    compareFindings
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
      (a, b) => compareText(a.path, b.path) || compareText(a.rule, b.rule) || compareText(a.fingerprint, b.fingerprint)
    )
  };
}

// src/report/read-json.ts
var count = external_exports.number().int().nonnegative();
var json = external_exports.lazy(
  () => external_exports.union([external_exports.string(), external_exports.number(), external_exports.boolean(), external_exports.null(), external_exports.array(json), external_exports.record(external_exports.string(), json)])
);
var location = {
  path: external_exports.string(),
  startLine: count,
  startColumn: count,
  endLine: count,
  endColumn: count
};
var finding = external_exports.object({
  rule: external_exports.string(),
  check: external_exports.enum(CHECK_IDS),
  severity: external_exports.enum(SEVERITIES),
  confidence: external_exports.enum(CONFIDENCES),
  message: external_exports.string(),
  why: external_exports.string(),
  fix: external_exports.string(),
  ...location,
  fingerprint: external_exports.string(),
  commit: external_exports.string().exactOptional(),
  controls: external_exports.array(external_exports.string()),
  fixable: external_exports.boolean(),
  data: external_exports.record(external_exports.string(), json),
  related: external_exports.array(external_exports.object({ ...location, message: external_exports.string() })),
  edits: external_exports.array(external_exports.object({ ...location, text: external_exports.string() })),
  snippet: external_exports.string(),
  mark: external_exports.object({ start: count, end: count })
});
var report = external_exports.object({
  version: external_exports.literal(1),
  tool: external_exports.object({ name: external_exports.string(), version: external_exports.string() }),
  scope: external_exports.object({
    kind: external_exports.enum(["worktree", "staged", "range", "history", "stdin"]),
    root: external_exports.string(),
    base: external_exports.string().exactOptional(),
    head: external_exports.string().exactOptional(),
    how: external_exports.string().exactOptional(),
    commits: count.exactOptional(),
    blobs: count.exactOptional()
  }),
  shard: external_exports.object({
    index: count,
    count,
    of: external_exports.string(),
    rules: external_exports.array(external_exports.string()),
    minConfidence: external_exports.enum(CONFIDENCES),
    wholeFiles: external_exports.boolean(),
    failOn: external_exports.enum([...SEVERITIES, "never"]),
    binaryNames: count,
    unclaimed: count
  }).exactOptional(),
  stats: external_exports.object({ files: count, bytes: count, durationMs: count }),
  findings: external_exports.array(finding),
  suppressed: external_exports.object({
    inline: count,
    foreign: count,
    configuration: count,
    baseline: count,
    unchangedLines: count
  }),
  baseline: external_exports.object({
    file: external_exports.string(),
    entries: count,
    used: count,
    stale: external_exports.array(
      external_exports.object({ rule: external_exports.string(), path: external_exports.string(), fingerprint: external_exports.string(), message: external_exports.string() })
    )
  }).nullable(),
  notChecked: external_exports.array(external_exports.object({ path: external_exports.string(), reason: external_exports.string(), incomplete: external_exports.boolean() })),
  advisories: external_exports.object({
    source: external_exports.enum(["osv", "github", "snapshot", "none"]),
    asOf: external_exports.string().nullable(),
    complete: external_exports.boolean(),
    partial: external_exports.array(external_exports.string())
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

// src/cli/commands/merge.ts
async function mergeCommand(host, args) {
  const parsed = parseMergeArgs(args);
  const { report: report2, rules, failOn } = mergeReports(parsed.reports.map((name) => readReport(host.cwd, name)));
  if (report2.tool.version !== VERSION) {
    throw new UserError(
      `the reports are of Bartizan ${report2.tool.version}, and this is ${VERSION}`,
      "Merge them with the version that wrote them."
    );
  }
  const took = new Set(rules);
  await printReport(host, parsed, report2, {
    rules: async () => (await rulesOf(checks)).filter((rule) => took.has(rule.id)),
    ruleUrl: rulePageBeside(host.bundle)
  });
  return exitCodeOf(report2, parsed.failOn ?? failOn);
}
function readReport(cwd, name) {
  const report2 = readJson(textOf(cwd, name));
  if (report2) return { name, report: report2 };
  throw new UserError(
    `${name} is not a report of this version of Bartizan`,
    "Merge what `bartizan scan --shard I/N --format json` wrote."
  );
}
function textOf(cwd, name) {
  try {
    return (0, import_node_fs.readFileSync)((0, import_node_path.resolve)(cwd, name), "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
    throw new UserError(`${name} cannot be read (${code})`, "Name the JSON reports of all shards.");
  }
}
export {
  mergeCommand
};
