import { addMember, type Builder } from "../builder.ts";
import type { Class, Definition, Frame, Scope, Step } from "../program.ts";
import { child, type Node, textOf } from "../syntax.ts";
import { exportAssigned } from "./exports.ts";
import { keyOf } from "./expressions.ts";
import { noteRequired } from "./imports.ts";

const MAX_PATTERN_DEPTH = 12;
/** How far a value is looked for in `a = b = c`. */
const MAX_CHAIN = 20;

/** A name in a pattern, and the way to its value. */
export interface Bound {
  readonly name: Node;
  readonly path: readonly Step[];
  /** Whether its value can be followed; the rest of a list or an object cannot. */
  readonly known: boolean;
}

/** The names a pattern gives values to: `{ a: [b = 1], ...c }`. */
export function boundNames(pattern: Node): Bound[] {
  const found: Bound[] = [];
  const read = (node: Node, path: readonly Step[], known: boolean, fallback: Node | undefined): void => {
    if (path.length > MAX_PATTERN_DEPTH) return;
    const withFallback = (): readonly Step[] => {
      const last = path.at(-1);
      return fallback && last ? [...path.slice(0, -1), { ...last, fallback }] : path;
    };
    switch (node.type) {
      case "identifier":
      case "shorthand_property_identifier_pattern":
        found.push({
          name: node,
          path: withFallback(),
          known: known && (fallback === undefined || path.length > 0),
        });
        return;
      case "assignment_pattern":
      case "object_assignment_pattern": {
        const left = child(node, "left");
        if (!left) return;
        const isShorthand = left.type === "shorthand_property_identifier_pattern";
        const inner = isShorthand ? [...path, { key: textOf(left), fallback: undefined }] : path;
        read(left, inner, known, child(node, "right"));
        return;
      }
      case "object_pattern":
        for (const part of node.children) {
          if (part.type === "shorthand_property_identifier_pattern") {
            read(part, [...withFallback(), { key: textOf(part), fallback: undefined }], known, undefined);
          } else if (part.type === "pair_pattern") {
            const [key, value] = [child(part, "key"), child(part, "value")];
            const name = key && keyOf(key);
            if (value && name !== undefined) {
              const step = { key: typeof name === "string" ? name : "", fallback: undefined };
              read(value, [...withFallback(), step], known && typeof name === "string", undefined);
            }
          } else if (part.type === "rest_pattern") read(part, withFallback(), false, undefined);
          else read(part, withFallback(), known, undefined);
        }
        return;
      case "array_pattern": {
        // Holes leave no node behind: positions are counted by the commas before them.
        for (const part of node.children) {
          const key = commasBetween(node, part);
          read(part, [...withFallback(), { key, fallback: undefined }], known && key >= 0, undefined);
        }
        return;
      }
      case "rest_pattern": {
        const [inner] = node.children;
        if (inner) read(inner, path, false, undefined);
        return;
      }
      default:
    }
  };
  read(pattern, [], true, undefined);
  return found;
}

/** The position of a part of a list; -1 when the parts before it make that hard to say. */
function commasBetween(list: Node, part: Node): number {
  let position = 0;
  let at = list.start + 1;
  for (const before of list.children) {
    position += commasIn(list.source.slice(at, before.start));
    if (before === part) return position;
    at = before.end;
  }
  return -1;
}

function commasIn(text: string): number {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, "").split(",").length - 1;
}

function varScope(scope: Scope): Scope {
  let at = scope;
  while (at.parent && at.kind === "block") at = at.parent;
  return at;
}

/** `const`, `let` and `var`, with the values taken apart. */
export function declare(declarator: Node, isVar: boolean, frame: Frame, builder: Builder): void {
  const [name, value] = [child(declarator, "name"), child(declarator, "value")];
  if (!name) return;
  const scope = isVar ? varScope(frame.scope) : frame.scope;
  if (value) noteRequired(name, value, declarator, builder);
  for (const { name: bound, path, known } of boundNames(name)) {
    const place = { from: declarator.end, branch: frame.branch, fn: frame.fn, node: bound };
    const type = path.length === 0 ? child(declarator, "type") : undefined;
    const text = textOf(bound);
    if (!value) builder.define(scope, text, { kind: "nothing", type, ...place });
    else if (!known) builder.define(scope, text, { kind: "opaque", ...place });
    else builder.define(scope, text, { kind: "value", value, path, type, ...place });
    if (value && known) {
      builder.program.assignments.push({ target: bound, name: text, value, path, node: declarator, frame });
    }
  }
}

