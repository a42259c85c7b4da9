import { accessSync, constants, existsSync, lstatSync, readFileSync, realpathSync } from "node:fs";
import { resolve } from "node:path";
import { GitError, runSync } from "../git/git.ts";
import type { Place } from "./plan.ts";

/**
 * @param root top of the working tree, or a bare repository
 * @param home the folder Bartizan is in
 */
export function placeAt(root: string, bare: boolean, home: string): Place {
  const hooksPath = hooksPathOf(root);
  const own = resolve(root, git(root, ["rev-parse", "--git-common-dir"]) ?? ".git", "hooks");
  return {
    root,
    bare,
    home,
    hooksPath,
    hooksFolder: real(hooksPath === undefined ? own : resolve(root, hooksPath)),
    ownHooksFolder: real(own),
    gitVersion: versionOf(git(root, ["version"]) ?? ""),
    read: (file) => (isFile(file) ? readFileSync(file, "utf8") : undefined),
    isExecutable: (file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    },
    // A link that leads nowhere is there, too.
    exists: (file) => existsSync(file) || lstatSync(file, { throwIfNoEntry: false }) !== undefined,
    setting: (key) => git(root, ["config", "--local", "--get", key]),
  };
}

/** Asked with a plain `git config`: the project's own calls of git switch `core.hooksPath` off. */
function hooksPathOf(root: string): string | undefined {
  const found = git(root, ["config", "--show-origin", "--type=path", "--get-all", "core.hooksPath"]) ?? "";
  const values = found.split("\n").flatMap((line) => {
    const tab = line.indexOf("\t");
    return tab === -1 || line.startsWith("command line:") ? [] : [line.slice(tab + 1)];
  });
  return values.at(-1);
}

/** Undefined when git says no, which for a setting means that there is none. */
function git(root: string, args: readonly string[]): string | undefined {
  try {
    return runSync(args, { cwd: root, safeDirectory: root })
      .toString("utf8")
      .replace(/\r?\n$/, "");
  } catch (error) {
    if (error instanceof GitError && error.kind === "failed") return undefined;
    throw error;
  }
}

function versionOf(text: string): readonly [number, number] {
  const [, major, minor] = /(\d+)\.(\d+)/.exec(text) ?? [];
  return [Number(major ?? 0), Number(minor ?? 0)];
}

function isFile(file: string): boolean {
  return existsSync(file) && lstatSync(realpathSync(file)).isFile();
}

function real(folder: string): string {
  return existsSync(folder) ? realpathSync(folder) : folder;
}
