import { parse } from "@renovatebot/pep440";
import type { VersionScheme } from "./scheme.ts";

/**
 * Python versions (PEP 440). Versions from before it, such as `2004d` or `1.0-final-2`, have no order there; two of them are
 * only known to be the same when they are written the same.
 */
export const pep440: VersionScheme = {
  compare(a, b) {
    const left = read(a);
    const right = read(b);
    if (left && right) return compareVersions(left, right);
    return a.trim().toLowerCase() === b.trim().toLowerCase() ? 0 : undefined;
  },
  isPrerelease(version) {
    const parsed = read(version);
    return parsed !== undefined && (parsed.pre !== undefined || parsed.dev !== undefined);
  },
  published: (version) => version.split("+", 1)[0] ?? version,
};

interface Parsed {
  readonly epoch: number;
  readonly release: readonly number[];
  /** `a`, `b` or `rc`, and its number. */
  readonly pre: readonly [string, number] | undefined;
  readonly post: number | undefined;
  readonly dev: number | undefined;
  readonly local: readonly (string | number)[] | undefined;
}

/** The bounds of a package's advisories are compared again and again, and parsing one costs ten comparisons. */
const parsed = new Map<string, Parsed | undefined>();
const MAX_PARSED = 50_000;

function read(version: string): Parsed | undefined {
  if (version.length > 256) return undefined;
  if (parsed.has(version)) return parsed.get(version);
  if (parsed.size >= MAX_PARSED) parsed.clear();
  const result = readAnew(version);
  parsed.set(version, result);
  return result;
}

function readAnew(version: string): Parsed | undefined {
  let parts: ReturnType<typeof parse>;
  try {
    parts = parse(version.trim());
  } catch {
    return undefined;
  }
  if (!parts) return undefined;
  const numberOf = (part: unknown) => (Array.isArray(part) ? Number(part.at(-1)) : undefined);
  const pre = Array.isArray(parts.pre) ? parts.pre : undefined;
  return {
    epoch: parts.epoch,
    release: withoutTrailingZeros(parts.release),
    pre: pre && [String(pre[0]), Number(pre[1])],
    post: numberOf(parts.post),
    dev: numberOf(parts.dev),
    local: localOf(version),
  };
}

function localOf(version: string): readonly (string | number)[] | undefined {
  const plus = version.indexOf("+");
  if (plus === -1) return undefined;
  const segments = version
    .slice(plus + 1)
    .trim()
    .toLowerCase()
    .split(/[-_.]/);
  return segments.map((segment) => (/^\d+$/.test(segment) ? Number(segment) : segment));
}

function withoutTrailingZeros(release: readonly number[]): readonly number[] {
  let end = release.length;
  while (end > 0 && release[end - 1] === 0) end--;
  return release.slice(0, end);
}

function compareVersions(a: Parsed, b: Parsed): number {
  return (
    a.epoch - b.epoch ||
    compareLists(a.release, b.release) ||
    preRank(a) - preRank(b) ||
    (a.pre?.[1] ?? 0) - (b.pre?.[1] ?? 0) ||
    (a.post ?? -1) - (b.post ?? -1) ||
    compareDev(a.dev, b.dev) ||
    compareLocal(a.local, b.local)
  );
}

/** A development release of no alpha comes before every alpha. */
function preRank({ pre, post, dev }: Parsed): number {
  if (!pre) return dev !== undefined && post === undefined ? 0 : 4;
  return { a: 1, b: 2 }[pre[0]] ?? 3;
}

function compareDev(a: number | undefined, b: number | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  return b === undefined ? -1 : a - b;
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const order = (a[i] ?? 0) - (b[i] ?? 0);
    if (order !== 0) return order;
  }
  return 0;
}

/** No local version before any; then segment by segment, words before numbers. */
function compareLocal(
  a: readonly (string | number)[] | undefined,
  b: readonly (string | number)[] | undefined,
): number {
  if (!a || !b) return (a ? 1 : 0) - (b ? 1 : 0);
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const [left, right] = [a[i], b[i]];
    if (left === right) continue;
    if (left === undefined || right === undefined) return left === undefined ? -1 : 1;
    if (typeof left === "number" && typeof right === "number") return left - right;
    if (typeof left !== typeof right) return typeof left === "string" ? -1 : 1;
    return left < right ? -1 : 1;
  }
  return 0;
}
