import type { Buffer } from "node:buffer";
import { policyOf } from "../config/policy.ts";
import type { SourceFile, Tree } from "../file.ts";
import type { Draft, Finding } from "../finding.ts";
import type { Range } from "../languages/value.ts";
import { asked } from "../on-demand.ts";
import type { Version } from "../sources/history.ts";
import type { Entry, Source } from "../sources/source.ts";
import type { Tally } from "../sources/tally.ts";
import { IGNORE_WORD } from "../suppress/inline.ts";
import { createExaminer, type Examine, type FileOutcome } from "./examine.ts";
import { findingsOf } from "./findings.ts";
import { lookedAt } from "./looked.ts";
import { secretsOf } from "./masking.ts";
import { type Meter, newMeter } from "./meter.ts";
import { internalError } from "./problems.ts";
import type { ScanOptions } from "./scan.ts";
import { addSuppressed, NOTHING_SUPPRESSED } from "./suppress.ts";

export interface VersionOptions
  extends Omit<ScanOptions, "source" | "wholeFiles" | "workers" | "onProgress"> {
  /** Where to write down what it takes. */
  readonly meter?: Meter;
}

export interface LookOptions {
  /** Drafts that need no finding. */
  readonly known?: ((draft: Draft) => Promise<boolean>) | undefined;
}

/** Words outside the readers on which it depends what is reported. */
export const MARKS: readonly string[] = [IGNORE_WORD];

/**
 * Looks at contents one by one, as at files that nothing stands beside. What it holds does not grow with their number, only
 * with that of the findings.
 *
 * @param scope what the contents are of: all that ever was, or some commits
 */
export function createVersionScan(options: VersionOptions, problems: Tally, scope: "history" | "range") {
  const examine = createExaminer({ ...options, marks: MARKS, meter: options.meter ?? newMeter() });
  const byFingerprint = new Map<string, VersionFinding>();
  const counts = { files: 0, bytes: 0, suppressed: NOTHING_SUPPRESSED };

  /** What a content holds, before anything is left out. */
  async function draftsIn(version: Version, bytes: Buffer): Promise<Drafts> {
    return draftsFrom(version, await examineVersion(examine, version.path, bytes));
  }

  async function draftsFrom(version: Version, { outcome, entry, file }: Examined): Promise<Drafts> {
    for (const problem of outcome.notChecked) problems.add(problem);
    if (outcome.state === "looked-at") {
      counts.files++;
      counts.bytes += outcome.bytes;
    }
    const drafts: Draft[] = [];
    for (const [index, check] of options.checks.entries()) {
      // All at once: what two readers found may be one secret.
      const models = outcome.found.filter((one) => one.check === index).flatMap((one) => one.models);
      if (models.length === 0) continue;
      try {
        const judgement = await asked(() =>
          check.judge(models, {
            inScope: (path) => path === version.path,
            scope,
            isTracked: () => undefined,
            options: (path) => policyOf(options.configuration).options(path),
            advisories: options.advisories,
          }),
        );
        for (const draft of judgement.drafts) if (options.rules.has(draft.rule)) drafts.push(draft);
      } catch (error) {
        problems.add(internalError(version.path, `the ${check.id} check`, error));
      }
    }
    return { drafts, file, entry, secrets: secretsOf(options.checks, outcome) };
  }

  async function look(version: Version, bytes: Buffer, options: LookOptions = {}): Promise<void> {
    await keep(version, await draftsIn(version, bytes), options);
  }

  /** Goes on with a content that was examined elsewhere. */
  async function goOn(version: Version, examined: Examined, options: LookOptions = {}): Promise<void> {
    await keep(version, await draftsFrom(version, examined), options);
  }

  async function keep(
    version: Version,
    { drafts, file, entry, secrets }: Drafts,
    { known }: LookOptions,
  ): Promise<void> {
    const wanted: Draft[] = [];
    for (const draft of drafts) if (!(await known?.(draft))) wanted.push(draft);
    if (wanted.length === 0) return;
    const source = alone(entry);
    const { reported, suppressed } = await findingsOf(
      wanted,
      [entry.path],
      lookedAt([], { ...options, source }),
      {
        ...options,
        source,
        wholeFiles: true,
        secretsIn: async (of) => secrets ?? options.secretsIn(of),
        open: async (path) => (path === version.path ? file : undefined),
      },
    );
    counts.suppressed = addSuppressed(counts.suppressed, suppressed);
    for (const finding of reported) {
      const earlier = byFingerprint.get(finding.fingerprint);
      if (!earlier || version.order < earlier.version.order) {
        byFingerprint.set(finding.fingerprint, { finding, version });
      }
    }
  }

  /** Counts contents that have nothing that others have not. @param bytes of all of them */
  function passOver(files: number, bytes: number): void {
    counts.files += files;
    counts.bytes += bytes;
  }

  return { look, goOn, passOver, draftsIn, counts, found: () => [...byFingerprint.values()] };
}

export interface VersionFinding {
  readonly finding: Finding;
  /** The oldest content that has it. */
  readonly version: Version;
}

export interface Drafts {
  /** Where its secrets are; undefined where not all of it could be read. */
  readonly secrets: readonly Range[] | undefined;
  readonly drafts: readonly Draft[];
  readonly file: SourceFile | undefined;
  readonly entry: Entry;
}

/** What the first stage makes of a content. */
export interface Examined {
  readonly outcome: FileOutcome;
  readonly entry: Entry;
  /** Undefined when nothing was found in it. */
  readonly file: SourceFile | undefined;
}

export async function examineVersion(examine: Examine, path: string, bytes: Uint8Array): Promise<Examined> {
  let file: SourceFile | undefined;
  const entry = entryOver(path, bytes);
  const outcome = await examine(entry, {
    tree: NOTHING_BESIDE,
    watched: "here",
    keep: (found) => {
      file = found;
      return true;
    },
  });
  return { outcome, entry, file };
}

export function entryOver(path: string, bytes: Uint8Array): Entry {
  return { path, kind: "file", size: bytes.length, read: () => bytes };
}

const NOTHING_BESIDE: Tree = { paths: async () => [], open: async () => undefined };

function alone(entry: Entry): Source {
  return {
    kind: "history",
    entries: [entry],
    problems: [],
    treePaths: () => [entry.path],
    treeEntry: (path) => (path === entry.path ? entry : undefined),
  };
}
