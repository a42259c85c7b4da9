import type { SourceFile, Tree } from "../../../file.ts";

const memories = new WeakMap<Tree, Map<string, Promise<unknown>>>();

/**
 * The result of `make` for this key, made once per tree: the lockfile of a workspace is asked for by every manifest in it.
 */
export function oncePerTree<T>(tree: Tree, key: string, make: () => Promise<T>): Promise<T> {
  const memory = memories.get(tree) ?? new Map<string, Promise<unknown>>();
  memories.set(tree, memory);
  const known = memory.get(key) as Promise<T> | undefined;
  if (known) return known;
  const made = make();
  memory.set(key, made);
  return made;
}

export function pathsOf(tree: Tree): Promise<ReadonlySet<string>> {
  return oncePerTree(tree, "paths", async () => new Set(await tree.paths()));
}

/** The names of the files directly in the folder. */
export async function namesIn(tree: Tree, prefix: string): Promise<readonly string[]> {
  const folders = await oncePerTree(tree, "folders", async () => {
    const byFolder = new Map<string, string[]>();
    for (const path of await tree.paths()) {
      const cut = path.lastIndexOf("/") + 1;
      const names = byFolder.get(path.slice(0, cut));
      if (names) names.push(path.slice(cut));
      else byFolder.set(path.slice(0, cut), [path.slice(cut)]);
    }
    return byFolder;
  });
  return folders.get(prefix) ?? [];
}

/** True for the first who asks: the broken lockfile of a workspace is said once, not by every manifest in it. */
export async function isFirst(tree: Tree, key: string): Promise<boolean> {
  const state = await oncePerTree(tree, `first:${key}`, async () => ({ asked: false }));
  const first = !state.asked;
  state.asked = true;
  return first;
}

/** What `read` makes of a file of the tree, once; `unreadable` when it is there and cannot be opened, undefined when it is not. */
export function readOnce<T>(
  tree: Tree,
  path: string,
  what: string,
  read: (file: SourceFile) => Promise<T> | T,
): Promise<T | "unreadable" | undefined> {
  return oncePerTree(tree, `${what}:${path}`, async () => {
    if (!(await pathsOf(tree)).has(path)) return undefined;
    const file = await tree.open(path);
    return file ? read(file) : "unreadable";
  });
}
