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
var import_chunk_XF4NMRY3 = __load("./chunk-XF4NMRY3.js");
var import_chunk_MUI76Q6F = __load("./chunk-MUI76Q6F.js");
async function blobSizes(ids, at) {
  const sizes = new Float64Array(ids.length);
  let answered = 0;
  let rest = "";
  for await (const chunk of (0, import_chunk_MUI76Q6F.filter)(["cat-file", "--batch-check", "--buffer"], at, requests(ids))) {
    const lines = (rest + chunk.toString("latin1")).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      const [, type, size] = line.split(" ");
      sizes[answered++] = type === "blob" ? Number(size) : -1;
    }
  }
  if (answered !== ids.length) throw cutShort(answered, ids.length);
  return sizes;
}
async function readBlobs(ids, at, onBlob) {
  if (ids.length === 0) return;
  const chunks = (0, import_chunk_MUI76Q6F.filter)(["cat-file", "--batch", "--buffer"], at, requests(ids));
  let content = import_chunk_XF4NMRY3.Buffer.alloc(1 << 20);
  let header = "";
  let size = -1;
  let filled = 0;
  let done = 0;
  for await (const chunk of chunks) {
    for (let from = 0; from < chunk.length; ) {
      if (size < 0) {
        const newline = chunk.indexOf(10, from);
        const end = newline < 0 ? chunk.length : newline;
        header += chunk.toString("latin1", from, end);
        from = end + 1;
        if (newline < 0) break;
        size = sizeIn(header, ids[done]);
        header = "";
        filled = 0;
        if (size > content.length) content = import_chunk_XF4NMRY3.Buffer.alloc(size * 2);
      }
      const taken = Math.min(size - filled, chunk.length - from);
      chunk.copy(content, filled, from, from + taken);
      filled += taken;
      from += taken;
      if (filled === size && from < chunk.length) {
        from++;
        size = -1;
        await onBlob(content.subarray(0, filled), done++);
      }
    }
  }
  if (done !== ids.length) throw cutShort(done, ids.length);
}
function sizeIn(header, id) {
  const match = /^([0-9a-f]{40,64}) blob (\d+)$/.exec(header);
  if (!match || match[1] !== id) throw new import_chunk_MUI76Q6F.GitError("failed", `git cat-file did not answer with blob ${id}`);
  return Number(match[2]);
}
function* requests(ids) {
  for (let from = 0; from < ids.length; from += 1024) {
    yield import_chunk_XF4NMRY3.Buffer.from(`${ids.slice(from, from + 1024).join("\n")}
`, "latin1");
  }
}
function cutShort(answered, asked) {
  return new import_chunk_MUI76Q6F.GitError("failed", `git cat-file answered ${answered} of ${asked} requests`);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  blobSizes,
  readBlobs
});
})