import { spawnSync } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { GitError, runSync } from "../git/git.ts";
import type { Place } from "../install/plan.ts";
import type { Observation, Patient } from "./examination.ts";

/** Git and Node.js as the hook finds them, and whether the history is all there. */
export function observeMachine(place: Place, env: Patient["env"]): readonly Observation[] {
  return [git(place), node(env), ...shallow(place)];
}

function git({ gitVersion: [major, minor] }: Place): Observation {
  const version = `git ${major}.${minor}`;
  if (major > 2 || (major === 2 && minor >= 30)) return { state: "fine", text: version };
  return { state: "problem", text: `${version} is too old: install git 2.30 or newer` };
}

/** The shim's own order: a variable, then PATH; a graphical client's PATH may differ from this one. */
function node(env: Patient["env"]): Observation {
  const named = env["BARTIZAN_NODE"];
  const file = named || firstOnPath(env["PATH"] ?? "");
  const from = named ? "BARTIZAN_NODE" : "PATH";
  if (file === undefined) {
    const text = `there is no node on PATH: hooks look in the usual folders. To be sure, \`export BARTIZAN_NODE=${process.execPath}\``;
    return { state: "note", text, from };
  }
  const asked = spawnSync(file, ["--version"], { encoding: "utf8", timeout: 10_000 });
  const [, major, minor] = /^v(\d+)\.(\d+)\./.exec(asked.stdout ?? "") ?? [];
  if (major === undefined) {
    return { state: "problem", text: `${file} does not say its version: it is no Node.js that runs`, from };
  }
  const version = `Node.js ${major}.${minor}`;
  if (Number(major) > 20 || (major === "20" && Number(minor) >= 19))
    return { state: "fine", text: `hooks run on ${version}, ${file}`, from };
  const text = `hooks run on ${version}, ${file}, which is too old: put 20.19 or newer first, or \`export BARTIZAN_NODE=${process.execPath}\``;
  return { state: "problem", text, from };
}

function firstOnPath(path: string): string | undefined {
  const names = process.platform === "win32" ? ["node.exe"] : ["node"];
  return path
    .split(delimiter)
    .filter((folder) => folder !== "")
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(isProgram);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

function shallow({ root }: Place): readonly Observation[] {
  try {
    const answer = runSync(["rev-parse", "--is-shallow-repository"], { cwd: root, safeDirectory: root });
    if (answer.toString("latin1").trim() !== "true") return [];
  } catch (error) {
    if (error instanceof GitError) return [];
    throw error;
  }
  const text =
    "this clone is shallow: what came with its oldest commit is not told apart; `git fetch --unshallow` brings the rest";
  return [{ state: "note", text }];
}
