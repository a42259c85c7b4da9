import type { Language, Parser } from "web-tree-sitter";
import type { Dialect } from "./dialect.ts";
import { ecmascript } from "./ecmascript/index.ts";
import type { LanguageId } from "./module.ts";
import { python } from "./python/index.ts";
import { type DisposableModule, readModule } from "./read-module.ts";
import { copyTree, type NodeTypes, nodeTypes } from "./syntax.ts";

const DIALECTS: { readonly [language in LanguageId]: Dialect } = {
  python,
  javascript: ecmascript,
  typescript: ecmascript,
  tsx: ecmascript,
};

export interface Languages {
  /**
   * Reads a text as a module of its language. Never throws because of the text.
   * @param isOver asked now and then while parsing: true gives it up
   * @throws {Error} when the runtime or the grammar cannot be loaded, and when parsing was given up.
   */
  parse(text: string, language: LanguageId, isOver?: () => boolean): Promise<DisposableModule>;
}

/**
 * Parsers for all languages, each loaded when it is first needed and then kept.
 * @param loadGrammar gives the WebAssembly bytes of the parser itself (`runtime`) or of a grammar.
 */
export function createLanguages(
  loadGrammar: (name: "runtime" | LanguageId) => Promise<Uint8Array>,
): Languages {
  let runtime: Promise<{ readonly parser: Parser; readonly load: typeof Language.load }> | undefined;
  const grammars = new Map<LanguageId, Promise<{ readonly language: Language; readonly types: NodeTypes }>>();

  const startRuntime = async () => {
    const { Language, Parser } = await import("web-tree-sitter");
    const wasmBinary = await loadGrammar("runtime");
    await Parser.init({ wasmBinary });
    return { parser: new Parser(), load: (bytes: string | URL | Uint8Array) => Language.load(bytes) };
  };
  const loadLanguage = async (name: LanguageId) => {
    runtime ??= startRuntime();
    const { load } = await runtime;
    const language = await load(await loadGrammar(name));
    return { language, types: nodeTypes(language) };
  };
  const grammarOf = (name: LanguageId) => {
    let grammar = grammars.get(name);
    if (!grammar) {
      grammar = loadLanguage(name);
      grammars.set(name, grammar);
    }
    return grammar;
  };

  return {
    async parse(text, name, isOver) {
      const { language, types } = await grammarOf(name);
      runtime ??= startRuntime();
      const { parser } = await runtime;
      parser.setLanguage(language);
      const tree = parser.parse(text, null, isOver && { progressCallback: isOver });
      if (!tree) {
        // Or it would go on with this text when it is given the next one.
        parser.reset();
        throw new Error(`the ${name} grammar gave no tree`);
      }
      try {
        const root = copyTree(tree, types, text);
        return readModule(name, root, tree.rootNode.hasError, DIALECTS[name]);
      } finally {
        tree.delete();
      }
    },
  };
}
