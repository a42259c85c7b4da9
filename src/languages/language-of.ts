import type { LanguageId } from "./module.ts";

const EXTENSIONS: ReadonlyMap<string, LanguageId> = new Map([
  ["py", "python"],
  ["js", "javascript"],
  ["mjs", "javascript"],
  ["cjs", "javascript"],
  ["jsx", "javascript"],
  ["ts", "typescript"],
  ["mts", "typescript"],
  ["cts", "typescript"],
  ["tsx", "tsx"],
]);

/** The language a file is written in, by its name; undefined when no grammar reads it. */
export function languageOf(path: string): LanguageId | undefined {
  const dot = path.lastIndexOf(".");
  return dot < 0 ? undefined : EXTENSIONS.get(path.slice(dot + 1).toLowerCase());
}
