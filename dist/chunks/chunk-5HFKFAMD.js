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
  ApiError: () => ApiError,
  ONCE: () => ONCE,
  PER_PAGE: () => PER_PAGE,
  collect: () => collect
});
module.exports = stdin_exports;
var PER_PAGE = 100;
var ONCE = { retries: 0 };
async function collect(pages) {
  const all = [];
  for await (const { data } of pages) all.push(...data);
  return all;
}
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  ApiError,
  ONCE,
  PER_PAGE,
  collect
});
})