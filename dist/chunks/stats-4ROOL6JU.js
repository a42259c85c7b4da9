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
  statsText: () => statsText
});
module.exports = stdin_exports;
var import_chunk_4225Q4N4 = __load("./chunk-4225Q4N4.js");
function statsText({ listMs, reportMs, took, report, peakKib }) {
  const { phases, meter } = took;
  const steps = [["list", listMs], ...Object.entries(phases), ["report", reportMs]];
  return [
    `${report.files} files, ${mebibytes(report.bytes)}, peak memory ${mebibytes(peakKib * 1024)}, ${threads(meter)}${cached(meter)}`,
    table([["phase", "ms"], ...steps.map(([name, ms]) => [name, milliseconds(ms)])]),
    table([
      ["work on files", "ms", "files", "with a hit", "models"],
      ["load", milliseconds(meter.loadMs), String(meter.loaded), "", ""],
      ["prefilter", milliseconds(meter.prefilterMs), String(meter.filtered), hits(meter), ""],
      ...[...meter.readers].sort(([a, one], [b, other]) => other.ms - one.ms || (a < b ? -1 : 1)).map(([name, reader]) => [
        name,
        milliseconds(reader.ms),
        String(reader.files),
        share(reader.hits, reader.files),
        String(reader.models)
      ])
    ]),
    ""
  ].join("\n");
}
function threads({ threads: threads2 }) {
  return threads2 === 0 ? "no worker threads" : `${threads2} worker threads`;
}
function cached({ cached: cached2 }) {
  return cached2 === 0 ? "" : `, ${cached2} files as in an earlier scan`;
}
function hits({ passed, filtered }) {
  return share(filtered - passed, filtered);
}
function share(part, whole) {
  return whole === 0 ? "" : `${part} (${Math.round(100 * part / whole)} %)`;
}
function milliseconds(ms) {
  return ms < 10 ? ms.toFixed(1) : ms.toFixed(0);
}
function mebibytes(bytes) {
  return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}
function table(rows) {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map(
    (row) => row.map(
      (cell, column) => column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)
    ).join("  ").trimEnd()
  ).map((line) => `  ${line}`).join("\n");
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  statsText
});
})