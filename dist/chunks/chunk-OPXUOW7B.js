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
  WATCH: () => WATCH,
  Worker: () => Worker,
  parentPort: () => parentPort,
  workerData: () => workerData
});
module.exports = stdin_exports;
var builtin = process.getBuiltinModule("node:worker_threads");
if (builtin === void 0) throw new Error("this Node.js has no node:worker_threads");
var Worker = /* @__PURE__ */ (() => builtin.Worker)();
var parentPort = /* @__PURE__ */ (() => builtin.parentPort)();
var workerData = /* @__PURE__ */ (() => builtin.workerData)();
var WATCH = {
  /** Goes up when a file is begun and when it is done: odd while one is being examined. */
  turn: 0,
  /** Which task of its message it is. */
  task: 1,
  /** Its size in bytes, once that is known. */
  bytes: 2,
  length: 3
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  WATCH,
  Worker,
  parentPort,
  workerData
});
})