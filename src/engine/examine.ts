import type { Check, Reader } from "../check.ts";
import type { SourceFile, Tree } from "../file.ts";
import type { NotChecked } from "../finding.ts";
import { AGAIN, type Again, orAgain, Waiting } from "../on-demand.ts";
import type { Entry } from "../sources/source.ts";
import { guarded } from "./guard.ts";
import { budgetOf, type Limits, overTime, TimeExceeded } from "./limits.ts";
import { keywordsOf, prefilterFor } from "./literals.ts";
import { type Loaded, loadEntry } from "./load.ts";
import { type Meter, readerMeter } from "./meter.ts";
import { type Parsers, SharedModule } from "./modules.ts";
import { bufferOver } from "./prefilter.ts";
import { internalError } from "./problems.ts";
import { digestOf } from "./texts.ts";

/** What the first stage makes of one file. Plain data, so that it can come from another thread, or from an earlier scan. */
export interface FileOutcome {
  readonly path: string;
  /**
   * - `unclaimed`: no reader has anything to say about such a file
   * - `binary-name`: not opened, because of its name
   * - `refused`: not looked at; `notChecked` says why
   * - `deferred`: readers have not begun with it, because it is larger than `Around.inlineBytes`
   * - `looked-at`: be it only by the prefilter
   */
  readonly state: "unclaimed" | "binary-name" | "refused" | "deferred" | "looked-at";
  /** As the file is stored; zero unless it was looked at. */
  readonly bytes: number;
  /** What readers found, in the order of checks and their readers; readers that found nothing are left out. */
  readonly found: readonly Found[];
  readonly notChecked: readonly NotChecked[];
  /** Checks that had a reader read the text, by their place in the list of checks. */
  readonly readBy: readonly number[];
  /** Which of `ExamineOptions.marks` occur in it, lower-cased. */
  readonly marks: readonly string[];
  /** Checks that need this file only if they find something in others (`Reader.completes`), and have not read it. */
  readonly putOff?: readonly number[];
  /** Where something was found, and the text is not kept or digests are asked for: see `digestOf`. */
  readonly digest?: string;
  /**
   * On what else than the checks and the limits this depends: the `file`, its path and content, alone, or the whole `tree`.
   * Left out: on time, memory or luck.
   */
  readonly dependsOn?: "file" | "tree";
}

export interface Found {
  /** Place in the list of checks. */
  readonly check: number;
  readonly models: readonly unknown[];
}

export interface ExamineOptions {
  readonly checks: readonly Check[];
  readonly languages: Parsers;
  readonly limits: Limits;
  /** ASCII words whose presence in a file a later stage wants to know, such as those of ignore comments. */
  readonly marks: readonly string[];
  /** Where to write down what it takes. */
  readonly meter: Meter;
}

export interface Around {
  readonly tree: Tree;
  /** Gets every file that something was found in, a mark included. @returns whether its text is kept */
  keep?(file: SourceFile): boolean;
  /** Whether outcomes need a digest also where the text is kept: an earlier one is used again when there is no text. */
  readonly digests?: boolean;
  /**
   * Who ends readers that take too long: `here` interrupts what they do before they first wait for something, which is all
   * that can be done within the thread; `outside` leaves it to whoever watches the thread.
   */
  readonly watched: "here" | "outside";
  /**
   * With `watched: "here"`: larger files are put off, for another thread to read, when a reader wants them that cannot be
   * interrupted (`Reader.interruptible`).
   */
  readonly inlineBytes?: number;
  /** Whether files that only complete what is found in others are put off, see `FileOutcome.putOff`. */
  readonly putsOff?: boolean;
  /** Called with the size before readers get a file, for whoever watches. */
  onReading?(bytes: number): void;
}

/**
 * The first stage of a scan, which looks at one file: entry → load → prefilter → readers. It knows nothing of other files
 * but what readers ask of the tree. No promise where nothing had to be waited for.
 *
 * @param of only this check's readers, by its place in the list
 */
export type Examine = (entry: Entry, around: Around, of?: number) => FileOutcome | Promise<FileOutcome>;

