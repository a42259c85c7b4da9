import { addMember, type Builder, visitChildren } from "../builder.ts";
import type { Class, Definition, Frame } from "../program.ts";
import { child, childOfType, type Node, textOf } from "../syntax.ts";
import { keyOf } from "./expressions.ts";
import { readFunction } from "./functions.ts";

/** A class, or an enumeration, whose members are read like static fields. */
export function defineClass(node: Node, frame: Frame, builder: Builder): void {
  const name = child(node, "name");
  const text = name ? textOf(name) : givenName(node);
  const heritage = childOfType(node, "class_heritage");
  const klass = builder.klass(node, text, basesOf(heritage));
  if (name) {
    const { branch, fn } = frame;
    builder.define(frame.scope, text, { kind: "class", klass, from: node.start, branch, fn, node });
  }
  for (const decorator of node.children) if (decorator.type === "decorator") builder.visit(decorator, frame);
  builder.visit(heritage, frame);
  const scope = builder.scope("class", frame, frame.fn, klass);
  const inner: Frame = { ...frame, scope };
  let decorators: Node[] = [];
  for (const member of child(node, "body")?.children ?? []) {
    if (member.type === "decorator") {
      decorators.push(member);
      continue;
    }
    if (member.type === "method_definition") readMethod(member, klass, decorators, inner, builder);
    else {
      for (const decorator of decorators) builder.visit(decorator, inner);
      readField(member, klass, inner, builder);
    }
    decorators = [];
  }
}

function givenName(node: Node): string {
  const { parent } = node;
  const name = parent?.type === "variable_declarator" ? child(parent, "name") : undefined;
  return name?.type === "identifier" ? textOf(name) : "";
}

function basesOf(heritage: Node | undefined): Node[] {
  const extended = heritage && childOfType(heritage, "extends_clause");
  if (extended) return extended.children.filter((each) => each.field === "value");
  return (heritage?.children ?? []).filter((each) => !each.type.endsWith("_clause"));
}

function readMethod(
  node: Node,
  klass: Class,
  decorators: readonly Node[],
  frame: Frame,
  builder: Builder,
): void {
  const name = memberName(node);
  const expressions = decorators.flatMap(({ children: [expression] }) => (expression ? [expression] : []));
  const named = expressions.map((each) =>
    each.type === "call_expression" ? (child(each, "function") ?? each) : each,
  );
  const index = builder.program.functions.length;
  for (const expression of expressions) {
    expression.frame = frame;
    if (expression.type !== "call_expression") {
      builder.visit(expression, frame);
      continue;
    }
    builder.program.calls.push({ node: expression, frame, decorates: index });
    visitChildren(expression, frame, builder);
  }
  readFunction(node, `${klass.name}.${name}`, klass, named, frame, builder);
  const { branch, fn } = frame;
  addMember(klass, name, { kind: "function", index, from: node.start, branch, fn, node });
  if (name === "constructor")
    for (const param of child(node, "parameters")?.children ?? []) readProperty(param, index, klass, builder);
}

/** `constructor(private readonly app: Express)` declares a field. */
function readProperty(param: Node, index: number, klass: Class, builder: Builder): void {
  const pattern = child(param, "pattern");
  const declares =
    param.children.some((each) => each.type === "accessibility_modifier") ||
    /^readonly\s/.test(textOf(param));
  const definition = builder.program.functions[index]?.definitions.find((each) => each.node === param);
  if (declares && definition && pattern?.type === "identifier") addMember(klass, textOf(pattern), definition);
}

function readField(node: Node, klass: Class, frame: Frame, builder: Builder): void {
  const isEnum = node.type === "enum_assignment" || node.type === "property_identifier";
  if (!isEnum && node.type !== "public_field_definition" && node.type !== "field_definition") {
    builder.visit(node, frame);
    return;
  }
  const name = node.type === "property_identifier" ? textOf(node) : memberName(node);
  const value = child(node, "value");
  const place = { from: node.end, branch: frame.branch, fn: frame.fn, node };
  const type = child(node, "type");
  node.frame = frame;
  for (const decorator of node.children) if (decorator.type === "decorator") builder.visit(decorator, frame);
  if (value?.type === "arrow_function" || value?.type === "function_expression") {
    const index = builder.program.functions.length;
    readFunction(value, `${klass.name}.${name}`, klass, [], frame, builder);
    value.frame = frame;
    const body = child(value, "body");
    if (value.type === "arrow_function" && body && body.type !== "statement_block") {
      builder.program.functions[index]?.returns.push({ value: body, node: body, branch: frame.branch });
    }
    addMember(klass, name, { kind: "function", index, ...place });
    return;
  }
  const definition: Definition = value
    ? { kind: "value", value, path: [], type, ...place }
    : { kind: isEnum ? "opaque" : "nothing", type, ...place };
  addMember(klass, name, definition);
  if (value && !isEnum)
    builder.program.assignments.push({ target: node, name, value, path: [], node, frame });
  builder.visit(type, frame);
  builder.visit(value, frame);
}

function memberName(node: Node): string {
  const name = child(node, "name") ?? child(node, "property");
  const key = name && keyOf(name);
  return typeof key === "string" ? key : "";
}
