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
  count: () => count,
  countSeverities: () => countSeverities,
  describeAdvisories: () => describeAdvisories,
  describePlace: () => describePlace,
  describeScope: () => describeScope,
  describeStale: () => describeStale,
  describeSuppressed: () => describeSuppressed,
  formatBytes: () => formatBytes,
  formatDuration: () => formatDuration,
  groupNotChecked: () => groupNotChecked,
  listing: () => listing,
  worstFirst: () => worstFirst
});
module.exports = stdin_exports;
var import_chunk_ZIBZ4SDB = __load("./chunk-ZIBZ4SDB.js");
var import_chunk_RGAFTZ2C = __load("./chunk-RGAFTZ2C.js");
var import_chunk_AOZ2SMLR = __load("./chunk-AOZ2SMLR.js");
var import_chunk_YXPOKRHL = __load("./chunk-YXPOKRHL.js");
var LONGEST_PATH = 200;
function count(number, noun, plural = `${noun}s`) {
  return `${number.toLocaleString("en-US")} ${number === 1 ? noun : plural}`;
}
function formatBytes(bytes) {
  if (bytes < 1e3) return `${Math.max(0, Math.round(bytes))} B`;
  let value = bytes;
  let unit = "B";
  for (const next of ["kB", "MB", "GB", "TB"]) {
    if (value < 999.5) break;
    value /= 1e3;
    unit = next;
  }
  return `${value < 9.95 ? value.toFixed(1) : Math.round(value)} ${unit}`;
}
function formatDuration(milliseconds) {
  const ms = Math.max(0, milliseconds);
  if (ms < 99.5) return `${Math.round(ms)} ms`;
  if (ms < 9995) return `${(ms / 1e3).toFixed(2)} s`;
  if (ms < 59950) return `${(ms / 1e3).toFixed(1)} s`;
  const seconds = Math.round(ms / 1e3);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
function listing(items) {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}
function describePlace({ path, startLine, commit }) {
  const place = `${(0, import_chunk_RGAFTZ2C.visible)(path)}:${startLine}`;
  return commit === void 0 ? place : `${place} in ${shortName(commit)}`;
}
function countSeverities(findings) {
  return import_chunk_YXPOKRHL.SEVERITIES.flatMap((severity) => {
    const number = findings.filter((finding) => finding.severity === severity).length;
    return number === 0 ? [] : [count(number, severity)];
  }).join(", ");
}
function worstFirst(findings) {
  return findings.toSorted((a, b) => import_chunk_YXPOKRHL.SEVERITIES.indexOf(a.severity) - import_chunk_YXPOKRHL.SEVERITIES.indexOf(b.severity));
}
function groupNotChecked(entries) {
  return [...(0, import_chunk_AOZ2SMLR.groupBy)(entries, ({ reason, incomplete }) => `${incomplete} ${reason}`).values()].map((group) => ({
    reason: group[0].reason,
    incomplete: group[0].incomplete,
    paths: group.map((entry) => entry.path).filter((path) => path !== ""),
    count: group.length
  })).sort((a, b) => Number(b.incomplete) - Number(a.incomplete) || b.count - a.count);
}
function describeScope({ scope, stats }) {
  if (scope.kind === "stdin") return "standard input";
  if (scope.kind === "staged") return count(stats.files, "staged file");
  if (scope.kind === "history") return `${count(stats.files, "file version")} of the history`;
  if (scope.kind === "worktree") return count(stats.files, "file");
  const range = scope.head === void 0 ? "" : ` in ${shortRange(scope.base, scope.head)}`;
  return `${count(stats.files, "changed file")}${range}`;
}
function shortRange(base, head) {
  return base === void 0 ? shortName(head) : `${shortName(base)}..${shortName(head)}`;
}
function shortName(revision) {
  return /^[0-9a-f]{40,64}$/.test(revision) ? revision.slice(0, 7) : revision;
}
function describeSuppressed({ suppressed }) {
  const ways = [
    [suppressed.inline, "by inline ignores"],
    [suppressed.foreign, "by comments for other secret scanners"],
    [suppressed.configuration, "by the configuration"],
    [suppressed.baseline, "by the baseline"],
    [suppressed.unchangedLines, "on lines the change does not add"]
  ];
  const parts = ways.flatMap(
    ([number, way]) => number > 0 ? [`${number.toLocaleString("en-US")} ${way}`] : []
  );
  return parts.length === 0 ? void 0 : `Findings left out: ${listing(parts)}.`;
}
var FEW_STALE = 3;
function describeStale({ baseline }) {
  if (!baseline || baseline.stale.length === 0) return void 0;
  const { file, stale } = baseline;
  const places = [...new Set(stale.map(({ rule, path }) => `${rule} in ${(0, import_chunk_ZIBZ4SDB.clip)(path, LONGEST_PATH)}`))];
  const named = places.slice(0, FEW_STALE);
  if (places.length > FEW_STALE) named.push("others");
  const are = count(stale.length, "entry of", "entries of");
  return `Gone: ${are} ${file} ${stale.length === 1 ? "has" : "have"} no finding any more (${listing(named)}). \`bartizan baseline --prune\` takes ${stale.length === 1 ? "it" : "them"} out.`;
}
function describeAdvisories({ advisories }) {
  const { source, asOf, complete, partial } = advisories;
  if (complete && partial.length === 0) return void 0;
  if (source === "none") return "Advisories: none were at hand, so no dependency was compared with any.";
  const date = asOf === null ? "" : ` (dated records until ${asOf.slice(0, 10)})`;
  const name = source === "snapshot" ? `the snapshot${date}` : `${source === "osv" ? "OSV" : "GitHub"}'s answer${date}`;
  const whose = partial.length === 0 ? "" : ` for ${listing(partial)}`;
  return `Advisories: ${name} holds only a part of what is known${whose}, so a package without a finding may be vulnerable.`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  count,
  countSeverities,
  describeAdvisories,
  describePlace,
  describeScope,
  describeStale,
  describeSuppressed,
  formatBytes,
  formatDuration,
  groupNotChecked,
  listing,
  worstFirst
});
})