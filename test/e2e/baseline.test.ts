import { readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { publicPrefixOf } from "../../src/checks/secrets/kinds/index.ts";
import { bartizan } from "../helpers/dist.ts";
import { createRepository, type TestRepository } from "../helpers/repository.ts";
import { expectUserError, scanReport } from "../helpers/scan-report.ts";
import { plantedOfEveryKind } from "../helpers/secrets.ts";

const FILE = ".bartizan-baseline.json";
const token = plantedOfEveryKind(9).find(({ kind }) => kind.id === "github-token")?.secret;
const OPEN = `key = "${token}"\n`;

let repository: TestRepository;
beforeEach(() => {
  repository = createRepository();
});
afterEach(() => repository.remove());

const run = (...args: string[]) => bartizan(args, { cwd: repository.path });
const baseline = () => readFileSync(join(repository.path, FILE), "utf8");
const scan = (...args: string[]) => scanReport(args, { cwd: repository.path });

test("what there is is written down, and only what is new is told", async () => {
  repository.write({ "a/main.py": OPEN });
  const written = await run("baseline");
  expect(written).toMatchObject({ code: 0, stderr: "" });
  expect(written.stdout).toMatch(/^\.bartizan-baseline\.json: 1 entry, 1 new\.\n/);
  const first = await scan();
  expect(first).toMatchObject({ code: 0, report: { findings: [], suppressed: { baseline: 1 } } });
  expect(first.report.baseline).toEqual({ file: FILE, entries: 1, used: 1, stale: [] });

  repository.write({ "b/main.py": OPEN });
  const second = await scan();
  expect(second.code).toBe(1);
  expect(second.report.findings.map(({ path }) => path)).toEqual(["b/main.py"]);
  expect((await scan("--no-baseline")).report.findings).toHaveLength(2);
  expect((await run("scan", "a")).stdout).toContain("1 by the baseline");
});

test("it survives a rebase, a squash and another branch's name", async () => {
  repository.write({ "main.py": OPEN });
  await run("baseline");
  repository.commit();
  repository.git("switch", "--quiet", "--create", "work");
  repository.write({ "main.py": `# moved\n\n${OPEN}` });
  repository.commit();
  repository.write({ "other.py": "x = 1\n" });
  repository.commit();
  repository.git("branch", "--move", "renamed");
  repository.git("switch", "--quiet", "main");
  repository.write({ "z.py": "" });
  repository.commit();
  repository.git("rebase", "--quiet", "main", "renamed");
  expect((await scan()).report.findings).toEqual([]);
  repository.git("switch", "--quiet", "main");
  repository.git("merge", "--quiet", "--squash", "renamed");
  repository.commit();
  expect((await scan()).report).toMatchObject({ findings: [], baseline: { used: 1, stale: [] } });
  expect((await scan("--range", "HEAD~1..HEAD")).report.findings).toEqual([]);
});

describe("what is gone", () => {
  beforeEach(async () => {
    repository.write({ "a/main.py": OPEN, "b/main.py": OPEN });
    await run("baseline");
    repository.write({ "a/main.py": "", "b/main.py": "" });
  });

  test("is told, kept, and taken out when asked", async () => {
    const ran = await run("scan");
    expect(ran.stdout).toContain(`2 entries of ${FILE} have no finding any more`);
    const before = baseline();
    expect((await run("baseline")).stdout).toContain("`bartizan baseline --prune` takes out");
    expect(baseline()).toBe(before);
    expect((await run("baseline", "--prune")).stdout).toBe(`${FILE}: 0 entries, 2 taken out.\n`);
    expect((await scan()).report.baseline).toEqual({ file: FILE, entries: 0, used: 0, stale: [] });
  });

  test("is taken out only where somebody looked", async () => {
    expect((await run("baseline", "--prune", "a")).stdout).toContain("1 taken out");
    expect(JSON.parse(baseline()).entries[0].path).toBe("b/main.py");
    expect((await run("baseline", "--prune", "--only", "cors")).stdout).toContain("is as it was");
  });

  test("no finding is added by the way", async () => {
    repository.write({ "c/main.py": OPEN });
    await run("baseline", "--prune");
    expect((await scan()).report.findings.map(({ path }) => path)).toEqual(["c/main.py"]);
  });
});

describe("the hook", () => {
  test("goes by the baseline that will be committed", async () => {
    repository.write({ "main.py": OPEN });
    repository.git("add", "main.py");
    await run("baseline");
    expect((await run("hook", "pre-commit")).code).toBe(1);
    expect((await run("scan", "--staged")).code).toBe(1);
    repository.git("add", FILE);
    expect(await run("hook", "pre-commit")).toMatchObject({ code: 0, stdout: "" });
    expect((await run("scan", "--staged")).code).toBe(0);
  });
});

/** Every eight characters in a row. */
function eights(text: string): readonly string[] {
  return Array.from({ length: Math.max(0, text.length - 7) }, (_, i) => text.slice(i, i + 8));
}

test("no part of a secret is in it, and findings about ignores are not", async () => {
  const planted = plantedOfEveryKind(3);
  const files = planted.map(({ path, text }, i) => [`${i}/${path}`, text] as const);
  repository.write({ ...Object.fromEntries(files), "c.py": "# bartizan-ignore cors\n" });
  const ran = await run("baseline", "--min-confidence", "low");
  expect(ran.stdout).toContain("are secrets");
  const text = baseline();
  const written = new Set(eights(text));
  for (const { kind, secret } of planted) {
    const parts = eights(secret.slice(publicPrefixOf(kind, secret).length));
    // Words of a provider's address, such as `/webhook`, are in every address of it.
    const shown = parts.filter((part) => /[^a-z/.:?=-]/.test(part) && written.has(part));
    expect({ kind: kind.id, shown }).toEqual({ kind: kind.id, shown: [] });
  }
  expect(text).not.toContain("ignores/");
  // What it holds looks like no secret itself.
  const report = (await scan("--min-confidence", "low")).report;
  expect(report.findings.map(({ rule }) => rule)).toEqual(["ignores/invalid"]);
});

describe("mistakes are told in one line and a hint", () => {
  test("in the file, with the place", async () => {
    repository.write({ "a.py": "", [FILE]: '{\n  "version": 1,\n  "entries": [7]\n}\n' });
    for (const args of [["scan"], ["baseline"], ["baseline", "--prune"]]) {
      expectUserError(await run(...args), `${FILE}:3:15 is not an entry`);
    }
    expect((await run("scan", "--no-baseline")).code).toBe(0);
  });

  test("in the call", async () => {
    repository.write({ "a.py": "" });
    expectUserError(await run("scan", "--baseline", "no.json"), "there is no baseline no.json");
    expectUserError(await run("baseline", "--prune"), `there is no ${FILE} to prune`);
    expectUserError(await run("baseline", "--staged"), "baseline does not take --staged");
    expectUserError(await run("baseline", "--pruned"), /unknown option --pruned\n {2}Did you mean --prune\?/);
    expectUserError(await run("scan", "--baseline", "a", "--no-baseline"), "exclude each other");
  });

  test("and nothing is written through a link", async () => {
    repository.write({ "main.py": OPEN, victim: "{}" });
    symlinkSync("nowhere", join(repository.path, FILE));
    expectUserError(await run("baseline"), "is not a regular file");
  });
});

test("another file may be named", async () => {
  repository.write({ "main.py": OPEN, "known/x": "" });
  await run("baseline", "--baseline", "known/findings.json");
  expect((await scan()).code).toBe(1);
  expect((await scan("--baseline", "known/findings.json")).code).toBe(0);
});
