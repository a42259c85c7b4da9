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
  createDiskReader: () => createDiskReader,
  diskEntry: () => diskEntry,
  forFs: () => forFs,
  located: () => located
});
module.exports = stdin_exports;
var import_chunk_YXPOKRHL = __load("./chunk-YXPOKRHL.js");
function located(root, raw) {
  if (typeof raw === "string") return { path: raw, file: raw === "" ? root : `${root}/${raw}` };
  if ((0, import_chunk_YXPOKRHL.isUtf8)(raw)) return located(root, raw.toString());
  return { path: (0, import_chunk_YXPOKRHL.pathFromBytes)(raw), file: import_chunk_YXPOKRHL.Buffer.concat([import_chunk_YXPOKRHL.Buffer.from(`${root}/`), raw]) };
}
function forFs(file) {
  return typeof file === "string" || import_chunk_YXPOKRHL.Buffer.isBuffer(file) ? file : import_chunk_YXPOKRHL.Buffer.from(file);
}
function diskEntry(path, size, file, read = readWhole) {
  return {
    path,
    kind: "file",
    size,
    onDisk: file,
    read: (limit) => limit === void 0 ? read(file, size) : readHead(file, limit)
  };
}
function readWhole(file) {
  return (0, import_chunk_YXPOKRHL.readFileSync)(forFs(file));
}
function readHead(file, limit) {
  return opened(file, (descriptor) => {
    const head = import_chunk_YXPOKRHL.Buffer.alloc(limit);
    return head.subarray(0, (0, import_chunk_YXPOKRHL.readSync)(descriptor, head, 0, limit, 0));
  });
}
var KEPT = 1024 * 1024;
function createDiskReader() {
  const memory = import_chunk_YXPOKRHL.Buffer.allocUnsafeSlow(KEPT);
  return (file, size) => {
    if (size >= KEPT) return readWhole(file);
    return opened(file, (descriptor) => {
      let filled = 0;
      while (filled < KEPT) {
        const taken = (0, import_chunk_YXPOKRHL.readSync)(descriptor, memory, filled, KEPT - filled, null);
        filled += taken;
        if (taken === 0 || filled === size && size > 0) return memory.subarray(0, filled);
      }
      return readWhole(file);
    });
  };
}
function opened(file, use) {
  const descriptor = (0, import_chunk_YXPOKRHL.openSync)(forFs(file), "r");
  try {
    return use(descriptor);
  } finally {
    (0, import_chunk_YXPOKRHL.closeSync)(descriptor);
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  createDiskReader,
  diskEntry,
  forFs,
  located
});
})