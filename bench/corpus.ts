import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";

export interface Size {
  readonly files: number;
  /** Bytes. */
  readonly bytes: number;
}

/**
 * Puts the heads of several repositories (clones, bare or not) side by side into one folder.
 * @throws {Error} when one of them cannot be read
 */
export function makeTree(repositories: readonly string[], folder: string): Size {
  for (const [i, repository] of repositories.entries()) {
    const into = join(folder, `${i}-${basename(repository).replace(/\.git$/, "")}`);
    mkdirSync(into, { recursive: true });
    const script = 'set -o pipefail; git -C "$1" archive --format=tar HEAD | tar -xf - -C "$2"';
    const { status, stderr } = spawnSync("bash", ["-c", script, "bash", repository, into], {
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`${repository}: ${stderr}`);
  }
  return sizeOf(folder);
}

function sizeOf(folder: string): Size {
  let files = 0;
  let bytes = 0;
  for (const path of filesBelow(folder)) {
    files++;
    bytes += statSync(path).size;
  }
  return { files, bytes };
}

/** Absolute paths of the regular files, sorted, git's own left out. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !`${entry.parentPath}/`.includes("/.git/"))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Runs git in a folder. @throws {Error} with what it said */
export function git(cwd: string, ...args: readonly string[]): void {
  const settings = ["-c", "user.name=bench", "-c", "user.email=bench@bench.example", "-c", "gc.auto=0"];
  const { status, stderr } = spawnSync("git", [...settings, ...args], { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`git ${args[0]}: ${stderr}`);
}
