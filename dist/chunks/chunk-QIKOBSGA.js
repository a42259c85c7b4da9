import {
  GitError,
  pathFromBytes,
  require_node_fs,
  require_node_path,
  run,
  splitZ
} from "./chunk-UWKIGZC5.js";
import {
  __toESM
} from "./chunk-4225Q4N4.js";

// src/git/commits.ts
var import_node_fs = __toESM(require_node_fs(), 1);
var import_node_path = __toESM(require_node_path(), 1);
async function commitId(name, at) {
  const output = await unlessRefused(
    run(["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`], at)
  );
  return output?.toString("latin1").trim();
}
async function parentsOf(commit, at) {
  const output = await run(["cat-file", "commit", commit], at);
  const header = output.toString("latin1").split("\n\n", 1)[0] ?? "";
  return Array.from(header.matchAll(/^parent ([0-9a-f]{40,64})$/gm), (match) => match[1] ?? "");
}
async function unbranchedLine(tip, length, at) {
  const command = ["rev-list", "--topo-order", "--parents", `--max-count=${length}`, tip, "--"];
  const output = await unlessRefused(run(command, at));
  const entries = output?.toString("latin1").trim().split("\n").map((line) => line.split(" ")) ?? [];
  const isLine = entries.every(([, parent, second], i) => {
    const next = entries[i + 1];
    return parent !== void 0 && second === void 0 && (!next || next[0] === parent);
  });
  return isLine && entries.length === length ? entries.map(([id = ""]) => id).reverse() : void 0;
}
async function mergeBase(one, other, at) {
  const output = await unlessRefused(run(["merge-base", "--", one, other], at));
  return output?.toString("latin1").trim();
}
async function isShallow(at) {
  const output = await run(["rev-parse", "--is-shallow-repository"], at);
  return output.toString("latin1").trim() === "true";
}
async function shallowCommits(at) {
  if (!await isShallow(at)) return /* @__PURE__ */ new Set();
  const output = await run(["rev-parse", "--git-path", "shallow"], at);
  const file = (0, import_node_path.resolve)(at.cwd, output.toString("utf8").replace(/\r?\n$/, ""));
  return new Set((0, import_node_fs.readFileSync)(file, "latin1").split("\n").filter(Boolean));
}
async function filesOf(commit, at) {
  const output = await run(["ls-tree", "-r", "-z", "--full-tree", commit, "--"], at);
  return splitZ(output).map((line) => {
    const tab = line.indexOf(9);
    const [mode, , id] = line.toString("latin1", 0, tab).split(" ");
    if (mode === void 0 || id === void 0) {
      throw new GitError("failed", "git's list of a tree cannot be read");
    }
    return { path: pathFromBytes(line.subarray(tab + 1)), mode, id };
  });
}
async function unlessRefused(question) {
  try {
    return await question;
  } catch (error) {
    if (error instanceof GitError && error.kind === "failed") return void 0;
    throw error;
  }
}

export {
  commitId,
  parentsOf,
  unbranchedLine,
  mergeBase,
  isShallow,
  shallowCommits,
  filesOf
};
