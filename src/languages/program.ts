import type { Import, LanguageId } from "./module.ts";
import type { Node } from "./syntax.ts";

/** What a branch asks. `opaque` is a condition nobody can read: a loop, an exception handler. */
export type Test =
  | { readonly kind: "truth"; readonly node: Node }
  | { readonly kind: "equal"; readonly left: Node; readonly right: Node }
  | { readonly kind: "opaque" };

/** One condition over a place; `parent` is the one around it. Branches of one test share their parent. */
export interface Branch {
  readonly parent: Branch | undefined;
  readonly depth: number;
  readonly test: Test;
  /** Whether the place is reached when the test holds, or when it does not. */
  readonly holds: boolean;
  other: Branch | undefined;
}

/** Where a piece of code stands. */
export interface Frame {
  readonly scope: Scope;
  /** Index of the function around it. */
  readonly fn: number | undefined;
  readonly branch: Branch | undefined;
}

export interface Scope {
  readonly kind: "module" | "function" | "class" | "block";
  readonly parent: Scope | undefined;
  readonly depth: number;
  readonly fn: number | undefined;
  readonly klass: Class | undefined;
  readonly names: Map<string, Definition[]>;
  /** Names that belong to a scope further out: `global x`. */
  readonly elsewhere: Map<string, Scope>;
}

/** One step of taking a value apart, as in `const { a: [b = 1] } = c`. */
export interface Step {
  readonly key: string | number;
  readonly fallback: Node | undefined;
}

interface Defined {
  /** The offset from which on the name has this meaning, within its own function. */
  readonly from: number;
  readonly branch: Branch | undefined;
  /** The function in which it gets this meaning, which need not be the one whose name it is. */
  readonly fn: number | undefined;
  readonly node: Node;
}

export type Definition = Defined &
  (
    | {
        readonly kind: "value";
        readonly value: Node;
        readonly path: readonly Step[];
        readonly type?: Node | undefined;
      }
    | { readonly kind: "import"; readonly source: string; readonly imported: string }
    | { readonly kind: "function"; readonly index: number }
    | { readonly kind: "class"; readonly klass: Class }
    | ParamDefinition
    /** Declared without a value. */
    | { readonly kind: "nothing"; readonly type?: Node | undefined }
    | { readonly kind: "opaque" }
  );

export interface ParamDefinition extends Defined {
  readonly kind: "param";
  readonly name: string;
  /** The function it is a parameter of. */
  readonly of: number;
  readonly index: number;
  readonly fallback: Node | undefined;
  readonly type: Node | undefined;
  /** Steps into the argument, for a parameter that is taken apart. */
  readonly path: readonly Step[];
  /** Whether it collects several arguments. */
  readonly rest: boolean;
}

export interface Class {
  readonly name: string;
  readonly node: Node;
  readonly bases: readonly Node[];
  /** Attributes and methods, those set on `self` or `this` as well. */
  readonly members: Map<string, Definition[]>;
}

export interface FunctionRecord {
  readonly name: string;
  readonly node: Node;
  readonly params: string[];
  readonly parent: number | undefined;
  readonly klass: Class | undefined;
  readonly decorators: readonly Node[];
  /** The returned expressions; undefined for a bare `return`. */
  readonly returns: {
    readonly value: Node | undefined;
    readonly node: Node;
    readonly branch: Branch | undefined;
  }[];
  readonly definitions: ParamDefinition[];
  /** Whether it is read like an attribute: `@property`, `get x()`. */
  readonly getter: boolean;
  /** What a generator returns is not what a call of it gives. */
  generator: boolean;
  readonly branch: Branch | undefined;
}

export interface CallSite {
  readonly node: Node;
  readonly frame: Frame;
  readonly decorates: number | undefined;
}

export interface AssignmentSite {
  readonly target: Node;
  readonly name: string | undefined;
  readonly value: Node;
  readonly path: readonly Step[];
  readonly node: Node;
  readonly frame: Frame;
}

/** A change made to the object behind a name after its creation: `options.origin = "*"`, `origins.push("*")`. */
export interface Mutation {
  readonly name: string;
  readonly scope: Scope;
  readonly node: Node;
  readonly frame: Frame;
  readonly change:
    | { readonly kind: "set"; readonly key: Node; readonly literalKey: boolean; readonly value: Node }
    | { readonly kind: "append" | "extend" | "merge"; readonly value: Node }
    | { readonly kind: "unknown" };
}

/** Everything the structure pass finds in a file. */
export interface Program {
  readonly language: LanguageId;
  readonly root: Node;
  readonly scope: Scope;
  readonly functions: FunctionRecord[];
  readonly functionOf: Map<Node, number>;
  readonly classes: Map<string, Class>;
  readonly classOf: Map<Node, Class>;
  readonly calls: CallSite[];
  readonly assignments: AssignmentSite[];
  readonly imports: Import[];
  readonly exports: Set<string>;
  /** Where names are read, definitions and exports left out. */
  readonly uses: Map<string, Node[]>;
  readonly mutations: Map<string, Mutation[]>;
}
