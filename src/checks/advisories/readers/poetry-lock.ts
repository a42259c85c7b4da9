import type { ReadContext } from "../../../check.ts";
import type { SourceFile } from "../../../file.ts";
import type { Package } from "../model.ts";
import { type LockNode, type Need, packagesOf } from "./lock-graph.ts";
import { directFromPyproject } from "./pyproject.ts";
import { insideQuotes, type LockTable, stringIn, stringsIn, tablesOf } from "./toml-lock.ts";

/** Sources that are no package index: what their packages are is not told by a name and a version. */
const NOT_AN_INDEX = new Set(["git", "directory", "file", "url"]);

/** Poetry's lockfile, versions 1.0 (with a category a package), 1.1, 2.0 and 2.1 (with groups). */
export async function readPoetryLock(file: SourceFile, context: ReadContext): Promise<readonly Package[]> {
  const tables = tablesOf(file, context);
  const folder = file.path.slice(0, file.path.lastIndexOf("/") + 1);
  const direct = await directFromPyproject(`${folder}pyproject.toml`, context);
  return packagesOf(file, { ecosystem: "PyPI", tool: "poetry", nodes: nodesOf(tables), direct });
}

/** A `[[package]]` and the `[package.…]` tables after it, up to the next one. */
function nodesOf(tables: readonly LockTable[]): LockNode[] {
  const nodes: LockNode[] = [];
  for (let i = 0; i < tables.length; i++) {
    const table = tables[i];
    if (table?.header !== "package") continue;
    const needs: Need[] = [];
    let indexed = true;
    while (tables[i + 1]?.header.startsWith("package.")) {
      const part = tables[++i];
      if (part?.header === "package.dependencies") needs.push(...needsOf(part));
      const split = part?.header.match(/^package\.dependencies\.(?:"([^"]+)"|([\w.-]+))$/);
      if (split) needs.push({ name: split[1] ?? split[2] ?? "" });
      if (part?.header === "package.source")
        indexed = !NOT_AN_INDEX.has(stringIn(part.keys.get("type")) ?? "");
    }
    const name = stringIn(table.keys.get("name"));
    const written = table.keys.get("version");
    const version = stringIn(written);
    if (name === undefined || !written || version === undefined) continue;
    nodes.push({
      name,
      version,
      range: indexed ? insideQuotes(written) : undefined,
      dev: isDev(table),
      needs,
    });
  }
  return nodes;
}

/** Groups since lock version 2.1, a category up to 1.1; between them the file does not tell. */
function isDev({ keys }: LockTable): boolean | undefined {
  if (keys.has("groups")) return !stringsIn(keys.get("groups")).includes("main");
  const category = stringIn(keys.get("category"));
  return category === undefined ? undefined : category !== "main";
}

function needsOf({ keys }: LockTable): Need[] {
  return [...keys].map(([name, value]) => {
    const spec = stringIn(value) ?? /\bversion = "([^"]*)"/.exec(value.source)?.[1];
    return spec === undefined ? { name } : { name, spec };
  });
}
