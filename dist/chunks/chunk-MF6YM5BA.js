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
  FirstVersions: () => FirstVersions,
  boundariesOf: () => boundariesOf,
  commitsIn: () => commitsIn,
  compareVersions: () => compareVersions,
  historyAt: () => historyAt,
  historyOf: () => historyOf,
  introductions: () => introductions,
  isPartialClone: () => isPartialClone,
  measured: () => measured,
  missingObjects: () => missingObjects
});
module.exports = stdin_exports;
var import_chunk_XSPWFX4C = __load("./chunk-XSPWFX4C.js");
var import_chunk_7R246EWF = __load("./chunk-7R246EWF.js");
var import_chunk_AOZ2SMLR = __load("./chunk-AOZ2SMLR.js");
var import_chunk_YXPOKRHL = __load("./chunk-YXPOKRHL.js");
async function commitsIn(revisions, at) {
  const command = ["rev-list", "--reverse", "--topo-order", ...revisions, "--"];
  const output = await (0, import_chunk_YXPOKRHL.run)(command, { ...at, timeoutMs: LONG_MS, maxBytes: Number.POSITIVE_INFINITY });
  const text = output.toString("latin1");
  return text === "" ? [] : text.trimEnd().split("\n");
}
async function boundariesOf(revisions, at) {
  const output = await (0, import_chunk_YXPOKRHL.run)(["rev-list", "--boundary", ...revisions, "--"], { ...at, timeoutMs: LONG_MS });
  const boundaries = Array.from(output.toString("latin1").matchAll(/^-([0-9a-f]+)$/gm), ([, id]) => id ?? "");
  if (boundaries.length < 2) return boundaries;
  const independent = await (0, import_chunk_YXPOKRHL.run)(["merge-base", "--independent", ...boundaries], at);
  return independent.toString("latin1").trim().split("\n");
}
var LONG_MS = 60 * 60 * 1e3;
async function introductions(commits, at, onIntroduction) {
  if (commits.length === 0) return;
  const command = [
    "diff-tree",
    "--stdin",
    "-r",
    "-c",
    "--root",
    "--raw",
    "--no-abbrev",
    "--no-renames",
    "-z"
  ];
  let commit = -1;
  let record;
  let rest = "";
  const take = (field) => {
    if (record) {
      onIntroduction({ commit, path: (0, import_chunk_YXPOKRHL.pathFromLatin1)(field), ...record });
      record = void 0;
    } else if (field.startsWith(":")) record = parseRecord(field);
    else commit = nextCommit(commits, commit, field);
  };
  await (0, import_chunk_YXPOKRHL.filter)(command, at, lines(commits), (chunk) => {
    const fields = (rest + chunk.toString("latin1")).split("\0");
    rest = fields.pop() ?? "";
    for (const field of fields) take(field);
    return void 0;
  });
  if (record || rest !== "") throw new import_chunk_YXPOKRHL.GitError("failed", "git's list of changes ends within an entry");
}
function nextCommit(commits, after, id) {
  for (let index = after + 1; index < commits.length; index++) if (commits[index] === id) return index;
  throw new import_chunk_YXPOKRHL.GitError("failed", "git's list of changes names a commit that was not asked about");
}
function parseRecord(text) {
  let parents = 0;
  while (text[parents] === ":") parents++;
  const fields = text.slice(parents).split(" ");
  const mode = fields[parents];
  const id = fields[2 * parents + 1];
  if (mode === void 0 || id === void 0 || fields.length !== 2 * parents + 3) {
    throw new import_chunk_YXPOKRHL.GitError("failed", "git's list of changes cannot be read");
  }
  return { mode, id, before: fields.slice(parents + 1, 2 * parents + 1) };
}
function* lines(commits) {
  for (let from = 0; from < commits.length; from += 1024) {
    yield import_chunk_YXPOKRHL.Buffer.from(`${commits.slice(from, from + 1024).join("\n")}
`, "latin1");
  }
}
async function isPartialClone(at) {
  try {
    await (0, import_chunk_YXPOKRHL.run)(["config", "--get-regexp", "^(extensions\\.partialclone|remote\\..*\\.promisor)$"], at);
    return true;
  } catch (error) {
    if (error instanceof import_chunk_YXPOKRHL.GitError && error.kind === "failed" && error.status === 1) return false;
    throw error;
  }
}
async function missingObjects(commits, at) {
  const output = await (0, import_chunk_YXPOKRHL.run)(["rev-list", "--objects", "--no-object-names", "--missing=print", "--stdin"], {
    ...at,
    input: `${commits.join("\n")}
`,
    timeoutMs: 60 * 60 * 1e3,
    maxBytes: Number.POSITIVE_INFINITY
  });
  return new Set(Array.from(output.toString("latin1").matchAll(/^\?([0-9a-f]+)/gm), ([, id]) => id ?? ""));
}
async function refsWithoutCommit(at) {
  const output = await (0, import_chunk_YXPOKRHL.run)(["for-each-ref", "--format=%(objecttype) %(*objecttype) %(refname)"], at);
  return output.toString("utf8").split("\n").flatMap((line) => {
    const [, own, peeled, name = ""] = /^(\S+) (\S*) (.*)$/.exec(line) ?? [];
    const type = peeled || own;
    return type === "blob" || type === "tree" ? [{ name, type }] : [];
  });
}
var Tally = class {
  #told = /* @__PURE__ */ new Map();
  #binaryNames = 0;
  add(problem) {
    this.#told.set(JSON.stringify([problem.path, problem.reason, problem.incomplete]), problem);
  }
  binaryName() {
    this.#binaryNames++;
  }
  missing(path) {
    this.add({ path, reason: "not in this clone", incomplete: true });
  }
  submodule(path) {
    this.add({ path, reason: "a submodule, which is a repository of its own", incomplete: false });
  }
  tooLarge(path, maxBytes) {
    this.add({ path, reason: `larger than ${(0, import_chunk_AOZ2SMLR.readable)(maxBytes)}`, incomplete: false });
  }
  list() {
    const told = [...this.#told.values()];
    if (this.#binaryNames === 0) return told;
    const count = this.#binaryNames === 1 ? "1 file version" : `${this.#binaryNames} file versions`;
    const reason = `${count} with the name of a binary format, such as pictures and archives`;
    return [...told, { path: "", reason, incomplete: false }];
  }
};
function historyAt(directory) {
  return {
    cwd: directory,
    safeDirectory: "*",
    env: { GIT_NO_LAZY_FETCH: "1", GIT_ALLOW_PROTOCOL: "", GIT_NO_REPLACE_OBJECTS: "1" }
  };
}
async function historyOf(at, revisions, maxBytes) {
  const commits = await commitsNamed(revisions, at);
  const absent = await isPartialClone(at) ? await missingObjects(commits, at) : NONE;
  const first = new FirstVersions();
  try {
    await introductions(commits, at, (introduction) => first.add(introduction));
  } catch (error) {
    if (absent.size === 0 || !(error instanceof import_chunk_YXPOKRHL.GitError) || error.kind !== "failed") throw error;
    throw new import_chunk_YXPOKRHL.UserError(
      "this clone was made without the trees of its history, so there is nothing to read",
      "Scan a full clone, or one made with `--filter=blob:none` for what it holds."
    );
  }
  const versions = await measured(first, commits, at, maxBytes, absent);
  return { at, commits: commits.length, ...versions, notes: await notesOn(at, revisions) };
}
var NONE = /* @__PURE__ */ new Set();
async function commitsNamed(revisions, at) {
  for (const revision of revisions) {
    if (revision.startsWith("-")) {
      throw new import_chunk_YXPOKRHL.UserError(
        `--history takes revisions, and ${revision} is none`,
        "Write --history, or --history main v1.0..v2.0."
      );
    }
  }
  try {
    return await commitsIn(revisions.length === 0 ? ["--all"] : revisions, at);
  } catch (error) {
    if (!(error instanceof import_chunk_YXPOKRHL.GitError)) throw error;
    if (error.kind === "not-a-repository") {
      throw new import_chunk_YXPOKRHL.UserError(
        `--history needs a git repository, and ${at.cwd} is not in one`,
        "Run it inside the repository."
      );
    }
    if (error.kind !== "failed" || !/bad revision|ambiguous argument|unknown revision|bad object/.test(error.detail))
      throw error;
    throw new import_chunk_YXPOKRHL.UserError(
      `there is no such revision in this clone: ${revisions.join(" ")}`,
      "`git log` shows the commits there are, `git branch --all` the branches."
    );
  }
}
async function notesOn(at, revisions) {
  const notes = [];
  if (await (0, import_chunk_7R246EWF.isShallow)(at)) {
    const reason = "this clone is shallow: only a part of the history is here (`git fetch --unshallow` brings the rest)";
    notes.push({ path: "", reason, incomplete: true });
  }
  if (revisions.length > 0) return notes;
  for (const { name, type } of await refsWithoutCommit(at)) {
    notes.push({ path: "", reason: `${name} points at a ${type}, not at a commit`, incomplete: false });
  }
  return notes;
}
var FirstVersions = class {
  byId = /* @__PURE__ */ new Map();
  submodules = /* @__PURE__ */ new Set();
  #paths = /* @__PURE__ */ new Map();
  add({ commit, path, mode, id, before }) {
    if (mode === "160000") this.submodules.add(path);
    if (!mode.startsWith("100") && mode !== "120000") return;
    const known = this.byId.get(id);
    if (known && !((0, import_chunk_YXPOKRHL.hasBinaryName)(known.path) && !(0, import_chunk_YXPOKRHL.hasBinaryName)(path))) return;
    this.byId.set(id, { commit, path: this.#once(path), before });
  }
  /** The same string for the same path: a file has thousands of versions. */
  #once(path) {
    const known = this.#paths.get(path);
    if (known !== void 0) return known;
    this.#paths.set(path, path);
    return path;
  }
};
var UNKNOWN = { commit: -1, path: "", before: [] };
async function measured(first, commits, at, maxBytes, absent = NONE) {
  const problems = new Tally();
  const asked = [];
  for (const [id, { path }] of first.byId) {
    if ((0, import_chunk_YXPOKRHL.hasBinaryName)(path)) problems.binaryName();
    else if (absent.has(id)) problems.missing(path);
    else asked.push(id);
  }
  for (const path of first.submodules) problems.submodule(path);
  const sizes = await (0, import_chunk_XSPWFX4C.blobSizes)(asked, at);
  const list = [];
  asked.forEach((id, index) => {
    const { commit, path, before } = first.byId.get(id) ?? UNKNOWN;
    const size = sizes[index] ?? -1;
    if (size < 0) problems.missing(path);
    else if (size > maxBytes) problems.tooLarge(path, maxBytes);
    else list.push({ path, id, commit: commits[commit] ?? "", before: before[0], order: commit, size });
  });
  list.sort(compareVersions);
  return { list, blobs: first.byId.size, problems };
}
function compareVersions(a, b) {
  return (0, import_chunk_AOZ2SMLR.compareText)(a.path, b.path) || a.order - b.order || (0, import_chunk_AOZ2SMLR.compareText)(a.id, b.id);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  FirstVersions,
  boundariesOf,
  commitsIn,
  compareVersions,
  historyAt,
  historyOf,
  introductions,
  isPartialClone,
  measured,
  missingObjects
});
})