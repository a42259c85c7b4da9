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
  blobSizes: () => blobSizes,
  readBlobs: () => readBlobs
});
module.exports = stdin_exports;
var import_chunk_YXPOKRHL = __load("./chunk-YXPOKRHL.js");
async function blobSizes(ids, at) {
  const sizes = new Float64Array(ids.length);
  let answered = 0;
  let rest = "";
  const take = (chunk) => {
    const lines = (rest + chunk.toString("latin1")).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      const [, type, size] = line.split(" ");
      sizes[answered++] = type === "blob" ? Number(size) : -1;
    }
  };
  await (0, import_chunk_YXPOKRHL.filter)(["cat-file", "--batch-check", "--buffer"], at, requests(ids), take);
  if (answered !== ids.length) throw cutShort(answered, ids.length);
  return sizes;
}
async function readBlobs(ids, at, onBlob) {
  if (ids.length === 0) return;
  let content = import_chunk_YXPOKRHL.Buffer.alloc(1 << 20);
  let header = "";
  let size = -1;
  let filled = 0;
  let done = 0;
  const nextBlob = (chunk, place) => {
    if (size < 0) {
      const newline = chunk.indexOf(NEWLINE, place.at);
      header += chunk.toString("latin1", place.at, newline < 0 ? chunk.length : newline);
      if (newline < 0) return void 0;
      place.at = newline + 1;
      size = sizeIn(header, ids[done]);
      header = "";
      filled = 0;
      if (size > content.length) content = import_chunk_YXPOKRHL.Buffer.alloc(size * 2);
    }
    const from = place.at;
    const end = from + size - filled;
    if (end >= chunk.length) {
      chunk.copy(content, filled, from);
      filled += chunk.length - from;
      return void 0;
    }
    place.at = end + 1;
    if (filled > 0) chunk.copy(content, filled, from, end);
    const blob = filled > 0 ? content.subarray(0, size) : chunk.subarray(from, end);
    size = -1;
    return blob;
  };
  const take = (chunk, place = { at: 0 }) => {
    while (place.at < chunk.length) {
      const blob = nextBlob(chunk, place);
      if (!blob) return void 0;
      const looking = onBlob(blob, done++);
      if (looking) return looking.then(() => take(chunk, place));
    }
    return void 0;
  };
  await (0, import_chunk_YXPOKRHL.filter)(["cat-file", "--batch", "--buffer"], at, requests(ids), (chunk) => take(chunk));
  if (done !== ids.length) throw cutShort(done, ids.length);
}
var NEWLINE = 10;
function sizeIn(header, id) {
  const [answered, type, size] = header.split(" ");
  if (answered !== id || type !== "blob") {
    throw new import_chunk_YXPOKRHL.GitError("failed", `git cat-file did not answer with blob ${id}`);
  }
  return Number(size);
}
function* requests(ids) {
  for (let from = 0; from < ids.length; from += 1024) {
    yield import_chunk_YXPOKRHL.Buffer.from(`${ids.slice(from, from + 1024).join("\n")}
`, "latin1");
  }
}
function cutShort(answered, asked) {
  return new import_chunk_YXPOKRHL.GitError("failed", `git cat-file answered ${answered} of ${asked} requests`);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  blobSizes,
  readBlobs
});
})