(function (exports, __load, module, __url) {"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  createPool: () => createPool
});
module.exports = stdin_exports;
var import_chunk_JQLXTVU6 = __load("./chunk-JQLXTVU6.js");
var import_chunk_OPXUOW7B = __load("./chunk-OPXUOW7B.js");
var import_chunk_AOZ2SMLR = __load("./chunk-AOZ2SMLR.js");
var import_chunk_YXPOKRHL = __load("./chunk-YXPOKRHL.js");
var import_chunk_4225Q4N4 = __load("./chunk-4225Q4N4.js");
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
    const shared = new SharedArrayBuffer(import_chunk_OPXUOW7B.WATCH.length * Int32Array.BYTES_PER_ELEMENT);
    const workerData = { ...options.data, ...options.setup, watch: shared };
    const worker = new import_chunk_OPXUOW7B.Worker(options.entry, {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: HEAP, maxYoungGenerationSizeMb: YOUNG }
    });
    const thread = { worker, watch: new Int32Array(shared), batch: [], turn: 0, spentMs: 0 };
    threads.add(thread);
    started++;
    worker.on("message", (message) => receive(thread, message));
    worker.on("error", (error) => {
      const isExamining = Atomics.load(thread.watch, import_chunk_OPXUOW7B.WATCH.turn) % 2 === 1;
      lose(thread, isExamining ? Atomics.load(thread.watch, import_chunk_OPXUOW7B.WATCH.task) : -1, whyOf(error));
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
        const path = run?.entries[index]?.path;
        if (outcome !== void 0 && path !== void 0) settle(index, (0, import_chunk_JQLXTVU6.unpack)(outcome, path));
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
      try {
        run.onOutcome(one);
      } catch (error) {
        for (const { worker } of threads) void worker.terminate();
        threads.clear();
        run.fail(error);
        return;
      }
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
      const at = Atomics.load(thread.watch, import_chunk_OPXUOW7B.WATCH.task);
      const turn = Atomics.load(thread.watch, import_chunk_OPXUOW7B.WATCH.turn);
      thread.spentMs = turn === thread.turn && turn % 2 === 1 ? thread.spentMs + spentMs : 0;
      thread.turn = turn;
      const ms = (0, import_chunk_YXPOKRHL.budgetOf)(options.setup.limits, Atomics.load(thread.watch, import_chunk_OPXUOW7B.WATCH.bytes));
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
    // A copy of bytes: they are a part of Node's pool of small buffers, which would go along whole, and stay as long as they do.
    ...onDisk ? { onDisk: typeof onDisk === "string" ? onDisk : Uint8Array.from(onDisk) } : {}
  };
  if (onDisk || kind !== "file" || !isClaimed(path)) return task;
  try {
    const isLarge = size !== void 0 && size > setup.limits.namedFileBytes;
    return { ...task, bytes: Uint8Array.from(entry.read(isLarge ? 8e3 : void 0)) };
  } catch (error) {
    const code = (0, import_chunk_AOZ2SMLR.isNativeError)(error) && "code" in error ? String(error.code) : "unknown error";
    return { ...task, failure: code };
  }
}
function post({ worker }, message) {
  const tasks = message.type === "examine" ? message.tasks : [];
  const transfer = tasks.flatMap(({ bytes }) => bytes?.buffer instanceof ArrayBuffer ? [bytes.buffer] : []);
  worker.postMessage(message, transfer);
}
function whyOf(error) {
  const isMemory = (0, import_chunk_AOZ2SMLR.isNativeError)(error) && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
  return isMemory ? { kind: "memory", bytes: HEAP * 1024 * 1024 } : { kind: "crash", error };
}
function end({ worker }, meter) {
  return new Promise((done) => {
    worker.on("message", (message) => {
      if (message.type !== "ended") return;
      (0, import_chunk_AOZ2SMLR.addMeter)(meter, message.meter);
      done(worker.terminate());
    });
    worker.on("error", done);
    worker.on("exit", done);
    worker.postMessage({ type: "end" });
  });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  createPool
});
})