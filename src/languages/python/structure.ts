import { type Builder, join, NEVER, type Reach, type Structure, under, visitChildren } from "../builder.ts";
import type { Frame } from "../program.ts";
import { child, childOfType, childrenIn, type Node, textOf } from "../syntax.ts";
import { assign, defineOpaque, noteMutation } from "./bindings.ts";
import { defineClass, defineFunction, newFunction, readParams } from "./functions.ts";
import { readImport, readImportFrom } from "./imports.ts";

type Visitor = (node: Node, frame: Frame, builder: Builder) => void;

/** How deep nested statements are looked into to see whether they ever end. */
const MAX_REACH_DEPTH = 12;

const visitors: { readonly [type: string]: Visitor } = {
  module: block,
  block,
  import_statement: readImport,
  import_from_statement: readImportFrom,
  future_import_statement: () => {},
  global_statement: (node, frame, builder) => {
    for (const name of node.children) frame.scope.elsewhere.set(textOf(name), builder.program.scope);
  },
  nonlocal_statement: (node, frame) => {
    for (const name of node.children) {
      const text = textOf(name);
      let scope = frame.scope.parent;
      while (scope?.parent && (scope.kind === "class" || !scope.names.has(text))) scope = scope.parent;
      if (scope) frame.scope.elsewhere.set(text, scope);
    }
  },
  decorated_definition: (node, frame, builder) => {
    const definition = child(node, "definition");
    const decorators = node.children.filter((each) => each.type === "decorator");
    if (definition?.type === "class_definition") {
      for (const decorator of decorators) visitChildren(decorator, frame, builder);
    }
    if (definition?.type === "class_definition") builder.visit(definition, frame);
    else if (definition) defineFunction(definition, decorators, frame, builder);
  },
  function_definition: (node, frame, builder) => defineFunction(node, [], frame, builder),
  lambda: (node, frame, builder) => {
    const index = newFunction(node, nameByAssignment(node), [], frame, builder);
    const inner = readParams(child(node, "parameters"), index, node, frame, builder);
    const body = child(node, "body");
    if (body)
      builder.program.functions[index]?.returns.push({ value: body, node: body, branch: inner.branch });
    builder.visit(body, inner);
  },
  class_definition: defineClass,
  return_statement: (node, frame, builder) => {
    const [value] = node.children;
    const record = frame.fn === undefined ? undefined : builder.program.functions[frame.fn];
    record?.returns.push({ value, node, branch: frame.branch });
    visitChildren(node, frame, builder);
  },
  yield: (node, frame, builder) => {
    const record = frame.fn === undefined ? undefined : builder.program.functions[frame.fn];
    if (record) record.generator = true;
    visitChildren(node, frame, builder);
  },
  if_statement: (node, frame, builder) => {
    for (const arm of armsOf(node, frame, builder)) {
      if (arm.test) builder.visit(arm.test, arm.asked);
      if (arm.runs) builder.visit(arm.body, arm.frame);
    }
  },
  conditional_expression: (node, frame, builder) => {
    const [yes, test, no] = node.children;
    if (!yes || !test || !no) return visitChildren(node, frame, builder);
    const { yes: holds, no: fails } = builder.fork(test, { kind: "truth", node: test }, frame.branch);
    builder.visit(test, frame);
    builder.visit(yes, under(frame, holds));
    builder.visit(no, under(frame, fails));
  },
  boolean_operator: (node, frame, builder) => {
    const [left, right] = [child(node, "left"), child(node, "right")];
    if (!left || !right) return visitChildren(node, frame, builder);
    const { yes, no } = builder.fork(left, { kind: "truth", node: left }, frame.branch);
    builder.visit(left, frame);
    builder.visit(right, under(frame, child(node, "operator")?.type === "and" ? yes : no));
  },
  while_statement: (node, frame, builder) => {
    const test = child(node, "condition");
    builder.visit(test, frame);
    const { yes } = builder.fork(
      node,
      test ? { kind: "truth", node: test } : { kind: "opaque" },
      frame.branch,
    );
    builder.visit(child(node, "body"), under(frame, yes));
    builder.visit(child(node, "alternative"), frame);
  },
  for_statement: (node, frame, builder) => {
    const { yes } = builder.fork(node, { kind: "opaque" }, frame.branch);
    const inner = under(frame, yes);
    const left = child(node, "left");
    if (left) defineOpaque(left, inner, builder);
    builder.visit(child(node, "right"), frame);
    builder.visit(child(node, "body"), inner);
    builder.visit(child(node, "alternative"), frame);
  },
  except_clause: caught,
  except_group_clause: caught,
  case_clause: (node, frame, builder) => {
    const { yes } = builder.fork(node, testOfCase(node), frame.branch);
    const inner = under(frame, yes);
    for (const each of node.children) {
      if (each.type === "case_pattern") defineOpaque(each, inner, builder);
      builder.visit(each, inner);
    }
  },
  as_pattern: (node, frame, builder) => {
    const [value] = node.children;
    const target = childOfType(node, "as_pattern_target");
    if (target) defineOpaque(target, frame, builder);
    builder.visit(value, frame);
  },
  assignment: (node, frame, builder) => {
    const [left, right] = [child(node, "left"), child(node, "right")];
    const type = child(node, "type");
    if (left) assign(left, right, type, node, frame, builder);
    if (left && left.type !== "identifier") builder.visit(left, frame);
    builder.visit(type, frame);
    builder.visit(right, frame);
  },
  augmented_assignment: (node, frame, builder) => {
    const [left, right] = [child(node, "left"), child(node, "right")];
    if (left?.type === "identifier" && right) {
      const isAdded = child(node, "operator")?.type === "+=";
      const isMerged = child(node, "operator")?.type === "|=";
      builder.mutate({
        name: textOf(left),
        scope: frame.scope,
        node,
        frame,
        change: isAdded
          ? { kind: "extend", value: right }
          : isMerged
            ? { kind: "merge", value: right }
            : { kind: "unknown" },
      });
    }
    visitChildren(node, frame, builder);
  },
  named_expression: (node, frame, builder) => {
    const [name, value] = [child(node, "name"), child(node, "value")];
    if (name && value) assign(name, value, undefined, node, frame, builder);
    builder.visit(value, frame);
  },
  list_comprehension: comprehension,
  set_comprehension: comprehension,
  dictionary_comprehension: comprehension,
  generator_expression: comprehension,
  call: (node, frame, builder) => {
    builder.program.calls.push({ node, frame, decorates: undefined });
    noteMutation(node, frame, builder);
    visitChildren(node, frame, builder);
  },
  attribute: (node, frame, builder) => builder.visit(child(node, "object"), frame),
  keyword_argument: (node, frame, builder) => builder.visit(child(node, "value"), frame),
  identifier: (node, _frame, builder) => {
    if (node.end > node.start) builder.use(textOf(node), node);
  },
  dotted_name: () => {},
};

