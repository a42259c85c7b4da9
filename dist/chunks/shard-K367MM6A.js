import {
  require_node_crypto
} from "./chunk-6JV7ULNA.js";
import {
  __toESM
} from "./chunk-4225Q4N4.js";

// src/sources/shard.ts
var import_node_crypto = __toESM(require_node_crypto(), 1);
function shardOf(source, index, count) {
  const owns = (path) => hashOf(path) % count === index - 1;
  const listing = (0, import_node_crypto.createHash)("sha256");
  for (const { path, kind, size } of source.entries) listing.update(`${path}\0${kind}\0${size ?? ""}\0`);
  return {
    ...source,
    entries: source.entries.filter(({ path }) => owns(path)),
    problems: source.problems.filter(({ path }) => path === "" || owns(path)),
    shard: {
      index,
      count,
      of: listing.digest("hex").slice(0, 32),
      others: source.entries.filter(({ path }) => !owns(path)),
      owns
    }
  };
}
function hashOf(path) {
  return (0, import_node_crypto.createHash)("sha256").update(path).digest().readUInt32BE(0);
}
export {
  shardOf
};
