import { createHash } from "node:crypto";
import type { Entry, Source } from "../sources/source.ts";
import { hasBinaryName } from "./binary-names.ts";
import type { Limits } from "./limits.ts";

/** Tells contents, and whole trees, from others; reads what the source cannot tell otherwise. */
export interface TreeIds {
  /** Undefined for what cannot be read, or is too large. */
  contentOf(entry: Entry): string | undefined;
  /** Of all files there are and those that are looked at, as it was when it was first asked for. */
  tree(): string;
  /** As it is now. */
  treeAgain(): string;
  /** How many files were read. */
  read(): number;
}

export function createTreeIds(source: Source, { namedFileBytes }: Pick<Limits, "namedFileBytes">): TreeIds {
  let read = 0;
  let first: string | undefined;
  const contentOf = (entry: Entry) => {
    const known = entry.contentId?.();
    if (known !== undefined || (entry.size ?? 0) > namedFileBytes) return known;
    try {
      const bytes = entry.read();
      read++;
      return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
    } catch {
      return undefined;
    }
  };
  const versionOf = (entry: Entry | undefined) => {
    if (entry?.kind !== "file" || hasBinaryName(entry.path)) return "";
    // Where a file is not what git has, its times are enough: what looks at the tree is then read again, now and then for nothing.
    return entry.contentId?.() ?? entry.stamp?.() ?? contentOf(entry) ?? "";
  };
  const ofTree = () =>
    hashOf([
      source.treePaths().map((path) => {
        const entry = source.treeEntry(path);
        return [path, entry?.kind, entry?.size, versionOf(entry)];
      }),
      source.entries.map(({ path }) => path),
    ]);
  return {
    contentOf,
    tree: () => {
      first ??= ofTree();
      return first;
    },
    treeAgain: ofTree,
    read: () => read,
  };
}

/** 32 hexadecimal digits. */
export function hashOf(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 32);
}
