import { readFileSync } from "node:fs";
import { dirname, isAbsolute, join, relative, sep } from "node:path";
import { UserError } from "../../errors.ts";
import { hookCommandLine } from "../command.ts";
import { type Change, HOOKS, type HookName, type Manager, type Place } from "../plan.ts";

/** Every file this writes has it; nothing without it is ever overwritten or removed. */
const MARKER = "# bartizan: ";
const HOME_LINE = 'home=$(dirname -- "$0")/..';
const KEPT = ".before-bartizan";

/** Files in the folder where git looks for hooks. A hook that is there already still runs first. */
export const gitHooks: Manager = {
  id: "git",
  title: "git's own hooks",
  hooks: HOOKS,
  detect: () => "git runs them by itself",
  install: (place, hooks) => {
    refuseTrackedFolder(place);
    return { changes: hooks.flatMap((hook) => installed(place, hook)), notes: [] };
  },
  uninstall: (place) => ({ changes: HOOKS.flatMap((hook) => removed(place, hook)), notes: [] }),
};

function installed(place: Place, hook: HookName): readonly Change[] {
  const file = join(place.hooksFolder, hook);
  const content = scriptFor(place, hook);
  const isThere = place.exists(file);
  if (isThere && place.read(file) === content && place.isExecutable(file)) return [];
  const says = `${file} checks ${WHAT[hook]}`;
  if (!isThere || isOurs(place, file)) return [{ file, content, executable: true, says }];
  // An install that was stopped leaves a second name of the same hook.
  if (place.exists(file + KEPT) && place.read(file + KEPT) !== place.read(file)) {
    throw new UserError(
      `${file + KEPT} is in the way`,
      "It looks like a hook kept by an earlier install: move it away first.",
    );
  }
  const kept = `the hook that was there runs first, as ${hook + KEPT}`;
  return [{ file, content, executable: true, keepAs: file + KEPT, says: `${says}; ${kept}` }];
}

function removed(place: Place, hook: HookName): readonly Change[] {
  const file = join(place.hooksFolder, hook);
  if (!isOurs(place, file)) return [];
  const kept = file + KEPT;
  const says = `${file} is removed`;
  if (!place.exists(kept)) return [{ file, content: undefined, says }];
  return [
    {
      file,
      content: undefined,
      restoreFrom: kept,
      says: `${says}, and the hook that was there before comes back`,
    },
  ];
}

const WHAT: Readonly<Record<HookName, string>> = {
  "pre-commit": "what is staged before every commit",
  "pre-merge-commit": "what a merge adds before git commits it",
  "commit-msg": "the message of every commit for secrets",
  "pre-push": "the commits of every push",
  "pre-receive": "the commits of every push this repository receives",
  update: "the commits of every ref that is pushed here",
};

function scriptFor(place: Place, hook: HookName): string {
  const template = readFileSync(join(place.home, "hooks", hook), "utf8");
  if (!template.includes(HOME_LINE)) throw new TypeError("the hook's template has lost its line");
  return template.replace(HOME_LINE, () => `home='${place.home.replaceAll("'", "'\\''")}'`);
}

/** Where the Bartizan is that a hook calls; undefined when the hook is none that was installed. */
export function homeOf(place: Place, file: string): string | undefined {
  const text = place.read(file);
  if (!text?.includes(MARKER)) return undefined;
  if (text.includes(HOME_LINE)) return dirname(dirname(file));
  return /^home='(.*)'$/m.exec(text)?.[1]?.replaceAll("'\\''", "'");
}

function isOurs(place: Place, file: string): boolean {
  return place.read(file)?.includes(MARKER) ?? false;
}

/** Files there belong to the repository, and so to everybody who has a clone. */
function refuseTrackedFolder(place: Place): void {
  if (place.hooksPath === undefined) return;
  const inside = relative(place.root, place.hooksFolder);
  if (inside.startsWith("..") || isAbsolute(inside) || inside.split(sep)[0] === ".git") return;
  throw new UserError(
    `hooks of this repository are files of its own (core.hooksPath is ${place.hooksPath})`,
    `Add this line to ${join(place.hooksPath, "pre-commit")}: ${hookCommandLine(place, "pre-commit")} "$@"`,
  );
}
