import {
  WATCH
} from "./chunk-RJVMLITF.js";
import {
  diskEntry
} from "./chunk-XX5YKYR2.js";
import "./chunk-7UTINHF3.js";
import "./chunk-TXOD2BWU.js";
import {
  require_node_worker_threads
} from "./chunk-7ICGADJD.js";
import {
  createExaminer,
  loadEntry,
  newMeter
} from "./chunk-OAKJFYJQ.js";
import "./chunk-UWKIGZC5.js";
import {
  __toESM
} from "./chunk-4225Q4N4.js";

// src/engine/worker.ts
var import_node_worker_threads = __toESM(require_node_worker_threads(), 1);
function serveExaminer(all, languages) {
  const port = import_node_worker_threads.parentPort;
  if (!port) throw new TypeError("not a worker thread");
  const setup = import_node_worker_threads.workerData;
  const watch = new Int32Array(setup.watch);
  const meter = newMeter();
  const checks = setup.checks.flatMap((id) => all.find((check) => check.id === id) ?? []);
  const examine = createExaminer({ ...setup, checks, languages, meter });
  const post = (message) => port.postMessage(message);
  const { tree, receive } = remoteTree(setup, post);
  const onReading = (bytes) => void Atomics.store(watch, WATCH.bytes, bytes);
  const examineAll = async (tasks, of) => {
    const outcomes = [];
    for (const [index, task] of tasks.entries()) {
      Atomics.store(watch, WATCH.task, index);
      Atomics.store(watch, WATCH.bytes, 0);
      Atomics.add(watch, WATCH.turn, 1);
      outcomes.push(await examine(entryOf(task), { tree, watched: "outside", onReading }, of));
      Atomics.add(watch, WATCH.turn, 1);
    }
    post({ type: "examined", outcomes });
  };
  let mayHoldMore;
  const examineVersions = async (task) => {
    const [{ createChangeFilter }, { examineContents }] = await Promise.all([
      import("./changed-Y3ZRXGVT.js"),
      import("./contents-LXPPJUEB.js")
    ]);
    mayHoldMore ??= createChangeFilter(checks, setup.marks);
    post(await examineContents(task, examine, mayHoldMore));
  };
  let busy = Promise.resolve();
  port.on("message", (message) => {
    if (message.type === "examine") busy = busy.then(() => examineAll(message.tasks, message.of));
    else if (message.type === "versions") busy = busy.then(() => examineVersions(message.task));
    else if (message.type === "end") busy = busy.then(() => post({ type: "ended", meter }));
    else receive(message);
  });
}
function entryOf(task) {
  const { path, kind, size, onDisk, bytes, failure } = task;
  if (onDisk && kind === "file") return diskEntry(path, size ?? 0, onDisk);
  return {
    path,
    kind,
    ...size === void 0 ? {} : { size },
    read: () => {
      if (!bytes) throw Object.assign(new Error("not read"), { code: failure });
      return bytes;
    }
  };
}
function remoteTree({ limits }, post) {
  const asked = /* @__PURE__ */ new Map();
  let paths;
  const tree = {
    paths() {
      if (!paths) {
        paths = answer();
        post({ type: "paths" });
      }
      return paths.promise;
    },
    async open(path) {
      let known = asked.get(path);
      if (!known) {
        known = answer();
        asked.set(path, known);
        post({ type: "open", path });
      }
      const task = await known.promise;
      if (!task) return void 0;
      if (task.bytes) asked.delete(path);
      const loaded = loadEntry(entryOf(task), true, limits);
      return "reason" in loaded ? void 0 : loaded.file();
    }
  };
  const receive = (message) => {
    if (message.type === "paths") paths?.resolve(message.paths);
    else asked.get(message.path)?.resolve(message.task);
  };
  return { tree, receive };
}
function answer() {
  let resolve = () => {
  };
  const promise = new Promise((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
export {
  serveExaminer
};
