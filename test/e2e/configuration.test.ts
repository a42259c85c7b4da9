import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { bartizan } from "../helpers/dist.ts";
import { expectUserError, scanReport } from "../helpers/scan-report.ts";
import { leak, removeAfterEach, repository } from "../helpers/trees.ts";

removeAfterEach();

const LENIENT = "rules: { secrets: warning }\n";

/** A repository that holds a token and these files. */
function leaking(files: { readonly [path: string]: string }) {
  return repository({ "app.py": leak(1), ...files });
}

async function severities(args: readonly string[], cwd: string): Promise<string[]> {
  return (await scanReport(args, { cwd })).report.findings.map(({ severity }) => severity);
}

describe("which configuration holds", () => {
  test.each(["bartizan.yaml", "bartizan.yml", ".github/bartizan.yaml", ".github/bartizan.yml"])(
    "%s does, from wherever one stands",
    async (name) => {
      const { path, write } = leaking({ [name]: LENIENT, "src/x.py": "x = 1\n" });
      expect(await severities([], path)).toEqual(["warning"]);
      expect(await severities(["../app.py"], join(path, "src"))).toEqual(["warning"]);
      write({ "src/bartizan.yaml": "rules: { secrets: off }\n" });
      expect(await severities([], path)).toEqual(["warning"]);
    },
  );

  test.each(["bartizan.json", ".github/bartizan.json"])("%s does, read as JSON", async (name) => {
    const { path } = leaking({ [name]: '{ "rules": { "secrets": "notice" } }' });
    expect(await severities([], path)).toEqual(["notice"]);
  });

  test("two are refused, and both are named", async () => {
    const { path, git } = leaking({ "bartizan.yaml": "", ".github/bartizan.json": "{}" });
    expectUserError(await bartizan([], { cwd: path }), /bartizan\.yaml and \.github\/bartizan\.json/);
    git("add", "--all");
    expectUserError(
      await bartizan(["--staged"], { cwd: path }),
      /bartizan\.yaml and \.github\/bartizan\.json/,
    );
    expect((await bartizan(["--no-config"], { cwd: path })).code).toBe(1);
  });

  test("--config names another, and --no-config none", async () => {
    const { path, git } = leaking({
      "bartizan.yaml": LENIENT,
      "other/own.yaml": "rules: { secrets: notice }\n",
    });
    expect(await severities(["--config", "other/own.yaml"], path)).toEqual(["notice"]);
    expect(await severities(["--config=own.yaml", ".."], join(path, "other"))).toEqual(["notice"]);
    expect(await severities(["--no-config"], path)).toEqual(["error"]);
    git("add", "app.py");
    expect(await severities(["--staged", "--config", "other/own.yaml"], path)).toEqual(["notice"]);
    expectUserError(
      await bartizan(["--config", "nowhere.yaml"], { cwd: path }),
      /nowhere\.yaml cannot be read \(ENOENT\)/,
    );
    expectUserError(await bartizan(["--config", "other"], { cwd: path }), /other cannot be read \(EISDIR\)/);
    expectUserError(await bartizan(["--config", "x", "--no-config"], { cwd: path }), /exclude each other/);
  });

  test("for what is staged it is the one in the index", async () => {
    const { path, git, write } = leaking({ "bartizan.yaml": LENIENT });
    git("add", "--all");
    write({ "bartizan.yaml": "rules: { secrets: notice }\n" });
    expect(await severities(["--staged"], path)).toEqual(["warning"]);
    expect(await severities([], path)).toEqual(["notice"]);
    git("rm", "--quiet", "--force", "--cached", "bartizan.yaml");
    expect(await severities(["--staged"], path)).toEqual(["error"]);
  });

  test("standard input is judged by the one around the current directory", async () => {
    const { path } = leaking({ "bartizan.yaml": LENIENT });
    const { report } = await scanReport(["--stdin", "--path", "x.py"], { cwd: path, input: leak(2) });
    expect(report.findings.map(({ severity }) => severity)).toEqual(["warning"]);
  });

  test("a link is not followed", async () => {
    const { path } = leaking({ "elsewhere.yaml": LENIENT });
    symlinkSync("elsewhere.yaml", join(path, "bartizan.yaml"));
    expectUserError(await bartizan([], { cwd: path }), /bartizan\.yaml is not a regular file/);
  });
});

