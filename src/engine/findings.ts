import type { Check } from "../check.ts";
import type { Configuration } from "../config/configuration.ts";
import { policyOf } from "../config/policy.ts";
import type { SourceFile } from "../file.ts";
import type { Draft, Finding, Location, NotChecked } from "../finding.ts";
import type { Rule } from "../rule.ts";
import type { Baseline } from "../suppress/baseline.ts";
import type { ForeignCover } from "../suppress/foreign.ts";
import { configuredIgnores } from "./configured.ts";
import type { FinishedFile } from "./finish.ts";
import { TimeExceeded } from "./limits.ts";
import type { Looked } from "./looked.ts";
import type { FindSecrets } from "./masking.ts";
import { internalError } from "./problems.ts";
import {
  addSuppressed,
  type SuppressFiles,
  type Suppression,
  type SuppressOptions,
  suppress,
} from "./suppress.ts";

export interface FindingsOptions extends Omit<SuppressOptions, "baseline" | "ignores"> {
  readonly configuration: Configuration;
  /** Asked for when there is something to hold against it. */
  baseline?(): Promise<Baseline | undefined>;
  readonly checks: readonly Check[];
  /** Asked for every file that has a finding. */
  readonly secretsIn: FindSecrets;
  /** A file that a draft speaks of, as its reader saw it; see `Texts.reopen`. */
  open(path: string): Promise<SourceFile | "changed" | undefined>;
}

export interface Findings extends Omit<Suppression, "about"> {
  /** Files that are no longer what their readers saw. */
  readonly notChecked: readonly NotChecked[];
}

/**
 * The last stage: drafts → findings, with lines, fingerprints, masked texts and configured severities, less those that are off
 * or suppressed; and those
 * about what suppresses them.
 *
 * @param marked files of the scope with ignore comments
 */
export async function findingsOf(
  drafts: readonly Draft[],
  marked: Iterable<string>,
  looked: Looked,
  options: FindingsOptions,
): Promise<Findings> {
  const { findings, files, rules, notChecked, toldAt } = await finished(drafts, options);
  const suppressing: SuppressFiles = {
    withDirectives: await openedOf(marked, options),
    foreignCover: await foreignCovers(findings, files),
    aliasesOf: (rule) => rules.get(rule)?.aliases ?? [],
    toldAt,
  };
  const open = async (path: string) => {
    const file = await options.open(path);
    return file === "changed" ? undefined : file;
  };
  const ignores = await configuredIgnores({ ...options, open }, (path) => files.get(path));
  const { baseline: load, ...others } = options;
  const withoutBaseline = { ...others, ignores };
  // What is staged most often gives no finding, and then no entry is needed, nor told to be gone.
  const isAsked = findings.length > 0 || options.source.kind !== "staged";
  const baseline = isAsked ? await load?.() : undefined;
  const { about, ...rest } = suppress(findings, looked, suppressing, {
    ...withoutBaseline,
    ...(baseline ? { baseline } : {}),
  });
  if (rest.reported.length === 0 && about.length === 0) return { ...rest, notChecked };
  const { compareFindings } = await import("./finish.ts");
  if (about.length === 0) return { ...rest, reported: [...rest.reported].sort(compareFindings), notChecked };
  const said = await finished(about, options);
  const more = suppress(said.findings, looked, suppressing, withoutBaseline);
  return {
    baseline: rest.baseline,
    reported: [...rest.reported, ...more.reported].sort(compareFindings),
    suppressed: addSuppressed(rest.suppressed, more.suppressed),
    notChecked,
  };
}

async function finished(drafts: readonly Draft[], options: FindingsOptions) {
  const { files, notChecked } = await finishedFiles(drafts, options);
  const rules = new Map<string, Rule>();
  if (drafts.length === 0) return { findings: [], files, rules, notChecked, toldAt: asItIs };
  const reporting = new Set(drafts.map((draft) => draft.rule));
  for (const check of options.checks) {
    if (!check.ruleIds.some((id) => reporting.has(id))) continue;
    for (const rule of await check.rules()) rules.set(rule.id, rule);
  }
  const { finish, toldAt } = await import("./finish.ts");
  const { severityOf } = policyOf(options.configuration);
  const standing = drafts.filter((draft) => files.has(draft.at.path));
  const findings = finish(standing, rules, (path) => files.get(path)).flatMap((finding): Finding[] => {
    const severity = severityOf(finding, rules.get(finding.rule)?.severity ?? finding.severity);
    return severity === "off" ? [] : [{ ...finding, severity }];
  });
  return {
    findings,
    files,
    rules,
    notChecked,
    toldAt(finding: Finding, at: Location): Finding {
      const file = files.get(finding.path);
      return file ? toldAt(finding, at, file) : finding;
    },
  };
}

function asItIs(finding: Finding): Finding {
  return finding;
}

async function finishedFiles(drafts: readonly Draft[], options: FindingsOptions) {
  const paths = new Set(
    drafts.flatMap((draft) =>
      [draft, ...(draft.related ?? []), ...(draft.edits ?? [])].map(({ at }) => at.path),
    ),
  );
  const files = new Map<string, FinishedFile>();
  const notChecked: NotChecked[] = [];
  for (const path of paths) {
    const file = await options.open(path);
    if (file === undefined || file === "changed") {
      notChecked.push(changed(path));
      continue;
    }
    try {
      files.set(path, { file, secrets: await options.secretsIn(file) });
    } catch (error) {
      notChecked.push(unmaskable(path, error));
    }
  }
  return { files, notChecked };
}

/** Places of the old text mean nothing in the new one: neither finding nor masking it could be trusted. */
function changed(path: string): NotChecked {
  return { path, reason: "changed while it was being scanned", incomplete: true };
}

/** Of a file whose secrets are not known nothing is said, because that might say one. */
function unmaskable(path: string, error: unknown): NotChecked {
  if (!(error instanceof TimeExceeded)) return internalError(path, "looking for what to mask", error);
  const reason = "time: what is to be masked in it was not found in time, and nothing of it is told";
  return { path, reason, incomplete: true };
}

async function openedOf(paths: Iterable<string>, options: FindingsOptions): Promise<readonly SourceFile[]> {
  const files: SourceFile[] = [];
  for (const path of paths) {
    const file = await options.open(path);
    if (file && file !== "changed") files.push(file);
  }
  return files;
}

/** Only files with secrets are read for comments of other scanners, so that these words cost no other file anything. */
async function foreignCovers(
  findings: readonly Finding[],
  files: ReadonlyMap<string, FinishedFile>,
): Promise<(path: string) => ForeignCover | undefined> {
  const paths = new Set(findings.filter(({ check }) => check === "secrets").map(({ path }) => path));
  if (paths.size === 0) return () => undefined;
  const { foreignCoverOf } = await import("../suppress/foreign.ts");
  const covers = new Map<string, ForeignCover>();
  for (const path of paths) {
    const file = files.get(path)?.file;
    if (file) covers.set(path, foreignCoverOf(file));
  }
  return (path) => covers.get(path);
}
