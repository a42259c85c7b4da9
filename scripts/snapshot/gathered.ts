import type { Advisory, Ecosystem } from "../../src/advisory-source.ts";

/** What one source says about one package. */
export interface Gathered {
  readonly ecosystem: Ecosystem;
  /** As the source writes it. */
  readonly name: string;
  readonly advisory: Advisory;
  /** ISO date on which the record was last touched; empty when the source does not say. */
  readonly date: string;
}

export const ECOSYSTEMS: readonly Ecosystem[] = [
  "npm",
  "PyPI",
  "Go",
  "crates.io",
  "RubyGems",
  "Packagist",
  "Maven",
  "NuGet",
  "GitHub Actions",
];

export function isEcosystem(name: string): name is Ecosystem {
  return (ECOSYSTEMS as readonly string[]).includes(name);
}

/** The day of a timestamp; empty for none, and for the year 1 that some records hold instead. */
export function dayOf(...timestamps: readonly (string | null | undefined)[]): string {
  const days = timestamps.map((timestamp) => /^[12]\d{3}-\d{2}-\d{2}/.exec(timestamp ?? "")?.[0] ?? "");
  return days.sort().at(-1) ?? "";
}
