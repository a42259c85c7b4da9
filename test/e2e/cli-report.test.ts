import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { VERSION } from "../../src/version.ts";
import { bartizan, distFolder, runProgram } from "../helpers/dist.ts";
import { expectUserError, scanReport } from "../helpers/scan-report.ts";
import { jsonProblems, sarifProblems } from "../helpers/schemas.ts";
import { folder, leak, removeAfterEach, treeWithLeaks } from "../helpers/trees.ts";

removeAfterEach();
const tree = treeWithLeaks();

describe("formats", () => {
  test("json is what its schema says", async () => {
    for (const args of [[], ["--staged"], ["--min-confidence", "low"], ["--only", "secrets"]]) {
      const { report } = await scanReport(args, { cwd: tree.path });
      expect(jsonProblems(report)).toEqual([]);
    }
    expect((await scanReport([], { cwd: tree.path })).report.tool).toEqual({
      name: "bartizan",
      version: VERSION,
    });
  });

  test("SARIF is what its schema says, and has the same fingerprints", async () => {
    const { stdout, code } = await bartizan(["scan", "--format", "sarif"], { cwd: tree.path });
    const sarif = JSON.parse(stdout);
    expect(sarifProblems(sarif)).toEqual([]);
    expect(code).toBe(1);
    const { report } = await scanReport([], { cwd: tree.path });
    const prints = sarif.runs[0].results.map((result: { readonly partialFingerprints: object }) =>
      Object.values(result.partialFingerprints).join(),
    );
    expect(prints).toEqual(report.findings.map((finding) => finding.fingerprint));
  });

  test("the report is the same twice, but for its time", async () => {
    const [first, second] = await Promise.all([1, 2].map(() => scanReport([], { cwd: tree.path })));
    const timeless = (report: typeof first) => ({
      ...report?.report,
      stats: { ...report?.report.stats, durationMs: 0 },
    });
    expect(timeless(second)).toEqual(timeless(first));
  });

  test("--output writes a file, makes its folder, and leaves standard output empty", async () => {
    const target = join(folder(), "reports/new/report.sarif");
    const args = ["scan", "--format", "sarif", "--output", target];
    expect(await bartizan(args, { cwd: tree.path })).toEqual({ code: 1, stdout: "", stderr: "" });
    expect(sarifProblems(JSON.parse(readFileSync(target, "utf8")))).toEqual([]);
    const pretty = join(folder(), "report.txt");
    await bartizan(["scan", "--output", pretty, "--color"], { cwd: tree.path });
    expect(readFileSync(pretty, "utf8")).not.toContain("\x1b");
    for (const bad of [join(target, "below/a-file"), tree.path]) {
      expectUserError(await bartizan(["scan", "--output", bad], { cwd: tree.path }), /cannot be written to/);
    }
  });

  test("pretty ends with what was looked at, and --quiet without", async () => {
    const all = await bartizan(["scan"], { cwd: tree.path });
    expect(all.stdout).toMatch(/\n3 errors · 5 files, \d+ B in [\d.]+ m?s\n$/);
    expect(await bartizan(["scan", "--quiet", "README.md"], { cwd: tree.path })).toEqual({
      code: 0,
      stdout: "",
      stderr: "",
    });
  });
});

describe("colour", () => {
  const colored = async (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
    (await bartizan(["scan", ...args], { cwd: tree.path, env })).stdout.includes("\x1b[");

  test("only where asked for, as there is no terminal here", async () => {
    expect(await colored([])).toBe(false);
    expect(await colored(["--color"])).toBe(true);
    expect(await colored([], { FORCE_COLOR: "1" })).toBe(true);
    expect(await colored([], { FORCE_COLOR: "1", NO_COLOR: "1" })).toBe(false);
    expect(await colored(["--no-color"], { FORCE_COLOR: "1" })).toBe(false);
    expect(await colored(["--color"], { NO_COLOR: "1" })).toBe(true);
  });

  test("on a terminal, and no control characters but colours", async () => {
    const probe = await runProgram("script", ["--version"]).catch(() => undefined);
    if (!probe?.stdout.includes("util-linux")) return;
    const command = `'${process.execPath}' '${join(distFolder(), "cli.js")}' scan`;
    const onTerminal = (env: NodeJS.ProcessEnv) =>
      runProgram("script", ["--quiet", "--return", "--command", command, "/dev/null"], {
        cwd: tree.path,
        env,
      });
    const ran = await onTerminal({ TERM: "xterm" });
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain("\x1b[");
    expect(ran.stdout.replace(/\x1b\[[\d;]*m/g, "")).not.toMatch(/[\x00-\x09\x0b\x0c\x0e-\x1f]/);
    expect((await onTerminal({ TERM: "dumb" })).stdout).not.toContain("\x1b[");
    expect((await onTerminal({ TERM: "xterm", NO_COLOR: "1" })).stdout).not.toContain("\x1b[");
  });
});

test("a reader that closes early is no error", async () => {
  const many = folder();
  for (let i = 0; i < 40; i++) writeFileSync(join(many, `${i}.py`), leak(1).repeat(60));
  const command = `('${process.execPath}' '${join(distFolder(), "cli.js")}' scan --format json; echo $? >code) | head -1`;
  const { stdout, stderr } = await runProgram("sh", ["-c", command], { cwd: many });
  expect({ stdout, stderr }).toEqual({ stdout: "{\n", stderr: "" });
  expect(readFileSync(join(many, "code"), "utf8").trim()).toBe("1");
});
