/** How much the `headers` check asks for: what most sites need, or all that the two guides list. */
export const PROFILES = ["recommended", "guide"] as const;
export type Profile = (typeof PROFILES)[number];

export interface HeadersOptions {
  readonly profile: Profile;
  /** Names of what stands in front of the deploy units, outside of the repository, and sets their headers. */
  readonly providedBy: readonly string[];
}

/**
 * What has to hold an action: nothing, at least a tag that names a version, or a commit. `undefined` stands for the rule's own
 * judgement, which is milder about GitHub's own actions.
 */
export const PINS = ["any", "ref-pin", "hash-pin"] as const;
export type Pin = (typeof PINS)[number];

export interface PinningOptions {
  /** By `*`, `owner/*`, `owner/repo` or `owner/repo/path`; the longest one that fits decides. */
  readonly actions: { readonly [pattern: string]: Pin };
}

/** The bands of CVSS, worst first. */
export const BANDS = ["critical", "high", "medium", "low"] as const;
export type Band = (typeof BANDS)[number];

export const ADVISORY_SCOPES = ["all", "production"] as const;
export const UNAVAILABLE = ["fail", "warn"] as const;

export interface AdvisoriesOptions {
  /** `production`: packages that only development needs are not reported. */
  readonly scopes: (typeof ADVISORY_SCOPES)[number];
  /** Advisories of this band and worse are errors. */
  readonly failOn: Band | "never";
  /** Whether a scan that cannot compare packages with advisories is incomplete (`fail`), or only says so. */
  readonly whenUnavailable: (typeof UNAVAILABLE)[number];
}

/** What a configuration can ask of the checks; plain data. */
export interface CheckOptions {
  readonly headers: HeadersOptions;
  readonly pinning: PinningOptions;
  readonly advisories: AdvisoriesOptions;
}

export const DEFAULT_OPTIONS: CheckOptions = {
  headers: { profile: "recommended", providedBy: [] },
  pinning: { actions: {} },
  advisories: { scopes: "all", failOn: "high", whenUnavailable: "fail" },
};

/** Some options of some checks. */
export type PartialOptions = {
  readonly [Name in keyof CheckOptions]?: {
    readonly [Key in keyof CheckOptions[Name]]?: CheckOptions[Name][Key];
  };
};
