/**
 * Makes `dist/` from the sources: the bundles, the grammars and the third-party notices. The same sources give the same
 * bytes on every machine: versions are exact, and Node.js itself comes from a package. Advisories are made by
 * `scripts/snapshot.ts`, because their data lives elsewhere.
 */
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import { bundleCode } from "./bundle-code.ts";
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

for (const stale of ["chunks", "grammars", "cli.js", "action.js", "worker.js", "THIRD-PARTY.md"]) {
  rmSync(join(dist, stale), { recursive: true, force: true });
}

const result = await bundleCode(root, true);
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
