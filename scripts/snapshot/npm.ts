import SemverRange from "semver/classes/range.js";
import semverInc from "semver/functions/inc.js";
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

/** @param patched where `affected` ends with `<=`, the fixed version is the next patch when this range begins there */
export function readNpmRange(affected: string, patched: string): AffectedRange[] {
  return new SemverRange(affected, { loose: true }).set.map((comparators) => {
    const bounds = comparators.map(({ value }) => value).filter((value) => value !== "");
    const interval = bounds.length === 0 ? {} : readAll(bounds.join(","), readComparator, semver);
    if (!interval) throw new Error(`cannot read the range "${affected}"`);
    return toRange(endAtPatch(interval, patched), afterSemver);
  });
}

function endAtPatch(interval: Interval, patched: string): Interval {
  if (!interval.high?.inclusive) return interval;
  const next = semverInc(interval.high.version, "patch");
  const begins = next !== null && new RegExp(`>=\\s*${next.replaceAll(".", "\\.")}(?![\\w.-])`).test(patched);
  return begins ? { ...interval, high: { version: next, inclusive: false } } : interval;
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
