import { type BuildOptions, type BuildResult, build } from "esbuild";
import { builtins } from "./builtins.ts";
import { type Groups, keepTogether } from "./keep-together.ts";
import { precomputed } from "./precomputed.ts";

const OPTIONS = {
  entryPoints: { cli: "src/cli/entry.ts", action: "src/action/entry.ts", worker: "src/worker.ts" },
  outdir: "dist",
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20.19",
  splitting: true,
  chunkNames: "chunks/[name]-[hash]",
  mainFields: ["module", "main"],
  // The same names in the output, and so the same bytes, where node_modules is a link.
  preserveSymlinks: true,
  minify: false,
  sourcemap: false,
  legalComments: "none",
  logLevel: "warning",
  plugins: [builtins, precomputed],
} as const satisfies BuildOptions;

/** What a commit without work loads, then what every scan loads; and what is loaded for one kind of file. */
const GROUPS: Groups = {
  first: ["src/cli/main.ts", "src/app.ts"],
  siblings: [
    /^src\/checks\/secrets\/(?!rules|secretlint|judge|files)/,
    /^src\/checks\/secrets\/files\/(?!rules|judge)/,
    /^src\/checks\/cors\/(?!rules)/,
    /^src\/checks\/headers\/(?!rules)/,
    /^src\/checks\/pinning\/(?!rules)/,
    /^src\/checks\/advisories\/(?!rules)/,
    /^src\/languages\/index|\/web-tree-sitter\.js$/,
    /^src\/(engine\/finish|report\/(index|pretty))\.ts$/,
  ],
};

/**
 * Bundles the sources into `dist/`, or only into memory. The same sources give the same bytes on every machine.
 * @param root absolute path of the project
 */
export async function bundleCode(root: string, write: boolean): Promise<BuildResult<{ metafile: true }>> {
  const options = { ...OPTIONS, absWorkingDir: root };
  const together = await keepTogether(options, root, GROUPS);
  return build({ ...options, metafile: true, write, plugins: [together, ...OPTIONS.plugins] });
}
