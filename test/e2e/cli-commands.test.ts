import { cpSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { checks } from "../../src/checks/index.ts";
import { VERSION } from "../../src/version.ts";
import { bartizan, distFolder, type Ran } from "../helpers/dist.ts";
import { expectUserError } from "../helpers/scan-report.ts";
import { token } from "../helpers/secrets.ts";
import { folder, leak, removeAfterEach, treeWithLeaks } from "../helpers/trees.ts";

removeAfterEach();
const tree = treeWithLeaks();

describe("commands beside scan", () => {
  test("rules lists every rule, for people and for programs", async () => {
    const ids = checks.flatMap((check) => check.ruleIds);
    const pretty = await bartizan(["rules"]);
    expect(pretty).toMatchObject({ code: 0, stderr: "" });
    for (const id of ids) expect(pretty.stdout).toContain(`  ${id} `);
    const json = await bartizan(["rules", "--format", "json"]);
    const listed: { readonly id: string }[] = JSON.parse(json.stdout).rules;
    expect(listed.map((rule) => rule.id)).toEqual(ids);
    expect((await bartizan(["rules", "--format=json"])).stdout).toBe(json.stdout);
    expectUserError(await bartizan(["rules", "--format", "jsn"]), /Did you mean json\?/);
    expectUserError(await bartizan(["rules", "secrets"]), /rules does not take secrets/);
  });

  test("explain tells what a rule looks for, and never prints its examples' control characters", async () => {
    const ran = await bartizan(["explain", "secrets/github-token"]);
    expect(ran).toMatchObject({ code: 0, stderr: "" });
    for (const part of ["secrets/github-token", "cwe.mitre.org/data/definitions/798", "Settings"])
      expect(ran.stdout).toContain(part);
    expect(ran.stdout).not.toContain("\x1b");
    expectUserError(
      await bartizan(["explain", "secrets/github-tokn"]),
      /Did you mean "secrets\/github-token"\?/,
    );
    expectUserError(await bartizan(["explain"]), /explain takes one rule/);
  });

  test("help names every command and option, and --version the version", async () => {
    const help = await bartizan(["help"]);
    for (const args of [["--help"], ["-h"], ["scan", "--help"], ["install", "-h"]]) {
      expect(await bartizan(args)).toEqual(help);
    }
    expect(help).toMatchObject({ code: 0, stderr: "" });
    for (const word of ["install", "explain", "--staged", "--range", "--fail-on", "--output", "70"]) {
      expect(help.stdout).toContain(word);
    }
    for (const args of [["--version"], ["-V"]]) {
      expect(await bartizan(args)).toEqual({ code: 0, stdout: `bartizan ${VERSION}\n`, stderr: "" });
    }
  });

  test("every mistake is one line and a hint", async () => {
    const mistakes: readonly (readonly [args: readonly string[], message: RegExp])[] = [
      [["scann"], /there is no command "scann".*\n.*"bartizan scan"/],
      [["nowhere"], /there is no file or directory nowhere/],
      [["scan", "src", "nowhere"], /there is no file or directory nowhere/],
      [["scan", "--formt", "json"], /unknown option --formt.*\n.*Did you mean --format\?/],
      [["scan", "--range", "HEAD"], /is not a range/],
      [["scan", "--range", "nothing..HEAD"], /there is no commit nothing/],
      [["hook", "post-commit"], /there is no hook "post-commit"/],
      [["install", "--force"], /install does not take --force/],
      [["\x1b[31mred\n::error::x"], /there is no file or directory \?\[31mred\?::error::x/],
    ];
    await Promise.all(
      mistakes.map(async ([args, message]) =>
        expectUserError(await bartizan(args, { cwd: tree.path }), message),
      ),
    );
  });
});

describe("a broken installation says so, without a word of the files", () => {
  async function scanWithout(...parts: readonly RegExp[]): Promise<Ran> {
    const dist = join(folder(), "dist");
    cpSync(distFolder(), dist, { recursive: true });
    for (const part of parts) {
      const names = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((name) =>
        part.test(name),
      );
      expect(names).not.toEqual([]);
      for (const name of names) rmSync(join(dist, name), { recursive: true, force: true });
    }
    const home = folder();
    writeFileSync(join(home, `${token(9)}.py`), `import fastapi\n${leak(9)}`);
    const ran = await bartizan(["scan"], { cwd: home, cli: join(dist, "cli.js") });
    expect(ran.stdout + ran.stderr).not.toContain(token(9).slice(4, 12));
    expect(ran.stderr).not.toContain(home);
    return ran;
  }

  test("when what is missing is needed to begin", async () => {
    const ran = await scanWithout(/^chunks$/);
    expect(ran.stderr).toMatch(/^bartizan: was stopped by ENOENT\.\n {2}.+install Bartizan again.+\n$/);
    expect(ran).toMatchObject({ code: 70, stdout: "" });
  });

  test("when it is a part of the program", async () => {
    const ran = await scanWithout(/^chunks\/scan-/);
    expect(ran.stderr).toMatch(/^bartizan: Error \(ENOENT\): this is a bug in Bartizan/);
    expect(ran).toMatchObject({ code: 70, stdout: "" });
  });
});
