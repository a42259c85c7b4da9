import { pathToFileURL } from "node:url";
import type { Plugin } from "esbuild";

/**
 * Runs these modules when the bundle is made, and puts the data that they export in their place. What they are worked out
 * from, the table of all kinds of secrets with its words, is then loaded by those alone who want the words.
 */
export const precomputed: Plugin = {
  name: "precomputed",
  setup(plugin) {
    plugin.onLoad(
      {
        filter:
          /[/\\]src[/\\]checks[/\\]secrets[/\\](kinds[/\\](findables|start|table)|encodings[/\\]anchors)\.ts$/,
      },
      async ({ path }) => {
        const exported: { readonly [name: string]: unknown } = await import(pathToFileURL(path).href);
        const constants = Object.entries(exported).flatMap(([name, value]) =>
          typeof value === "function" ? [] : [`export const ${name} = ${JSON.stringify(value)};`],
        );
        return { contents: constants.join("\n"), loader: "js" };
      },
    );
  },
};
