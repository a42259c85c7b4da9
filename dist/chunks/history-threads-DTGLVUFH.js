import {
  WATCH
} from "./chunk-RJVMLITF.js";
import {
  require_node_worker_threads
} from "./chunk-7ICGADJD.js";
import {
  addMeter
} from "./chunk-OAKJFYJQ.js";
import {
  GitError
} from "./chunk-UWKIGZC5.js";
import {
  __toESM
} from "./chunk-4225Q4N4.js";

// src/engine/history-threads.ts
var import_node_worker_threads = __toESM(require_node_worker_threads(), 1);
var PARTS_EACH = 8;
var HEAP = 1024;
var YOUNG = 8;
async function* examineInThreads(list, { at, workers, setup, meter }) {
  const parts = partsOf(list, workers.jobs * PARTS_EACH);
  const outcomes = parts.map(() => answer());
  const taskOf = (versions) => ({
    at,
    contents: versions.map(({ path, id, before }) => ({ path, id, before }))
  });
  let next = 0;
  const threads = Array.from({ length: Math.min(workers.jobs, parts.length) }, () => {
    const watch = new SharedArrayBuffer(WATCH.length * Int32Array.BYTES_PER_ELEMENT);
    const workerData = { ...workers.data, ...setup, watch };
    const worker = new import_node_worker_threads.Worker(workers.entry, {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: HEAP, maxYoungGenerationSizeMb: YOUNG }
    });
    let ended = () => {
    };
    const end = new Promise((resolve) => {
      ended = resolve;
    });
    let current = -1;
    const fail = (error) => {
      for (const outcome of outcomes) outcome.reject(error);
      ended();
    };
    const feed = () => {
      current = next++;
      const task = parts[current];
      post(worker, task ? { type: "versions", task: taskOf(task) } : { type: "end" });
    };
    worker.on("error", fail);
    worker.on("message", (message) => {
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
function post(worker, message) {
  worker.postMessage(message);
}
function errorOf({ error, git }) {
  return git ? new GitError(git.kind, git.message, git.status, git.detail) : error;
}
function partsOf(list, count) {
  const most = list.reduce((sum, { size }) => sum + size, 0) / count;
  const parts = [];
  let bytes = Number.POSITIVE_INFINITY;
  let path;
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
function answer() {
  let resolve = () => {
  };
  let reject = () => {
  };
  const promise = new Promise((settle, fail) => {
    resolve = settle;
    reject = fail;
  });
  promise.catch(() => {
  });
  return { promise, resolve, reject };
}
export {
  examineInThreads,
  partsOf
};
