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
  shardOf: () => shardOf
});
module.exports = stdin_exports;
var import_chunk_3MQ3EUFL = __load("./chunk-3MQ3EUFL.js");
var import_chunk_4225Q4N4 = __load("./chunk-4225Q4N4.js");
function shardOf(source, index, count) {
  const owns = (path) => hashOf(path) % count === index - 1;
  const listing = (0, import_chunk_3MQ3EUFL.createHash)("sha256");
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
  return (0, import_chunk_3MQ3EUFL.createHash)("sha256").update(path).digest().readUInt32BE(0);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  shardOf
});
})