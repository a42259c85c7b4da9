import { posix } from "node:path";
import type { Draft, Json, Severity, Span } from "../../../finding.ts";
import { groupBy } from "../../../group.ts";
import type { Manifest, Requirement } from "../model.ts";
import { counted, dataOf, listOf, quoted } from "./data.ts";
import { judgeSource } from "./source.ts";

/** With more entries than these that a lockfile does not hold, the lockfile is the finding, not each of them. */
const MAX_STALE = 5;

interface Package extends Requirement {
  readonly manifest: Manifest;
}

/** Packages of manifests: their lockfiles, their ranges, and the sources that can change under them. */
export function judgeManifests(requirements: readonly Requirement[]): Draft[] {
  const packages = requirements.filter(isPackage).sort(byPlace);
  const files = groupBy(packages, ({ at }) => at.path);
  const locked = groupBy(packages, ({ ecosystem, manifest }) => `${ecosystem}:${manifest.group}`);
  return [
    ...[...files.values()].flatMap(judgeStale),
    ...packages.flatMap((each) => judgeSource(each) ?? []),
    ...[...locked.values()].flatMap(judgeRanges),
  ];
}

function isPackage(requirement: Requirement): requirement is Package {
  return requirement.manifest !== undefined;
}

function byPlace(a: Package, b: Package): number {
  return a.at.path < b.at.path ? -1 : a.at.path > b.at.path ? 1 : a.at.start - b.at.start;
}

/** Of one manifest: what its lockfile does not hold. */
function judgeStale(packages: readonly Package[]): readonly Draft[] {
  const stale = packages.filter(({ lock }) => lock.kind === "missing" || lock.kind === "differs");
  const [first] = stale;
  if (!first || first.lock.kind === "none") return [];
  const common = {
    rule: "pinning/stale-lockfile",
    severity: severityFor(first, "warning"),
    fix: `Bring the lockfile up to date, and commit it together with the manifest. ${first.manifest.lockAdvice}`,
  };
  if (stale.length <= MAX_STALE) {
    return stale.map((each) => ({ ...common, at: each.at, message: staleMessage(each), data: dataOf(each) }));
  }
  return [
    {
      ...common,
      at: spanOver(stale),
      message: `\`${first.lock.path}\` does not hold what ${counted(stale.length, "entry", "entries")} of this manifest ask for: ${listOf(stale.map(asked), 8)}.`,
      data: { ...dataOf(first), name: first.at.path, spec: "", requirements: stale.map(dataOf) },
    },
  ];
}

function staleMessage({ name, spec, lock }: Package): string {
  if (lock.kind === "missing")
    return `${quoted(name)} is not in \`${lock.path}\`, so nothing says which version is meant.`;
  if (lock.kind !== "differs") return "";
  return `\`${lock.path}\` holds ${quoted(name)} ${lock.version}, which ${quoted(spec)} does not allow.`;
}

/** Of all manifests that one lockfile would hold: ranges, when there is no such lockfile. */
function judgeRanges(packages: readonly Package[]): readonly Draft[] {
  const open = packages.filter(isOpenRange);
  const owed = open.filter(({ manifest }) => manifest.kind === "application" || manifest.development);
  const [first] = owed;
  if (!first) return [];
  const inFirst = owed.filter(({ at }) => at.path === first.at.path);
  const manifests = new Set(owed.map(({ at }) => at.path)).size;
  const onlyDevelopment = owed.every(({ manifest }) => manifest.development || manifest.kind === "library");
  const also = manifests > 1 ? ` in ${manifests} manifests` : "";
  return [
    {
      rule: "pinning/range-without-lockfile",
      at: spanOver(inFirst),
      severity: severityFor(first, onlyDevelopment ? "notice" : "warning"),
      message: `${counted(owed.length, "dependency", "dependencies")}${also} ${owed.length === 1 ? "is" : "are"} asked for as a range, and no lockfile says which version is meant: ${listOf(owed.map(asked), 8)}.`,
      ...(onlyDevelopment
        ? {
            why: "Each install takes the newest version that fits: the tools that build, test and publish this project can change between two runs with no commit here, and they run with the developer's or CI's rights.",
          }
        : {}),
      fix: first.manifest.lockAdvice,
      data: {
        ecosystem: first.ecosystem,
        name: posix.basename(first.at.path),
        spec: "",
        locked: null,
        requirements: owed.map(({ name, spec, at }): Json => ({ name, spec, path: at.path })),
      },
    },
  ];
}

function isOpenRange({ selector, lock }: Package): boolean {
  return selector.kind === "version" && !selector.exact && lock.kind === "none";
}

function asked({ ecosystem, name, spec }: Package): string {
  if (ecosystem === "npm") return `${name}@${spec || "*"}`;
  return /^[<>=!~]/.test(spec) || spec === "" ? name + spec : `${name} ${spec}`;
}

function severityFor({ role }: Package, severity: Severity): Severity {
  return role === "docs" || role === "generated" ? "notice" : severity;
}

/** From the first to the last of them: adding one anywhere in the list is a change of the list. */
function spanOver(packages: readonly Package[]): Span {
  return {
    path: packages[0]?.at.path ?? "",
    start: Math.min(...packages.map(({ at }) => at.start)),
    end: Math.max(...packages.map(({ at }) => at.end)),
  };
}
