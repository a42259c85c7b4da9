import {
  __commonJS
} from "./chunk-4225Q4N4.js";

// builtin:node:crypto
var require_node_crypto = __commonJS({
  "builtin:node:crypto"(exports, module) {
    module.exports = process.getBuiltinModule("node:crypto");
    if (module.exports === void 0) throw new Error("this Node.js has no node:crypto");
  }
});

export {
  require_node_crypto
};
