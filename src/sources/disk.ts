import { Buffer, isUtf8 } from "node:buffer";
import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import { pathFromBytes } from "../git/paths.ts";
import type { Entry } from "./source.ts";

/** A file's absolute path, as Node.js takes it: bytes where it is not UTF-8. */
export type DiskPath = string | Uint8Array;

export interface Located {
  /** Relative to the root, as `Entry.path`. */
  readonly path: string;
  readonly file: DiskPath;
}

/** @param raw relative to the root; empty is the root itself. As text only where it stands for the same bytes in UTF-8 */
export function located(root: string, raw: string | Buffer): Located {
  if (typeof raw === "string") return { path: raw, file: raw === "" ? root : `${root}/${raw}` };
  if (isUtf8(raw)) return located(root, raw.toString());
  return { path: pathFromBytes(raw), file: Buffer.concat([Buffer.from(`${root}/`), raw]) };
}

/** For calls of `node:fs`, whose types know no other bytes. */
export function forFs(file: DiskPath): string | Buffer {
  return typeof file === "string" || Buffer.isBuffer(file) ? file : Buffer.from(file);
}

/**
 * A regular file.
 * @param size in bytes
 * @param read left out: into memory of its own
 */
export function diskEntry(path: string, size: number, file: DiskPath, read: ReadWhole = readWhole): Entry {
  return {
    path,
    kind: "file",
    size,
    onDisk: file,
    read: (limit) => (limit === undefined ? read(file, size) : readHead(file, limit)),
  };
}

type ReadWhole = (file: DiskPath, size: number) => Uint8Array;

function readWhole(file: DiskPath): Uint8Array {
  return readFileSync(forFs(file));
}

function readHead(file: DiskPath, limit: number): Uint8Array {
  return opened(file, (descriptor) => {
    const head = Buffer.alloc(limit);
    return head.subarray(0, readSync(descriptor, head, 0, limit, 0));
  });
}

/** Larger files get memory of their own. */
const KEPT = 1024 * 1024;

/**
 * Reads files one after the other into the same memory: what it gives is there until it reads the next. Memory for each would
 * have to be found and given back fifteen thousand times.
 */
export function createDiskReader(): ReadWhole {
  const memory = Buffer.allocUnsafeSlow(KEPT);
  return (file, size) => {
    if (size >= KEPT) return readWhole(file);
    return opened(file, (descriptor) => {
      let filled = 0;
      while (filled < KEPT) {
        const taken = readSync(descriptor, memory, filled, KEPT - filled, null);
        filled += taken;
        // At the size that it had there is nothing more to ask for; one that says it is empty may be none that is stored.
        if (taken === 0 || (filled === size && size > 0)) return memory.subarray(0, filled);
      }
      return readWhole(file);
    });
  };
}

function opened<Result>(file: DiskPath, use: (descriptor: number) => Result): Result {
  const descriptor = openSync(forFs(file), "r");
  try {
    return use(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
