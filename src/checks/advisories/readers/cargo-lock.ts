import type { ReadContext } from "../../../check.ts";
import type { SourceFile } from "../../../file.ts";
import type { Package } from "../model.ts";
import { type Direct, type LockNode, packagesOf } from "./lock-graph.ts";
import { insideQuotes, stringIn, stringsIn, tablesOf } from "./toml-lock.ts";

/** Cargo's lockfile, versions 1 to 4. It does not tell development dependencies from others. */
export function readCargoLock(file: SourceFile, context: ReadContext): readonly Package[] {
  const tables = tablesOf(file, context);
  const nodes: LockNode[] = [];
  const direct: Direct[] = [];
  for (const { header, keys } of tables) {
    if (header !== "package") continue;
    const name = stringIn(keys.get("name"));
    const written = keys.get("version");
    const version = stringIn(written);
    if (name === undefined || !written || version === undefined) continue;
    const needs = stringsIn(keys.get("dependencies")).map((item) => {
      const [needed = "", exact] = item.split(" ");
      return exact === undefined ? { name: needed } : { name: needed, version: exact };
    });
    const source = stringIn(keys.get("source"));
    // A package without a source is a member of the workspace: what it needs is asked for directly.
    if (source === undefined) direct.push(...needs.map((need) => ({ ...need, dev: false })));
    else {
      const range = source.startsWith("git+") ? undefined : insideQuotes(written);
      nodes.push({ name, version, range, dev: false, needs });
    }
  }
  return packagesOf(file, { ecosystem: "crates.io", tool: "cargo", nodes, direct });
}
