import { type Builder, join, NEVER, type Reach, type Structure, under, visitChildren } from "../builder.ts";
import type { Branch, Frame } from "../program.ts";
import { child, childOfType, type Node, textOf } from "../syntax.ts";
import { declare, defineOpaque, noteAssignment, noteMutation } from "./bindings.ts";
import { defineClass } from "./classes.ts";
import { readExport } from "./exports.ts";
import { arrowFunction, defineFunction, functionExpression } from "./functions.ts";
import { readImport, readImportRequire } from "./imports.ts";

type Visitor = (node: Node, frame: Frame, builder: Builder) => void;

/** How deep nested statements are looked into to see whether they ever end. */
const MAX_REACH_DEPTH = 12;

const nothing: Visitor = () => {};

const visitors: { readonly [type: string]: Visitor } = {
  program: block,
  statement_block: (node, frame, builder) => {
    const isBody = node.field === "body" && frame.scope.kind === "function" && frame.scope.fn === frame.fn;
    block(node, isBody ? frame : { ...frame, scope: builder.scope("block", frame) }, builder);
  },
  import_statement: (node, frame, builder) => {
    const required = childOfType(node, "import_require_clause");
    if (required) readImportRequire(required, frame, builder);
    else readImport(node, frame, builder);
  },
  export_statement: readExport,
  lexical_declaration: declaration,
  variable_declaration: declaration,
  function_declaration: defineFunction,
  generator_function_declaration: defineFunction,
  function_expression: functionExpression,
  generator_function: functionExpression,
  arrow_function: arrowFunction,
  method_definition: functionExpression,
  class: defineClass,
  class_declaration: defineClass,
  abstract_class_declaration: defineClass,
  return_statement: (node, frame, builder) => {
    const record = frame.fn === undefined ? undefined : builder.program.functions[frame.fn];
    record?.returns.push({ value: node.children[0], node, branch: frame.branch });
    visitChildren(node, frame, builder);
  },
  if_statement: (node, frame, builder) => {
    const { test, yes, no, constant } = sidesOf(node, frame.branch, builder);
    builder.visit(test, frame);
    if (constant !== false) builder.visit(child(node, "consequence"), under(frame, yes));
    if (constant !== true) builder.visit(child(node, "alternative"), under(frame, no));
  },
  ternary_expression: (node, frame, builder) => {
    const { test, yes, no } = sidesOf(node, frame.branch, builder);
    builder.visit(test, frame);
    builder.visit(child(node, "consequence"), under(frame, yes));
    builder.visit(child(node, "alternative"), under(frame, no));
  },
  binary_expression: (node, frame, builder) => {
    const [left, right] = [child(node, "left"), child(node, "right")];
    const operator = child(node, "operator")?.type;
    builder.visit(left, frame);
    if (!left || (operator !== "&&" && operator !== "||")) return builder.visit(right, frame);
    const { yes, no } = builder.fork(left, { kind: "truth", node: left }, frame.branch);
    builder.visit(right, under(frame, operator === "&&" ? yes : no));
  },
  while_statement: (node, frame, builder) => {
    const { test, yes, constant } = sidesOf(node, frame.branch, builder);
    builder.visit(test, frame);
    if (constant !== false) builder.visit(child(node, "body"), under(frame, yes));
  },
  do_statement: visitChildren,
  for_statement: (node, frame, builder) => {
    const { yes } = builder.fork(node, { kind: "opaque" }, frame.branch);
    const inner: Frame = { ...frame, scope: builder.scope("block", frame) };
    for (const part of node.children) builder.visit(part, part.field === "body" ? under(inner, yes) : inner);
  },
  for_in_statement: (node, frame, builder) => {
    const { yes } = builder.fork(node, { kind: "opaque" }, frame.branch);
    const inner: Frame = { ...frame, scope: builder.scope("block", frame), branch: yes };
    const left = child(node, "left");
    if (left && child(node, "kind")) defineOpaque(left, inner, builder);
    else builder.visit(left, inner);
    builder.visit(child(node, "right"), frame);
    builder.visit(child(node, "body"), inner);
  },
  switch_statement: cases,
  catch_clause: (node, frame, builder) => {
    const { yes } = builder.fork(node, { kind: "opaque" }, frame.branch);
    const inner: Frame = { ...frame, scope: builder.scope("block", frame), branch: yes };
    const parameter = child(node, "parameter");
    if (parameter) defineOpaque(parameter, inner, builder);
    builder.visit(child(node, "body"), inner);
  },
  assignment_expression: (node, frame, builder) => {
    noteAssignment(node, frame, builder);
    const left = child(node, "left");
    if (left?.type !== "identifier") builder.visit(left, frame);
    builder.visit(child(node, "right"), frame);
  },
  augmented_assignment_expression: (node, frame, builder) => {
    const left = child(node, "left");
    if (left?.type === "identifier") reassign(left, frame, builder);
    visitChildren(node, frame, builder);
  },
  update_expression: (node, frame, builder) => {
    const operand = child(node, "argument");
    if (operand?.type === "identifier") reassign(operand, frame, builder);
    visitChildren(node, frame, builder);
  },
  yield_expression: (node, frame, builder) => {
    const record = frame.fn === undefined ? undefined : builder.program.functions[frame.fn];
    if (record) record.generator = true;
    visitChildren(node, frame, builder);
  },
  call_expression: (node, frame, builder) => {
    builder.program.calls.push({ node, frame, decorates: undefined });
    noteMutation(node, frame, builder);
    visitChildren(node, frame, builder);
  },
  new_expression: (node, frame, builder) => {
    builder.program.calls.push({ node, frame, decorates: undefined });
    visitChildren(node, frame, builder);
  },
  object: (node, frame, builder) => {
    // A method of an object is no member of the class around it.
    const scope = frame.scope.kind === "class" ? builder.scope("block", frame) : frame.scope;
    visitChildren(node, { ...frame, scope }, builder);
  },
  pair: (node, frame, builder) => {
    const key = child(node, "key");
    if (key?.type === "computed_property_name") builder.visit(key, frame);
    builder.visit(child(node, "value"), frame);
  },
  identifier: use,
  shorthand_property_identifier: use,
  enum_declaration: (node, frame, builder) => defineClass(node, frame, builder),
  interface_declaration: nothing,
  type_alias_declaration: nothing,
  type_parameters: nothing,
  ambient_declaration: nothing,
  function_signature: nothing,
  method_signature: nothing,
  abstract_method_signature: nothing,
};

