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
  rangeScope: () => rangeScope
});
module.exports = stdin_exports;
var import_chunk_OJ2RC6DM = __load("./chunk-OJ2RC6DM.js");
var import_chunk_MF6YM5BA = __load("./chunk-MF6YM5BA.js");
var import_chunk_7R246EWF = __load("./chunk-7R246EWF.js");
var import_chunk_YXPOKRHL = __load("./chunk-YXPOKRHL.js");
async function rangeScope(cwd, range, maxBytes) {
  const match = /^(.*?)(\.{2,3})(.*)$/.exec(range);
  if (!match)
    throw new import_chunk_YXPOKRHL.UserError(`--range ${range} is not a range`, "Write --range BASE..HEAD, such as main..HEAD.");
  const [, left = "", dots, right = ""] = match;
  const root = (0, import_chunk_YXPOKRHL.repositoryOf)(cwd, "--range").path;
  const at = { cwd: root, safeDirectory: root };
  const [from, head] = [await known(left || "HEAD", at), await known(right || "HEAD", at)];
  const base = dots === "..." ? await (0, import_chunk_7R246EWF.mergeBase)(from, head, at) : from;
  if (base === void 0) {
    throw new import_chunk_YXPOKRHL.UserError(
      `${left || "HEAD"} and ${right || "HEAD"} have no common commit here`,
      await (0, import_chunk_7R246EWF.isShallow)(at) ? "This clone is shallow: `git fetch --unshallow` brings the rest." : "Compare them with two dots."
    );
  }
  const scope = await (0, import_chunk_OJ2RC6DM.changedFiles)(base, head, at);
  const how = dots === "..." ? `merge base of ${left || "HEAD"} and ${right || "HEAD"}` : "as given";
  const history = (0, import_chunk_MF6YM5BA.historyAt)(root);
  const commits = await (0, import_chunk_MF6YM5BA.commitsIn)([head, `^${from}`], history);
  return {
    source: await (0, import_chunk_OJ2RC6DM.commitSource)(head, at, { scope, within: [""], maxBytes }),
    scope: { base, head, how },
    passage: await (0, import_chunk_OJ2RC6DM.passageOf)(history, commits, scope, import_chunk_YXPOKRHL.DEFAULT_LIMITS.fileBytes)
  };
}
async function known(name, at) {
  const id = await (0, import_chunk_7R246EWF.commitId)(name, at);
  if (id !== void 0) return id;
  throw new import_chunk_YXPOKRHL.UserError(
    `there is no commit ${name} in this clone`,
    await (0, import_chunk_7R246EWF.isShallow)(at) ? "This clone is shallow: `git fetch --unshallow` brings the rest." : "`git log` shows the commits there are."
  );
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rangeScope
});
})