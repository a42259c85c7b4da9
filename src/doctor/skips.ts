import { join } from "node:path";
import type { Place } from "../install/plan.ts";
import type { Observation, Patient } from "./examination.ts";
import { gitSettings } from "./git-settings.ts";

/** What keeps hooks from running although they are installed: variables, aliases, and where nobody commits. */
export function observeSkips(place: Place, env: Patient["env"]): readonly Observation[] {
  return [...variables(place, env), ...aliases(place), ...surroundings(env)];
}

interface Switch {
  readonly name: string;
  isOff(value: string): boolean;
  readonly what: string;
}

const SWITCHES: readonly Switch[] = [
  ...["SKIP", "PREK_SKIP"].map((name) => ({ name, isOff: skips, what: "the framework skips Bartizan" })),
  { name: "HUSKY", isOff: (value) => value === "0", what: "husky runs no hook" },
  { name: "LEFTHOOK", isOff: (value) => ["0", "false"].includes(value), what: "lefthook runs no hook" },
  { name: "LEFTHOOK_EXCLUDE", isOff: skips, what: "lefthook skips Bartizan" },
  { name: "SKIP_SIMPLE_GIT_HOOKS", isOff: (value) => value === "1", what: "simple-git-hooks runs no hook" },
];

function skips(value: string): boolean {
  return value.split(",").some((id) => /^bartizan\b/.test(id.trim()));
}

function variables(place: Place, env: Patient["env"]): readonly Observation[] {
  const off = SWITCHES.flatMap(({ name, isOff, what }): readonly Observation[] => {
    const value = env[name];
    if (value === undefined || !isOff(value)) return [];
    return [
      { state: "problem", text: `${name}=${value}, so ${what}: \`unset ${name}\``, from: "environment" },
    ];
  });
  const given = Object.entries(env).some(
    ([name, value]) => /^GIT_CONFIG_(PARAMETERS|KEY_\d+)$/.test(name) && /core\.hookspath/i.test(value ?? ""),
  );
  const elsewhere: Observation = {
    state: "problem",
    text: "a GIT_CONFIG_ variable sets core.hooksPath: `env | grep GIT_CONFIG_` shows it",
    from: "environment",
  };
  return [...off, ...(given ? [elsewhere] : []), ...huskyInit(place, env)];
}

/** A file that husky reads before every hook (its documentation, "Startup files"). */
function huskyInit(place: Place, env: Patient["env"]): readonly Observation[] {
  const folder = env["XDG_CONFIG_HOME"] || join(env["HOME"] ?? "", ".config");
  const file = join(folder, "husky/init.sh");
  if (!/^\s*(export\s+)?HUSKY=["']?0/m.test(place.read(file) ?? "")) return [];
  return [
    { state: "problem", text: "HUSKY=0, so husky runs no hook: take the line out of the file", from: file },
  ];
}

/** `-n` means `--no-verify` to `git commit` alone; to `git push` it is a look without a push. */
const PASSES_BY = /--no-verify\b|\bcommit\b[^;&|]*\s-[a-mo-zA-Z]*n|core\.hooksPath=/;

function aliases({ root }: Place): readonly Observation[] {
  return gitSettings(root, "^alias\\.")
    .filter(({ value }) => PASSES_BY.test(value))
    .map(({ key, file }) => {
      const name = key.slice("alias.".length);
      return { state: "note", text: `\`git ${name}\` passes by every hook`, from: file };
    });
}

function surroundings(env: Patient["env"]): readonly Observation[] {
  if (!env["CI"] || env["CI"] === "false") return [];
  return [
    {
      state: "note",
      text: "CI is set: a CI machine makes no commits, so no hook runs; `bartizan scan` or the Action looks there",
      from: "environment",
    },
  ];
}