export const ecmascriptStructure: Structure = {
  enter(node, frame, builder) {
    const visitor = Object.hasOwn(visitors, node.type) ? visitors[node.type] : undefined;
    (visitor ?? visitChildren)(node, frame, builder);
  },
};

function use(node: Node, _frame: Frame, builder: Builder): void {
  if (node.end > node.start) builder.use(textOf(node), node);
}

function reassign(name: Node, frame: Frame, builder: Builder): void {
  const { branch, fn } = frame;
  builder.assign(frame.scope, textOf(name), { kind: "opaque", from: name.end, branch, fn, node: name });
}

function declaration(node: Node, frame: Frame, builder: Builder): void {
  const isVar = node.type === "variable_declaration";
  for (const declarator of node.children) {
    if (declarator.type !== "variable_declarator") continue;
    declarator.frame = frame;
    declare(declarator, isVar, frame, builder);
    const [name, value, type] = [
      child(declarator, "name"),
      child(declarator, "value"),
      child(declarator, "type"),
    ];
    if (name && name.type !== "identifier") visitFallbacks(name, frame, builder);
    builder.visit(type, frame);
    builder.visit(value, frame);
  }
}

/** The defaults inside a pattern are expressions; its names are not uses. */
export function visitFallbacks(pattern: Node, frame: Frame, builder: Builder): void {
  const pending = [pattern];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.type === "object_assignment_pattern" || node.type === "assignment_pattern") {
      builder.visit(child(node, "right"), frame);
      const left = child(node, "left");
      if (left) pending.push(left);
    } else if (node.type === "computed_property_name") builder.visit(node, frame);
    else pending.push(...node.children);
  }
}