describe("what it says", () => {
  test("failOn decides, and --fail-on wins over it", async () => {
    const { path } = leaking({ "bartizan.yaml": `failOn: warning\n${LENIENT}` });
    expect((await scanReport([], { cwd: path })).code).toBe(1);
    expect((await scanReport(["--fail-on", "error"], { cwd: path })).code).toBe(0);
  });

  test("what it lets stand is counted", async () => {
    const { path } = leaking({ "bartizan.yaml": 'ignore: [{ path: "app.py", reason: revoked long ago }]\n' });
    const { code, report } = await scanReport([], { cwd: path });
    expect(report).toMatchObject({ findings: [], suppressed: { configuration: 1 } });
    expect(code).toBe(0);
    expect((await bartizan([], { cwd: path })).stdout).toContain("1 by the configuration");
  });

  test("limits hold", async () => {
    const { path } = leaking({
      "bartizan.yaml": "limits: { fileBytes: 1024 }\n",
      "big.txt": "x".repeat(2_000),
    });
    const { report } = await scanReport([], { cwd: path });
    expect(report.notChecked).toContainEqual({
      path: "big.txt",
      reason: "larger than 1 KiB",
      incomplete: false,
    });
  });

  test("all mistakes are told, with their lines", async () => {
    const { path } = leaking({ "bartizan.yaml": "failOn: eror\nrule: {}\n" });
    const { code, stdout, stderr } = await bartizan([], { cwd: path });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr.split("\n")).toEqual([
      "bartizan: bartizan.yaml has 2 mistakes, so nothing was looked at",
      "  bartizan.yaml:1:1: failOn: takes error, warning, notice or never (did you mean error?)",
      '  bartizan.yaml:2:1: unknown key "rule"; did you mean "rules"?',
      expect.stringContaining("--no-config"),
      "",
    ]);
  });

  test("the hook obeys the one that is staged, and refuses a broken one", async () => {
    const { path, git, write } = leaking({ "bartizan.yaml": LENIENT });
    git("add", "--all");
    write({ "bartizan.yaml": "rules: [" });
    const passed = await bartizan(["hook", "pre-commit"], { cwd: path });
    expect(passed.stdout).toContain("secrets/github-token");
    expect(passed.code).toBe(0);
    git("add", "bartizan.yaml");
    const refused = await bartizan(["hook", "pre-commit"], { cwd: path });
    expect(refused.stderr).toContain("bartizan.yaml:1:");
    expect(refused.code).toBe(2);
  });
});

describe("bartizan doctor", () => {
  test("prints what holds, and where it comes from", async () => {
    const { path } = leaking({ "bartizan.yaml": "overrides: [{ paths: app.py, checks: { cors: off } }]\n" });
    const { code, stdout, stderr } = await bartizan(["doctor", "--path", "app.py"], { cwd: path });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^Bartizan \d+\.\d+\.\d+\n/);
    expect(stdout).toMatch(/^ {2}cors: off +bartizan\.yaml:1$/m);
    expect(stdout).toMatch(/^ {2}failOn: error +default$/m);
    expectUserError(await bartizan(["doctor", "--pth", "x"], { cwd: path }), "doctor does not take --pth");
  });

  test("fails for a broken one, and forges no line", async () => {
    const { path } = leaking({ "bartizan.yaml": '"a\\nb\\e[31m": 1\n' });
    const { code, stdout } = await bartizan(["doctor"], { cwd: path });
    expect(code).toBe(2);
    expect(stdout).toContain("! bartizan.yaml:1:1: unknown key");
    expect(stdout).not.toContain("\x1b");
    expect(stdout).not.toMatch(/^b/m);
  });
});

test("kinds of one's own are found in threads as well as without", async () => {
  const kind = '{ id: shop-token, name: a token of the shop, keywords: [shop_], pattern: "shop_[a-z]{12}" }';
  // Enough for threads to be worth their start: more than 4 MiB.
  const files = Array.from({ length: 40 }, (_, i) => [
    `f${i}.txt`,
    `${"a line\n".repeat(16_000)}shop_abcdefghijkl\n`,
  ]);
  const { path } = repository({
    "bartizan.yaml": `checks: { secrets: { kinds: [${kind}] } }\n`,
    ...Object.fromEntries(files),
  });
  const found = async (jobs: string) =>
    (await scanReport(["--jobs", jobs, "--only", "secrets/shop-token"], { cwd: path })).report.findings;
  const alone = await found("1");
  expect(alone).toHaveLength(40);
  expect(await found("2")).toEqual(alone);
});
