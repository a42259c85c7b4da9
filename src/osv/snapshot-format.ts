import type { Advisory, AffectedRange, Ecosystem } from "../advisory-source.ts";

/**
 * The embedded snapshot's files. `index.json` is this; an ecosystem's file is brotli'd text with one line a package, sorted:
 * the normalised name, a tab, and a JSON list of its advisories. A line is parsed only when somebody asks for its package,
 * because parsing all of them would cost a hook more than its whole work.
 */
export interface SnapshotIndex {
  readonly version: 1;
  readonly ecosystems: Partial<Record<Ecosystem, SnapshotEcosystem>>;
}

export interface SnapshotEcosystem {
  /** Name beside the index. */
  readonly file: string;
  /** ISO date of the youngest record. */
  readonly asOf: string;
  readonly complete: boolean;
  /** How many advisories; one that is about two packages counts twice. */
  readonly records: number;
  readonly packages: number;
  readonly sources: readonly { readonly name: string; readonly licence: string }[];
}

type PackedRange = readonly [introduced: string, fixed?: string | null, lastAffected?: string];
/** Score, or the first letter of a level, or null. */
type PackedGrade = number | "l" | "m" | "h" | "c" | null;
export type PackedAdvisory = readonly [
  id: string,
  aliases: readonly string[],
  ranges: readonly PackedRange[],
  grade?: PackedGrade,
  versions?: readonly string[],
  kind?: "m" | "u" | null,
];

const LEVELS = { l: "low", m: "medium", h: "high", c: "critical" } as const;
const KINDS = { m: "malware", u: "unmaintained" } as const;

export function pack(advisory: Advisory): PackedAdvisory {
  const grade = advisory.score ?? (advisory.level ? initialOf(advisory.level) : null);
  const kind = advisory.kind === "malware" ? "m" : advisory.kind === "unmaintained" ? "u" : null;
  const { id, aliases, versions } = advisory;
  const ranges = advisory.ranges.map(packRange);
  if (kind) return [id, aliases, ranges, grade, versions, kind];
  if (versions.length > 0) return [id, aliases, ranges, grade, versions];
  return grade === null ? [id, aliases, ranges] : [id, aliases, ranges, grade];
}

function initialOf(level: NonNullable<Advisory["level"]>): keyof typeof LEVELS {
  return level === "low" ? "l" : level === "medium" ? "m" : level === "high" ? "h" : "c";
}

function packRange({ introduced, fixed, lastAffected }: AffectedRange): PackedRange {
  if (fixed !== undefined) return [introduced, fixed];
  return lastAffected === undefined ? [introduced] : [introduced, null, lastAffected];
}

export function unpack([
  id,
  aliases,
  ranges,
  grade = null,
  versions = [],
  kind = null,
]: PackedAdvisory): Advisory {
  return {
    id,
    aliases,
    kind: kind ? KINDS[kind] : "vulnerability",
    ...(typeof grade === "number" ? { score: grade } : grade ? { level: LEVELS[grade] } : {}),
    ranges: ranges.map(([introduced, fixed, lastAffected]) => ({
      introduced,
      ...(fixed ? { fixed } : {}),
      ...(lastAffected ? { lastAffected } : {}),
    })),
    versions,
  };
}
