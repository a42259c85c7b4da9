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
var import_chunk_WF4KPAMY = __load("./chunk-WF4KPAMY.js");
var import_chunk_AJTPXPKX = __load("./chunk-AJTPXPKX.js");
var import_chunk_6XUI7BXU = __load("./chunk-6XUI7BXU.js");
var import_chunk_CEIDFMNB = __load("./chunk-CEIDFMNB.js");
var import_chunk_U7UKHDGN = __load("./chunk-U7UKHDGN.js");
var import_chunk_AOZ2SMLR = __load("./chunk-AOZ2SMLR.js");
var import_chunk_YXPOKRHL = __load("./chunk-YXPOKRHL.js");
var import_chunk_4225Q4N4 = __load("./chunk-4225Q4N4.js");
function judgeAll(models, context) {
  const facts = [];
  const candidates = [];
  for (const model of models) {
    if ("fact" in model) facts.push(model);
    else candidates.push(model);
  }
  const weighed = (0, import_chunk_AJTPXPKX.weigh)(candidates).map((one) => ({
    ...one,
    draft: { ...one.draft, fix: fixOf(one, context) }
  }));
  if (facts.length === 0) return weighed.map(({ draft }) => draft);
  const byPath = (0, import_chunk_AOZ2SMLR.groupBy)(weighed, ({ draft }) => draft.at.path);
  const holders = new Map(facts.flatMap((fact) => "values" in fact ? [[fact.path, fact]] : []));
  const drafts = [];
  for (const path of /* @__PURE__ */ new Set([...byPath.keys(), ...holders.keys()])) {
    const own = byPath.get(path) ?? [];
    const holder = holders.get(path);
    drafts.push(...holder ? withHolder(holder, own, context) : own.map(({ draft }) => draft));
  }
  return withStatements(drafts, facts, context);
}
function fixOf({ kind, draft }, { scope, isTracked }) {
  const { path } = draft.at;
  if (path === import_chunk_CEIDFMNB.MESSAGE_NAME) return `${(0, import_chunk_AOZ2SMLR.takeBack)(kind)} Then take it out of the message.`;
  return (0, import_chunk_AOZ2SMLR.fixIn)(kind, scope, isTracked(path));
}
function withHolder(holder, weighed, { scope, isTracked }) {
  const tracked = isTracked(holder.path);
  const drafts = weighed.map(({ draft }) => draft);
  if (holder.fact === "env-file" && tracked === void 0) return drafts;
  const sure = weighed.filter(({ draft }) => draft.confidence !== "low").sort((a, b) => a.draft.at.start - b.draft.at.start);
  const byName = sure.filter(({ candidate }) => (0, import_chunk_AJTPXPKX.specificityOf)(candidate.kind) < 0);
  const uncovered = holder.values.filter(
    ({ secret }) => !weighed.some(({ candidate }) => meets(candidate.secret, secret))
  );
  const first = firstOf(byName, uncovered);
  if (first) {
    const replaced = "draft" in first ? first.draft : void 0;
    return [...drafts.filter((draft) => draft !== replaced), fileDraft(holder, first, tracked, scope)];
  }
  const [token] = sure;
  if (!token) return drafts;
  const extended = {
    ...token.draft,
    fix: `${(0, import_chunk_AOZ2SMLR.takeBack)(token.kind)} ${tracked === false ? (0, import_chunk_WF4KPAMY.keptOut)(holder.path) : (0, import_chunk_WF4KPAMY.takeOut)(holder.path, scope)}`
  };
  return drafts.map((draft) => draft === token.draft ? extended : draft);
}
function firstOf(byName, values) {
  const [named] = byName;
  const [value] = [...values].sort((a, b) => a.at.start - b.at.start);
  if (!named || !value) return named ?? value;
  return value.at.start < named.draft.at.start ? value : named;
}
function fileDraft(holder, first, tracked, scope) {
  const { path } = holder;
  const rule = ruleOf(holder, tracked);
  const isNoProduct = ["test", "example", "docs", "vendored"].includes((0, import_chunk_AOZ2SMLR.roleOf)(path, ""));
  const name = "draft" in first ? first.candidate.name : first.name;
  const at = "draft" in first ? first.draft.at : first.at;
  return {
    rule: `secrets/${rule}`,
    at,
    severity: "draft" in first ? worse(first.draft.severity ?? "warning", "warning") : first.made && !isNoProduct ? "error" : "warning",
    confidence: "draft" in first ? first.draft.confidence ?? "high" : isNoProduct ? "low" : first.made ? "high" : "medium",
    message: messageOf(holder, name, tracked),
    fix: fileFix(rule, path, tracked, scope),
    identity: "draft" in first ? first.candidate.digest : first.digest,
    ..."draft" in first && first.draft.related ? { related: first.draft.related } : {}
  };
}
function fileFix(rule, path, tracked, scope) {
  return (0, import_chunk_WF4KPAMY.isFileRule)(rule) && tracked !== false ? (0, import_chunk_WF4KPAMY.fixOfFile)(rule, path, scope) : (0, import_chunk_WF4KPAMY.keptOut)(path);
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
function withStatements(drafts, facts, context) {
  const told = [];
  const covered = [];
  for (const fact of facts) {
    if ("values" in fact) continue;
    if (fact.other && fact.otherIsWorse && context.inScope(fact.other.path)) continue;
    if (fact.fact === "test-key-in-production") covered.push(fact.at);
    told.push(statementDraft(fact, context));
  }
  const others = drafts.filter(({ at }) => !covered.some((span) => meets(at, span)));
  return [...others, ...told];
}
function statementDraft(fact, { isTracked, scope }) {
  const { at, message, severity, other, identity } = fact;
  const role = (0, import_chunk_AOZ2SMLR.roleOf)(at.path, "");
  const isNoProduct = role !== "source" && role !== "generated" && !(fact.fact === "shell-history" && role === "docs");
  return {
    rule: `secrets/${fact.fact}`,
    at,
    message,
    confidence: isNoProduct ? "low" : fact.confidence ?? "medium",
    ...severity ? { severity } : {},
    ...(0, import_chunk_WF4KPAMY.isFileRule)(fact.fact) ? { fix: fileFix(fact.fact, at.path, isTracked(at.path), scope) } : {},
    ...other ? { related: [{ at: other, message: "The same value under the same name." }] } : {},
    ...identity ? { identity } : {}
  };
}
function meets(a, b) {
  return a.path === b.path && a.start < b.end && b.start < a.end;
}
function worse(a, b) {
  return (0, import_chunk_YXPOKRHL.isAtLeast)(a, b) ? a : b;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  judgeAll
});
})