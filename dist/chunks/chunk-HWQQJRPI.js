import {
  findables
} from "./chunk-COBIU2RW.js";
import {
  headsOf
} from "./chunk-YCS4XJLU.js";

// src/checks/secrets/kinds/index.ts
var byId = new Map(findables.map((kind) => [kind.id, kind]));
var byMessage = new Map(
  findables.flatMap((kind) => (kind.secretlint ?? []).map((name) => [name, kind]))
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
  const heads = kind.elsewhere ? [] : kind.shapes.flatMap(headsOf);
  return heads.filter((head) => value.startsWith(head)).sort((a, b) => b.length - a.length)[0] ?? "";
}

export {
  kindOfMessage,
  findableOf,
  specificityOf,
  publicPrefixOf
};
