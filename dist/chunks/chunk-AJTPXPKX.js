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
  kindOfMessage: () => kindOfMessage,
  mostSpecific: () => mostSpecific,
  publicPrefixOf: () => publicPrefixOf,
  relatedOf: () => relatedOf,
  sameTogether: () => sameTogether,
  specificityOf: () => specificityOf,
  weigh: () => weigh
});
module.exports = stdin_exports;
var import_chunk_6XUI7BXU = __load("./chunk-6XUI7BXU.js");
var import_chunk_CEIDFMNB = __load("./chunk-CEIDFMNB.js");
var import_chunk_U7UKHDGN = __load("./chunk-U7UKHDGN.js");
var import_chunk_AOZ2SMLR = __load("./chunk-AOZ2SMLR.js");
var byId = new Map(import_chunk_6XUI7BXU.findables.map((kind) => [kind.id, kind]));
var byMessage = new Map(
  import_chunk_6XUI7BXU.findables.flatMap((kind) => (kind.secretlint ?? []).map((name) => [name, kind]))
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
  let heads = headsByKind.get(kind);
  if (!heads) {
    heads = kind.elsewhere ? [] : kind.shapes.flatMap(import_chunk_U7UKHDGN.headsOf).sort((a, b) => b.length - a.length);
    headsByKind.set(kind, heads);
  }
  return heads.find((head) => value.startsWith(head)) ?? "";
}
var headsByKind = /* @__PURE__ */ new WeakMap();
function mostSpecific(candidates) {
  return [...(0, import_chunk_AOZ2SMLR.groupBy)(candidates, ({ secret }) => secret.path).values()].flatMap(mostSpecificOfFile);
}
function mostSpecificOfFile(candidates) {
  const ranked = [...candidates].sort(
    (a, b) => specificityOf(b.kind) - specificityOf(a.kind) || Number(b.proven ?? false) - Number(a.proven ?? false) || lengthOf(b) - lengthOf(a) || a.doubts.length - b.doubts.length || Number(b.confidence === "high") - Number(a.confidence === "high") || a.secret.start - b.secret.start
  );
  const kept = [];
  for (const candidate of ranked) {
    const after = indexBehind(kept, candidate.secret.end);
    const before = kept[after - 1];
    if (!before || before.secret.end <= candidate.secret.start) kept.splice(after, 0, candidate);
  }
  return kept;
}
function lengthOf({ secret }) {
  return secret.end - secret.start;
}
function indexBehind(sorted, offset) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((sorted[middle]?.secret.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
var byId2 = new Map(import_chunk_U7UKHDGN.kinds.map((kind) => [kind.id, kind]));
function wordsOf(id) {
  return byId2.get(id);
}
function weigh(candidates) {
  return sameTogether(mostSpecific(candidates)).flatMap(([candidate, ...again]) => {
    const kind = wordsOf(candidate.kind);
    return kind ? [{ candidate, kind, draft: draftOf(candidate, again, kind) }] : [];
  });
}
function sameTogether(candidates) {
  const inOrder = [...candidates].sort((a, b) => a.at.start - b.at.start);
  return [...(0, import_chunk_AOZ2SMLR.groupBy)(inOrder, sameAs).values()];
}
function sameAs({ at, secret, kind, digest, publicPrefix, doubts }) {
  return [at.path, kind, digest, publicPrefix, secret.end - secret.start, doubts.join()].join("\0");
}
function draftOf(candidate, again, kind) {
  const role = (0, import_chunk_AOZ2SMLR.roleOf)(candidate.at.path, "");
  const shown = candidate.publicPrefix ? ` (${candidate.publicPrefix}\u2026)` : "";
  const where = candidate.at.path === import_chunk_CEIDFMNB.MESSAGE_NAME ? "message" : WHERE[role];
  const named = candidate.name ? `, under the name \`${candidate.name}\`` : "";
  const encoded = candidate.encodings ? `, encoded in ${candidate.encodings.join(" of ")}` : "";
  return {
    rule: `secrets/${kind.id}`,
    at: candidate.at,
    severity: isOnlyLikely(candidate) || isOrdinaryInTests(kind) && (isNoProduct(role) || isForLocalhost(candidate.at.path)) ? "warning" : kind.severity ?? "error",
    confidence: confidenceOf(candidate, role),
    message: `${capital(kind.name)}${shown} is written in this ${where}${named}${encoded}${reservation(candidate)}.`,
    data: { ...candidate.data, kind: kind.id, provider: kind.provider },
    identity: candidate.digest,
    ...relatedOf(again)
  };
}
function relatedOf(again) {
  if (again.length === 0) return {};
  return { related: again.map(({ at }) => ({ at, message: "The same secret again." })) };
}
var WHERE = {
  source: "file",
  test: "test file",
  example: "example",
  docs: "documentation",
  generated: "generated file",
  vendored: "vendored file",
  minified: "minified file"
};
var RESERVATIONS = {
  "documented-example": "manuals show it as an example",
  placeholder: "it looks like a placeholder",
  "local-host": "its host is reached from one machine only",
  identifier: "it only names something",
  malformed: "the provider issues none of this form",
  "bad-checksum": "its checksum is not right",
  expired: "by its own words it has expired",
  unsigned: "it has no signature",
  public: "everybody may have it",
  typed: "its characters look counted up or typed"
};
function reservation({ doubts: [first] }) {
  return first ? `, but ${RESERVATIONS[first]}` : "";
}
function isOnlyLikely({ confidence, doubts }) {
  return doubts.length > 0 || confidence !== void 0 && confidence !== "high";
}
function isNoProduct(role) {
  return role !== "source" && role !== "generated";
}
function isForLocalhost(path) {
  return /(?:^|[._-])localhost[._-]/i.test(path.slice(path.lastIndexOf("/") + 1));
}
function isOrdinaryInTests(kind) {
  return ADDRESSES.has(kind.id) || kind.id === "private-key";
}
var ADDRESSES = /* @__PURE__ */ new Set(["url-credentials", "database-url", "redis-url", "amqp-url"]);
function confidenceOf(candidate, role) {
  if (candidate.confidence) return candidate.confidence;
  if (candidate.doubts.length > 0)
    return candidate.doubts.every((doubt) => doubt === "typed") && !isNoProduct(role) ? "medium" : "low";
  if (candidate.proven) return "high";
  const kind = findableOf(candidate.kind);
  const isVague = kind?.vague === true || kind?.names !== void 0;
  if (isVague) return isNoProduct(role) ? "low" : "medium";
  return "high";
}
function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  kindOfMessage,
  mostSpecific,
  publicPrefixOf,
  relatedOf,
  sameTogether,
  specificityOf,
  weigh
});
})