export function createExaminer(options: ExamineOptions): Examine {
  const { meter } = options;
  const readers = options.checks.flatMap((check, index) =>
    check.readers.map(
      (reader): CheckReader => ({ check, index, reader, keywords: new Set(keywordsOf(reader)) }),
    ),
  );
  const byName = readers.filter(({ reader }) => reader.keywords === "any");
  const marks = new Set(options.marks.map((mark) => mark.toLowerCase()));
  const prefilter = prefilterFor(
    readers.map(({ reader }) => reader),
    marks,
  );

  return (entry, around, of) => {
    const { path } = entry;
    const claims = ({ reader, index }: CheckReader) =>
      (of === undefined || of === index) && reader.claims(path);
    if (!readers.some(claims)) return without(path, "unclaimed");
    // A file that a reader asks for by name, rather than as one of all files, has to be looked at.
    const naming = new Set(byName.filter(claims));
    const needed = naming.size > 0;
    const loading = performance.now();
    const loaded = loadEntry(entry, needed, options.limits);
    const filtering = performance.now();
    meter.loaded++;
    meter.loadMs += filtering - loading;
    if ("reason" in loaded) {
      const { reason, incomplete } = loaded;
      if (reason === "") return without(path, "binary-name");
      const refused = without(path, "refused", [{ path, reason, incomplete }]);
      return loaded.isUnread ? refused : { ...refused, dependsOn: "file" };
    }
    const present = prefilter.find(loaded.bytes());
    meter.prefilterMs += performance.now() - filtering;
    meter.filtered++;
    if (present.size === 0) {
      meter.passed++;
      if (!needed) return { ...without(path, "looked-at"), bytes: loaded.size, dependsOn: "file" };
    }
    const marked = [...marks].filter((mark) => present.has(mark));
    const holds = (text: string) => bufferOver(loaded.bytes()).includes(text, 0, "latin1");
    // Most readers have no word in a file, and are not asked what they make of its path.
    const wanted = readers.flatMap((one): Wanting[] => {
      if (one.reader.keywords === "any") return naming.has(one) ? [{ ...one, hits: NO_HITS }] : [];
      const hits = hitsOf(one.keywords, present);
      if (!hits || !claims(one) || one.reader.wants?.(hits, holds) === false) return [];
      return [{ ...one, hits }];
    });
    const putOff = around.putsOff && of === undefined ? completing(wanted, loaded) : [];
    const wanting = putOff.length === 0 ? wanted : wanted.filter(({ index }) => !putOff.includes(index));
    const outcome = (read: Read): FileOutcome | Promise<FileOutcome> => {
      const base = {
        path,
        state: "looked-at",
        bytes: loaded.size,
        marks: marked,
        ...read,
        ...(putOff.length === 0 ? {} : { putOff }),
      } as const;
      const isNothing = marked.length === 0 && read.found.length === 0;
      const isKept = isNothing || around.keep?.(loaded.file());
      if (isKept && (isNothing || !around.digests)) return base;
      return digestOf(loaded.bytes()).then((digest) => ({ ...base, digest }));
    };
    if (wanting.length === 0) return outcome({ ...NOTHING_READ, dependsOn: "file" });
    if (!isForHere(loaded.size, wanting, around)) return without(path, "deferred");
    around.onReading?.(loaded.size);
    const ms = budgetOf(options.limits, loaded.size);
    const began = recentCpu();
    const read = (patience: number) =>
      readFile(
        loaded.file(),
        wanting,
        around,
        options,
        around.watched === "here" ? ms * patience : Number.POSITIVE_INFINITY,
      );
    const later = async (first: Promise<Read>) => {
      try {
        return await outcome(await first.catch((error) => read(againAfter(error, began, ms))));
      } catch (error) {
        if (!(error instanceof TimeExceeded)) throw error;
        return without(path, "refused", [overTime(path, ms)]);
      }
    };
    let first: Read | Promise<Read>;
    try {
      first = read(1);
    } catch (error) {
      first = Promise.reject(error);
    }
    return first instanceof Promise ? later(first) : outcome(first);
  };
}

/** Checks of which no reader that wants a file can do more than complete what is found in others. */
function completing(wanted: readonly Wanting[], loaded: Loaded): readonly number[] {
  if (!wanted.some(({ reader }) => reader.completes)) return [];
  const file = loaded.file();
  const others = new Set(wanted.filter(({ reader }) => !reader.completes?.(file)).map(({ index }) => index));
  return [...new Set(wanted.map(({ index }) => index))].filter((index) => !others.has(index));
}

/** What can be interrupted is read here up to this size: to start a thread takes longer. */
const INTERRUPTED_BYTES = 1024 * 1024;

function isForHere(bytes: number, wanting: readonly Wanting[], { inlineBytes }: Around): boolean {
  if (inlineBytes === undefined || bytes <= inlineBytes) return true;
  return bytes <= INTERRUPTED_BYTES && wanting.every(({ reader }) => reader.interruptible);
}

/**
 * Within a thread only the clock's time can be limited. Where others had the machine in that time, the file is given more.
 * @returns how many times as long it may take
 * @throws {unknown} the error, when it had its time
 */
function againAfter(error: unknown, began: NodeJS.CpuUsage, ms: number): number {
  const { user, system } = process.cpuUsage(began);
  if (!(error instanceof TimeExceeded) || (user + system) / 1000 > 0.7 * ms) throw error;
  return 10;
}

