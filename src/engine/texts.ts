import type { SourceFile, Tree } from "../file.ts";
import type { Source } from "../sources/source.ts";
import type { Limits } from "./limits.ts";
import { loadEntry } from "./load.ts";

/** How much text is kept, in UTF-16 units: all that a commit has, and a fraction of a large tree. */
const KEPT = 8 * 1024 * 1024;

export interface Texts {
  readonly tree: Tree;
  /** Keeps a file that something was found in, for the last stage. @returns false when there is no room left */
  keep(file: SourceFile): boolean;
  /**
   * A file as its readers saw it: kept, or read again.
   * @param digest of the bytes they saw, where it was not kept
   * @returns undefined when there is no such file any more, `changed` when it is another one now
   */
  reopen(path: string, digest: string | undefined): Promise<SourceFile | "changed" | undefined>;
}

export function createTexts(source: Source, limits: Limits): Texts {
  const kept = new Map<string, SourceFile>();
  let units = 0;
  const load = (path: string) => {
    const entry = source.treeEntry(path);
    const loaded = entry && loadEntry(entry, true, limits);
    return loaded && !("reason" in loaded) ? loaded : undefined;
  };
  return {
    tree: {
      paths: async () => source.treePaths(),
      open: async (path) => kept.get(path) ?? load(path)?.file(),
    },
    keep(file) {
      if (kept.has(file.path)) return true;
      if (units + file.text.length > KEPT) return false;
      units += file.text.length;
      kept.set(file.path, file);
      return true;
    },
    async reopen(path, digest) {
      const known = kept.get(path);
      if (known) return known;
      const loaded = load(path);
      if (loaded && digest !== undefined && (await digestOf(loaded.bytes())) !== digest) return "changed";
      return loaded?.file();
    },
  };
}

/** Tells contents apart; hexadecimal. */
export async function digestOf(bytes: Uint8Array): Promise<string> {
  const { createHash } = await import("node:crypto");
  return createHash("sha256").update(bytes).digest("hex");
}
