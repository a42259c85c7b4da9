import type { AdvisorySource } from "../advisory-source.ts";
import type { Check } from "../check.ts";
import type { Configuration } from "../config/configuration.ts";
import { configurationsWithoutEffect } from "../config/names.ts";
import type { AdvisoryStatus, Confidence, Finding, NotChecked } from "../finding.ts";
import type { ReportStats, Suppressed } from "../report/report.ts";
import type { Source } from "../sources/source.ts";
import type { Baseline, BaselineUse } from "../suppress/baseline.ts";
import { IGNORE_WORD } from "../suppress/inline.ts";
import type { CacheOptions } from "./cached.ts";
import { findingsOf } from "./findings.ts";
import { addScopeFile, nothingYet, type ScopeCounts, saidOfScope } from "./gather.ts";
import { type Judged, judgeAll } from "./judge.ts";
import { type Limits, OutOfTime, outOfTime } from "./limits.ts";
import { lookedAt } from "./looked.ts";
import { type FindSecrets, secretsGathered } from "./masking.ts";
import { type Meter, phases, type Took } from "./meter.ts";
import type { Parsers } from "./modules.ts";
import { compareText } from "./order.ts";
import { createRunner, type Workers } from "./runner.ts";
import { createTexts } from "./texts.ts";

export interface ScanOptions {
  readonly source: Source;
  readonly checks: readonly Check[];
  /** Every check and rule there is, those that are not selected included. */
  readonly names: ReadonlySet<string>;
  /** Rules that may report; others are judged but dropped. */
  readonly rules: ReadonlySet<string>;
  readonly languages: Parsers;
  readonly advisories: AdvisorySource;
  readonly limits: Limits;
  readonly configuration: Configuration;
  /** Report on whole files, also where the source knows which lines a change adds. */
  readonly wholeFiles: boolean;
  /** Findings below this are not reported. */
  readonly minConfidence: Confidence;
  /** Threads that files may be examined in; left out: none is started. */
  readonly workers?: Workers | undefined;
  /** Outcomes of earlier scans to go by; left out: none. */
  readonly cache?: CacheOptions | undefined;
  /** ISO date, for ignores that expire. */
  readonly today: string;
  /** Findings that were there before, which are left out. */
  baseline?(): Promise<Baseline | undefined>;
  /** Asked for files with findings in which secrets were not looked for. */
  readonly secretsIn: FindSecrets;
  /** Called now and then with how many of the scope's files are done. */
  /** @throws {OutOfTime} to end it: what is looked at by then is judged */
  onProgress?(done: number, total: number): void;
}

export interface ScanResult {
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
  readonly suppressed: Suppressed;
  /** Undefined without a baseline. */
  readonly baseline: BaselineUse | undefined;
  readonly stats: Omit<ReportStats, "durationMs">;
  /** Files of the scope that nobody opened, by why. */
  readonly passedOver: Pick<ScopeCounts, "binaryNames" | "unclaimed">;
  readonly advisories: AdvisoryStatus;
  readonly took: Took;
}

/**
 * Three stages: every file of the scope is examined by itself (`examine.ts`); checks judge what was found in all of them
 * (`judge.ts`); findings are finished and suppressed (`findings.ts`). Reporting is up to whoever called.
 */
export async function scan(options: ScanOptions): Promise<ScanResult> {
  const { source, checks } = options;
  const texts = createTexts(source, options.limits);
  const { cache } = options;
  const around = { tree: texts.tree, keep: texts.keep, digests: cache !== undefined };
  const running = { ...options, workers: options.workers, marks: [IGNORE_WORD], around };
  const examining = createRunner(running);
  const runner = cache
    ? (await import("./cached.ts")).cachedRunner(examining, { ...running, cache })
    : examining;
  const scopePaths = new Set(source.entries.map((entry) => entry.path));
  const gathered = nothingYet(checks.length);
  const clock = phases();
  let done = 0;
  let judged: Judged;
  let meter: Meter;
  try {
    await runner
      .run(source.entries, (outcome) => {
        addScopeFile(gathered, outcome);
        options.onProgress?.(++done, source.entries.length);
      })
      .catch((error) => {
        if (!(error instanceof OutOfTime)) throw error;
        gathered.notChecked.push(outOfTime(done, source.entries.length, "files"));
      });
    clock.next("judge");
    await runner.rest();
    const judgedPaths = new Set([...scopePaths, ...(source.shard?.others ?? []).map(({ path }) => path)]);
    judged = await judgeAll({ ...options, runner, scopePaths: judgedPaths }, gathered);
  } finally {
    meter = await runner.close();
  }
  clock.next("finish");
  const drafts = judged.drafts.filter(
    (draft) => scopePaths.has(draft.at.path) && options.rules.has(draft.rule),
  );
  const notChecked = [
    ...source.problems,
    ...configurationsWithoutEffect(source.entries, options.configuration.file),
    ...gathered.notChecked,
    // Of a scope in parts it is said when they are put together.
    ...(source.shard ? [] : saidOfScope(source, gathered)),
    ...judged.notChecked.filter(({ path }) => path === "" || (source.shard?.owns(path) ?? true)),
  ];
  const known = secretsGathered(checks, gathered, scopePaths);
  const found = await findingsOf(
    drafts,
    gathered.marked.keys(),
    lookedAt(notChecked, { ...options, unsure: gathered.unsure }),
    {
      ...options,
      secretsIn: async (file) => known(file.path) ?? options.secretsIn(file),
      open: (path) => texts.reopen(path, gathered.digests.get(path)),
    },
  );
  return {
    findings: found.reported,
    notChecked: inOrder([...notChecked, ...found.notChecked]),
    suppressed: found.suppressed,
    baseline: found.baseline,
    stats: { files: gathered.files, bytes: gathered.bytes },
    passedOver: { binaryNames: gathered.binaryNames, unclaimed: gathered.unclaimed },
    advisories: judged.advisories,
    took: { phases: clock.end(), meter },
  };
}

/** By path; what several files say of another one, once. */
function inOrder(said: readonly NotChecked[]): readonly NotChecked[] {
  return [...said]
    .sort((a, b) => compareText(a.path, b.path) || compareText(a.reason, b.reason))
    .filter(
      ({ path, reason }, at, sorted) => path !== sorted[at - 1]?.path || reason !== sorted[at - 1]?.reason,
    );
}
