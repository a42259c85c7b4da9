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
  changedFiles: () => changedFiles,
  commitSource: () => commitSource,
  passageOf: () => passageOf
});
module.exports = stdin_exports;
var import_chunk_7UTINHF3 = __load("./chunk-7UTINHF3.js");
var import_chunk_MF6YM5BA = __load("./chunk-MF6YM5BA.js");
var import_chunk_7R246EWF = __load("./chunk-7R246EWF.js");
var import_chunk_YXPOKRHL = __load("./chunk-YXPOKRHL.js");
async function changedFiles(base, head, at) {
  return (0, import_chunk_YXPOKRHL.filesAfter)(await (0, import_chunk_YXPOKRHL.changesBetween)({ base, head }, at));
}
async function commitSource(commit, at, options) {
  const tree = await (0, import_chunk_7R246EWF.filesOf)(commit, at);
  const scope = (options.scope ?? tree).filter(({ path }) => (0, import_chunk_7UTINHF3.isWithin)(path, options.within));
  const kind = options.scope ? "range" : "worktree";
  return (0, import_chunk_YXPOKRHL.blobSource)(kind, scope, () => tree, at.cwd, options.maxBytes);
}
async function passageOf(at, commits, present, maxBytes) {
  const cut = await (0, import_chunk_7R246EWF.shallowCommits)(at);
  const whole = commits.filter((commit) => !cut.has(commit));
  const brought = new import_chunk_MF6YM5BA.FirstVersions();
  const around = new import_chunk_MF6YM5BA.FirstVersions();
  const born = /* @__PURE__ */ new Map();
  const addAround = (id, path) => around.add({ commit: -1, path, mode: "100644", id, before: [] });
  await (0, import_chunk_MF6YM5BA.introductions)(whole, at, (introduction) => {
    const { commit, path, id, before } = introduction;
    if (!born.has(id)) born.set(id, commit);
    brought.add(introduction);
    for (const old of before) {
      if (!/^0+$/.test(old) && (born.get(old) ?? commit) >= commit) addAround(old, path);
    }
  });
  for (const { id, path } of present) addAround(id, path);
  for (const id of around.byId.keys()) brought.byId.delete(id);
  brought.submodules.clear();
  around.submodules.clear();
  const notes = [];
  if (whole.length < commits.length) {
    const reason = "this clone is shallow, so what came with its oldest commit and was taken out again is not known";
    notes.push({ path: "", reason, incomplete: false });
  }
  const absent = await (0, import_chunk_MF6YM5BA.isPartialClone)(at) ? await (0, import_chunk_MF6YM5BA.missingObjects)(whole, at) : /* @__PURE__ */ new Set();
  const versions = await (0, import_chunk_MF6YM5BA.measured)(brought, whole, at, maxBytes, absent);
  return { at, ...versions, notes, around: (await (0, import_chunk_MF6YM5BA.measured)(around, whole, at, maxBytes, absent)).list };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  changedFiles,
  commitSource,
  passageOf
});
})