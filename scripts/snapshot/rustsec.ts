import inc from "semver/functions/inc.js";
import * as z from "zod";
import type { Advisory } from "../../src/advisory-source.ts";
import { semver } from "../../src/checks/advisories/versions/semver.ts";
import { cvssScore } from "../../src/osv/cvss.ts";
import { dayOf, type Gathered } from "./gathered.ts";
import { type Interval, outside, readAll } from "./intervals.ts";

const record = z.object({
  id: z.string(),
  published: z.string(),
  withdrawn: z.string().optional(),
  aliases: z.array(z.string()),
  affected: z.tuple([
    z.object({
      package: z.object({ name: z.string() }),
      database_specific: z.object({
        patched: z.array(z.string()),
        unaffected: z.array(z.string()),
        informational: z.string().nullable(),
        categories: z.array(z.string()),
        cvss: z.string().nullable(),
      }),
    }),
  ]),
});

/** The RustSec database: lists the versions that are not affected, as Cargo requirements. */
export function fromRustSec(records: readonly unknown[]): Gathered[] {
  return records.flatMap((raw): Gathered[] => {
    const { id, published, withdrawn, aliases, affected } = record.parse(raw);
    const facts = affected[0].database_specific;
    if (withdrawn || facts.informational === "notice") return [];
    const intervals = [...facts.patched, ...facts.unaffected].map((text) => {
      const interval = readAll(text, readCargoRequirement, semver);
      if (!interval) throw new Error(`${id}: cannot read the requirement "${text}"`);
      return interval;
    });
    const score = facts.cvss === null ? undefined : cvssScore(facts.cvss);
    const advisory: Advisory = {
      id,
      aliases,
      kind: kindOf(facts.informational, facts.categories),
      ...(score === undefined ? (facts.informational === "unsound" ? { level: "low" } : {}) : { score }),
      ranges: outside(intervals, semver, afterSemver),
      versions: [],
    };
    return [{ ecosystem: "crates.io", name: affected[0].package.name, advisory, date: dayOf(published) }];
  });
}

function kindOf(informational: string | null, categories: readonly string[]): Advisory["kind"] {
  if (categories.includes("malicious")) return "malware";
  return informational === "unmaintained" ? "unmaintained" : "vulnerability";
}

/** The smallest version above another: prereleases of the next patch come before it. */
export function afterSemver(version: string): string {
  return semver.isPrerelease(version) ? `${version}.0` : `${inc(version, "patch") ?? version}-0`;
}

/** Cargo's requirements; a bare version means `^`. https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html */
export function readCargoRequirement(text: string): Interval | undefined {
  const match = /^(>=|<=|>|<|=|\^|~)?\s*(\d[\w.+-]*)$/.exec(text);
  if (!match) return undefined;
  const version = complete(match[2] ?? "");
  switch (match[1]) {
    case ">=":
      return { low: { version, inclusive: true } };
    case ">":
      return { low: { version, inclusive: false } };
    case "<=":
      return { high: { version, inclusive: true } };
    case "<":
      return { high: { version, inclusive: false } };
    case "=":
      return { low: { version, inclusive: true }, high: { version, inclusive: true } };
    case "~":
      return undefined;
    default:
      return { low: { version, inclusive: true }, high: { version: caretEnd(version), inclusive: false } };
  }
}

function complete(version: string): string {
  return /^\d+$/.test(version) ? `${version}.0.0` : /^\d+\.\d+$/.test(version) ? `${version}.0` : version;
}

function caretEnd(version: string): string {
  const [major = 0, minor = 0, patch = 0] = version.split(/[-+]/, 1).join("").split(".").map(Number);
  if (major > 0) return `${major + 1}.0.0`;
  return minor > 0 ? `0.${minor + 1}.0` : `0.0.${patch + 1}`;
}
