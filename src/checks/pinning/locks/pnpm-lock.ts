import type { SourceFile } from "../../../file.ts";
import { entriesOf, get, indexOf, stringOf, textOf } from "../../../formats/access.ts";
import { readText } from "../../../formats/read.ts";
import type { Value } from "../../../languages/value.ts";
import { namesCommit } from "../git-refs.ts";
import { dependenciesIn, type LockedNodePackage, type NodeLock } from "./node-lock.ts";

/**
 * `pnpm-lock.yaml` of lockfile versions 5.3 to 9. What each project asked for stands at the top, before the packages, which are
 * most of the file and not read.
 */
export async function readPnpmLock(file: SourceFile): Promise<NodeLock | "unreadable"> {
  const importers = new Map<string, Value>();
  for (const part of file.text.split(/^---[ \t]*$/m, 10)) {
    const head = part.slice(0, /^(?:packages|snapshots):/m.exec(part)?.index ?? part.length);
    const { value, problems } = await readText(head, "yaml");
    if (problems.length > 0) return "unreadable";
    if (value.kind === "null") continue;
    if (value.kind !== "object") return "unreadable";
    const listed = get(value, "importers");
    // A single project of the older versions stands at the top level.
    if (!listed) importers.set(".", value);
    for (const { key, value: importer } of entriesOf(listed)) importers.set(key, importer);
  }
  return {
    path: file.path,
    covers: (folder) => importers.has(folder || "."),
    find: (folder, name) => {
      const importer = importers.get(folder || ".");
      const entry = dependenciesIn(importer).get(name);
      return entry && packageOf(entry, specifiersOf(importer).get(name), file.text);
    },
  };
}

const specifiers = new WeakMap<Value, ReadonlyMap<string, Value>>();

/** Before version 6 what was asked for stands apart from what it came to. */
function specifiersOf(importer: Value | undefined): ReadonlyMap<string, Value> {
  const listed = get(importer, "specifiers");
  if (!listed) return new Map();
  const known = specifiers.get(listed) ?? indexOf(listed);
  specifiers.set(listed, known);
  return known;
}

/** Since version 6 `{specifier, version}`, before that the version alone and a map of specifiers. */
function packageOf(entry: Value, specifier: Value | undefined, text: string): LockedNodePackage {
  const resolved = textOf(get(entry, "version") ?? entry, text) ?? "";
  // `1.2.3(react@18.0.0)`, `1.2.3_react@18.0.0`, `name@1.2.3` for an alias, `link:../x`, or the address of an archive.
  const version = /^(?:@?[^@()]+@)?(v?\d+\.\d+\.\d+(?:[-+][\w.+-]*?)?)(?:[(_].*)?$/.exec(resolved)?.[1];
  return {
    version,
    asked: stringOf(get(entry, "specifier")) ?? stringOf(specifier),
    verified: namesCommit(resolved),
  };
}
