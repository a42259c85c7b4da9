import type { AdvisorySource } from "../advisory-source.ts";
import type { Check, JudgeContext } from "../check.ts";
import type { Configuration } from "../config/configuration.ts";
import { policyOf } from "../config/policy.ts";
import type { AdvisoryStatus, Draft, NotChecked } from "../finding.ts";
import { asked } from "../on-demand.ts";
import type { Source } from "../sources/source.ts";
import { addContextFile, type Gathered } from "./gather.ts";
import { guarded } from "./guard.ts";
import { type Limits, TimeExceeded } from "./limits.ts";
import { compareText } from "./order.ts";
import { internalError } from "./problems.ts";
import type { Runner } from "./runner.ts";

export interface JudgeOptions {
  readonly source: Source;
  readonly checks: readonly Check[];
  readonly advisories: AdvisorySource;
  readonly configuration: Configuration;
  readonly limits: Limits;
  readonly runner: Runner;
  /** Paths of the scope, those of other shards included. */
  readonly scopePaths: ReadonlySet<string>;
}

/** A check may take as long to judge what was found in all files as readers may for so many MiB: the clock's time. */
const JUDGED_AS_FILES = 30;

function unjudged({ id }: Check, ms: number): NotChecked {
  const reason = `time: the ${id} check did not come to an end within ${Math.round(ms / 1000)} s, and reports nothing`;
  return { path: "", reason, incomplete: true };
}

function modelsOf(index: number, gathered: Gathered): readonly unknown[] {
  return (gathered.models[index] ?? []).flatMap(({ models }) => models);
}

/**
 * A check that weighs files together gets the whole scope in every shard, in the order of an unsharded scan, so that it comes
 * to the same findings; each shard then reports those of its own files. What cannot be read there, their shard says.
 */
async function readOtherShards(
  { source, runner }: JudgeOptions,
  index: number,
  gathered: Gathered,
): Promise<void> {
  const others = source.shard?.others ?? [];
  await runner.run(others, (outcome) => addContextFile(gathered, { ...outcome, notChecked: [] }), index);
  gathered.models[index]?.sort((a, b) => compareText(a.path, b.path));
}

/** Reads what was put off until it was known that there is something to complete. */
async function readPutOff(
  { source, runner }: JudgeOptions,
  index: number,
  gathered: Gathered,
): Promise<void> {
  const putOff = gathered.putOff[index];
  if (!putOff || putOff.size === 0) return;
  const entries = source.entries.filter(({ path }) => putOff.has(path));
  await runner.run(entries, (outcome) => addContextFile(gathered, outcome), index);
  gathered.models[index]?.sort((a, b) => compareText(a.path, b.path));
}

export interface Judged {
  /** In the order of checks; those of files outside the scope are among them. */
  readonly drafts: readonly Draft[];
  readonly notChecked: readonly NotChecked[];
  readonly advisories: AdvisoryStatus;
}

/** The second stage: models → drafts, after reading what a check needs around the scope, which is added to `gathered`. */
export async function judgeAll(options: JudgeOptions, gathered: Gathered): Promise<Judged> {
  const drafts: Draft[] = [];
  const notChecked: NotChecked[] = [];
  const ms = options.limits.fileMs * JUDGED_AS_FILES;
  const context: JudgeContext = {
    inScope: (path) => options.scopePaths.has(path),
    scope: options.source.kind,
    isTracked: (path) => options.source.treeEntry(path)?.tracked,
    options: (path) => policyOf(options.configuration).options(path),
    advisories: options.advisories,
  };
  let advisories: AdvisoryStatus = { source: "none", asOf: null, complete: true, partial: [] };
  for (const [index, check] of options.checks.entries()) {
    if (options.source.shard && !check.judgesFileByFile) await readOtherShards(options, index, gathered);
    if ((gathered.models[index] ?? []).length === 0) continue;
    await readPutOff(options, index, gathered);
    await readContextFiles(options, index, check, gathered);
    const models = modelsOf(index, gathered);
    try {
      const judgement = await asked(() => guarded(ms, () => check.judge(models, context)));
      for (const draft of judgement.drafts) drafts.push(draft);
      notChecked.push(...(judgement.notChecked ?? []));
      if (judgement.advisories) advisories = judgement.advisories;
    } catch (error) {
      notChecked.push(
        error instanceof TimeExceeded
          ? unjudged(check, ms)
          : internalError("", `the ${check.id} check`, error),
      );
    }
  }
  return { drafts, notChecked, advisories };
}

/** Reads what a check needs beside the scope, such as the rest of a deploy unit; findings there are not reported. */
async function readContextFiles(
  { source, runner, scopePaths }: JudgeOptions,
  index: number,
  check: Check,
  gathered: Gathered,
): Promise<void> {
  const wanted = check.context?.(modelsOf(index, gathered));
  if (!wanted) return;
  const read = gathered.readBy[index];
  const entries = source
    .treePaths()
    .filter((path) => !scopePaths.has(path) && !read?.has(path) && wanted(path))
    .flatMap((path) => source.treeEntry(path) ?? []);
  await runner.run(entries, (outcome) => addContextFile(gathered, outcome), index);
}
