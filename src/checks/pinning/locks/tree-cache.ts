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

/**
 * So many results for files are held on to. Manifests come folder by folder, so those of a workspace find its lockfile here;
 * all lockfiles of a large tree would take more memory than all else.
 */
const HELD = 32;

const held = new WeakMap<Tree, Map<string, Promise<unknown>>>();

/** What `read` makes of a file of the tree, seldom more than once; `unreadable` when it is there and cannot be opened, undefined when it is not. */
export async function readOnce<T>(
  tree: Tree,
  path: string,
  what: string,
  read: (file: SourceFile) => Promise<T> | T,
): Promise<T | "unreadable" | undefined> {
  if (!(await pathsOf(tree)).has(path)) return undefined;
  const memory = held.get(tree) ?? new Map<string, Promise<unknown>>();
  held.set(tree, memory);
  const key = `${what}:${path}`;
  const made = (memory.get(key) as ReturnType<typeof readNow<T>> | undefined) ?? readNow(tree, path, read);
  // Last in the order of the map is who was asked for last.
  memory.delete(key);
  memory.set(key, made);
  for (const oldest of memory.keys()) {
    if (memory.size <= HELD) break;
    memory.delete(oldest);
  }
  return made;
}

async function readNow<T>(
  tree: Tree,
  path: string,
  read: (file: SourceFile) => Promise<T> | T,
): Promise<T | "unreadable"> {
  const file = await tree.open(path);
  return file ? read(file) : "unreadable";
}
