import type { AdvisorySource } from "../advisory-source.ts";
import type { Check } from "../check.ts";
import type { Configuration } from "../config/configuration.ts";
import type { SourceFile, Tree } from "../file.ts";
import type { AdvisoryStatus, Confidence, Finding, NotChecked } from "../finding.ts";
import type { Range } from "../languages/value.ts";
import type { ReportStats, Suppressed } from "../report/report.ts";
import type { Source } from "../sources/source.ts";
import type { Baseline, BaselineUse } from "../suppress/baseline.ts";
import { IGNORE_WORD } from "../suppress/inline.ts";
import { type Around, createExaminer } from "./examine.ts";
import { findingsOf } from "./findings.ts";
import { addScopeFile, nothingYet, saidOfScope } from "./gather.ts";
import { judgeAll } from "./judge.ts";
import type { Limits } from "./limits.ts";
import { loadEntry } from "./load.ts";
import { lookedAt } from "./looked.ts";
import type { Parsers } from "./modules.ts";
import { compareText } from "./order.ts";

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
  /** ISO date, for ignores that expire. */
  readonly today: string;
  /** Findings that were there before, which are left out. */
  baseline?(): Promise<Baseline | undefined>;
  /** Where the secrets of a file are, for masking; asked for every file that has a finding. */
  secretsIn(file: SourceFile): Promise<readonly Range[]>;
  /** Called now and then with how many of the scope's files are done. */
  onProgress?(done: number, total: number): void;
}

export interface ScanResult {
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
  readonly suppressed: Suppressed;
  /** Undefined without a baseline. */
  readonly baseline: BaselineUse | undefined;
  readonly stats: Omit<ReportStats, "durationMs">;
  readonly advisories: AdvisoryStatus;
}

/**
 * Three stages: every file of the scope is examined by itself (`examine.ts`); checks judge what was found in all of them
 * (`judge.ts`); findings are finished and suppressed (`findings.ts`). Reporting is up to whoever called.
 */
export async function scan(options: ScanOptions): Promise<ScanResult> {
  const { source, checks } = options;
  const kept = new Map<string, SourceFile>();
  const tree = treeOf(source, options.limits, kept);
  const around: Around = { tree, onFound: (file) => void kept.set(file.path, file) };
  const examine = createExaminer({ ...options, marks: [IGNORE_WORD] });

  const gathered = nothingYet(checks.length);
  let done = 0;
  for (const entry of source.entries) {
    addScopeFile(gathered, await examine(entry, around));
    options.onProgress?.(++done, source.entries.length);
  }

  const scopePaths = new Set(source.entries.map((entry) => entry.path));
  const judged = await judgeAll({ ...options, examine, around, scopePaths }, gathered);
  const drafts = judged.drafts.filter(
    (draft) => scopePaths.has(draft.at.path) && options.rules.has(draft.rule),
  );
  const notChecked = [
    ...source.problems,
    ...gathered.notChecked,
    ...saidOfScope(source, gathered),
    ...judged.notChecked,
  ].sort((a, b) => compareText(a.path, b.path) || compareText(a.reason, b.reason));
  const looked = lookedAt(notChecked, options);
  const found = await findingsOf(drafts, gathered.marked.keys(), looked, { ...options, open: tree.open });
  return {
    findings: found.reported,
    notChecked,
    suppressed: found.suppressed,
    baseline: found.baseline,
    stats: { files: gathered.files, bytes: gathered.bytes },
    advisories: judged.advisories,
  };
}

function treeOf(source: Source, limits: Limits, kept: ReadonlyMap<string, SourceFile>): Tree {
  return {
    paths: async () => source.treePaths(),
    open: async (path) => {
      const known = kept.get(path);
      if (known) return known;
      const entry = source.treeEntry(path);
      if (!entry) return undefined;
      const loaded = loadEntry(entry, true, limits);
      return "reason" in loaded ? undefined : loaded.file();
    },
  };
}
