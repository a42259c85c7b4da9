import { chmodSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { runSync } from "../git/git.ts";
import type { Place, Plan } from "./plan.ts";

/** Does what was planned. A file is there whole or not at all, whenever this is stopped. */
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
    if (keepAs !== undefined) renameSync(file, keepAs);
    renameSync(unfinished, file);
  }
  for (const { key, value } of plan.settings ?? []) {
    const change = value === undefined ? ["--unset-all", key] : ["--replace-all", key, value];
    runSync(["config", "--local", ...change], { cwd: place.root, safeDirectory: place.root });
  }
}
