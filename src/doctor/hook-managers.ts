import { join, resolve } from "node:path";
import { get, itemsOf, stringOf } from "../formats/access.ts";
import { type Format, readText } from "../formats/read.ts";
import { shellQuoted } from "../install/command.ts";
import { canonicalId, IDS } from "../install/managers/framework-hooks.ts";
import { HUSKY_ON, isHuskyOn } from "../install/managers/husky.ts";
import { AS_SCRIPT, lefthookFiles } from "../install/managers/lefthook.ts";
import { HOOKS, type HookName, type Place } from "../install/plan.ts";
import type { Value } from "../languages/value.ts";
import type { Observation } from "./examination.ts";
import { gitSettings } from "./git-settings.ts";

/** A program whose own files name hooks, and which has to be told to make git call it. */
interface Managed {
  readonly title: string;
  /** Where its files may be, from the root. */
  readonly files: readonly string[];
  /** Whether a file has Bartizan for a hook. */
  hasBartizan(settings: Value, hook: HookName): boolean;
  /** Files of the repository that a file goes on in, as it names them. */
  continuesIn?(settings: Value): readonly string[];
  /** What else has to be said of a file. */
  notes?(settings: Value): readonly string[];
  /** Why Bartizan, although the file has it, may not run; undefined: it does. */
  doubts?(settings: Value, hook: HookName): string | undefined;
  /** What a hook of its making holds. */
  readonly mark: RegExp;
  /** What to type for git to call it. */
  activate(hook: HookName): string;
}

const MANAGED: readonly Managed[] = [
  {
    title: "prek",
    files: ["prek.toml"],
    hasBartizan: hasFrameworkHook,
    mark: /pre-commit|prek/,
    activate: (hook) => `prek install --hook-type ${hook}`,
  },
  {
    title: "the pre-commit framework",
    files: [".pre-commit-config.yaml", ".pre-commit-config.yml"],
    hasBartizan: hasFrameworkHook,
    mark: /pre-commit|prek/,
    activate: (hook) => `pre-commit install --hook-type ${hook}`,
  },
  {
    title: "lefthook",
    files: ["lefthook", "lefthook-local"].flatMap((name) =>
      lefthookFiles(name, ["yml", "yaml", "toml", "json", "jsonc"]),
    ),
    hasBartizan: (settings, hook) => namesBartizan(get(settings, hook)),
    continuesIn: extended,
    notes: lefthookNotes,
    doubts: lefthookDoubts,
    mark: /lefthook/,
    activate: () => "lefthook install",
  },
  {
    title: "simple-git-hooks",
    files: ["package.json"],
    hasBartizan: (settings, hook) => namesBartizan(get(settings, "simple-git-hooks", hook)),
    mark: /bartizan/,
    activate: () => "npx simple-git-hooks",
  },
];

function hasFrameworkHook(settings: Value, hook: HookName): boolean {
  const id = IDS.get(hook);
  const ids = itemsOf(get(settings, "repos")).flatMap((repo) =>
    itemsOf(get(repo, "hooks")).map((entry) => stringOf(get(entry, "id"))),
  );
  return ids.some((known) => id !== undefined && canonicalId(known) === id);
}

/** Whether git calls the managers whose files name Bartizan. */
export async function observeManagers(place: Place): Promise<readonly Observation[]> {
  if (place.bare) return [];
  const managed = await Promise.all(
    MANAGED.flatMap((manager) => manager.files.map((name) => observeManager(place, manager, name))),
  );
  return [...managed.flat(), ...husky(place), ...gitsOwn(place)];
}

async function observeManager(place: Place, managed: Managed, name: string): Promise<readonly Observation[]> {
  const seen = new Set([name]);
  const observations: Observation[] = [];
  for (const file of seen) {
    const text = place.read(resolve(place.root, file));
    if (text === undefined) {
      if (file !== name) observations.push(unread(managed, file, name));
      continue;
    }
    // What cannot be read holds no hook: the manager itself will say what is wrong with it.
    const { value } = await readText(text, formatOf(file));
    observations.push(...observeSettings(place, managed, value, file));
    for (const next of managed.continuesIn?.(value) ?? []) if (seen.size < MOST_FILES) seen.add(next);
  }
  return observations;
}

/** Files may extend each other, and a hostile one may name any number. */
const MOST_FILES = 50;

