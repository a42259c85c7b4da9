import type { Advisory, AdvisorySource, Coverage, Ecosystem } from "../../advisory-source.ts";
import type { JudgeContext, Judgement } from "../../check.ts";
import type { AdvisoriesOptions } from "../../check-options.ts";
import {
  type AdvisoryStatus,
  type Draft,
  type NotChecked,
  SEVERITIES,
  type Severity,
} from "../../finding.ts";
import { groupBy } from "../../group.ts";
import { type Match, match, severityOf } from "./match.ts";
import { isTestData, type Package, type UnreadLockfile } from "./model.ts";
import { normalizeName } from "./names.ts";
import { schemeOf } from "./versions/index.ts";
import { fixOf, messageOf, whyOf } from "./words.ts";

/** One finding for a version of a package in a file, whatever the number of advisories and of places it is installed to. */
export async function judge(
  models: readonly (Package | UnreadLockfile)[],
  { advisories, options }: JudgeContext,
): Promise<Judgement> {
  const packages = models.flatMap((model) => ("unread" in model ? [] : [model]));
  const passedOver = models.flatMap((model) => ("unread" in model ? [unreadOf(model)] : []));
  if (packages.length === 0) return { drafts: [], notChecked: passedOver };
  const { notChecked = [], ...judged } = await judgePackages(
    packages,
    advisories,
    (found) => options(found.where.path).advisories,
  );
  return { ...judged, notChecked: [...passedOver, ...notChecked] };
}

function unreadOf({ unread }: UnreadLockfile): NotChecked {
  const reason = "a kind of lockfile that is not read yet: its packages were not compared with advisories";
  return { path: unread, reason, incomplete: false };
}

async function judgePackages(
  packages: readonly Package[],
  advisories: AdvisorySource,
  optionsOf: (found: Package) => AdvisoriesOptions,
): Promise<Judgement> {
  /** Whether these packages have to be compared with advisories for the run to be complete. */
  const isNeeded = (some: readonly Package[]) =>
    some.some((found) => optionsOf(found).whenUnavailable === "fail");
  const ecosystems = [...new Set(packages.map(({ ecosystem }) => ecosystem))].sort();
  const notChecked: NotChecked[] = [];
  const known = await advisoriesOf(packages, advisories).catch((error: unknown) => String(error));
  const coverage = typeof known === "string" ? undefined : await coverageOf(ecosystems, advisories);
  if (typeof known === "string" || !coverage) {
    const count = packages.length === 1 ? "1 package" : `${packages.length} packages`;
    const reason = `the advisories could not be read, so ${count} went unchecked`;
    return {
      drafts: [],
      notChecked: [{ path: "", reason, incomplete: isNeeded(packages) }],
      advisories: statusOf("none", [], new Map()),
    };
  }
  for (const gap of gapsIn(ecosystems, coverage)) {
    const reason = `there are no advisories for ${gap} packages here`;
    const missed = packages.filter(({ ecosystem }) => ecosystem === gap);
    notChecked.push({ path: "", reason, incomplete: isNeeded(missed) });
  }
  const drafts: Draft[] = [];
  for (const group of versionsPerFile(packages)) {
    const [found] = group;
    const scheme = found && schemeOf(found.ecosystem);
    const about = found && known.get(keyOf(found));
    if (!scheme || !about || about.length === 0) continue;
    const options = optionsOf(found);
    const result = inScope(match(about, found.version, scheme), found, options);
    const merged = merge(found, group);
    if (result.hits.length > 0) drafts.push(draftOf(merged, result, options));
    if (result.unknown.length > 0) {
      const what = `whether ${found.name} "${found.version}" is affected by ${result.unknown.join(", ")}`;
      notChecked.push(
        incomplete(found.where.path, `${what} cannot be told: the order of the version is not known`),
      );
    }
  }
  return { drafts, notChecked, advisories: statusOf(advisories.kind, ecosystems, coverage) };
}

function incomplete(path: string, reason: string): NotChecked {
  return { path, reason, incomplete: true };
}

function keyOf({ ecosystem, name }: Package): string {
  return `${ecosystem}\0${normalizeName(ecosystem, name)}`;
}

async function advisoriesOf(
  packages: readonly Package[],
  source: AdvisorySource,
): Promise<ReadonlyMap<string, readonly Advisory[]>> {
  const names = new Map(packages.map((found) => [keyOf(found), found]));
  const lists = [...names].map(async ([key, { ecosystem, name }]) => {
    const list = await source.advisoriesFor(ecosystem, normalizeName(ecosystem, name));
    return [key, list] as const;
  });
  return new Map(await Promise.all(lists));
}

type Coverages = ReadonlyMap<Ecosystem, Coverage>;

