import { Buffer } from "node:buffer";
import type { LineRange } from "../file.ts";
import type { Entry, Source } from "./source.ts";

export interface MemoryFile {
  readonly content: string | Uint8Array;
  readonly addedLines?: readonly LineRange[];
  /** Defaults to what files of such a source are. */
  readonly tracked?: boolean;
}

/** Files that are in memory already: standard input, and examples. */
export function memorySource(
  files: { readonly [path: string]: string | Uint8Array | MemoryFile },
  kind: Source["kind"] = "stdin",
): Source {
  const entries = Object.entries(files)
    .map(([path, file]) => entryOf(path, file, kind === "stdin" ? undefined : true))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    kind,
    entries,
    problems: [],
    treePaths: () => entries.map((entry) => entry.path),
    treeEntry: (path) => entries.find((entry) => entry.path === path),
  };
}

function entryOf(path: string, file: string | Uint8Array | MemoryFile, known: boolean | undefined): Entry {
  const given: MemoryFile = typeof file === "string" || file instanceof Uint8Array ? { content: file } : file;
  const { content, addedLines, tracked = known } = given;
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  return {
    path,
    kind: "file",
    size: bytes.length,
    read: () => bytes,
    ...(addedLines ? { addedLines } : {}),
    ...(tracked === undefined ? {} : { tracked }),
  };
}
