import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { type BuildOptions, type BuildResult, build } from "esbuild";
import { builtins } from "./builtins.ts";
import { type Groups, keepTogether } from "./keep-together.ts";
import { asParts } from "./parts.ts";
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
  first: ["src/cli/main.ts", "src/app.ts", "src/cli/hooks/policy.ts"],
  siblings: [
    /^src\/checks\/secrets\/(?!rules|secretlint|judge|files|generic)/,
    /^src\/checks\/secrets\/files\/(?!rules|judge)/,
    /^src\/checks\/cors\/(?!rules)/,
    /^src\/checks\/headers\/(?!rules)/,
    /^src\/checks\/pinning\/(?!rules)/,
    /^src\/checks\/advisories\/(?!rules)/,
    /^src\/languages\/index|\/web-tree-sitter\.js$/,
    /^src\/(engine\/finish|report\/(index|pretty))\.ts$/,
  ],
};

/** Whoever has a cache of their own and comes again keeps compiled code; threads only use it, and the Action runs once. */
const KEEPS = { cli: "keep", worker: "use", action: "no" } as const;

/**
 * Bundles the sources into `dist/`, or only into memory. The same sources give the same bytes on every machine.
 * @param root absolute path of the project
 */
export async function bundleCode(
  root: string,
  write: boolean,
): Promise<Pick<BuildResult<{ metafile: true; write: false }>, "metafile" | "outputFiles">> {
  const options = { ...OPTIONS, absWorkingDir: root };
  const together = await keepTogether(options, root, GROUPS);
  const { metafile, outputFiles } = await build({
    ...options,
    metafile: true,
    write: false,
    plugins: [together, ...OPTIONS.plugins],
  });
  const parts = await asParts(outputFiles, root, KEEPS);
  if (write) {
    for (const { path, contents } of parts) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, contents);
    }
  }
  return { metafile, outputFiles: parts };
}
