import { lstatSync, realpathSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
import { UserError } from "../errors.ts";
import { GitError, runSync } from "../git/git.ts";

export interface Root {
  /** Absolute path. */
  readonly path: string;
  /** Whether it is the top of a git repository's working tree. */
  readonly git: boolean;
}

/** The top of the repository around a directory, or the directory itself where there is none. */
export function rootOf(directory: string): Root {
  try {
    const top = runSync(["rev-parse", "--show-toplevel"], { cwd: directory, safeDirectory: "*" })
      .toString("utf8")
      .replace(/\r?\n$/, "");
    if (top) return { path: top, git: true };
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    // Without git, or in a bare repository, a directory can still be scanned for what it is.
    if (error.kind === "unsafe" || error.kind === "timeout") throw error;
  }
  return { path: realpathSync(directory), git: false };
}

/** @throws {UserError} when the directory is not in the working tree of a repository */
export function repositoryOf(directory: string, what: string): Root {
  const root = rootOf(directory);
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
      "Paths are taken relative to the current directory.",
    );
  }
}
