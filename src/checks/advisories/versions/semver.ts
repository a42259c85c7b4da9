import parse from "semver/functions/parse.js";
import type { VersionScheme } from "./scheme.ts";

const LOOSE = { loose: true } as const;

/**
 * Versions as npm, Go modules and Cargo write them (semver.org 2.0.0). What `semver` refuses but registries have held, such
 * as `1.2`, `1.2.3.4.5` or numbers above 2^53, is ordered by the same rules over any count of numbers.
 */
export const semver: VersionScheme = {
  compare(a, b) {
    const left = parse(a, LOOSE);
    const right = parse(b, LOOSE);
    if (left && right) return left.compare(right);
    const leftLike = parseLike(a);
    const rightLike = parseLike(b);
    return leftLike && rightLike ? compareLike(leftLike, rightLike) : undefined;
  },
  isPrerelease(version) {
    return (parseLike(version)?.prerelease.length ?? 0) > 0;
  },
  published: (version) => version,
};

interface SemverLike {
  readonly numbers: readonly bigint[];
  readonly prerelease: readonly string[];
}

function parseLike(version: string): SemverLike | undefined {
  if (version.length > 256) return undefined;
  const match = /^[\s=v]*(\d+(?:\.\d+)*)(?:-([0-9A-Za-z.-]+)|([A-Za-z][0-9A-Za-z.-]*))?(?:\+.*)?\s*$/.exec(
    version,
  );
  if (!match) return undefined;
  const prerelease = match[2] ?? match[3];
  return {
    numbers: (match[1] ?? "").split(".").map(BigInt),
    prerelease: prerelease === undefined ? [] : prerelease.split("."),
  };
}

function compareLike(a: SemverLike, b: SemverLike): number {
  for (let i = 0; i < Math.max(a.numbers.length, b.numbers.length); i++) {
    const order = compareBig(a.numbers[i] ?? 0n, b.numbers[i] ?? 0n);
    if (order !== 0) return order;
  }
  if (a.prerelease.length === 0 || b.prerelease.length === 0) {
    return Math.sign(b.prerelease.length - a.prerelease.length);
  }
  for (let i = 0; i < Math.max(a.prerelease.length, b.prerelease.length); i++) {
    const order = compareIdentifiers(a.prerelease[i], b.prerelease[i]);
    if (order !== 0) return order;
  }
  return 0;
}

/** Numbers before words, fewer before more (semver.org item 11.4). */
function compareIdentifiers(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? -1 : 1;
  const numericA = /^\d+$/.test(a);
  const numericB = /^\d+$/.test(b);
  if (numericA && numericB) return compareBig(BigInt(a), BigInt(b));
  if (numericA !== numericB) return numericA ? -1 : 1;
  return a === b ? 0 : a < b ? -1 : 1;
}

function compareBig(a: bigint, b: bigint): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
