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
  commitId: () => commitId,
  filesOf: () => filesOf,
  isShallow: () => isShallow,
  mergeBase: () => mergeBase,
  parentsOf: () => parentsOf,
  shallowCommits: () => shallowCommits,
  unbranchedLine: () => unbranchedLine
});
module.exports = stdin_exports;
var import_chunk_EJPVKBK3 = __load("./chunk-EJPVKBK3.js");
async function commitId(name, at) {
  const output = await unlessRefused(
    (0, import_chunk_EJPVKBK3.run)(["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`], at)
  );
  return output?.toString("latin1").trim();
}
async function parentsOf(commit, at) {
  const output = await (0, import_chunk_EJPVKBK3.run)(["cat-file", "commit", commit], at);
  const header = output.toString("latin1").split("\n\n", 1)[0] ?? "";
  return Array.from(header.matchAll(/^parent ([0-9a-f]{40,64})$/gm), (match) => match[1] ?? "");
}
async function unbranchedLine(tip, length, at) {
  const command = ["rev-list", "--topo-order", "--parents", `--max-count=${length}`, tip, "--"];
  const output = await unlessRefused((0, import_chunk_EJPVKBK3.run)(command, at));
  const entries = output?.toString("latin1").trim().split("\n").map((line) => line.split(" ")) ?? [];
  const isLine = entries.every(([, parent, second], i) => {
    const next = entries[i + 1];
    return parent !== void 0 && second === void 0 && (!next || next[0] === parent);
  });
  return isLine && entries.length === length ? entries.map(([id = ""]) => id).reverse() : void 0;
}
async function mergeBase(one, other, at) {
  const output = await unlessRefused((0, import_chunk_EJPVKBK3.run)(["merge-base", "--", one, other], at));
  return output?.toString("latin1").trim();
}
async function isShallow(at) {
  const output = await (0, import_chunk_EJPVKBK3.run)(["rev-parse", "--is-shallow-repository"], at);
  return output.toString("latin1").trim() === "true";
}
async function shallowCommits(at) {
  if (!await isShallow(at)) return /* @__PURE__ */ new Set();
  const output = await (0, import_chunk_EJPVKBK3.run)(["rev-parse", "--git-path", "shallow"], at);
  const file = (0, import_chunk_EJPVKBK3.resolve)(at.cwd, output.toString("utf8").replace(/\r?\n$/, ""));
  return new Set((0, import_chunk_EJPVKBK3.readFileSync)(file, "latin1").split("\n").filter(Boolean));
}
async function filesOf(commit, at) {
  const output = await (0, import_chunk_EJPVKBK3.run)(["ls-tree", "-r", "-z", "--full-tree", commit, "--"], at);
  return (0, import_chunk_EJPVKBK3.splitZText)(output).map((line) => {
    const tab = line.indexOf("	");
    const [mode, , id] = line.slice(0, tab).split(" ");
    if (mode === void 0 || id === void 0) {
      throw new import_chunk_EJPVKBK3.GitError("failed", "git's list of a tree cannot be read");
    }
    return { path: line.slice(tab + 1), mode, id };
  });
}
async function unlessRefused(question) {
  try {
    return await question;
  } catch (error) {
    if (error instanceof import_chunk_EJPVKBK3.GitError && error.kind === "failed") return void 0;
    throw error;
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  commitId,
  filesOf,
  isShallow,
  mergeBase,
  parentsOf,
  shallowCommits,
  unbranchedLine
});
})