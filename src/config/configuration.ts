import type { PartialOptions, Profile } from "../check-options.ts";
import type { FailOn } from "../exit-code.ts";
import type { CheckId, Severity } from "../finding.ts";
import { presetLayers } from "./presets.ts";

/**
 * What a configuration file, or the lack of one, comes to. Plain data: it can be passed between threads and compared as JSON.
 * `policyOf` says what it means for a path.
 */
export interface Configuration {
  /** The file it was read from, relative to the root or as the user named it; undefined when there is none. */
  readonly file: string | undefined;
  /** SHA-256 of the text it was read from, in hexadecimal digits. */
  readonly digest: string | undefined;
  readonly extends: Profile;
  readonly failOn: FailOn;
  /** Later ones win over earlier ones. */
  readonly layers: readonly Layer[];
  readonly ignore: readonly IgnoreEntry[];
  /** Kinds of secrets of the project's own; each is the rule `secrets/<id>`. */
  readonly secretKinds: readonly CustomKind[];
  /** Relative to the root; undefined when the file names none. */
  readonly baseline: string | undefined;
  readonly limits: ConfiguredLimits;
  readonly receive: Receiving;
}

/** A rule's severity, `off`, or `on`: what it is without any configuration. */
export type Level = Severity | "off" | "on";

/** Settings for all of the repository, or for some of its paths. */
export interface Layer {
  /** Where they come from: `defaults`, `extends: guide`, `bartizan.yaml`, `overrides[0]`, `--only`. */
  readonly source: string;
  /** Glob patterns (see `globs`); undefined: everywhere. */
  readonly paths: readonly string[] | undefined;
  readonly checks: { readonly [Id in CheckId]?: boolean };
  readonly options: PartialOptions;
  /** By rule or check id; a rule's own entry wins over its check's. */
  readonly rules: { readonly [name: string]: Level };
}

/** Lets findings stand. One that names several things holds for what fits all of them. */
export interface IgnoreEntry {
  /** Glob patterns; empty: everywhere. */
  readonly paths: readonly string[];
  /** Rule or check ids; empty: all. */
  readonly rules: readonly string[];
  /** Ids of advisories. */
  readonly ids: readonly string[];
  readonly packages: readonly string[];
  /** Hashes of secrets' values, as `sha256:` or `sha1:` and lower-case hexadecimal digits. */
  readonly values: readonly string[];
  /** ISO date; it holds up to and including that day. */
  readonly until: string | undefined;
  readonly reason: string;
  /** Where in the configuration it stands. */
  readonly at: Place;
}

/** 1-based line and column, the column in UTF-16 units; and the half-open range of offsets of the key or item. */
export interface Place {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
}

export interface CustomKind {
  readonly id: string;
  /** With its article: "a token of the shop's API". */
  readonly name: string;
  /** RE2 syntax; the first group, where there is one, is the secret. */
  readonly pattern: string;
  /** Literals of which one, in whatever case, stands in every file with such a secret. */
  readonly keywords: readonly string[];
  readonly severity: Severity;
  readonly at: Place;
}

/** Bytes and milliseconds; what is left out is the engine's to say. */
export interface ConfiguredLimits {
  readonly fileBytes?: number;
  readonly namedFileBytes?: number;
  readonly fileMs?: number;
}

/** What a server does with a push. */
export interface Receiving {
  /** How long it looks at one. */
  readonly seconds: number;
  /** What becomes of a push that it could not look at to the end in that time. */
  readonly overtime: (typeof OVERTIME)[number];
}

export const OVERTIME = ["refuse", "admit"] as const;

/** What holds without a configuration file. */
export const DEFAULT_CONFIGURATION: Configuration = {
  file: undefined,
  digest: undefined,
  extends: "recommended",
  failOn: "error",
  layers: presetLayers("recommended"),
  ignore: [],
  secretKinds: [],
  baseline: undefined,
  limits: {},
  receive: { seconds: 120, overtime: "refuse" },
};
