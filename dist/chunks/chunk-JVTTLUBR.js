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
  memorySource: () => memorySource
});
module.exports = stdin_exports;
var import_chunk_YXPOKRHL = __load("./chunk-YXPOKRHL.js");
function memorySource(files, kind = "stdin") {
  const entries = Object.entries(files).map(([path, file]) => entryOf(path, file, kind === "stdin" ? void 0 : true)).sort((a, b) => a.path < b.path ? -1 : 1);
  return {
    kind,
    entries,
    problems: [],
    treePaths: () => entries.map((entry) => entry.path),
    treeEntry: (path) => entries.find((entry) => entry.path === path)
  };
}
function entryOf(path, file, known) {
  const given = typeof file === "string" || file instanceof Uint8Array ? { content: file } : file;
  const { content, addedLines, tracked = known } = given;
  const bytes = typeof content === "string" ? import_chunk_YXPOKRHL.Buffer.from(content) : content;
  return {
    path,
    kind: "file",
    size: bytes.length,
    read: () => bytes,
    ...addedLines ? { addedLines } : {},
    ...tracked === void 0 ? {} : { tracked }
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  memorySource
});
})