import {
  __commonJS
} from "./chunk-4225Q4N4.js";

// builtin:node:url
var require_node_url = __commonJS({
  "builtin:node:url"(exports, module) {
    module.exports = process.getBuiltinModule("node:url");
    if (module.exports === void 0) throw new Error("this Node.js has no node:url");
  }
});

export {
  require_node_url
};
