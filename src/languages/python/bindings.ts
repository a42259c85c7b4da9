import { addMember, type Builder } from "../builder.ts";
import type { Definition, Frame } from "../program.ts";
import { child, type Node, textOf } from "../syntax.ts";

/** How far a value is looked for in `a = b = c`. */
const MAX_CHAIN = 20;

/** Gives a target its meaning: a name, a member of `self`, or several at once. */
export function assign(
  target: Node,
  value: Node | undefined,
  type: Node | undefined,
  node: Node,
  frame: Frame,
  builder: Builder,
  path: readonly { readonly key: number; readonly fallback: undefined }[] = [],
): void {
  const place = { from: node.end, branch: frame.branch, fn: frame.fn, node: target };
  // In `a = b = c` the value stands at the end.
  const source = value?.type === "assignment" ? lastOf(value) : value;
  const definition: Definition = source
    ? { kind: "value", value: source, path, type, ...place }
    : { kind: "nothing", type, ...place };
  if (target.type === "identifier") {
    const name = textOf(target);
    builder.define(frame.scope, name, definition);
    if (frame.scope.kind === "class" && frame.scope.klass) addMember(frame.scope.klass, name, definition);
    if (source) builder.program.assignments.push({ target, name, value: source, path, node, frame });
    return;
  }
  if (target.type === "attribute" || target.type === "subscript") {
    if (!source) return;
    builder.program.assignments.push({ target, name: undefined, value: source, path, node, frame });
    noteMember(target, definition, frame, builder);
    return;
  }
  if (target.type !== "pattern_list" && target.type !== "tuple_pattern" && target.type !== "list_pattern")
    return;
  const spread = target.children.some((each) => each.type === "list_splat_pattern");
  for (const [key, part] of target.children.entries()) {
    if (!source || spread || path.length > 8) defineOpaque(part, frame, builder);
    else assign(part, source, undefined, node, frame, builder, [...path, { key, fallback: undefined }]);
  }
}

function lastOf(assignment: Node): Node | undefined {
  let at: Node | undefined = assignment;
  for (let links = 0; at?.type === "assignment" && links < MAX_CHAIN; links++) at = child(at, "right");
  return at;
}

/** `self.x = …` in a method, `options["x"] = …` anywhere. */
function noteMember(target: Node, definition: Definition, frame: Frame, builder: Builder): void {
  const object = child(target, target.type === "attribute" ? "object" : "value");
  const key = child(target, target.type === "attribute" ? "attribute" : "subscript");
  if (object?.type !== "identifier" || !key) return;
  const record = frame.fn === undefined ? undefined : builder.program.functions[frame.fn];
  if (target.type === "attribute" && record?.klass && record.params[0] === textOf(object)) {
    addMember(record.klass, textOf(key), definition);
    return;
  }
  if (definition.kind !== "value" || target.type === "attribute") return;
  builder.mutate({
    name: textOf(object),
    scope: frame.scope,
    node: definition.value.parent ?? target,
    frame,
    change: { kind: "set", key, literalKey: false, value: definition.value },
  });
}

const MUTATORS: { readonly [method: string]: "append" | "extend" | "merge" | "unknown" } = {
  append: "append",
  add: "append",
  extend: "extend",
  update: "merge",
  insert: "unknown",
  remove: "unknown",
  pop: "unknown",
  clear: "unknown",
  discard: "unknown",
  setdefault: "unknown",
};

export function noteMutation(call: Node, frame: Frame, builder: Builder): void {
  const callee = child(call, "function");
  const object = callee?.type === "attribute" ? child(callee, "object") : undefined;
  const method = callee && child(callee, "attribute");
  if (object?.type !== "identifier" || !method) return;
  const name = textOf(method);
  const kind = Object.hasOwn(MUTATORS, name) ? MUTATORS[name] : undefined;
  if (!kind) return;
  const args = child(call, "arguments")?.children ?? [];
  if (kind === "merge" && args.length > 0 && args.every((arg) => arg.type === "keyword_argument")) {
    noteKeywords(textOf(object), args, call, frame, builder);
    return;
  }
  const [value, more] = args;
  builder.mutate({
    name: textOf(object),
    scope: frame.scope,
    node: call,
    frame,
    change:
      kind !== "unknown" && value && !more && value.type !== "keyword_argument"
        ? { kind, value }
        : { kind: "unknown" },
  });
}

/** `options.update(a=1, b=2)` */
function noteKeywords(name: string, args: readonly Node[], node: Node, frame: Frame, builder: Builder): void {
  for (const arg of args) {
    const [key, value] = [child(arg, "name"), child(arg, "value")];
    if (!key || !value) continue;
    const change = { kind: "set", key, literalKey: true, value } as const;
    builder.mutate({ name, scope: frame.scope, node, frame, change });
  }
}

/** Names that get a value nobody can know. */
export function defineOpaque(target: Node, frame: Frame, builder: Builder): void {
  const pending = [target];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.type === "identifier") {
      builder.define(frame.scope, textOf(node), {
        kind: "opaque",
        from: node.start,
        branch: frame.branch,
        fn: frame.fn,
        node,
      });
    } else if (node.type !== "attribute" && node.type !== "subscript") pending.push(...node.children);
  }
}