let sampled = { at: Number.NEGATIVE_INFINITY, cpu: { user: 0, system: 0 } };

/** What the process had computed by now or a few moments ago: asking takes longer than most files. */
function recentCpu(): NodeJS.CpuUsage {
  const at = performance.now();
  if (at - sampled.at > 20) sampled = { at, cpu: process.cpuUsage() };
  return sampled.cpu;
}

interface CheckReader {
  readonly check: Check;
  readonly index: number;
  readonly reader: Reader<unknown>;
  /** Lower-cased; empty where the reader wants every file it claims. */
  readonly keywords: ReadonlySet<string>;
}

type Read = Pick<FileOutcome, "found" | "notChecked" | "readBy" | "dependsOn">;

interface Wanting extends CheckReader {
  readonly hits: ReadonlySet<string>;
}

const NO_HITS: ReadonlySet<string> = new Set();
const NOTHING_READ = { found: [], notChecked: [], readBy: [] } as const satisfies Read;

function without(
  path: string,
  state: FileOutcome["state"],
  notChecked: readonly NotChecked[] = [],
): FileOutcome {
  return { path, state, bytes: 0, marks: [], ...NOTHING_READ, notChecked };
}

/** Which of these keywords are among those of a file, all of them lower-cased; undefined for none. */
export function hitsOf(
  keywords: ReadonlySet<string>,
  present: ReadonlySet<string>,
): ReadonlySet<string> | undefined {
  let hits: Set<string> | undefined;
  for (const literal of present) {
    if (!keywords.has(literal)) continue;
    hits ??= new Set();
    hits.add(literal);
  }
  return hits;
}

/** @throws {TimeExceeded} */
function readFile(
  file: SourceFile,
  wanting: readonly Wanting[],
  around: Around,
  { languages, meter }: ExamineOptions,
  ms: number,
): Read | Promise<Read> {
  const found: Found[] = [];
  const notChecked: NotChecked[] = [];
  const parsed = new SharedModule(file, languages, ms);
  let hasFailed = false;
  let looksAround = false;
  const failed = ({ check, reader }: CheckReader, error: unknown) => {
    if (error instanceof TimeExceeded) throw error;
    hasFailed = true;
    notChecked.push(internalError(file.path, `the ${check.id} reader "${reader.name}"`, error));
  };
  const keep = ({ check, index, reader }: CheckReader, models: readonly unknown[], began: number) => {
    const taken = readerMeter(meter, `${check.id}/${reader.name}`);
    taken.files++;
    taken.ms += performance.now() - began;
    if (models.length === 0) return;
    taken.hits++;
    taken.models += models.length;
    found.push({ check: index, models });
  };
  const read = ({ reader, hits }: Wanting) =>
    reader.read(file, {
      get tree() {
        looksAround = true;
        return around.tree;
      },
      hits,
      module: () => parsed.module(),
      notChecked: (reason, path = file.path) => void notChecked.push({ path, reason, incomplete: true }),
    });
  let next = 0;
  /** Goes on until a reader has to be waited for. */
  const readOn = (): Pending | undefined => {
    for (let one = wanting[next]; one; one = wanting[next]) {
      next++;
      const began = performance.now();
      try {
        const models = read(one);
        if (models instanceof Promise) return { one, models: orAgain(models), began };
        keep(one, models, began);
      } catch (error) {
        if (error instanceof Waiting) return { one, models: orAgain(Promise.reject(error)), began };
        failed(one, error);
      }
    }
    return undefined;
  };
  const readOnInTime = () => (around.watched === "here" ? guarded(ms, readOn) : readOn());
  const whole = (): Read => {
    const readBy = [...new Set(wanting.map(({ index }) => index))];
    if (hasFailed) return { found, notChecked, readBy };
    return { found, notChecked, readBy, dependsOn: looksAround ? "tree" : "file" };
  };
  const waitAndGoOn = async (first: Pending): Promise<Read> => {
    try {
      for (let pending: Pending | undefined = first; pending; pending = readOnInTime()) {
        try {
          const models = await pending.models;
          // It has loaded what it needs, and can be interrupted now.
          if (models === AGAIN) next--;
          else keep(pending.one, models, pending.began);
        } catch (error) {
          failed(pending.one, error);
        }
        if (next === wanting.length) break;
      }
    } finally {
      parsed.close();
    }
    return whole();
  };
  const pending = readOnInTime();
  return pending ? waitAndGoOn(pending) : whole();
}

interface Pending {
  readonly one: Wanting;
  readonly models: Promise<readonly unknown[] | Again>;
  readonly began: number;
}
