import type { ReadContext } from "../../../check.ts";
import type { SourceFile } from "../../../file.ts";
import { normalizePythonName } from "../../../formats/requirements.ts";
import type { Package } from "../model.ts";
import { type Direct, type LockNode, type Need, packagesOf } from "./lock-graph.ts";
import { directFromPyproject } from "./pyproject.ts";
import { insideQuotes, type LockTable, stringIn, tablesOf, type Written } from "./toml-lock.ts";

/** uv's lockfile, version 1. */
export async function readUvLock(file: SourceFile, context: ReadContext): Promise<readonly Package[]> {
  const tables = tablesOf(file, context);
  const folder = file.path.slice(0, file.path.lastIndexOf("/") + 1);
  const asked = (await directFromPyproject(`${folder}pyproject.toml`, context)) ?? [];
  const { nodes, direct } = graphOf(tables);
  const places = new Map(
    asked.map(({ name, manifest, spec }) => [normalizePythonName(name), { manifest, spec }]),
  );
  const placed = direct.map((need): Direct => {
    const { manifest, spec } = places.get(normalizePythonName(need.name)) ?? {};
    return { ...need, ...(manifest ? { manifest } : {}), ...(spec ? { spec } : {}) };
  });
  return packagesOf(file, { ecosystem: "PyPI", tool: "uv", nodes, direct: placed });
}

/** A project or workspace member has its source on disk; everything it needs is asked for directly. */
function graphOf(tables: readonly LockTable[]): { nodes: LockNode[]; direct: Direct[] } {
  const nodes: LockNode[] = [];
  const direct: Direct[] = [];
  for (let i = 0; i < tables.length; i++) {
    const table = tables[i];
    if (table?.header !== "package") continue;
    const needs = [...needsIn(table.keys.get("dependencies"))];
    const development: Need[] = [];
    while (tables[i + 1]?.header.startsWith("package.")) {
      const part = tables[++i];
      const listed = [...(part?.keys.values() ?? [])].flatMap(needsIn);
      if (part?.header === "package.optional-dependencies") needs.push(...listed);
      if (part?.header === "package.dev-dependencies" || part?.header === "package.dependency-groups") {
        development.push(...listed);
      }
    }
    const name = stringIn(table.keys.get("name"));
    const written = table.keys.get("version");
    const version = stringIn(written) ?? "";
    if (name === undefined) continue;
    const source = table.keys.get("source")?.source ?? "";
    if (/^\{ (virtual|editable|directory) = /.test(source)) {
      direct.push(...needs.map((need) => ({ ...need, dev: false })));
      direct.push(...development.map((need) => ({ ...need, dev: true })));
      continue;
    }
    const indexed = source === "" || source.startsWith("{ registry = ");
    const range = written && indexed ? insideQuotes(written) : undefined;
    nodes.push({ name, version, range, dev: undefined, needs });
  }
  return { nodes, direct };
}

function needsIn(value: Written | undefined): Need[] {
  const items = (value?.source ?? "").matchAll(/\{ name = "([^"]+)"(?:, version = "([^"]+)")?/g);
  return [...items].map(([, name = "", version]) => (version === undefined ? { name } : { name, version }));
}
