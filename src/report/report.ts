import type { AdvisoryStatus, Confidence, Finding, NotChecked, Severity } from "../finding.ts";
import type { Rule } from "../rule.ts";
import type { ScopeKind } from "../scope-kind.ts";
import type { BaselineUse } from "../suppress/baseline.ts";

/** What was asked to be looked at. */
export interface ReportScope {
  readonly kind: ScopeKind;
  /** `.`: paths of the report are relative to the root of the tree that was scanned. */
  readonly root: string;
  /** The first commit that is not part of a range, as a full object id or the name the user gave. */
  readonly base?: string;
  /** The last commit of a range. */
  readonly head?: string;
  /** How the range was found, in a few words: `merge base with origin/main`, `first parent of the merge commit`. */
  readonly how?: string;
  /** Of a history: commits that were walked, and different contents they have, those not looked at included. */
  readonly commits?: number;
  readonly blobs?: number;
}

export interface ReportStats {
  /** Files whose content was looked at, be it only by the prefilter. Zero: nothing was looked at. */
  readonly files: number;
  /** Bytes of those files, as they are stored. */
  readonly bytes: number;
  /** Wall-clock time from the start of the scan to its end. */
  readonly durationMs: number;
}

/** Findings that are left out of `findings`, by what left them out. */
export interface Suppressed {
  /** By comments of ours. */
  readonly inline: number;
  /** By comments of other secret scanners. */
  readonly foreign: number;
  /** By entries of the configuration. */
  readonly configuration: number;
  readonly baseline: number;
  /** Found on lines that the change does not add. */
  readonly unchangedLines: number;
}

/** What has to be known to put the reports of all shards together. */
export interface ReportShard {
  /** From 1 on. */
  readonly index: number;
  readonly count: number;
  /** Tells scopes apart. */
  readonly of: string;
  /** What was asked of the scan: the same for all shards. */
  readonly rules: readonly string[];
  readonly minConfidence: Confidence;
  readonly wholeFiles: boolean;
  /** What the configuration says of it. */
  readonly failOn: Severity | "never";
  /** Files of the part that were not opened: because of their name, or because no rule is about them. */
  readonly binaryNames: number;
  readonly unclaimed: number;
}

/** The outcome of one scan: plain data, the same whichever format it is printed in. */
export interface Report {
  readonly tool: { readonly name: string; readonly version: string };
  readonly scope: ReportScope;
  /** Set when only this part of the scope was looked at. */
  readonly shard?: ReportShard;
  readonly stats: ReportStats;
  /** Sorted by path, line, column, rule; no text in them holds a secret. */
  readonly findings: readonly Finding[];
  readonly suppressed: Suppressed;
  /** What became of the baseline; left out where there is none. */
  readonly baseline?: BaselineUse;
  readonly notChecked: readonly NotChecked[];
  /** `source: "none"` with `complete: true` when no package had to be looked up. */
  readonly advisories: AdvisoryStatus;
}

/** What reporters get besides the report. */
export interface ReportContext {
  /** The rules that took part, whether or not they found something; loaded when a format describes them. */
  rules(): Promise<readonly Rule[]>;
  /** Address of a rule's page, which may be a `file:` one; undefined where there is none to link to. */
  ruleUrl(ruleId: string): string | undefined;
}

/** For readers on other machines: the rule's page when it is on the web. */
export function webPage(context: ReportContext, ruleId: string): string | undefined {
  const url = context.ruleUrl(ruleId);
  return url !== undefined && /^https?:\/\//.test(url) ? url : undefined;
}
