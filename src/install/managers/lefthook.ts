import { join } from "node:path";
import { isMap, isScalar } from "yaml";
import { UserError } from "../../errors.ts";
import { hookCommandLine, notesOn } from "../command.ts";
import type { Change, HookName, Manager, Place } from "../plan.ts";
import { append, type Path, readYaml, remove, type Yaml } from "../yaml-text.ts";

/** Names of lefthook's own file (its documentation, "Config file name"). */
export function lefthookFiles(name: string, formats: readonly string[]): readonly string[] {
  return formats.flatMap((format) => ["", ".", ".config/"].map((start) => `${start}${name}.${format}`));
}

/** Those that Bartizan can add to, and the others. */
const FILES = lefthookFiles("lefthook", ["yml", "yaml"]);
const OTHERS = lefthookFiles("lefthook", ["toml", "json", "jsonc"]);
const LEFTHOOK_HOOKS = ["pre-commit", "pre-merge-commit", "commit-msg", "pre-push"] as const;
const NAME = "bartizan";
const SCRIPT = "bartizan.sh";
const MARK = "# bartizan: run by lefthook";

/**
 * Before a commit or a push lefthook passes over commands where it counts no changed file: for a link that becomes a file, for
 * a push of another branch than the current one, for one whose commits undo each other. It passes over no script.
 */
export const AS_SCRIPT: readonly HookName[] = ["pre-commit", "pre-push"];

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
    const before = open(place, file);
    const missing = hooks.filter((hook) => before.get(entryOf(hook)) === undefined);
    const bare = withoutCommands(hooks, before.text, file);
    const content = missing.reduce((text, hook) => added(parsed(text, file), place, hook), bare);
    const scripts = hooks.flatMap((hook) => scriptFor(place, before, hook));
    if (content === before.text) return { changes: scripts, notes: [] };
    const gets = missing.length === 0 ? "" : ` gets \`${NAME}\` for ${missing.join(", ")}`;
    const loses =
      bare === before.text ? "" : " loses the command of an earlier version, which lefthook may pass over";
    const says = `${file}${[gets, loses].filter((part) => part !== "").join(" and")}`;
    const news = missing.length === 0 ? [] : ["Run `lefthook install` for git to learn of new hooks."];
    return { changes: [...scripts, { file, content, says }], notes: [...notesOn(place, file), ...news] };
  },
  uninstall: (place) => {
    if (!FILES.some((name) => place.exists(join(place.root, name)))) return { changes: [], notes: [] };
    const file = fileIn(place);
    const before = open(place, file);
    const content = LEFTHOOK_HOOKS.reduce(
      (text, hook) => {
        const yaml = parsed(text, file);
        return yaml.get(entryOf(hook)) === undefined ? text : remove(yaml, entryOf(hook));
      },
      withoutCommands(LEFTHOOK_HOOKS, before.text, file),
    );
    const scripts = AS_SCRIPT.map((hook) => scriptFile(place, before, hook)).filter((name) =>
      place.read(name)?.startsWith(MARK),
    );
    const removed = scripts.map((name) => ({ file: name, content: undefined, says: `${name} is removed` }));
    if (content === before.text) return { changes: removed, notes: [] };
    return { changes: [{ file, content, says: `${file} loses \`${NAME}\`` }, ...removed], notes: [] };
  },
};

function entryOf(hook: HookName): Path {
  return AS_SCRIPT.includes(hook) ? [hook, "scripts", SCRIPT] : [hook, "commands", NAME];
}

/** Takes out the commands that earlier versions wrote where a script is needed; those that somebody changed stay. */
function withoutCommands(hooks: readonly HookName[], text: string, file: string): string {
  return hooks
    .filter((hook) => AS_SCRIPT.includes(hook))
    .reduce((rest, hook) => {
      const yaml = parsed(rest, file);
      const path = [hook, "commands", NAME];
      const command = yaml.get(path);
      if (!isMap(command) || !command.items.every(({ key }) => isScalar(key) && OWN_KEYS.has(key.value)))
        return rest;
      const run = command.get("run");
      const isOurs = typeof run === "string" && run.includes(`hooks/${hook}`);
      return isOurs ? remove(yaml, path) : rest;
    }, text);
}

/** What such a command was made of. */
const OWN_KEYS: ReadonlySet<unknown> = new Set(["run", "use_stdin"]);

function scriptFile(place: Place, yaml: Yaml, hook: HookName): string {
  const folder = yaml.get(["source_dir"]);
  const named = isScalar(folder) && typeof folder.value === "string" ? folder.value : ".lefthook";
  return join(place.root, named, hook, SCRIPT);
}

function scriptFor(place: Place, yaml: Yaml, hook: HookName): readonly Change[] {
  if (!AS_SCRIPT.includes(hook)) return [];
  const file = scriptFile(place, yaml, hook);
  const content = `${MARK}\nexec ${hookCommandLine(place, hook)} "$@"\n`;
  const present = place.read(file);
  if (present === content) return [];
  if (present !== undefined && !present.startsWith(MARK))
    throw new UserError(`${file} is in the way`, "Move it away first; nothing was changed.");
  return [{ file, content, says: `${file} runs Bartizan` }];
}

function added(yaml: Yaml, place: Place, hook: HookName): string {
  const [, group, name] = entryOf(hook);
  const stdin = hook === "pre-push" ? ["  use_stdin: true"] : [];
  const run = AS_SCRIPT.includes(hook) ? "runner: sh" : `run: ${JSON.stringify(commandFor(place, hook))}`;
  const command = [`${name}:`, `  ${run}`, ...stdin];
  const commands = [`${group}:`, ...indented(command)];
  const [path, entry] =
    yaml.get([hook]) === undefined
      ? [[], [`${hook}:`, ...indented(commands)]]
      : yaml.get([hook, String(group)]) === undefined
        ? [[hook], commands]
        : [[hook, String(group)], command];
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
