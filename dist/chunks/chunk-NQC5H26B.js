import {
  require_node_buffer
} from "./chunk-OAKJFYJQ.js";
import {
  __toESM
} from "./chunk-4225Q4N4.js";

// src/sources/memory.ts
var import_node_buffer = __toESM(require_node_buffer(), 1);
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
  const bytes = typeof content === "string" ? import_node_buffer.Buffer.from(content) : content;
  return {
    path,
    kind: "file",
    size: bytes.length,
    read: () => bytes,
    ...addedLines ? { addedLines } : {},
    ...tracked === void 0 ? {} : { tracked }
  };
}

export {
  memorySource
};
