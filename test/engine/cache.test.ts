import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { openStore } from "../../src/cache/store.ts";
import { checks } from "../../src/checks/index.ts";
import { DEFAULT_LIMITS } from "../../src/engine/limits.ts";
import type { ScanOptions, ScanResult } from "../../src/engine/scan.ts";
import { memorySource } from "../../src/sources/memory.ts";
import { withoutFolder } from "../../src/sources/without.ts";
import { worktreeSource } from "../../src/sources/worktree.ts";
import { scanFiles } from "../helpers/scan.ts";
import { plantedOfEveryKind } from "../helpers/secrets.ts";
import { folder, leak, removeAfterEach, repository } from "../helpers/trees.ts";

removeAfterEach();

type Files = { readonly [path: string]: string };

const cacheIn = (path: string, ruleSet = "rules") => ({
  folder: path,
  ruleSet: () => ruleSet,
  onRefused: (why: string) => {
    throw new Error(why);
  },
});

/** All that a report is made of. */
async function scanned(files: Files, options: Partial<ScanOptions> = {}): Promise<Omit<ScanResult, "took">> {
  const { took: _, ...result } = await scanFiles(files, checks, {
    minConfidence: "low",
    ...options,
  });
  return result;
}

async function cachedCount(files: Files, options: Partial<ScanOptions>): Promise<number> {
  const { took } = await scanFiles(files, checks, options);
  return took.meter.cached;
}

const lockfile = (version: string) =>
  JSON.stringify({
    lockfileVersion: 3,
    packages: { "": { dependencies: { lodash: "^4.17.0" } }, "node_modules/lodash": { version } },
  });

/** What a file may hold: all checks, ignores, broken files, and readers that look at other files. */
const CONTENTS: { readonly [path: string]: readonly string[] } = {
  "package.json": [
    JSON.stringify({ dependencies: { lodash: "^4.17.0", express: "*" } }),
    JSON.stringify({ private: true, dependencies: { lodash: "4.17.21" } }),
    "{ broken",
  ],
  "package-lock.json": [lockfile("4.17.4"), lockfile("4.17.21"), "{ broken"],
  "src/app.js": [
    'const app = require("express")();\napp.use(require("cors")({ origin: "*", credentials: true }));\napp.use(require("helmet")());\n',
    'const app = require("express")();\nmodule.exports = app;\n',
    `const token = "x"; // nothing\n`,
  ],
  "src/main.py": [
    'from fastapi import FastAPI\nfrom fastapi.middleware.cors import CORSMiddleware\napp = FastAPI()\napp.add_middleware(CORSMiddleware, allow_origins=["*"], allow_credentials=True)\n',
    leak(1),
    `# bartizan-ignore-next-line secrets -- a made-up one\n${leak(2)}`,
  ],
  "nginx.conf": [
    "http {\n include sites/*.conf;\n add_header X-Frame-Options DENY;\n}\n",
    'server { listen 80; add_header X-Frame-Options "ALLOWALL"; location / { root /srv; } }\n',
  ],
  "sites/a.conf": ["server { listen 443 ssl; location / { proxy_pass http://app; } }\n", "# nothing\n"],
  Dockerfile: ["FROM node:latest\n", "FROM node:22.1.0-slim\nRUN npm ci\n"],
  ".github/workflows/ci.yml": [
    "on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: actions/checkout@v4\n",
    "on: push\njobs: {a: {steps: [{uses: 'x@",
  ],
  "requirements.txt": ["flask>=1\nlodash==1.0\n", "flask==3.0.0\n"],
  "pyproject.toml": ['[project]\nname = "a"\ndependencies = ["flask>=1"]\n'],
  "notes/readme.md": ["nothing\n", "\0\x01binary", leak(3)],
};

const tree = fc
  .record(
    Object.fromEntries(
      Object.entries(CONTENTS).map(([path, contents]) => [path, fc.option(fc.constantFrom(...contents))]),
    ),
  )
  .map(
    (record): Files =>
      Object.fromEntries(Object.entries(record).flatMap(([path, text]) => (text ? [[path, text]] : []))),
  );

