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
  MAX_DEPTH: () => MAX_DEPTH,
  MAX_PROBLEMS: () => MAX_PROBLEMS,
  MAX_TEXT: () => MAX_TEXT,
  lastOfEach: () => lastOfEach,
  tooLong: () => tooLong,
  unknownAt: () => unknownAt
});
module.exports = stdin_exports;
var MAX_TEXT = 32 * 1024 * 1024;
var MAX_DEPTH = 200;
var MAX_PROBLEMS = 50;
function unknownAt(start, end) {
  return { kind: "unknown", range: { start, end } };
}
function tooLong(text) {
  const range = { start: 0, end: text.length };
  return {
    value: { kind: "unknown", range },
    problems: [{ message: `the text is longer than ${MAX_TEXT} characters`, range }]
  };
}
function lastOfEach(entries, repeated) {
  if (entries.length < 2) return entries;
  const last = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    if (repeated && last.has(entry.key) && repeated.length < MAX_PROBLEMS) repeated.push(entry.keyRange);
    last.set(entry.key, entry);
  }
  return last.size === entries.length ? entries : entries.filter((entry) => last.get(entry.key) === entry);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  MAX_DEPTH,
  MAX_PROBLEMS,
  MAX_TEXT,
  lastOfEach,
  tooLong,
  unknownAt
});
})