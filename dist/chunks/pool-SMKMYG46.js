import {
  WATCH
} from "./chunk-RJVMLITF.js";
import {
  require_node_worker_threads
} from "./chunk-7ICGADJD.js";
import {
  addMeter,
  require_types
} from "./chunk-OAKJFYJQ.js";
import {
  budgetOf
} from "./chunk-UWKIGZC5.js";
import {
  __toESM
} from "./chunk-4225Q4N4.js";

// src/engine/pool.ts
var import_types = __toESM(require_types(), 1);
var import_node_worker_threads = __toESM(require_node_worker_threads(), 1);
var MESSAGE_BYTES = 512 * 1024;
var MESSAGE_FILES = 64;
var TICK = 50;
var HEAP = 1024;
var YOUNG = 8;
function createPool(options) {
  const threads = /* @__PURE__ */ new Set();
  let started = 0;
  const cpu = cpuClock();
  let run;
  let timer;
  const start = () => {
    const shared = new SharedArrayBuffer(WATCH.length * Int32Array.BYTES_PER_ELEMENT);
    const workerData = { ...options.data, ...options.setup, watch: shared };
    const worker = new import_node_worker_threads.Worker(options.entry, {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: HEAP, maxYoungGenerationSizeMb: YOUNG }
    });
    const thread = { worker, watch: new Int32Array(shared), batch: [], turn: 0, spentMs: 0 };
    threads.add(thread);
    started++;
    worker.on("message", (message) => receive(thread, message));
    worker.on("error", (error) => {
      const isExamining = Atomics.load(thread.watch, WATCH.turn) % 2 === 1;
      lose(thread, isExamining ? Atomics.load(thread.watch, WATCH.task) : -1, whyOf(error));
    });
    return thread;
  };
  const receive = (thread, message) => {
    if (!threads.has(thread)) return;
    if (message.type === "examined") {
      const { batch } = thread;
      thread.batch = [];
      batch.forEach((index, at) => {
        const outcome = message.outcomes[at];
        if (outcome) settle(index, outcome);
      });
      feed(thread);
    } else if (message.type === "paths") post(thread, { type: "paths", paths: options.paths() });
    else if (message.type === "open") {
      const entry = options.entryAt(message.path);
      post(thread, { type: "opened", path: message.path, task: entry && taskOf(entry, options) });
    }
  };
  const settle = (index, outcome) => {
    if (!run) return;
    run.early.set(index, outcome);
    for (let one = run.early.get(run.handedOver); one; one = run.early.get(run.handedOver)) {
      run.early.delete(run.handedOver++);
      run.onOutcome(one);
    }
    if (run.handedOver === run.entries.length) run.done();
  };
  const feed = (thread) => {
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
  const lose = (thread, at, why) => {
    if (!threads.delete(thread)) return;
    void thread.worker.terminate();
    if (!run) return;
    const index = thread.batch[at];
    const entry = index === void 0 ? void 0 : run.entries[index];
    if (index === void 0 || !entry) {
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
        await new Promise((done, fail) => {
          run = { entries, of, onOutcome, early: /* @__PURE__ */ new Map(), again: [], next: 0, handedOver: 0, done, fail };
          timer = setInterval(look, TICK);
          for (const thread of threads) feed(thread);
          while (threads.size < options.jobs && run.next < entries.length) feed(start());
        });
      } finally {
        run = void 0;
        clearInterval(timer);
      }
    },
    async close(meter) {
      await Promise.all([...threads].map((thread) => end(thread, meter)));
      threads.clear();
      meter.threads += started;
    }
  };
}
function cpuClock() {
  let lastCpu = process.cpuUsage();
  let last = performance.now();
  return {
    sinceLast(busy) {
      const { user, system } = process.cpuUsage(lastCpu);
      const elapsed = performance.now() - last;
      lastCpu = process.cpuUsage();
      last = performance.now();
      const each = (user + system) / 1e3 / Math.max(1, busy);
      return Math.min(elapsed, Math.max(each, elapsed / 20));
    }
  };
}
function nextBatch(run) {
  const lost = run.again.shift();
  if (lost) return lost;
  const batch = [];
  let bytes = 0;
  while (run.next < run.entries.length && batch.length < MESSAGE_FILES && bytes < MESSAGE_BYTES) {
    bytes += run.entries[run.next]?.size ?? 0;
    batch.push(run.next++);
  }
  return batch;
}
function taskOf(entry, { isClaimed, setup }) {
  const { path, kind, size, onDisk } = entry;
  const task = {
    path,
    kind,
    ...size === void 0 ? {} : { size },
    ...onDisk ? { onDisk } : {}
  };
  if (onDisk || kind !== "file" || !isClaimed(path)) return task;
  try {
    const isLarge = size !== void 0 && size > setup.limits.namedFileBytes;
    return { ...task, bytes: Uint8Array.from(entry.read(isLarge ? 8e3 : void 0)) };
  } catch (error) {
    const code = (0, import_types.isNativeError)(error) && "code" in error ? String(error.code) : "unknown error";
    return { ...task, failure: code };
  }
}
function post({ worker }, message) {
  const tasks = message.type === "examine" ? message.tasks : [];
  const transfer = tasks.flatMap(({ bytes }) => bytes?.buffer instanceof ArrayBuffer ? [bytes.buffer] : []);
  worker.postMessage(message, transfer);
}
function whyOf(error) {
  const isMemory = (0, import_types.isNativeError)(error) && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
  return isMemory ? { kind: "memory", bytes: HEAP * 1024 * 1024 } : { kind: "crash", error };
}
function end({ worker }, meter) {
  return new Promise((done) => {
    worker.on("message", (message) => {
      if (message.type !== "ended") return;
      addMeter(meter, message.meter);
      done(worker.terminate());
    });
    worker.on("error", done);
    worker.on("exit", done);
    worker.postMessage({ type: "end" });
  });
}
export {
  createPool
};
