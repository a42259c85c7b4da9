import { Buffer } from "node:buffer";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { bartizan } from "../helpers/dist.ts";
import { expectUserError, scanReport } from "../helpers/scan-report.ts";
import { folder, leak, removeAfterEach, repository, treeWithLeaks } from "../helpers/trees.ts";

removeAfterEach();
const tree = treeWithLeaks();

const pathsIn = async (args: readonly string[], cwd = tree.path) =>
  (await scanReport(args, { cwd })).report.findings.map((finding) => finding.path);

describe("what is looked at", () => {
  test("the working tree: what git tracks, and what it does not ignore", async () => {
    const { code, report } = await scanReport([], { cwd: tree.path });
    expect(report.findings.map((finding) => finding.path)).toEqual([
      "src/other/settings.py",
      "src/settings.py",
      "untracked.py",
    ]);
    expect(report.scope).toEqual({ kind: "worktree", root: "." });
    expect(report.stats.files).toBe(5);
    expect(code).toBe(1);
  });

  test("without the word scan", async () => {
    expect((await bartizan(["--format", "json"], { cwd: tree.path })).code).toBe(1);
    expect((await bartizan([], { cwd: tree.path })).stdout).toContain("untracked.py");
    expect((await bartizan(["./src"], { cwd: tree.path })).stdout).not.toContain("untracked.py");
  });

  test("paths, relative to where one stands and named from the root", async () => {
    expect(await pathsIn(["src/other"])).toEqual(["src/other/settings.py"]);
    expect(await pathsIn(["src/other", "untracked.py"])).toEqual(["src/other/settings.py", "untracked.py"]);
    expect(await pathsIn(["settings.py"], join(tree.path, "src"))).toEqual(["src/settings.py"]);
    expect(await pathsIn([".."], join(tree.path, "src"))).toHaveLength(3);
    expect(await pathsIn([], join(tree.path, "src"))).toHaveLength(2);
    expect(await pathsIn([join(tree.path, "src/other")], "/")).toEqual(["src/other/settings.py"]);
  });

  test("the index, not the disk, from wherever one stands", async () => {
    expect((await scanReport(["--staged"], { cwd: tree.path })).code).toBe(0);
    const { path, git, write } = repository();
    write({ "a.py": leak(1), "src/b.py": "b = 1\n" });
    git("add", "--all");
    write({ "a.py": "a = 1\n", "src/b.py": leak(2) });
    expect(await pathsIn(["--staged"], path)).toEqual(["a.py"]);
    expect(await pathsIn(["--staged"], join(path, "src"))).toEqual(["a.py"]);
    expect(await pathsIn([], path)).toEqual(["src/b.py"]);
  });

  test("of a staged change the lines it adds, or whole files when asked", async () => {
    const { path, git, write, commit } = repository();
    write({ "a.py": leak(1) });
    commit();
    write({ "a.py": leak(1) + leak(2) });
    git("add", "a.py");
    const { report } = await scanReport(["--staged"], { cwd: path });
    expect(report.findings.map((finding) => finding.startLine)).toEqual([2]);
    expect(report.suppressed.unchangedLines).toBe(1);
    const whole = await scanReport(["--staged", "--whole-files"], { cwd: path });
    expect(whole.report.findings).toHaveLength(2);
    const disk = await scanReport([], { cwd: path });
    expect(disk.report.findings.map((f) => f.fingerprint)).toEqual(
      whole.report.findings.map((f) => f.fingerprint),
    );
    expect(report.findings[0]?.fingerprint).toBe(whole.report.findings[1]?.fingerprint);
  });

  test("standard input, under the name it is given", async () => {
    const input = leak(1);
    const { code, report } = await scanReport(["--stdin", "--path", "./src/a.py"], { input, cwd: "/" });
    expect(report.findings.map((finding) => finding.path)).toEqual(["src/a.py"]);
    expect(report.scope.kind).toBe("stdin");
    expect(code).toBe(1);
    expect((await scanReport(["--stdin", "--path=a.py"], { input: "a = 1\n" })).code).toBe(0);
  });

  test("of standard input no more is read than can be looked at", async () => {
    const input = Buffer.alloc(40 * 1024 * 1024, "x\n");
    const { code, report } = await scanReport(["--stdin", "--path", "a.py"], { input });
    expect(report.notChecked).toEqual([
      { path: "", reason: "there was nothing to look at", incomplete: true },
      { path: "a.py", reason: "larger than 5 MiB", incomplete: false },
    ]);
    expect(code).toBe(3);
  });

  test("nothing is not green", async () => {
    const empty = folder();
    const { code, report } = await scanReport([], { cwd: empty });
    expect(code).toBe(3);
    expect(report.notChecked).toEqual([
      { path: "", reason: "there was nothing to look at", incomplete: true },
    ]);
    expect((await bartizan(["scan"], { cwd: empty })).stdout).toContain("there was nothing to look at");
    expect((await scanReport(["--stdin", "--path", "a.py"], { input: "" })).code).toBe(3);
    mkdirSync(join(tree.path, "void"), { recursive: true });
    expectUserError(await bartizan(["scan", "void"], { cwd: tree.path }), /nothing to scan at void/);
    expectUserError(await bartizan(["scan", "ignored"], { cwd: tree.path }), /nothing to scan at ignored/);
  });
});

