import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  GitError,
  runSync
} from "./chunk-SGIMKSYY.js";
import {
  UserError
} from "./chunk-VIRLYVUB.js";

// src/sources/root.ts
import { existsSync, lstatSync, realpathSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
function rootOf(directory) {
  try {
    const top = runSync(["rev-parse", "--show-toplevel"], { cwd: directory, safeDirectory: "*" }).toString("utf8").replace(/\r?\n$/, "");
    return { path: top, git: true, notes: [] };
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    if (/must be run in a work tree/.test(error.detail)) {
      throw new UserError(
        `${directory} belongs to a repository without a working tree, so it holds no files to scan`,
        "Scan a clone of it, or a tree made with `git worktree add`."
      );
    }
    if (error.kind !== "missing" && error.kind !== "not-a-repository") throw error;
    return { path: realpathSync(directory), git: false, notes: error.kind === "missing" ? WITHOUT_GIT : [] };
  }
}
var WITHOUT_GIT = [
  {
    path: "",
    reason: "there is no git on PATH, so every file counts, those that git would ignore included",
    incomplete: false
  }
];
function repositoryOfHook(directory, env, what) {
  const startedByGit = env["GIT_INDEX_FILE"] !== void 0 && env["GIT_WORK_TREE"] === void 0;
  if (startedByGit && existsSync(join(directory, ".git"))) return directory;
  return repositoryOf(directory, what).path;
}
function repositoryOf(directory, what) {
  const root = rootOf(directory);
  if (root.notes.length > 0)
    throw new UserError(`${what} needs git, and there is none on PATH`, "Install git.");
  if (!root.git) {
    throw new UserError(
      `${what} needs a git repository, and ${directory} is not in one`,
      "Run it inside the repository."
    );
  }
  return root;
}
function locatePaths(cwd, paths) {
  const named = paths.length > 0 ? paths : ["."];
  let root;
  const within = named.map((name) => {
    const { path, isDirectory } = existing(resolve(cwd, name), name);
    root ??= rootOf(isDirectory ? path : dirname(path));
    const inside = relative(root.path, path);
    if (inside === ".." || inside.startsWith(`..${sep}`)) {
      throw new UserError(`${name} is outside ${root.path}`, "Scan different repositories one by one.");
    }
    return inside.split(sep).join("/");
  });
  if (!root) throw new TypeError("there is always a path");
  return { root, within };
}
function existing(path, name) {
  try {
    const stats = lstatSync(path);
    if (stats.isDirectory()) return { path: realpathSync(path), isDirectory: true };
    return { path: resolve(realpathSync(dirname(path)), relative(dirname(path), path)), isDirectory: false };
  } catch {
    throw new UserError(
      `there is no file or directory ${name}`,
      "Paths are taken relative to the current directory; `bartizan help` lists the commands."
    );
  }
}

export {
  repositoryOfHook,
  repositoryOf,
  locatePaths
};
