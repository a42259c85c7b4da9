import type { Builder } from "../builder.ts";
import type { Frame } from "../program.ts";
import { child, childrenIn, type Node, rangeOf, textOf } from "../syntax.ts";

/** `import a.b`, `import a.b as c` */
export function readImport(node: Node, frame: Frame, builder: Builder): void {
  for (const part of childrenIn(node, "name")) {
    const alias = part.type === "aliased_import" ? child(part, "alias") : undefined;
    const name = part.type === "aliased_import" ? child(part, "name") : part;
    if (!name) continue;
    const source = dotted(name);
    // `import a.b` binds `a`, through which `a.b` is reached.
    const local = alias ? textOf(alias) : (source.split(".")[0] ?? source);
    builder.program.imports.push({ source, imported: "*", local, range: rangeOf(part) });
    define(alias ? source : local, "*", local, part, frame, builder);
  }
}

/** `from a.b import c as d`; relative sources keep their dots. */
export function readImportFrom(node: Node, frame: Frame, builder: Builder): void {
  const module = child(node, "module_name");
  if (!module) return;
  const source = dotted(module);
  if (node.children.some((part) => part.type === "wildcard_import")) {
    builder.program.imports.push({ source, imported: "*", local: "*", range: rangeOf(node) });
    return;
  }
  for (const part of childrenIn(node, "name")) {
    const alias = part.type === "aliased_import" ? child(part, "alias") : undefined;
    const name = part.type === "aliased_import" ? child(part, "name") : part;
    if (!name) continue;
    const imported = dotted(name);
    const local = alias ? textOf(alias) : imported;
    builder.program.imports.push({ source, imported, local, range: rangeOf(part) });
    define(source, imported, local, part, frame, builder);
  }
}

function dotted(node: Node): string {
  return textOf(node).replace(/\s+/g, "");
}

function define(
  source: string,
  imported: string,
  local: string,
  node: Node,
  frame: Frame,
  builder: Builder,
): void {
  builder.define(frame.scope, local, {
    kind: "import",
    source,
    imported,
    from: node.end,
    branch: frame.branch,
    fn: frame.fn,
    node,
  });
}
