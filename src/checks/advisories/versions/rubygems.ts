import type { VersionScheme } from "./scheme.ts";

/**
 * Versions as RubyGems orders them (`Gem::Version`): segments of digits or letters, letters before digits, trailing zeros
 * without meaning, `-` the same as `.pre.`.
 */
export const rubygems: VersionScheme = {
  compare(a, b) {
    const left = segmentsOf(a);
    const right = segmentsOf(b);
    if (!left || !right) return undefined;
    for (let i = 0; i < Math.max(left.length, right.length); i++) {
      const order = compareSegments(left[i] ?? 0n, right[i] ?? 0n);
      if (order !== 0) return order;
    }
    return 0;
  },
  isPrerelease: (version) => /[a-z]/i.test(version),
  published: (version) => version,
};

type Segment = bigint | string;

function segmentsOf(version: string): Segment[] | undefined {
  if (version.length > 256) return undefined;
  const plain = version.trim().replaceAll("-", ".pre.");
  if (!/^\d[0-9a-zA-Z]*(\.[0-9a-zA-Z]+)*$/.test(plain)) return undefined;
  const segments = (plain.match(/\d+|[a-z]+/gi) ?? []).map(
    (part): Segment => (/^\d/.test(part) ? BigInt(part) : part),
  );
  return withoutTrailingZeros(segments);
}

/** Zeros say nothing at the end, nor before the first letters: `1.0.a` is `1.a`. */
function withoutTrailingZeros(segments: readonly Segment[]): Segment[] {
  const firstWord = segments.findIndex((segment) => typeof segment === "string");
  const numbers = firstWord === -1 ? [...segments] : segments.slice(0, firstWord);
  const rest = firstWord === -1 ? [] : segments.slice(firstWord);
  while (numbers.at(-1) === 0n) numbers.pop();
  while (rest.at(-1) === 0n) rest.pop();
  return [...numbers, ...rest];
}

function compareSegments(a: Segment, b: Segment): number {
  if (typeof a !== typeof b) return typeof a === "string" ? -1 : 1;
  return a === b ? 0 : a < b ? -1 : 1;
}
