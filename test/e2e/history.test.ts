import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { bartizan } from "../helpers/dist.ts";
import { repositoryAt, type TestRepository } from "../helpers/repository.ts";
import { expectUserError, scanReport } from "../helpers/scan-report.ts";
import { folder, leak, removeAfterEach, repository } from "../helpers/trees.ts";

removeAfterEach();

/** What is found in a history, as `path commit`, in the order of the report. */
async function found(cwd: string, ...args: string[]) {
  const { report, ...ran } = await scanReport(["--history", ...args], { cwd });
  return { ...ran, report, told: report.findings.map(({ path, commit }) => `${path} ${commit}`) };
}

function clone(of: TestRepository, ...options: string[]): TestRepository {
  const path = join(folder(), "clone");
  repositoryAt(of.path).git("clone", "--quiet", ...options, `file://${of.path}`, path);
  return repositoryAt(path);
}

describe("what a history holds", () => {
  test("a secret that was taken out again, with the commit that brought it", async () => {
    const { path, write, commit } = repository({ "a.py": "a = 1\n" });
    commit();
    write({ "a.py": leak(1), "src/b.py": leak(2) });
    const brought = commit();
    write({ "a.py": "a = 2\n" });
    commit();
    const { code, told, report } = await found(path);
    expect(told).toEqual([`a.py ${brought}`, `src/b.py ${brought}`]);
    expect(report.findings[0]?.message).toContain(`Commit ${brought.slice(0, 12)} brought it in.`);
    expect(report.findings[0]?.fix).toContain("git filter-repo --replace-text");
    expect(report.scope).toEqual({ kind: "history", root: ".", commits: 3, blobs: 4 });
    expect(report.stats.files).toBe(4);
    expect(code).toBe(1);
    expect((await scanReport(["--fail-on", "never"], { cwd: path })).report.findings).toHaveLength(1);
  });

  test("one finding of many versions, with the fingerprint of the working tree", async () => {
    const { path, write, commit } = repository();
    let first = "";
    for (let version = 0; version < 5; version++) {
      write({ "a.py": `${"#\n".repeat(version)}${leak(1)}version = ${version}\n` });
      first ||= commit();
      commit();
    }
    const { told, report } = await found(path);
    expect(told).toEqual([`a.py ${first}`]);
    const tree = await scanReport([], { cwd: path });
    expect(report.findings.map((finding) => finding.fingerprint)).toEqual(
      tree.report.findings.map((finding) => finding.fingerprint),
    );
    expect(report.findings[0]?.startLine).toBe(1);
  });

  test("two secrets that stood on the same line one after the other", async () => {
    const { path, write, commit } = repository();
    write({ "a.py": leak(1) });
    const one = commit();
    write({ "a.py": leak(2) });
    const two = commit();
    expect((await found(path)).told).toEqual([`a.py ${one}`, `a.py ${two}`]);
  });

  test("a moved file is the same content", async () => {
    const { path, git, write, commit } = repository({ "old/a.py": leak(1) });
    const brought = commit();
    write({ "new/x": "" });
    git("mv", "old/a.py", "new/a.py");
    commit();
    const { told, report } = await found(path);
    expect(told).toEqual([`old/a.py ${brought}`]);
    expect(report.scope.blobs).toBe(2);
  });

  test("text that a commit hid behind the name of a picture", async () => {
    const { path, git, commit } = repository({ "a.png": leak(1) });
    commit();
    git("mv", "a.png", "a.py");
    const moved = commit();
    expect((await found(path)).told).toEqual([`a.py ${moved}`]);
  });

  test("branches that were never merged, tags, and what they share once", async () => {
    const { path, git, write, commit } = repository({ "shared.py": leak(1) });
    const shared = commit();
    git("checkout", "--quiet", "-b", "side");
    write({ "side.py": leak(2) });
    const side = commit();
    git("checkout", "--quiet", "main");
    write({ "tagged.py": leak(3) });
    const tagged = commit();
    git("tag", "--annotate", "--message", "One", "v1");
    git("reset", "--quiet", "--hard", "HEAD~1");
    expect((await found(path)).told).toEqual([
      `shared.py ${shared}`,
      `side.py ${side}`,
      `tagged.py ${tagged}`,
    ]);
    expect((await found(path, "main")).told).toEqual([`shared.py ${shared}`]);
    expect((await found(path, "main..side")).told).toEqual([`side.py ${side}`]);
    expect((await found(path, "side", "v1", "^main")).told).toEqual([
      `side.py ${side}`,
      `tagged.py ${tagged}`,
    ]);
  });

  test("what only a merge brought, and of an octopus what each branch brought", async () => {
    const { path, git, write, commit } = repository({ "a.py": "a = 1\n" });
    commit();
    const branches = new Map<string, string>();
    for (const [index, name] of ["one", "two", "three"].entries()) {
      git("checkout", "--quiet", "-b", name, "main");
      write({ [`${name}.py`]: leak(index + 1) });
      branches.set(name, commit());
    }
    git("checkout", "--quiet", "main");
    write({ "main.py": "b = 1\n" });
    commit();
    git("merge", "--quiet", "--no-ff", "--no-commit", "one", "two", "three");
    write({ "evil.py": leak(9) });
    const merge = commit();
    expect(git("rev-list", "--parents", "--max-count=1", merge).split(" ")).toHaveLength(5);
    expect((await found(path)).told).toEqual([
      `evil.py ${merge}`,
      `one.py ${branches.get("one")}`,
      `three.py ${branches.get("three")}`,
      `two.py ${branches.get("two")}`,
    ]);
  });

  test("names that are no plain text", async () => {
    const { path, write, commit } = repository();
    write({ ["__proto__"]: leak(1), "a b\n:c.py": leak(2), "ü/é.py": leak(3), ":100644 x": leak(4) });
    const brought = commit();
    const names = [":100644 x", "__proto__", "a b\n:c.py", "ü/é.py"];
    expect((await found(path)).told).toEqual(names.map((name) => `${name} ${brought}`));
  });

  test("the same report whatever was done before", async () => {
    const { path, git, write, commit } = repository();
    for (let version = 1; version < 6; version++) {
      write({ [`${version % 3}.py`]: leak(version), "b.py": leak(version + 10) });
      commit();
    }
    const before = (await found(path)).report;
    git("gc", "--quiet", "--aggressive");
    const { report } = await found(path);
    expect(report.findings).toEqual(before.findings);
    expect(report.findings).toHaveLength(10);
  });
});

