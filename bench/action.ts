/**
 * How long a pull request of ten source files waits for the built Action's first annotation, by itself and at the end.
 *
 * ```
 * npm run bundle
 * node bench/action.ts FOLDER_WITH_SOURCES [ROUNDS]
 * ```
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { TOKEN, WRITES } from "../test/helpers/github/scene.ts";
import { startGithub } from "../test/helpers/github/server.ts";
import { createRepository } from "../test/helpers/repository.ts";
import { token } from "../test/helpers/secrets.ts";
import { filesBelow } from "./corpus.ts";

const [folder, rounds = "7"] = process.argv.slice(2);
if (folder === undefined) throw new Error("say where the source files are");
const action = fileURLToPath(new URL("../dist/action.js", import.meta.url));
const github = await startGithub({ token: TOKEN, permissions: WRITES });
const repository = createRepository();
const scratch = mkdtempSync(join(tmpdir(), "bartizan-bench-"));
const { sha, payload } = pullRequest(folder);

interface Waited {
  readonly first: number;
  readonly end: number;
  /** User and system time, git's included. */
  readonly cpu: number;
}

const inTheLog: Waited[] = [];
const asACheck: Waited[] = [];
for (let round = 0; round < Number(rounds); round++) {
  inTheLog.push(await run("", (printed) => /^::error /m.test(printed)));
  asACheck.push(
    await run(TOKEN, () => github.state.checkRuns.some(({ annotations }) => annotations.length > 0)),
  );
  github.state.checkRuns.length = 0;
  github.state.comments.length = 0;
}
await github.close();
repository.remove();
rmSync(scratch, { recursive: true });
for (const [name, waited] of Object.entries({ "in the log": inTheLog, "as a check run": asACheck })) {
  const of = (pick: (each: Waited) => number) => median(waited.map(pick)).toFixed(2);
  console.log(
    `${name}: first annotation ${of((w) => w.first)} s, end ${of((w) => w.end)} s, CPU ${of((w) => w.cpu)} s`,
  );
}

/** Ten files of the folder, one of them with a secret, and what the event says of it. */
function pullRequest(tree: string) {
  const code = new Set([".py", ".ts", ".tsx", ".js", ".go", ".java", ".rs", ".rb"]);
  const sources = filesBelow(tree).filter((path) => code.has(extname(path)));
  const step = Math.max(1, Math.floor(sources.length / 10));
  const chosen = sources.filter((_, i) => i % step === 0).slice(0, 10);
  const base = repository.commit("base");
  repository.git("checkout", "--quiet", "-b", "topic");
  const texts = chosen.map((path) => readFileSync(path, "utf8"));
  repository.write(Object.fromEntries(chosen.map((path, i) => [`f${i}${extname(path)}`, texts[i] ?? ""])));
  repository.write({ "f0.py": `KEY = "${token(1)}"\n` });
  const head = repository.commit("topic");
  repository.git("checkout", "--quiet", "main");
  repository.git("merge", "--quiet", "--no-ff", "--no-edit", "topic");
  const own = { repo: { full_name: "owner/name" } };
  const pull = {
    number: 7,
    head: { sha: head, ref: "topic", ...own },
    base: { sha: base, ref: "main", ...own },
  };
  return { sha: repository.git("rev-parse", "HEAD"), payload: { pull_request: pull } };
}

async function run(withToken: string, isAnnotated: (printed: string) => boolean): Promise<Waited> {
  const file = (name: string, text: string) => {
    writeFileSync(join(scratch, name), text);
    return join(scratch, name);
  };
  const env = {
    PATH: process.env["PATH"],
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: repository.path,
    GITHUB_REPOSITORY: "owner/name",
    GITHUB_API_URL: github.url,
    GITHUB_EVENT_NAME: "pull_request",
    GITHUB_EVENT_PATH: file("event.json", JSON.stringify(payload)),
    GITHUB_SHA: sha,
    GITHUB_REF: "refs/pull/7/merge",
    GITHUB_OUTPUT: file("output", ""),
    GITHUB_STEP_SUMMARY: file("summary", ""),
    INPUT_TOKEN: withToken,
    INPUT_REVIEW: "never",
  };
  const began = performance.now();
  const times = ["-f", "%U %S", "-o", join(scratch, "times")];
  const child = spawn("/usr/bin/time", [...times, process.execPath, action], { env, cwd: repository.path });
  let printed = "";
  let first: number | undefined;
  const look = () => {
    if (first === undefined && isAnnotated(printed)) first = performance.now() - began;
  };
  const watch = setInterval(look, 5);
  child.stdout.on("data", (chunk: Buffer) => {
    printed += chunk.toString("utf8");
    look();
  });
  await new Promise((done) => child.on("close", done));
  clearInterval(watch);
  look();
  if (first === undefined) throw new Error(`no annotation: ${printed}`);
  const [user = 0, system = 0] = readFileSync(join(scratch, "times"), "utf8")
    .trim()
    .split("\n")
    .slice(-1)
    .join("")
    .split(" ")
    .map(Number);
  return { first: first / 1_000, end: (performance.now() - began) / 1_000, cpu: user + system };
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
