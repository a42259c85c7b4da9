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
  styleOf: () => styleOf
});
module.exports = stdin_exports;
var PLAIN = (text) => text;
function sgr(...codes) {
  return (text) => text === "" ? "" : `\x1B[${codes.join(";")}m${text}\x1B[0m`;
}
var COLOR = {
  plain: PLAIN,
  bold: sgr(1),
  dim: sgr(2),
  good: sgr(32),
  link: sgr(36),
  severity: { error: sgr(1, 31), warning: sgr(1, 33), notice: sgr(1, 34) }
};
var NO_COLOR = {
  plain: PLAIN,
  bold: PLAIN,
  dim: PLAIN,
  good: PLAIN,
  link: PLAIN,
  severity: { error: PLAIN, warning: PLAIN, notice: PLAIN }
};
function styleOf(color) {
  return color ? COLOR : NO_COLOR;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  styleOf
});
})