describe("repositories of every kind", () => {
  test("bare, in a folder of it, and in a linked working tree", async () => {
    const { path, git, write, commit } = repository({ "src/deep/a.py": leak(1) });
    const brought = commit();
    write({ "src/deep/a.py": "a = 1\n" });
    commit();
    const expected = [`src/deep/a.py ${brought}`];
    expect((await found(join(path, "src/deep"))).told).toEqual(expected);
    const linked = join(folder(), "linked");
    git("worktree", "add", "--quiet", "--detach", linked);
    expect((await found(linked)).told).toEqual(expected);
    const bare = clone(repositoryAt(path), "--bare");
    expect((await found(bare.path)).told).toEqual(expected);
    expect((await found(join(bare.path, "objects"))).told).toEqual(expected);
  });

  test("with SHA-256", async () => {
    const path = folder();
    const { git, write, commit } = repositoryAt(path);
    git("init", "--quiet", "--object-format=sha256");
    write({ "a.py": leak(1) });
    const brought = commit();
    expect(brought).toHaveLength(64);
    write({ "a.py": "a = 1\n" });
    commit();
    expect((await found(path)).told).toEqual([`a.py ${brought}`]);
  });

  test("a sparse checkout is scanned whole", async () => {
    const { path, git, commit } = repository({ "in/a.py": "a = 1\n", "out/b.py": leak(1) });
    const brought = commit();
    git("sparse-checkout", "set", "in");
    expect((await found(path)).told).toEqual([`out/b.py ${brought}`]);
  });

  test("a shallow clone says that it saw only a part", async () => {
    const origin = repository({ "a.py": leak(1) });
    origin.commit();
    origin.write({ "a.py": "a = 1\n", "b.py": leak(2) });
    const last = origin.commit();
    const shallow = clone(origin, "--depth=1");
    const { told, report, code } = await found(shallow.path);
    expect(told).toEqual([`b.py ${last}`]);
    expect(report.notChecked).toEqual([
      { path: "", reason: expect.stringContaining("this clone is shallow"), incomplete: true },
    ]);
    expect(code).toBe(1);
    shallow.git("update-ref", "-d", "refs/remotes/origin/HEAD");
    expect((await found(shallow.path, "--skip", "secrets/github-token")).code).toBe(3);
  });

  test("of a partial clone what is there, the rest by name, and nothing is fetched", async () => {
    const origin = repository({ "a.py": leak(1), "b.py": leak(2) });
    origin.git("config", "uploadpack.allowFilter", "true");
    const brought = origin.commit();
    origin.write({ "a.py": "a = 1\n" });
    origin.commit();
    const partial = clone(origin, "--filter=blob:none");
    const { told, report } = await found(partial.path);
    expect(told).toEqual([`b.py ${brought}`]);
    expect(report.notChecked).toEqual([{ path: "a.py", reason: "not in this clone", incomplete: true }]);
    expect(partial.git("rev-list", "--objects", "--all", "--missing=print")).toMatch(/^\?/m);
    const treeless = clone(origin, "--filter=tree:0", "--no-checkout");
    expectUserError(
      await bartizan(["--history"], { cwd: treeless.path }),
      "without the trees of its history",
    );
  });

  test("a replaced commit hides nothing", async () => {
    const { path, git, write, commit } = repository({ "a.py": leak(1) });
    const brought = commit();
    write({ "a.py": "a = 1\n" });
    const clean = git("commit-tree", "-m", "clean", git("hash-object", "-t", "tree", "-w", "--stdin"));
    commit();
    git("replace", brought, clean);
    expect((await found(path)).told).toEqual([`a.py ${brought}`]);
  });
});

