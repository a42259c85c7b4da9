import { join } from "node:path";
import { shellQuoted } from "../install/command.ts";
import { homeOf } from "../install/managers/git-hooks.ts";
import { HOOKS, type Place } from "../install/plan.ts";
import type { Observation } from "./examination.ts";
import { gitSettings } from "./git-settings.ts";

/** Git looks for hooks in one folder only: what lies in another never runs. */
export function observeHooksPath(place: Place): readonly Observation[] {
  const [setting] = gitSettings(place.root, "^core\\.hookspath$").slice(-1);
  if (!setting) return [];
  const unset = `git config --file ${shellQuoted(setting.file)} --unset-all core.hooksPath`;
  const where = `core.hooksPath is ${setting.value}`;
  if (!place.exists(place.hooksFolder) || setting.value === "/dev/null") {
    const text = `${where}, where there are no hooks, so git runs none: \`${unset}\``;
    return [{ state: "problem", text, from: setting.file }];
  }
  const usual = place.ownHooksFolder;
  const left = HOOKS.filter((hook) => homeOf(place, join(usual, hook)) !== undefined);
  if (left.length === 0 || usual === place.hooksFolder) {
    return [{ state: "fine", text: `git looks for hooks in ${place.hooksFolder}`, from: setting.file }];
  }
  const text = `${where}, so git does not run ${left.join(", ")} of ${usual}: \`bartizan install\` again, or \`${unset}\``;
  return [{ state: "problem", text, from: setting.file }];
}

/** The hooks that git runs: those of Bartizan, and what keeps them from it. */
export function observeHookFiles(place: Place): {
  readonly files: readonly Observation[];
  readonly installed: number;
} {
  let installed = 0;
  const files = HOOKS.flatMap((hook): readonly Observation[] => {
    const file = join(place.hooksFolder, hook);
    const home = homeOf(place, file);
    if (home === undefined) return [];
    installed += 1;
    const again = `node ${shellQuoted(join(place.home, "dist/cli.js"))} install --hooks ${hook}`;
    if (!place.isExecutable(file)) {
      const text = `${hook} is not executable, and git passes over it: \`chmod +x ${shellQuoted(file)}\``;
      return [{ state: "problem", text, from: file }];
    }
    if (!place.exists(join(home, "hooks/shim.sh")) || !place.exists(join(home, "dist/cli.js"))) {
      const text = `${hook} calls Bartizan in ${home}, which is gone: \`${again}\``;
      return [{ state: "problem", text, from: file }];
    }
    const other = home === place.home ? "" : `, in ${home}: not the one that says this`;
    return [{ state: "fine", text: `${hook} calls Bartizan${other}`, from: file }];
  });
  return { files, installed };
}
