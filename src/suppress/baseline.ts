import type { Finding } from "../finding.ts";

/** A finding that was there when the baseline was written. */
export interface BaselineEntry {
  readonly rule: string;
  readonly path: string;
  /** The finding's, in which there are neither line nor commit, and no more than 16 bits of a secret. */
  readonly fingerprint: string;
  /** For whoever reviews the file: the finding's own words, secrets masked. */
  readonly message: string;
}

export interface Baseline {
  /** What the file is called where it is spoken of. */
  readonly name: string;
  readonly entries: readonly BaselineEntry[];
}

/** What a scan made of a baseline. */
export interface BaselineUse {
  readonly file: string;
  /** How many there are. */
  readonly entries: number;
  /** How many of them a finding was there for, whether or not it would have been reported. */
  readonly used: number;
  /** Those whose finding is gone. Only of what was looked at. */
  readonly stale: readonly BaselineEntry[];
}

/** Where a baseline is looked for, relative to the root of the tree. */
export const BASELINE_FILE = ".bartizan-baseline.json";

export function entryOf({ rule, path, fingerprint, message }: Finding): BaselineEntry {
  return { rule, path, fingerprint, message };
}

/**
 * What finding an entry is for. All three must fit: under a fingerprint alone somebody could put the name of a harmless rule
 * or file. Findings that are alike on several lines differ in their fingerprints, so that an entry is for one of them.
 */
export function keyOf({ rule, path, fingerprint }: Omit<BaselineEntry, "message">): string {
  return [rule, path, fingerprint].join("\0");
}
