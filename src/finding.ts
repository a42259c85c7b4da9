/** Ordered from worst to mildest; the words are GitHub's annotation levels (`failure` for `error`) and SARIF's (`note` for `notice`). */
export const SEVERITIES = ["error", "warning", "notice"] as const;
export type Severity = (typeof SEVERITIES)[number];

export const CONFIDENCES = ["high", "medium", "low"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const CHECK_IDS = ["secrets", "cors", "headers", "pinning", "advisories", "ignores"] as const;
export type CheckId = (typeof CHECK_IDS)[number];

/** A place in a file: half-open range of UTF-16 offsets into its decoded text (see `SourceFile.text`). */
export interface Span {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A replacement of exactly the text at `at`. */
export interface Edit {
  readonly at: Span;
  readonly text: string;
}

export interface RelatedPlace {
  readonly at: Span;
  readonly message: string;
}

/** What a judge says, before the engine adds lines, fingerprint, defaults of the rule, and takes secrets out of every text. */
export interface Draft {
  readonly rule: string;
  readonly at: Span;
  /** Defaults to the rule's. */
  readonly severity?: Severity;
  /** Defaults to `high`; `low` is reported only when asked for. */
  readonly confidence?: Confidence;
  /** What is wrong, here: one sentence with the concrete names. */
  readonly message: string;
  /** Why it matters: the concrete consequence. Defaults to the rule's. */
  readonly why?: string;
  /** What to do: the concrete replacement. Defaults to the rule's. */
  readonly fix?: string;
  readonly related?: readonly RelatedPlace[];
  readonly data?: { readonly [key: string]: Json };
  readonly edits?: readonly Edit[];
  /**
   * What tells this finding from another of the same rule on the same line when the line's text does not, such as a short
   * digest of a secret's value. Goes into the fingerprint and nowhere else.
   */
  readonly identity?: string;
}

/** 1-based lines and columns, columns in UTF-16 units, `endColumn` exclusive; `path` relative to the root, with `/`. */
export interface Location {
  readonly path: string;
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A finding as every reporter gets it: nothing in it holds a secret. */
export interface Finding extends Location {
  readonly rule: string;
  readonly check: CheckId;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly message: string;
  readonly why: string;
  readonly fix: string;
  /** Hexadecimal; the same through every door, independent of line numbers. */
  readonly fingerprint: string;
  /** Full id of the commit that first brought it, where it was found in a history; `path` is then the path of that time. */
  readonly commit?: string;
  readonly controls: readonly string[];
  readonly fixable: boolean;
  readonly data: { readonly [key: string]: Json };
  readonly related: readonly (Location & { readonly message: string })[];
  readonly edits: readonly (Location & { readonly text: string })[];
  /** The first line of the place, secrets masked. A masked secret has a fixed length, so columns of the file do not fit it. */
  readonly snippet: string;
  /** The place within `snippet`: half-open range of UTF-16 offsets, cut at the snippet's end. */
  readonly mark: { readonly start: number; readonly end: number };
}

/** Something in the scope that could not be looked at. `path` is empty for what is not one file. */
export interface NotChecked {
  readonly path: string;
  readonly reason: string;
  /**
   * True when a check had to look at it and could not, which makes the run incomplete (exit code 3); false for what is
   * passed over by design and only said, such as an image or a symbolic link.
   */
  readonly incomplete: boolean;
}

export interface AdvisoryStatus {
  readonly source: "osv" | "github" | "snapshot" | "none";
  /** ISO date of the youngest advisory the source knows, or null. */
  readonly asOf: string | null;
  readonly complete: boolean;
  /** Ecosystems of the scanned packages of which the source holds only a part. */
  readonly partial: readonly string[];
}

export function isAtLeast(severity: Severity, threshold: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
}

/** Stands for a secret in every text of a finding, whatever its length. */
export const MASK = "****";
