import { join } from "node:path";
import { get, itemsOf, stringOf } from "../formats/access.ts";
import { type Format, readText } from "../formats/read.ts";
import { shellQuoted } from "../install/command.ts";
import { canonicalId, IDS } from "../install/managers/framework-hooks.ts";
import { lefthookFiles } from "../install/managers/lefthook.ts";
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
  const text = place.read(join(place.root, name));
  if (text === undefined) return [];
  // What cannot be read holds no hook: the manager itself will say what is wrong with it.
  const { value } = await readText(text, formatOf(name));
  return HOOKS.filter((hook) => managed.hasBartizan(value, hook)).map((hook): Observation => {
    const file = join(place.hooksFolder, hook);
    if (!managed.mark.test(place.read(file) ?? "")) {
      const text = `git does not call ${managed.title}, which has Bartizan for ${hook}: \`${managed.activate(hook)}\``;
      return { state: "problem", text, from: name };
    }
    if (place.isExecutable(file))
      return { state: "fine", text: `${hook} calls Bartizan through ${managed.title}`, from: name };
    const text = `${hook} is not executable, and git passes over it: \`chmod +x ${shellQuoted(file)}\``;
    return { state: "problem", text, from: file };
  });
}

function formatOf(name: string): Format {
  if (name.endsWith(".toml")) return "toml";
  return /\.jsonc?$/.test(name) ? "json" : "yaml";
}

/** Husky's own folder `.husky/_` is made by `husky`, which package.json's `prepare` should run. */
function husky(place: Place): readonly Observation[] {
  const isOn = /(^|\/)\.husky(\/_)?\/?$/.test(place.hooksPath ?? "") && place.exists(place.hooksFolder);
  return HOOKS.flatMap((hook): readonly Observation[] => {
    const name = `.husky/${hook}`;
    if (!place.read(join(place.root, name))?.includes("bartizan")) return [];
    if (isOn) return [{ state: "fine", text: `${hook} calls Bartizan through husky`, from: name }];
    const text = `git does not call husky, which has Bartizan for ${hook}: \`npx husky\``;
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
