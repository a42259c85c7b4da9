import { appendFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { filesBelow, git } from "./corpus.ts";

/** A repository with something staged. */
export interface Staged {
  readonly name: string;
  readonly cwd: string;
}

const CODE = new Set([".py", ".ts", ".tsx", ".js", ".go", ".java", ".rs", ".rb"]);
/** What the readers of code look for: what stages such a file pays for a parser, and is measured by itself. */
const FRAMEWORKS =
  /cors|express|helmet|fastapi|starlette|flask|x-frame-options|content-security-policy|add_middleware/i;

/** Small repositories, each with one thing staged; the files that are code come from the tree. */
export function smallRepositories(scratch: string, tree: string): readonly Staged[] {
  const sources = filesBelow(tree).filter((path) => CODE.has(extname(path)));
  const plain = sources.filter((path) => {
    const text = readFileSync(path, "utf8");
    return text.length > 1_000 && text.length < 60_000 && !FRAMEWORKS.test(text);
  });
  const express =
    'const express = require("express");\nconst cors = require("cors");\nconst app = express();\n';
  const picture = Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), Buffer.alloc(40_000, 7)]);
  const cases: { readonly [name: string]: { readonly [path: string]: string | Buffer } } = {
    "nothing staged": {},
    "a picture": { "logo.png": picture },
    "a README": { "README.md": "# A project\n\nWhat it does, and https://example.com.\n".repeat(60) },
    "ten source files": contents(spread(plain, 10)),
    "an Express application": {
      "server.js": `${express}app.use(cors({ origin: "https://app.example.com" }));\n`,
    },
    "a lockfile of 2,000 packages": { "package-lock.json": lockfile(2_000) },
    "1,000 source files": contents(spread(sources, 1_000)),
  };
  return Object.entries(cases).map(([name, files], i) => {
    const cwd = join(scratch, `staged-${i}`);
    mkdirSync(cwd, { recursive: true });
    git(cwd, "init", "--quiet");
    git(cwd, "commit", "--quiet", "--allow-empty", "--message", "Begin");
    for (const [path, content] of Object.entries(files)) writeFileSync(join(cwd, path), content);
    git(cwd, "add", "--all");
    return { name, cwd };
  });
}

/** A repository of 20,000 files made of the tree, ten of its source files changed in a line and staged. */
export function largeRepository(scratch: string, tree: string): Staged {
  const cwd = join(scratch, "large");
  const all = filesBelow(tree);
  for (let copy = 0; copy * all.length < 20_000; copy++)
    cpSync(tree, join(cwd, `copy-${copy}`), { recursive: true, verbatimSymlinks: true });
  git(cwd, "init", "--quiet");
  git(cwd, "add", "--all", "--force");
  git(cwd, "commit", "--quiet", "--message", "Begin");
  const sources = filesBelow(cwd).filter((path) => CODE.has(extname(path)));
  for (const path of spread(sources, 10)) appendFileSync(path, "\n");
  git(cwd, "add", "--update");
  return { name: "ten source files of 20,000", cwd };
}

/** So many of them, as far from each other as can be. */
function spread(paths: readonly string[], count: number): readonly string[] {
  if (paths.length < count)
    throw new Error(`the tree has ${paths.length} such source files, and ${count} are wanted`);
  return Array.from({ length: count }, (_, i) => paths[Math.floor((i * paths.length) / count)] ?? "");
}

function contents(paths: readonly string[]): { readonly [path: string]: Buffer } {
  return Object.fromEntries(paths.map((path, i) => [`f${i}${extname(path)}`, readFileSync(path)]));
}

function lockfile(packages: number): string {
  const entries = Array.from({ length: packages }, (_, i) => [
    `node_modules/some-package-${i}`,
    {
      version: `${i % 9}.${i % 7}.${i % 5}`,
      resolved: `https://registry.example/some-package-${i}/-/some-package-${i}-${i % 9}.${i % 7}.${i % 5}.tgz`,
      integrity: `sha512-${Buffer.alloc(64, i).toString("base64")}`,
      license: "MIT",
      ...(i + 1 < packages ? { dependencies: { [`some-package-${i + 1}`]: `^${(i + 1) % 9}.0.0` } } : {}),
    },
  ]);
  const root = { name: "app", version: "1.0.0", dependencies: { "some-package-0": "^0.0.0" } };
  const lock = { name: "app", lockfileVersion: 3, packages: { "": root, ...Object.fromEntries(entries) } };
  return `${JSON.stringify(lock, null, 2)}\n`;
}
