import type { ReadContext } from "../../../check.ts";
import { entriesOf, get, itemsOf, stringOf } from "../../../formats/access.ts";
import { documentOf } from "../../../formats/read.ts";
import type { Value } from "../../../languages/value.ts";
import type { Direct } from "./lock-graph.ts";

/**
 * The dependencies a `pyproject.toml` asks for, in the standard's tables and in Poetry's own. Undefined when there is no
 * such file, or it asks for nothing.
 */
export async function directFromPyproject(path: string, context: ReadContext): Promise<Direct[] | undefined> {
  const file = await context.tree.open(path);
  if (!file) return undefined;
  const { value } = await documentOf(file, "toml");
  const place = (start: number, end: number) => ({ path, start, end });
  const fromList = (list: Value | undefined, dev: boolean): Direct[] =>
    itemsOf(list).flatMap((item): Direct[] => {
      const written = stringOf(item) ?? "";
      const [, name, spec = ""] = /^\s*([A-Za-z0-9][\w.-]*)\s*(?:\[[^\]]*\])?([^;]*)/.exec(written) ?? [];
      return name
        ? [{ name, spec: spec.trim(), dev, manifest: place(item.range.start, item.range.end) }]
        : [];
    });
  const fromTable = (table: Value | undefined, dev: boolean): Direct[] =>
    entriesOf(table)
      .filter(({ key }) => key !== "python")
      .map(({ key, keyRange, value: entry }) => ({
        name: key,
        spec: stringOf(entry) ?? stringOf(get(entry, "version")) ?? "",
        dev,
        manifest: place(keyRange.start, entry.range.end),
      }));
  const groups = entriesOf(get(value, "tool", "poetry", "group"));
  const direct = [
    ...fromList(get(value, "project", "dependencies"), false),
    ...entriesOf(get(value, "project", "optional-dependencies")).flatMap((extra) =>
      fromList(extra.value, false),
    ),
    ...fromTable(get(value, "tool", "poetry", "dependencies"), false),
    ...groups.flatMap(({ key, value: group }) => fromTable(get(group, "dependencies"), key !== "main")),
    ...fromTable(get(value, "tool", "poetry", "dev-dependencies"), true),
    ...entriesOf(get(value, "dependency-groups")).flatMap((group) => fromList(group.value, true)),
    ...fromList(get(value, "tool", "uv", "dev-dependencies"), true),
  ];
  return direct.length > 0 ? direct : undefined;
}
