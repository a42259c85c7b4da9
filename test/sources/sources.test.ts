import { Buffer } from "node:buffer";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { loadEntry } from "../../src/engine/load.ts";
import { UserError } from "../../src/errors.ts";
import { locatePaths, repositoryOf, rootOf } from "../../src/sources/root.ts";
import type { Source } from "../../src/sources/source.ts";
import { stagedSource } from "../../src/sources/staged.ts";
import { worktreeSource } from "../../src/sources/worktree.ts";
import { folder, removeAfterEach, repository } from "../helpers/trees.ts";

removeAfterEach();

const MIB = 1024 * 1024;
const textOf = (source: Source, path: string) => {
  const entry = source.treeEntry(path);
  return entry === undefined ? undefined : Buffer.from(entry.read()).toString();
};

describe("the root", () => {
  test("is the repository's top, or the directory where there is none", () => {
    const { path } = repository({ "src/a.py": "a" });
    expect(rootOf(join(path, "src"))).toEqual({ path, git: true, notes: [] });
    const plain = folder();
    expect(rootOf(plain)).toEqual({ path: plain, git: false, notes: [] });
    expect(() => repositoryOf(plain, "This")).toThrow(UserError);
  });

  test("belongs to all paths that are named, through links to directories as well", () => {
    const { path } = repository({ "src/a.py": "a", "b.py": "b" });
    symlinkSync("src", join(path, "link"));
    expect(locatePaths(path, [])).toMatchObject({ root: { path }, within: [""] });
    expect(locatePaths(join(path, "src"), ["a.py", "../b.py"]).within).toEqual(["src/a.py", "b.py"]);
    expect(locatePaths(path, ["link"]).within).toEqual(["link"]);
    expect(locatePaths(path, ["link/a.py"]).within).toEqual(["src/a.py"]);
    expect(() => locatePaths(path, ["none.py"])).toThrow(UserError);
    expect(() => locatePaths(path, ["b.py", folder()])).toThrow(/is outside/);
  });
});

describe("the working tree", () => {
  test("is what git tracks and does not ignore, without what was deleted on disk", () => {
    const { path, git } = repository({
      ".gitignore": "*.log\n",
      "a.py": "a",
      "b.py": "b",
      "c.log": "c",
      "d/e.py": "e",
    });
    git("add", "a.py", "b.py");
    rmSync(join(path, "b.py"));
    const source = worktreeSource({ root: path, git: true, within: [""] });
    expect(source.entries.map((entry) => entry.path)).toEqual([".gitignore", "a.py", "d/e.py"]);
    expect(textOf(source, "d/e.py")).toBe("e");
    const part = worktreeSource({ root: path, git: true, within: ["d"] });
    expect(part.entries.map((entry) => entry.path)).toEqual(["d/e.py"]);
    expect(part.treePaths()).toEqual([".gitignore", "a.py", "d/e.py"]);
    expect(worktreeSource({ root: path, git: true, within: ["a.p"] }).entries).toEqual([]);
  });

  test("counts what a sparse checkout leaves out", () => {
    const { path, git } = repository({ "a.py": "a", "in/b.py": "b", "out/c.py": "c", "out/d.py": "d" });
    git("add", ".");
    git("commit", "--quiet", "--message", "Begin");
    git("sparse-checkout", "set", "in");
    const problemsIn = (within: string) =>
      worktreeSource({ root: path, git: true, within: [within] }).problems;
    const reason = "2 files left out by the sparse checkout";
    expect(problemsIn("")).toEqual([{ path: "", reason, incomplete: false }]);
    expect(problemsIn("in")).toEqual([]);
    expect(problemsIn("out/c.py")).toMatchObject([{ reason: "1 file left out by the sparse checkout" }]);
    git("sparse-checkout", "disable");
    expect(problemsIn("")).toEqual([]);
  });

  test("a file that vanishes after it was listed is not checked, and said", () => {
    const { path } = repository({ "a.py": "a" });
    const { entries } = worktreeSource({ root: path, git: true, within: [""] });
    rmSync(join(path, "a.py"));
    const [entry] = entries;
    if (!entry) throw new Error("nothing listed");
    expect(loadEntry(entry, false, { fileBytes: MIB, namedFileBytes: MIB })).toMatchObject({
      incomplete: true,
    });
  });

  test("without git is every file, and the folders that are left out are named", () => {
    const root = folder();
    mkdirSync(join(root, "src"));
    mkdirSync(join(root, "node_modules"));
    writeFileSync(join(root, "src/a.py"), "a");
    writeFileSync(join(root, "node_modules/b.js"), "b");
    const source = worktreeSource({
      root,
      git: false,
      within: [""],
      notes: [{ path: "", reason: "note", incomplete: false }],
    });
    expect(source.entries.map((entry) => entry.path)).toEqual(["src/a.py"]);
    expect(source.problems.map((problem) => problem.path)).toEqual(["", "node_modules"]);
  });
});

