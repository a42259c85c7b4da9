import type { AffectedRange } from "../../src/advisory-source.ts";
import type { VersionScheme } from "../../src/checks/advisories/versions/scheme.ts";

export interface Bound {
  readonly version: string;
  readonly inclusive: boolean;
}

/** An interval of versions; a missing bound reaches to the end. */
export interface Interval {
  readonly low?: Bound;
  readonly high?: Bound;
}

/** The first version after another: `AffectedRange` has no exclusive beginning. */
export type Next = (version: string) => string;

/** Reads one requirement; undefined when it is not understood. */
export type ReadRequirement = (requirement: string) => Interval | undefined;

/** An interval that all comma-separated requirements allow, such as `>= 1.2, < 2`. */
export function readAll(text: string, read: ReadRequirement, scheme: VersionScheme): Interval | undefined {
  let result: Interval = {};
  for (const part of text.split(",")) {
    const interval = read(part.trim());
    if (!interval) return undefined;
    result = {
      ...tightest("low", result.low, interval.low, scheme),
      ...tightest("high", result.high, interval.high, scheme),
    };
  }
  return result;
}

function tightest<Side extends "low" | "high">(
  side: Side,
  a: Bound | undefined,
  b: Bound | undefined,
  scheme: VersionScheme,
): { [key in Side]?: Bound } {
  const sign = side === "low" ? 1 : -1;
  const bound = !a || (b && (scheme.compare(b.version, a.version) ?? 0) * sign > 0) ? b : a;
  return (bound ? { [side]: bound } : {}) as { [key in Side]?: Bound };
}

export function toRange({ low, high }: Interval, next: Next): AffectedRange {
  const introduced = !low ? "0" : low.inclusive ? low.version : next(low.version);
  if (!high) return { introduced };
  return high.inclusive ? { introduced, lastAffected: high.version } : { introduced, fixed: high.version };
}

/** What lies outside all intervals: the affected versions of a database that lists the safe ones. */
export function outside(intervals: readonly Interval[], scheme: VersionScheme, next: Next): AffectedRange[] {
  const order = (a: Bound | undefined, b: Bound | undefined) =>
    a && b ? (scheme.compare(a.version, b.version) ?? 0) : a ? 1 : b ? -1 : 0;
  const sorted = [...intervals].sort((a, b) => order(a.low, b.low));
  const ranges: AffectedRange[] = [];
  let start: Bound | undefined | "end";
  for (const { low, high } of sorted) {
    if (start === "end") break;
    if (low && isGap(start, low, scheme)) {
      ranges.push(toRange({ ...(start ? { low: start } : {}), high: flip(low) }, next));
    }
    if (!high) start = "end";
    else if (!start || (scheme.compare(flip(high).version, start.version) ?? 0) >= 0) start = flip(high);
  }
  if (start !== "end") ranges.push(toRange(start ? { low: start } : {}, next));
  return ranges;
}

/** The end of what an interval holds is the beginning of what it does not, and the other way round. */
function flip({ version, inclusive }: Bound): Bound {
  return { version, inclusive: !inclusive };
}

function isGap(start: Bound | undefined, low: Bound, scheme: VersionScheme): boolean {
  if (!start) return low.version !== "0";
  const order = scheme.compare(start.version, low.version) ?? 0;
  return order < 0 || (order === 0 && start.inclusive && !low.inclusive);
}
