/** Ecosystem names as the OSV schema spells them. */
export type Ecosystem =
  | "npm"
  | "PyPI"
  | "Go"
  | "crates.io"
  | "RubyGems"
  | "Packagist"
  | "Maven"
  | "NuGet"
  | "GitHub Actions";

/** Versions from `introduced` (inclusive; `"0"` is before all) up to `fixed` (exclusive) or `lastAffected` (inclusive). */
export interface AffectedRange {
  readonly introduced: string;
  readonly fixed?: string;
  readonly lastAffected?: string;
}

/** The facts of one advisory about one package. */
export interface Advisory {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly kind: "vulnerability" | "malware" | "unmaintained";
  /** CVSS base score 0 to 10, of the highest version of CVSS the record has; absent when the record has none. */
  readonly score?: number;
  /** What the database itself calls it, when it has no score. */
  readonly level?: "low" | "medium" | "high" | "critical";
  readonly ranges: readonly AffectedRange[];
  /** Affected versions that are listed one by one, besides the ranges. */
  readonly versions: readonly string[];
}

export interface Coverage {
  /** ISO date of the youngest record. */
  readonly asOf: string;
  /** False when only a sample of the ecosystem's advisories is held. */
  readonly complete: boolean;
}

/** Where advisories come from. Lookups never throw for an unknown package: they answer with none. */
export interface AdvisorySource {
  readonly kind: "osv" | "github" | "snapshot" | "none";
  /** `name` normalised as the ecosystem does (PyPI: PEP 503). */
  advisoriesFor(ecosystem: Ecosystem, name: string): Promise<readonly Advisory[]>;
  /** Undefined when the source holds nothing of the ecosystem. */
  coverage(ecosystem: Ecosystem): Promise<Coverage | undefined>;
}