async function coverageOf(
  ecosystems: readonly Ecosystem[],
  source: AdvisorySource,
): Promise<Coverages | undefined> {
  if (source.kind === "none") return undefined;
  const found = new Map<Ecosystem, Coverage>();
  for (const ecosystem of ecosystems) {
    const coverage = await source.coverage(ecosystem).catch(() => undefined);
    if (coverage) found.set(ecosystem, coverage);
  }
  return found;
}

/** Ecosystems whose packages could not be compared with anything. What is known in part stands in `partial`. */
function gapsIn(ecosystems: readonly Ecosystem[], coverage: Coverages): readonly Ecosystem[] {
  return ecosystems.filter((ecosystem) => !coverage.has(ecosystem) || !schemeOf(ecosystem));
}

/** Of what only development needs, malware alone matters everywhere: it acts when it is installed. */
function inScope(result: Match, { dev }: Package, { scopes }: AdvisoriesOptions): Match {
  if (!dev || scopes === "all") return result;
  return { ...result, hits: result.hits.filter(({ kind }) => kind === "malware"), unknown: [] };
}

/** `asOf` is the oldest of the dates that matter here: what is newer in one ecosystem says nothing about another. */
function statusOf(
  source: AdvisoryStatus["source"],
  ecosystems: readonly Ecosystem[],
  coverage: Coverages,
): AdvisoryStatus {
  const dates = [...coverage.values()].map(({ asOf }) => asOf).sort();
  const partial = ecosystems.filter((ecosystem) => !coverage.get(ecosystem)?.complete);
  return { source, asOf: dates[0] ?? null, complete: source !== "none" && partial.length === 0, partial };
}

/** Packages of the same file, name and version; the one to speak of first. */
function versionsPerFile(packages: readonly Package[]): Package[][] {
  const groups = groupBy(packages, (found) => `${found.where.path}\0${keyOf(found)}\0${found.version}`);
  return [...groups.values()].map((group) =>
    group.sort(
      (a, b) =>
        Number(a.dev) - Number(b.dev) ||
        (a.path.length || 99) - (b.path.length || 99) ||
        a.where.start - b.where.start,
    ),
  );
}

function merge(found: Package, group: readonly Package[]): Package {
  return { ...found, wanted: [...new Set(group.flatMap(({ wanted }) => wanted))] };
}

function draftOf(found: Package, result: Match, { failOn }: AdvisoriesOptions): Draft {
  const [worst] = result.hits;
  const rule =
    worst?.kind === "malware"
      ? "advisories/malicious"
      : worst?.kind === "unmaintained"
        ? "advisories/unmaintained"
        : "advisories/vulnerable";
  const lowered = rule === "advisories/malicious" ? undefined : reasonToLower(found);
  const severity = worst ? severityOf(worst, failOn) : "warning";
  const scores = result.hits.flatMap(({ score }) => score ?? []);
  const [fixed] = result.fixed;
  const canEdit =
    rule === "advisories/vulnerable" && found.editable && fixed && isSameMajor(found.version, fixed);
  return {
    rule,
    at: found.where,
    severity: lowered ? oneLess(severity) : severity,
    ...(found.role === "vendored" || isTestData(found.where.path) ? { confidence: "low" } : {}),
    message: messageOf(found, result),
    why: whyOf(found, result, lowered ? ` ${lowered}, which is why this counts one level less.` : ""),
    fix: fixOf(found, result),
    ...(found.manifest
      ? { related: [{ at: found.manifest, message: `${found.path[0] ?? found.name} is asked for here` }] }
      : {}),
    data: {
      ecosystem: found.ecosystem,
      package: found.name,
      version: found.version,
      ids: result.hits.map(({ id }) => id),
      aliases: result.hits.flatMap(({ aliases }) => aliases),
      fixed: [...result.fixed],
      severityScore: scores.length > 0 ? Math.max(...scores) : null,
      dev: found.dev,
      path: [...found.path],
    },
    ...(canEdit ? { edits: [{ at: found.where, text: fixed }] } : {}),
    // A new advisory about the same version is a new finding: an old baseline must not hide it.
    identity: [found.name, found.version, ...result.hits.map(({ id }) => id).sort()].join(" "),
  };
}

function oneLess(severity: Severity): Severity {
  return SEVERITIES[SEVERITIES.indexOf(severity) + 1] ?? "notice";
}

function reasonToLower({ dev, role }: Package): string | undefined {
  if (dev) return "Only development needs it, on the machines of developers and in CI";
  if (role === "test") return "The file belongs to tests";
  return role === "example" || role === "docs"
    ? `The file belongs to ${role === "docs" ? "documentation" : "examples"}`
    : undefined;
}

function isSameMajor(a: string, b: string): boolean {
  return a.split(".", 1)[0] === b.split(".", 1)[0];
}
