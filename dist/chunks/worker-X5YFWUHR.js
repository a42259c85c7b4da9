(function (exports, __load, module, __url) {"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  serveExaminer: () => serveExaminer
});
module.exports = stdin_exports;
var import_chunk_JLLL6JYF = __load("./chunk-JLLL6JYF.js");
var import_chunk_JQLXTVU6 = __load("./chunk-JQLXTVU6.js");
var import_chunk_OPXUOW7B = __load("./chunk-OPXUOW7B.js");
var import_chunk_AOZ2SMLR = __load("./chunk-AOZ2SMLR.js");
var import_chunk_YXPOKRHL = __load("./chunk-YXPOKRHL.js");
var import_chunk_4225Q4N4 = __load("./chunk-4225Q4N4.js");
function serveExaminer(all, languages) {
  const port = import_chunk_OPXUOW7B.parentPort;
  if (!port) throw new TypeError("not a worker thread");
  const setup = import_chunk_OPXUOW7B.workerData;
  const watch = new Int32Array(setup.watch);
  const meter = (0, import_chunk_AOZ2SMLR.newMeter)();
  const checks = setup.checks.flatMap((id) => all.find((check) => check.id === id) ?? []);
  const examine = (0, import_chunk_AOZ2SMLR.createExaminer)({ ...setup, checks, languages, meter });
  const post = (message) => port.postMessage(message);
  const { tree, receive } = remoteTree(setup, post);
  const read = (0, import_chunk_JLLL6JYF.createDiskReader)();
  const onReading = (bytes) => void Atomics.store(watch, import_chunk_OPXUOW7B.WATCH.bytes, bytes);
  const examineAll = async (tasks, of) => {
    const outcomes = [];
    for (const [index, task] of tasks.entries()) {
      Atomics.store(watch, import_chunk_OPXUOW7B.WATCH.task, index);
      Atomics.store(watch, import_chunk_OPXUOW7B.WATCH.bytes, 0);
      Atomics.add(watch, import_chunk_OPXUOW7B.WATCH.turn, 1);
      outcomes.push((0, import_chunk_JQLXTVU6.pack)(await examine(entryOf(task, read), { tree, watched: "outside", onReading }, of)));
      Atomics.add(watch, import_chunk_OPXUOW7B.WATCH.turn, 1);
    }
    post({ type: "examined", outcomes });
  };
  let mayHoldMore;
  const examineVersions = async (task) => {
    const [{ createChangeFilter }, { examineContents }] = await Promise.all([
      Promise.resolve().then(() => __load("./chunk-TY5UR4NE.js")),
      Promise.resolve().then(() => __load("./contents-6CJAVOJL.js"))
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
function entryOf(task, read) {
  const { path, kind, size, onDisk, bytes, failure } = task;
  if (onDisk && kind === "file") return (0, import_chunk_JLLL6JYF.diskEntry)(path, size ?? 0, onDisk, read);
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
      const loaded = (0, import_chunk_AOZ2SMLR.loadEntry)(entryOf(task), true, limits);
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  serveExaminer
});
})