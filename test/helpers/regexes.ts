import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Language, Parser } from "web-tree-sitter";

const require = createRequire(import.meta.url);

export interface Literal {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression literal in the TypeScript files under a folder. */
export async function regexesIn(folder: string): Promise<readonly Literal[]> {
  await Parser.init({ locateFile: () => require.resolve("web-tree-sitter/web-tree-sitter.wasm") });
  const wasm = join(
    require.resolve("@vscode/tree-sitter-wasm/package.json"),
    "../wasm/tree-sitter-typescript.wasm",
  );
  const parser = new Parser().setLanguage(await Language.load(readFileSync(wasm)));
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => {
      const tree = parser.parse(readFileSync(join(folder, file), "utf8"));
      return (tree?.rootNode.descendantsOfType("regex") ?? []).flatMap((node) => {
        const source = node?.childForFieldName("pattern")?.text;
        const flags = node?.childForFieldName("flags")?.text ?? "";
        return source === undefined ? [] : [{ file, source, flags }];
      });
    });
}
