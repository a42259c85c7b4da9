import { addMember, type Builder, visitChildren } from "../builder.ts";
import type { Class, Definition, Frame, ParamDefinition } from "../program.ts";
import { child, type Node, textOf } from "../syntax.ts";

export function defineFunction(
  node: Node,
  decorators: readonly Node[],
  frame: Frame,
  builder: Builder,
): void {
  const name = child(node, "name");
  const text = name ? textOf(name) : "";
  const klass = frame.scope.kind === "class" ? frame.scope.klass : undefined;
  const index = newFunction(node, klass ? `${klass.name}.${text}` : text, decorators, frame, builder, klass);
  const definition: Definition = {
    kind: "function",
    index,
    from: node.start,
    branch: frame.branch,
    fn: frame.fn,
    node,
  };
  builder.define(frame.scope, text, definition);
  if (klass) addMember(klass, text, definition);
  for (const decorator of decorators) {
    const [expression] = decorator.children;
    if (expression?.type === "call") {
      builder.program.calls.push({ node: expression, frame, decorates: index });
      expression.frame = frame;
      visitChildren(expression, frame, builder);
    } else builder.visit(expression, frame);
  }
  const inner = readParams(child(node, "parameters"), index, node, frame, builder);
  builder.visit(child(node, "return_type"), frame);
  builder.visit(child(node, "body"), inner);
}

const GETTERS = new Set(["property", "cached_property", "functools.cached_property"]);

export function newFunction(
  node: Node,
  name: string,
  decorators: readonly Node[],
  frame: Frame,
  builder: Builder,
  klass?: Class,
): number {
  const written = decorators.flatMap(({ children: [expression] }) => (expression ? [expression] : []));
  return builder.fn({
    name,
    node,
    parent: frame.fn,
    klass,
    decorators: written.map((expression) =>
      expression.type === "call" ? (child(expression, "function") ?? expression) : expression,
    ),
    getter: written.some((expression) => GETTERS.has(textOf(expression))),
    generator: false,
    branch: frame.branch,
  });
}

/** Defines the parameters and gives the frame of the body. */
export function readParams(
  params: Node | undefined,
  index: number,
  node: Node,
  frame: Frame,
  builder: Builder,
): Frame {
  const scope = builder.scope("function", frame, index);
  const inner: Frame = { scope, fn: index, branch: frame.branch };
  const record = builder.program.functions[index];
  const list = (params?.children ?? []).filter((each) => !each.type.endsWith("_separator"));
  for (const [position, param] of list.entries()) {
    const { name, rest } = nameOfParam(param);
    if (!name) continue;
    const fallback = child(param, "value");
    const definition: ParamDefinition = {
      kind: "param",
      name: textOf(name),
      of: index,
      index: position,
      fallback,
      type: child(param, "type"),
      path: [],
      rest,
      from: node.start,
      branch: frame.branch,
      fn: index,
      node: param,
    };
    record?.params.push(definition.name);
    record?.definitions.push(definition);
    builder.define(scope, definition.name, definition);
    builder.visit(fallback, frame);
    builder.visit(definition.type, frame);
  }
  return inner;
}

function nameOfParam(param: Node): { readonly name: Node | undefined; readonly rest: boolean } {
  if (param.type === "identifier") return { name: param, rest: false };
  const inner = child(param, "name") ?? param.children[0];
  if (param.type.endsWith("_splat_pattern")) return { name: inner, rest: true };
  if (inner?.type.endsWith("_splat_pattern")) return { name: inner.children[0], rest: true };
  return { name: inner?.type === "identifier" ? inner : undefined, rest: false };
}

export function defineClass(node: Node, frame: Frame, builder: Builder): void {
  const name = child(node, "name");
  const arguments_ = child(node, "superclasses");
  const bases = (arguments_?.children ?? []).filter((base) => base.type !== "keyword_argument");
  const klass = builder.klass(node, name ? textOf(name) : "", bases);
  builder.define(frame.scope, klass.name, {
    kind: "class",
    klass,
    from: node.start,
    branch: frame.branch,
    fn: frame.fn,
    node,
  });
  builder.visit(arguments_, frame);
  const scope = builder.scope("class", frame, frame.fn, klass);
  builder.visit(child(node, "body"), { ...frame, scope });
}
