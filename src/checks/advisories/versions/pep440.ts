import { compare, parse } from "@renovatebot/pep440";
import type { VersionScheme } from "./scheme.ts";

/**
 * Python versions (PEP 440). Versions from before it, such as `2004d` or `1.0-final-2`, have no order there; two of them are
 * only known to be the same when they are written the same.
 */
export const pep440: VersionScheme = {
  compare(a, b) {
    if (isKnown(a) && isKnown(b)) return compare(a, b);
    return a.trim().toLowerCase() === b.trim().toLowerCase() ? 0 : undefined;
  },
  isPrerelease(version) {
    const parsed = read(version);
    return parsed !== null && (parsed.pre.length > 0 || parsed.dev.length > 0);
  },
  published: (version) => version.split("+", 1)[0] ?? version,
};

function isKnown(version: string): boolean {
  return read(version) !== null;
}

function read(version: string): { pre: readonly unknown[]; dev: readonly unknown[] } | null {
  if (version.length > 256) return null;
  try {
    const parsed = parse(version);
    return parsed && { pre: listOf(parsed.pre), dev: listOf(parsed.dev) };
  } catch {
    return null;
  }
}

function listOf(part: unknown): readonly unknown[] {
  return Array.isArray(part) ? part : [];
}
