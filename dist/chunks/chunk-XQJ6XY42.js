import {
  __commonJS
} from "./chunk-4225Q4N4.js";

// builtin:node:zlib
var require_node_zlib = __commonJS({
  "builtin:node:zlib"(exports, module) {
    module.exports = process.getBuiltinModule("node:zlib");
    if (module.exports === void 0) throw new Error("this Node.js has no node:zlib");
  }
});

// src/github/api.ts
var ApiError = class extends Error {
  /** HTTP status; undefined when the server was not reached. */
  status;
  constructor(message, status) {
    super(message);
    this.name = "ApiError";
    this.status = status;
  }
  /** Whether the request may have been obeyed all the same: the answer was lost, or the server failed on its way. */
  get unsure() {
    return this.status === void 0 || this.status >= 500;
  }
};

export {
  ApiError,
  require_node_zlib
};
