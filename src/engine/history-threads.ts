import { Worker } from "node:worker_threads";
import { GitError } from "../git/git.ts";
import type { HistoryLocation, Version } from "../sources/history.ts";
import type { Content } from "./changed.ts";
import { type FromWorker, type ToWorker, type VersionsOutcome, WATCH, type WorkerSetup } from "./messages.ts";
import { addMeter, type Meter } from "./meter.ts";
import type { Workers } from "./runner.ts";

type Listed = Version & Pick<Content, "isKnown">;

/** A part of a history: contents whose paths no other part has. */
export interface Part {
  readonly versions: readonly Listed[];
  readonly outcome: VersionsOutcome;
}

export interface ThreadOptions {
  readonly at: HistoryLocation;
  readonly workers: Workers;
  readonly setup: Omit<WorkerSetup, "watch">;
  readonly meter: Meter;
}

/** Parts a thread gets, on average: enough that none has to wait long for the last. */
const PARTS_EACH = 8;
/** What a thread may have on its heap, in MiB. */
const HEAP = 1_024;
/** See `pool.ts`. */
const YOUNG = 8;

/**
 * The first stage of a history, in threads that each have a git of their own. Whichever thread is first, the parts come in
 * the order of the list.
 * @throws {GitError}
 * @throws {Error} when a thread is lost
 */
export async function* examineInThreads(
  list: readonly Listed[],
  { at, workers, setup, meter }: ThreadOptions,
): AsyncGenerator<Part> {
  const parts = partsOf(list, workers.jobs * PARTS_EACH);
  const outcomes = parts.map(() => answer<VersionsOutcome>());
  const taskOf = (versions: readonly Listed[]) => ({
    at,
    contents: versions.map(({ path, id, before, isKnown }) => ({ path, id, before, isKnown })),
  });
  let next = 0;
  const threads = Array.from({ length: Math.min(workers.jobs, parts.length) }, () => {
    const watch = new SharedArrayBuffer(WATCH.length * Int32Array.BYTES_PER_ELEMENT);
    const workerData: WorkerSetup = { ...workers.data, ...setup, watch };
    const worker = new Worker(workers.entry, {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: HEAP, maxYoungGenerationSizeMb: YOUNG },
    });
    let ended = () => {};
    const end = new Promise<void>((resolve) => {
      ended = resolve;
    });
    let current = -1;
    const fail = (error: unknown) => {
      for (const outcome of outcomes) outcome.reject(error);
      ended();
    };
    const feed = () => {
      current = next++;
      const task = parts[current];
      post(worker, task ? { type: "versions", task: taskOf(task) } : { type: "end" });
    };
    worker.on("error", fail);
    worker.on("message", (message: FromWorker) => {
      if (message.type === "versions") {
        outcomes[current]?.resolve(message.outcome);
        feed();
      } else if (message.type === "failed") fail(errorOf(message));
      else if (message.type === "ended") {
        addMeter(meter, message.meter);
        ended();
      }
    });
    feed();
    return { worker, end };
  });
  meter.threads += threads.length;
  try {
    for (const [index, versions] of parts.entries()) {
      const outcome = await outcomes[index]?.promise;
      if (outcome) yield { versions, outcome };
    }
    await Promise.all(threads.map(({ end }) => end));
  } finally {
    await Promise.all(threads.map(({ worker }) => worker.terminate()));
  }
}

function post(worker: Worker, message: ToWorker): void {
  worker.postMessage(message);
}

function errorOf({ error, git }: Extract<FromWorker, { type: "failed" }>): unknown {
  return git ? new GitError(git.kind, git.message, git.status, git.detail) : error;
}

/** So many parts of about as many bytes, or fewer: the versions of a path stay together. */
export function partsOf(list: readonly Listed[], count: number): readonly (readonly Listed[])[] {
  const most = list.reduce((sum, { size }) => sum + size, 0) / count;
  const parts: Listed[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  let path: string | undefined;
  for (const version of list) {
    if (bytes >= most && version.path !== path) {
      parts.push([]);
      bytes = 0;
    }
    parts.at(-1)?.push(version);
    bytes += version.size;
    path = version.path;
  }
  return parts;
}

interface Answer<T> {
  readonly promise: Promise<T>;
  resolve(value: T): void;
  reject(error: unknown): void;
}

function answer<T>(): Answer<T> {
  let resolve: (value: T) => void = () => {};
  let reject: (error: unknown) => void = () => {};
  const promise = new Promise<T>((settle, fail) => {
    resolve = settle;
    reject = fail;
  });
  // What nobody waits for any more may fail.
  promise.catch(() => {});
  return { promise, resolve, reject };
}
