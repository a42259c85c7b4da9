import type { Advisory } from "../../advisory-source.ts";
import { BANDS, type Band } from "../../check-options.ts";
import type { Severity } from "../../finding.ts";
import { affects, fixedVersions } from "./affects.ts";
import type { VersionScheme } from "./versions/scheme.ts";

/** Advisories of several databases about the same thing: the same id, or a common alias. */
export interface Hit {
  /** The id to name it by; GitHub's where there is one, because most tools and pages know it. */
  readonly id: string;
  /** Its other ids, without the id itself. */
  readonly aliases: readonly string[];
  readonly kind: Advisory["kind"];
  readonly score: number | undefined;
  readonly level: NonNullable<Advisory["level"]> | undefined;
}

export interface Match {
  /** What affects the version, worst first. */
  readonly hits: readonly Hit[];
  /** Ids of advisories of which it cannot be told. */
  readonly unknown: readonly string[];
  /** Versions that end all hits that have an end, nearest first. */
  readonly fixed: readonly string[];
  /** Ids of hits that no known version ends. */
  readonly unfixed: readonly string[];
}

/** Compares one version of a package with everything that is known about the package. */
export function match(all: readonly Advisory[], version: string, scheme: VersionScheme): Match {
  const affecting: Advisory[] = [];
  const unknown: string[] = [];
  for (const advisory of all) {
    const verdict = affects(advisory, version, scheme);
    if (verdict === "affected") affecting.push(advisory);
    else if (verdict === "unknown") unknown.push(advisory.id);
  }
  const unfixed = affecting.filter((advisory) => fixedVersions([advisory], version, scheme).length === 0);
  const endable = all.filter((advisory) => !unfixed.includes(advisory) && advisory.kind !== "unmaintained");
  const hits = together(affecting).sort((a, b) => gravity(b) - gravity(a) || (a.id < b.id ? -1 : 1));
  const open = new Set(unfixed.filter(({ kind }) => kind === "vulnerability").map(({ id }) => id));
  return {
    hits,
    unknown,
    fixed: affecting.length > unfixed.length ? fixedVersions(endable, version, scheme) : [],
    unfixed: hits.filter((hit) => [hit.id, ...hit.aliases].some((id) => open.has(id))).map(({ id }) => id),
  };
}

function together(advisories: readonly Advisory[]): Hit[] {
  const groups: { ids: Set<string>; members: Advisory[] }[] = [];
  for (const advisory of advisories) {
    const ids = new Set([advisory.id, ...advisory.aliases]);
    const same = groups.filter((group) => [...ids].some((id) => group.ids.has(id)));
    const members = [...same.flatMap((group) => group.members), advisory];
    for (const group of same) {
      for (const id of group.ids) ids.add(id);
      groups.splice(groups.indexOf(group), 1);
    }
    groups.push({ ids, members });
  }
  return groups.map(({ ids, members }) => {
    const id = [...ids].sort(byKind)[0] ?? "";
    const scores = members.flatMap(({ score }) => score ?? []);
    const levels = members.flatMap(({ level }) => level ?? []);
    return {
      id,
      aliases: [...ids].filter((other) => other !== id).sort(byKind),
      kind: members.find(({ kind }) => kind === "malware")?.kind ?? members[0]?.kind ?? "vulnerability",
      score: scores.length > 0 ? Math.max(...scores) : undefined,
      level: BANDS.find((level) => levels.includes(level)),
    };
  });
}

const ID_ORDER = ["GHSA", "CVE", "PYSEC", "RUSTSEC", "GO"];

function byKind(a: string, b: string): number {
  const rank = (id: string) => {
    const at = ID_ORDER.indexOf(id.split("-", 1)[0] ?? "");
    return at === -1 ? ID_ORDER.length : at;
  };
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

/** How bad it is on the scale of CVSS; what nobody has scored counts as medium, so that it is not passed over. */
export function gravity({ kind, score, level }: Hit): number {
  if (kind === "malware") return 11;
  if (kind === "unmaintained") return -1;
  if (score !== undefined) return score;
  return { critical: 9.5, high: 8, medium: 5.5, low: 2 }[level ?? "medium"];
}

/** The bands of the CVSS specifications: critical from 9.0, high from 7.0, medium from 4.0. */
export function bandOf(hit: Hit): Band {
  const value = gravity(hit);
  return value >= 9 ? "critical" : value >= 7 ? "high" : value >= 4 ? "medium" : "low";
}

/** @param failOn the mildest band that is an error */
export function severityOf(hit: Hit, failOn: Band | "never"): Severity {
  if (hit.kind === "unmaintained") return "notice";
  if (hit.kind === "malware") return "error";
  const band = bandOf(hit);
  if (failOn !== "never" && BANDS.indexOf(band) <= BANDS.indexOf(failOn)) return "error";
  return band === "low" ? "notice" : "warning";
}
