import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { commitId, filesOf, isShallow, mergeBase, parentsOf } from "../../src/git/commits.ts";
import { deepen, fetchCommits } from "../../src/git/fetch.ts";
import {
  createRepository,
  repositoryAt,
  type TestRepository,
  temporaryDirectory,
} from "../helpers/repository.ts";

let origin: TestRepository;
let first: string;
let second: string;
let side: string;
let merge: string;

beforeAll(() => {
  origin = createRepository();
  origin.write({ "a.txt": "1\n" });
  first = origin.commit();
  origin.git("checkout", "--quiet", "-b", "side");
  origin.write({ "side.txt": "1\n" });
  side = origin.commit();
  origin.git("checkout", "--quiet", "main");
  origin.write({ "a.txt": "2\n" });
  second = origin.commit();
  origin.git("merge", "--quiet", "--no-ff", "--no-edit", "side");
  merge = origin.git("rev-parse", "HEAD");
  origin.git("config", "uploadpack.allowAnySHA1InWant", "true");
});
afterAll(() => origin.remove());

function clone(...options: string[]): TestRepository {
  const repository = repositoryAt(temporaryDirectory());
  repository.git("clone", "--quiet", ...options, `file://${origin.path}`, ".");
  return repository;
}

describe("a full clone", () => {
  test("knows commits, parents and merge bases", async () => {
    const at = { cwd: origin.path };
    expect(await commitId("HEAD", at)).toBe(merge);
    expect(await commitId("0".repeat(40), at)).toBeUndefined();
    expect(await commitId("--help", at)).toBeUndefined();
    expect(await parentsOf(merge, at)).toEqual([second, side]);
    expect(await parentsOf(first, at)).toEqual([]);
    expect(await mergeBase(second, side, at)).toBe(first);
    expect(await isShallow(at)).toBe(false);
    expect((await filesOf(merge, at)).map(({ path, mode }) => `${mode} ${path}`)).toEqual([
      "100644 a.txt",
      "100644 side.txt",
    ]);
  });

  test("a commit's message cannot pretend to be a parent", async () => {
    const lying = origin.git("commit-tree", `${first}^{tree}`, "-p", first, "-m", `x\n\nparent ${second}\n`);
    expect(await parentsOf(lying, { cwd: origin.path })).toEqual([first]);
  });

  test("stays full when a commit is brought", async () => {
    const repository = clone("--single-branch");
    const lone = origin.git("commit-tree", `${first}^{tree}`, "-p", first, "-m", "lone");
    const at = { cwd: repository.path };
    expect(await commitId(lone, at)).toBeUndefined();
    await fetchCommits([lone], at);
    expect(await commitId(lone, at)).toBe(lone);
    expect(await isShallow(at)).toBe(false);
    repository.remove();
  });
});

describe("a shallow clone", () => {
  test("names the parents it does not have, and brings one without touching a branch", async () => {
    const repository = clone("--depth=1");
    const at = { cwd: repository.path };
    expect(await isShallow(at)).toBe(true);
    expect(await parentsOf("HEAD", at)).toEqual([second, side]);
    expect(await commitId(second, at)).toBeUndefined();
    const before = repository.git("for-each-ref");
    await fetchCommits([second], at);
    expect(await commitId(second, at)).toBe(second);
    expect(await commitId(first, at)).toBeUndefined();
    expect(repository.git("for-each-ref")).toBe(before);
    repository.remove();
  });

  test("finds a merge base after deepening", async () => {
    const repository = clone("--depth=1");
    const at = { cwd: repository.path };
    await fetchCommits([second, side], at);
    expect(await mergeBase(second, side, at)).toBeUndefined();
    await deepen([second, side], 5, at);
    expect(await mergeBase(second, side, at)).toBe(first);
    repository.remove();
  });

  test("says what the server said when it has no such commit", async () => {
    const repository = clone("--depth=1");
    await expect(fetchCommits(["f".repeat(40)], { cwd: repository.path })).rejects.toThrow(
      /git fetch failed/,
    );
    repository.remove();
  });
});
