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
  worktreeSource: () => worktreeSource
});
module.exports = stdin_exports;
var import_chunk_JLLL6JYF = __load("./chunk-JLLL6JYF.js");
var import_chunk_7UTINHF3 = __load("./chunk-7UTINHF3.js");
var import_chunk_7R246EWF = __load("./chunk-7R246EWF.js");
var import_chunk_YXPOKRHL = __load("./chunk-YXPOKRHL.js");
function cleanBlobs(root) {
  const at = { cwd: root, safeDirectory: root };
  const index = (0, import_chunk_YXPOKRHL.runSync)(["rev-parse", "--path-format=absolute", "--git-path", "index"], at);
  const written = (0, import_chunk_YXPOKRHL.lstatSync)(index.toString("utf8").replace(/\r?\n$/, ""), { bigint: true }).mtimeNs;
  const known = knownIn(
    (0, import_chunk_YXPOKRHL.runSync)(["--no-literal-pathspecs", "ls-files", "-s", "-v", "--debug", "-z", "--", UNFILTERED], at),
    written
  );
  const ids = [...new Set([...known.values()].map(({ id }) => id))];
  const sizes = sizesOf(ids, root);
  return (path, { mtimeNs, ctimeNs, size }) => {
    const file = known.get(path);
    if (!file || file.mtime !== mtimeNs || file.ctime !== ctimeNs || file.size !== size) return void 0;
    return sizes.get(file.id) === size ? file.id : void 0;
  };
}
var UNFILTERED = ":(top,attr:!filter !ident !working-tree-encoding)";
var HEAD = /^H 100(?:644|755) ([0-9a-f]{40,64}) 0$/;
var DEBUG = /^ {2}ctime: (\d+):(\d+)\n {2}mtime: (\d+):(\d+)\n {2}dev: \d+\tino: \d+\n {2}uid: \d+\tgid: \d+\n {2}size: (\d+)\tflags: [0-9a-f]+\n/;
function knownIn(output, written) {
  const known = /* @__PURE__ */ new Map();
  let at = 0;
  for (let end = output.indexOf(0, at); end !== -1; end = output.indexOf(0, at)) {
    const entry = output.subarray(at, end);
    const debug = DEBUG.exec(output.toString("latin1", end + 1, end + 1 + 400));
    at = end + 1 + (debug?.[0].length ?? output.length);
    const tab = entry.indexOf(9);
    const [, id] = HEAD.exec(entry.toString("latin1", 0, Math.max(0, tab))) ?? [];
    if (!debug || id === void 0) continue;
    const [, ctimeS = "", ctimeN = "", mtimeS = "", mtimeN = "", size = ""] = debug;
    const mtime = nanoseconds(mtimeS, mtimeN);
    if (mtime >= written) continue;
    const path = (0, import_chunk_YXPOKRHL.pathFromBytes)(entry.subarray(tab + 1));
    known.set(path, { id, mtime, ctime: nanoseconds(ctimeS, ctimeN), size: BigInt(size) });
  }
  return known;
}
function nanoseconds(seconds, rest) {
  return BigInt(seconds) * 1000000000n + BigInt(rest);
}
function sizesOf(ids, root) {
  if (ids.length === 0) return /* @__PURE__ */ new Map();
  const output = (0, import_chunk_YXPOKRHL.runSync)(["cat-file", "--batch-check=%(objectname) %(objectsize)"], {
    cwd: root,
    safeDirectory: root,
    input: `${ids.join("\n")}
`
  }).toString("latin1");
  return new Map(
    Array.from(output.matchAll(/^([0-9a-f]+) (\d+)$/gm), ([, id = "", size = ""]) => [id, BigInt(size)])
  );
}
function worktreeSource(options) {
  const problems = [];
  const listed = options.git ? listWithGit(options.root, options.within, problems) : listDirectory(options.root, problems);
  const byPath = /* @__PURE__ */ new Map();
  const clean = options.git ? cleanIn(options.root) : () => void 0;
  for (const { tracked, ...file } of listed) {
    const entry = entryOf(file, problems, clean);
    if (entry) byPath.set(entry.path, tracked === void 0 ? entry : { ...entry, tracked });
  }
  const paths = [...byPath.keys()].sort();
  const entries = paths.flatMap((path) => {
    const entry = byPath.get(path);
    return entry && (0, import_chunk_7UTINHF3.isWithin)(path, options.within) ? [entry] : [];
  });
  return {
    kind: "worktree",
    entries,
    problems: [
      ...options.notes ?? [],
      ...problems.filter((problem) => problem.path === "" || (0, import_chunk_7UTINHF3.isWithin)(problem.path, options.within))
    ],
    treePaths: () => paths,
    treeEntry: (path) => byPath.get(path)
  };
}
function listWithGit(root, within, problems) {
  const output = (0, import_chunk_YXPOKRHL.runSync)(["ls-files", "-z", "-t", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    safeDirectory: root,
    onWarning: (text) => void problems.push(...unlisted(text))
  });
  const seen = /* @__PURE__ */ new Set();
  let sparse = 0;
  const listed = fieldsOf(output).flatMap((line) => {
    const [state, raw] = typeof line === "string" ? [line.charCodeAt(0), line.slice(2)] : [line[0], line.subarray(2)];
    const key = typeof raw === "string" ? raw : raw.toString("latin1");
    if (seen.has(key)) return [];
    seen.add(key);
    const file = (0, import_chunk_JLLL6JYF.located)(root, raw);
    if (state === LEFT_OUT && (0, import_chunk_7UTINHF3.isWithin)(file.path, within) && statsOf(file.file) === void 0) sparse++;
    return [{ ...file, tracked: state !== QUESTION_MARK }];
  });
  if (sparse > 0) problems.push({ path: "", reason: leftOut(sparse), incomplete: false });
  return listed;
}
function fieldsOf(output) {
  return (0, import_chunk_YXPOKRHL.isUtf8)(output) ? output.toString().split("\0").slice(0, -1) : (0, import_chunk_YXPOKRHL.splitZ)(output);
}
var QUESTION_MARK = 63;
var LEFT_OUT = 83;
function leftOut(count) {
  return `${count} ${count === 1 ? "file" : "files"} left out by the sparse checkout`;
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
  const pending = [import_chunk_YXPOKRHL.Buffer.alloc(0)];
  for (let directory = pending.pop(); directory; directory = pending.pop()) {
    const prefix = directory.length === 0 ? directory : import_chunk_YXPOKRHL.Buffer.concat([directory, SLASH]);
    try {
      for (const child of (0, import_chunk_YXPOKRHL.readdirSync)((0, import_chunk_JLLL6JYF.forFs)((0, import_chunk_JLLL6JYF.located)(root, directory).file), {
        withFileTypes: true,
        encoding: "buffer"
      })) {
        const path = import_chunk_YXPOKRHL.Buffer.concat([prefix, child.name]);
        if (!child.isDirectory()) found.push((0, import_chunk_JLLL6JYF.located)(root, path));
        else if (!HEAVY.test(child.name.toString("latin1"))) pending.push(path);
        else
          problems.push({
            path: (0, import_chunk_YXPOKRHL.pathFromBytes)(path),
            reason: "a folder that is left out where there is no git repository",
            incomplete: false
          });
      }
    } catch (error) {
      problems.push({
        path: (0, import_chunk_YXPOKRHL.pathFromBytes)(directory),
        reason: `a directory that cannot be read (${errorCode(error)})`,
        incomplete: true
      });
    }
  }
  return found;
}
var SLASH = import_chunk_YXPOKRHL.Buffer.from("/");
function cleanIn(root) {
  let clean;
  return (path, stats) => {
    clean ??= cleanOrNone(root);
    return clean(path, stats);
  };
}
function cleanOrNone(root) {
  try {
    return cleanBlobs(root);
  } catch {
    return () => void 0;
  }
}
function entryOf({ path, file }, problems, clean) {
  let stats;
  try {
    stats = (0, import_chunk_YXPOKRHL.lstatSync)((0, import_chunk_JLLL6JYF.forFs)(file));
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
  return {
    ...(0, import_chunk_JLLL6JYF.diskEntry)(path, stats.size, file),
    contentId: () => {
      const now = statsOf(file);
      const id = now && clean(path, now);
      return id === void 0 ? void 0 : `disk:${id}`;
    },
    stamp: () => {
      const now = statsOf(file);
      return now && `${now.size}:${now.mtimeNs}:${now.ctimeNs}:${now.ino}`;
    }
  };
}
function statsOf(file) {
  try {
    return (0, import_chunk_YXPOKRHL.lstatSync)((0, import_chunk_JLLL6JYF.forFs)(file), { bigint: true });
  } catch {
    return void 0;
  }
}
function nothing() {
  return new Uint8Array();
}
function errorCode(error) {
  return import_chunk_7R246EWF.types.isNativeError(error) && "code" in error && typeof error.code === "string" ? error.code : "unknown error";
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  worktreeSource
});
})