describe("what is passed over, and says so", () => {
  test("what is too large, binary, or a repository of its own", async () => {
    const { path, git, write, commit } = repository();
    write({
      "large.py": Buffer.alloc(5 * 1024 * 1024 + 1, "a"),
      data: Buffer.from([1, 2, 0, 0, 3, 0, 1, 0, 2, 0xff, 0, 0, 0]),
      "a.png": Buffer.from("png"),
    });
    git("add", "--all");
    git("update-index", "--add", "--cacheinfo", `160000,${"1".repeat(40)},lib`);
    git("commit", "--quiet", "--message", "Begin");
    expect((await found(path)).report.notChecked).toEqual([
      {
        path: "",
        reason: expect.stringMatching(/^1 file version with the name of a binary/),
        incomplete: false,
      },
      { path: "data", reason: "binary content", incomplete: false },
      { path: "large.py", reason: "larger than 5 MiB", incomplete: false },
      { path: "lib", reason: expect.stringContaining("a submodule"), incomplete: false },
    ]);
    commit();
  });

  test("tags on files", async () => {
    const { path, git, commit } = repository({ "a.py": "a = 1\n" });
    commit();
    git("tag", "key", git("rev-parse", "HEAD:a.py"));
    expect((await found(path)).report.notChecked).toEqual([
      { path: "", reason: "refs/tags/key points at a blob, not at a commit", incomplete: false },
    ]);
  });

  test("an object that is missing is named", async () => {
    const { path, git, write, commit } = repository({ "a.py": leak(1), "b.py": leak(2) });
    const brought = commit();
    const id = git("rev-parse", "HEAD:a.py");
    write({ "a.py": "a = 1\n" });
    commit();
    git("prune-packed");
    const { rmSync } = await import("node:fs");
    rmSync(join(path, ".git/objects", id.slice(0, 2), id.slice(2)), { force: true });
    const { told, report } = await found(path);
    expect(told).toEqual([`b.py ${brought}`]);
    expect(report.notChecked).toEqual([{ path: "a.py", reason: "not in this clone", incomplete: true }]);
  });

  test("a history without commits is not green", async () => {
    const { path } = repository();
    const { code, report } = await found(path);
    expect(report.notChecked).toEqual([
      { path: "", reason: "there was nothing to look at", incomplete: true },
    ]);
    expect(code).toBe(3);
  });

  test("checks that judge a tree", async () => {
    const { path, commit } = repository({ "a.py": leak(1) });
    commit();
    const { report } = await found(path, "--only", "secrets,cors");
    expect(report.findings).toHaveLength(1);
    expect(report.notChecked).toEqual([
      { path: "", reason: expect.stringContaining("the cors check judges"), incomplete: false },
    ]);
    expectUserError(
      await bartizan(["--history", "--only", "cors"], { cwd: path }),
      "looked through for secrets only",
    );
  });
});

test("mistakes in the call", async () => {
  const { path, commit } = repository({ "a.py": "a = 1\n" });
  commit();
  const fails = async (args: string[], message: string, cwd = path) =>
    expectUserError(await bartizan(args, { cwd }), message);
  await fails(["--history", "nowhere"], "there is no such revision in this clone: nowhere");
  await fails(["--history", "main..nowhere"], "there is no such revision");
  await fails(["--history", "--staged"], "--staged and --history exclude each other");
  await fails(["--history", "--", "--output=x"], "--history takes revisions");
  const outside = folder();
  mkdirSync(join(outside, "x"));
  await fails(["--history"], "--history needs a git repository", outside);
});

test("for people: the commit stands in the report, and the secret does not", async () => {
  const { path, commit } = repository({ "a.py": leak(1) });
  const brought = commit();
  const { stdout } = await bartizan(["--history"], { cwd: path });
  expect(stdout).toContain(brought.slice(0, 12));
  expect(stdout).toContain("1 file version of the history");
  for (const format of ["json", "sarif", "pretty"]) {
    const ran = await bartizan(["--history", "--format", format], { cwd: path });
    expect(ran.stdout).not.toContain(/"(ghp_[^"]+)"/.exec(leak(1))?.[1]);
  }
});

test("the same, in the same order, however many threads look", async () => {
  const { path, write, commit } = repository();
  const filler = "one line of many\n".repeat(180_000);
  for (let version = 0; version < 6; version++) {
    write({
      [`${version % 3}/large.txt`]: `${filler}version ${version}\n`,
      [`small-${version}.py`]: leak(version),
      "binary.dat": `a\0\0\0\0${version}`,
      "wide.txt": Buffer.from(`${leak(7)}version ${version}`, "utf16le"),
    });
    commit();
  }
  const [one, two] = await Promise.all(["1", "2"].map((jobs) => found(path, "--jobs", jobs)));
  expect(one?.told).toHaveLength(7);
  const { stats: oneStats, ...oneReport } = one?.report ?? {};
  const { stats: twoStats, ...twoReport } = two?.report ?? {};
  expect(twoReport).toEqual(oneReport);
  expect({ ...twoStats, durationMs: 0 }).toEqual({ ...oneStats, durationMs: 0 });
});
