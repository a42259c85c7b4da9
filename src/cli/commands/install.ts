import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { observeManagers } from "../../doctor/hook-managers.ts";
import { closest, UserError } from "../../errors.ts";
import { EXIT } from "../../exit-code.ts";
import { apply } from "../../install/apply.ts";
import { managers } from "../../install/managers/index.ts";
import { placeAt } from "../../install/place.ts";
import { HOOKS, type HookName, type Manager, type Place, type Plan } from "../../install/plan.ts";
import { isBareRepository, repositoryOf } from "../../sources/root.ts";
import type { Host } from "../host.ts";

/** `bartizan install`: makes git run Bartizan in this repository, by whatever manages its hooks. */
export async function installCommand(host: Host, args: readonly string[]): Promise<number> {
  const options = parse("install", args);
  const place = placeOf(host, "install");
  const manager = options.manager ?? detected(place);
  const hooks = options.hooks ?? [place.bare ? "pre-receive" : "pre-commit"];
  for (const hook of hooks) {
    if (manager.hooks.includes(hook)) continue;
    throw new UserError(
      `${manager.title} does not run ${hook} hooks`,
      `It runs ${manager.hooks.join(", ")}; --manager git writes any.`,
    );
  }
  const plan = manager.install(place, hooks);
  if (plan.changes.length === 0 && (plan.settings ?? []).length === 0) {
    host.stdout.write(`Nothing to do: ${manager.title} has Bartizan for ${hooks.join(", ")} already.\n`);
    for (const { state, text } of await observeManagers(place))
      if (state === "problem") host.stdout.write(`But ${text}.\n`);
    return EXIT.clean;
  }
  show(host, plan, options.dryRun);
  if (!options.dryRun) apply(place, plan);
  return EXIT.clean;
}

/** `bartizan uninstall`: takes out what `install` wrote, wherever that was, and puts an earlier hook back. */
export async function uninstallCommand(host: Host, args: readonly string[]): Promise<number> {
  const options = parse("uninstall", args);
  const place = placeOf(host, "uninstall");
  const asked = options.manager ? [options.manager] : managers;
  const plans = asked.map((manager) => manager.uninstall(place));
  const plan: Plan = {
    changes: plans.flatMap(({ changes }) => changes),
    settings: plans.flatMap(({ settings }) => settings ?? []),
    notes: plans.flatMap(({ notes }) => notes),
  };
  if (plan.changes.length === 0 && (plan.settings ?? []).length === 0) {
    host.stdout.write("Bartizan's hook is not installed here.\n");
    return EXIT.clean;
  }
  show(host, plan, options.dryRun);
  if (!options.dryRun) apply(place, plan);
  return EXIT.clean;
}

function show(host: Host, plan: Plan, dryRun: boolean): void {
  const lines = [...plan.changes, ...(plan.settings ?? [])]
    .map(({ says }) => says)
    .filter((says) => says !== "");
  const all = [...lines, ...plan.notes].map((line) => (/[.:!]$/.test(line) ? line : `${line}.`));
  host.stdout.write(`${dryRun ? "Would do, and has not done:\n" : ""}${all.join("\n")}\n`);
}

function detected(place: Place): Manager {
  const found = managers.find((manager) => manager.detect(place) !== undefined);
  if (!found) throw new TypeError("git itself always manages hooks");
  return found;
}

function placeOf(host: Host, command: string): Place {
  const home = fileURLToPath(new URL("../", host.bundle)).replace(/[\\/]$/, "");
  if (isBareRepository(host.cwd)) return placeAt(host.cwd, true, home);
  return placeAt(repositoryOf(host.cwd, command).path, false, home);
}

function parse(command: string, args: readonly string[]) {
  const values = valuesOf(command, args);
  const named = values.manager;
  const manager = managers.find(({ id }) => id === named);
  if (named !== undefined && !manager) {
    const ids = managers.map(({ id }) => id);
    const guess = closest(named, ids);
    throw new UserError(
      `there is no hook manager "${named}"`,
      `${guess ? `Did you mean ${guess}? ` : ""}There are ${ids.join(", ")}.`,
    );
  }
  const hooks = values.hooks?.flatMap((list) => list.split(",")).map((name) => hookNamed(name.trim()));
  return { manager, hooks, dryRun: values["dry-run"] ?? false };
}

const OPTIONS = {
  hooks: { type: "string", multiple: true },
  manager: { type: "string" },
  "dry-run": { type: "boolean" },
} as const;

function valuesOf(command: string, args: readonly string[]) {
  const usage = command === "install" ? "[--hooks pre-commit,…] " : "";
  const hint = `It is \`bartizan ${command} ${usage}[--manager NAME] [--dry-run]\`, inside the repository.`;
  try {
    const { values } = parseArgs({ args: [...args], options: OPTIONS, strict: true });
    if (command === "install" || values.hooks === undefined) return values;
  } catch {
    // Said below.
  }
  throw new UserError(`${command} does not take ${args.join(" ")}`, hint);
}

function hookNamed(name: string): HookName {
  const found = HOOKS.find((hook) => hook === name);
  if (found) return found;
  const guess = closest(name, HOOKS);
  throw new UserError(
    `there is no hook "${name}" to install`,
    `${guess ? `Did you mean ${guess}? ` : ""}There are ${HOOKS.join(", ")}.`,
  );
}
