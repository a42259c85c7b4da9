import {
  __commonJS
} from "./chunk-4225Q4N4.js";

// builtin:node:worker_threads
var require_node_worker_threads = __commonJS({
  "builtin:node:worker_threads"(exports, module) {
    module.exports = process.getBuiltinModule("node:worker_threads");
    if (module.exports === void 0) throw new Error("this Node.js has no node:worker_threads");
  }
});

export {
  require_node_worker_threads
};
