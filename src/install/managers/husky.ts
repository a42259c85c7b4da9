import { dirname, join } from "node:path";
import { hookCommandLine, notesOn } from "../command.ts";
import type { Change, HookName, Manager, Place } from "../plan.ts";

const MARK = "# bartizan";
const HUSKY_HOOKS = ["pre-commit", "pre-merge-commit", "commit-msg", "pre-push"] as const;

/** Husky 9: shell files in `.husky`, run with the hook's arguments and input (its documentation, "How to"). */
export const husky: Manager = {
  id: "husky",
  title: "husky",
  hooks: HUSKY_HOOKS,
  detect: (place) => {
    if (FOLDER.test(place.hooksPath ?? "")) return `core.hooksPath is ${place.hooksPath}`;
    return place.exists(join(place.root, ".husky")) ? "there is a folder .husky" : undefined;
  },
  install: (place, hooks) => {
    const changes = hooks.flatMap((hook) => added(place, hook));
    if (changes.length === 0) return { changes, notes: [] };
    const run = isHuskyOn(place) ? [] : [`Run \`${HUSKY_ON}\` for git to learn of it.`];
    return { changes, notes: [...notesOn(place, folderOf(place)), ...run] };
  },
  uninstall: (place) => ({ changes: HUSKY_HOOKS.flatMap((hook) => removed(place, hook)), notes: [] }),
};

/** What makes husky's own folder and names it to git; package.json's `prepare` should run it. */
export const HUSKY_ON = "npx husky";

const FOLDER = /(^|\/)\.husky(\/_)?\/?$/;

/** Whether git calls it: in a fresh clone it does not. */
export function isHuskyOn(place: Place): boolean {
  return FOLDER.test(place.hooksPath ?? "") && place.exists(place.hooksFolder);
}

/** Where the hand-written hooks are: beside the folder husky makes. */
function folderOf(place: Place): string {
  const named = place.hooksPath?.replace(/\/$/, "");
  return named?.endsWith("/_") ? dirname(place.hooksFolder) : join(place.root, ".husky");
}

function added(place: Place, hook: HookName): readonly Change[] {
  const file = join(folderOf(place), hook);
  const line = `${hookCommandLine(place, hook)} "$@" || exit $? ${MARK}`;
  const before = place.read(file) ?? "";
  if (before.split("\n").includes(line)) return [];
  // Somebody has written it by hand, as docs/hooks.md shows.
  if (new RegExp(`^[^#\\n]*bartizan\\S*/hooks/${hook}\\b(?!.*${MARK}$)`, "m").test(before)) return [];
  const others = withoutOurs(before);
  const says = `${file} gets the line: ${line}`;
  // First, so that a test suite does not run for a commit that is refused anyway; and what it reads, it must not use up.
  const [first = "", ...rest] = others.split("\n");
  const content = first.startsWith("#!") ? [first, line, ...rest].join("\n") : `${line}\n${others}`;
  return [{ file, content, executable: true, says }];
}

function removed(place: Place, hook: HookName): readonly Change[] {
  const file = join(folderOf(place), hook);
  const before = place.read(file);
  if (before === undefined) return [];
  const after = withoutOurs(before);
  if (after === before) return [];
  const content = after.trim() === "" ? undefined : after;
  return [
    {
      file,
      content,
      says: content === undefined ? `${file} is removed` : `${file} loses its line of Bartizan`,
    },
  ];
}

function withoutOurs(text: string): string {
  return text
    .split("\n")
    .filter((line) => !line.endsWith(` ${MARK}`))
    .join("\n");
}