function unread({ title }: Managed, file: string, from: string): Observation {
  const what = /[*?[{]/.test(file)
    ? "names files by a pattern, and they are not looked at"
    : "names a file that is not here";
  return { state: "note", text: `${title} ${what}: ${inLine(file)}`, from };
}

/** Names from a file may hold anything. */
function inLine(name: string): string {
  return JSON.stringify(name.length > 100 ? `${name.slice(0, 100)}…` : name);
}

function observeSettings(place: Place, managed: Managed, value: Value, name: string): readonly Observation[] {
  const notes = (managed.notes?.(value) ?? []).map(
    (text): Observation => ({ state: "note", text, from: name }),
  );
  const hooks = HOOKS.filter((hook) => managed.hasBartizan(value, hook)).map((hook): Observation => {
    const file = join(place.hooksFolder, hook);
    if (!managed.mark.test(place.read(file) ?? "")) {
      const text = `git does not call ${managed.title}, which has Bartizan for ${hook}: \`${managed.activate(hook)}\``;
      return { state: "problem", text, from: name };
    }
    const doubt = managed.doubts?.(value, hook);
    if (doubt !== undefined) return { state: "problem", text: doubt, from: name };
    if (place.isExecutable(file))
      return { state: "fine", text: `${hook} calls Bartizan through ${managed.title}`, from: name };
    const text = `${hook} is not executable, and git passes over it: \`chmod +x ${shellQuoted(file)}\``;
    return { state: "problem", text, from: file };
  });
  return [...hooks, ...notes];
}

/** Paths from the root, those in files that are extended, too. */
function extended(settings: Value): readonly string[] {
  const named = get(settings, "extends");
  return (named?.kind === "list" ? named.items : [named]).flatMap((one) => stringOf(one) ?? []);
}

function lefthookNotes(settings: Value): readonly string[] {
  if (!get(settings, "remotes") && !get(settings, "remote")) return [];
  return [
    "lefthook also takes hooks from other repositories, which are not looked at; `lefthook dump` shows them",
  ];
}

/** A script is all that lefthook never passes over before a commit or a push: see `AS_SCRIPT`. */
function lefthookDoubts(settings: Value, hook: HookName): string | undefined {
  if (!AS_SCRIPT.includes(hook)) return undefined;
  const jobs = itemsOf(get(settings, hook, "jobs"));
  const isScript =
    namesBartizan(get(settings, hook, "scripts")) || jobs.some((job) => namesBartizan(get(job, "script")));
  return isScript
    ? undefined
    : `lefthook has Bartizan as a command for ${hook}, and passes over it where it counts no changed file: \`bartizan install\` makes a script of it`;
}

function formatOf(name: string): Format {
  if (name.endsWith(".toml")) return "toml";
  return /\.jsonc?$/.test(name) ? "json" : "yaml";
}

function husky(place: Place): readonly Observation[] {
  const isOn = isHuskyOn(place);
  return HOOKS.flatMap((hook): readonly Observation[] => {
    const name = `.husky/${hook}`;
    if (!place.read(join(place.root, name))?.includes("bartizan")) return [];
    if (isOn) return [{ state: "fine", text: `${hook} calls Bartizan through husky`, from: name }];
    const text = `git does not call husky, which has Bartizan for ${hook}: \`${HUSKY_ON}\``;
    return [{ state: "problem", text, from: name }];
  });
}

/** Hooks that git's configuration names: older ones pass over them in silence. */
function gitsOwn(place: Place): readonly Observation[] {
  const commands = gitSettings(place.root, "^hook\\..*\\.command$").filter(({ value }) =>
    value.includes("bartizan"),
  );
  const [major, minor] = place.gitVersion;
  return commands.map(({ key, file }): Observation => {
    if (major > 2 || (major === 2 && minor >= 54))
      return { state: "fine", text: `git's configuration calls Bartizan (${key})`, from: file };
    const text = `git ${major}.${minor} does not run the hooks its configuration names (${key}): git 2.54 or newer does; here, \`bartizan install --manager git\``;
    return { state: "problem", text, from: file };
  });
}

/** Whether a command, script or job in it has the name or runs a file of it. */
function namesBartizan(part: Value | undefined): boolean {
  if (part?.kind === "object")
    return part.entries.some(({ key, value }) => key.includes("bartizan") || namesBartizan(value));
  if (part?.kind === "list") return part.items.some(namesBartizan);
  return stringOf(part)?.includes("bartizan") ?? false;
}
