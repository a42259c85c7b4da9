import { type Builder, visitChildren } from "../builder.ts";
import type { Frame } from "../program.ts";
import { child, childOfType, type Node, textOf } from "../syntax.ts";
import { boundNames } from "./bindings.ts";
import { keyOf } from "./expressions.ts";

/** `export …`; a name that is exported is not thereby used. */
export function readExport(node: Node, frame: Frame, builder: Builder): void {
  const { exports } = builder.program;
  const declared = child(node, "declaration");
  const value = child(node, "value");
  const clause = childOfType(node, "export_clause");
  const isDefault = /^export\s+default\b/.test(node.source.slice(node.start, node.start + 40));
  for (const decorator of node.children) if (decorator.type === "decorator") builder.visit(decorator, frame);
  if (isDefault) exports.add("default");
  if (declared) {
    for (const name of declaredNames(declared)) exports.add(name);
    builder.visit(declared, frame);
  } else if (value) {
    if (value.type === "identifier") exports.add(textOf(value));
    else builder.visit(value, frame);
  } else if (clause) {
    for (const specifier of clause.children) {
      const [name, alias] = [child(specifier, "name"), child(specifier, "alias")];
      const exported = alias ?? name;
      if (exported) exports.add(textOf(exported));
      // Within this file it goes by its own name.
      if (name && !child(node, "source")) exports.add(textOf(name));
    }
  } else {
    // `export = x`
    const [only] = node.children;
    if (only?.type === "identifier" && !child(node, "source")) exports.add("default").add(textOf(only));
    else if (!child(node, "source")) visitChildren(node, frame, builder);
  }
}

function declaredNames(declaration: Node): string[] {
  const name = child(declaration, "name");
  if (name) return [textOf(name)];
  return declaration.children.flatMap((declarator) => {
    const pattern = declarator.type === "variable_declarator" ? child(declarator, "name") : undefined;
    return pattern ? boundNames(pattern).map((bound) => textOf(bound.name)) : [];
  });
}

/** `module.exports = { a, b }`, `module.exports = f`, `exports.a = …` */
export function exportAssigned(target: Node, value: Node, builder: Builder): void {
  if (target.end - target.start > 200) return;
  const match = /^(?:module\s*\.\s*)?exports(?:\s*\.\s*([\w$]+))?$/.exec(textOf(target));
  if (!match) return;
  const { exports } = builder.program;
  const [, name] = match;
  exports.add(name ?? "default");
  if (value.type === "identifier") exports.add(textOf(value));
  if (name !== undefined || value.type !== "object") return;
  for (const property of value.children) {
    const key = child(property, property.type === "pair" ? "key" : "name");
    const written = property.type === "shorthand_property_identifier" ? textOf(property) : key && keyOf(key);
    if (typeof written === "string") exports.add(written);
    const own = child(property, "value");
    if (own?.type === "identifier") exports.add(textOf(own));
  }
}
