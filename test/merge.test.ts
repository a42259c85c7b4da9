import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type Outcome, runScan } from "../src/app.ts";
import { assetsBeside } from "../src/assets.ts";
import { mergeReports } from "../src/merge.ts";
import { FORMATS, render } from "../src/report/index.ts";
import { renderJson } from "../src/report/json.ts";
import { readJson } from "../src/report/read-json.ts";
import type { Report } from "../src/report/report.ts";
import { memorySource } from "../src/sources/memory.ts";
import { shardOf } from "../src/sources/shard.ts";
import type { Source } from "../src/sources/source.ts";
import { token } from "./helpers/secrets.ts";

const assets = assetsBeside(new URL("../dist/", import.meta.url));

function scan(source: Source): Promise<Outcome> {
  return runScan({ source, assets, only: [], skip: [], wholeFiles: false, minConfidence: "medium" });
}

async function shards(source: Source, count: number) {
  const reports: Report[] = [];
  for (let index = 1; index <= count; index++) {
    const { report } = await scan(shardOf(source, index, count));
    // As it comes out of the files that the shards write.
    const read = readJson(renderJson(report));
    if (!read) throw new Error("a report cannot be read");
    reports.push(read);
  }
  return reports;
}

const merged = (reports: readonly Report[]) =>
  mergeReports(reports.map((report, i) => ({ name: `${i}.json`, report })));

const timeless = (report: Report): Report => ({ ...report, stats: { ...report.stats, durationMs: 0 } });

/** What a monorepo is made of, with something to find for every check, within a file and across files. */
const contents: { readonly [name: string]: fc.Arbitrary<string> } = {
  "package.json": fc.constantFrom(
    '{"name":"a","private":true,"scripts":{"start":"node ."},"dependencies":{"express":"^4.18.0"}}',
    '{"workspaces":["*"],"dependencies":{"left-pad":"latest"}}',
  ),
  "package-lock.json": fc.constantFrom(
    '{"lockfileVersion":3,"packages":{"":{"dependencies":{"lodash":"^4.17.0"}},"node_modules/lodash":{"version":"4.17.15"}}}',
    "{",
  ),
  Dockerfile: fc.constantFrom("FROM node\n", "FROM python:3.12-slim\nCMD python app.py\n"),
  "server.js": fc.constantFrom(
    'const express = require("express");\nconst cors = require("cors");\nconst app = express();\napp.use(cors());\napp.get("/", (q, r) => r.send("<html>"));\napp.listen(80);\n',
    'const app = require("express")();\n// bartizan-ignore-next-line cors -- nothing here\napp.use(require("helmet")());\n',
  ),
  "nginx.conf": fc.constantFrom(
    "server {\n  listen 443 ssl;\n  add_header X-Frame-Options DENY;\n  location / { add_header X-A b; proxy_pass http://a:80; }\n}\n",
  ),
  "settings.py": fc.integer({ min: 1, max: 3 }).map((seed) => `TOKEN = "${token(seed)}"\n`),
  "logo.png": fc.constant("x"),
  "data.bin": fc.constant("\0\x01\x02"),
  "notes.unknown": fc.constant("nothing\n"),
};

const file = fc
  .tuple(fc.constantFrom("", "a/", "b/", "a/c/"), fc.constantFrom(...Object.keys(contents)))
  .chain(([folder, name]) =>
    (contents[name] ?? fc.constant("")).map((content): [string, string] => [`${folder}${name}`, content]),
  );

test("shards put together are the scan without shards, in every format", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(file, { maxLength: 14 }),
      fc.integer({ min: 1, max: 5 }),
      fc.constantFrom("worktree" as const, "staged" as const),
      async (files, count, kind) => {
        const source = memorySource(Object.fromEntries(files), kind);
        const whole = await scan(source);
        const { report, rules } = merged(await shards(source, count));
        expect(timeless(report)).toEqual(timeless(whole.report));
        expect(rules).toEqual((await whole.context.rules()).map(({ id }) => id));
        for (const format of FORMATS) {
          const options = { pretty: { color: false, width: 100 } };
          const print = (one: Report) => render(format, timeless(one), whole.context, options);
          expect(await print(report)).toBe(await print(whole.report));
        }
      },
    ),
    { numRuns: 25 },
  );
});

test("every file belongs to one shard, and they are of like size", () => {
  const paths = Array.from({ length: 4_000 }, (_, i) => `packages/p${i % 40}/src/file${i}.ts`);
  const source = memorySource(Object.fromEntries(paths.map((path) => [path, ""])), "worktree");
  const parts = [1, 2, 3, 4].map((index) => shardOf(source, index, 4).entries.map(({ path }) => path));
  expect(parts.flat().sort()).toEqual([...paths].sort());
  for (const part of parts) expect(Math.abs(part.length - 1_000)).toBeLessThan(100);
});

describe("what does not belong together is refused", () => {
  const source = memorySource({ "a.js": "1", "b.js": "2" }, "worktree");
  const changed = (report: Report, changes: Partial<Report>): Report => ({ ...report, ...changes });

  test.each<[string, RegExp, (reports: readonly Report[]) => readonly Report[]]>([
    ["a missing shard", /a shard is missing: 2\/2/, (all) => all.slice(0, 1)],
    ["a shard twice", /shard 1\/2 is there twice/, ([a, b]) => (a && b ? [a, b, a] : [])],
    ["nothing", /no report to merge/, () => []],
    [
      "another version",
      /version of Bartizan/,
      ([a, b]) => (a && b ? [a, changed(b, { tool: { name: "bartizan", version: "9" } })] : []),
    ],
    [
      "another scope",
      /differ in the scope/,
      ([a, b]) => (a && b ? [a, changed(b, { scope: { kind: "range", root: "." } })] : []),
    ],
  ])("%s", async (_, message, change) => {
    const reports = await shards(source, 2);
    expect(() => merged(change(reports))).toThrow(message);
  });

  test("shards of another tree", async () => {
    const [first] = await shards(source, 2);
    const [, second] = await shards(memorySource({ "a.js": "1", "b.js": "22" }, "worktree"), 2);
    expect(() => merged(first && second ? [first, second] : [])).toThrow(/differ in the files of the scope/);
  });

  test("a report that is not of a shard", async () => {
    const { report } = await scan(source);
    expect(() => merged([report])).toThrow(/is not the report of a shard/);
  });
});

test.each(["", "{", "[]", '{"version":2}', "null"])("%j is not read as a report", (text) => {
  expect(readJson(text)).toBeUndefined();
});
