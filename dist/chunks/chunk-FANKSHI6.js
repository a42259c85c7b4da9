import {
  require_node_fs,
  require_node_path
} from "./chunk-UWKIGZC5.js";
import {
  __commonJS,
  __toESM
} from "./chunk-4225Q4N4.js";

// builtin:node:timers/promises
var require_promises = __commonJS({
  "builtin:node:timers/promises"(exports, module) {
    module.exports = process.getBuiltinModule("node:timers/promises");
    if (module.exports === void 0) throw new Error("this Node.js has no node:timers/promises");
  }
});

// src/write-whole.ts
var import_node_fs = __toESM(require_node_fs(), 1);
var import_node_path = __toESM(require_node_path(), 1);
var import_promises = __toESM(require_promises(), 1);
var SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
async function writeWhole(file, text) {
  (0, import_node_fs.mkdirSync)((0, import_node_path.dirname)(file), { recursive: true });
  const target = targetOf(file);
  if (!target) {
    (0, import_node_fs.writeFileSync)(file, text);
    return;
  }
  const unfinished = `${target}.${process.pid}.tmp`;
  let ended;
  const note = (signal) => {
    ended = signal;
  };
  for (const signal of SIGNALS) process.on(signal, note);
  try {
    (0, import_node_fs.writeFileSync)(unfinished, text);
    (0, import_node_fs.renameSync)(unfinished, target);
  } catch (error) {
    (0, import_node_fs.rmSync)(unfinished, { force: true });
    throw error;
  } finally {
    await (0, import_promises.setImmediate)();
    for (const signal of SIGNALS) process.off(signal, note);
    if (ended) process.kill(process.pid, ended);
  }
}
function targetOf(file) {
  try {
    const target = (0, import_node_fs.lstatSync)(file).isSymbolicLink() ? (0, import_node_fs.realpathSync)(file) : file;
    return (0, import_node_fs.lstatSync)(target).isFile() ? target : void 0;
  } catch {
    return file;
  }
}

export {
  writeWhole
};
