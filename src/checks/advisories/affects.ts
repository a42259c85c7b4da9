import type { Advisory, AffectedRange } from "../../advisory-source.ts";
import type { VersionScheme } from "./versions/scheme.ts";

/** `unknown`: the version, or a bound, has no known order, and nothing else says that the version is affected. */
export type Verdict = "affected" | "clear" | "unknown";

/**
 * Whether an advisory is about a version, as the OSV schema evaluates it: the version is listed, or it is in any range, from
 * `introduced` (inclusive, `"0"` before everything) up to `fixed` (exclusive) or `lastAffected` (inclusive).
 */
export function affects(advisory: Advisory, version: string, scheme: VersionScheme): Verdict {
  const published = scheme.published(version);
  if (advisory.versions.some((listed) => listed === version || scheme.compare(listed, published) === 0)) {
    return "affected";
  }
  let unknown = false;
  for (const range of advisory.ranges) {
    const inside = isInside(range, published, scheme);
    if (inside === true) return "affected";
    if (inside === undefined) unknown = true;
  }
  return unknown ? "unknown" : "clear";
}

/** Undefined when the order that decides it is not known. */
export function isInside(range: AffectedRange, version: string, scheme: VersionScheme): boolean | undefined {
  const fromStart = range.introduced === "0" ? 1 : scheme.compare(version, range.introduced);
  if (fromStart !== undefined && fromStart < 0) return false;
  let toEnd: boolean | undefined = true;
  if (range.fixed !== undefined) toEnd = holds(scheme.compare(version, range.fixed), (order) => order < 0);
  else if (range.lastAffected !== undefined) {
    toEnd = holds(scheme.compare(version, range.lastAffected), (order) => order <= 0);
  }
  if (toEnd === false) return false;
  return fromStart === undefined || toEnd === undefined ? undefined : true;
}

function holds(order: number | undefined, test: (order: number) => boolean): boolean | undefined {
  return order === undefined ? undefined : test(order);
}

/** How many fixed versions are worth naming. */
const NAMED = 3;

/**
 * The first few versions that end every advisory of `all` for somebody who has `version`, nearest first: ends of ranges that
 * no advisory affects. Versions before a release are left out unless `version` is one, or there is nothing else.
 */
export function fixedVersions(all: readonly Advisory[], version: string, scheme: VersionScheme): string[] {
  const ends = new Set<string>();
  for (const advisory of all) {
    for (const { fixed } of advisory.ranges) if (fixed !== undefined) ends.add(fixed);
  }
  const newer = [...ends].filter((end) => (scheme.compare(end, version) ?? -1) > 0);
  newer.sort((a, b) => scheme.compare(a, b) ?? 0);
  const released = newer.filter((end) => !scheme.isPrerelease(end));
  const clear = (candidates: readonly string[]) => firstClear(candidates, all, scheme);
  if (scheme.isPrerelease(version)) return clear(newer);
  const found = clear(released);
  return found.length > 0 ? found : clear(newer);
}

/** Popular packages have hundreds of ends and advisories, so the search stops as soon as it can. */
function firstClear(
  candidates: readonly string[],
  all: readonly Advisory[],
  scheme: VersionScheme,
): string[] {
  const clear: string[] = [];
  for (const candidate of candidates) {
    if (!all.every((advisory) => affects(advisory, candidate, scheme) === "clear")) continue;
    clear.push(candidate);
    if (clear.length === NAMED) break;
  }
  return clear;
}
