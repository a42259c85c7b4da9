import type { SourceFile } from "../file.ts";
import { CONFIDENCES, type Confidence, type Draft, type Finding, type Location } from "../finding.ts";
import { touches } from "../line-ranges.ts";
import type { Suppressed } from "../report/report.ts";
import type { Source } from "../sources/source.ts";
import { type Baseline, type BaselineUse, keyOf } from "../suppress/baseline.ts";
import { type Cover, coverOf } from "../suppress/cover.ts";
import type { ForeignCover } from "../suppress/foreign.ts";
import { type ConfiguredIgnore, type Ignore, markUsed, meant, type Usage } from "../suppress/ignore.ts";
import { type Directive, readDirectives } from "../suppress/inline.ts";
import { draftsAbout, type IgnoreFacts, problemOf } from "../suppress/said.ts";
import { isJudged, isWhole, type Looked } from "./looked.ts";

export interface SuppressOptions extends IgnoreFacts {
  readonly source: Source;
  readonly wholeFiles: boolean;
  readonly minConfidence: Confidence;
  /** Entries of the configuration, in its order. */
  readonly ignores?: readonly ConfiguredIgnore[];
  readonly baseline?: Baseline;
}

export interface Suppression {
  readonly reported: readonly Finding[];
  readonly suppressed: Suppressed;
  /** Undefined without a baseline. */
  readonly baseline: BaselineUse | undefined;
  /** What is to be said of ignores. */
  readonly about: readonly Draft[];
}

export const NOTHING_SUPPRESSED: Suppressed = {
  inline: 0,
  foreign: 0,
  configuration: 0,
  baseline: 0,
  unchangedLines: 0,
};

export function addSuppressed(a: Suppressed, b: Suppressed): Suppressed {
  return {
    inline: a.inline + b.inline,
    foreign: a.foreign + b.foreign,
    configuration: a.configuration + b.configuration,
    baseline: a.baseline + b.baseline,
    unchangedLines: a.unchangedLines + b.unchangedLines,
  };
}

/** What the files of findings, and those with ignore comments, say for themselves. */
export interface SuppressFiles {
  /** Files of the scope that hold ignore comments, or may. */
  readonly withDirectives: readonly SourceFile[];
  /** Comments of other tools in a file, read when it has a secret. */
  foreignCover(path: string): ForeignCover | undefined;
  /** Names other tools have for a rule. */
  aliasesOf(rule: string): readonly string[];
  /** The finding, told at another of its places in the same file. */
  toldAt(finding: Finding, place: Location): Finding;
}

/**
 * Which findings are reported: not those below the asked confidence, on lines the change does not add, ignored by a comment
 * of ours or of another tool, ignored by the configuration, or in the baseline; in this order. What an ignore is good for is
 * told from all findings, reported or not.
 */
export function suppress(
  findings: readonly Finding[],
  looked: Looked,
  files: SuppressFiles,
  options: SuppressOptions,
): Suppression {
  const entries = new Map(options.source.entries.map((entry) => [entry.path, entry]));
  const ignores = ignoresOf(files, options);
  const baseline = new Set(options.baseline?.entries.map(keyOf));
  const present = new Set<string>();
  const least = CONFIDENCES.indexOf(options.minConfidence);
  const reported: Finding[] = [];
  const suppressed = { ...NOTHING_SUPPRESSED };
  for (const finding of findings) {
    const lines = options.wholeFiles ? undefined : entries.get(finding.path)?.addedLines;
    const added = lines ? placesOf(finding).filter((place) => touches(place, lines)) : [finding];
    const { told, ignoredBy } = toldWhereAdded(finding, added, files, ignores);
    const key = keyOf(finding);
    const isKnown = ignoredBy === undefined && baseline.has(key);
    if (isKnown) present.add(key);
    if (CONFIDENCES.indexOf(finding.confidence) > least) continue;
    if (added.length === 0) suppressed.unchangedLines++;
    else if (ignoredBy) suppressed[ignoredBy]++;
    else if (isKnown) suppressed.baseline++;
    else reported.push(ignores.explained(told));
  }
  return {
    reported,
    suppressed,
    baseline: options.baseline && useOf(options.baseline, present, looked),
    about: ignores.about(looked),
  };
}

/**
 * A secret that stood in the file before the change is told where the change adds it again: at the first such place that
 * nothing leaves out. What leaves out its first place leaves out all of them.
 */
