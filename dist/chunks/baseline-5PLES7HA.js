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
  baselineCommand: () => baselineCommand
});
module.exports = stdin_exports;
var import_chunk_4SVYDBM7 = __load("./chunk-4SVYDBM7.js");
var import_chunk_4HHDWSYT = __load("./chunk-4HHDWSYT.js");
var import_chunk_JLLL6JYF = __load("./chunk-JLLL6JYF.js");
var import_chunk_4HZSOASX = __load("./chunk-4HZSOASX.js");
var import_chunk_DUL22HNL = __load("./chunk-DUL22HNL.js");
var import_chunk_7UTINHF3 = __load("./chunk-7UTINHF3.js");
var import_chunk_VSHIY7LD = __load("./chunk-VSHIY7LD.js");
var import_chunk_7R246EWF = __load("./chunk-7R246EWF.js");
var import_chunk_2WHUW5XK = __load("./chunk-2WHUW5XK.js");
var import_chunk_YJK6JI7O = __load("./chunk-YJK6JI7O.js");
var import_chunk_ZIBZ4SDB = __load("./chunk-ZIBZ4SDB.js");
var import_chunk_RGAFTZ2C = __load("./chunk-RGAFTZ2C.js");
var import_chunk_AOZ2SMLR = __load("./chunk-AOZ2SMLR.js");
var import_chunk_YXPOKRHL = __load("./chunk-YXPOKRHL.js");
var import_chunk_JXNT6PTD = __load("./chunk-JXNT6PTD.js");
var import_chunk_QYBJLQON = __load("./chunk-QYBJLQON.js");
var import_chunk_RSO2TAPB = __load("./chunk-RSO2TAPB.js");
var import_chunk_4225Q4N4 = __load("./chunk-4225Q4N4.js");
async function baselineCommand(host, args) {
  const parsed = (0, import_chunk_4HZSOASX.parseBaselineArgs)(args);
  const { root, within } = (0, import_chunk_YXPOKRHL.locatePaths)(host.cwd, parsed.paths);
  const configuration = (await (0, import_chunk_7R246EWF.configurationOnDisk)(root.path))?.configuration;
  const name = parsed.baseline ?? configuration?.baseline ?? import_chunk_AOZ2SMLR.BASELINE_FILE;
  const file = parsed.baseline === void 0 ? (0, import_chunk_YXPOKRHL.join)(root.path, name) : (0, import_chunk_YXPOKRHL.resolve)(host.cwd, name);
  const known = parsed.baseline === void 0 ? await (0, import_chunk_VSHIY7LD.baselineOnDisk)(root.path, name) : await (0, import_chunk_VSHIY7LD.baselineNamed)(host.cwd, name);
  if (!known && parsed.prune)
    throw new import_chunk_YXPOKRHL.UserError(`there is no ${name} to prune`, "`bartizan baseline` writes one.");
  const report = await look(
    host,
    parsed,
    known ?? { name, entries: [] },
    configuration,
    () => (0, import_chunk_4HHDWSYT.worktreeSource)({ root: root.path, git: root.git, within, notes: root.notes })
  );
  const before = known?.entries ?? [];
  const after = parsed.prune ? withoutStale(before, report) : withFindings(before, report);
  if (!known || after.length !== before.length) write(file, name, (0, import_chunk_2WHUW5XK.renderBaseline)(after));
  host.stdout.write(`${tell(name, before, after, report, known !== void 0).join("\n")}
`);
  return report.notChecked.some(({ incomplete }) => incomplete) ? import_chunk_YXPOKRHL.EXIT.incomplete : import_chunk_YXPOKRHL.EXIT.clean;
}
async function look(host, { only, skip, minConfidence, quiet }, baseline, configuration, source) {
  const progress = (0, import_chunk_4SVYDBM7.progressLine)(host.stderr, quiet);
  const { report } = await (0, import_chunk_AOZ2SMLR.runScan)({
    source: source(),
    configuration,
    baseline: async () => baseline,
    assets: (0, import_chunk_YXPOKRHL.assetsBeside)(host.bundle),
    only,
    skip,
    wholeFiles: true,
    minConfidence,
    workers: (0, import_chunk_YXPOKRHL.workersBeside)(host.bundle),
    onProgress: progress.update
  });
  progress.clear();
  return report;
}
function withFindings(before, { findings }) {
  return [...before, ...findings.filter(({ check }) => check !== "ignores").map(import_chunk_AOZ2SMLR.entryOf)];
}
function withoutStale(before, { baseline }) {
  const stale = new Set(baseline?.stale.map(import_chunk_AOZ2SMLR.keyOf));
  return before.filter((entry) => !stale.has((0, import_chunk_AOZ2SMLR.keyOf)(entry)));
}
function tell(name, before, after, { baseline, notChecked }, isThere) {
  const change = after.length - before.length;
  const entries = (0, import_chunk_YJK6JI7O.count)(after.length, "entry", "entries");
  const lines = [
    change === 0 && isThere ? `${name} is as it was: ${entries}.` : `${name}: ${entries}, ${change < 0 ? `${-change} taken out` : `${change} new`}.`
  ];
  const secrets = after.slice(before.length).filter(({ rule }) => rule.startsWith("secrets/")).length;
  if (secrets > 0)
    lines.push(
      `  ${(0, import_chunk_YJK6JI7O.count)(secrets, "of the new ones is a secret", "of the new ones are secrets")}: whoever can read the repository can use it, so have it replaced where it was issued.`
    );
  const stale = baseline?.stale.length ?? 0;
  if (change >= 0 && stale > 0)
    lines.push(
      `  ${(0, import_chunk_YJK6JI7O.count)(stale, "entry has", "entries have")} no finding any more; \`bartizan baseline --prune\` takes out what is gone.`
    );
  if (!isThere)
    lines.push(
      `  Review it and commit it. The line \`${name} merge=union\` in .gitattributes lets branches add to it without conflicts.`
    );
  const missed = notChecked.filter(({ incomplete }) => incomplete).length;
  if (missed > 0)
    lines.push(
      `  ${(0, import_chunk_YJK6JI7O.count)(missed, "thing")} could not be checked, as \`bartizan scan\` shows; entries that may be about it stayed.`
    );
  return lines;
}
function write(file, name, text) {
  const hint = "Name a file in a directory you can write to.";
  try {
    if ((0, import_chunk_YXPOKRHL.lstatSync)(file, { throwIfNoEntry: false })?.isFile() === false)
      throw new import_chunk_YXPOKRHL.UserError(`${name} is not a regular file`, hint);
    (0, import_chunk_YXPOKRHL.writeFileSync)(file, text);
  } catch (error) {
    if (error instanceof import_chunk_YXPOKRHL.UserError) throw error;
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
    throw new import_chunk_YXPOKRHL.UserError(`the baseline cannot be written to ${name} (${code})`, hint);
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  baselineCommand
});
})