describe("what a scan with a cache says", () => {
  test("is what one without says, whatever has changed since", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(tree, { minLength: 2, maxLength: 4 }), async (versions) => {
        const cache = cacheIn(folder());
        for (const files of [...versions, ...versions.slice(0, 1)]) {
          expect(await scanned(files, { cache })).toEqual(await scanned(files));
        }
      }),
      { numRuns: 25 },
    );
  });

  test("does not depend on which part of the tree was looked at before", async () => {
    const files = { "a/package.json": "{}", "b/package.json": "{}", "package-lock.json": "{ broken" };
    const cache = cacheIn(folder());
    const whole = memorySource(files, "worktree");
    const part = { ...whole, entries: whole.entries.slice(1, 2) };
    for (const source of [whole, part, whole, part])
      expect(await scanned({}, { source, cache })).toEqual(await scanned({}, { source }));
  });

  test("is made of what was kept, as far as that holds", async () => {
    const files = { "a.py": leak(1), "b.py": "nothing", "package.json": '{"dependencies":{"a":"*"}}' };
    const path = folder();
    const cache = cacheIn(path);
    expect(await cachedCount(files, { cache })).toBe(0);
    expect(await cachedCount(files, { cache })).toBe(3);
    // What looks around itself is read again, because there is another tree around it.
    expect(await cachedCount({ ...files, "c.py": "new" }, { cache })).toBe(2);
    expect(await cachedCount({ ...files, "a.py": leak(2) }, { cache })).toBe(1);
    expect(await cachedCount(files, { cache: cacheIn(path, "other rules") })).toBe(0);
    expect(await cachedCount(files, { cache, limits: { ...DEFAULT_LIMITS, fileBytes: 100_000 } })).toBe(0);
  });
});

describe("files on disk", () => {
  const onDisk = (root: string) => worktreeSource({ root, git: true, within: [""] });

  test("are not read where git knows them, and are where they changed", async () => {
    const { path, git, write } = repository({ "a.py": leak(1), "b.py": "nothing\n", "c.txt": "c\n" });
    git("add", "--all");
    git("commit", "--quiet", "--message", "Begin");
    await new Promise((done) => setTimeout(done, 20));
    write({ "late.py": "late\n" });
    git("add", "late.py");
    const ids = () => onDisk(path).entries.map((entry) => [entry.path, entry.contentId?.()?.slice(0, 5)]);
    expect(ids().slice(0, 3)).toEqual([
      ["a.py", "disk:"],
      ["b.py", "disk:"],
      ["c.txt", "disk:"],
    ]);
    write({ "a.py": leak(2) });
    expect(ids()[0]).toEqual(["a.py", undefined]);
    const cache = cacheIn(folder());
    for (const text of [leak(2), leak(3), leak(2)]) {
      write({ "a.py": text });
      const source = onDisk(path);
      expect(await scanned({}, { source, cache })).toEqual(await scanned({}, { source }));
    }
  });

  test("are read where line endings are others on disk, or git is told not to look", async () => {
    const { path, git, write } = repository({
      ".gitattributes": "*.txt text\n",
      "a.txt": "1\r\n2\n",
      "b.txt": "b\n",
    });
    git("add", "--all");
    git("update-index", "--assume-unchanged", "b.txt");
    await new Promise((done) => setTimeout(done, 20));
    write({ "z.txt": "z\n" });
    git("add", "z.txt");
    const ids = onDisk(path).entries.map((entry) => [entry.path, entry.contentId?.() === undefined]);
    expect(ids).toContainEqual([".gitattributes", false]);
    expect(ids).toContainEqual(["a.txt", true]);
    expect(ids).toContainEqual(["b.txt", true]);
  });
});