describe("the index", () => {
  test("is read from git's objects, with the lines it adds and the tree around them", () => {
    const { path, git, write, commit } = repository({
      "a.py": "1\n2\n3\n",
      "same.py": "s\n",
      "gone.py": "g\n",
    });
    commit();
    write({ "a.py": "1\nnew\n3\n", "b.py": "b\n" });
    git("rm", "--quiet", "gone.py");
    git("add", "--all");
    write({ "a.py": "on disk\n", "untracked.py": "u\n" });
    const source = stagedSource(path, MIB);
    expect(source.entries.map(({ path: name, addedLines }) => [name, addedLines])).toEqual([
      ["a.py", [{ start: 2, end: 2 }]],
      ["b.py", undefined],
    ]);
    expect(textOf(source, "a.py")).toBe("1\nnew\n3\n");
    expect(textOf(source, "same.py")).toBe("s\n");
    expect(source.treePaths()).toEqual(["a.py", "b.py", "same.py"]);
    expect(source.treeEntry("gone.py")).toBeUndefined();
  });

  test("more files than are fetched at once, in any order, and one that is too large", () => {
    const names = Array.from({ length: 150 }, (_, i) => `f${String(i).padStart(3, "0")}.txt`);
    const { path, git } = repository(Object.fromEntries(names.map((name) => [name, `content of ${name}\n`])));
    writeFileSync(join(path, "large.txt"), "x".repeat(2 * MIB));
    git("add", "--all");
    const source = stagedSource(path, MIB);
    for (const name of [...names].reverse().filter((_, i) => i % 40 === 0))
      expect(textOf(source, name)).toBe(`content of ${name}\n`);
    for (const name of names) expect(textOf(source, name)).toBe(`content of ${name}\n`);
    expect(() => textOf(source, "large.txt")).toThrow(expect.objectContaining({ code: "EFBIG" }));
  });

  test("what is too large to be fetched with others is fetched alone, within the limit", () => {
    const { path, git } = repository({ "a.txt": "a\n", "z.txt": "z\n" });
    writeFileSync(join(path, "large.lock"), "x".repeat(6 * MIB));
    git("add", "--all");
    const source = stagedSource(path, 7 * MIB);
    expect(source.entries.map((entry) => entry.read().length)).toEqual([2, 6 * MIB, 2]);
  });

  test("an object that is missing is not taken for a large one", () => {
    const { path, git } = repository({ "a.py": "a\n" });
    git("add", "a.py");
    const id = git("rev-parse", ":a.py");
    rmSync(join(path, ".git/objects", id.slice(0, 2), id.slice(2)));
    const source = stagedSource(path, MIB);
    expect(() => textOf(source, "a.py")).toThrow(expect.objectContaining({ code: "ENOENT" }));
  });

  test("pictures are not fetched along with what is read", () => {
    const { path, git } = repository({ "a.png": "p".repeat(100), "b.py": "b\n" });
    git("add", "--all");
    const source = stagedSource(path, MIB);
    rmSync(join(path, ".git/objects", git("rev-parse", ":a.png").slice(0, 2)), { recursive: true });
    expect(textOf(source, "b.py")).toBe("b\n");
  });
});
