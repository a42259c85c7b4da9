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
  fileURLToPath: () => fileURLToPath,
  hookCommandLine: () => hookCommandLine,
  isInside: () => isInside,
  notesOn: () => notesOn,
  shellQuoted: () => shellQuoted
});
module.exports = stdin_exports;
var import_chunk_YXPOKRHL = __load("./chunk-YXPOKRHL.js");
var builtin = process.getBuiltinModule("node:url");
if (builtin === void 0) throw new Error("this Node.js has no node:url");
var fileURLToPath = /* @__PURE__ */ (() => builtin.fileURLToPath)();
function shellQuoted(text) {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
function isInside(place) {
  const inside = (0, import_chunk_YXPOKRHL.relative)(place.root, place.home);
  return inside !== ".." && !inside.startsWith(`..${import_chunk_YXPOKRHL.sep}`) && !(0, import_chunk_YXPOKRHL.isAbsolute)(inside);
}
function hookCommandLine(place, hook) {
  const file = (0, import_chunk_YXPOKRHL.join)(place.home, "hooks", hook);
  return shellQuoted(isInside(place) ? `./${(0, import_chunk_YXPOKRHL.relative)(place.root, file).split(import_chunk_YXPOKRHL.sep).join("/")}` : file);
}
function notesOn(place, file) {
  return isInside(place) ? [] : [
    `${(0, import_chunk_YXPOKRHL.relative)(place.root, file)} now names a folder of this machine. To share it, make Bartizan a part of the repository or name it as docs/hooks.md shows.`
  ];
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  fileURLToPath,
  hookCommandLine,
  isInside,
  notesOn,
  shellQuoted
});
})