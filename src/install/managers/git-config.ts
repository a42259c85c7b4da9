import { join } from "node:path";
import { shellQuoted } from "../command.ts";
import { HOOKS, type HookName, type Manager, type Place } from "../plan.ts";

/** Since when git runs hooks that its configuration names (`hook.<name>.command` and `.event`; git 2.54's release notes). */
const SINCE = { major: 2, minor: 54 };

/** Entries in the repository's own configuration: git runs them beside the files of any other manager. */
export const gitConfig: Manager = {
  id: "git-config",
  title: "git's configuration",
  hooks: HOOKS,
  detect: (place) => (hasConfigHooks(place) ? `git is ${place.gitVersion.join(".")}` : undefined),
  install: (place, hooks) => {
    const settings = hooks.flatMap((hook) => {
      const command = shellQuoted(join(place.home, "hooks", hook));
      if (place.setting(commandKey(hook)) === command && place.setting(eventKey(hook)) === hook) return [];
      const says = `git's configuration of this repository gets ${commandKey(hook)}`;
      return [
        { key: commandKey(hook), value: command, says },
        { key: eventKey(hook), value: hook, says: "" },
      ];
    });
    return { changes: [], settings, notes: [] };
  },
  uninstall: (place) => {
    const present = HOOKS.filter((hook) => place.setting(commandKey(hook)) !== undefined);
    const settings = present.flatMap((hook) => [
      {
        key: commandKey(hook),
        value: undefined,
        says: `${commandKey(hook)} is removed from git's configuration`,
      },
      { key: eventKey(hook), value: undefined, says: "" },
    ]);
    return { changes: [], settings, notes: [] };
  },
};

function hasConfigHooks({ gitVersion: [major, minor] }: Place): boolean {
  return major > SINCE.major || (major === SINCE.major && minor >= SINCE.minor);
}

function commandKey(hook: HookName): string {
  return `hook.bartizan-${hook}.command`;
}

function eventKey(hook: HookName): string {
  return `hook.bartizan-${hook}.event`;
}
