import type { Check } from "../check.ts";
import type { SourceFile } from "../file.ts";
import type { Draft, Finding } from "../finding.ts";
import type { Range } from "../languages/value.ts";
import type { Suppressed } from "../report/report.ts";
import type { Rule } from "../rule.ts";
import type { FinishedFile } from "./finish.ts";
import { type SuppressOptions, suppress } from "./suppress.ts";

export interface FindingsOptions extends SuppressOptions {
  readonly checks: readonly Check[];
  /** Where the secrets of a file are, for masking; asked for every file that has a finding. */
  secretsIn(file: SourceFile): Promise<readonly Range[]>;
  /** A file that a draft speaks of, as its reader saw it. */
  open(path: string): Promise<SourceFile | undefined>;
}

export interface Findings {
  readonly reported: readonly Finding[];
  readonly suppressed: Suppressed;
}

const NONE: Findings = { reported: [], suppressed: { inline: 0, baseline: 0, unchangedLines: 0 } };

/** The last stage: drafts → findings, with lines, fingerprints and masked texts, less those that are suppressed. */
export async function findingsOf(drafts: readonly Draft[], options: FindingsOptions): Promise<Findings> {
  if (drafts.length === 0) return NONE;
  const finished = await finishedFiles(drafts, options);
  const reporting = new Set(drafts.map((draft) => draft.rule));
  const rules = new Map<string, Rule>();
  for (const check of options.checks) {
    if (!check.ruleIds.some((id) => reporting.has(id))) continue;
    for (const rule of await check.rules()) rules.set(rule.id, rule);
  }
  const { finish } = await import("./finish.ts");
  const findings = finish(drafts, rules, (path) => finished.get(path));
  return suppress(findings, options, (path) => finished.get(path)?.file);
}

async function finishedFiles(
  drafts: readonly Draft[],
  options: FindingsOptions,
): Promise<ReadonlyMap<string, FinishedFile>> {
  const paths = new Set(
    drafts.flatMap((draft) =>
      [draft, ...(draft.related ?? []), ...(draft.edits ?? [])].map(({ at }) => at.path),
    ),
  );
  const finished = new Map<string, FinishedFile>();
  for (const path of paths) {
    const file = await options.open(path);
    if (file) finished.set(path, { file, secrets: await options.secretsIn(file) });
  }
  return finished;
}
