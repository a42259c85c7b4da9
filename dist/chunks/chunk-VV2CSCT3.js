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
  findableOf: () => findableOf,
  kindOfMessage: () => kindOfMessage,
  publicPrefixOf: () => publicPrefixOf,
  specificityOf: () => specificityOf
});
module.exports = stdin_exports;
var import_chunk_HYEJY7A4 = __load("./chunk-HYEJY7A4.js");
var import_chunk_MSZ5OI4G = __load("./chunk-MSZ5OI4G.js");
var byId = new Map(import_chunk_HYEJY7A4.findables.map((kind) => [kind.id, kind]));
var byMessage = new Map(
  import_chunk_HYEJY7A4.findables.flatMap((kind) => (kind.secretlint ?? []).map((name) => [name, kind]))
);
function kindOfMessage(rule, messageId) {
  return byMessage.get(`${rule}/${messageId}`) ?? byMessage.get(rule);
}
function findableOf(id) {
  return byId.get(id);
}
function specificityOf(id) {
  const kind = byId.get(id);
  return kind?.specificity ?? (kind?.names ? 0.5 : 1);
}
function publicPrefixOf(kind, value) {
  const heads = kind.elsewhere ? [] : kind.shapes.flatMap(import_chunk_MSZ5OI4G.headsOf);
  return heads.filter((head) => value.startsWith(head)).sort((a, b) => b.length - a.length)[0] ?? "";
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  findableOf,
  kindOfMessage,
  publicPrefixOf,
  specificityOf
});
})