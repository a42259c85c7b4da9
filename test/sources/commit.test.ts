import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { changedFiles, commitSource } from "../../src/sources/commit.ts";
import { createRepository, type TestRepository } from "../helpers/repository.ts";

let repository: TestRepository;
let base: string;
let head: string;
const at = () => ({ cwd: repository.path, safeDirectory: repository.path });

beforeAll(() => {
  repository = createRepository();
  repository.write({ "a.txt": "1\n", "lib/b.txt": "1\n", "gone.txt": "1\n", "same.txt": "1\n" });
  base = repository.commit();
  repository.write({ "a.txt": "1\n2\n", "lib/b.txt": "0\n1\n", "large.bin": Buffer.alloc(5000) });
  symlinkSync("a.txt", join(repository.path, "link"));
  repository.git("rm", "--quiet", "gone.txt");
  head = repository.commit();
  repository.write({ "a.txt": "not committed\n" });
});
afterAll(() => repository.remove());

test("a range holds what it adds or changes, with its lines, as committed", async () => {
  const scope = await changedFiles(base, head, at());
  const source = await commitSource(head, at(), { scope, within: [""], maxBytes: 1000 });
  expect(source.entries.map(({ path, kind, addedLines }) => ({ path, kind, addedLines }))).toEqual([
    { path: "a.txt", kind: "file", addedLines: [{ start: 2, end: 2 }] },
    { path: "large.bin", kind: "file", addedLines: undefined },
    { path: "lib/b.txt", kind: "file", addedLines: [{ start: 1, end: 1 }] },
    { path: "link", kind: "symlink", addedLines: undefined },
  ]);
  expect(Buffer.from(source.entries[0]?.read() ?? []).toString()).toBe("1\n2\n");
  expect(() => source.entries[1]?.read()).toThrow(/too large/);
});

test("the tree around it is the whole commit", async () => {
  const scope = await changedFiles(base, head, at());
  const source = await commitSource(head, at(), { scope, within: ["lib"], maxBytes: 1000 });
  expect(source.entries.map(({ path }) => path)).toEqual(["lib/b.txt"]);
  expect(source.treePaths()).toEqual(["a.txt", "large.bin", "lib/b.txt", "link", "same.txt"]);
  expect(Buffer.from(source.treeEntry("same.txt")?.read() ?? []).toString()).toBe("1\n");
  expect(source.treeEntry("gone.txt")).toBeUndefined();
});

test("without a scope it is all of the commit", async () => {
  const source = await commitSource(head, at(), { within: [""], maxBytes: 1000 });
  expect(source.entries.map(({ path }) => path)).toEqual(source.treePaths());
  expect(source.entries.every(({ addedLines }) => addedLines === undefined)).toBe(true);
});
