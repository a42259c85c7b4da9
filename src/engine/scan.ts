import type { AdvisorySource } from "../advisory-source.ts";
import type { Check, ReadContext, Reader } from "../check.ts";
import type { SourceFile, Tree } from "../file.ts";
import type { AdvisoryStatus, Confidence, Draft, Finding, NotChecked } from "../finding.ts";
import type { Range } from "../languages/value.ts";
import type { ReportStats, Suppressed } from "../report/report.ts";
import type { Rule } from "../rule.ts";
import type { Entry, Source } from "../sources/source.ts";
import { IGNORE_WORD } from "../suppress/inline.ts";
import type { FinishedFile } from "./finish.ts";
import type { Limits } from "./limits.ts";
import { FileLoader } from "./load.ts";
import { type Parsers, SharedModule } from "./modules.ts";
import { compareText } from "./order.ts";
import { Prefilter } from "./prefilter.ts";
import { suppress } from "./suppress.ts";

export interface ScanOptions {
  readonly source: Source;
  readonly checks: readonly Check[];
  /** Rules that may report; others are judged but dropped. */
  readonly rules: ReadonlySet<string>;
  readonly languages: Parsers;
  readonly advisories: AdvisorySource;
  readonly limits: Limits;
  /** Report on whole files, also where the source knows which lines a change adds. */
  readonly wholeFiles: boolean;
  /** Findings below this are not reported. */
  readonly minConfidence: Confidence;
  /** ISO date, for ignores that expire. */
  readonly today: string;
  /** Where the secrets of a file are, for masking; asked for every file that has a finding. */
  secretsIn(file: SourceFile): Promise<readonly Range[]>;
  /** Called now and then with how many of the scope's files are done. */
  onProgress?(done: number, total: number): void;
}

export interface ScanResult {
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
  readonly suppressed: Suppressed;
  readonly stats: Omit<ReportStats, "durationMs">;
  readonly advisories: AdvisoryStatus;
}

/** scope → files → prefilter → readers → judge → suppress; reporting is up to whoever called. */
export async function scan(options: ScanOptions): Promise<ScanResult> {
  const { source, checks } = options;
  const notChecked: NotChecked[] = [...source.problems];
  const loader = new FileLoader(options.limits);
  const readers = checks.flatMap((check) => check.readers.map((reader) => ({ check, reader })));
  const prefilter = new Prefilter([
    IGNORE_WORD,
    ...readers.flatMap(({ reader }) => (reader.keywords === "any" ? [] : reader.keywords)),
  ]);
  const tree = treeOf(source, loader);
  const run: Run = {
    options,
    loader,
    prefilter,
    tree,
    notChecked,
    models: new Map(),
    read: new Set(),
  };

  let done = 0;
  const looked: Looked = { files: 0, bytes: 0, binaryNames: 0, unclaimed: 0 };
  for (const entry of source.entries) {
    await readEntry(run, entry, readers, looked);
    options.onProgress?.(++done, source.entries.length);
  }
  const scopePaths = new Set(source.entries.map((entry) => entry.path));
  notChecked.push(...binaryNames(looked.binaryNames), ...nothingLookedAt(source, looked));

  const drafts: Draft[] = [];
  let advisories: AdvisoryStatus = { source: "none", asOf: null, complete: true, partial: [] };
  for (const check of checks) {
    const scoped = run.models.get(check);
    if (!scoped) continue;
    await readContextFiles(run, check, scoped, scopePaths);
    try {
      const judgement = await check.judge(scoped, {
        inScope: (path) => scopePaths.has(path),
        advisories: options.advisories,
      });
      drafts.push(...judgement.drafts);
      notChecked.push(...(judgement.notChecked ?? []));
      if (judgement.advisories) advisories = judgement.advisories;
    } catch (error) {
      notChecked.push(internalError("", `the ${check.id} check`, error));
    }
  }
  const kept = drafts.filter((draft) => scopePaths.has(draft.at.path) && options.rules.has(draft.rule));
  const { reported, suppressed } = kept.length > 0 ? await findingsOf(run, kept) : NO_FINDINGS;
  notChecked.sort((a, b) => compareText(a.path, b.path) || compareText(a.reason, b.reason));
  const stats = { files: looked.files, bytes: looked.bytes };
  return { findings: reported, notChecked, suppressed, stats, advisories };
}

const NO_FINDINGS = { reported: [], suppressed: { inline: 0, baseline: 0, unchangedLines: 0 } };

async function findingsOf(run: Run, drafts: readonly Draft[]) {
  const finished = await finishedFiles(run, drafts);
  const reporting = new Set(drafts.map((draft) => draft.rule));
  const rules = new Map<string, Rule>();
  for (const check of run.options.checks) {
    if (!check.ruleIds.some((id) => reporting.has(id))) continue;
    for (const rule of await check.rules()) rules.set(rule.id, rule);
  }
  const { finish } = await import("./finish.ts");
  const findings = finish(drafts, rules, (path) => finished.get(path));
  const fileOf = (path: string) => finished.get(path)?.file ?? run.loader.kept(path);
  return suppress(findings, run.options, fileOf);
}

interface Run {
  readonly options: ScanOptions;
  readonly loader: FileLoader;
  readonly prefilter: Prefilter;
  readonly tree: Tree;
  readonly notChecked: NotChecked[];
  readonly models: Map<Check, unknown[]>;
  /** `check:path` already read, in the scope or as context. */
  readonly read: Set<string>;
}

/** What became of the files of the scope; those that a check opens around it are not counted. */
interface Looked {
  files: number;
  bytes: number;
  /** Not opened because of their name. */
  binaryNames: number;
  /** No reader has anything to say about them. */
  unclaimed: number;
}