export const pythonStructure: Structure = {
  enter(node, frame, builder) {
    (visitors[node.type] ?? visitChildren)(node, frame, builder);
  },
};

/** Statements in order; what follows an early return stands under the return's condition, negated. */
function block(node: Node, frame: Frame, builder: Builder): void {
  let reach: Reach = frame.branch;
  for (const statement of node.children) {
    if (reach === NEVER) return;
    builder.visit(statement, under(frame, reach));
    reach = after(statement, reach, frame, builder, 0);
  }
}

interface Arm {
  readonly test: Node | undefined;
  readonly asked: Frame;
  readonly body: Node | undefined;
  readonly frame: Frame;
  readonly runs: boolean;
}

/** `if`, `elif` and `else` with the frames they run in. */
function armsOf(node: Node, frame: Frame, builder: Builder): Arm[] {
  const arms: Arm[] = [];
  let rest = frame;
  let runs = true;
  for (const part of [node, ...childrenIn(node, "alternative")]) {
    if (part.type === "else_clause") {
      arms.push({ test: undefined, asked: rest, body: child(part, "body"), frame: rest, runs });
      break;
    }
    const test = child(part, "condition");
    if (!test) continue;
    const { yes, no } = builder.fork(test, { kind: "truth", node: test }, rest.branch);
    const constant = literalTruth(test);
    arms.push({
      test,
      asked: rest,
      body: child(part, "consequence"),
      frame: under(rest, yes),
      runs: runs && constant !== false,
    });
    if (constant === true) runs = false;
    rest = under(rest, no);
  }
  return arms;
}

