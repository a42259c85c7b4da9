import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { buildSync } from "esbuild";
import fc from "fast-check";
import { DEFAULT_LIMITS } from "../../src/engine/limits.ts";
import type { Workers } from "../../src/engine/runner.ts";
import { memorySource } from "../../src/sources/memory.ts";
import { worktreeSource } from "../../src/sources/worktree.ts";
import { projectRoot } from "../helpers/dist.ts";
import { hostileCheck } from "../helpers/hostile-check.ts";
import { places, scanFiles } from "../helpers/scan.ts";
import { removeAfterEach, repository } from "../helpers/trees.ts";

removeAfterEach();

const limits = { ...DEFAULT_LIMITS, fileMs: 400 };

const sources = fileURLToPath(new URL("../helpers/hostile-worker.ts", import.meta.url));
const cache = join(projectRoot, "node_modules/.cache");
let bundled: string;

/** As in the program: a thread that had to strip the types of a hundred modules first would be half a second late. */
beforeAll(() => {
  mkdirSync(cache, { recursive: true });
  // Where the packages are found that it loads.
  bundled = mkdtempSync(join(cache, "worker-"));
  const options = { bundle: true, platform: "node", format: "esm", packages: "external" } as const;
  buildSync({ ...options, entryPoints: [sources], outfile: join(bundled, "worker.mjs") });
});
afterAll(() => rmSync(bundled, { recursive: true }));

function workers(jobs: number): Workers {
  return { entry: pathToFileURL(join(bundled, "worker.mjs")), data: {}, jobs };
}

/** So many files that threads are started, a bad word in every third. */
function many(count = 450): { [path: string]: string } {
  return Object.fromEntries(
    Array.from({ length: count }, (_, i) => [
      `f${i}.py`,
      i % 3 === 0 ? "badword".padEnd(i % 50) : "x".repeat(12_000),
    ]),
  );
}

const scanning = (files: { [path: string]: string }, jobs: number) =>
  scanFiles(files, [hostileCheck], { limits, workers: workers(jobs) });

describe("a reader that does not come to an end", () => {
  test.each(["run-away-regex", "run-away-loop", "run-away-later"])(
    "%s costs its file in a thread",
    async (word) => {
      const { findings, notChecked } = await scanning({ ...many(), "g.py": `${word} badword` }, 2);
      expect(notChecked).toEqual([
        { path: "g.py", incomplete: true, reason: "time: its readers did not end within 0.4 s" },
      ]);
      expect(findings).toHaveLength(150);
    },
  );

  test.each(["run-away-regex", "run-away-loop", "run-away-once-loaded"])(
    "%s costs its file without threads",
    async (word) => {
      const { findings, notChecked } = await scanning({ "a.py": `${word} badword`, "b.py": "badword" }, 1);
      expect(notChecked.map(({ path, reason }) => [path, reason])).toEqual([
        ["a.py", "time: its readers did not end within 0.4 s"],
      ]);
      expect(places(findings)).toEqual(["b.py:1:1-1:8 cors/word"]);
    },
  );

  test("is ended in a large file of a small commit, wherever it is", async () => {
    const large = `run-away-later badword ${"x".repeat(80_000)}`;
    const { findings, notChecked } = await scanning({ "a.py": large, "b.py": "badword" }, 2);
    expect(notChecked.map(({ path }) => path)).toEqual(["a.py"]);
    expect(places(findings)).toEqual(["b.py:1:1-1:8 cors/word"]);
  });

  test.each(["run-away-regex", "badword"])(
    "and can be interrupted needs no thread for a large file: %s",
    async (word) => {
      const interruptible = {
        ...hostileCheck,
        readers: hostileCheck.readers.map((reader) => ({ ...reader, interruptible: true as const })),
      };
      const files = { "a.py": `${word} ${"x".repeat(80_000)}`, "b.py": "badword" };
      const none = { ...workers(2), entry: new URL("there-is-none.ts", import.meta.url) };
      const { notChecked } = await scanFiles(files, [interruptible], {
        limits: { ...limits, fileMs: 400 },
        workers: none,
      });
      expect(notChecked.map(({ path }) => path)).toEqual(word === "badword" ? [] : ["a.py"]);
    },
  );

  test("in a file that a check asked for by name makes the scan incomplete", async () => {
    const named = {
      ...hostileCheck,
      readers: hostileCheck.readers.map((reader) => ({ ...reader, keywords: "any" as const })),
    };
    const { notChecked } = await scanFiles({ "a.py": "run-away-loop" }, [named], { limits });
    expect(notChecked.map(({ path, incomplete }) => [path, incomplete])).toContainEqual(["a.py", true]);
  });
});

test("a reader that takes all memory costs its file", async () => {
  const { findings, notChecked } = await scanFiles(
    { ...many(), "g.py": "eat-memory badword" },
    [hostileCheck],
    { limits: { ...limits, fileMs: 30_000 }, workers: workers(2) },
  );
  expect(notChecked).toEqual([
    { path: "g.py", incomplete: true, reason: "memory: its readers asked for more than 1024 MiB" },
  ]);
  expect(findings).toHaveLength(150);
});

test("readers in a thread see the tree around their file, on disk or in memory", async () => {
  const files = { ...many(), "around.py": "look-around", "z.txt": "the secret place" };
  const inMemory = await scanning(files, 2);
  expect(places(inMemory.findings)).toContain("around.py:1:1-1:12 cors/word");
  const root = repository(files).path;
  const source = worktreeSource({ root, git: false, within: [""] });
  const onDisk = await scanFiles({}, [hostileCheck], { source, limits, workers: workers(2) });
  expect(onDisk.findings).toEqual(inMemory.findings);
  expect(onDisk.stats).toEqual(inMemory.stats);
});

test("what files in several threads say of another one is told once", async () => {
  const blaming = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`g${i}.py`, "blames"]));
  const { notChecked } = await scanning({ ...many(), ...blaming }, 3);
  expect(notChecked).toEqual([{ path: "z.lock", incomplete: true, reason: "cannot be read as what it is" }]);
});

test("what is found does not depend on threads, nor on the order of the files", async () => {
  const content = fc.constantFrom(
    "badword",
    "otherword badword\nbadword",
    "nothing",
    "x".repeat(70_000),
    "blames",
    "\0\x01",
  );
  const name = fc.stringMatching(/^[a-c]{1,3}\.(py|png|lock)$/);
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(name, content, { minKeys: 1, maxKeys: 12 }),
      fc.integer({ min: 2, max: 4 }),
      fc.boolean(),
      async (small, jobs, isReversed) => {
        const files = { ...small, ...many() };
        const alone = await scanning(files, 1);
        const source = memorySource(files, "worktree");
        const entries = isReversed ? source.entries.toReversed() : source.entries;
        const threaded = await scanFiles({}, [hostileCheck], {
          source: { ...source, entries },
          limits: DEFAULT_LIMITS,
          workers: workers(jobs),
        });
        expect({ ...threaded, took: undefined }).toEqual({ ...alone, took: undefined });
      },
    ),
    { numRuns: 6 },
  );
});

test("a worker that cannot start fails the scan", async () => {
  const missing = { ...workers(2), entry: new URL("../helpers/no-such-worker.ts", import.meta.url) };
  await expect(scanFiles(many(), [hostileCheck], { workers: missing })).rejects.toThrow(/no-such-worker/);
});
