import { join } from "node:path";
import { UserError } from "../../errors.ts";
import { hookCommandLine, notesOn } from "../command.ts";
import type { HookName, Manager, Place } from "../plan.ts";
import { append, readYaml, remove, type Yaml } from "../yaml-text.ts";

/** Names of lefthook's own file (its documentation, "Config file name"). */
export function lefthookFiles(name: string, formats: readonly string[]): readonly string[] {
  return formats.flatMap((format) => ["", ".", ".config/"].map((start) => `${start}${name}.${format}`));
}

/** Those that Bartizan can add to, and the others. */
const FILES = lefthookFiles("lefthook", ["yml", "yaml"]);
const OTHERS = lefthookFiles("lefthook", ["toml", "json", "jsonc"]);
const LEFTHOOK_HOOKS = ["pre-commit", "pre-merge-commit", "commit-msg", "pre-push"] as const;
const NAME = "bartizan";

export const lefthook: Manager = {
  id: "lefthook",
  title: "lefthook",
  hooks: LEFTHOOK_HOOKS,
  detect: (place) => {
    const file = [...FILES, ...OTHERS].find((name) => place.exists(join(place.root, name)));
    return file && `there is a file ${file}`;
  },
  install: (place, hooks) => {
    const file = fileIn(place);
    const before = open(place, file).text;
    const missing = hooks.filter((hook) => open(place, file).get([hook, "commands", NAME]) === undefined);
    const content = missing.reduce((text, hook) => added(parsed(text, file), place, hook), before);
    if (content === before) return { changes: [], notes: [] };
    const says = `${file} gets the command \`${NAME}\` for ${missing.join(", ")}`;
    const notes = [...notesOn(place, file), "Run `lefthook install` for git to learn of new hooks."];
    return { changes: [{ file, content, says }], notes };
  },
  uninstall: (place) => {
    if (!FILES.some((name) => place.exists(join(place.root, name)))) return { changes: [], notes: [] };
    const file = fileIn(place);
    const before = open(place, file).text;
    const content = LEFTHOOK_HOOKS.reduce((text, hook) => {
      const path = [hook, "commands", NAME];
      const yaml = parsed(text, file);
      return yaml.get(path) === undefined ? text : remove(yaml, path);
    }, before);
    if (content === before) return { changes: [], notes: [] };
    return { changes: [{ file, content, says: `${file} loses the command \`${NAME}\`` }], notes: [] };
  },
};

function added(yaml: Yaml, place: Place, hook: HookName): string {
  const stdin = hook === "pre-push" ? ["  use_stdin: true"] : [];
  const command = [`${NAME}:`, `  run: ${JSON.stringify(commandFor(place, hook))}`, ...stdin];
  const commands = ["commands:", ...indented(command)];
  const [path, entry] =
    yaml.get([hook]) === undefined
      ? [[], [`${hook}:`, ...indented(commands)]]
      : yaml.get([hook, "commands"]) === undefined
        ? [[hook], commands]
        : [[hook, "commands"], command];
  const text = append(yaml, path, entry);
  if (text === undefined) {
    throw new UserError(
      `the ${hook} hook in lefthook's file is written in a form that cannot be added to`,
      `Add a command to it yourself: ${commandFor(place, hook)}`,
    );
  }
  return text;
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}

function fileIn(place: Place): string {
  const file = FILES.map((name) => join(place.root, name)).find((path) => place.exists(path));
  if (file !== undefined) return file;
  throw new UserError(
    "only lefthook's YAML files can be added to",
    `Add a command to its pre-commit hook yourself: ${commandFor(place, "pre-commit")}`,
  );
}

function open(place: Place, file: string): Yaml {
  return parsed(place.read(file) ?? "", file);
}

function parsed(text: string, file: string): Yaml {
  const yaml = readYaml(text);
  if (yaml) return yaml;
  throw new UserError(`${file} cannot be read as YAML`, "Mend it first; nothing was changed.");
}

function commandFor(place: Place, hook: HookName): string {
  const line = hookCommandLine(place, hook);
  if (hook === "commit-msg") return `${line} {1}`;
  return hook === "pre-push" ? `${line} {1} {2}` : line;
}
