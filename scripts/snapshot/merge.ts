import type { Advisory } from "../../src/advisory-source.ts";
import { normalizeName } from "../../src/checks/advisories/names.ts";
import type { Gathered } from "./gathered.ts";

/** Normalised package name to its advisories, sorted by id. */
export type Packages = ReadonlyMap<string, readonly Advisory[]>;

/**
 * Brings together what the sources say about the packages of one ecosystem. Each element of `sources` is one source, best
 * first. A record that a better source already holds, under its own id or as an alias, only lends it what it lacks.
 */
export function mergeSources(sources: readonly (readonly Gathered[])[]): Packages {
  const packages = new Map<string, Advisory[]>();
  for (const source of sources) {
    const own = new Map<string, Map<string, Advisory>>();
    for (const { ecosystem, name, advisory } of source) {
      const key = normalizeName(ecosystem, name);
      if (/[\t\n]/.test(key) || key === "")
        throw new Error(`a package cannot be called ${JSON.stringify(name)}`);
      const byId = own.get(key) ?? new Map<string, Advisory>();
      own.set(key, byId);
      const same = byId.get(advisory.id);
      byId.set(advisory.id, same ? joinRanges(same, advisory) : advisory);
    }
    for (const [name, byId] of own)
      packages.set(name, addSource(packages.get(name) ?? [], [...byId.values()]));
  }
  for (const advisories of packages.values()) advisories.sort((a, b) => (a.id < b.id ? -1 : 1));
  return packages;
}

/** OSV records may name a package more than once, a branch at a time. */
function joinRanges(a: Advisory, b: Advisory): Advisory {
  return { ...a, ranges: [...a.ranges, ...b.ranges], versions: [...new Set([...a.versions, ...b.versions])] };
}

function addSource(known: readonly Advisory[], more: readonly Advisory[]): Advisory[] {
  const result = [...known];
  for (const advisory of more) {
    const ids = new Set([advisory.id, ...advisory.aliases]);
    const at = known.findIndex(({ id, aliases }) => ids.has(id) || aliases.some((alias) => ids.has(alias)));
    const better = result[at];
    result[better ? at : result.length] = better ? lend(better, advisory) : advisory;
  }
  return result;
}

/** The better source's ranges, with the aliases and the severity that it does not have itself. */
function lend(better: Advisory, worse: Advisory): Advisory {
  const ids = new Set([...better.aliases, worse.id, ...worse.aliases]);
  ids.delete(better.id);
  const { score = worse.score, level = worse.level, ...rest } = better;
  return {
    ...rest,
    aliases: [...ids],
    ...(score === undefined ? (level === undefined ? {} : { level }) : { score }),
  };
}
