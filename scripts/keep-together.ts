import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type BuildOptions, build, type Metafile, type Plugin } from "esbuild";

export interface Groups {
  /**
   * Files that nearly every run loads, in that order. All that one of them imports statically, and none before it has, is
   * one chunk: whoever needs a part of it gets the whole.
   */
  readonly first: readonly string[];
  /** Files loaded on demand that are loaded together: those whose path one of these matches. */
  readonly siblings: readonly RegExp[];
}

/**
 * Loading a module costs Node.js half a millisecond, whatever its size, and esbuild makes a chunk for every set of entry
 * points that share code. So the entry points of a group are made to import each other, which gives them one set.
 */
export async function keepTogether(options: BuildOptions, root: string, groups: Groups): Promise<Plugin> {
  const { metafile } = await build({ ...options, metafile: true, write: false });
  const wanted = importsToAdd(metafile, groups);
  return {
    name: "keep together",
    setup(plugin) {
      plugin.onLoad({ filter: /\.[cm]?[jt]s$/ }, async ({ path }) => {
        const added = wanted.get(path.slice(join(root, "/").length).replaceAll("\\", "/"));
        if (!added) return undefined;
        const imports = added.map((file) => `import ${JSON.stringify(join(root, file))};`).join("");
        const contents = imports + (await readFile(path, "utf8"));
        return { contents, loader: path.endsWith("ts") ? "ts" : "js" };
      });
    },
  };
}

/** For every file that a run loads by name: the files to be loaded with it. */
function importsToAdd(
  { inputs, outputs }: Metafile,
  { first, siblings }: Groups,
): ReadonlyMap<string, readonly string[]> {
  const staticallyFrom = (entry: string): ReadonlySet<string> => {
    const reached = new Set([entry]);
    for (const file of reached) {
      for (const { path, kind, external } of inputs[file]?.imports ?? [])
        if (!external && kind !== "dynamic-import") reached.add(path);
    }
    return reached;
  };
  const taken = new Set<string>();
  const wholes = first.map((file) => {
    const own = [...staticallyFrom(file)].filter((path) => !taken.has(path));
    for (const path of own) taken.add(path);
    return { file, own };
  });
  const entries = Object.values(outputs).flatMap(({ entryPoint }) => entryPoint ?? []);
  return new Map(
    entries.map((entry): readonly [string, readonly string[]] => {
      const needed = staticallyFrom(entry);
      const added = [
        ...wholes.filter(({ own }) => own.some((path) => needed.has(path))).map(({ file }) => file),
        ...siblings
          .filter((group) => group.test(entry))
          .flatMap((group) => entries.filter((path) => group.test(path))),
      ];
      return [entry, added.filter((file) => file !== entry)];
    }),
  );
}
