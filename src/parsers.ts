import type { Assets } from "./assets.ts";
import type { Parsers } from "./engine/modules.ts";
import type { Languages } from "./languages/index.ts";
import { languageOf } from "./languages/language-of.ts";

/** The languages library is loaded with the first file that needs it, and its grammars one by one. */
export function parsersFrom(assets: Assets): Parsers {
  let languages: Promise<Languages> | undefined;
  const load = async () => {
    const [{ createLanguages }, { brotliDecompressSync }] = await Promise.all([
      import("./languages/index.ts"),
      import("node:zlib"),
    ]);
    return createLanguages(async (name) =>
      brotliDecompressSync(await assets.read(`grammars/${name}.wasm.br`)),
    );
  };
  return {
    languageOf,
    parse: async (text, language, isOver) => {
      languages ??= load();
      return (await languages).parse(text, language, isOver);
    },
  };
}
