import type { SourceFile } from "../file.ts";
import type { FileRole } from "../file-role.ts";
import type { LanguageId, Module } from "../languages/module.ts";
import { Waiting } from "../on-demand.ts";
import { TimeExceeded } from "./limits.ts";

/** The languages library, as the engine uses it. */
export interface Parsers {
  languageOf(path: string): LanguageId | undefined;
  /** @param isOver asked now and then; parsing is given up, and throws, when it answers true */
  parse(text: string, language: LanguageId, isOver: () => boolean): Promise<Module & { dispose(): void }>;
}

/** Code that nobody of this repository wrote, and that is by far the most expensive to parse. */
const NOT_WRITTEN_HERE: ReadonlySet<FileRole> = new Set(["minified", "vendored", "generated"]);

/** One file's module, parsed at most once, by the first reader that asks for it. */
export class SharedModule {
  readonly #file: SourceFile;
  readonly #parsers: Parsers;
  #parsing: Promise<Module & { dispose(): void }> | undefined;
  #parsed: Module | undefined;

  readonly #ms: number;

  /** @param ms that parsing may take */
  constructor(file: SourceFile, parsers: Parsers, ms: number) {
    this.#file = file;
    this.#parsers = parsers;
    this.#ms = ms;
  }

  /** @throws {Waiting} until it is parsed */
  module(): Module | undefined {
    if (this.#parsed) return this.#parsed;
    if (NOT_WRITTEN_HERE.has(this.#file.role)) return undefined;
    const language = this.#parsers.languageOf(this.#file.path);
    if (!language) return undefined;
    this.#parsing ??= this.#parse(language);
    throw new Waiting(
      this.#parsing.then((module) => {
        this.#parsed = module;
      }),
    );
  }

  async #parse(language: LanguageId) {
    // Counted from the first time the parser asks: loading a grammar is not the file's fault.
    let end: number | undefined;
    let isOver = false;
    try {
      return await this.#parsers.parse(this.#file.text, language, () => {
        end ??= performance.now() + this.#ms;
        isOver = performance.now() > end;
        return isOver;
      });
    } catch (error) {
      throw isOver ? new TimeExceeded() : error;
    }
  }

  /** Frees the syntax tree, which lives outside the garbage collector's reach. */
  close(): void {
    this.#parsing?.then(
      (module) => module.dispose(),
      () => undefined,
    );
  }
}
