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
  progressLine: () => progressLine
});
module.exports = stdin_exports;
var QUIET_FOR = 1e3;
var EVERY = 100;
function progressLine(terminal, quiet, what = "files") {
  const started = performance.now();
  let shown = 0;
  return {
    update(done, total) {
      if (quiet || !terminal.isTTY) return;
      const now = performance.now();
      if (now - started < QUIET_FOR || now - shown < EVERY) return;
      shown = now;
      terminal.write(`\r\x1B[2K${done} of ${total} ${what}`);
    },
    clear() {
      if (shown > 0) terminal.write("\r\x1B[2K");
    }
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  progressLine
});
})