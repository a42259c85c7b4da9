import type { Builder } from "../builder.ts";
import type { Frame } from "../program.ts";
import { child, childOfType, type Node, rangeOf, textOf } from "../syntax.ts";
import { boundNames } from "./bindings.ts";
import { ecmascriptExpression } from "./expressions.ts";

function sourceOf(node: Node): string {
  const source = child(node, "source");
  const expression = source && ecmascriptExpression(source);
  return expression?.kind === "literal" && expression.value.kind === "string" ? expression.value.value : "";
}

/** `import a, { b as c }, * as d from "x"` */
export function readImport(node: Node, frame: Frame, builder: Builder): void {
  const source = sourceOf(node);
  const clause = childOfType(node, "import_clause");
  if (!clause) {
    builder.program.imports.push({ source, imported: "", local: "", range: rangeOf(node) });
    return;
  }
  for (const part of clause.children) {
    if (part.type === "identifier") define(source, "default", part, part, frame, builder);
    else if (part.type === "namespace_import") {
      const [local] = part.children;
      if (local) define(source, "*", local, part, frame, builder);
    } else {
      for (const specifier of part.children) {
        const name = child(specifier, "name");
        if (!name) continue;
        const imported = textOf(name).replace(/^["']|["']$/g, "");
        define(source, imported, child(specifier, "alias") ?? name, specifier, frame, builder);
      }
    }
  }
}

/** `import x = require("x")` */
export function readImportRequire(clause: Node, frame: Frame, builder: Builder): void {
  const local = childOfType(clause, "identifier");
  if (local) define(sourceOf(clause), "*", local, clause, frame, builder);
}

function define(
  source: string,
  imported: string,
  local: Node,
  node: Node,
  frame: Frame,
  builder: Builder,
): void {
  const name = textOf(local);
  builder.program.imports.push({ source, imported, local: name, range: rangeOf(node) });
  // Imports are there before the code around them runs.
  const { branch, fn } = frame;
  builder.define(frame.scope, name, { kind: "import", source, imported, from: 0, branch, fn, node });
}

/** Writes `const { a } = require("x")` down as an import; what the names mean follows from the value. */
export function noteRequired(pattern: Node, value: Node, declarator: Node, builder: Builder): void {
  let node: Node | undefined = value;
  const members: string[] = [];
  for (let depth = 0; node && depth < 8; depth++) {
    const expression = ecmascriptExpression(node);
    if (expression.kind === "same") node = expression.node;
    else if (expression.kind === "member") {
      members.unshift(expression.name);
      node = expression.object;
    } else if (expression.kind === "module") {
      for (const { name, path } of boundNames(pattern)) {
        const [first] = [...members, ...path.map((step) => String(step.key))];
        builder.program.imports.push({
          source: expression.source,
          imported: first ?? "*",
          local: textOf(name),
          range: rangeOf(declarator),
        });
      }
      return;
    } else return;
  }
}