function binaryNames(count: number): readonly NotChecked[] {
  if (count === 0) return [];
  const files = count === 1 ? "1 file" : `${count} files`;
  const reason = `${files} with the name of a binary format, such as pictures and archives`;
  return [{ path: "", reason, incomplete: false }];
}

/**
 * A scan that looked at nothing is not green: somebody asked for a tree, and it may be the wrong one. An index or a range
 * without changes is an answer.
 */
function nothingLookedAt({ kind }: Source, { files, bytes, unclaimed }: Looked): readonly NotChecked[] {
  if (kind === "staged" || kind === "range") return [];
  if (kind === "stdin" ? bytes > 0 : files + unclaimed > 0) return [];
  const isEmpty = kind === "stdin" && files > 0;
  const reason = isEmpty ? "standard input was empty" : "there was nothing to look at";
  return [{ path: "", reason, incomplete: true }];
}

interface CheckReader {
  readonly check: Check;
  readonly reader: Reader<unknown>;
}

async function readEntry(
  run: Run,
  entry: Entry,
  readers: readonly CheckReader[],
  looked?: Looked,
): Promise<void> {
  const claiming = readers.filter(({ reader }) => reader.claims(entry.path));
  if (claiming.length === 0) {
    if (looked) looked.unclaimed++;
    return;
  }
  // A file that a reader asks for by name, rather than as one of all files, has to be looked at.
  const needed = claiming.some(({ reader }) => reader.keywords === "any");
  const loaded = run.loader.load(entry, needed);
  if ("reason" in loaded) {
    if (loaded.reason)
      run.notChecked.push({ path: entry.path, reason: loaded.reason, incomplete: loaded.incomplete });
    else if (looked) looked.binaryNames++;
    return;
  }
  if (looked) {
    looked.files++;
    looked.bytes += loaded.size;
  }
  const found = run.prefilter.find(loaded.bytes());
  if (found.has(IGNORE_WORD)) run.loader.keep(entry.path, loaded.file());
  const wanting = claiming.flatMap(({ check, reader }) => {
    const hits = reader.keywords === "any" ? NO_HITS : hitsOf(reader.keywords, found);
    return hits ? [{ check, reader, hits }] : [];
  });
  if (wanting.length === 0) return;
  await readFile(run, loaded.file(), wanting);
}

const NO_HITS: ReadonlySet<string> = new Set();

function hitsOf(keywords: readonly string[], found: ReadonlySet<string>): ReadonlySet<string> | undefined {
  if (found.size === 0) return undefined;
  const hits = new Set<string>();
  for (const keyword of keywords) {
    const literal = keyword.toLowerCase();
    if (found.has(literal)) hits.add(literal);
  }
  return hits.size > 0 ? hits : undefined;
}

async function readFile(
  run: Run,
  file: SourceFile,
  wanting: readonly (CheckReader & { readonly hits: ReadonlySet<string> })[],
): Promise<void> {
  const parsed = new SharedModule(file, run.options.languages);
  try {
    for (const { check, reader, hits } of wanting) {
      run.read.add(`${check.id}:${file.path}`);
      const context: ReadContext = {
        tree: run.tree,
        hits,
        module: () => parsed.module(),
        notChecked: (reason) => void run.notChecked.push({ path: file.path, reason, incomplete: true }),
      };
      try {
        const models = await reader.read(file, context);
        if (models.length === 0) continue;
        run.loader.keep(file.path, file);
        const all = run.models.get(check);
        if (all) for (const model of models) all.push(model);
        else run.models.set(check, [...models]);
      } catch (error) {
        run.notChecked.push(internalError(file.path, `the ${check.id} reader "${reader.name}"`, error));
      }
    }
  } finally {
    parsed.close();
  }
}

/** Reads what a check needs beside the scope, such as the rest of a deploy unit; findings there are not reported. */
async function readContextFiles(
  run: Run,
  check: Check,
  models: readonly unknown[],
  scopePaths: ReadonlySet<string>,
): Promise<void> {
  const wanted = check.context?.(models);
  if (!wanted) return;
  const readers = check.readers.map((reader) => ({ check, reader }));
  for (const path of run.options.source.treePaths()) {
    if (scopePaths.has(path) || run.read.has(`${check.id}:${path}`) || !wanted(path)) continue;
    const entry = run.options.source.treeEntry(path);
    if (entry) await readEntry(run, entry, readers);
  }
}

async function finishedFiles(run: Run, drafts: readonly Draft[]): Promise<ReadonlyMap<string, FinishedFile>> {
  const paths = new Set(
    drafts.flatMap((draft) =>
      [draft, ...(draft.related ?? []), ...(draft.edits ?? [])].map(({ at }) => at.path),
    ),
  );
  const finished = new Map<string, FinishedFile>();
  for (const path of paths) {
    const file = run.loader.kept(path) ?? (await run.tree.open(path));
    if (file) finished.set(path, { file, secrets: await run.options.secretsIn(file) });
  }
  return finished;
}

function treeOf(source: Source, loader: FileLoader): Tree {
  return {
    paths: async () => source.treePaths(),
    open: async (path) => {
      const kept = loader.kept(path);
      if (kept) return kept;
      const entry = source.treeEntry(path);
      if (!entry) return undefined;
      const loaded = loader.load(entry, true);
      return "reason" in loaded ? undefined : loaded.file();
    },
  };
}

/** Names the place in the program, never the error's message: that may quote the file. */
function internalError(path: string, what: string, error: unknown): NotChecked {
  const kind = error instanceof Error ? error.name : typeof error;
  return {
    path,
    reason: `${what} failed with ${kind}: a bug in Bartizan, please report it`,
    incomplete: true,
  };
}
