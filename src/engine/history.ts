import type { Draft, Finding, NotChecked } from "../finding.ts";
import { parentsOf } from "../git/commits.ts";
import { readBlobs } from "../git/object-stream.ts";
import { thenOn } from "../on-demand.ts";
import type { Suppressed } from "../report/report.ts";
import { compareVersions, type History, type HistoryLocation, type Version } from "../sources/history.ts";
import type { Passage } from "../sources/passage.ts";
import { type Content, createChangeFilter } from "./changed.ts";
import { compareFindings } from "./finish.ts";
import { OutOfTime, outOfTime } from "./limits.ts";
import { loadEntry } from "./load.ts";
import { newMeter } from "./meter.ts";
import { compareText } from "./order.ts";
import type { Workers } from "./runner.ts";
import { addSuppressed } from "./suppress.ts";
import {
  createVersionScan,
  entryOver,
  type LookOptions,
  MARKS,
  type VersionFinding,
  type VersionOptions,
} from "./versions.ts";

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

/**
 * From so many bytes on threads are started. Most contents are only compared, and a thread costs half a second: readers of its
 * own, and a git for every part.
 */
const WORTH_BYTES = 256 * 1024 * 1024;

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
  const { problems } = history;
  const scan = createVersionScan(options, problems, "history");
  const late = await lookThrough(history, scan, { ...options, workers }, { onProgress });
  const { files, bytes, suppressed } = scan.counts;
  return {
    findings: inOrder(scan.found()).map(inHistory),
    notChecked: [...history.notes, ...late, ...problems.list(), ...nothing(history)].sort(compareProblems),
    suppressed,
    stats: { files, bytes },
  };
}

type Progress = (done: number, total: number) => void;
type VersionScan = ReturnType<typeof createVersionScan>;

/** Contents to look at, and beside them such as were there before: to compare with, and not to be told of. */
interface Contents {
  readonly at: HistoryLocation;
  /** In the order of `Versions.list`. */
  readonly list: readonly (Version & Pick<Content, "isKnown">)[];
}

interface Through extends LookOptions {
  readonly onProgress?: Progress | undefined;
}

async function lookThrough(
  contents: Contents,
  scan: VersionScan,
  { workers, ...options }: HistoryOptions,
  through: Through,
): Promise<readonly NotChecked[]> {
  const bytes = contents.list.reduce((sum, { size }) => sum + size, 0);
  let last = 0;
  const counted: Through = {
    ...through,
    onProgress: (done, total) => {
      last = done;
      through.onProgress?.(done, total);
    },
  };
  try {
    if (workers && workers.jobs > 1 && bytes >= WORTH_BYTES)
      await lookInThreads(contents, scan, { ...options, workers }, counted);
    else await lookHere(contents, scan, options, counted);
  } catch (error) {
    if (!(error instanceof OutOfTime)) throw error;
    return [outOfTime(last, contents.list.length, "contents of its commits")];
  }
  return [];
}

async function lookHere(
  { list, at }: Contents,
  scan: VersionScan,
  { checks }: VersionOptions,
  { onProgress, known }: Through,
): Promise<void> {
  const mayHoldMore = createChangeFilter(checks, MARKS);
  await readBlobs(
    list.map(({ id }) => id),
    at,
    (bytes, index) => {
      const version = list[index];
      if (!version) return undefined;
      const lookIf = (isNew: boolean): Promise<void> | undefined => {
        if (version.isKnown) return undefined;
        if (isNew) return scan.look(version, bytes, { known });
        scan.passOver(1, bytes.length);
        return undefined;
      };
      const report = () => onProgress?.(index + 1, list.length);
      const looked = thenOn(mayHoldMore(version, bytes), lookIf);
      if (looked) return looked.then(report);
      report();
      return undefined;
    },
  );
}

async function lookInThreads(
  { list, at }: Contents,
  scan: VersionScan,
  options: VersionOptions & { readonly workers: Workers },
  { onProgress, known }: Through,
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
      await scan.goOn(version, { outcome, entry, file }, { known });
    }
    done += versions.length;
    onProgress?.(done, list.length);
  }
}

/** The result of a scan, and with it what the commits of its range brought and took out again (see `scanPassage`). */
export async function addPassage(
  result: Outcome,
  passage: Passage,
  options: HistoryOptions,
  onProgress?: Progress,
): Promise<Outcome> {
  const passed = await scanPassage(passage, options, onProgress);
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
async function scanPassage(
  passage: Passage,
  { workers, ...options }: HistoryOptions,
  onProgress?: Progress,
): Promise<HistoryResult> {
  const { list, problems, at } = passage;
  const scan = createVersionScan(options, problems, "range");
  let names: Promise<ReadonlySet<string>> | undefined;
  const known = async (draft: Draft) => {
    names ??= namesIn(passage, scan);
    return (await names).has(nameOf(draft));
  };
  const paths = new Set(list.map(({ path }) => path));
  const before = passage.around.filter(({ path }) => paths.has(path));
  const contents = [...before.map((version) => ({ ...version, isKnown: true as const })), ...list].sort(
    compareVersions,
  );
  const late = await lookThrough(
    { at, list: contents },
    scan,
    { ...options, workers },
    { known, onProgress },
  );
  const found = inOrder(scan.found());
  const root = await rootAmong(found, at);
  return {
    findings: found.map((one) => inPassage(one, root)),
    notChecked: [...passage.notes, ...late, ...problems.list()].sort(compareProblems),
    suppressed: scan.counts.suppressed,
    stats: { files: 0, bytes: 0 },
  };
}

/** What is to be found in the contents around a passage. */
async function namesIn({ around, at }: Passage, scan: VersionScan): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  await readBlobs(
    around.map(({ id }) => id),
    at,
    async (bytes, index) => {
      const version = around[index];
      if (!version) return;
      for (const draft of (await scan.draftsIn(version, bytes)).drafts) names.add(nameOf(draft));
    },
  );
  return names;
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

/** A commit without parents, which is the first of those that brought something, if it is any of them. */
async function rootAmong(found: readonly VersionFinding[], at: HistoryLocation): Promise<string | undefined> {
  const first = found.reduce<Version | undefined>(
    (best, { version }) => (best && best.order < version.order ? best : version),
    undefined,
  );
  return first && (await parentsOf(first.commit, at)).length === 0 ? first.commit : undefined;
}

function inPassage({ finding, version: { commit } }: VersionFinding, root: string | undefined): Finding {
  const before = commit === root ? "--root" : `${short(commit)}~1`;
  return {
    ...finding,
    commit,
    message: `${finding.message} Commit ${short(commit)} brought it in, and a later one took it out.`,
    why: `${finding.why} Taking it out later does not help: it is in the history for good, until that is rewritten, and whoever gets these commits gets it.`,
    fix: `${finding.fix} Here: \`git rebase --interactive ${before}\`, mark that commit \`edit\`, remove it there, and go on with \`git commit --amend\` and \`git rebase --continue\`.`,
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
