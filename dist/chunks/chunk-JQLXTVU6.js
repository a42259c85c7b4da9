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
  pack: () => pack,
  unpack: () => unpack
});
module.exports = stdin_exports;
var UNCLAIMED = -1;
var BINARY_NAME = -2;
var CHECKS = 2 ** 32;
var MOST_CHECKS = 20;
function pack(outcome) {
  const { state, bytes, found, notChecked, readBy, marks, digest, dependsOn } = outcome;
  const isNothing = found.length === 0 && notChecked.length === 0 && marks.length === 0;
  if (!isNothing || digest !== void 0 || outcome.putOff) return outcome;
  if (state === "unclaimed") return UNCLAIMED;
  if (state === "binary-name") return BINARY_NAME;
  const isPlain = state === "looked-at" && dependsOn === "file" && bytes < CHECKS;
  if (!isPlain || readBy.some((check) => check >= MOST_CHECKS)) return outcome;
  return bytes + CHECKS * readBy.reduce((bits, check) => bits | 1 << check, 0);
}
function unpack(packed, path) {
  if (typeof packed !== "number") return packed;
  const nothing = { path, found: [], notChecked: [], marks: [] };
  if (packed < 0) {
    return { ...nothing, state: packed === UNCLAIMED ? "unclaimed" : "binary-name", bytes: 0, readBy: [] };
  }
  const bits = Math.floor(packed / CHECKS);
  const readBy = bits === 0 ? [] : checksIn(bits);
  return { ...nothing, state: "looked-at", bytes: packed % CHECKS, readBy, dependsOn: "file" };
}
function checksIn(bits) {
  return Array.from({ length: MOST_CHECKS }, (_, check) => check).filter((check) => bits & 1 << check);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  pack,
  unpack
});
})