import type { Tree } from "../../../file.ts";
import { roleOf } from "../../../file-role.ts";
import type { AppHeaders } from "../model.ts";
import { baseOf, directoryOf, isWithin } from "../units.ts";

const JAVASCRIPT = /\.([cm]?[jt]sx?|vue|svelte)$|^[^.]+$/;
const PYTHON = /\.py$/;

/** Units with more code than this are not searched: then somebody is taken to use what is exported. */
const MOST_FILES = 1_500;

/** What an import calls a file: its name without ending, for an index file the folder's. */
export function moduleNameOf(path: string): string {
  return baseOf(path.replace(/\.([cm]?[jt]sx?|py)$/, "").replace(/\/(index|__init__)$/, ""));
}

/**
 * Adds to code that is exported where its name is mentioned. Files that hold no keyword of a reader are not read as
 * modules, and one of them may well be what calls it (`require("./server").start()`).
 */
export async function withMentions(
  headers: readonly AppHeaders[],
  tree: Tree,
): Promise<readonly AppHeaders[]> {
  if (!headers.some((one) => one.reach === "export")) return headers;
  return Promise.all(
    headers.map(async (one) =>
      one.reach === "export" ? { ...one, mentions: await mentionsOf(one, tree) } : one,
    ),
  );
}

async function mentionsOf({ at, exported, unit }: AppHeaders, tree: Tree): Promise<string[]> {
  const language = PYTHON.test(at.path) ? PYTHON : JAVASCRIPT;
  const paths = (await tree.paths()).filter(
    (path) =>
      path !== at.path &&
      isWithin(directoryOf(path), unit) &&
      language.test(baseOf(path)) &&
      roleOf(path, "") === "source",
  );
  if (paths.length > MOST_FILES) return [directoryOf(at.path)];
  const module = moduleNameOf(at.path);
  const found: string[] = [];
  for (const path of paths) {
    const text = (await tree.open(path))?.text ?? "";
    const names = exported === undefined || exported === "default" || text.includes(exported);
    if (names && text.includes(module)) found.push(path);
  }
  return found;
}
