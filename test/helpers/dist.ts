import { execFile, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { gitEnvironment } from "./repository.ts";

export const projectRoot = fileURLToPath(new URL("../..", import.meta.url));

let checked: string | undefined;

/**
 * The folder of the bundle that end-to-end tests drive: `dist/`, or what `BARTIZAN_DIST` names.
 * @throws {Error} when `dist/` is not what the sources give: a test of yesterday's program would prove nothing
 */
export function distFolder(): string {
  checked ??= findDist();
  return checked;
}

function findDist(): string {
  const named = process.env["BARTIZAN_DIST"];
  if (named) {
    if (!existsSync(join(named, "cli.js"))) throw new Error(`BARTIZAN_DIST: there is no cli.js in ${named}`);
    return resolve(named);
  }
  const dist = join(projectRoot, "dist");
  const run = process.env["BARTIZAN_TEST_RUN"];
  const checkedInRun = join(projectRoot, "node_modules/.cache/dist-checked");
  if (run !== undefined && existsSync(checkedInRun) && readFileSync(checkedInRun, "utf8") === run)
    return dist;
  const { status, stderr } = spawnSync(process.execPath, [join(projectRoot, "scripts/check-dist.ts")], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr.trim());
  if (run !== undefined) {
    mkdirSync(dirname(checkedInRun), { recursive: true });
    writeFileSync(checkedInRun, run);
  }
  return dist;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string | Buffer;
  /** Over an environment that knows neither this machine's git settings nor colours nor a CI; undefined removes one. */
  readonly env?: NodeJS.ProcessEnv;
  /** Defaults to the Node.js that runs the tests. */
  readonly node?: string;
  /** Milliseconds. */
  readonly timeout?: number;
  /** Defaults to the `cli.js` of `distFolder()`. */
  readonly cli?: string;
}

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command line as a process of its own. */
export function bartizan(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const cli = options.cli ?? join(distFolder(), "cli.js");
  return runProgram(options.node ?? process.execPath, [cli, ...args], options);
}

/** Runs any program in the environment of a test, and waits for it; a program that does not end by itself fails the test. */
export function runProgram(
  program: string,
  args: readonly string[],
  { cwd, input, env, timeout = 110_000 }: Pick<RunOptions, "cwd" | "input" | "env" | "timeout"> = {},
): Promise<Ran> {
  return new Promise((done, fail) => {
    const child = execFile(
      program,
      args,
      { cwd, env: { ...cleanEnvironment(), ...env }, maxBuffer: 64 * 1024 * 1024, timeout },
      (error, stdout, stderr) => {
        if (error && typeof error.code !== "number") fail(error);
        else done({ code: error ? Number(error.code) : 0, stdout, stderr });
      },
    );
    // A program that ends without reading its input is not what is tested here.
    child.stdin?.on("error", () => {});
    child.stdin?.end(input ?? "");
  });
}

/** What a test's process inherits: `PATH` and the like, and nothing that changes what is printed or which repository is meant. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  const dropped = /^(NODE_|NO_COLOR$|FORCE_COLOR$|TERM$|CI$|GITHUB_|RUNNER_|INPUT_|BARTIZAN_)/;
  return Object.fromEntries(Object.entries(gitEnvironment()).filter(([name]) => !dropped.test(name)));
}
