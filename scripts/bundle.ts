/**
 * Makes `dist/` from the sources: the bundles, the grammars and the third-party notices. The same sources give the same
 * bytes on every machine: versions are exact, and Node.js itself comes from a package. Advisories are made by
 * `scripts/snapshot.ts`, because their data lives elsewhere.
 */
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import { build } from "esbuild";
import { noticesFor } from "./notices.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = join(root, "dist");

/** File in `dist/grammars` → file in a package. */
const GRAMMARS: Readonly<Record<string, string>> = {
  runtime: "web-tree-sitter/web-tree-sitter.wasm",
  python: "@vscode/tree-sitter-wasm/wasm/tree-sitter-python.wasm",
  javascript: "@vscode/tree-sitter-wasm/wasm/tree-sitter-javascript.wasm",
  typescript: "@vscode/tree-sitter-wasm/wasm/tree-sitter-typescript.wasm",
  tsx: "@vscode/tree-sitter-wasm/wasm/tree-sitter-tsx.wasm",
};

for (const stale of ["chunks", "grammars", "cli.js", "action.js", "THIRD-PARTY.md"]) {
  rmSync(join(dist, stale), { recursive: true, force: true });
}

const result = await build({
  absWorkingDir: root,
  entryPoints: { cli: "src/cli/entry.ts", action: "src/action/entry.ts" },
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
  metafile: true,
  logLevel: "warning",
  // CommonJS packages inside the bundle call `require` for Node's own modules.
  banner: {
    js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
  },
});
chmodSync(join(dist, "cli.js"), 0o755);

mkdirSync(join(dist, "grammars"), { recursive: true });
for (const [name, file] of Object.entries(GRAMMARS)) {
  const wasm = readFileSync(join(root, "node_modules", file));
  const packed = brotliCompressSync(wasm, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: wasm.length,
    },
  });
  writeFileSync(join(dist, "grammars", `${name}.wasm.br`), packed);
}

writeFileSync(
  join(dist, "THIRD-PARTY.md"),
  noticesFor(root, Object.keys(result.metafile.inputs), Object.values(GRAMMARS)),
);
