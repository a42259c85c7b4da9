import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Parsers } from "../../src/engine/modules.ts";
import { createLanguages, type Languages } from "../../src/languages/index.ts";
import { languageOf } from "../../src/languages/language-of.ts";

const require = createRequire(import.meta.url);

/** The parsers, with the grammars as the npm packages bring them. */
export function installedLanguages(): Languages {
  const runtime = require.resolve("web-tree-sitter/web-tree-sitter.wasm");
  const grammars = join(require.resolve("@vscode/tree-sitter-wasm/package.json"), "..", "wasm");
  return createLanguages((name) =>
    readFile(name === "runtime" ? runtime : join(grammars, `tree-sitter-${name}.wasm`)),
  );
}

/** The same, as the engine takes them. */
export const testLanguages: Parsers = { languageOf, ...installedLanguages() };
