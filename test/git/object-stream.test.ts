import { Buffer } from "node:buffer";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { GitError } from "../../src/git/git.ts";
import { blobSizes, readBlobs } from "../../src/git/object-stream.ts";
import { createRepository, type TestRepository } from "../helpers/repository.ts";

let repository: TestRepository;
const at = () => ({ cwd: repository.path, safeDirectory: repository.path });
const contents = fc.sample(fc.uint8Array({ maxLength: 300 }), { seed: 1, numRuns: 60 }).map(Buffer.from);
/** Larger than any pipe, and than what is held at first. */
contents.push(
  Buffer.alloc(3_000_001, "ab\n"),
  Buffer.alloc(0),
  Buffer.from("\n"),
  Buffer.from("blob 3\nabc\n"),
);
let ids: string[] = [];

beforeAll(() => {
  repository = createRepository();
  repository.write(Object.fromEntries(contents.map((content, index) => [`${index}`, content])));
  const names = contents.map((_, index) => `${index}`);
  ids = repository.git("hash-object", "-w", "--no-filters", "--", ...names).split("\n");
});
afterAll(() => repository.remove());

describe("sizes", () => {
  test("in the order asked, -1 for what is not there or no blob", async () => {
    const tree = repository.git("mktree");
    const sizes = await blobSizes([...ids, "0".repeat(40), tree], at());
    expect([...sizes]).toEqual([...contents.map(({ length }) => length), -1, -1]);
    expect([...(await blobSizes([], at()))]).toEqual([]);
  });
});

describe("contents", () => {
  test("byte for byte, in the order asked, also twice", async () => {
    const asked = [...ids, ...ids.toReversed()];
    const read: Buffer[] = [];
    await readBlobs(asked, at(), async (bytes, index) => {
      expect(index).toBe(read.length);
      read.push(Buffer.from(bytes));
    });
    expect(read.map((bytes) => bytes.toString("latin1"))).toEqual(
      [...contents, ...contents.toReversed()].map((bytes) => bytes.toString("latin1")),
    );
  });

  test("bytes stay what they are while one waits", async () => {
    const small = ids.slice(0, 20);
    await readBlobs(small, at(), async (bytes, index) => {
      const before = Buffer.from(bytes);
      await new Promise((done) => setTimeout(done, 2));
      expect(bytes.equals(before)).toBe(true);
      expect(before.equals(contents[index] ?? Buffer.alloc(1))).toBe(true);
    });
  });

  test("a missing one, and an error of whoever reads", async () => {
    const ignore = async () => {};
    await expect(readBlobs(["0".repeat(40)], at(), ignore)).rejects.toThrow(GitError);
    const stop = readBlobs([...ids, ...ids], at(), async () => {
      throw new RangeError("enough");
    });
    await expect(stop).rejects.toThrow("enough");
    await expect(readBlobs(ids, { cwd: "/" }, ignore)).rejects.toMatchObject({ kind: "not-a-repository" });
  });
});
