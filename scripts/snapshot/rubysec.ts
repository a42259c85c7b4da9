import * as z from "zod";
import { rubygems } from "../../src/checks/advisories/versions/rubygems.ts";
import { dayOf, type Gathered } from "./gathered.ts";
import { type Interval, outside, readAll } from "./intervals.ts";

const record = z.object({
  gem: z.string(),
  cve: z.string().nullish(),
  ghsa: z.string().nullish(),
  date: z.string(),
  cvss_v2: z.number().nullish(),
  cvss_v3: z.number().nullish(),
  cvss_v4: z.number().nullish(),
  patched_versions: z.array(z.string()).nullish(),
  unaffected_versions: z.array(z.string()).nullish(),
});

/** The ruby-advisory-db: lists the versions that are not affected, as RubyGems requirements. */
export function fromRubySec(records: readonly unknown[]): Gathered[] {
  return records.map((raw): Gathered => {
    const facts = record.parse(raw);
    const ids: string[] = [];
    if (facts.ghsa) ids.push(`GHSA-${facts.ghsa}`);
    if (facts.cve) ids.push(`CVE-${facts.cve}`);
    const intervals = [...(facts.patched_versions ?? []), ...(facts.unaffected_versions ?? [])].map(
      (text) => {
        const interval = readAll(text, readGemRequirement, rubygems);
        if (!interval) throw new Error(`${facts.gem}: cannot read the requirement "${text}"`);
        return interval;
      },
    );
    const score = facts.cvss_v4 ?? facts.cvss_v3 ?? facts.cvss_v2;
    return {
      ecosystem: "RubyGems",
      name: facts.gem,
      date: dayOf(facts.date),
      advisory: {
        id: ids[0] ?? `RUBYSEC-${facts.gem}-${facts.date}`,
        aliases: ids.slice(1),
        kind: "vulnerability",
        ...(typeof score === "number" ? { score } : {}),
        ranges: outside(intervals, rubygems, afterGem),
        versions: [],
      },
    };
  });
}

/** There is no smallest version above another in RubyGems; nobody releases between this one and it. */
function afterGem(version: string): string {
  return `${version}.0.0.1`;
}

/** Gem requirements; `~> 2.3.4` is `>= 2.3.4, < 2.4`. */
export function readGemRequirement(text: string): Interval | undefined {
  const match = /^(>=|<=|>|<|=|~>)?\s*(\d[\w.-]*)$/.exec(text);
  if (!match) return undefined;
  const version = match[2] ?? "";
  switch (match[1]) {
    case ">=":
      return { low: { version, inclusive: true } };
    case ">":
      return { low: { version, inclusive: false } };
    case "<=":
      return { high: { version, inclusive: true } };
    case "<":
      return { high: { version, inclusive: false } };
    case "~>":
      return {
        low: { version, inclusive: true },
        high: { version: pessimisticEnd(version), inclusive: false },
      };
    default:
      return { low: { version, inclusive: true }, high: { version, inclusive: true } };
  }
}

function pessimisticEnd(version: string): string {
  const numbers = version
    .split(/\.?[a-z-]/i, 1)
    .join("")
    .split(".")
    .map(Number);
  if (numbers.length > 1) numbers.pop();
  return [...numbers.slice(0, -1), (numbers.at(-1) ?? 0) + 1].join(".");
}