/** Names that get a value nobody can know. */
export function defineOpaque(pattern: Node, frame: Frame, builder: Builder): void {
  for (const { name } of boundNames(pattern)) {
    const { branch, fn } = frame;
    builder.define(frame.scope, textOf(name), { kind: "opaque", from: name.start, branch, fn, node: name });
  }
}

/** `x = …`, `this.x = …`, `options.x = …`, `module.exports = …` */
export function noteAssignment(node: Node, frame: Frame, builder: Builder): void {
  const [target, written] = [child(node, "left"), child(node, "right")];
  if (!target || !written) return;
  // In `a = b = c` the value stands at the end.
  const value = lastOf(written);
  const place = { from: node.end, branch: frame.branch, fn: frame.fn, node: target };
  if (target.type === "member_expression" || target.type === "subscript_expression") {
    builder.program.assignments.push({ target, name: undefined, value, path: [], node, frame });
    noteMember(target, { kind: "value", value, path: [], ...place }, frame, builder);
    exportAssigned(target, value, builder);
    return;
  }
  for (const { name, path, known } of boundNames(target)) {
    const text = textOf(name);
    const definition: Definition = known
      ? { kind: "value", value, path, ...place }
      : { kind: "opaque", ...place };
    builder.assign(frame.scope, text, definition);
    if (known) builder.program.assignments.push({ target: name, name: text, value, path, node, frame });
  }
}

function lastOf(written: Node): Node {
  let at = written;
  for (let links = 0; at.type === "assignment_expression" && links < MAX_CHAIN; links++) {
    const right = child(at, "right");
    if (!right) break;
    at = right;
  }
  return at;
}

function noteMember(
  target: Node,
  definition: Extract<Definition, { kind: "value" }>,
  frame: Frame,
  builder: Builder,
): void {
  const object = child(target, "object");
  const key = child(target, target.type === "member_expression" ? "property" : "index");
  if (!object || !key) return;
  if (object.type === "this") {
    const klass = classAround(frame, builder);
    if (klass && target.type === "member_expression") addMember(klass, textOf(key), definition);
    return;
  }
  if (object.type !== "identifier") return;
  builder.mutate({
    name: textOf(object),
    scope: frame.scope,
    node: target.parent ?? target,
    frame,
    change: { kind: "set", key, literalKey: target.type === "member_expression", value: definition.value },
  });
}

/** The class whose `this` a place sees. */
export function classAround(frame: Frame, builder: Builder): Class | undefined {
  for (let fn = frame.fn; fn !== undefined; fn = builder.program.functions[fn]?.parent) {
    const record = builder.program.functions[fn];
    if (record?.klass) return record.klass;
    if (record?.node.type !== "arrow_function") return undefined;
  }
  return frame.scope.klass;
}

const MUTATORS: ReadonlyMap<string, "append" | "unknown"> = new Map([
  ["push", "append"],
  ["unshift", "append"],
  ["add", "append"],
  ["pop", "unknown"],
  ["shift", "unknown"],
  ["splice", "unknown"],
  ["fill", "unknown"],
]);

/** `origins.push("*")`, `Object.assign(options, { … })` */
export function noteMutation(call: Node, frame: Frame, builder: Builder): void {
  const callee = child(call, "function");
  const object = callee?.type === "member_expression" ? child(callee, "object") : undefined;
  const method = callee && child(callee, "property");
  if (object?.type !== "identifier" || !method) return;
  const args = child(call, "arguments")?.children ?? [];
  const place = { scope: frame.scope, node: call, frame };
  if (textOf(object) === "Object" && textOf(method) === "assign") {
    const [target, ...parts] = args;
    if (target?.type !== "identifier") return;
    for (const value of parts) {
      const change =
        value.type === "spread_element" ? { kind: "unknown" as const } : { kind: "merge" as const, value };
      builder.mutate({ name: textOf(target), ...place, change });
    }
    return;
  }
  const kind = MUTATORS.get(textOf(method));
  if (!kind) return;
  if (kind === "unknown") builder.mutate({ name: textOf(object), ...place, change: { kind } });
  else
    for (const arg of args) {
      const [inner] = arg.children;
      const isSpread = arg.type === "spread_element" && inner;
      builder.mutate({
        name: textOf(object),
        ...place,
        change: isSpread ? { kind: "extend", value: inner } : { kind, value: arg },
      });
    }
}
