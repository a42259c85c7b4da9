import { builtinModules } from "node:module";
import type { Plugin } from "esbuild";

/**
 * Takes Node's own modules by `process.getBuiltinModule` instead of importing them, and of each only what is used. An import
 * makes a list of all that a module has, and for `node:fs` alone that loads the streams, which takes a sixth of the time
 * `node -e 0` does. Packages that are CommonJS need no `require` this way.
 */
export const builtins: Plugin = {
  name: "builtins",
  setup(plugin) {
    const names = new Set(builtinModules.map(withoutScheme));
    plugin.onResolve({ filter: /^[a-z_:/0-9]+$/ }, ({ path, kind }) => {
      const name = withoutScheme(path);
      if (!names.has(name) && path === name) return undefined;
      if (kind === "dynamic-import") return { path, external: true };
      return { path: `node:${name}`, namespace: kind === "require-call" ? "required builtin" : "builtin" };
    });
    plugin.onLoad({ filter: /.*/, namespace: "builtin" }, ({ path }) => ({
      contents: `${taken("const builtin", path)}
export default builtin;
${exportsOf(path)
  .map((name) => `export const ${name} = /* @__PURE__ */ (() => builtin.${name})();`)
  .join("\n")}`,
    }));
    plugin.onLoad({ filter: /.*/, namespace: "required builtin" }, ({ path }) => ({
      contents: taken("module.exports", path),
    }));
  },
};

function taken(as: string, path: string): string {
  const said = JSON.stringify(`this Node.js has no ${path}`);
  const variable = as.replace(/^const /, "");
  return `${as} = process.getBuiltinModule(${JSON.stringify(path)});
if (${variable} === undefined) throw new Error(${said});`;
}

function exportsOf(path: string): readonly string[] {
  return Object.keys(process.getBuiltinModule(path) ?? {}).filter((name) => /^[A-Za-z_]\w*$/.test(name));
}

function withoutScheme(name: string): string {
  return name.replace(/^node:/, "");
}
