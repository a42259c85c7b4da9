import { join } from "node:path";
import { UserError } from "../../errors.ts";
import { get, itemsOf, stringOf } from "../../formats/access.ts";
import { readToml } from "../../formats/toml.ts";
import { notesOn } from "../command.ts";
import type { HookName, Manager, Place } from "../plan.ts";
import { canonicalId, fieldsOf, IDS, installOptions } from "./framework-hooks.ts";

const FILE = "prek.toml";
const BEGIN = "# bartizan: begin";
const END = "# bartizan: end";
const OURS = new RegExp(`^\\n?${BEGIN}\\n[^]*?^${END}\\n`, "gm");

/** prek's own file, which it takes before those of the pre-commit framework (its documentation, "Choose a config file"). */
export const prek: Manager = {
  id: "prek",
  title: "prek",
  hooks: [...IDS.keys()],
  detect: (place) => (place.exists(join(place.root, FILE)) ? `there is a file ${FILE}` : undefined),
  install: (place, hooks) => {
    const file = join(place.root, FILE);
    const before = place.read(file) ?? "";
    const ids = idsIn(before, file);
    const missing = hooks.filter((hook) => !ids.includes(IDS.get(hook)));
    if (missing.length === 0) return { changes: [], notes: [] };
    const content = `${before}${before === "" || before.endsWith("\n") ? "" : "\n"}${entriesFor(place, missing)}`;
    const says = `${file} gets the hook${missing.length > 1 ? "s" : ""} ${missing.map((hook) => IDS.get(hook)).join(", ")}`;
    const run = `Run \`prek install${installOptions(missing)}\` for git to call it.`;
    return { changes: [{ file, content, says }], notes: [...notesOn(place, file), run] };
  },
  uninstall: (place) => {
    const file = join(place.root, FILE);
    const before = place.read(file) ?? "";
    const content = before.replace(OURS, "");
    if (content === before) return { changes: [], notes: [] };
    return { changes: [{ file, content, says: `${file} loses the hooks of Bartizan` }], notes: [] };
  },
};

/** The ids of all its hooks. @throws {UserError} when tables cannot be added to its end */
function idsIn(text: string, file: string): readonly (string | undefined)[] {
  const { value, problems } = readToml(text);
  if (problems.length > 0)
    throw new UserError(`${file} cannot be read as TOML`, "Mend it first; nothing was changed.");
  if (/^[ \t]*repos[ \t]*=/m.test(text)) {
    throw new UserError(
      `${file} has its repos in one list, which cannot be added to`,
      "Write each as a table [[repos]], or add the hook by hand as docs/hooks.md shows.",
    );
  }
  return itemsOf(get(value, "repos")).flatMap((repo) =>
    itemsOf(get(repo, "hooks")).map((hook) => canonicalId(stringOf(get(hook, "id")))),
  );
}

function entriesFor(place: Place, hooks: readonly HookName[]): string {
  const tables = hooks.map((hook) =>
    ["[[repos.hooks]]", ...fieldsOf(place, hook).map(([name, value]) => `${name} = ${value}`)].join("\n"),
  );
  return `\n${BEGIN}\n[[repos]]\nrepo = "local"\n\n${tables.join("\n\n")}\n${END}\n`;
}
