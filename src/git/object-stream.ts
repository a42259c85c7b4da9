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
  for await (const chunk of filter(["cat-file", "--batch-check", "--buffer"], at, requests(ids))) {
    const lines = (rest + chunk.toString("latin1")).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      const [, type, size] = line.split(" ");
      sizes[answered++] = type === "blob" ? Number(size) : -1;
    }
  }
  if (answered !== ids.length) throw cutShort(answered, ids.length);
  return sizes;
}

/**
 * The content of many blobs, one after the other in the order of `ids`, all of which must be there. One process, whatever
 * their number, and no more memory than the largest needs: `onBlob` gets bytes that are valid until what it returns settles.
 * @throws {GitError}
 */
export async function readBlobs(
  ids: readonly string[],
  at: At,
  onBlob: (bytes: Buffer, index: number) => Promise<void>,
): Promise<void> {
  if (ids.length === 0) return;
  const chunks = filter(["cat-file", "--batch", "--buffer"], at, requests(ids));
  let content = Buffer.alloc(1 << 20);
  let header = "";
  let size = -1;
  let filled = 0;
  let done = 0;
  for await (const chunk of chunks) {
    for (let from = 0; from < chunk.length; ) {
      if (size < 0) {
        const newline = chunk.indexOf(0x0a, from);
        const end = newline < 0 ? chunk.length : newline;
        header += chunk.toString("latin1", from, end);
        from = end + 1;
        if (newline < 0) break;
        size = sizeIn(header, ids[done]);
        header = "";
        filled = 0;
        if (size > content.length) content = Buffer.alloc(size * 2);
      }
      // The content is followed by a newline, which belongs to nobody.
      const taken = Math.min(size - filled, chunk.length - from);
      chunk.copy(content, filled, from, from + taken);
      filled += taken;
      from += taken;
      if (filled === size && from < chunk.length) {
        from++;
        size = -1;
        await onBlob(content.subarray(0, filled), done++);
      }
    }
  }
  if (done !== ids.length) throw cutShort(done, ids.length);
}

function sizeIn(header: string, id: string | undefined): number {
  const match = /^([0-9a-f]{40,64}) blob (\d+)$/.exec(header);
  if (!match || match[1] !== id) throw new GitError("failed", `git cat-file did not answer with blob ${id}`);
  return Number(match[2]);
}

function* requests(ids: readonly string[]): Generator<Buffer> {
  for (let from = 0; from < ids.length; from += 1024) {
    yield Buffer.from(`${ids.slice(from, from + 1024).join("\n")}\n`, "latin1");
  }
}

function cutShort(answered: number, asked: number): GitError {
  return new GitError("failed", `git cat-file answered ${answered} of ${asked} requests`);
}
