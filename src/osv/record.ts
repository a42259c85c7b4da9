import * as z from "zod";
import type { Advisory, AffectedRange } from "../advisory-source.ts";
import { isInside } from "../checks/advisories/affects.ts";
import type { VersionScheme } from "../checks/advisories/versions/scheme.ts";
import { cvssScore } from "./cvss.ts";

const severity = z.array(z.object({ type: z.string(), score: z.string() }));
const event = z.object({
  introduced: z.string().optional(),
  fixed: z.string().optional(),
  last_affected: z.string().optional(),
});

/** The fields of an OSV record (ossf.github.io/osv-schema, version 1) that decide whether a version is affected. */
export const osvRecord = z.object({
  id: z.string(),
  modified: z.string().optional(),
  published: z.string().optional(),
  withdrawn: z.string().optional(),
  aliases: z.array(z.string()).nullish(),
  summary: z.string().optional(),
  severity: severity.nullish(),
  database_specific: z.object({ severity: z.string().nullish() }).nullish(),
  affected: z
    .array(
      z.object({
        package: z.object({ ecosystem: z.string(), name: z.string() }).optional(),
        severity: severity.nullish(),
        ranges: z.array(z.object({ type: z.string(), events: z.array(event) })).nullish(),
        versions: z.array(z.string()).nullish(),
      }),
    )
    .nullish(),
});

export type OsvRecord = z.infer<typeof osvRecord>;
export type OsvAffected = NonNullable<OsvRecord["affected"]>[number];
type OsvEvent = z.infer<typeof event>;

/**
 * Packages the authors of the database itself call malicious. It has no field for that in its PyPI records, only a fixed
 * title.
 */
const MALICIOUS_TITLE = /^Malicious code in \S+ \(\S+\)$/;

/**
 * What a record says of one of its packages. `scheme` orders the events, which records need not do themselves; without one
 * they are taken as they stand. Undefined when the record names no version at all, which is a record about nothing.
 */
export function advisoryOf(
  record: OsvRecord,
  affected: OsvAffected,
  scheme: VersionScheme | undefined,
): Advisory | undefined {
  const ranges = (affected.ranges ?? [])
    .filter(({ type }) => type !== "GIT")
    .flatMap(({ events }) =>
      rangesOf(affected.package?.ecosystem === "PyPI" ? events.map(mended) : events, scheme),
    );
  const versions = (affected.versions ?? []).filter((version) => !isCovered(version, ranges, scheme));
  if (ranges.length === 0 && versions.length === 0) return undefined;
  return {
    id: record.id,
    aliases: record.aliases ?? [],
    kind: isMalware(record) ? "malware" : "vulnerability",
    ...gradeOf(record, affected),
    ranges,
    versions,
  };
}

function isMalware(record: OsvRecord): boolean {
  return record.id.startsWith("MAL-") || MALICIOUS_TITLE.test(record.summary ?? "");
}

/**
 * Bounds that PyPI's database took over from NVD's notation: `2.6.0-NA` is 2.6.0 itself (no update part), `2.6.0-cu124` the
 * local build `2.6.0+cu124`.
 */
function mended(item: OsvEvent): OsvEvent {
  const entries = Object.entries(item).map(([key, version]) => [
    key,
    version?.replace(/-NA$/, "").replace(/-(cu\d+|cpu|rocm[\d.]+)$/, "+$1"),
  ]);
  return Object.fromEntries(entries);
}

/** Turns events into ranges by walking them in the order of their versions. */
function rangesOf(events: readonly OsvEvent[], scheme: VersionScheme | undefined): AffectedRange[] {
  const ranges: AffectedRange[] = [];
  let introduced: string | undefined;
  for (const next of inOrder(events, scheme)) {
    if (next.introduced !== undefined) introduced ??= next.introduced;
    else if (introduced !== undefined && next.fixed !== undefined) {
      ranges.push({ introduced, fixed: next.fixed });
      introduced = undefined;
    } else if (introduced !== undefined && next.last_affected !== undefined) {
      ranges.push({ introduced, lastAffected: next.last_affected });
      introduced = undefined;
    }
  }
  if (introduced !== undefined) ranges.push({ introduced });
  return ranges;
}

function inOrder(events: readonly OsvEvent[], scheme: VersionScheme | undefined): readonly OsvEvent[] {
  if (!scheme) return events;
  const key = (item: OsvEvent) => item.introduced ?? item.fixed ?? item.last_affected ?? "0";
  return [...events].sort((a, b) => {
    const [left, right] = [key(a), key(b)];
    if (left === "0" || right === "0") return left === right ? 0 : left === "0" ? -1 : 1;
    return scheme.compare(left, right) ?? 0;
  });
}

/** Listed versions that a range holds anyway say nothing new; without a known order they are all kept. */
function isCovered(
  version: string,
  ranges: readonly AffectedRange[],
  scheme: VersionScheme | undefined,
): boolean {
  return scheme !== undefined && ranges.some((range) => isInside(range, version, scheme) === true);
}

const LEVELS: Readonly<Record<string, NonNullable<Advisory["level"]>>> = {
  LOW: "low",
  MODERATE: "medium",
  MEDIUM: "medium",
  HIGH: "high",
  CRITICAL: "critical",
};

function gradeOf(record: OsvRecord, affected: OsvAffected): Pick<Advisory, "score" | "level"> {
  const vectors = [...(affected.severity ?? []), ...(record.severity ?? [])];
  for (const type of ["CVSS_V4", "CVSS_V3", "CVSS_V2"]) {
    const scores = vectors.filter((item) => item.type === type).map((item) => cvssScore(item.score));
    const score = scores.find((item) => item !== undefined);
    if (score !== undefined) return { score };
  }
  const level = LEVELS[record.database_specific?.severity?.toUpperCase() ?? ""];
  return level === undefined ? {} : { level };
}
