import type { Finding, NotChecked } from "../finding.ts";
import { readBlobs } from "../git/object-stream.ts";
import type { Suppressed } from "../report/report.ts";
import type { History } from "../sources/history.ts";
import type { Passage } from "../sources/passage.ts";
import { createChangeFilter } from "./changed.ts";
import { compareFindings } from "./finish.ts";
import { loadEntry } from "./load.ts";
import { newMeter } from "./meter.ts";
import { compareText } from "./order.ts";
import type { Workers } from "./runner.ts";
import { addSuppressed } from "./suppress.ts";
import { createVersionScan, entryOver, MARKS, type VersionFinding, type VersionOptions } from "./versions.ts";

export interface HistoryResult {
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
  readonly suppressed: Suppressed;
  readonly stats: { readonly files: number; readonly bytes: number };
}

export interface HistoryOptions extends VersionOptions {
  /** Threads that contents may be examined in; left out: none is started. */
  readonly workers?: Workers | undefined;
}

/** From so many bytes on threads are started: four times what a tree needs, since most contents are only compared. */
const WORTH_BYTES = 16 * 1024 * 1024;

type Outcome = Pick<HistoryResult, "findings" | "notChecked" | "suppressed">;

/**
 * Every content of a history, each as a file by itself. What many versions of a file have is told once, with the commit that
 * brought it. Only for checks that judge a file by itself.
 *
 * @param onProgress called with how many contents are looked at, of how many
 */
export async function scanHistory(
  history: History,
  { workers, ...options }: HistoryOptions,
  onProgress?: Progress,
): Promise<HistoryResult> {
  const { list, problems } = history;
  const scan = createVersionScan(options, problems);
  const bytesOf = list.reduce((sum, { size }) => sum + size, 0);
  if (workers && workers.jobs > 1 && bytesOf >= WORTH_BYTES)
    await lookInThreads(history, scan, { ...options, workers }, onProgress);
  else await lookHere(history, scan, options, onProgress);
  const { files, bytes, suppressed } = scan.counts;
  return {
    findings: inOrder(scan.found()).map(inHistory),
    notChecked: [...history.notes, ...problems.list(), ...nothing(history)].sort(compareProblems),
    suppressed,
    stats: { files, bytes },
  };
}

type Progress = (done: number, total: number) => void;
type VersionScan = ReturnType<typeof createVersionScan>;

async function lookHere(
  { list, at }: History,
  scan: VersionScan,
  { checks }: VersionOptions,
  onProgress: Progress | undefined,
): Promise<void> {
  const mayHoldMore = createChangeFilter(checks, MARKS);
  await readBlobs(
    list.map(({ id }) => id),
    at,
    async (bytes, index) => {
      const version = list[index];
      if (version && (await mayHoldMore(version, bytes))) await scan.look(version, bytes);
      else scan.passOver(1, bytes.length);
      onProgress?.(index + 1, list.length);
    },
  );
}

async function lookInThreads(
  { list, at }: History,
  scan: VersionScan,
  options: VersionOptions & { readonly workers: Workers },
  onProgress: Progress | undefined,
): Promise<void> {
  const { checks, limits, workers, configuration } = options;
  const { examineInThreads } = await import("./history-threads.ts");
  let done = 0;
  const threads = {
    at,
    workers,
    setup: {
      checks: checks.map(({ id }) => id),
      secretKinds: configuration.secretKinds,
      limits,
      marks: MARKS,
    },
    meter: options.meter ?? newMeter(),
  };
  for await (const { versions, outcome: part } of examineInThreads(list, threads)) {
    scan.passOver(part.passed.files, part.passed.bytes);
    for (const { index, outcome, bytes } of part.held) {
      const version = versions[index];
      if (!version) continue;
      const entry = entryOver(version.path, bytes ?? new Uint8Array());
      const loaded = bytes && loadEntry(entry, false, limits);
      const file = loaded && !("reason" in loaded) ? loaded.file() : undefined;
      await scan.goOn(version, { outcome, entry, file });
    }
    done += versions.length;
    onProgress?.(done, list.length);
  }
}

/** The result of a scan, and with it what the commits of its range brought and took out again (see `scanPassage`). */
export async function addPassage(
  result: Outcome,
  passage: Passage,
  options: VersionOptions,
): Promise<Outcome> {
  const passed = await scanPassage(passage, options);
  return {
    findings: [...result.findings, ...passed.findings].sort(compareFindings),
    notChecked: [...result.notChecked, ...passed.notChecked].sort(compareProblems),
    suppressed: addSuppressed(result.suppressed, passed.suppressed),
  };
}

/**
 * What commits brought and the last of them no longer has: nobody sees it in the difference between first and last, and
 * everybody who gets the commits gets it. What was there before them, or is still there after them, is left out.
 */
export async function scanPassage(passage: Passage, options: VersionOptions): Promise<HistoryResult> {
  const { list, problems, at } = passage;
  const scan = createVersionScan(options, problems);
  let around: Promise<ReadonlySet<string>> | undefined;
  const readAround = async () => {
    const names = new Set<string>();
    const versions = passage.around;
    await readBlobs(
      versions.map(({ id }) => id),
      at,
      async (bytes, index) => {
        const version = versions[index];
        if (!version) return;
        for (const draft of (await scan.draftsIn(version, bytes)).drafts) names.add(nameOf(draft));
      },
    );
    return names;
  };
  await readBlobs(
    list.map(({ id }) => id),
    at,
    async (bytes, index) => {
      const version = list[index];
      if (!version) return;
      await scan.look(version, bytes, {
        known: async (draft) => {
          around ??= readAround();
          return (await around).has(nameOf(draft));
        },
      });
    },
  );
  return {
    findings: inOrder(scan.found()).map(inPassage),
    notChecked: [...passage.notes, ...problems.list()].sort(compareProblems),
    suppressed: scan.counts.suppressed,
    stats: { files: 0, bytes: 0 },
  };
}

/** The same secret, wherever it stands: its rule and the digest of its value. */
function nameOf({ rule, identity }: { readonly rule: string; readonly identity?: string }): string {
  return `${rule}\0${identity ?? ""}`;
}

function inOrder(found: readonly VersionFinding[]): readonly VersionFinding[] {
  return [...found].sort(
    (a, b) => compareFindings(a.finding, b.finding) || a.version.order - b.version.order,
  );
}

function inHistory({ finding, version: { commit } }: VersionFinding): Finding {
  return {
    ...finding,
    commit,
    message: `${finding.message} Commit ${short(commit)} brought it in.`,
  };
}

function inPassage({ finding, version: { commit } }: VersionFinding): Finding {
  return {
    ...finding,
    commit,
    message: `${finding.message} Commit ${short(commit)} brought it in, and a later one took it out.`,
    why: `${finding.why} Taking it out later does not help: it is in the history for good, until that is rewritten, and whoever gets these commits gets it.`,
    fix: `${finding.fix} If the commits are not pushed yet, take it out of the one that brought it: \`git rebase --interactive ${short(commit)}~1\`, mark that commit \`edit\`, remove it there, and go on with \`git commit --amend\` and \`git rebase --continue\`.`,
  };
}

function short(commit: string): string {
  return commit.slice(0, 12);
}

/** Someone asked for a history, and it may be the wrong one. */
function nothing({ blobs }: History): readonly NotChecked[] {
  return blobs > 0 ? [] : [{ path: "", reason: "there was nothing to look at", incomplete: true }];
}

function compareProblems(a: NotChecked, b: NotChecked): number {
  return compareText(a.path, b.path) || compareText(a.reason, b.reason);
}
