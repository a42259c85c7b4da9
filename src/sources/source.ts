import type { LineRange } from "../file.ts";
import type { NotChecked } from "../finding.ts";
import type { ScopeKind } from "../scope-kind.ts";
import type { DiskPath } from "./disk.ts";
import type { Shard } from "./shard.ts";

/** One path of the scope. */
export interface Entry {
  /** Relative to the root, with `/`; bytes that are not UTF-8 are written `\xNN`. */
  readonly path: string;
  readonly kind: "file" | "symlink" | "submodule";
  /** Size in bytes, where it is known without reading. */
  readonly size?: number;
  /** The file's absolute path where `read` reads it from disk: another thread can do that by itself. */
  readonly onDisk?: DiskPath;
  /** Whether git holds it: false for a file that is neither tracked nor ignored; undefined without git. */
  readonly tracked?: boolean;
  /**
   * What the content is told from others by, without reading it: the id of its blob, and whether it comes from there or from
   * disk. Undefined where that is not known.
   */
  contentId?(): string | undefined;
  /** What changes when the file on disk does: its size and times. Undefined when it is gone. */
  stamp?(): string | undefined;
  /** 1-based lines the change adds; undefined when the whole file is in question. Reading it may start git. */
  readonly addedLines?: readonly LineRange[] | undefined;
  /**
   * The content. `limit`, in bytes: a source may return only that much of a longer file.
   * @throws when it cannot be read; the error's `code` (`EACCES` …) tells why.
   */
  read(limit?: number): Uint8Array;
}

/** What to look at, and the tree around it. */
export interface Source {
  readonly kind: ScopeKind;
  /** Sorted by path. */
  readonly entries: readonly Entry[];
  /** What could not even be listed, such as a directory without permission. */
  readonly problems: readonly NotChecked[];
  /** Set when this is one of several parts of a scope: `entries` are then those of the part. */
  readonly shard?: Shard;
  /** Every path of the tree, sorted; may be larger than the scope. */
  treePaths(): readonly string[];
  /** An entry of the tree, in the scope or not. */
  treeEntry(path: string): Entry | undefined;
}