test("files with a filter are read, because several contents may give one blob", async () => {
  const { path, git, write } = repository({ ".gitattributes": "a.py filter=blank\n", "a.py": leak(1) });
  git("config", "filter.blank.clean", "sed s/TOKEN.*/blank/");
  git("add", "--all");
  await new Promise((done) => setTimeout(done, 20));
  write({ "z.txt": "z\n" });
  git("add", "z.txt");
  const { entries } = worktreeSource({ root: path, git: true, within: [""] });
  const ids = entries.map((entry) => [entry.path, entry.contentId?.() === undefined]);
  expect(ids.slice(0, 2)).toEqual([
    [".gitattributes", false],
    ["a.py", true],
  ]);
});

test("a cache that lies in the tree is no part of it, so that the next scan finds the same tree", async () => {
  const { path } = repository({ "package.json": '{"dependencies":{"a":"*"}}', "cached.py": leak(1) });
  const cache = cacheIn(join(path, "cache"));
  const looking = async () => {
    const source = withoutFolder(worktreeSource({ root: path, git: true, within: [""] }), path, cache.folder);
    const { took, stats } = await scanFiles({}, checks, { source, cache });
    return [took.meter.cached, stats.files];
  };
  expect([await looking(), await looking()]).toEqual([
    [0, 2],
    [2, 2],
  ]);
});

describe("the folder", () => {
  test("is its owner's alone, and holds one file", async () => {
    const path = join(folder(), "deep", "cache");
    await scanned({ "a.py": leak(1) }, { cache: cacheIn(path) });
    expect(statSync(path).mode & 0o777).toBe(0o700);
    expect(readdirSync(path)).toEqual([expect.stringMatching(/^[0-9a-f]{32}\.results$/)]);
  });

  test("is not used where others may write to it", async () => {
    const path = folder();
    chmodSync(path, 0o777);
    const said: string[] = [];
    const cache = { ...cacheIn(path), onRefused: (why: string) => void said.push(why) };
    expect(await scanned({ "a.py": leak(1) }, { cache })).toEqual(await scanned({ "a.py": leak(1) }));
    expect(said).toEqual(["others may write to it"]);
    expect(readdirSync(path)).toEqual([]);
  });

  test("loses what was not of use for longest", async () => {
    const path = folder();
    const first = openStore(path, "a".repeat(32));
    for (let i = 0; i < 60; i++) first.put(String(i).padStart(32, "0"), "x".repeat(1024 * 1024));
    await first.save();
    expect(statSync(join(path, `${"a".repeat(32)}.results`)).size).toBeLessThan(49 * 1024 * 1024);
    const again = openStore(path, "a".repeat(32));
    expect(again.get("0".padStart(32, "0"))).toBeDefined();
    expect(again.get("59".padStart(32, "0"))).toBeUndefined();
  });

  test("takes what two scans at the same time add", async () => {
    const path = folder();
    const [one, other] = [openStore(path, "b".repeat(32)), openStore(path, "b".repeat(32))];
    one.put("1".repeat(32), "one");
    other.put("2".repeat(32), "other");
    await one.save();
    await other.save();
    const both = openStore(path, "b".repeat(32));
    expect([both.get("1".repeat(32)), both.get("2".repeat(32))]).toEqual(["one", "other"]);
  });
});

