import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { projectRoot, runProgram } from "./dist.ts";

/** Hook managers that npm has, in the versions the tests are written for. */
const PACKAGES: Readonly<Record<string, string>> = {
  husky: "husky@9.1.7",
  lefthook: "lefthook@2.2.2",
  prek: "@j178/prek@0.5.3",
  "simple-git-hooks": "simple-git-hooks@2.14.0",
  "lint-staged": "lint-staged@16.4.0",
};

/** The framework in today's version, beside the one of the machine. */
const PYTHON_PACKAGES: Readonly<Record<string, string>> = { "pre-commit-4": "pre-commit==4.7.0" };

/** Where a newer program may be that the machine has no package of: a folder in this variable wins over PATH. */
const variableOf = (name: string) => `BARTIZAN_TEST_${name.toUpperCase().replace(/\W/g, "_")}`;

const folders = new Map<string, Promise<string | undefined>>();

/**
 * The folder of a program that a test drives: one that a variable such as `BARTIZAN_TEST_GIT_2_54` names, one on PATH, or
 * one installed once below `node_modules/.cache`. Undefined when it is not there and cannot be had.
 */
export function toolFolder(name: string): Promise<string | undefined> {
  const folder = folders.get(name) ?? findTool(name);
  folders.set(name, folder);
  return folder;
}

async function findTool(name: string): Promise<string | undefined> {
  const named = process.env[variableOf(name)];
  if (named) return named;
  const python = PYTHON_PACKAGES[name];
  if (python !== undefined) return pythonTool(python);
  const wanted = PACKAGES[name];
  if (wanted === undefined)
    return (process.env["PATH"] ?? "").split(delimiter).find((folder) => existsSync(join(folder, name)));
  const prefix = join(projectRoot, "node_modules/.cache/tools", wanted.replace("/", "+"));
  const folder = join(prefix, "node_modules/.bin");
  if (!existsSync(join(folder, name))) await installPackage(wanted, prefix, "");
  return existsSync(join(folder, name)) ? folder : undefined;
}

async function pythonTool(wanted: string): Promise<string | undefined> {
  const prefix = join(projectRoot, "node_modules/.cache/tools", wanted);
  const folder = join(prefix, "bin");
  if (existsSync(join(prefix, "installed"))) return folder;
  const options = { cwd: projectRoot, env: withoutNpm(), timeout: 240_000 };
  const made = await runProgram("python3", ["-m", "venv", prefix], options).catch(() => undefined);
  if (made?.code !== 0) return undefined;
  const pip = await runProgram(join(folder, "pip"), ["install", "--quiet", wanted], options).catch(
    () => undefined,
  );
  if (pip?.code !== 0) return undefined;
  writeFileSync(join(prefix, "installed"), "");
  return folder;
}

/** As the person who runs the tests would call a program: with their proxy and certificates, and without npm's own variables. */
function withoutNpm(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([key]) => !key.startsWith("npm_")));
}

/**
 * Installs a package, and nothing else, as a folder of its own, which is there as a whole or not at all: test files that run
 * at the same time may want the same one. When it cannot be had, there is no folder.
 *
 * @param scripts what its own package.json allows
 */
export async function installPackage(name: string, prefix: string, scripts: string): Promise<void> {
  const beside = `${prefix}.${process.pid}`;
  mkdirSync(beside, { recursive: true });
  // Without a package.json of its own npm would take the project's.
  const allowed = scripts === "" ? {} : { allowScripts: { [scripts]: true } };
  writeFileSync(join(beside, "package.json"), `${JSON.stringify({ private: true, ...allowed })}\n`);
  const options = ["--no-save", "--no-audit", "--no-fund", `--ignore-scripts=${scripts === ""}`];
  const installed = await runProgram("npm", ["install", "--prefix", beside, ...options, name], {
    cwd: beside,
    env: withoutNpm(),
    timeout: 240_000,
  }).catch(() => undefined);
  try {
    if (installed?.code === 0) renameSync(beside, prefix);
  } catch {
    // Somebody else was faster.
  }
  rmSync(beside, { recursive: true, force: true });
}