function literalTruth(test: Node): boolean | undefined {
  if (test.type === "true") return true;
  if (test.type === "false" || test.type === "none") return false;
  if (test.type === "integer") return textOf(test) !== "0";
  return undefined;
}

/** Under which condition the code after a statement is reached. */
function after(statement: Node, reach: Reach, frame: Frame, builder: Builder, depth: number): Reach {
  if (reach === NEVER || depth > MAX_REACH_DEPTH) return reach;
  switch (statement.type) {
    case "return_statement":
    case "raise_statement":
    case "break_statement":
    case "continue_statement":
      return NEVER;
    case "expression_statement":
      return leavesProcess(statement) ? NEVER : reach;
    case "block": {
      let at: Reach = reach;
      for (const each of statement.children) at = after(each, at, frame, builder, depth + 1);
      return at;
    }
    case "with_statement": {
      const body = child(statement, "body");
      return body ? after(body, reach, frame, builder, depth + 1) : reach;
    }
    case "if_statement": {
      const arms = armsOf(statement, under(frame, reach), builder);
      let joined: Reach = NEVER;
      for (const arm of arms) {
        if (arm.runs && arm.body)
          joined = join(joined, after(arm.body, arm.frame.branch, frame, builder, depth + 1));
      }
      const last = arms.at(-1);
      if (last?.test) {
        const { no } = builder.fork(last.test, { kind: "truth", node: last.test }, last.asked.branch);
        if (literalTruth(last.test) !== true) joined = join(joined, no);
      }
      return joined;
    }
    default:
      return reach;
  }
}

const EXITS = new Set(["sys.exit", "exit", "quit", "os._exit"]);

function leavesProcess(statement: Node): boolean {
  const [call] = statement.children;
  const callee = call?.type === "call" ? child(call, "function") : undefined;
  return callee !== undefined && callee.end - callee.start < 10 && EXITS.has(textOf(callee));
}

function caught(node: Node, frame: Frame, builder: Builder): void {
  const { yes } = builder.fork(node, { kind: "opaque" }, frame.branch);
  visitChildren(node, under(frame, yes), builder);
}

function testOfCase(node: Node): { kind: "equal"; left: Node; right: Node } | { kind: "opaque" } {
  const statement = node.parent?.parent;
  const subject = statement && child(statement, "subject");
  const [pattern, more] = node.children.filter((each) => each.type === "case_pattern");
  const [value, other] = pattern?.children ?? [];
  const isPlain = value?.type === "string" && !more && !other && !child(node, "guard");
  return subject && value && isPlain ? { kind: "equal", left: subject, right: value } : { kind: "opaque" };
}

function comprehension(node: Node, frame: Frame, builder: Builder): void {
  const scope = builder.scope("block", frame);
  const inner = { ...frame, scope };
  for (const clause of node.children) {
    if (clause.type !== "for_in_clause") continue;
    const left = child(clause, "left");
    if (left) defineOpaque(left, inner, builder);
    clause.frame = inner;
    builder.visit(child(clause, "right"), inner);
  }
  for (const part of node.children) if (part.type !== "for_in_clause") builder.visit(part, inner);
}

/** A lambda goes by the name it is assigned to. */
function nameByAssignment(node: Node): string {
  const { parent } = node;
  if (node.field !== "right" || parent?.type !== "assignment") return "";
  const left = child(parent, "left");
  return left?.type === "identifier" ? textOf(left) : "";
}
