import type { LanguageId } from "./module.ts";
import type {
  Branch,
  Class,
  Definition,
  Frame,
  FunctionRecord,
  Mutation,
  Program,
  Scope,
  Test,
} from "./program.ts";
import type { Node } from "./syntax.ts";

/** Beyond these, hostile nesting is not told apart any more: no new scope, no new condition. */
const MAX_SCOPE_DEPTH = 200;
const MAX_BRANCH_DEPTH = 300;

/** A place that is never reached. */
export const NEVER = Symbol("never");
export type Reach = Branch | undefined | typeof NEVER;

/** What the structure pass of a language writes to. */
export interface Builder {
  readonly program: Program;
  /** Has a node looked at, in source order of the calls within one visit. */
  visit(node: Node | undefined, frame: Frame): void;
  scope(kind: Scope["kind"], parent: Frame, fn?: number, klass?: Class): Scope;
  define(scope: Scope, name: string, definition: Definition): void;
  /** Gives a new meaning to a name that is declared in this scope or further out. */
  assign(scope: Scope, name: string, definition: Definition): void;
  /** The two sides of a condition; the same pair for the same node and place. */
  fork(node: Node, test: Test, parent: Branch | undefined): { readonly yes: Branch; readonly no: Branch };
  fn(record: Omit<FunctionRecord, "params" | "returns" | "definitions">): number;
  klass(node: Node, name: string, bases: readonly Node[]): Class;
  use(name: string, node: Node): void;
  mutate(mutation: Mutation): void;
}

/** How a language is walked. */
export interface Structure {
  /** Writes down what a node means, and has those of its children visited that are ever run. */
  enter(node: Node, frame: Frame, builder: Builder): void;
}

function newProgram(language: LanguageId, root: Node): Program {
  const scope: Scope = {
    kind: "module",
    parent: undefined,
    depth: 0,
    fn: undefined,
    klass: undefined,
    names: new Map(),
    elsewhere: new Map(),
  };
  return {
    language,
    root,
    scope,
    functions: [],
    functionOf: new Map(),
    classes: new Map(),
    classOf: new Map(),
    calls: [],
    assignments: [],
    imports: [],
    exports: new Set(),
    uses: new Map(),
    mutations: new Map(),
  };
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Walks a tree in source order, without recursion, and writes down its structure. */
export function readStructure(language: LanguageId, root: Node, structure: Structure): Program {
  const program = newProgram(language, root);
  const pending: [Node, Frame][] = [];
  let visits: [Node, Frame][] = [];
  const assigned: [Scope, string, Definition][] = [];
  const forks = new Map<Node, { parent: Branch | undefined; yes: Branch; no: Branch }>();

  const builder: Builder = {
    program,
    visit(node, frame) {
      if (node) visits.push([node, frame]);
    },
    scope(kind, parent, fn = parent.scope.fn, klass) {
      const { scope } = parent;
      if (scope.depth >= MAX_SCOPE_DEPTH) return scope;
      return {
        kind,
        parent: scope,
        depth: scope.depth + 1,
        fn,
        klass,
        names: new Map(),
        elsewhere: new Map(),
      };
    },
    define(scope, name, definition) {
      append((scope.elsewhere.get(name) ?? scope).names, name, definition);
    },
    assign(scope, name, definition) {
      assigned.push([scope, name, definition]);
    },
    fork(node, test, parent) {
      const known = forks.get(node);
      if (known && known.parent === parent) return known;
      const depth = (parent?.depth ?? 0) + 1;
      // The pair stands beside the place then, so that nothing is thought to be covered by it.
      const test_: Test = depth > MAX_BRANCH_DEPTH ? { kind: "opaque" } : test;
      const around = depth > MAX_BRANCH_DEPTH ? parent?.parent : parent;
      const at = (around?.depth ?? 0) + 1;
      const yes: Branch = { parent: around, depth: at, test: test_, holds: true, other: undefined };
      const no: Branch = { parent: around, depth: at, test: test_, holds: false, other: yes };
      yes.other = no;
      const pair = { parent, yes, no };
      forks.set(node, pair);
      return pair;
    },
    fn(record) {
      const index = program.functions.length;
      program.functions.push({ ...record, params: [], returns: [], definitions: [] });
      program.functionOf.set(record.node, index);
      return index;
    },
    klass(node, name, bases) {
      const klass: Class = { name, node, bases, members: new Map() };
      program.classOf.set(node, klass);
      if (name && !program.classes.has(name)) program.classes.set(name, klass);
      return klass;
    },
    use(name, node) {
      append(program.uses, name, node);
    },
    mutate(mutation) {
      append(program.mutations, mutation.name, mutation);
    },
  };

  pending.push([root, { scope: program.scope, fn: undefined, branch: undefined }]);
  for (let next = pending.pop(); next; next = pending.pop()) {
    const [node, frame] = next;
    node.frame = frame;
    structure.enter(node, frame, builder);
    for (let i = visits.length - 1; i >= 0; i--) {
      const visit = visits[i];
      if (visit) pending.push(visit);
    }
    visits = [];
  }
  // Only now is every declaration known: a function may assign a variable that is declared below it.
  for (const [scope, name, definition] of assigned) {
    append((scopeOf(name, scope) ?? program.scope).names, name, definition);
  }
  for (const [scope, name] of assigned)
    scopeOf(name, scope)
      ?.names.get(name)
      ?.sort((a, b) => a.from - b.from);
  return program;
}

export function visitChildren(node: Node, frame: Frame, builder: Builder): void {
  for (const each of node.children) builder.visit(each, frame);
}

/** The condition under which code after a statement with these two ends is reached. */
export function join(left: Reach, right: Reach): Reach {
  if (left === NEVER) return right;
  if (right === NEVER) return left;
  let [a, b] = [left, right];
  while (a !== b) {
    if ((a?.depth ?? 0) >= (b?.depth ?? 0)) a = a?.parent;
    else b = b?.parent;
  }
  return a;
}

export function addMember(klass: Class, name: string, definition: Definition): void {
  append(klass.members, name, definition);
}

export function under(frame: Frame, branch: Branch | undefined): Frame {
  return branch === frame.branch ? frame : { ...frame, branch };
}

/** The scope a name belongs to, seen from a place; names of a class are seen in its body only. */
export function scopeOf(name: string, from: Scope): Scope | undefined {
  for (let scope: Scope | undefined = from; scope; scope = scope.parent) {
    const elsewhere = scope.elsewhere.get(name);
    if (elsewhere) return elsewhere;
    if (scope.kind === "class" && scope !== from) continue;
    if (scope.names.has(name)) return scope;
  }
  return undefined;
}
