import { isNativeError } from "node:util/types";
import { Worker } from "node:worker_threads";
import type { Entry } from "../sources/source.ts";
import type { FileOutcome } from "./examine.ts";
import { budgetOf } from "./limits.ts";
import { type FileTask, type FromWorker, type ToWorker, WATCH, type WorkerSetup } from "./messages.ts";
import { addMeter, type Meter } from "./meter.ts";
import { unpack } from "./packed.ts";

/** Examines files in worker threads, and ends a thread that does not come to an end with a file. */
export interface Pool {
  /**
   * @param of see `Examine`
   * @param onOutcome gets the outcomes in the order of the entries, whichever thread was first
   * @throws {Error} when a worker cannot be started
   */
  run(
    entries: readonly Entry[],
    of: number | undefined,
    onOutcome: (outcome: FileOutcome) => void,
  ): Promise<void>;
  /** Ends the threads. Call it when nothing runs. @param meter what they did is added to it */
  close(meter: Meter): Promise<void>;
}

export interface PoolOptions {
  /** The worker's entry, which calls `serveExaminer`. */
  readonly entry: URL;
  /** Passed on to the entry besides the setup. */
  readonly data: { readonly [name: string]: string };
  /** How many threads at most. */
  readonly jobs: number;
  readonly setup: Omit<WorkerSetup, "watch">;
  /** The tree's paths, and an entry of it, for readers. */
  paths(): readonly string[];
  entryAt(path: string): Entry | undefined;
  /** Whether a reader wants a file of that path: others need not be read. */
  isClaimed(path: string): boolean;
  /** The outcome for a file that a thread did not survive. */
  lost(entry: Entry, why: Lost): FileOutcome;
}

export type Lost =
  | { readonly kind: "time"; readonly ms: number }
  | { readonly kind: "memory"; readonly bytes: number }
  | { readonly kind: "crash"; readonly error: unknown };

/** A message has so many bytes of files, or so many files, at most: enough to make the message itself not count. */
const MESSAGE_BYTES = 512 * 1024;
const MESSAGE_FILES = 64;
/** How often the threads are watched, in milliseconds. */
const TICK = 50;
/** What a thread may have on its heap, in MiB. */
const HEAP = 1_024;
/** For what is young on it, in MiB. By default it grows: with this, two threads took 15 MiB of 172 less, and no more time. */
const YOUNG = 8;

interface Thread {
  readonly worker: Worker;
  readonly watch: Int32Array;
  /** Indexes of the entries it was sent. */
  batch: readonly number[];
  /** As last seen. */
  turn: number;
  spentMs: number;
}

interface Run {
  readonly entries: readonly Entry[];
  readonly of: number | undefined;
  readonly onOutcome: (outcome: FileOutcome) => void;
  /** Outcomes that wait for those before them. */
  readonly early: Map<number, FileOutcome>;
  /** Batches that a thread did not survive. */
  readonly again: (readonly number[])[];
  /** First entry that nobody has begun with. */
  next: number;
  handedOver: number;
  done(): void;
  fail(error: unknown): void;
}

