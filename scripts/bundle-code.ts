import { type BuildResult, build } from "esbuild";

/**
 * Bundles the sources into `dist/`, or only into memory. The same sources give the same bytes on every machine.
 * @param root absolute path of the project
 */
export function bundleCode(root: string, write: boolean): Promise<BuildResult<{ metafile: true }>> {
  return build({
    absWorkingDir: root,
    entryPoints: { cli: "src/cli/entry.ts", action: "src/action/entry.ts" },
    outdir: "dist",
    write,
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
    metafile: true,
    logLevel: "warning",
    // CommonJS packages inside the bundle call `require` for Node's own modules.
    banner: {
      js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
    },
  });
}
