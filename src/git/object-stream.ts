import { Buffer } from "node:buffer";
import { filter, GitError, type GitOptions } from "./git.ts";

type At = Pick<GitOptions, "cwd" | "safeDirectory" | "env">;

/**
 * The sizes in bytes of many blobs, in the order of `ids`: -1 where there is no such blob. One process, whatever their number.
 * @throws {GitError}
 */
export async function blobSizes(ids: readonly string[], at: At): Promise<Float64Array> {
  const sizes = new Float64Array(ids.length);
  let answered = 0;
  let rest = "";
  const take = (chunk: Buffer): undefined => {
    const lines = (rest + chunk.toString("latin1")).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      const [, type, size] = line.split(" ");
      sizes[answered++] = type === "blob" ? Number(size) : -1;
    }
  };
  await filter(["cat-file", "--batch-check", "--buffer"], at, requests(ids), take);
  if (answered !== ids.length) throw cutShort(answered, ids.length);
  return sizes;
}

/**
 * The content of many blobs, one after the other in the order of `ids`, all of which must be there. One process, whatever
 * their number, and no more memory than the largest needs: `onBlob` gets bytes that are valid until what it returns settles,
 * or until it returns.
 * @throws {GitError}
 */
export async function readBlobs(
  ids: readonly string[],
  at: At,
  onBlob: (bytes: Buffer, index: number) => Promise<void> | undefined,
): Promise<void> {
  if (ids.length === 0) return;
  let content = Buffer.alloc(1 << 20);
  let header = "";
  let size = -1;
  let filled = 0;
  let done = 0;

  /** What begins in this chunk; undefined when it goes on in the next one. */
  const nextBlob = (chunk: Buffer, place: Place): Buffer | undefined => {
    if (size < 0) {
      const newline = chunk.indexOf(NEWLINE, place.at);
      header += chunk.toString("latin1", place.at, newline < 0 ? chunk.length : newline);
      if (newline < 0) return undefined;
      place.at = newline + 1;
      size = sizeIn(header, ids[done]);
      header = "";
      filled = 0;
      if (size > content.length) content = Buffer.alloc(size * 2);
    }
    const from = place.at;
    // The content is followed by a newline, which belongs to nobody.
    const end = from + size - filled;
    if (end >= chunk.length) {
      chunk.copy(content, filled, from);
      filled += chunk.length - from;
      return undefined;
    }
    place.at = end + 1;
    if (filled > 0) chunk.copy(content, filled, from, end);
    const blob = filled > 0 ? content.subarray(0, size) : chunk.subarray(from, end);
    size = -1;
    return blob;
  };
  const take = (chunk: Buffer, place: Place = { at: 0 }): Promise<void> | undefined => {
    while (place.at < chunk.length) {
      const blob = nextBlob(chunk, place);
      if (!blob) return undefined;
      const looking = onBlob(blob, done++);
      if (looking) return looking.then(() => take(chunk, place));
    }
    return undefined;
  };
  await filter(["cat-file", "--batch", "--buffer"], at, requests(ids), (chunk) => take(chunk));
  if (done !== ids.length) throw cutShort(done, ids.length);
}

const NEWLINE = 0x0a;

/** How far a chunk is read. */
interface Place {
  at: number;
}

function sizeIn(header: string, id: string | undefined): number {
  const [answered, type, size] = header.split(" ");
  if (answered !== id || type !== "blob") {
    throw new GitError("failed", `git cat-file did not answer with blob ${id}`);
  }
  return Number(size);
}

function* requests(ids: readonly string[]): Generator<Buffer> {
  for (let from = 0; from < ids.length; from += 1024) {
    yield Buffer.from(`${ids.slice(from, from + 1024).join("\n")}\n`, "latin1");
  }
}

function cutShort(answered: number, asked: number): GitError {
  return new GitError("failed", `git cat-file answered ${answered} of ${asked} requests`);
}