export function createPool(options: PoolOptions): Pool {
  const threads = new Set<Thread>();
  let started = 0;
  const cpu = cpuClock();
  let run: Run | undefined;
  let timer: NodeJS.Timeout | undefined;

  const start = (): Thread => {
    const shared = new SharedArrayBuffer(WATCH.length * Int32Array.BYTES_PER_ELEMENT);
    const workerData: WorkerSetup = { ...options.data, ...options.setup, watch: shared };
    const worker = new Worker(options.entry, {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: HEAP, maxYoungGenerationSizeMb: YOUNG },
    });
    const thread: Thread = { worker, watch: new Int32Array(shared), batch: [], turn: 0, spentMs: 0 };
    threads.add(thread);
    started++;
    worker.on("message", (message: FromWorker) => receive(thread, message));
    worker.on("error", (error) => {
      const isExamining = Atomics.load(thread.watch, WATCH.turn) % 2 === 1;
      lose(thread, isExamining ? Atomics.load(thread.watch, WATCH.task) : -1, whyOf(error));
    });
    return thread;
  };

  const receive = (thread: Thread, message: FromWorker) => {
    // What a thread sent before it was ended does not count: its files are examined again.
    if (!threads.has(thread)) return;
    if (message.type === "examined") {
      const { batch } = thread;
      thread.batch = [];
      batch.forEach((index, at) => {
        const outcome = message.outcomes[at];
        const path = run?.entries[index]?.path;
        if (outcome !== undefined && path !== undefined) settle(index, unpack(outcome, path));
      });
      feed(thread);
    } else if (message.type === "paths") post(thread, { type: "paths", paths: options.paths() });
    else if (message.type === "open") {
      const entry = options.entryAt(message.path);
      post(thread, { type: "opened", path: message.path, task: entry && taskOf(entry, options) });
    }
  };

  const settle = (index: number, outcome: FileOutcome) => {
    if (!run) return;
    run.early.set(index, outcome);
    for (let one = run.early.get(run.handedOver); one; one = run.early.get(run.handedOver)) {
      run.early.delete(run.handedOver++);
      try {
        run.onOutcome(one);
      } catch (error) {
        // What the threads still send belongs to no later run.
        for (const { worker } of threads) void worker.terminate();
        threads.clear();
        run.fail(error);
        return;
      }
    }
    if (run.handedOver === run.entries.length) run.done();
  };

  const feed = (thread: Thread) => {
    if (!run) return;
    const batch = nextBatch(run);
    if (batch.length === 0) return;
    const { entries, of } = run;
    const tasks = batch.flatMap((index) => {
      const entry = entries[index];
      return entry ? [taskOf(entry, options)] : [];
    });
    thread.batch = batch;
    post(thread, { type: "examine", tasks, of });
  };

  /**
   * A thread has come to its end, or is brought to it: the file it was at is lost, the others of its batch are not.
   * @param at the file's place in the batch; -1 for none, which is nobody's fault but the program's
   */
  const lose = (thread: Thread, at: number, why: Lost) => {
    if (!threads.delete(thread)) return;
    void thread.worker.terminate();
    if (!run) return;
    const index = thread.batch[at];
    const entry = index === undefined ? undefined : run.entries[index];
    if (index === undefined || !entry) {
      run.fail(why.kind === "crash" ? why.error : new Error(`a worker was lost: ${why.kind}`));
      return;
    }
    for (const rest of [thread.batch.slice(0, at), thread.batch.slice(at + 1)])
      if (rest.length > 0) run.again.push(rest);
    settle(index, options.lost(entry, why));
    if (run.again.length > 0 || run.next < run.entries.length) feed(start());
  };

  const look = () => {
    const spentMs = cpu.sinceLast([...threads].filter((thread) => thread.turn % 2 === 1).length);
    for (const thread of [...threads]) {
      const at = Atomics.load(thread.watch, WATCH.task);
      const turn = Atomics.load(thread.watch, WATCH.turn);
      thread.spentMs = turn === thread.turn && turn % 2 === 1 ? thread.spentMs + spentMs : 0;
      thread.turn = turn;
      const ms = budgetOf(options.setup.limits, Atomics.load(thread.watch, WATCH.bytes));
      if (thread.spentMs > ms) lose(thread, at, { kind: "time", ms });
    }
  };

  return {
    async run(entries, of, onOutcome) {
      if (entries.length === 0) return;
      try {
        await new Promise<void>((done, fail) => {
          run = { entries, of, onOutcome, early: new Map(), again: [], next: 0, handedOver: 0, done, fail };
          timer = setInterval(look, TICK);
          for (const thread of threads) feed(thread);
          while (threads.size < options.jobs && run.next < entries.length) feed(start());
        });
      } finally {
        run = undefined;
        clearInterval(timer);
      }
    },
    async close(meter) {
      await Promise.all([...threads].map((thread) => end(thread, meter)));
      threads.clear();
      meter.threads += started;
    },
  };
}

/**
 * What each of so many busy threads has computed since the last call, in milliseconds: not the clock's time, because others
 * may need the machine, too. A thread that does not compute at all is counted slowly, so that its time is over one day.
 */
function cpuClock() {
  let lastCpu = process.cpuUsage();
  let last = performance.now();
  return {
    sinceLast(busy: number): number {
      const { user, system } = process.cpuUsage(lastCpu);
      const elapsed = performance.now() - last;
      lastCpu = process.cpuUsage();
      last = performance.now();
      const each = (user + system) / 1000 / Math.max(1, busy);
      return Math.min(elapsed, Math.max(each, elapsed / 20));
    },
  };
}

function nextBatch(run: Run): readonly number[] {
  const lost = run.again.shift();
  if (lost) return lost;
  const batch: number[] = [];
  let bytes = 0;
  while (run.next < run.entries.length && batch.length < MESSAGE_FILES && bytes < MESSAGE_BYTES) {
    bytes += run.entries[run.next]?.size ?? 0;
    batch.push(run.next++);
  }
  return batch;
}

function taskOf(entry: Entry, { isClaimed, setup }: PoolOptions): FileTask {
  const { path, kind, size, onDisk } = entry;
  const task: FileTask = {
    path,
    kind,
    ...(size === undefined ? {} : { size }),
    // A copy of bytes: they are a part of Node's pool of small buffers, which would go along whole, and stay as long as they do.
    ...(onDisk ? { onDisk: typeof onDisk === "string" ? onDisk : Uint8Array.from(onDisk) } : {}),
  };
  if (onDisk || kind !== "file" || !isClaimed(path)) return task;
  try {
    // Of what is too large only the beginning is wanted, to tell text from binary.
    const isLarge = size !== undefined && size > setup.limits.namedFileBytes;
    // A copy: the bytes may be a part of something larger, which would go along.
    return { ...task, bytes: Uint8Array.from(entry.read(isLarge ? 8_000 : undefined)) };
  } catch (error) {
    const code = isNativeError(error) && "code" in error ? String(error.code) : "unknown error";
    return { ...task, failure: code };
  }
}

function post({ worker }: Thread, message: ToWorker): void {
  const tasks = message.type === "examine" ? message.tasks : [];
  const transfer = tasks.flatMap(({ bytes }) => (bytes?.buffer instanceof ArrayBuffer ? [bytes.buffer] : []));
  worker.postMessage(message, transfer);
}

function whyOf(error: unknown): Lost {
  const isMemory = isNativeError(error) && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
  return isMemory ? { kind: "memory", bytes: HEAP * 1024 * 1024 } : { kind: "crash", error };
}

function end({ worker }: Thread, meter: Meter): Promise<unknown> {
  return new Promise((done) => {
    worker.on("message", (message: FromWorker) => {
      if (message.type !== "ended") return;
      addMeter(meter, message.meter);
      done(worker.terminate());
    });
    worker.on("error", done);
    worker.on("exit", done);
    worker.postMessage({ type: "end" } satisfies ToWorker);
  });
}