describe("which rules", () => {
  test("--only and --skip take checks and rules, lists and repetitions; skipping wins", async () => {
    expect(await pathsIn(["--only", "secrets"])).toHaveLength(3);
    expect(await pathsIn(["--only", "secrets/github-token,secrets/npm-token"])).toHaveLength(3);
    expect(await pathsIn(["--only", "secrets/npm-token", "--only=secrets/gitlab-token"])).toEqual([]);
    expect(await pathsIn(["--skip", "secrets"])).toEqual([]);
    expect(await pathsIn(["--only", "secrets", "--skip", "secrets/github-token"])).toEqual([]);
  });

  test("a name that is none brings the nearest one", async () => {
    expectUserError(
      await bartizan(["scan", "--only", "secret"], { cwd: tree.path }),
      /Did you mean "secrets"\?/,
    );
    expectUserError(
      await bartizan(["scan", "--skip", "secrets/github-tokens"], { cwd: tree.path }),
      /Did you mean "secrets\/github-token"\?/,
    );
    expectUserError(await bartizan(["scan", "--only", "zzzzzzzz"], { cwd: tree.path }), /bartizan rules/);
  });
});

describe("exit codes", () => {
  test.each([
    ["error", 1],
    ["notice", 1],
    ["never", 0],
  ])("--fail-on %s", async (level, code) => {
    expect((await scanReport(["--fail-on", level], { cwd: tree.path })).code).toBe(code);
  });

  test("findings below the threshold are reported and do not fail", async () => {
    const input = `# docs\n\nDATABASE=postgres://app:Zx8kQ2mW9vL4@db.corp.io/app\n`;
    const args = ["--stdin", "--path", "docs/setup.md", "--min-confidence", "low"];
    const scanned = await scanReport(args, { input });
    expect(scanned.report.findings.map((finding) => finding.severity)).toEqual(["warning"]);
    expect(scanned.code).toBe(0);
    expect((await scanReport([...args, "--fail-on", "warning"], { input })).code).toBe(1);
  });
});

test("--range looks at the lines that commits add, never at the disk", async () => {
  const { path, git, write, commit } = repository();
  write({ "a.py": leak(1) });
  const first = commit();
  write({ "a.py": leak(1) + leak(2), "b.py": leak(3) });
  const second = commit();
  write({ "a.py": "", "b.py": "", "c.py": leak(4) });
  const lines = async (range: string) => {
    const { report } = await scanReport(["--range", range], { cwd: path });
    return report.findings.map((finding) => `${finding.path}:${finding.startLine}`);
  };
  expect(await lines(`${first}..${second}`)).toEqual(["a.py:2", "b.py:1"]);
  expect(await lines("HEAD~1...")).toEqual(["a.py:2", "b.py:1"]);
  expect(await lines("HEAD..HEAD")).toEqual([]);
  git("checkout", "--quiet", "--orphan", "other");
  expectUserError(
    await bartizan(["scan", "--range", "main...HEAD"], { cwd: path }),
    /there is no commit HEAD|common/,
  );
});
