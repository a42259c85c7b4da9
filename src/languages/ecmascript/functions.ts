import type { Builder } from "../builder.ts";
import type { Class, Frame, ParamDefinition } from "../program.ts";
import { child, type Node, textOf } from "../syntax.ts";
import { boundNames } from "./bindings.ts";
import { keyOf } from "./expressions.ts";
import { visitFallbacks } from "./structure.ts";

/** `function f() {}`, which is there before the code around it runs. */
export function defineFunction(node: Node, frame: Frame, builder: Builder): void {
  const name = child(node, "name");
  const text = name ? textOf(name) : "";
  const index = readFunction(node, text, undefined, [], frame, builder);
  if (text) {
    builder.define(frame.scope, text, {
      kind: "function",
      index,
      from: 0,
      branch: frame.branch,
      fn: frame.fn,
      node,
    });
  }
}

/** A function as a value; it goes by the name it is first given. */
export function functionExpression(node: Node, frame: Frame, builder: Builder): void {
  const own = node.type === "method_definition" ? undefined : child(node, "name");
  readFunction(node, own ? textOf(own) : givenName(node), undefined, [], frame, builder);
}

export function arrowFunction(node: Node, frame: Frame, builder: Builder): void {
  const index = readFunction(node, givenName(node), undefined, [], frame, builder);
  const body = child(node, "body");
  if (body && body.type !== "statement_block") {
    builder.program.functions[index]?.returns.push({ value: body, node: body, branch: frame.branch });
  }
}

/** Reads parameters and body; gives the function's index. */
export function readFunction(
  node: Node,
  name: string,
  klass: Class | undefined,
  decorators: readonly Node[],
  frame: Frame,
  builder: Builder,
): number {
  const isGetter = node.type === "method_definition" && /^(?:static\s+)?get\s/.test(headOf(node));
  const index = builder.fn({
    name,
    node,
    parent: frame.fn,
    klass,
    decorators,
    getter: isGetter,
    generator: node.type.startsWith("generator"),
    branch: frame.branch,
  });
  const scope = builder.scope("function", frame, index);
  const inner: Frame = { scope, fn: index, branch: frame.branch };
  const alone = child(node, "parameter");
  const params = alone ? [alone] : (child(node, "parameters")?.children ?? []);
  let position = 0;
  for (const param of params) {
    if (child(param, "pattern")?.type === "this") continue;
    readParam(param, position, index, inner, builder);
    position++;
  }
  builder.visit(child(node, "body"), inner);
  return index;
}

/** The words before a method's name. */
function headOf(node: Node): string {
  const name = child(node, "name");
  return node.source
    .slice(node.start, name?.start ?? node.start)
    .replace(/^(?:public|private|protected|override)\s+/g, "");
}

function readParam(param: Node, position: number, of: number, inner: Frame, builder: Builder): void {
  const record = builder.program.functions[of];
  const isTyped = param.type === "required_parameter" || param.type === "optional_parameter";
  const isDefaulted = param.type === "assignment_pattern";
  const pattern = (isTyped ? child(param, "pattern") : isDefaulted ? child(param, "left") : param) ?? param;
  const fallback = isTyped ? child(param, "value") : isDefaulted ? child(param, "right") : undefined;
  const type = isTyped ? child(param, "type") : undefined;
  const rest = pattern.type === "rest_pattern";
  record?.params.push(nameOfParam(pattern));
  for (const { name, path, known } of boundNames(pattern)) {
    const text = textOf(name);
    const definition: ParamDefinition = {
      kind: "param",
      name: text,
      of,
      index: position,
      fallback,
      type: path.length === 0 ? type : undefined,
      path,
      rest: rest || !known,
      from: 0,
      branch: inner.branch,
      fn: of,
      node: param,
    };
    record?.definitions.push(definition);
    builder.define(inner.scope, text, definition);
  }
  visitFallbacks(pattern, inner, builder);
  builder.visit(fallback, inner);
  builder.visit(type, inner);
  for (const each of param.children) if (each.type === "decorator") builder.visit(each, inner);
}

/** Empty for a parameter that is taken apart. */
function nameOfParam(pattern: Node): string {
  const [inner] = pattern.children;
  if (pattern.type === "rest_pattern") return inner?.type === "identifier" ? textOf(inner) : "";
  return pattern.type === "identifier" ? textOf(pattern) : "";
}

/** The name JavaScript gives an anonymous function: that of the variable, property or field it is assigned to. */
function givenName(node: Node): string {
  if (node.type === "method_definition") {
    const name = child(node, "name");
    const key = name && keyOf(name);
    return typeof key === "string" ? key : "";
  }
  const { parent } = node;
  if (!parent) return "";
  if (parent.type === "variable_declarator" && node.field === "value")
    return plainName(child(parent, "name"));
  if (parent.type === "pair" && node.field === "value") {
    const key = child(parent, "key");
    const name = key && keyOf(key);
    return typeof name === "string" ? name : "";
  }
  if (parent.type === "assignment_expression" && node.field === "right") {
    const left = child(parent, "left");
    return plainName(left?.type === "member_expression" ? child(left, "property") : left);
  }
  return "";
}

function plainName(node: Node | undefined): string {
  return node?.type === "identifier" || node?.type === "property_identifier" ? textOf(node) : "";
}
