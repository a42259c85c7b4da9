import { isAbsolute, relative, sep } from "node:path";
import type { Source } from "./source.ts";

/**
 * A source less a folder of its tree that is the program's own, such as that of its cache.
 *
 * @param root absolute path of the tree
 * @param folder absolute path; one that is not below the root takes nothing out
 */
export function withoutFolder(source: Source, root: string, folder: string): Source {
  const inside = relative(root, folder);
  if (inside === "" || inside === ".." || inside.startsWith(`..${sep}`) || isAbsolute(inside)) return source;
  const prefix = `${inside.split(sep).join("/")}/`;
  const stays = (path: string) => !path.startsWith(prefix);
  let paths: readonly string[] | undefined;
  return {
    ...source,
    entries: source.entries.filter(({ path }) => stays(path)),
    treePaths: () => {
      paths ??= source.treePaths().filter(stays);
      return paths;
    },
    treeEntry: (path) => (stays(path) ? source.treeEntry(path) : undefined),
  };
}
