import { Buffer } from "node:buffer";
import type { LineRange } from "../file.ts";
import type { Entry, Source } from "./source.ts";

export interface MemoryFile {
  readonly content: string | Uint8Array;
  readonly addedLines?: readonly LineRange[];
}

/** Files that are in memory already: standard input, and examples. */
export function memorySource(
  files: { readonly [path: string]: string | Uint8Array | MemoryFile },
  kind: Source["kind"] = "stdin",
): Source {
  const entries = Object.entries(files)
    .map(([path, file]) => entryOf(path, file))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    kind,
    entries,
    problems: [],
    treePaths: () => entries.map((entry) => entry.path),
    treeEntry: (path) => entries.find((entry) => entry.path === path),
  };
}

function entryOf(path: string, file: string | Uint8Array | MemoryFile): Entry {
  const { content, addedLines } =
    typeof file === "string" || file instanceof Uint8Array ? { content: file, addedLines: undefined } : file;
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  return { path, kind: "file", size: bytes.length, read: () => bytes, ...(addedLines ? { addedLines } : {}) };
}
