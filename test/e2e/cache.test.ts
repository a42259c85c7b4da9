import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { FORMATS } from "../../src/report/index.ts";
import { bartizan } from "../helpers/dist.ts";
import { token } from "../helpers/secrets.ts";
import { folder, leak, removeAfterEach, repository } from "../helpers/trees.ts";

removeAfterEach();

/** So large that threads are started, and all of it in the index before the index is written. */
async function tree() {
  const made = repository({
    "src/settings.py": leak(1),
    "package.json": '{ "dependencies": { "a": "*" } }\n',
    Dockerfile: "FROM node:latest\n",
    ...Object.fromEntries(
      Array.from({ length: 400 }, (_, i) => [`src/f${i}.txt`, `token ${"x ".repeat(7_000)}`]),
    ),
  });
  await new Promise((done) => setTimeout(done, 50));
  made.git("add", "--all");
  return made;
}

/** Of `--stats`: how many files were read, and how many not. */
function readFrom(stderr: string) {
  return {
    read: Number(/^ +load +[\d.]+ +(\d+)/m.exec(stderr)?.[1]),
    kept: Number(/, (\d+) files as in an earlier scan/.exec(stderr)?.[1] ?? 0),
  };
}

const withoutTime = (report: string) => report.replace(/"durationMs": ?\d+| in [\d.]+ m?s\b/g, "");

test("the second scan reads what is new, and nothing else", async () => {
  const { path, write } = await tree();
  const cache = folder();
  const scan = async () => {
    const args = ["scan", "--cache", cache, "--stats", "--jobs", "2", "--quiet"];
    return readFrom((await bartizan(args, { cwd: path })).stderr);
  };
  expect((await scan()).kept).toBe(0);
  expect(await scan()).toEqual({ read: 0, kept: 403 });
  write({ "src/f7.txt": "another token\n" });
  const { read, kept } = await scan();
  // It is read to know what it is and to examine it; the two that look at the tree are read again, too.
  expect(read).toBeLessThan(6);
  expect(kept).toBeGreaterThan(399);
}, 120_000);

test("two scans at the same time, parts, and every format: the reports are the same", async () => {
  const { path } = await tree();
  const cache = folder();
  const run = async (...args: string[]) =>
    withoutTime((await bartizan(["scan", "--min-confidence", "low", ...args], { cwd: path })).stdout);
  const plain = await run("--format", "json");
  const both = await Promise.all([1, 2].map(() => run("--format", "json", "--cache", cache)));
  expect(both).toEqual([plain, plain]);
  for (const format of FORMATS.filter((one) => one !== "pretty" && one !== "junit"))
    expect(await run("--format", format, "--cache", cache)).toBe(withoutTime(await run("--format", format)));
  const part = ["--shard", "1/2", "--format", "json"];
  expect(await run(...part, "--cache", cache)).toBe(await run(...part));
  expect(await run(...part, "--cache", cache)).toBe(await run(...part));
  const staged = ["--staged", "--format", "json"];
  for (const _ of [1, 2]) expect(await run(...staged, "--cache", cache)).toBe(await run(...staged));
  const text = readdirSync(cache).map((name) => readFileSync(join(cache, name), "utf8"));
  expect(text.join("").includes(token(1).slice(8))).toBe(false);
}, 240_000);

test("a history has no cache, and a folder has a name", async () => {
  const { path } = repository({ "a.txt": "a\n" });
  for (const args of [["--history", "--cache", "c"], ["--cache="]]) {
    const { code, stderr } = await bartizan(["scan", ...args], { cwd: path });
    expect([code, stderr]).toEqual([2, expect.stringContaining("--cache")]);
  }
});
