import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { bartizan, distFolder } from "../helpers/dist.ts";
import { folder, removeAfterEach, repository } from "../helpers/trees.ts";

removeAfterEach();

/** Runs the hook on what is staged. @returns how often it started git, and how many parts of the program it loaded */
async function costOf(
  files: { readonly [path: string]: string },
  committed: { readonly [path: string]: string } = {},
) {
  const { path, git, write, commit } = repository(committed);
  commit();
  write(files);
  git("add", "--all");
  const [tools, caches] = [folder(), folder()];
  const log = join(tools, "log");
  const program = git("--exec-path");
  writeFileSync(join(tools, "git"), `#!/bin/sh\necho >>"${log}"\nexec "${program}/git" "$@"\n`);
  chmodSync(join(tools, "git"), 0o755);
  const ran = await bartizan(["hook", "pre-commit"], {
    cwd: path,
    env: {
      PATH: `${tools}:${process.env["PATH"]}`,
      XDG_CACHE_HOME: caches,
      GIT_INDEX_FILE: join(path, ".git/index"),
    },
  });
  expect(ran).toEqual({ code: 0, stdout: "", stderr: "" });
  const compiled = join(caches, "bartizan", "compiled");
  const parts = readdirSync(compiled).flatMap((version) => readdirSync(join(compiled, version)));
  const text = parts.map((part) => readFileSync(join(distFolder(), "chunks", part), "utf8")).join("");
  return { gits: existsSync(log) ? readFileSync(log, "utf8").length : 0, parts, text };
}

test("a commit loads what its files need, and starts git no oftener than it has to", async () => {
  const nothing = await costOf({});
  expect(nothing.gits).toBe(1);
  expect(nothing.parts.length).toBeLessThanOrEqual(2);

  const source = "export function add(a: number, b: number): number {\n  return a + b;\n}\n";
  const one = await costOf({ "a.ts": source });
  const ten = await costOf(
    Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`f${i}.ts`, `${source}// ${i}\n`])),
  );
  // What changed, and with the content the configuration.
  expect(one.gits).toBe(2);
  expect(ten.gits).toBe(2);
  expect(ten.parts).toEqual(one.parts);
  // The engine in parts that every commit needs, and no table of tokens, parser or report.
  expect(one.parts.length).toBeLessThanOrEqual(5);
  expect(one.text).not.toMatch(/^var findables = |^function (?:createLanguages|renderPretty|createPool)\(/m);
});

test("the files around a staged application are read many at a time", async () => {
  const app = 'const express = require("express");\nconst app = express();\napp.use(require("helmet")());\n';
  const routes = Object.fromEntries(
    Array.from({ length: 100 }, (_, i) => [`r${i}.js`, `exports.page = (q, res) => res.render("${i}");\n`]),
  );
  const { gits } = await costOf({ "server.js": app }, routes);
  expect(gits).toBeGreaterThan(2);
  expect(gits).toBeLessThan(10);
});
