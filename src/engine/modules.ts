import type { SourceFile } from "../file.ts";
import type { FileRole } from "../file-role.ts";
import type { LanguageId, Module } from "../languages/module.ts";

/** The languages library, as the engine uses it. */
export interface Parsers {
  languageOf(path: string): LanguageId | undefined;
  parse(text: string, language: LanguageId): Promise<Module & { dispose(): void }>;
}

/** Code that nobody of this repository wrote, and that is by far the most expensive to parse. */
const NOT_WRITTEN_HERE: ReadonlySet<FileRole> = new Set(["minified", "vendored", "generated"]);

/** One file's module, parsed at most once, by the first reader that asks for it. */
export class SharedModule {
  readonly #file: SourceFile;
  readonly #parsers: Parsers;
  #module: Promise<Module & { dispose(): void }> | undefined;

  constructor(file: SourceFile, parsers: Parsers) {
    this.#file = file;
    this.#parsers = parsers;
  }

  async module(): Promise<Module | undefined> {
    if (NOT_WRITTEN_HERE.has(this.#file.role)) return undefined;
    const language = this.#parsers.languageOf(this.#file.path);
    if (!language) return undefined;
    this.#module ??= this.#parsers.parse(this.#file.text, language);
    return this.#module;
  }

  /** Frees the syntax tree, which lives outside the garbage collector's reach. */
  close(): void {
    this.#module?.then(
      (module) => module.dispose(),
      () => undefined,
    );
  }
}
