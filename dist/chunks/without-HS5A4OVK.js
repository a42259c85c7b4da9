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
  withoutFolder: () => withoutFolder
});
module.exports = stdin_exports;
var import_chunk_YXPOKRHL = __load("./chunk-YXPOKRHL.js");
var import_chunk_4225Q4N4 = __load("./chunk-4225Q4N4.js");
function withoutFolder(source, root, folder) {
  const inside = (0, import_chunk_YXPOKRHL.relative)(root, folder);
  if (inside === "" || inside === ".." || inside.startsWith(`..${import_chunk_YXPOKRHL.sep}`) || (0, import_chunk_YXPOKRHL.isAbsolute)(inside)) return source;
  const prefix = `${inside.split(import_chunk_YXPOKRHL.sep).join("/")}/`;
  const stays = (path) => !path.startsWith(prefix);
  let paths;
  return {
    ...source,
    entries: source.entries.filter(({ path }) => stays(path)),
    treePaths: () => {
      paths ??= source.treePaths().filter(stays);
      return paths;
    },
    treeEntry: (path) => stays(path) ? source.treeEntry(path) : void 0
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  withoutFolder
});
})