import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  blobSource,
  changesBetween,
  filesAfter,
  pathFromBytes,
  splitZ
} from "./chunk-D3HH5V7V.js";
import {
  GitError,
  run,
  runSync
} from "./chunk-SGIMKSYY.js";

// src/sources/memory.ts
import { Buffer } from "node:buffer";
function memorySource(files, kind = "stdin") {
  const entries = Object.entries(files).map(([path, file]) => entryOf(path, file)).sort((a, b) => a.path < b.path ? -1 : 1);
  return {
    kind,
    entries,
    problems: [],
    treePaths: () => entries.map((entry) => entry.path),
    treeEntry: (path) => entries.find((entry) => entry.path === path)
  };
}
function entryOf(path, file) {
  const { content, addedLines } = typeof file === "string" || file instanceof Uint8Array ? { content: file, addedLines: void 0 } : file;
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  return { path, kind: "file", size: bytes.length, read: () => bytes, ...addedLines ? { addedLines } : {} };
}

// src/sources/worktree.ts
import { Buffer as Buffer2 } from "node:buffer";
import { closeSync, lstatSync, openSync, readdirSync, readFileSync, readSync } from "node:fs";
import { types } from "node:util";

// src/sources/within.ts
function isWithin(path, within) {
  return within.some((prefix) => prefix === "" || path === prefix || path.startsWith(`${prefix}/`));
}

// src/sources/worktree.ts
function worktreeSource(options) {
  const problems = [];
  const listed = options.git ? listWithGit(options.root, problems) : listDirectory(options.root, problems);
  const byPath = /* @__PURE__ */ new Map();
  for (const raw of listed) {
    const entry = entryOf2(options.root, raw, problems);
    if (entry) byPath.set(entry.path, entry);
  }
  const paths = [...byPath.keys()].sort();
  const entries = paths.flatMap((path) => {
    const entry = byPath.get(path);
    return entry && isWithin(path, options.within) ? [entry] : [];
  });
  return {
    kind: "worktree",
    entries,
    problems: [
      ...options.notes ?? [],
      ...problems.filter((problem) => problem.path === "" || isWithin(problem.path, options.within))
    ],
    treePaths: () => paths,
    treeEntry: (path) => byPath.get(path)
  };
}
function listWithGit(root, problems) {
  const output = runSync(["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    safeDirectory: root,
    onWarning: (text) => void problems.push(...unlisted(text))
  });
  const seen = /* @__PURE__ */ new Set();
  return splitZ(output).filter((raw) => {
    const key = raw.toString("latin1");
    return seen.has(key) ? false : seen.add(key);
  });
}
function unlisted(warnings) {
  return [...warnings.matchAll(/could not open directory '(.*)': (.*)/g)].map(([, path = "", why = ""]) => ({
    path: path.replace(/\/$/, ""),
    reason: `a directory that cannot be read (${why})`,
    incomplete: true
  }));
}
var HEAVY = /^(\.git|\.hg|\.svn|node_modules|bower_components|\.venv|venv|__pycache__|\.tox|\.mypy_cache|\.next|\.nuxt|\.terraform|\.gradle)$/;
function listDirectory(root, problems) {
  const found = [];
  const pending = [Buffer2.alloc(0)];
  for (let directory = pending.pop(); directory; directory = pending.pop()) {
    const prefix = directory.length === 0 ? directory : Buffer2.concat([directory, SLASH]);
    try {
      for (const child of readdirSync(onDisk(root, directory), { withFileTypes: true, encoding: "buffer" })) {
        const path = Buffer2.concat([prefix, child.name]);
        if (!child.isDirectory()) found.push(path);
        else if (!HEAVY.test(child.name.toString("latin1"))) pending.push(path);
        else
          problems.push({
            path: pathFromBytes(path),
            reason: "a folder that is left out where there is no git repository",
            incomplete: false
          });
      }
    } catch (error) {
      problems.push({
        path: pathFromBytes(directory),
        reason: `a directory that cannot be read (${errorCode(error)})`,
        incomplete: true
      });
    }
  }
  return found;
}
var SLASH = Buffer2.from("/");
function onDisk(root, path) {
  return path.length === 0 ? Buffer2.from(root) : Buffer2.concat([Buffer2.from(root), SLASH, path]);
}
function entryOf2(root, raw, problems) {
  const path = pathFromBytes(raw);
  const file = onDisk(root, raw);
  let stats;
  try {
    stats = lstatSync(file);
  } catch (error) {
    if (errorCode(error) !== "ENOENT" && errorCode(error) !== "ENOTDIR") {
      problems.push({ path, reason: `cannot be read (${errorCode(error)})`, incomplete: true });
    }
    return void 0;
  }
  if (stats.isSymbolicLink()) return { path, kind: "symlink", read: nothing };
  if (stats.isDirectory()) return { path: path.replace(/\/$/, ""), kind: "submodule", read: nothing };
  if (!stats.isFile()) {
    problems.push({ path, reason: "not a regular file", incomplete: false });
    return void 0;
  }
  return { path, kind: "file", size: stats.size, read: (limit) => readOnDisk(file, limit) };
}
function nothing() {
  return new Uint8Array();
}
function readOnDisk(file, limit) {
  if (limit === void 0) return readFileSync(file);
  const descriptor = openSync(file, "r");
  try {
    const head = Buffer2.alloc(limit);
    return head.subarray(0, readSync(descriptor, head, 0, limit, 0));
  } finally {
    closeSync(descriptor);
  }
}
function errorCode(error) {
  return types.isNativeError(error) && "code" in error && typeof error.code === "string" ? error.code : "unknown error";
}

// src/git/commits.ts
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
async function mergeBase(one, other, at) {
  const output = await unlessRefused(run(["merge-base", "--", one, other], at));
  return output?.toString("latin1").trim();
}
async function isShallow(at) {
  const output = await run(["rev-parse", "--is-shallow-repository"], at);
  return output.toString("latin1").trim() === "true";
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

// src/sources/commit.ts
async function changedFiles(base, head, at) {
  return filesAfter(await changesBetween({ base, head }, at));
}
async function commitSource(commit, at, options) {
  const tree = await filesOf(commit, at);
  const scope = (options.scope ?? tree).filter(({ path }) => isWithin(path, options.within));
  const kind = options.scope ? "range" : "worktree";
  return blobSource(kind, scope, () => tree, at.cwd, options.maxBytes);
}

export {
  memorySource,
  worktreeSource,
  commitId,
  parentsOf,
  mergeBase,
  isShallow,
  filesOf,
  changedFiles,
  commitSource
};
