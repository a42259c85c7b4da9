import { builtinModules } from "node:module";
import type { Plugin } from "esbuild";

/**
 * Takes Node's own modules by `process.getBuiltinModule` instead of importing them. An import makes a list of all that a
 * module has, and for `node:fs` alone that loads the streams, which takes a sixth of the time `node -e 0` does. Packages
 * that are CommonJS need no `require` this way.
 */
export const builtins: Plugin = {
  name: "builtins",
  setup(plugin) {
    const names = new Set(builtinModules.map(withoutScheme));
    plugin.onResolve({ filter: /^[a-z_:/0-9]+$/ }, ({ path, kind }) => {
      const name = withoutScheme(path);
      if (!names.has(name) && path === name) return undefined;
      if (kind === "dynamic-import") return { path, external: true };
      return { path: `node:${name}`, namespace: "builtin" };
    });
    plugin.onLoad({ filter: /.*/, namespace: "builtin" }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule(${JSON.stringify(path)});
if (module.exports === undefined) throw new Error(${JSON.stringify(`this Node.js has no ${path}`)});`,
    }));
  },
};

function withoutScheme(name: string): string {
  return name.replace(/^node:/, "");
}
