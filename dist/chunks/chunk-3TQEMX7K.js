import {
  Prefilter,
  SourceFile,
  decode,
  require_node_buffer
} from "./chunk-OAKJFYJQ.js";
import {
  __toESM
} from "./chunk-4225Q4N4.js";

// src/engine/changed.ts
var import_node_buffer = __toESM(require_node_buffer(), 1);
var HELD = 6;
function createChangeFilter(checks, marks) {
  const readers = checks.flatMap((check) => check.readers);
  const prefilter = new Prefilter([...marks, ...readers.flatMap(keywordsOf)]);
  const longest = Math.max(...prefilter.literals.map((literal) => literal.length));
  const reach = Math.max(longest, ...readers.map((reader) => reader.reach ?? 0));
  const local = readers.filter((reader) => reader.reach !== void 0).map((reader) => ({ reader, keywords: new Set(keywordsOf(reader)) }));
  const marked = marks.map((mark) => mark.toLowerCase());
  const far = new Set(readers.filter((reader) => reader.reach === void 0).flatMap(keywordsOf));
  let held = [];
  let path;
  let present = /* @__PURE__ */ new Set();
  async function findsNear(path2, old, now) {
    const { start, oldEnd, newEnd } = difference(old, now);
    const came = prefilter.find(now.subarray(Math.max(0, start - reach), newEnd + reach));
    if (present.size > 0 && oldEnd > start) {
      const went = prefilter.find(old.subarray(Math.max(0, start - longest), oldEnd + longest));
      if ([...went].some((literal) => !came.has(literal))) return true;
    }
    if (came.size === 0) return false;
    present = /* @__PURE__ */ new Set([...present, ...came]);
    if (marked.some((mark) => came.has(mark))) return true;
    const text = decode(now.subarray(Math.max(0, start - 2 * reach), newEnd + 2 * reach))?.text;
    if (text === void 0) return true;
    const file = new SourceFile(path2, text);
    for (const { reader, keywords } of local) {
      const hits = new Set([...present].filter((literal) => keywords.has(literal)));
      if (hits.size === 0 || !reader.claims(path2)) continue;
      if ((await reader.read(file, { ...NOTHING_AROUND, hits })).length > 0) return true;
    }
    return false;
  }
  return async (content, bytes) => {
    if (readers.some((reader) => reader.keywords === "any" && reader.claims(content.path))) return true;
    if (content.path !== path) {
      path = content.path;
      held = [];
      present = /* @__PURE__ */ new Set();
    }
    if (!isPlain(bytes)) return true;
    const earlier = held.find(({ id }) => id === content.before) ?? held[0];
    held.unshift({ id: content.id, bytes: import_node_buffer.Buffer.from(bytes) });
    if (held.length > HELD) held.pop();
    if (!earlier) {
      const found = prefilter.find(bytes);
      present = /* @__PURE__ */ new Set([...present, ...found]);
      return found.size > 0;
    }
    const isNew = await findsNear(path, earlier.bytes, bytes);
    return isNew || [...present].some((literal) => far.has(literal));
  };
}
var NOTHING_AROUND = {
  tree: { paths: async () => [], open: async () => void 0 },
  module: async () => void 0,
  notChecked: () => {
  }
};
function keywordsOf({ keywords }) {
  return keywords === "any" ? [] : keywords.map((keyword) => keyword.toLowerCase());
}
function isPlain(bytes) {
  return (bytes[0] ?? 0) < 254 && !bytes.subarray(0, 8e3).includes(0);
}
function difference(old, now) {
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start + BLOCK <= shorter && old.compare(now, start, start + BLOCK, start, start + BLOCK) === 0)
    start += BLOCK;
  while (start < shorter && old[start] === now[start]) start++;
  let oldEnd = old.length;
  let newEnd = now.length;
  const least = start + BLOCK;
  while (oldEnd >= least && newEnd >= least && old.compare(now, newEnd - BLOCK, newEnd, oldEnd - BLOCK, oldEnd) === 0) {
    oldEnd -= BLOCK;
    newEnd -= BLOCK;
  }
  while (oldEnd > start && newEnd > start && old[oldEnd - 1] === now[newEnd - 1]) {
    oldEnd--;
    newEnd--;
  }
  return { start, oldEnd, newEnd };
}
var BLOCK = 1024;

export {
  createChangeFilter
};
