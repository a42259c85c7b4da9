import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
} from "node:fs";
import { join } from "node:path";

/** All results in a folder together have so many bytes at most. */
const ALL_BYTES = 192 * 1024 * 1024;
/** One file has so many at most; a larger one is none of ours. */
export const FILE_BYTES = 48 * 1024 * 1024;
/** What an interrupted write left behind is taken away after this many milliseconds. */
const LEFT_BEHIND_MS = 60 * 60 * 1000;

const NAME = /^[0-9a-f]{32}\.results$/;
const UNFINISHED = /^[0-9a-f]{32}\.results\.\d+\.tmp$/;

/**
 * Makes a folder that only its owner can look into, where it is not there yet. One that others may write to is not to be
 * trusted: who writes results decides what a scan says.
 * @returns why it cannot be used; undefined when it can
 */
export function refusalOf(folder: string): string | undefined {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const stats = lstatSync(folder);
    if (!stats.isDirectory()) return "it is not a folder";
    const uid = process.getuid?.();
    if (uid === undefined) return undefined;
    if (stats.uid !== uid) return "it belongs to somebody else";
    return (stats.mode & 0o022) === 0 ? undefined : "others may write to it";
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    return `it cannot be made (${typeof code === "string" ? code : "unknown error"})`;
  }
}

/** The bytes of a file of results; empty for one that is not there, or is no such file. */
export function readResults(file: string): Buffer {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(
      file,
      constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
    );
    const stats = fstatSync(descriptor);
    return stats.isFile() && stats.size <= FILE_BYTES ? readFileSync(descriptor) : Buffer.alloc(0);
  } catch {
    return Buffer.alloc(0);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** Notes that a file was of use, so that others are dropped before it. */
export function markUsed(file: string): void {
  try {
    const now = new Date();
    utimesSync(file, now, now);
  } catch {
    // It is gone, or belongs to a folder that cannot be written: then it is not dropped either.
  }
}

/** Takes away the files that were not of use for longest, until the others fit; and what was never finished. */
export function dropOld(folder: string): void {
  const files = readdirSync(folder).flatMap((name) => {
    const isUnfinished = UNFINISHED.test(name);
    if (!isUnfinished && !NAME.test(name)) return [];
    const path = join(folder, name);
    const stats = lstatSync(path, { throwIfNoEntry: false });
    return stats ? [{ path, isUnfinished, size: stats.size, used: stats.mtimeMs }] : [];
  });
  let bytes = 0;
  for (const file of files.sort((a, b) => b.used - a.used)) {
    if (!file.isUnfinished) bytes += file.size;
    const isOver = file.isUnfinished ? Date.now() - file.used > LEFT_BEHIND_MS : bytes > ALL_BYTES;
    if (isOver) rmSync(file.path, { force: true });
  }
}