function toldWhereAdded(
  finding: Finding,
  added: readonly Location[],
  files: SuppressFiles,
  ignores: Ignores,
): { readonly told: Finding; readonly ignoredBy: LeftOut | undefined } {
  let ignoredBy = ignores.leavesOut(finding);
  if (ignoredBy || added.length === 0 || added.includes(finding)) return { told: finding, ignoredBy };
  for (const place of added) {
    const told = files.toldAt(finding, place);
    ignoredBy = ignores.leavesOut(told);
    if (!ignoredBy) return { told, ignoredBy };
  }
  return { told: finding, ignoredBy };
}

function useOf({ name, entries }: Baseline, present: ReadonlySet<string>, looked: Looked): BaselineUse {
  const stale = entries.filter((entry) => !present.has(keyOf(entry)) && isJudged(entry, looked));
  return { file: name, entries: entries.length, used: present.size, stale };
}

type LeftOut = "inline" | "foreign" | "configuration";

interface Ignores {
  /** What leaves a finding out; undefined when nothing does. */
  leavesOut(finding: Finding): LeftOut | undefined;
  /** The finding, which says why an ignore that was meant for it does not hold, where nothing else says it. */
  explained(finding: Finding): Finding;
  about(looked: Looked): readonly Draft[];
}

interface FileIgnores {
  /** Those of which it is said what they are good for. */
  readonly told: readonly Directive[];
  readonly holding: Cover;
  /** Those that do not hold, and of which no finding of their own says so. */
  readonly silent: Cover;
}

function ignoresOf(files: SuppressFiles, options: SuppressOptions): Ignores {
  const usage: Usage = new Map();
  const byPath = new Map(files.withDirectives.map((file) => [file.path, fileIgnores(file, options)]));
  const configured = (options.ignores ?? []).filter((ignore) => holds(ignore, options));
  return {
    leavesOut(finding) {
      const own = byPath.get(finding.path)?.holding(finding);
      if (own) {
        markUsed(usage, own.directive, [own.target]);
        return "inline";
      }
      if (
        finding.check === "secrets" &&
        files.foreignCover(finding.path)?.(finding, files.aliasesOf(finding.rule))
      )
        return "foreign";
      const entry = configured.find(
        (ignore) =>
          (ignore.targets.length === 0 || meant(ignore.targets, finding).length > 0) &&
          ignore.covers(finding),
      );
      if (!entry) return undefined;
      markUsed(usage, entry, meant(entry.targets, finding));
      return "configuration";
    },
    explained(finding) {
      const meantForIt = byPath.get(finding.path)?.silent(finding);
      const problem = meantForIt && problemOf(meantForIt.directive, options, finding.rule);
      return problem ? { ...finding, fix: `${finding.fix} ${problem.message} ${problem.fix}` } : finding;
    },
    about(looked) {
      const ofFiles = [...byPath].flatMap(([path, { told }]) => {
        const isSeen = !looked.unseen.has(path) && !looked.isPartlyBlind;
        return told.flatMap((one) => draftsAbout(one, usage, options, isSeen));
      });
      // What an entry is good for, no shard can tell alone.
      const isAll =
        isWhole(looked) && !looked.source.shard && looked.unseen.size === 0 && !looked.isPartlyBlind;
      const ofConfiguration = (options.ignores ?? []).flatMap((one) =>
        draftsAbout(one, usage, options, isAll),
      );
      return [...ofFiles, ...ofConfiguration].filter(({ rule }) => options.rules.has(rule));
    },
  };
}

function fileIgnores(file: SourceFile, options: SuppressOptions): FileIgnores {
  const directives = readDirectives(file);
  const isTold = TOLD.has(file.role) && !PROSE.test(file.path) && options.source.kind !== "history";
  const told = isTold ? directives.filter(isMeant) : [];
  const isSaid = new Set(told.filter((one) => options.rules.has(problemOf(one, options)?.rule ?? "")));
  const holding = directives.filter((one) => holds(one, options));
  const silent = directives.filter((one) => !holding.includes(one) && !isSaid.has(one));
  return { told, holding: coverOf(holding), silent: coverOf(silent, true) };
}

/** Documentation is about ignores, and nobody cleans up what was copied or made by a program. */
const TOLD: ReadonlySet<string> = new Set(["source", "test", "example"]);
const PROSE = /\.(md|mdx|markdown|rst|adoc|asciidoc|tex|pod)$/i;

function isMeant({ isComment }: Directive): boolean {
  return isComment;
}

function holds(ignore: Ignore, facts: IgnoreFacts): boolean {
  const problem = problemOf(ignore, facts);
  return problem === undefined || problem.partly;
}
/** A secret is told once a file: the change may add it at any of its places. */
function placesOf(finding: Finding): readonly Location[] {
  if (finding.check !== "secrets") return [finding];
  return [finding, ...finding.related.filter(({ path }) => path === finding.path)];
}
