import { lstatSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { runScan } from "../../app.ts";
import { assetsBeside } from "../../assets.ts";
import { baselineNamed, baselineOnDisk } from "../../baseline.ts";
import type { Configuration } from "../../config/configuration.ts";
import { configurationOnDisk } from "../../config/find.ts";
import { UserError } from "../../errors.ts";
import { EXIT } from "../../exit-code.ts";
import { count } from "../../report/quantities.ts";
import type { Report } from "../../report/report.ts";
import { locatePaths } from "../../sources/root.ts";
import { worktreeSource } from "../../sources/worktree.ts";
import { BASELINE_FILE, type Baseline, type BaselineEntry, entryOf, keyOf } from "../../suppress/baseline.ts";
import { renderBaseline } from "../../suppress/baseline-file.ts";
import { workersBeside } from "../../workers.ts";
import { type BaselineCommandArgs, parseBaselineArgs } from "../args.ts";
import type { Host } from "../host.ts";
import { progressLine } from "../progress.ts";

/**
 * `bartizan baseline`: writes down the findings of the working tree, those that are written down already included. `--prune`
 * takes out those that are gone, and adds none.
 */
export async function baselineCommand(host: Host, args: readonly string[]): Promise<number> {
  const parsed = parseBaselineArgs(args);
  const { root, within } = locatePaths(host.cwd, parsed.paths);
  const configuration = (await configurationOnDisk(root.path))?.configuration;
  const name = parsed.baseline ?? configuration?.baseline ?? BASELINE_FILE;
  const file = parsed.baseline === undefined ? join(root.path, name) : resolve(host.cwd, name);
  const known =
    parsed.baseline === undefined
      ? await baselineOnDisk(root.path, name)
      : await baselineNamed(host.cwd, name);
  if (!known && parsed.prune)
    throw new UserError(`there is no ${name} to prune`, "`bartizan baseline` writes one.");
  const report = await look(host, parsed, known ?? { name, entries: [] }, configuration, () =>
    worktreeSource({ root: root.path, git: root.git, within, notes: root.notes }),
  );
  const before = known?.entries ?? [];
  const after = parsed.prune ? withoutStale(before, report) : withFindings(before, report);
  if (!known || after.length !== before.length) write(file, name, renderBaseline(after));
  host.stdout.write(`${tell(name, before, after, report, known !== undefined).join("\n")}\n`);
  return report.notChecked.some(({ incomplete }) => incomplete) ? EXIT.incomplete : EXIT.clean;
}

async function look(
  host: Host,
  { only, skip, minConfidence, quiet }: BaselineCommandArgs,
  baseline: Baseline,
  configuration: Configuration | undefined,
  source: () => ReturnType<typeof worktreeSource>,
): Promise<Report> {
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
    workers: workersBeside(host.bundle),
    onProgress: progress.update,
  });
  progress.clear();
  return report;
}

/** Findings about ignores are left out: to write one down is more work than to mend it. */
function withFindings(before: readonly BaselineEntry[], { findings }: Report): readonly BaselineEntry[] {
  return [...before, ...findings.filter(({ check }) => check !== "ignores").map(entryOf)];
}

function withoutStale(before: readonly BaselineEntry[], { baseline }: Report): readonly BaselineEntry[] {
  const stale = new Set(baseline?.stale.map(keyOf));
  return before.filter((entry) => !stale.has(keyOf(entry)));
}

function tell(
  name: string,
  before: readonly BaselineEntry[],
  after: readonly BaselineEntry[],
  { baseline, notChecked }: Report,
  isThere: boolean,
): string[] {
  const change = after.length - before.length;
  const entries = count(after.length, "entry", "entries");
  const lines = [
    change === 0 && isThere
      ? `${name} is as it was: ${entries}.`
      : `${name}: ${entries}, ${change < 0 ? `${-change} taken out` : `${change} new`}.`,
  ];
  const secrets = after.slice(before.length).filter(({ rule }) => rule.startsWith("secrets/")).length;
  if (secrets > 0)
    lines.push(
      `  ${count(secrets, "of the new ones is a secret", "of the new ones are secrets")}: whoever can read the repository can use it, so have it replaced where it was issued.`,
    );
  const stale = baseline?.stale.length ?? 0;
  if (change >= 0 && stale > 0)
    lines.push(
      `  ${count(stale, "entry has", "entries have")} no finding any more; \`bartizan baseline --prune\` takes out what is gone.`,
    );
  if (!isThere)
    lines.push(
      `  Review it and commit it. The line \`${name} merge=union\` in .gitattributes lets branches add to it without conflicts.`,
    );
  const missed = notChecked.filter(({ incomplete }) => incomplete).length;
  if (missed > 0)
    lines.push(
      `  ${count(missed, "thing")} could not be checked, as \`bartizan scan\` shows; entries that may be about it stayed.`,
    );
  return lines;
}

/** Not through a link: it may have come with the repository, and point anywhere. */
function write(file: string, name: string, text: string): void {
  const hint = "Name a file in a directory you can write to.";
  try {
    if (lstatSync(file, { throwIfNoEntry: false })?.isFile() === false)
      throw new UserError(`${name} is not a regular file`, hint);
    writeFileSync(file, text);
  } catch (error) {
    if (error instanceof UserError) throw error;
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
    throw new UserError(`the baseline cannot be written to ${name} (${code})`, hint);
  }
}