describe("a file of results that is not what it should be", () => {
  const files = { "a.py": leak(1), "b.py": leak(2), "package.json": '{"dependencies":{"a":"*"}}' };

  async function withResults(change: (bytes: Buffer) => Buffer) {
    const path = folder();
    const cache = cacheIn(path);
    await scanned(files, { cache });
    const [name = ""] = readdirSync(path);
    writeFileSync(join(path, name), change(readFileSync(join(path, name))));
    return scanned(files, { cache });
  }

  test("changes nothing, wherever it is cut or damaged", async () => {
    const right = await scanned(files);
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.integer({ min: 0, max: 255 }), fc.boolean(), async (at, byte, isCut) => {
        const result = await withResults((bytes) => {
          const place = at % bytes.length;
          if (isCut) return bytes.subarray(0, place);
          const damaged = Buffer.from(bytes);
          damaged[place] = byte;
          return damaged;
        });
        expect(result).toEqual(right);
      }),
      { numRuns: 30 },
    );
    expect(await withResults(() => Buffer.from("\n\0garbage\n".repeat(100)))).toEqual(right);
  });

  test("changes nothing when a result stands under another's key", async () => {
    const swapped = await withResults((bytes) => {
      const lines = bytes.toString().trimEnd().split("\n");
      const keys = lines.map((line) => line.slice(32, 64)).reverse();
      return Buffer.from(lines.map((l, i) => `${l.slice(0, 32)}${keys[i]}${l.slice(64)}\n`).join(""));
    });
    expect(swapped).toEqual(await scanned(files));
  });

  test.each([
    ["null"],
    ["[]"],
    ['["looked-at",1,[[99,[{}]]],[],[],[],null,null]'],
    ['["looked-at",1,[[0,["x"]]],[],[],[],null,null]'],
    ['["looked-at",1,[[0,[{"at":{"start":-1,"end":2}}]]],[],[],[],null,null]'],
    ['["looked-at",1,[[0,[{"__proto__":{}}]]],[],[],[],null,null]'],
    ['["unclaimed",1,[],[],[],[],null,null]'],
    ['["looked-at",1,[],[["a"]],[],[],null,null]'],
    [`${"[".repeat(50_000)}${"]".repeat(50_000)}`],
  ])("changes nothing with the right sum and the wrong content %.60s", async (value) => {
    const path = folder();
    const cache = cacheIn(path);
    await scanned(files, { cache });
    const [name = ""] = readdirSync(path);
    const store = openStore(path, name.slice(0, 32));
    for (const line of readFileSync(join(path, name), "utf8").trimEnd().split("\n"))
      store.put(line.slice(32, 64), value);
    await store.save();
    expect(await scanned(files, { cache })).toEqual(await scanned(files));
  });

  test("is a folder, and nothing is written", async () => {
    const path = folder();
    const cache = cacheIn(path);
    await scanned(files, { cache });
    const [name = ""] = readdirSync(path);
    const other = folder();
    mkdirSync(join(other, name));
    expect(await scanned(files, { cache: cacheIn(other) })).toEqual(await scanned(files));
  });
});

test("no part of a secret is in the cache", async () => {
  const planted = plantedOfEveryKind(78);
  const beside = planted
    .filter(({ kind }) => !kind.example && !kind.names && !kind.beside)
    .filter((_, i) => i % 5 === 0);
  const files: { [path: string]: string } = {};
  for (const [i, { path, text }] of planted.entries()) files[`${i}/${path}`] = text;
  for (const [i, { secret }] of beside.entries()) {
    files[`${i}/nginx.conf`] = `server {\n  listen 80;\n  add_header X-Frame-Options "${secret}";\n}\n`;
    files[`${i}/Dockerfile`] = `FROM node:latest AS ${secret}\nFROM ${secret}/x:latest\n`;
    files[`${i}/package.json`] = JSON.stringify({ dependencies: { [secret]: `^1.0.0 || ${secret}` } });
    files[`${i}/requirements.txt`] =
      `--index-url https://u:${secret}@host.corp.io/simple\npkg-${secret}>=1\n`;
    files[`${i}/server.js`] =
      `const app = require("express")();\napp.use("/${secret}", require("cors")({ origin: ["https://${secret}.example", "*"], credentials: true }));\n`;
    files[`${i}/.github/workflows/a.yml`] =
      `jobs:\n  a:\n    steps:\n      - uses: a/b@${secret}\n      - uses: docker://${secret}:x\n`;
  }
  for (const only of [checks, checks.filter(({ id }) => id !== "secrets")]) {
    const path = folder();
    await scanFiles(files, only, { cache: cacheIn(path) });
    const text = readdirSync(path)
      .map((name) => readFileSync(join(path, name), "utf8").toLowerCase())
      .join("\n");
    expect(text.length).toBeGreaterThan(10_000);
    const told = planted.filter(({ secret }) => text.includes(secret.toLowerCase().slice(-12)));
    expect(told.map(({ kind }) => kind.id)).toEqual([]);
  }
}, 300_000);
