import {
  __commonJS
} from "./chunk-4225Q4N4.js";

// builtin:node:perf_hooks
var require_node_perf_hooks = __commonJS({
  "builtin:node:perf_hooks"(exports, module) {
    module.exports = process.getBuiltinModule("node:perf_hooks");
    if (module.exports === void 0) throw new Error("this Node.js has no node:perf_hooks");
  }
});

export {
  require_node_perf_hooks
};
