import type { Check } from "../check.ts";
import type { Configuration } from "../config/configuration.ts";
import type { Entry, Source } from "../sources/source.ts";
import { hasBinaryName } from "./binary-names.ts";
import { type Around, createExaminer, type Examine, type FileOutcome } from "./examine.ts";
import { guarded } from "./guard.ts";
import { type Limits, overMemory, overTime, TimeExceeded } from "./limits.ts";
import { type Meter, newMeter } from "./meter.ts";
import type { Parsers } from "./modules.ts";
import type { Lost, Pool } from "./pool.ts";
import { internalError } from "./problems.ts";

/** Worker threads that a scan may use. */
export interface Workers {
  /** The entry that every thread runs; it calls `serveExaminer`. */
  readonly entry: URL;
  /** Passed on to the entry. */
  readonly data: { readonly [name: string]: string };
  /** How many files may be examined at the same time. With one, no thread is started. */
  readonly jobs: number;
}

export interface RunnerOptions {
  readonly source: Source;
  readonly checks: readonly Check[];
  readonly languages: Parsers;
  readonly limits: Limits;
  readonly configuration: Configuration;
  readonly marks: readonly string[];
  readonly around: Omit<Around, "watched" | "inlineBytes" | "putsOff" | "onReading">;
  /** Left out: all is done in this thread. */
  readonly workers: Workers | undefined;
}

/** Examines files, here or in other threads; which makes no difference to what comes out. */
export interface Runner {
  /**
   * @param onOutcome gets the outcomes in the order of the entries
   * @param of see `Examine`
   */
  run(
    entries: readonly Entry[],
    onOutcome: (outcome: FileOutcome) => void | Promise<void>,
    of?: number,
  ): Promise<void>;
  /** Ends the threads, with all the memory they hold, until there is more to examine. */
  rest(): Promise<void>;
  /** Ends the threads. @returns what all of it took */
  close(): Promise<Meter>;
}

/** From about so much work on threads are started. A guess at where they pay: on a busy machine it could not be measured. */
const WORTH_BYTES = 4 * 1024 * 1024;
/** What a file costs besides its bytes, and how large one is thought to be whose size is not known. */
const FILE_BYTES = 4 * 1024;
const UNKNOWN_BYTES = 8 * 1024;

/** From this size on, a pattern whose time grows with the square of the text takes seconds. */
const INLINE_BYTES = 64 * 1024;

/** Files that are examined within the time of one: so many at most, and while they take no longer than that in milliseconds. */
const MOST_TOGETHER = 64;
const TOGETHER_MS = 50;

export function createRunner(options: RunnerOptions): Runner {
  const { checks, limits, source, workers } = options;
  const meter = newMeter();
  const examiner = () => createExaminer({ ...options, meter });
  // Not before it is needed: threads have one each.
  let examine: Examine | undefined;
  const canThread = workers !== undefined && workers.jobs > 1;
  const around: Around = {
    ...options.around,
    watched: "here",
    // Threads read all at once: they would have to be started again. An outcome that is kept has to be whole.
    putsOff: !options.around.digests,
    ...(canThread ? { inlineBytes: INLINE_BYTES } : {}),
  };
  let pool: Promise<Pool> | undefined;

  const start = async ({ entry, data, jobs }: Workers) => {
    const { createPool } = await import("./pool.ts");
    return createPool({
      entry,
      data,
      jobs,
      setup: {
        checks: checks.map((check) => check.id),
        secretKinds: options.configuration.secretKinds,
        limits,
        marks: options.marks,
      },
      paths: () => source.treePaths(),
      entryAt: (path) => source.treeEntry(path),
      isClaimed: (path) =>
        !hasBinaryName(path) && checks.some(({ readers }) => readers.some((reader) => reader.claims(path))),
      lost,
    });
  };
  const inThreads = async (
    entries: readonly Entry[],
    onOutcome: (outcome: FileOutcome) => void,
    of: number | undefined,
  ) => {
    if (!workers) throw new TypeError("there are no workers");
    pool ??= start(workers);
    await (await pool).run(entries, of, onOutcome);
  };

  /**
   * The first few of these, up to one that has to be waited for, all within the time of one file: who watches the time costs
   * as much as a small file. When it is over, the one it ended at is examined anew, with all of its own time.
   */
  const examineSome = (entries: readonly Entry[], of: number | undefined) => {
    const examined: ReturnType<Examine>[] = [];
    examine ??= examiner();
    const examineOne = examine;
    const began = performance.now();
    try {
      guarded(limits.fileMs, () => {
        for (const entry of entries) {
          const one = examineOne(entry, around, of);
          examined.push(one);
          if (one instanceof Promise) {
            // Whoever takes the outcomes may not come to it.
            one.catch(() => {});
            return;
          }
          if (performance.now() - began > TOGETHER_MS) return;
        }
      });
    } catch (error) {
      const entry = entries[examined.length];
      if (!(error instanceof TimeExceeded) || !entry) throw error;
      // It may have been interrupted anywhere.
      examine = examiner();
      examined.push(examine(entry, around, of));
    }
    return examined;
  };

  const rest = async () => {
    const running = pool;
    pool = undefined;
    await (await running)?.close(meter);
  };

  return {
    rest,
    async run(entries, onOutcome, of) {
      if (canThread && (pool || isWorthThreads(entries))) return inThreads(entries, onOutcome, of);
      for (let next = 0; next < entries.length; ) {
        for (const examined of examineSome(entries.slice(next, next + MOST_TOGETHER), of)) {
          const outcome = await examined;
          const entry = entries[next++];
          if (outcome.state === "deferred" && entry) await inThreads([entry], onOutcome, of);
          else await onOutcome(outcome);
        }
      }
    },
    async close() {
      await rest();
      return meter;
    },
  };
}

function isWorthThreads(entries: readonly Entry[]): boolean {
  let bytes = 0;
  for (const { path, kind, size } of entries) {
    if (kind !== "file" || hasBinaryName(path)) continue;
    bytes += FILE_BYTES + (size ?? UNKNOWN_BYTES);
    if (bytes >= WORTH_BYTES) return true;
  }
  return false;
}

function lost({ path }: Entry, why: Lost): FileOutcome {
  const said =
    why.kind === "time"
      ? overTime(path, why.ms)
      : why.kind === "memory"
        ? overMemory(path, why.bytes)
        : internalError(path, "a worker", why.error);
  return { path, state: "refused", bytes: 0, found: [], notChecked: [said], readBy: [], marks: [] };
}
