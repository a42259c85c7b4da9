import { chmodSync, copyFileSync, linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { runSync } from "../git/git.ts";
import type { Place, Plan } from "./plan.ts";

/** Does what was planned. A file is there whole, as it was or as planned, whenever this is stopped. */
export function apply(place: Place, plan: Plan): void {
  for (const { file, content, executable, keepAs, restoreFrom } of plan.changes) {
    if (content === undefined) {
      if (restoreFrom === undefined) rmSync(file);
      else renameSync(restoreFrom, file);
      continue;
    }
    mkdirSync(dirname(file), { recursive: true });
    const unfinished = `${file}.bartizan-new`;
    writeFileSync(unfinished, content);
    if (executable) chmodSync(unfinished, 0o755);
    if (keepAs !== undefined) keep(file, keepAs);
    renameSync(unfinished, file);
  }
  for (const { key, value } of plan.settings ?? []) {
    const change = value === undefined ? ["--unset-all", key] : ["--replace-all", key, value];
    runSync(["config", "--local", ...change], { cwd: place.root, safeDirectory: place.root });
  }
}

/** A second name for a file, which stays where it is until another takes its place: at no moment is there none. */
function keep(file: string, name: string): void {
  // What an install that was stopped has left.
  rmSync(name, { force: true });
  try {
    linkSync(file, name);
  } catch {
    // Some file systems know no links.
    copyFileSync(file, name);
  }
}
