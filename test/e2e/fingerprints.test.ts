import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { Report } from "../../src/report/report.ts";
import { runStep } from "../helpers/action.ts";
import { scanReport } from "../helpers/scan-report.ts";
import { token } from "../helpers/secrets.ts";
import { removeAfterEach, repository } from "../helpers/trees.ts";

removeAfterEach();

/** A finding of every check. */
const FILES = {
  "app/settings.py": `TOKEN = "${token(1)}"\n`,
  "app/main.py":
    'from fastapi import FastAPI\nfrom fastapi.middleware.cors import CORSMiddleware\n\napp = FastAPI()\napp.add_middleware(CORSMiddleware, allow_origins=["*"])\n',
  "requirements.txt": "fastapi>=0.100\nPyYAML==5.1\n",
  "nginx.conf": "server {\n    listen 80;\n    server_tokens on;\n    root /srv/www;\n}\n",
  Dockerfile: "FROM python:latest\n",
};
const CHECKS = ["advisories", "cors", "headers", "pinning", "secrets"];

const prints = ({ findings }: Report) =>
  findings.map(({ path, rule, fingerprint }) => `${path} ${rule} ${fingerprint}`);

describe("a finding has one fingerprint", () => {
  test("in the working tree, the index, a range and the Action", async () => {
    const { path, git, write, commit } = repository({ "README.md": "# Shop\n" });
    const before = commit();
    write(FILES);
    const { report } = await scanReport([], { cwd: path });
    expect([...new Set(report.findings.map(({ check }) => check))].sort()).toEqual(CHECKS);
    expect(new Set(prints(report)).size).toBe(report.findings.length);
    git("add", "--all");
    const staged = await scanReport(["--staged"], { cwd: path });
    const head = commit();
    const range = await scanReport(["--range", `${before}..${head}`], { cwd: path });
    const step = await runStep({
      workspace: path,
      event: "push",
      sha: head,
      payload: { before, after: head, ref: "refs/heads/main", repository: { default_branch: "main" } },
      inputs: { "json-file": "report.json" },
    });
    expect(step.outputs).toMatchObject({ scope: "changed", "json-file": join(path, "report.json") });
    const action: Report = JSON.parse(readFileSync(join(path, "report.json"), "utf8"));
    for (const other of [staged.report, range.report, action]) expect(prints(other)).toEqual(prints(report));
  });

  test("when lines move and are indented, and another one when the secret is another", async () => {
    const secretsOf = async (text: string) => {
      const args = ["--stdin", "--path", "settings.py", "--only", "secrets"];
      return (await scanReport(args, { input: text })).report.findings.map(({ fingerprint }) => fingerprint);
    };
    const line = `TOKEN = "${token(1)}"\n`;
    const [first] = await secretsOf(line);
    expect(await secretsOf(`import os\n\n\nif True:\n    ${line}`)).toEqual([first]);
    const twice = await secretsOf(line + line);
    expect(twice[0]).toBe(first);
    expect(twice[1]).not.toBe(first);
    expect(await secretsOf(`TOKEN = "${token(2)}"\n`)).not.toContain(first);
  });
});
