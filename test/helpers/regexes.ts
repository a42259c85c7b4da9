import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Language, Parser } from "web-tree-sitter";
import { kinds } from "../../src/checks/secrets/kinds/families.ts";
import { patternsOf } from "../../src/checks/secrets/kinds/patterns.ts";
import { sha256 } from "../../src/digest.ts";

const require = createRequire(import.meta.url);

const secrets = fileURLToPath(new URL("../../src/checks/secrets", import.meta.url));

/** Every pattern of the secrets check: those that its table makes, and those that are written in its sources. */
export async function secretsPatterns(): Promise<
  readonly { readonly of: string; readonly pattern: RegExp; readonly digest: string }[]
> {
  const written = (await regexesIn(secrets)).map(({ file, source, flags }) => ({
    of: file,
    pattern: new RegExp(source, flags),
  }));
  const made = kinds.flatMap((kind) => patternsOf(kind).map(({ pattern }) => ({ of: kind.id, pattern })));
  return [...made, ...written].map((one) => ({ ...one, digest: sha256(String(one.pattern)).slice(0, 12) }));
}

interface Literal {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression literal in the TypeScript files under a folder. */
async function regexesIn(folder: string): Promise<readonly Literal[]> {
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
