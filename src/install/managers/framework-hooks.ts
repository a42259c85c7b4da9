import { join, relative, sep } from "node:path";
import { isInside, shellQuoted } from "../command.ts";
import type { HookName, Place } from "../plan.ts";

/** What the hooks are called in files of the pre-commit framework and of prek. */
export const IDS: ReadonlyMap<HookName, string> = new Map([
  ["pre-commit", "bartizan"],
  ["commit-msg", "bartizan-commit-msg"],
  ["pre-push", "bartizan-push"],
]);

/** The hook before a commit has two other names, for ways to be installed. Undefined for what is no name. */
export function canonicalId(id: unknown): string | undefined {
  return typeof id === "string" ? id.replace(/^bartizan-(node|system)$/, "bartizan") : undefined;
}

/**
 * A hook of the repository itself, as the fields of its entry with values that YAML and TOML write alike. `script` takes a
 * path from the top of the repository, `system` any command; both are in every version.
 */
export function fieldsOf(place: Place, hook: HookName): readonly (readonly [name: string, value: string])[] {
  const file = join(place.home, "hooks", hook);
  const inside = isInside(place);
  const entry = shellQuoted(inside ? relative(place.root, file).split(sep).join("/") : file);
  return [
    ["id", JSON.stringify(IDS.get(hook))],
    ["name", '"bartizan"'],
    ["language", JSON.stringify(inside ? "script" : "system")],
    ["entry", JSON.stringify(entry)],
    ["require_serial", "true"],
    ...(hook === "commit-msg" ? [] : [["pass_filenames", "false"] as const, ["always_run", "true"] as const]),
    // pre-commit before 3.2.0 knows this stage as `commit`, and later ones warn of that name: without one all take it.
    ...(hook === "pre-commit" ? [] : [["stages", JSON.stringify([hook])] as const]),
  ];
}

/** What makes git call the hooks that were added. */
export function installOptions(hooks: readonly HookName[]): string {
  return hooks.flatMap((hook) => (hook === "pre-commit" ? [] : ` --hook-type ${hook}`)).join("");
}
