import {
  require_node_buffer
} from "./chunk-OAKJFYJQ.js";
import {
  GitError,
  filter
} from "./chunk-UWKIGZC5.js";
import {
  __toESM
} from "./chunk-4225Q4N4.js";

// src/git/object-stream.ts
var import_node_buffer = __toESM(require_node_buffer(), 1);
async function blobSizes(ids, at) {
  const sizes = new Float64Array(ids.length);
  let answered = 0;
  let rest = "";
  for await (const chunk of filter(["cat-file", "--batch-check", "--buffer"], at, requests(ids))) {
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
  const chunks = filter(["cat-file", "--batch", "--buffer"], at, requests(ids));
  let content = import_node_buffer.Buffer.alloc(1 << 20);
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
        if (size > content.length) content = import_node_buffer.Buffer.alloc(size * 2);
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
  if (!match || match[1] !== id) throw new GitError("failed", `git cat-file did not answer with blob ${id}`);
  return Number(match[2]);
}
function* requests(ids) {
  for (let from = 0; from < ids.length; from += 1024) {
    yield import_node_buffer.Buffer.from(`${ids.slice(from, from + 1024).join("\n")}
`, "latin1");
  }
}
function cutShort(answered, asked) {
  return new GitError("failed", `git cat-file answered ${answered} of ${asked} requests`);
}

export {
  blobSizes,
  readBlobs
};
