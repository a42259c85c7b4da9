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
  writeWhole: () => writeWhole
});
module.exports = stdin_exports;
var import_chunk_YXPOKRHL = __load("./chunk-YXPOKRHL.js");
var builtin = process.getBuiltinModule("node:timers/promises");
if (builtin === void 0) throw new Error("this Node.js has no node:timers/promises");
var setImmediate = /* @__PURE__ */ (() => builtin.setImmediate)();
var SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
async function writeWhole(file, text) {
  (0, import_chunk_YXPOKRHL.mkdirSync)((0, import_chunk_YXPOKRHL.dirname)(file), { recursive: true });
  const target = targetOf(file);
  if (!target) {
    (0, import_chunk_YXPOKRHL.writeFileSync)(file, text);
    return;
  }
  const unfinished = `${target}.${process.pid}.tmp`;
  let ended;
  const note = (signal) => {
    ended = signal;
  };
  for (const signal of SIGNALS) process.on(signal, note);
  try {
    (0, import_chunk_YXPOKRHL.writeFileSync)(unfinished, text);
    (0, import_chunk_YXPOKRHL.renameSync)(unfinished, target);
  } catch (error) {
    (0, import_chunk_YXPOKRHL.rmSync)(unfinished, { force: true });
    throw error;
  } finally {
    await setImmediate();
    for (const signal of SIGNALS) process.off(signal, note);
    if (ended) process.kill(process.pid, ended);
  }
}
function targetOf(file) {
  try {
    const target = (0, import_chunk_YXPOKRHL.lstatSync)(file).isSymbolicLink() ? (0, import_chunk_YXPOKRHL.realpathSync)(file) : file;
    return (0, import_chunk_YXPOKRHL.lstatSync)(target).isFile() ? target : void 0;
  } catch {
    return file;
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  writeWhole
});
})