import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { commitsIn, type Introduction, introductions } from "../../src/git/introduced.ts";
import { createRepository, type TestRepository } from "../helpers/repository.ts";

let repository: TestRepository;
const at = () => ({ cwd: repository.path, safeDirectory: repository.path });
const NOTHING = "0".repeat(40);

beforeAll(() => {
  repository = createRepository();
  const { git, write, commit } = repository;
  write({ "a\n.txt": "1\n", "b.txt": "1\n" });
  commit("first");
  git("checkout", "--quiet", "-b", "side");
  write({ "side.txt": "side\n", "b.txt": "side\n" });
  commit("side");
  git("checkout", "--quiet", "main");
  git("mv", "a\n.txt", "c.txt");
  commit("move");
  commit("empty");
  git("merge", "--quiet", "--no-ff", "--no-commit", "side");
  write({ "b.txt": "merged\n" });
  commit("merge");
});
afterAll(() => repository.remove());

test("what each commit has that no parent has, parents first", async () => {
  const { git } = repository;
  // Settings for reading pleasure change nothing.
  git("config", "diff.renames", "true");
  git("config", "diff.noprefix", "true");
  const commits = await commitsIn(["--all"], at());
  const subjects = commits.map((commit) => git("log", "-1", "--format=%s", commit));
  expect(new Set(subjects)).toEqual(new Set(["first", "side", "move", "empty", "merge"]));
  expect([subjects[0], subjects[4]]).toEqual(["first", "merge"]);
  const seen: Introduction[] = [];
  await introductions(commits, at(), (introduction) => seen.push(introduction));
  const one = git("rev-parse", "main:c.txt");
  const [side, merged] = [git("rev-parse", "side:b.txt"), git("rev-parse", "main:b.txt")];
  const by = (subject: string) =>
    seen
      .filter(({ commit }) => subjects[commit] === subject)
      .map(({ path, mode, id, before }) => [path, mode, id, ...before]);
  expect(by("first")).toEqual([
    ["a\n.txt", "100644", one, NOTHING],
    ["b.txt", "100644", one, NOTHING],
  ]);
  expect(by("move")).toEqual([
    ["a\n.txt", "000000", NOTHING, one],
    ["c.txt", "100644", one, NOTHING],
  ]);
  expect(by("empty")).toEqual([]);
  expect(by("merge")).toEqual([["b.txt", "100644", merged, one, side]]);
});

test("every blob of the repository is introduced by somebody", async () => {
  const commits = await commitsIn(["--all"], at());
  const ids = new Set<string>();
  await introductions(commits, at(), ({ id }) => ids.add(id));
  ids.delete(NOTHING);
  const all = repository.git("cat-file", "--batch-all-objects", "--batch-check").split("\n");
  const blobs = all.filter((line) => line.includes(" blob ")).map((line) => line.split(" ")[0]);
  expect([...ids].sort()).toEqual(blobs.sort());
});

test("a range, and none", async () => {
  expect(await commitsIn(["main", "^side"], at())).toHaveLength(3);
  expect(await commitsIn(["main", "^main"], at())).toEqual([]);
  await introductions([], at(), () => {
    throw new Error("there is nothing");
  });
  await expect(commitsIn(["nowhere"], at())).rejects.toMatchObject({ kind: "failed" });
});
