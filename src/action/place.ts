import { realpathSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { locatePaths } from "../sources/root.ts";

/** Where the checkout is, and which part of it is meant. */
export interface Place {
  readonly root: string;
  /** Whether `root` is the top of a git repository. */
  readonly git: boolean;
  /** Files and directories relative to the root; `""` is all of it. */
  readonly within: readonly string[];
}

/**
 * @param directory the input `working-directory`: a part of the checkout, or a checkout below the workspace
 * @throws {UserError} when there is no such directory
 */
export function findPlace(workspace: string, directory: string): Place {
  const { root, within } = locatePaths(workspace, [directory]);
  if (root.git && isAbove(root.path, realpathSync(workspace))) {
    // A repository around the workspace, as on a machine of one's own, is not the one that is checked out.
    return { root: resolve(workspace, directory), git: false, within: [""] };
  }
  return { root: root.path, git: root.git, within };
}

function isAbove(path: string, workspace: string): boolean {
  const way = relative(workspace, path);
  return way !== "" && way.split(sep).every((part) => part === "..");
}
