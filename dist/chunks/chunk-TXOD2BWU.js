import {
  __commonJS
} from "./chunk-4225Q4N4.js";

// builtin:node:util
var require_node_util = __commonJS({
  "builtin:node:util"(exports, module) {
    module.exports = process.getBuiltinModule("node:util");
    if (module.exports === void 0) throw new Error("this Node.js has no node:util");
  }
});

export {
  require_node_util
};
