import { pathToFileURL } from "node:url";
import type { Plugin } from "esbuild";
import { checks } from "../src/checks/index.ts";
import type { known } from "../src/engine/known.ts";
import { plainIndexOf } from "../src/engine/literal-index.ts";
import { prefilterFor } from "../src/engine/literals.ts";
import { IGNORE_WORD } from "../src/suppress/inline.ts";

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
          /[/\\]src[/\\](checks[/\\]secrets[/\\]kinds[/\\](findables|start|table)|engine[/\\]search-wasm)\.ts$/,
      },
      async ({ path }) => {
        const exported: { readonly [name: string]: unknown } = await import(pathToFileURL(path).href);
        const constants = Object.entries(exported).flatMap(([name, value]) =>
          typeof value === "function" ? [] : [`export const ${name} = ${parsed(value)};`],
        );
        return { contents: constants.join("\n"), loader: "js" };
      },
    );
    plugin.onLoad({ filter: /[/\\]src[/\\]engine[/\\]known\.ts$/ }, () => ({
      contents: `export const known = ${parsed(knownLiterals())};`,
      loader: "js",
    }));
  },
};

/** As text that is parsed when the module runs: V8 takes four times as long to make the same of a literal. */
function parsed(value: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}

/** What a scan with all checks looks for: see `src/engine/known.ts`. */
function knownLiterals(): typeof known {
  const { literals } = prefilterFor(
    checks.flatMap((check) => check.readers),
    [IGNORE_WORD],
  );
  return { literals: literals.join("\n"), index: plainIndexOf(literals) };
}
