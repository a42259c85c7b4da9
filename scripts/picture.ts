/**
 * Makes docs/screenshot.svg, the README's picture, from a real run of dist/cli.js over a small project that is written for
 * it: `node scripts/picture.ts`. Its token is made from a seed, like those of all examples.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { sampleOf } from "../src/checks/secrets/sample.ts";

const root = join(import.meta.dirname, "..");

const PROJECT: { readonly [path: string]: string } = {
  "app/main.py": `import os

from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware

app = FastAPI()
app.add_middleware(
    CORSMiddleware,
    allow_origins=os.getenv("CORS_ORIGINS", "*").split(","),
    allow_credentials=True,
)

GITHUB_TOKEN = "${sampleOf("ghp_[A-Za-z0-9]{36}", 7)}"
`,
  "requirements.txt": "fastapi==0.115.6\njinja2==3.1.2\n",
  ".github/workflows/ci.yml": `on: push
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2
      - uses: someone/deploy@main
`,
};

const project = mkdtempSync(join(tmpdir(), "bartizan-picture-"));
try {
  for (const [path, text] of Object.entries(PROJECT)) {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), text);
  }
  const run = spawnSync(process.execPath, [join(root, "dist/cli.js"), "scan", ".", "--color"], {
    cwd: project,
    encoding: "utf8",
  });
  if (run.status !== 1) throw new Error(`the scan ended with ${run.status}: ${run.stderr}`);
  // The pages stand beside the program, wherever that is; how long it took is another each time.
  const shown = run.stdout
    .replaceAll(pathToFileURL(root).href, "file:///opt/bartizan")
    .replace(/ in [\d.]+ m?s\b/, " in 0.2 s");
  const svg = execFileSync(
    process.execPath,
    [join(root, "scripts/screenshot.ts"), "node dist/cli.js scan ."],
    {
      input: shown,
    },
  );
  writeFileSync(join(root, "docs/screenshot.svg"), svg);
} finally {
  rmSync(project, { recursive: true, force: true });
}
