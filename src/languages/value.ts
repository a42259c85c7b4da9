/** Half-open range of UTF-16 offsets in the text the value was read from. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * What an expression evaluates to within its file. The same type comes out of code, YAML, TOML, JSON and .env files, so
 * that a judge does not know where a setting was written. `unknown` is never a finding.
 */
export type Value =
  | StringValue
  | NumberValue
  | BoolValue
  | NullValue
  | ListValue
  | ObjectValue
  | RegexValue
  | EnvValue
  | CallValue
  | ChoiceValue
  | ConcatValue
  | FunctionValue
  | MemberValue
  | ParamValue
  | ReferenceValue
  | TestValue
  | UnknownValue;

interface Base {
  /** Where the value is written, not where it is used: the literal behind a constant. */
  readonly range: Range;
}

export interface StringValue extends Base {
  readonly kind: "string";
  readonly value: string;
}

export interface NumberValue extends Base {
  readonly kind: "number";
  readonly value: number;
}

export interface BoolValue extends Base {
  readonly kind: "bool";
  readonly value: boolean;
}

/** `null`, `undefined`, `None`. */
export interface NullValue extends Base {
  readonly kind: "null";
}

/** Lists, tuples, sets, and the result of splitting a string. */
export interface ListValue extends Base {
  readonly kind: "list";
  readonly items: readonly Value[];
  /** Whether there may be more items than those listed (a spread of something unknown). */
  readonly open: boolean;
}

export interface Entry {
  readonly key: string;
  readonly keyRange: Range;
  readonly value: Value;
  /** What has to hold for it to be set, when it is set after the object was made. */
  readonly conditions?: readonly Condition[];
}

export interface ObjectValue extends Base {
  readonly kind: "object";
  /** Last one wins; spreads of known objects are merged in. */
  readonly entries: readonly Entry[];
  /** Whether there may be more entries than those listed (a spread or a key that is not known). */
  readonly open: boolean;
}

export interface RegexValue extends Base {
  readonly kind: "regex";
  readonly source: string;
  /** As the language writes them, such as `gi`. */
  readonly flags: string;
}

/** An environment variable, or a setting read from one. */
export interface EnvValue extends Base {
  readonly kind: "env";
  readonly name: string;
  /** What it is when the variable is not set; absent when nothing was given. */
  readonly fallback?: Value;
}

export interface Argument {
  /** Set for keyword arguments. */
  readonly name?: string;
  /** `*args`, `**kwargs`, `...rest` whose content is not known. */
  readonly spread: boolean;
  readonly value: Value;
}

/** The result of a call that is not evaluated further. */
export interface CallValue extends Base {
  readonly kind: "call";
  /** See `Call.callee`. */
  readonly callee: string;
  readonly receiver?: Value;
  readonly args: readonly Argument[];
}

/** One of several values, depending on a condition: a conditional expression, or assignments in two branches. */
export interface ChoiceValue extends Base {
  readonly kind: "choice";
  readonly options: readonly {
    readonly value: Value;
    readonly guard: Guard;
    /** What has to hold for this option to be taken, as far as it is known. */
    readonly conditions?: readonly Condition[];
  }[];
}

/** A string put together from parts of which not all are known. */
export interface ConcatValue extends Base {
  readonly kind: "concat";
  readonly parts: readonly Value[];
}

export interface FunctionValue extends Base {
  readonly kind: "function";
  /** Index into `Module.functions`. */
  readonly fn: number;
}

/** A property of something, such as `req.headers.origin` or `request.headers["origin"]`. */
export interface MemberValue extends Base {
  readonly kind: "member";
  readonly object: Value;
  readonly name: string;
}

export interface ParamValue extends Base {
  readonly kind: "param";
  readonly name: string;
  /** Index into `Module.functions`, and the parameter's position there. */
  readonly fn: number;
  readonly index: number;
}

/** Something this file only names: an import, a global, or a class of this module. */
export interface ReferenceValue extends Base {
  readonly kind: "reference";
  /** Full name, as in `Call.callee`: `fastapi.middleware.cors.CORSMiddleware`, `process.argv`, `.Settings`. */
  readonly name: string;
}

/** A comparison or a logical operation whose outcome is not known. */
export interface TestValue extends Base {
  readonly kind: "test";
  /** `equal`: identical or equal; `in`: the left operand is a member of the right one; `more`: it is greater; `not` has one operand, `and` and `or` have two. */
  readonly operator: "equal" | "in" | "more" | "not" | "and" | "or";
  readonly operands: readonly Value[];
}

export interface UnknownValue extends Base {
  readonly kind: "unknown";
}

/** What has to hold, or to fail, for a place to be reached: an `if`, a conditional expression, an early return before it. */
export interface Condition {
  readonly test: Value;
  readonly holds: boolean;
}

/** In which environments a place is reached, from the conditions over it. */
export type Guard = "production" | "development" | "undecided";
