import * as z from "zod";
import type { Advisory, AffectedRange } from "../../src/advisory-source.ts";
import type { Gathered } from "./gathered.ts";

const repository = z.record(
  z.string(),
  z.object({
    vulnerabilities: z
      .array(
        z.object({
          atOrAbove: z.string().optional(),
          below: z.string(),
          excludes: z.array(z.string()).optional(),
          severity: z.enum(["none", "low", "medium", "high", "critical"]),
          identifiers: z.object({ githubID: z.string().optional(), CVE: z.array(z.string()).optional() }),
        }),
      )
      .optional(),
  }),
);

/**
 * Retire.js knows browser libraries, not packages. Taken over are only the libraries that are one npm package under one
 * name, whose advisories carry GitHub's id for that very package, and whose range ends are versions that were released
 * (its ends for Bootstrap, AngularJS or jQuery Mobile, for example, are partly made up, and would be offered as fixes).
 */
const PACKAGES: Readonly<Record<string, string>> = {
  axios: "axios",
  "chart.js": "chart.js",
  DOMPurify: "dompurify",
  handlebars: "handlebars",
  highlightjs: "highlight.js",
  jquery: "jquery",
  "jquery-ui": "jquery-ui",
  jszip: "jszip",
  lodash: "lodash",
  "markdown-it": "markdown-it",
  marked: "marked",
  "moment.js": "moment",
  nextjs: "next",
  protobufjs: "protobufjs",
  svelte: "svelte",
  "ua-parser-js": "ua-parser-js",
  "underscore.js": "underscore",
};

/** One branch of a library is one entry there; entries with the same id are one advisory here. */
export function fromRetire(raw: unknown): Gathered[] {
  const libraries = repository.parse(raw);
  return Object.entries(PACKAGES).flatMap(([library, name]) => {
    const advisories = new Map<string, Advisory>();
    for (const entry of libraries[library]?.vulnerabilities ?? []) {
      const id = entry.identifiers.githubID;
      if (!id || entry.excludes || !isRelease(entry.below) || entry.severity === "none") continue;
      const range = { introduced: complete(entry.atOrAbove ?? "0"), fixed: entry.below };
      const known = advisories.get(id);
      advisories.set(id, {
        id,
        aliases: aliasesOf(entry.identifiers.CVE),
        kind: "vulnerability",
        level: entry.severity,
        ranges: [...(known?.ranges ?? []).filter((other) => !isSame(other, range)), range],
        versions: [],
      });
    }
    return [...advisories.values()].map(
      (advisory): Gathered => ({ ecosystem: "npm", name, advisory, date: "" }),
    );
  });
}

/** Two CVEs beside one GHSA mean that one of them is another advisory's. */
function aliasesOf(cves: readonly string[] | undefined): readonly string[] {
  return cves?.length === 1 ? cves : [];
}

function isRelease(version: string): boolean {
  return /^\d+\.\d+\.\d+$/.test(version) && !/\.(99+|9\.9)$/.test(version);
}

function complete(version: string): string {
  return /^\d+\.\d+$/.test(version) ? `${version}.0` : version;
}

function isSame(a: AffectedRange, b: AffectedRange): boolean {
  return a.introduced === b.introduced && a.fixed === b.fixed;
}
