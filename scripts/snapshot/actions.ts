import * as z from "zod";
import { cvssScore } from "../../src/osv/cvss.ts";
import { dayOf, type Gathered } from "./gathered.ts";

const record = z.object({
  osv_id: z.string(),
  package_name: z.string(),
  published: z.string(),
  aliases: z.array(z.string()),
  severity: z.array(z.object({ score: z.string() })),
  vulnerable_versions: z.array(z.string()),
  vulnerable_version_ranges: z.array(z.string()),
});

/** The advisories about GitHub Actions that poutine embeds: ranges such as `>=0,<2.2.0`. */
export function fromPoutine(records: readonly unknown[]): Gathered[] {
  return records.map((raw): Gathered => {
    const facts = record.parse(raw);
    const score = facts.severity.map((item) => cvssScore(item.score)).find((item) => item !== undefined);
    return {
      ecosystem: "GitHub Actions",
      name: facts.package_name,
      date: dayOf(facts.published),
      advisory: {
        id: facts.osv_id,
        aliases: facts.aliases,
        kind: "vulnerability",
        ...(score === undefined ? {} : { score }),
        ranges: facts.vulnerable_version_ranges.map((text) => {
          const match = /^>=([^,]+)(?:,(<=?)(.+))?$/.exec(text);
          if (!match) throw new Error(`${facts.osv_id}: cannot read the range "${text}"`);
          const [, introduced = "0", operator, end] = match;
          if (!end) return { introduced };
          return operator === "<" ? { introduced, fixed: end } : { introduced, lastAffected: end };
        }),
        versions: facts.vulnerable_versions,
      },
    };
  });
}
