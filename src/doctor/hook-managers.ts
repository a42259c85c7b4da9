import { join } from "node:path";
import { parse } from "yaml";
import { shellQuoted } from "../install/command.ts";
import { HOOKS, type HookName, type Place } from "../install/plan.ts";
import type { Observation } from "./examination.ts";
import { gitSettings } from "./git-settings.ts";

/** A program whose own files name hooks, and which has to be told to make git call it. */
interface Managed {
  readonly title: string;
  /** Where its files may be, from the root. */
  readonly files: readonly string[];
  /** The part of a file that is for a hook. */
  partFor(settings: unknown, hook: HookName): unknown;
  /** What a hook of its making holds. */
  readonly mark: RegExp;
  /** What to type for git to call it. */
  activate(hook: HookName): string;
}

const FRAMEWORK_IDS: { readonly [hook in HookName]?: RegExp } = {
  "pre-commit": /"id":"bartizan(-node|-system)?"/,
  "commit-msg": /"id":"bartizan-commit-msg"/,
  "pre-push": /"id":"bartizan-push"/,
};

const MANAGED: readonly Managed[] = [
  {
    title: "the pre-commit framework",
    files: [".pre-commit-config.yaml", ".pre-commit-config.yml"],
    partFor: (settings, hook) => FRAMEWORK_IDS[hook]?.exec(JSON.stringify(settings) ?? "")?.[0],
    mark: /pre-commit|prek/,
    activate: (hook) => `pre-commit install --hook-type ${hook}`,
  },
  {
    title: "lefthook",
    files: ["", ".", ".config/"].flatMap((start) => [
      `${start}lefthook.yml`,
      `${start}lefthook.yaml`,
      `${start}lefthook.json`,
    ]),
    partFor: partNamed,
    mark: /lefthook/,
    activate: () => "lefthook install",
  },
  {
    title: "simple-git-hooks",
    files: ["package.json"],
    partFor: (settings, hook) => partNamed(partNamed(settings, "simple-git-hooks"), hook),
    mark: /bartizan/,
    activate: () => "npx simple-git-hooks",
  },
];

/** Whether git calls the managers whose files name Bartizan. */
export function observeManagers(place: Place): readonly Observation[] {
  if (place.bare) return [];
  return [
    ...MANAGED.flatMap((managed) => observeManager(place, managed)),
    ...husky(place),
    ...gitsOwn(place),
  ];
}

function observeManager(place: Place, managed: Managed): readonly Observation[] {
  return managed.files.flatMap((name) => {
    const settings = settingsIn(place.read(join(place.root, name)));
    const hooks = HOOKS.filter((hook) => namesBartizan(managed.partFor(settings, hook)));
    return hooks.map((hook): Observation => {
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
  });
}

/** Husky's own folder `.husky/_` is made by `husky`, which package.json's `prepare` should run. */
function husky(place: Place): readonly Observation[] {
  const isOn = /(^|\/)\.husky(\/_)?\/?$/.test(place.hooksPath ?? "") && place.exists(place.hooksFolder);
  return HOOKS.flatMap((hook): readonly Observation[] => {
    const name = `.husky/${hook}`;
    if (!namesBartizan(place.read(join(place.root, name)))) return [];
    if (isOn) return [{ state: "fine", text: `${hook} calls Bartizan through husky`, from: name }];
    const text = `git does not call husky, which has Bartizan for ${hook}: \`npx husky\``;
    return [{ state: "problem", text, from: name }];
  });
}

/** Hooks that git's configuration names: older ones pass over them in silence. */
function gitsOwn(place: Place): readonly Observation[] {
  const commands = gitSettings(place.root, "^hook\\..*\\.command$").filter(({ value }) =>
    namesBartizan(value),
  );
  const [major, minor] = place.gitVersion;
  return commands.map(({ key, file }): Observation => {
    if (major > 2 || (major === 2 && minor >= 54))
      return { state: "fine", text: `git's configuration calls Bartizan (${key})`, from: file };
    const text = `git ${major}.${minor} does not run the hooks its configuration names (${key}): git 2.54 or newer does; here, \`bartizan install --manager git\``;
    return { state: "problem", text, from: file };
  });
}

function namesBartizan(part: unknown): boolean {
  return part !== undefined && (JSON.stringify(part) ?? "").includes("bartizan");
}

function partNamed(settings: unknown, name: string): unknown {
  return typeof settings === "object" && settings !== null && Object.hasOwn(settings, name)
    ? Reflect.get(settings, name)
    : undefined;
}

/** Undefined for what is no YAML, of which JSON is a part: the manager itself will say what is wrong with it. */
function settingsIn(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return parse(text, { maxAliasCount: 100, logLevel: "error" });
  } catch {
    return undefined;
  }
}
