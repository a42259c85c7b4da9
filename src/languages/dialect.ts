import type { Structure } from "./builder.ts";
import type { Expression } from "./expression.ts";
import type { Class, Definition } from "./program.ts";
import type { Node } from "./syntax.ts";
import type { Argument, Range, ReferenceValue, Value } from "./value.ts";

/** A call with its callee resolved and its arguments evaluated. */
export interface Invocation {
  readonly callee: string;
  /** The last part of the callee. */
  readonly name: string;
  readonly receiver: Value | undefined;
  /** What is called. */
  readonly target: Value;
  readonly args: readonly Argument[];
  readonly range: Range;
}

/** What libraries may ask of the evaluator. */
export interface Evaluation {
  evaluate(node: Node): Value;
  /** Calls a function of this file with these values; undefined when that gives nothing known. */
  apply(fn: Value, args: readonly (Value | undefined)[]): Value | undefined;
  expression(node: Node): Expression;
  fullName(value: Value): string;
}

/** What is known about the functions a language and its libraries bring along. */
export interface Library {
  /** Joins the name of an imported thing and of an attribute, or says what it is: `process.env.X`. */
  attribute(object: ReferenceValue, name: string, range: Range): Value | undefined;
  /** What a call gives, if anyone can know; undefined leaves it a call. */
  call(call: Invocation, evaluation: Evaluation): Value | undefined;
  /** The full name an instance of a type goes by: `express.Express` → `express()`. */
  instanceOf(type: string): string;
  /** What an instance's field holds when its class takes values from elsewhere, such as the environment. */
  field(field: Field, evaluation: Evaluation): Value | undefined;
}

export interface Field {
  readonly klass: Class;
  readonly name: string;
  readonly definition: Definition;
  /** Full names of the bases, those of local bases as well. */
  readonly bases: readonly string[];
  readonly range: Range;
}

/** A language, as the shared machinery sees it. */
export interface Dialect {
  readonly structure: Structure;
  readonly library: Library;
  expression(node: Node): Expression;
  /** Full name of an import: `fastapi.FastAPI`. */
  importName(source: string, imported: string): string;
  /** The name a type annotation gives, as an expression to be resolved. */
  typeName(annotation: Node): Node | undefined;
  /** Whether the first parameter of a method is the object. */
  readonly explicitSelf: boolean;
}

export function positional(call: Invocation, index: number): Value | undefined {
  let seen = 0;
  for (const arg of call.args) {
    if (arg.name !== undefined) continue;
    if (arg.spread) return undefined;
    if (seen === index) return arg.value;
    seen++;
  }
  return undefined;
}

export function keyword(call: Invocation, name: string): Value | undefined {
  return call.args.find((arg) => arg.name === name)?.value;
}
