import { join } from "node:path";
import { applyEdits, modify, type ParseError, parse } from "jsonc-parser";
import { UserError } from "../../errors.ts";
import { hookCommandLine, notesOn } from "../command.ts";
import type { HookName, Manager, Place } from "../plan.ts";

const KEY = "simple-git-hooks";
const SIMPLE_HOOKS = ["pre-commit", "pre-merge-commit", "commit-msg", "pre-push"] as const;
const AND = " && ";

/** simple-git-hooks: commands in `package.json`, one line of shell for each hook. */
export const simpleGitHooks: Manager = {
  id: KEY,
  title: KEY,
  hooks: SIMPLE_HOOKS,
  detect: (place) => (commandsIn(place.read(fileIn(place))) ? `package.json has "${KEY}"` : undefined),
  install: (place, hooks) => {
    const file = fileIn(place);
    let content = readable(place, file);
    for (const hook of hooks) {
      const mine = commandFor(place, hook);
      const others = withoutOurs(commandsIn(content)?.[hook]);
      const wanted = others === "" ? mine : mine + AND + others;
      if (commandsIn(content)?.[hook] !== wanted) content = changed(content, hook, wanted);
    }
    if (content === place.read(file)) return { changes: [], notes: [] };
    const says = `${file} gets a command for ${hooks.join(", ")} in "${KEY}"`;
    return {
      changes: [{ file, content, says }],
      notes: [...notesOn(place, file), `Run \`npx ${KEY}\` for git to learn of it.`],
    };
  },
  uninstall: (place) => {
    const file = fileIn(place);
    const before = place.read(file);
    if (before === undefined || !commandsIn(before)) return { changes: [], notes: [] };
    let content = before;
    for (const hook of SIMPLE_HOOKS) {
      const command = commandsIn(content)?.[hook];
      const others = withoutOurs(command);
      if (command !== undefined && others !== command)
        content = changed(content, hook, others === "" ? undefined : others);
    }
    if (content === before) return { changes: [], notes: [] };
    return {
      changes: [{ file, content, says: `${file} loses Bartizan's command in "${KEY}"` }],
      notes: [`Run \`npx ${KEY}\` for git to learn of it.`],
    };
  },
};

function fileIn(place: Place): string {
  return join(place.root, "package.json");
}

function readable(place: Place, file: string): string {
  const text = place.read(file) ?? "";
  const errors: ParseError[] = [];
  parse(text, errors);
  if (errors.length > 0)
    throw new UserError(`${file} cannot be read as JSON`, "Mend it first; nothing was changed.");
  return text;
}

function commandsIn(text: string | undefined): Readonly<Record<string, string>> | undefined {
  if (text === undefined) return undefined;
  const value: unknown = parse(text);
  const own = typeof value === "object" && value !== null && KEY in value ? value[KEY] : undefined;
  if (typeof own !== "object" || own === null) return undefined;
  const entries = Object.entries(own).flatMap(([hook, command]) =>
    typeof command === "string" ? [[hook, command] as const] : [],
  );
  return Object.fromEntries(entries);
}

function changed(text: string, hook: HookName, command: string | undefined): string {
  const options = {
    formattingOptions: { insertSpaces: !/^\t/m.test(text), tabSize: /^ {4}"/m.test(text) ? 4 : 2 },
  };
  return applyEdits(text, modify(text, [KEY, hook], command, options));
}

function commandFor(place: Place, hook: HookName): string {
  const line = hookCommandLine(place, hook);
  if (hook === "commit-msg") return `${line} "$1"`;
  return hook === "pre-push" ? `${line} "$@"` : line;
}

/** Ours is the one that runs a hook of a folder `hooks`, and stands first, where `install` puts it. */
function withoutOurs(command: string | undefined): string {
  if (command === undefined) return "";
  const [first = "", ...rest] = command.split(AND);
  return /bartizan[^ ]*'?\/hooks\/|\/hooks\/(pre-commit|pre-merge-commit|commit-msg|pre-push)'?( "\$[1@]")?$/.test(
    first,
  )
    ? rest.join(AND)
    : command;
}
