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
  judgeAll: () => judgeAll
});
module.exports = stdin_exports;
var import_chunk_ZRT4ILDT = __load("./chunk-ZRT4ILDT.js");
var import_chunk_VV2CSCT3 = __load("./chunk-VV2CSCT3.js");
var import_chunk_HYEJY7A4 = __load("./chunk-HYEJY7A4.js");
var import_chunk_MSZ5OI4G = __load("./chunk-MSZ5OI4G.js");
var import_chunk_IMCOWUNG = __load("./chunk-IMCOWUNG.js");
var import_chunk_XF4NMRY3 = __load("./chunk-XF4NMRY3.js");
var import_chunk_MUI76Q6F = __load("./chunk-MUI76Q6F.js");
var import_chunk_4225Q4N4 = __load("./chunk-4225Q4N4.js");
function mostSpecific(candidates) {
  return [...(0, import_chunk_XF4NMRY3.groupBy)(candidates, ({ secret }) => secret.path).values()].flatMap(mostSpecificOfFile);
}
function mostSpecificOfFile(candidates) {
  const ranked = [...candidates].sort(
    (a, b) => (0, import_chunk_VV2CSCT3.specificityOf)(b.kind) - (0, import_chunk_VV2CSCT3.specificityOf)(a.kind) || Number(b.proven ?? false) - Number(a.proven ?? false) || lengthOf(b) - lengthOf(a) || a.doubts.length - b.doubts.length || Number(b.confidence === "high") - Number(a.confidence === "high") || a.secret.start - b.secret.start
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
var byId = new Map(import_chunk_ZRT4ILDT.kinds.map((kind) => [kind.id, kind]));
function wordsOf(id) {
  return byId.get(id);
}
function weigh(candidates) {
  return sameTogether(mostSpecific(candidates)).flatMap(([candidate, ...again]) => {
    const kind = wordsOf(candidate.kind);
    return kind ? [{ candidate, kind, draft: draftOf(candidate, again, kind) }] : [];
  });
}
function sameTogether(candidates) {
  const inOrder = [...candidates].sort((a, b) => a.at.start - b.at.start);
  return [...(0, import_chunk_XF4NMRY3.groupBy)(inOrder, sameAs).values()];
}
function sameAs({ at, secret, kind, digest, publicPrefix, doubts }) {
  return [at.path, kind, digest, publicPrefix, secret.end - secret.start, doubts.join()].join("\0");
}
function draftOf(candidate, again, kind) {
  const role = (0, import_chunk_XF4NMRY3.roleOf)(candidate.at.path, "");
  const shown = candidate.publicPrefix ? ` (${candidate.publicPrefix}\u2026)` : "";
  const where = WHERE[role];
  const named = candidate.name ? `, under the name \`${candidate.name}\`` : "";
  const encoded = candidate.encodings ? `, encoded in ${candidate.encodings.join(" of ")}` : "";
  return {
    rule: `secrets/${kind.id}`,
    at: candidate.at,
    severity: isOnlyLikely(candidate) || isOrdinaryInTests(kind) && (isNoProduct(role) || isForLocalhost(candidate.at.path)) ? "warning" : kind.severity ?? "error",
    confidence: confidenceOf(candidate, role),
    message: `${capital(kind.name)}${shown} is written in this ${where}${named}${encoded}.`,
    data: { ...candidate.data, kind: kind.id, provider: kind.provider },
    identity: candidate.digest,
    ...again.length > 0 ? { related: again.map(({ at }) => ({ at, message: "The same secret again." })) } : {}
  };
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
function isOnlyLikely({ confidence }) {
  return confidence !== void 0 && confidence !== "high";
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
  if (candidate.doubts.length > 0) return "low";
  if (candidate.proven) return "high";
  const kind = (0, import_chunk_VV2CSCT3.findableOf)(candidate.kind);
  const isVague = kind?.vague === true || kind?.names !== void 0;
  if (isVague) return isNoProduct(role) ? "low" : "medium";
  return "high";
}
function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
function judgeAll(models, context) {
  const facts = [];
  const candidates = [];
  for (const model of models) {
    if ("fact" in model) facts.push(model);
    else candidates.push(model);
  }
  const weighed = weigh(candidates);
  if (facts.length === 0) return weighed.map(({ draft }) => draft);
  const byPath = (0, import_chunk_XF4NMRY3.groupBy)(weighed, ({ draft }) => draft.at.path);
  const holders = new Map(facts.flatMap((fact) => "values" in fact ? [[fact.path, fact]] : []));
  const drafts = [];
  for (const path of /* @__PURE__ */ new Set([...byPath.keys(), ...holders.keys()])) {
    const own = byPath.get(path) ?? [];
    const holder = holders.get(path);
    drafts.push(...holder ? withHolder(holder, own, context) : own.map(({ draft }) => draft));
  }
  return withStatements(drafts, facts, context);
}
function withHolder(holder, weighed, { isTracked }) {
  const tracked = isTracked(holder.path);
  const drafts = weighed.map(({ draft }) => draft);
  if (holder.fact === "env-file" && tracked === void 0) return drafts;
  const sure = weighed.filter(({ draft }) => draft.confidence !== "low").sort((a, b) => a.draft.at.start - b.draft.at.start);
  const byName = sure.filter(({ candidate }) => (0, import_chunk_VV2CSCT3.specificityOf)(candidate.kind) < 0);
  const uncovered = holder.values.filter(
    ({ secret }) => !weighed.some(({ candidate }) => meets(candidate.secret, secret))
  );
  const first = firstOf(byName, uncovered);
  if (first) {
    const replaced = "draft" in first ? first.draft : void 0;
    return [...drafts.filter((draft) => draft !== replaced), fileDraft(holder, first, tracked)];
  }
  const [token] = sure;
  if (!token) return drafts;
  const extended = {
    ...token.draft,
    fix: `${(0, import_chunk_XF4NMRY3.replacementOf)(token.kind)} ${adviceOf(holder, tracked)}`
  };
  return drafts.map((draft) => draft === token.draft ? extended : draft);
}
function firstOf(byName, values) {
  const [named] = byName;
  const [value] = [...values].sort((a, b) => a.at.start - b.at.start);
  if (!named || !value) return named ?? value;
  return value.at.start < named.draft.at.start ? value : named;
}
function fileDraft(holder, first, tracked) {
  const { path } = holder;
  const isNoProduct2 = ["test", "example", "docs", "vendored"].includes((0, import_chunk_XF4NMRY3.roleOf)(path, ""));
  const name = "draft" in first ? first.candidate.name : first.name;
  const at = "draft" in first ? first.draft.at : first.at;
  return {
    rule: `secrets/${ruleOf(holder, tracked)}`,
    at,
    severity: "draft" in first ? worse(first.draft.severity ?? "warning", "warning") : "warning",
    confidence: "draft" in first ? first.draft.confidence ?? "high" : isNoProduct2 ? "low" : first.made ? "high" : "medium",
    message: messageOf(holder, name, tracked),
    fix: `Replace what is in it where it is given out. ${adviceOf(holder, tracked)}`,
    identity: "draft" in first ? first.candidate.digest : first.digest,
    ..."draft" in first && first.draft.related ? { related: first.draft.related } : {}
  };
}
function ruleOf({ fact }, tracked) {
  if (fact === "env-file") return tracked ? "tracked-env-file" : "env-not-ignored";
  return fact === "key-file" ? "tracked-key-file" : "tracked-credentials-file";
}
function messageOf({ fact, path, what }, name, tracked) {
  const given = name === void 0 ? "" : `, such as \`${name}\``;
  if (fact !== "env-file")
    return `\`${path}\` is ${what}${name === void 0 ? "" : `, here under \`${name}\``}.`;
  return tracked ? `\`${path}\` is tracked by git, and holds credentials${given}.` : `\`${path}\` holds credentials${given}, and no .gitignore leaves it out.`;
}
function adviceOf({ path }, tracked) {
  return tracked === false ? (0, import_chunk_ZRT4ILDT.keptOut)(path) : (0, import_chunk_ZRT4ILDT.takeOut)(path);
}
function withStatements(drafts, facts, { inScope }) {
  const told = [];
  const covered = [];
  for (const fact of facts) {
    if ("values" in fact) continue;
    if (fact.other && fact.otherIsWorse && inScope(fact.other.path)) continue;
    const same = drafts.find(({ at }) => meets(at, fact.at));
    if (fact.fact === "test-key-in-production") covered.push(fact.at);
    else if (fact.fact === "shell-history" && same) continue;
    told.push(statementDraft(fact));
  }
  const others = drafts.filter(({ at }) => !covered.some((span) => meets(at, span)));
  return [...others, ...told];
}
function statementDraft(fact) {
  const { at, message, severity, other, identity } = fact;
  const role = (0, import_chunk_XF4NMRY3.roleOf)(at.path, "");
  const isNoProduct2 = role !== "source" && role !== "generated";
  const isFile = ["shell-history", "terraform-state", "tracked-database", "tracked-key-file"].includes(
    fact.fact
  );
  return {
    rule: `secrets/${fact.fact}`,
    at,
    message,
    confidence: isNoProduct2 ? "low" : fact.confidence ?? "medium",
    ...severity ? { severity } : {},
    ...isFile ? { fix: (0, import_chunk_ZRT4ILDT.takeOut)(at.path) } : {},
    ...other ? { related: [{ at: other, message: "The same value under the same name." }] } : {},
    ...identity ? { identity } : {}
  };
}
function meets(a, b) {
  return a.path === b.path && a.start < b.end && b.start < a.end;
}
function worse(a, b) {
  return (0, import_chunk_MUI76Q6F.isAtLeast)(a, b) ? a : b;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  judgeAll
});
})