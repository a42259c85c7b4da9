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
    if (/(^|\/)\.husky(\/_)?\/?$/.test(place.hooksPath ?? "")) return `core.hooksPath is ${place.hooksPath}`;
    return place.exists(join(place.root, ".husky")) ? "there is a folder .husky" : undefined;
  },
  install: (place, hooks) => {
    const changes = hooks.flatMap((hook) => added(place, hook));
    return { changes, notes: changes.length > 0 ? notesOn(place, folderOf(place)) : [] };
  },
  uninstall: (place) => ({ changes: HUSKY_HOOKS.flatMap((hook) => removed(place, hook)), notes: [] }),
};

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
