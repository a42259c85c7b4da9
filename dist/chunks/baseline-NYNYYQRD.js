import {
  progressLine
} from "./chunk-4SVYDBM7.js";
import {
  parseBaselineArgs
} from "./chunk-QZSDGAJG.js";
import "./chunk-W3Y4CFIT.js";
import {
  renderBaseline
} from "./chunk-EAR36LAW.js";
import {
  worktreeSource
} from "./chunk-XX5YKYR2.js";
import "./chunk-7UTINHF3.js";
import {
  configurationOnDisk
} from "./chunk-5Q2SXQJJ.js";
import {
  baselineNamed,
  baselineOnDisk
} from "./chunk-QMJQAZYW.js";
import {
  count
} from "./chunk-GIV7IS2I.js";
import "./chunk-ZIBZ4SDB.js";
import "./chunk-RGAFTZ2C.js";
import "./chunk-TXOD2BWU.js";
import {
  BASELINE_FILE,
  entryOf,
  keyOf,
  runScan
} from "./chunk-OAKJFYJQ.js";
import {
  EXIT,
  UserError,
  assetsBeside,
  locatePaths,
  require_node_fs,
  require_node_path
} from "./chunk-UWKIGZC5.js";
import "./chunk-JXNT6PTD.js";
import "./chunk-QYBJLQON.js";
import "./chunk-RSO2TAPB.js";
import {
  __toESM
} from "./chunk-4225Q4N4.js";

// src/cli/commands/baseline.ts
var import_node_fs = __toESM(require_node_fs(), 1);
var import_node_path = __toESM(require_node_path(), 1);
async function baselineCommand(host, args) {
  const parsed = parseBaselineArgs(args);
  const { root, within } = locatePaths(host.cwd, parsed.paths);
  const configuration = (await configurationOnDisk(root.path))?.configuration;
  const name = parsed.baseline ?? configuration?.baseline ?? BASELINE_FILE;
  const file = parsed.baseline === void 0 ? (0, import_node_path.join)(root.path, name) : (0, import_node_path.resolve)(host.cwd, name);
  const known = parsed.baseline === void 0 ? await baselineOnDisk(root.path, name) : await baselineNamed(host.cwd, name);
  if (!known && parsed.prune)
    throw new UserError(`there is no ${name} to prune`, "`bartizan baseline` writes one.");
  const report = await look(
    host,
    parsed,
    known ?? { name, entries: [] },
    configuration,
    () => worktreeSource({ root: root.path, git: root.git, within, notes: root.notes })
  );
  const before = known?.entries ?? [];
  const after = parsed.prune ? withoutStale(before, report) : withFindings(before, report);
  if (!known || after.length !== before.length) write(file, name, renderBaseline(after));
  host.stdout.write(`${tell(name, before, after, report, known !== void 0).join("\n")}
`);
  return report.notChecked.some(({ incomplete }) => incomplete) ? EXIT.incomplete : EXIT.clean;
}
async function look(host, { only, skip, minConfidence, quiet }, baseline, configuration, source) {
  const progress = progressLine(host.stderr, quiet);
  const { report } = await runScan({
    source: source(),
    configuration,
    baseline: async () => baseline,
    assets: assetsBeside(host.bundle),
    only,
    skip,
    wholeFiles: true,
    minConfidence,
    onProgress: progress.update
  });
  progress.clear();
  return report;
}
function withFindings(before, { findings }) {
  return [...before, ...findings.filter(({ check }) => check !== "ignores").map(entryOf)];
}
function withoutStale(before, { baseline }) {
  const stale = new Set(baseline?.stale.map(keyOf));
  return before.filter((entry) => !stale.has(keyOf(entry)));
}
function tell(name, before, after, { baseline, notChecked }, isThere) {
  const change = after.length - before.length;
  const entries = count(after.length, "entry", "entries");
  const lines = [
    change === 0 && isThere ? `${name} is as it was: ${entries}.` : `${name}: ${entries}, ${change < 0 ? `${-change} taken out` : `${change} new`}.`
  ];
  const secrets = after.slice(before.length).filter(({ rule }) => rule.startsWith("secrets/")).length;
  if (secrets > 0)
    lines.push(
      `  ${count(secrets, "of the new ones is a secret", "of the new ones are secrets")}: whoever can read the repository can use it, so have it replaced where it was issued.`
    );
  const stale = baseline?.stale.length ?? 0;
  if (change >= 0 && stale > 0)
    lines.push(
      `  ${count(stale, "entry has", "entries have")} no finding any more; \`bartizan baseline --prune\` takes out what is gone.`
    );
  if (!isThere)
    lines.push(
      `  Review it and commit it. The line \`${name} merge=union\` in .gitattributes lets branches add to it without conflicts.`
    );
  const missed = notChecked.filter(({ incomplete }) => incomplete).length;
  if (missed > 0)
    lines.push(
      `  ${count(missed, "thing")} could not be checked, as \`bartizan scan\` shows; entries that may be about it stayed.`
    );
  return lines;
}
function write(file, name, text) {
  const hint = "Name a file in a directory you can write to.";
  try {
    if ((0, import_node_fs.lstatSync)(file, { throwIfNoEntry: false })?.isFile() === false)
      throw new UserError(`${name} is not a regular file`, hint);
    (0, import_node_fs.writeFileSync)(file, text);
  } catch (error) {
    if (error instanceof UserError) throw error;
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
    throw new UserError(`the baseline cannot be written to ${name} (${code})`, hint);
  }
}
export {
  baselineCommand
};