/** Statements in order; what follows an early return stands under the return's condition, negated. */
function block(node: Node, frame: Frame, builder: Builder): void {
  let reach: Reach = frame.branch;
  for (const statement of node.children) {
    if (reach === NEVER) {
      // Functions are there before the code around them runs.
      if (statement.type === "function_declaration") builder.visit(statement, frame);
      continue;
    }
    builder.visit(statement, under(frame, reach));
    reach = after(statement, reach, builder, 0);
  }
}

interface Sides {
  readonly test: Node | undefined;
  readonly yes: Branch;
  readonly no: Branch;
  readonly constant: boolean | undefined;
}

function sidesOf(node: Node, branch: Branch | undefined, builder: Builder): Sides {
  const written = child(node, "condition");
  const test = written?.type === "parenthesized_expression" ? (written.children[0] ?? written) : written;
  const { yes, no } = builder.fork(
    test ?? node,
    test ? { kind: "truth", node: test } : { kind: "opaque" },
    branch,
  );
  return { test: written, yes, no, constant: test && literalTruth(test) };
}

function literalTruth(test: Node): boolean | undefined {
  if (test.type === "true") return true;
  if (test.type === "false" || test.type === "null") return false;
  return test.type === "number" ? textOf(test) !== "0" : undefined;
}

/** Under which condition the code after a statement is reached. */
function after(statement: Node, reach: Reach, builder: Builder, depth: number): Reach {
  if (reach === NEVER || depth > MAX_REACH_DEPTH) return reach;
  switch (statement.type) {
    case "return_statement":
    case "throw_statement":
    case "break_statement":
    case "continue_statement":
      return NEVER;
    case "expression_statement":
      return leavesProcess(statement) ? NEVER : reach;
    case "statement_block": {
      let at: Reach = reach;
      for (const each of statement.children) at = after(each, at, builder, depth + 1);
      return at;
    }
    case "else_clause": {
      const [inner] = statement.children;
      return inner ? after(inner, reach, builder, depth) : reach;
    }
    case "if_statement": {
      const { yes, no, constant } = sidesOf(statement, reach, builder);
      const [consequence, alternative] = [child(statement, "consequence"), child(statement, "alternative")];
      const first = constant === false || !consequence ? NEVER : after(consequence, yes, builder, depth + 1);
      if (constant === true) return first;
      return join(first, alternative ? after(alternative, no, builder, depth + 1) : no);
    }
    default:
      return reach;
  }
}

function leavesProcess(statement: Node): boolean {
  const [call] = statement.children;
  const callee = call?.type === "call_expression" ? child(call, "function") : undefined;
  return callee !== undefined && callee.end - callee.start < 16 && textOf(callee) === "process.exit";
}

/** `case` after `case`, as if and else-if; one that falls through into the next decides nothing. */
function cases(node: Node, frame: Frame, builder: Builder): void {
  const value = child(node, "value");
  const body = child(node, "body");
  builder.visit(value, frame);
  const scope = builder.scope("block", frame);
  let rest: Frame = { ...frame, scope };
  let fallsThrough = false;
  for (const part of body?.children ?? []) {
    const match = part.type === "switch_case" ? child(part, "value") : undefined;
    const statements = part.children.filter((each) => each !== match);
    let inner = rest;
    builder.visit(match, rest);
    if (match && value) {
      const { yes, no } = builder.fork(part, { kind: "equal", left: value, right: match }, rest.branch);
      inner = under(rest, yes);
      rest = under(rest, no);
    }
    if (fallsThrough) {
      const { yes } = builder.fork(statements[0] ?? part, { kind: "opaque" }, frame.branch);
      inner = { ...frame, scope, branch: yes };
    }
    let reach: Reach = inner.branch;
    for (const statement of statements) {
      if (reach === NEVER) break;
      builder.visit(statement, under(inner, reach));
      reach = after(statement, reach, builder, 0);
    }
    fallsThrough = reach !== NEVER;
  }
}
