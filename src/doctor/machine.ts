import { spawnSync } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { GitError, runSync } from "../git/git.ts";
import type { Place } from "../install/plan.ts";
import type { Observation, Patient } from "./examination.ts";

/** Git and Node.js as the hook finds them, and whether the history is all there. */
export function observeMachine(place: Place, env: Patient["env"]): readonly Observation[] {
  return [git(place), node(place, env), ...shallow(place)];
}

function git({ gitVersion: [major, minor] }: Place): Observation {
  const version = `git ${major}.${minor}`;
  if (major > 2 || (major === 2 && minor >= 30)) return { state: "fine", text: version };
  return { state: "problem", text: `${version} is too old: install git 2.30 or newer` };
}

/** The shim's own order: a variable, then PATH, then where it looks by itself; a graphical client's PATH may differ. */
function node(place: Place, env: Patient["env"]): Observation {
  const to = `\`export BARTIZAN_NODE=${process.execPath}\``;
  const named = env["BARTIZAN_NODE"];
  const onPath = named ? undefined : firstOnPath(env["PATH"] ?? "");
  const first = named || onPath;
  const from = named ? "BARTIZAN_NODE" : "PATH";
  const version = first === undefined ? undefined : versionOf(first);
  if (first !== undefined && version === undefined)
    return { state: "problem", text: `${first} does not say its version: it is no Node.js that runs`, from };
  if (isEnough(version)) return { state: "fine", text: `hooks run on ${told(version)}, ${first}`, from };
  const lacking = first === undefined ? "there is no node on PATH" : `${first} is too old, ${told(version)}`;
  const other = named ? undefined : elsewhere(place, env);
  if (other !== undefined) {
    const text = `hooks run on ${told(versionOf(other))}, ${other}, as ${lacking}`;
    return { state: "fine", text, from: "hooks/find-node.sh" };
  }
  const text = `${lacking}, and hooks refuse: put Node.js 20.19 or newer first, or ${to}`;
  return { state: "problem", text, from };
}

type NodeVersion = readonly [major: number, minor: number];

function versionOf(file: string): NodeVersion | undefined {
  const asked = spawnSync(file, ["--version"], { encoding: "utf8", timeout: 10_000 });
  const [, major, minor] = /^v(\d+)\.(\d+)\./.exec(asked.stdout ?? "") ?? [];
  return major === undefined ? undefined : [Number(major), Number(minor)];
}

function told(version: NodeVersion | undefined): string {
  return version === undefined ? "a Node.js" : `Node.js ${version.join(".")}`;
}

function isEnough(version: NodeVersion | undefined): version is NodeVersion {
  if (version === undefined) return false;
  const [major, minor] = version;
  return major > 20 || (major === 20 && minor >= 19);
}

/** What the hooks find where PATH has none; undefined also where there is no `sh` to ask, as in a console of Windows. */
function elsewhere(place: Place, env: Patient["env"]): string | undefined {
  const script = '. "$1/hooks/find-node.sh" && find_node';
  const asked = spawnSync("sh", ["-c", script, "sh", place.home], {
    encoding: "utf8",
    env: { ...env },
    timeout: 10_000,
  });
  return asked.stdout?.trim() || undefined;
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
