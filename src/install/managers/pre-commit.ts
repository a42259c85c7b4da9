import { join } from "node:path";
import { isMap, isSeq } from "yaml";
import { UserError } from "../../errors.ts";
import { notesOn } from "../command.ts";
import type { HookName, Manager, Place } from "../plan.ts";
import { append, type Path, readYaml, remove, type Yaml } from "../yaml-text.ts";
import { canonicalId, fieldsOf, IDS, installOptions } from "./framework-hooks.ts";

const FILES = [".pre-commit-config.yaml", ".pre-commit-config.yml"];

/** The pre-commit framework, and prek, which reads the same file. */
export const preCommitFramework: Manager = {
  id: "pre-commit",
  title: "the pre-commit framework",
  hooks: [...IDS.keys()],
  detect: (place) => {
    const file = FILES.find((name) => place.exists(join(place.root, name)));
    return file && `there is a file ${file}`;
  },
  install: (place, hooks) => {
    const { file, yaml } = open(place);
    const missing = hooks.filter((hook) => !idsIn(yaml).includes(IDS.get(hook)));
    if (missing.length === 0) return { changes: [], notes: [] };
    const lines = ["- repo: local", "  hooks:", ...missing.flatMap((hook) => entryFor(place, hook))];
    const content = append(yaml, ["repos"], lines);
    if (content === undefined) throw unreadable(file);
    const ids = missing.map((hook) => IDS.get(hook));
    const says = `${file} gets the hook${missing.length > 1 ? "s" : ""} ${ids.join(", ")}`;
    const options = installOptions(missing);
    const run = `Run \`pre-commit install${options}\` (or \`prek install${options}\`) for git to call it.`;
    return { changes: [{ file, content, says }], notes: [...notesOn(place, file), run] };
  },
  uninstall: (place) => {
    if (!FILES.some((name) => place.exists(join(place.root, name)))) return { changes: [], notes: [] };
    const { file, yaml } = open(place);
    const before = yaml.text;
    let content = before;
    for (const id of IDS.values()) {
      const current = readYaml(content);
      const [path] = current ? placesOf(current, id) : [];
      if (current && path) content = remove(current, path);
    }
    if (content === before) return { changes: [], notes: [] };
    return { changes: [{ file, content, says: `${file} loses the hooks of Bartizan` }], notes: [] };
  },
};

function open(place: Place): { readonly file: string; readonly yaml: Yaml } {
  const file = FILES.map((name) => join(place.root, name)).find((path) => place.exists(path));
  if (file === undefined) {
    throw new UserError(
      "there is no .pre-commit-config.yaml here",
      "`pre-commit sample-config` makes one; without the framework, use --manager git.",
    );
  }
  const yaml = readYaml(place.read(file) ?? "");
  if (!yaml || !isSeq(yaml.get(["repos"]))) throw unreadable(file);
  return { file, yaml };
}

function unreadable(file: string): UserError {
  return new UserError(
    `${file} has no list of repos that can be added to`,
    "Mend it first; nothing was changed.",
  );
}

/** The ids of all hooks, of this repository itself and of others: one that is there already is not added again. */
function idsIn(yaml: Yaml): readonly (string | undefined)[] {
  const repos = yaml.get(["repos"]);
  return (isSeq(repos) ? repos.items : []).flatMap((repo) => {
    const hooks = isMap(repo) ? repo.get("hooks") : undefined;
    return (isSeq(hooks) ? hooks.items : []).map((hook) =>
      isMap(hook) ? canonicalId(hook.get("id")) : undefined,
    );
  });
}

/** Where hooks of that id stand in entries of this repository itself; the whole entry when it has no other. */
function placesOf(yaml: Yaml, id: string | undefined): readonly Path[] {
  const repos = yaml.get(["repos"]);
  if (!isSeq(repos)) return [];
  return repos.items.flatMap((repo, r) => {
    const hooks = isMap(repo) && repo.get("repo") === "local" ? repo.get("hooks") : undefined;
    if (!isSeq(hooks)) return [];
    return hooks.items.flatMap((hook, h) =>
      isMap(hook) && hook.get("id") === id
        ? [hooks.items.length === 1 ? ["repos", r] : ["repos", r, "hooks", h]]
        : [],
    );
  });
}

function entryFor(place: Place, hook: HookName): readonly string[] {
  return fieldsOf(place, hook).map(
    ([name, value], index) => `  ${index === 0 ? "-" : " "} ${name}: ${plain(value)}`,
  );
}

/** Without the quotes that YAML does not need. */
function plain(value: string): string {
  return /^"[a-z][a-z-]*"$/.test(value) ? value.slice(1, -1) : value;
}
