import SemverRange from "semver/classes/range.js";
import * as z from "zod";
import type { AffectedRange } from "../../src/advisory-source.ts";
import { semver } from "../../src/checks/advisories/versions/semver.ts";
import { cvssScore } from "../../src/osv/cvss.ts";
import { dayOf, type Gathered } from "./gathered.ts";
import { type Interval, readAll, toRange } from "./intervals.ts";
import { afterSemver } from "./rustsec.ts";

const record = z.object({
  id: z.number(),
  module_name: z.string(),
  title: z.string(),
  created_at: z.string(),
  updated_at: z.string(),
  cves: z.array(z.string()).nullish(),
  vulnerable_versions: z.string().nullish(),
  patched_versions: z.string().nullish(),
  cvss_vector: z.string().nullish(),
  cvss_score: z.number().nullish(),
});

/** Titles under which the working group filed packages that attack whoever installs them. */
const MALICIOUS_TITLES = new Set(["Malicious Package", "Embedded Malicious Code"]);

/** The archive of Node.js's ecosystem security working group, which ends in 2020. Lines that are no advisory are left out. */
export function fromSecurityWorkingGroup(records: readonly unknown[]): Gathered[] {
  return records.flatMap((raw): Gathered[] => {
    const { success, data: facts } = record.safeParse(raw);
    if (!success || !facts.vulnerable_versions) return [];
    const score = (facts.cvss_vector ? cvssScore(facts.cvss_vector) : undefined) ?? facts.cvss_score;
    return [
      {
        ecosystem: "npm",
        name: facts.module_name,
        date: dayOf(facts.created_at, facts.updated_at),
        advisory: {
          id: `NSWG-ECO-${facts.id}`,
          aliases: facts.cves ?? [],
          kind: MALICIOUS_TITLES.has(facts.title) ? "malware" : "vulnerability",
          ...(typeof score === "number" ? { score } : {}),
          ranges: readNpmRange(facts.vulnerable_versions, facts.patched_versions ?? ""),
          versions: [],
        },
      },
    ];
  });
}

/** @param patched the versions that are not affected, empty when the record has none */
export function readNpmRange(affected: string, patched: string): AffectedRange[] {
  return new SemverRange(affected, { loose: true }).set.map((comparators) => {
    const bounds = comparators.map(({ value }) => value).filter((value) => value !== "");
    const interval = bounds.length === 0 ? {} : readAll(bounds.join(","), readComparator, semver);
    if (!interval) throw new Error(`cannot read the range "${affected}"`);
    return toRange(endAtPatch(interval, patched), afterSemver);
  });
}

/**
 * Some records forget the end of a range (`>=2.0.0`), or give the last bad release (`<=2.2.2`) where the first good one is on
 * record too, and is what a reader wants to know.
 */
function endAtPatch(interval: Interval, patched: string): Interval {
  const { low, high } = interval;
  if ((high && !high.inclusive) || (low && low.version === high?.version)) return interval;
  const after = high?.version ?? low?.version;
  if (after === undefined) return interval;
  const starts = patchedFrom(patched).filter((version) => (semver.compare(version, after) ?? 0) > 0);
  const near = high ? starts.filter((version) => majorOf(version) === majorOf(after)) : starts;
  const [first] = near.sort((a, b) => semver.compare(a, b) ?? 0);
  return first === undefined ? interval : { ...interval, high: { version: first, inclusive: false } };
}

function majorOf(version: string): string {
  return version.split(".", 1)[0] ?? "";
}

function patchedFrom(patched: string): string[] {
  if (patched === "") return [];
  const comparators = new SemverRange(patched, { loose: true }).set.flat();
  return comparators
    .filter(({ operator }) => operator === ">=")
    .map((comparator) => comparator.semver.version);
}

function readComparator(text: string): Interval | undefined {
  const match = /^(>=|<=|>|<|)v?(\d.*)$/.exec(text);
  // `-0` is how `semver` writes the end of `^` and `~`; it is no version that anybody can install.
  const version = (match?.[2] ?? "").replace(/-0$/, "");
  switch (match?.[1]) {
    case ">=":
      return { low: { version, inclusive: true } };
    case ">":
      return { low: { version, inclusive: false } };
    case "<=":
      return { high: { version, inclusive: true } };
    case "<":
      return { high: { version, inclusive: false } };
    case "":
      return { low: { version, inclusive: true }, high: { version, inclusive: true } };
    default:
      return undefined;
  }
}
