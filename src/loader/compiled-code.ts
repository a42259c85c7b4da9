import { compiledFolder, isPrivate } from "./compiled-folder.ts";

/** What V8 made of parts of the program in earlier runs. */
export interface CompiledCode {
  /** Undefined when there is nothing of this part, or it is not whole. */
  find(part: string): Kept | undefined;
  /** Keeps it for later runs, if that can be done. @param parts of the program that this run loaded */
  keep(part: string, code: Buffer, parts: number): void;
}

interface Kept {
  readonly code: Buffer;
  /** How many parts the run had loaded that kept it. */
  readonly parts: number;
}

/** Three numbers of four bytes before the code: its length, what `probe` says of it, and `Kept.parts`; then four of zero. */
const HEADER_BYTES = 16;

/**
 * Compiled code in the user's own cache folder, by the version of Node.js; undefined where nothing may be kept. V8 itself
 * refuses code of another version of V8, of other flags, and for a source of another length; parts have a digest of their
 * content in their names. `NODE_DISABLE_COMPILE_CACHE` turns it off, as it does Node's own.
 */
export function compiledCode(): CompiledCode | undefined {
  const { env, platform, version, arch } = process;
  if (env["NODE_DISABLE_COMPILE_CACHE"]) return undefined;
  const folder = compiledFolder({ env, platform, cwd: process.cwd() });
  if (folder === undefined || !isPrivate(folder)) return undefined;
  const { mkdirSync, readFileSync, renameSync, writeFileSync } = process.getBuiltinModule("node:fs");
  const own = `${folder}/${version}-${arch}`;
  return {
    find(part) {
      try {
        return unpacked(readFileSync(`${own}/${part}`));
      } catch {
        return undefined;
      }
    },
    keep(part, code, parts) {
      try {
        mkdirSync(own, { recursive: true, mode: 0o700 });
        const unfinished = `${own}/${part}.${process.pid}`;
        writeFileSync(unfinished, packed({ code, parts }), { mode: 0o600 });
        renameSync(unfinished, `${own}/${part}`);
      } catch {
        // A run without it takes a little longer.
      }
    },
  };
}

export function packed({ code, parts }: Kept): Buffer {
  const header = Buffer.alloc(HEADER_BYTES);
  header.writeUInt32LE(code.length, 0);
  header.writeUInt32LE(probe(code), 4);
  header.writeUInt32LE(parts, 8);
  return Buffer.concat([header, code]);
}

/** Undefined for what is not whole: V8 does not look before it runs it. */
export function unpacked(file: Buffer): Kept | undefined {
  if (file.length < HEADER_BYTES) return undefined;
  const code = file.subarray(HEADER_BYTES);
  const isWhole = file.readUInt32LE(0) === code.length && file.readUInt32LE(4) === probe(code);
  return isWhole ? { code, parts: file.readUInt32LE(8) } : undefined;
}

const BLOCK_BYTES = 4096;

/**
 * A sum over the last byte of every block of the file system. Files are put in place whole; what a crash of the machine may
 * still leave are blocks that were never written. To look at every byte would take as long as what is saved.
 */
function probe(code: Buffer): number {
  let sum = 0;
  for (let end = BLOCK_BYTES; end < code.length + BLOCK_BYTES; end += BLOCK_BYTES)
    sum = (sum * 31 + (code[Math.min(end, code.length) - 1] ?? 0)) | 0;
  return sum >>> 0;
}
