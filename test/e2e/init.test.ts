import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { bartizan } from "../helpers/dist.ts";
import { expectUserError, scanReport } from "../helpers/scan-report.ts";
import { token } from "../helpers/secrets.ts";
import { leak, removeAfterEach, repository } from "../helpers/trees.ts";

removeAfterEach();

const ACTION = `example/bartizan@${"0".repeat(40)}`;

test("shows what it would write, and writes nothing unasked", async () => {
  const { path } = repository({ "a.py": "a = 1\n" });
  const { code, stdout, stderr } = await bartizan(["init", "--action", ACTION], { cwd: path });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toContain("bartizan.yaml:\n  # `bartizan doctor` prints what holds here");
  // The file goes to everybody, and a path of this machine to nobody.
  expect(stdout).not.toContain("file:");
  expect(stdout).toContain(`uses: ${ACTION}`);
  expect(stdout).toContain("Nothing was written.");
  expect(existsSync(join(path, "bartizan.yaml"))).toBe(false);
  expect(existsSync(join(path, ".git/hooks/pre-commit"))).toBe(false);
});

test("writes when told to, and a second time overwrites nothing", async () => {
  const { path, write } = repository({ "a.py": "a = 1\n" });
  const first = await bartizan(["init", "--yes", "--action", ACTION], { cwd: path });
  expect(first).toMatchObject({ code: 0, stderr: "" });
  expect(existsSync(join(path, ".git/hooks/pre-commit"))).toBe(true);
  expect(readFileSync(join(path, ".github/workflows/bartizan.yml"), "utf8")).toContain(ACTION);
  expect((await bartizan(["doctor"], { cwd: path })).code).toBe(0);
  write({ "bartizan.yaml": "failOn: never\n" });
  const second = await bartizan(["init", "--yes"], { cwd: path });
  expect(second.stdout).toContain("bartizan.yaml is there already");
  expect(second.stdout).toContain(".github/workflows/bartizan.yml runs the Action already.");
  expect(readFileSync(join(path, "bartizan.yaml"), "utf8")).toBe("failOn: never\n");
});

test("carries over what other tools were told", async () => {
  const { path, write, commit } = repository({ "old.py": `# top\n${leak(1)}` });
  const id = commit();
  write({
    "old.py": `# top\n# moved\n${leak(1)}`,
    "new.py": leak(2),
    "kept.py": leak(3),
    "docs/x.py": leak(4),
    ".gitleaksignore": `${id}:old.py:github-pat:2\nnew.py:github-pat:1\ngone.py:x:1\n`,
    ".gitleaks.toml":
      "[allowlist]\npaths = ['''^docs/''']\n[[rules]]\nid = 'own'\nregex = '''own_[0-9]{6}'''\nkeywords = ['own_']\n[[rules]]\nid = 'look'\nregex = '''a(?=b)'''\nkeywords = ['aaa']\n",
  });
  const { code, stdout } = await bartizan(["init", "--yes", "--no-hook"], { cwd: path });
  expect(code).toBe(0);
  expect(stdout).toContain("Not carried over: 1 of 3 fingerprints of .gitleaksignore");
  expect(stdout).toContain("Not carried over: the kind look");
  for (const seed of [1, 2, 3, 4]) expect(stdout).not.toContain(token(seed).slice(4, 20));
  const { report } = await scanReport([], { cwd: path });
  expect(report.findings.filter(({ check }) => check === "secrets").map((finding) => finding.path)).toEqual([
    "kept.py",
  ]);
  expect(report.suppressed).toMatchObject({ baseline: 2, configuration: 1 });
});

test("does not take what it does not know", async () => {
  const { path } = repository({});
  expectUserError(await bartizan(["init", "--force"], { cwd: path }), "init does not take --force");
  expectUserError(await bartizan(["init", "--action", "a/b@v1"], { cwd: path }), "--action takes");
});
