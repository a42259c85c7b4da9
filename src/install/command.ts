import { isAbsolute, join, relative, sep } from "node:path";
import type { HookName, Place } from "./plan.ts";

/** As one word of a POSIX shell. */
export function shellQuoted(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

/** Whether Bartizan is a part of the repository, as a dependency is: what is written then holds on every machine. */
export function isInside(place: Place): boolean {
  const inside = relative(place.root, place.home);
  return inside !== ".." && !inside.startsWith(`..${sep}`) && !isAbsolute(inside);
}

/**
 * The shell command that runs a hook, from the top of the repository: the hook itself, because it finds Node.js where a
 * graphical client's PATH has none.
 */
export function hookCommandLine(place: Place, hook: HookName): string {
  const file = join(place.home, "hooks", hook);
  return shellQuoted(isInside(place) ? `./${relative(place.root, file).split(sep).join("/")}` : file);
}

/** What to know of a command with an absolute path in a file that others get, too. */
export function notesOn(place: Place, file: string): readonly string[] {
  return isInside(place)
    ? []
    : [
        `${relative(place.root, file)} now names a folder of this machine. To share it, make Bartizan a part of the repository or name it as docs/hooks.md shows.`,
      ];
}
