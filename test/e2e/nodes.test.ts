import { beforeAll, describe, expect, test } from "@jest/globals";
import { VERSION } from "../../src/version.ts";
import { bartizan } from "../helpers/dist.ts";
import { nodeBinary } from "../helpers/node-binary.ts";
import { sarifProblems } from "../helpers/schemas.ts";
import { leak, removeAfterEach, repository } from "../helpers/trees.ts";

/** Installing a Node.js takes its time, once. */
const PATIENCE = 300_000;

removeAfterEach();

beforeAll(async () => {
  await Promise.all(([18, 20, 22] as const).map(nodeBinary));
}, PATIENCE);

const FILES = {
  "settings.py": leak(1),
  "main.py": `from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware

app = FastAPI()
app.add_middleware(CORSMiddleware, allow_origins=["*"], allow_credentials=True)
`,
  "server.ts":
    'import cors from "cors";\nimport express from "express";\n\nconst app = express();\napp.use(cors());\n',
  "nginx.conf": "server {\n  listen 80;\n  root /var/www;\n}\n",
  "package.json": '{ "dependencies": { "lodash": "^4.17.0" } }\n',
  "requirements.txt": "django==3.2.0\n",
  Dockerfile: "FROM node:latest\n",
};

let expected: string | undefined;

describe.each([24, 22, 20] as const)("Node.js %d", (major) => {
  test(
    "runs every check, the hook and the other commands alike",
    async () => {
      const node = await nodeBinary(major);
      if (node === undefined) return;
      const { path, git, write } = repository();
      write(FILES);
      git("add", "--all");

      const scanned = await bartizan(["scan", "--format", "sarif"], { cwd: path, node });
      expect(scanned.stderr).toBe("");
      expect(scanned.code).toBe(1);
      const sarif = JSON.parse(scanned.stdout);
      expect(sarifProblems(sarif)).toEqual([]);
      const results: readonly { readonly ruleId: string; readonly partialFingerprints: object }[] =
        sarif.runs[0].results;
      const checks = new Set(results.map((result) => result.ruleId.split("/")[0]));
      expect([...checks].sort()).toEqual(["advisories", "cors", "headers", "pinning", "secrets"]);
      const found = JSON.stringify(results.map((result) => [result.ruleId, result.partialFingerprints]));
      expected ??= found;
      expect(found).toBe(expected);

      const hook = await bartizan(["hook", "pre-commit"], { cwd: path, node });
      expect(hook).toMatchObject({
        code: 1,
        stderr: "",
        stdout: expect.stringContaining("The commit was refused."),
      });
      expect((await bartizan(["--version"], { node })).stdout).toBe(`bartizan ${VERSION}\n`);
      expect(await bartizan(["explain", "cors/wildcard-origin"], { node })).toMatchObject({
        code: 0,
        stderr: "",
      });
      expect(await bartizan(["install"], { cwd: path, node })).toMatchObject({ code: 0, stderr: "" });
    },
    PATIENCE,
  );
});

test(
  "an older Node.js is told which one is needed, in a line and a hint",
  async () => {
    const node = await nodeBinary(18);
    if (node === undefined) return;
    const ran = await bartizan(["scan"], { node });
    expect(ran.stderr).toMatch(
      /^bartizan: needs Node\.js 20\.19 or newer, and this is 18\.[\d.]+\.\n {2}[^\n]+\n$/,
    );
    expect(ran).toMatchObject({ code: 2, stdout: "" });
  },
  PATIENCE,
);
