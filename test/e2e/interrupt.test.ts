import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { cleanEnvironment, distFolder } from "../helpers/dist.ts";
import { folder, removeAfterEach, repository } from "../helpers/trees.ts";

removeAfterEach();

/** Enough that the scan is still at it when the signal comes. */
function largeTree(): string {
  const text = 'const token = process.env.TOKEN ?? "";\nimport express from "express";\n'.repeat(600);
  return repository(Object.fromEntries(Array.from({ length: 1_500 }, (_, i) => [`src/f${i}.ts`, text]))).path;
}

test.each([1, 2])(
  "Ctrl-C ends a scan with --jobs %i before its report, and leaves nothing behind",
  async (jobs) => {
    const tree = largeTree();
    const out = folder();
    const command = `"$0" "$@"; echo "code $?"`;
    const args = [join(distFolder(), "cli.js"), "--jobs", String(jobs), "--output", join(out, "report.json")];
    // A group of its own, as a terminal makes it for what it starts.
    const shell = spawn("sh", ["-c", `trap : INT; ${command}`, process.execPath, ...args], {
      cwd: tree,
      env: cleanEnvironment(),
      detached: true,
      stdio: ["ignore", "pipe", "inherit"],
    });
    let said = "";
    shell.stdout.on("data", (chunk) => {
      said += chunk;
    });
    await new Promise((done) => setTimeout(done, 700));
    process.kill(-(shell.pid ?? 0), "SIGINT");
    await new Promise((done) => shell.on("close", done));
    expect(said).toBe("code 130\n");
    expect(readdirSync(out)).toEqual([]);
  },
);
