import { existsSync, lstatSync, realpathSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { UserError } from "../errors.ts";
import type { NotChecked } from "../finding.ts";
import { GitError, runSync } from "../git/git.ts";

export interface Root {
  /** Absolute path. */
  readonly path: string;
  /** Whether it is the top of a git repository's working tree. */
  readonly git: boolean;
  /** What is to be said of a tree that git could not list. */
  readonly notes: readonly NotChecked[];
}

/**
 * The top of the repository around a directory, or the directory itself where there is none.
 * @throws {UserError} for a repository without a working tree
 * @throws {GitError} when there is a repository, and git will not read it
 */
export function rootOf(directory: string): Root {
  try {
    const top = runSync(["rev-parse", "--show-toplevel"], { cwd: directory, safeDirectory: "*" })
      .toString("utf8")
      .replace(/\r?\n$/, "");
    return { path: top, git: true, notes: [] };
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    if (/must be run in a work tree/.test(error.detail)) {
      throw new UserError(
        `${directory} belongs to a repository without a working tree, so it holds no files to scan`,
        "Scan a clone of it, or a tree made with `git worktree add`.",
      );
    }
    if (error.kind !== "missing" && error.kind !== "not-a-repository") throw error;
    // A directory can still be scanned for what it is.
    return { path: realpathSync(directory), git: false, notes: error.kind === "missing" ? WITHOUT_GIT : [] };
  }
}

const WITHOUT_GIT: readonly NotChecked[] = [
  {
    path: "",
    reason: "there is no git on PATH, so every file counts, those that git would ignore included",
    incomplete: false,
  },
];

/**
 * The repository a hook was started in. Git starts hooks at the top of the working tree, and tells them which index is meant:
 * where both are so, it need not be asked, and that is half the cost of a hook without work.
 * @throws {UserError} when the directory is not in the working tree of a repository
 */
export function repositoryOfHook(
  directory: string,
  env: { readonly [name: string]: string | undefined },
  what: string,
): string {
  const startedByGit = env["GIT_INDEX_FILE"] !== undefined && env["GIT_WORK_TREE"] === undefined;
  if (startedByGit && existsSync(join(directory, ".git"))) return directory;
  return repositoryOf(directory, what).path;
}

/** Whether the directory belongs to a repository without a working tree, as on a server. */
export function isBareRepository(directory: string): boolean {
  try {
    const answer = runSync(["rev-parse", "--is-bare-repository"], { cwd: directory, safeDirectory: "*" });
    return answer.toString("latin1").trim() === "true";
  } catch (error) {
    if (error instanceof GitError) return false;
    throw error;
  }
}

/** @throws {UserError} when the directory is not in the working tree of a repository */
export function repositoryOf(directory: string, what: string): Root {
  const root = rootOf(directory);
  if (root.notes.length > 0)
    throw new UserError(`${what} needs git, and there is none on PATH`, "Install git.");
  if (!root.git) {
    throw new UserError(
      `${what} needs a git repository, and ${directory} is not in one`,
      "Run it inside the repository.",
    );
  }
  return root;
}

/**
 * The root that paths on the command line belong to, and the paths relative to it, with `/`; `""` is the root itself.
 * @throws {UserError} for a path that does not exist, or when paths belong to different roots
 */
export function locatePaths(
  cwd: string,
  paths: readonly string[],
): { readonly root: Root; readonly within: readonly string[] } {
  const named = paths.length > 0 ? paths : ["."];
  let root: Root | undefined;
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
  // A subdirectory of a git repository named alone narrows the scope; paths stay relative to the repository.
  return { root, within };
}

function existing(path: string, name: string): { readonly path: string; readonly isDirectory: boolean } {
  try {
    const stats = lstatSync(path);
    // The directory part is made real, so that it fits what git calls the top; the last part is not: it may be a link.
    if (stats.isDirectory()) return { path: realpathSync(path), isDirectory: true };
    return { path: resolve(realpathSync(dirname(path)), relative(dirname(path), path)), isDirectory: false };
  } catch {
    throw new UserError(
      `there is no file or directory ${name}`,
      "Paths are taken relative to the current directory; `bartizan help` lists the commands.",
    );
  }
}
