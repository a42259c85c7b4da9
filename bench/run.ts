/** Compares Bartizan with its peers, and its hook with the least a program on Node.js costs; see README.md. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir, totalmem } from "node:os";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { git, makeTree } from "./corpus.ts";
import { largeRepository, smallRepositories } from "./hook.ts";
import { measure, type Run } from "./measure.ts";
import { installed } from "./programs.ts";
import { table } from "./table.ts";

const { values } = parseArgs({
  options: {
    repository: { type: "string", multiple: true, default: [] },
    history: { type: "string" },
    only: { type: "string", multiple: true, default: [] },
    peer: { type: "string", multiple: true, default: [] },
    dist: { type: "string", default: fileURLToPath(new URL("../dist", import.meta.url)) },
    node: { type: "string", default: process.execPath },
    rounds: { type: "string", default: "7" },
    name: { type: "string", default: new Date().toISOString().slice(0, 10) },
  },
});
const root = fileURLToPath(new URL("..", import.meta.url));
const rounds = Number(values.rounds);
const bartizan = [values.node, join(resolve(values.dist), "cli.js")];
const peers = installed(values.peer);
const wants = (workload: string) => values.only.length === 0 || values.only.includes(workload);
const scratch = mkdtempSync(join(tmpdir(), "bartizan-bench-"));
const parts: string[] = [heading()];

try {
  const tree = join(scratch, "tree");
  mkdirSync(tree);
  const size = makeTree(
    values.repository.map((path) => resolve(path)),
    tree,
  );
  const files = `${size.files.toLocaleString("en")} files, ${(size.bytes / 1e6).toFixed(0)} MB`;
  if (wants("hook"))
    for (const staged of smallRepositories(scratch, tree)) say(hookTable(staged.name, staged.cwd));
  if (wants("large")) {
    const { name, cwd } = largeRepository(scratch, tree);
    say(hookTable(name, cwd));
  }
  if (wants("tree") && size.files > 0) {
    // Gitleaks and others look at a folder; Bartizan would leave out what git ignores, and here nothing is.
    git(tree, "init", "--quiet");
    const runs = [
      ...scans(["scan", "."], tree),
      ...peers.flatMap(({ peer }): Run[] =>
        peer.tree ? [{ name: peer.name, command: peer.tree(scratch), cwd: tree }] : [],
      ),
    ];
    say(
      table(
        "Tree",
        `${files}, made of ${values.repository.map((path) => basename(path)).join(", ")}.`,
        measure(runs, rounds),
        size.bytes,
      ),
    );
  }
  if (wants("history") && values.history !== undefined) say(historyTable(resolve(values.history)));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
const file = join(root, "bench", "results", `${values.name}.md`);
mkdirSync(join(root, "bench", "results"), { recursive: true });
writeFileSync(file, parts.join("\n"));

/** Bartizan twice: with what it is compared by, and with all it does. */
function scans(args: readonly string[], cwd: string): readonly Run[] {
  const command = [...bartizan, ...args, "--quiet", "--fail-on", "never"];
  return [
    { name: "bartizan --only secrets", command: [...command, "--only", "secrets"], cwd },
    { name: "bartizan, all checks", command, cwd },
  ];
}

function hookTable(name: string, cwd: string): string {
  // As git starts a hook: at the top of the working tree, and told of the index.
  const hook = ["env", `GIT_INDEX_FILE=${join(cwd, ".git", "index")}`, ...bartizan, "hook", "pre-commit"];
  const runs: Run[] = [
    { name: "node -e 0", command: ["env", values.node, "-e", "0"], cwd },
    { name: "bartizan hook pre-commit", command: hook, cwd },
    ...peers.flatMap(({ peer }): Run[] =>
      peer.staged ? [{ name: `${peer.name}, staged`, command: peer.staged, cwd }] : [],
    ),
  ];
  return table(`Hook: ${name}`, "", measure(runs, rounds));
}

function historyTable(repository: string): string {
  const count = spawnSync("git", ["rev-list", "--count", "--all"], { cwd: repository, encoding: "utf8" });
  const [secrets] = scans(["scan", "--history"], repository);
  const runs = [
    ...(secrets ? [secrets] : []),
    ...peers.flatMap(({ peer }): Run[] =>
      peer.history ? [{ name: peer.name, command: peer.history, cwd: repository }] : [],
    ),
  ];
  const note = `${basename(repository)}, ${Number(count.stdout).toLocaleString("en")} commits.`;
  return table("History", note, measure(runs, rounds));
}

function heading(): string {
  const node = spawnSync(values.node, ["--version"], { encoding: "utf8" }).stdout.trim();
  const versions = peers.map(({ peer, says }) => `${peer.name} ${says}`).join(", ") || "none on PATH";
  const [cpu] = cpus();
  const load = loadavg()
    .map((one) => one.toFixed(1))
    .join(" ");
  return `# ${values.name}

Node.js ${node} on ${process.platform}, ${cpus().length} × ${cpu?.model ?? "unknown"}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB; load at the start ${load}. Peers: ${versions}.
Medians of ${rounds} rounds; a ratio is the median of the ratios within a round, to the first line.
`;
}

function say(part: string): void {
  parts.push(part);
  process.stdout.write(`${part}\n`);
}
