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
  examineInThreads: () => examineInThreads,
  partsOf: () => partsOf
});
module.exports = stdin_exports;
var import_chunk_OPXUOW7B = __load("./chunk-OPXUOW7B.js");
var import_chunk_AOZ2SMLR = __load("./chunk-AOZ2SMLR.js");
var import_chunk_YXPOKRHL = __load("./chunk-YXPOKRHL.js");
var import_chunk_4225Q4N4 = __load("./chunk-4225Q4N4.js");
var PARTS_EACH = 8;
var HEAP = 1024;
var YOUNG = 8;
async function* examineInThreads(list, { at, workers, setup, meter }) {
  const parts = partsOf(list, workers.jobs * PARTS_EACH);
  const outcomes = parts.map(() => answer());
  const taskOf = (versions) => ({
    at,
    contents: versions.map(({ path, id, before, isKnown }) => ({ path, id, before, isKnown }))
  });
  let next = 0;
  const threads = Array.from({ length: Math.min(workers.jobs, parts.length) }, () => {
    const watch = new SharedArrayBuffer(import_chunk_OPXUOW7B.WATCH.length * Int32Array.BYTES_PER_ELEMENT);
    const workerData = { ...workers.data, ...setup, watch };
    const worker = new import_chunk_OPXUOW7B.Worker(workers.entry, {
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
        (0, import_chunk_AOZ2SMLR.addMeter)(meter, message.meter);
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
  return git ? new import_chunk_YXPOKRHL.GitError(git.kind, git.message, git.status, git.detail) : error;
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  examineInThreads,
  partsOf
});
})