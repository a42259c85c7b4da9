(function (exports, __load, module, __url) {"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  commitId: () => commitId,
  configurationInGit: () => configurationInGit,
  configurationNamed: () => configurationNamed,
  configurationOnDisk: () => configurationOnDisk,
  filesOf: () => filesOf,
  isShallow: () => isShallow,
  mergeBase: () => mergeBase,
  parentsOf: () => parentsOf,
  parseArgs: () => parseArgs,
  parseConfig: () => parseConfig,
  policyIn: () => policyIn,
  policyOfReceiver: () => policyOfReceiver,
  shallowCommits: () => shallowCommits,
  types: () => types,
  unbranchedLine: () => unbranchedLine
});
module.exports = stdin_exports;
var import_chunk_AOZ2SMLR = __load("./chunk-AOZ2SMLR.js");
var import_chunk_YXPOKRHL = __load("./chunk-YXPOKRHL.js");
var builtin = process.getBuiltinModule("node:util");
if (builtin === void 0) throw new Error("this Node.js has no node:util");
var types = /* @__PURE__ */ (() => builtin.types)();
var parseArgs = /* @__PURE__ */ (() => builtin.parseArgs)();
var MAX_BYTES = 1024 * 1024;
async function configurationOnDisk(root) {
  const files = import_chunk_AOZ2SMLR.CONFIG_NAMES.flatMap((name) => {
    const stats = statsOf((0, import_chunk_YXPOKRHL.join)(root, name));
    return stats ? [{ name, stats }] : [];
  });
  refuseSeveral(files.map(({ name }) => name));
  const [file] = files;
  if (!file) return void 0;
  if (!file.stats.isFile()) {
    throw new import_chunk_YXPOKRHL.UserError(
      `${file.name} is not a regular file`,
      "Put the configuration itself there, or name another file with --config."
    );
  }
  return parseFile({ name: file.name, bytes: readConfig((0, import_chunk_YXPOKRHL.join)(root, file.name), file.name) });
}
async function configurationInGit(root, commit, names = import_chunk_AOZ2SMLR.CONFIG_NAMES, read = (asked) => (0, import_chunk_YXPOKRHL.readObjectsSync)(asked, MAX_BYTES, { cwd: root, safeDirectory: root })) {
  const objects = read(names.map((name) => `${commit}:${name}`));
  const files = names.flatMap((name, i) => {
    const object = objects[i];
    if (object?.type !== "blob") return [];
    if (!object.bytes || object.size > MAX_BYTES) throw tooLarge(name);
    return [{ name, bytes: object.bytes }];
  });
  refuseSeveral(files.map(({ name }) => name));
  const [file] = files;
  return file ? parseFile(file) : void 0;
}
async function configurationNamed(directory, name) {
  return parseFile({ name, bytes: readConfig((0, import_chunk_YXPOKRHL.resolve)(directory, name), name) });
}
async function parseConfig(text, name) {
  return (await parse(text, name)).configuration;
}
async function parseFile({ name, bytes }) {
  const decoded = (0, import_chunk_AOZ2SMLR.decode)(bytes);
  if (!decoded) throw new import_chunk_YXPOKRHL.UserError(`${name} is not text`, "A configuration is YAML or JSON.");
  return parse(decoded.text, name);
}
async function parse(text, name) {
  const [{ parseConfiguration }, { checks }] = await Promise.all([
    Promise.resolve().then(() => __load("./parse-H5IU5Z4C.js")),
    Promise.resolve().then(() => __load("./chunk-AOZ2SMLR.js"))
  ]);
  return parseConfiguration(
    text,
    name,
    checks.flatMap((check) => check.ruleIds)
  );
}
function refuseSeveral(names) {
  if (names.length < 2) return;
  const list = `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
  throw new import_chunk_YXPOKRHL.UserError(
    `there ${names.length === 2 ? "are two configurations" : `are ${names.length} configurations`}: ${list}`,
    "Which one holds must not be a guess: delete all but one."
  );
}
function statsOf(file) {
  try {
    return (0, import_chunk_YXPOKRHL.lstatSync)(file);
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOENT" || code === "ENOTDIR") return void 0;
    throw unreadable(file, code);
  }
}
function readConfig(file, name) {
  try {
    if ((0, import_chunk_YXPOKRHL.statSync)(file).size > MAX_BYTES) throw tooLarge(name);
    return (0, import_chunk_YXPOKRHL.readFileSync)(file);
  } catch (error) {
    if (error instanceof import_chunk_YXPOKRHL.UserError) throw error;
    throw unreadable(name, codeOf(error));
  }
}
function tooLarge(name) {
  return new import_chunk_YXPOKRHL.UserError(
    `${name} is larger than 1 MiB`,
    "A configuration is a few lines; is it the right file?"
  );
}
function unreadable(name, code) {
  return new import_chunk_YXPOKRHL.UserError(
    `the configuration ${name} cannot be read (${code})`,
    "Name a file that you can read, or pass --no-config."
  );
}
function codeOf(error) {
  return types.isNativeError(error) && "code" in error ? String(error.code) : "unknown error";
}
async function commitId(name, at) {
  const output = await unlessRefused(
    (0, import_chunk_YXPOKRHL.run)(["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`], at)
  );
  return output?.toString("latin1").trim();
}
async function parentsOf(commit, at) {
  const output = await (0, import_chunk_YXPOKRHL.run)(["cat-file", "commit", commit], at);
  const header = output.toString("latin1").split("\n\n", 1)[0] ?? "";
  return Array.from(header.matchAll(/^parent ([0-9a-f]{40,64})$/gm), (match) => match[1] ?? "");
}
async function unbranchedLine(tip, length, at) {
  const command = ["rev-list", "--topo-order", "--parents", `--max-count=${length}`, tip, "--"];
  const output = await unlessRefused((0, import_chunk_YXPOKRHL.run)(command, at));
  const entries = output?.toString("latin1").trim().split("\n").map((line) => line.split(" ")) ?? [];
  const isLine = entries.every(([, parent, second], i) => {
    const next = entries[i + 1];
    return parent !== void 0 && second === void 0 && (!next || next[0] === parent);
  });
  return isLine && entries.length === length ? entries.map(([id = ""]) => id).reverse() : void 0;
}
async function mergeBase(one, other, at) {
  const output = await unlessRefused((0, import_chunk_YXPOKRHL.run)(["merge-base", "--", one, other], at));
  return output?.toString("latin1").trim();
}
async function isShallow(at) {
  const output = await (0, import_chunk_YXPOKRHL.run)(["rev-parse", "--is-shallow-repository"], at);
  return output.toString("latin1").trim() === "true";
}
async function shallowCommits(at) {
  if (!await isShallow(at)) return /* @__PURE__ */ new Set();
  const output = await (0, import_chunk_YXPOKRHL.run)(["rev-parse", "--git-path", "shallow"], at);
  const file = (0, import_chunk_YXPOKRHL.resolve)(at.cwd, output.toString("utf8").replace(/\r?\n$/, ""));
  return new Set((0, import_chunk_YXPOKRHL.readFileSync)(file, "latin1").split("\n").filter(Boolean));
}
async function filesOf(commit, at) {
  const output = await (0, import_chunk_YXPOKRHL.run)(["ls-tree", "-r", "-z", "--full-tree", commit, "--"], at);
  return (0, import_chunk_YXPOKRHL.splitZText)(output).map((line) => {
    const tab = line.indexOf("	");
    const [mode, , id] = line.slice(0, tab).split(" ");
    if (mode === void 0 || id === void 0) {
      throw new import_chunk_YXPOKRHL.GitError("failed", "git's list of a tree cannot be read");
    }
    return { path: line.slice(tab + 1), mode, id };
  });
}
async function unlessRefused(question) {
  try {
    return await question;
  } catch (error) {
    if (error instanceof import_chunk_YXPOKRHL.GitError && error.kind === "failed") return void 0;
    throw error;
  }
}
async function policyIn(root, commit, read) {
  const configuration = (await configurationInGit(root, commit, void 0, read))?.configuration;
  return {
    configuration,
    baseline: async () => (await Promise.resolve().then(() => __load("./chunk-VSHIY7LD.js"))).baselineInGit(root, commit, configuration?.baseline)
  };
}
async function policyOfReceiver(directory, onProblem) {
  const head = await commitId("HEAD", { cwd: directory, safeDirectory: "*" });
  if (head === void 0) return {};
  const unlessWrong = async (ask) => {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof import_chunk_YXPOKRHL.UserError)) throw error;
      onProblem(`what HEAD says to this hook does not hold: ${error.message}`);
      return void 0;
    }
  };
  const policy = await unlessWrong(() => policyIn(directory, head));
  if (!policy) return {};
  return { ...policy, baseline: () => unlessWrong(async () => policy.baseline?.()) };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  commitId,
  configurationInGit,
  configurationNamed,
  configurationOnDisk,
  filesOf,
  isShallow,
  mergeBase,
  parentsOf,
  parseArgs,
  parseConfig,
  policyIn,
  policyOfReceiver,
  shallowCommits,
  types,
  unbranchedLine
});
})