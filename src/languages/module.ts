import type { Argument, Condition, Guard, Range, Value } from "./value.ts";

export type LanguageId = "python" | "javascript" | "typescript" | "tsx";

/** What the checks see of a source file: calls, assignments and functions with names resolved and arguments evaluated. */
export interface Module {
  readonly language: LanguageId;
  /** Whether the parser met a syntax error; what could be read is there all the same. */
  readonly hasErrors: boolean;
  readonly imports: readonly Import[];
  /** In source order. */
  readonly calls: readonly Call[];
  readonly assignments: readonly Assignment[];
  readonly functions: readonly Fn[];
  /**
   * Where a name of the module's top level (a function, class, constant or import) is used, its definition left out.
   * A name that is exported is not thereby used.
   */
  usesOf(name: string): readonly Range[];
  /** What a name of the module's top level evaluates to. */
  valueOf(name: string): Value;
  /**
   * Names other modules can import: `export`ed or on `module.exports`; in Python every name of the top level. What is
   * exported under another name, `default` among them, is there under its own as well.
   */
  readonly exports: ReadonlySet<string>;
}

export interface Import {
  /** As written: `fastapi.middleware.cors`, `./security`, `@fastify/cors`. Relative Python imports keep their dots. */
  readonly source: string;
  /** The name in `source`; `default`, `*` for the whole module. */
  readonly imported: string;
  /** The name in this module. */
  readonly local: string;
  readonly range: Range;
}

export interface Call {
  /**
   * The full name of what is called, with imports, aliases and single assignments resolved:
   * - an imported name: `fastapi.middleware.cors.CORSMiddleware`, `cors` (a default import or `require` of the package
   *   `cors`), `express.Router` (a member of it), `http.createServer` (of `node:http` as well);
   * - a method of the result of a call: `express().use`, `fastapi.FastAPI().add_middleware`;
   * - a function, class or method of this module: `.name`, `.Class`, `.Class.method`;
   * - a method of a typed parameter, as of an instance: `app: FastAPI` → `fastapi.FastAPI().add_middleware`; of an untyped
   *   one likewise when every call of the function in this module hands over the same kind of thing;
   * - a builtin or global: its name, such as `open`, `process.exit`;
   * - otherwise `?.method`, or `?`.
   */
  readonly callee: string;
  /** The object a method is called on. */
  readonly receiver?: Value;
  readonly args: readonly Argument[];
  /** The whole call. */
  readonly range: Range;
  /** The name that is called, without its arguments. */
  readonly calleeRange: Range;
  /** Index into `Module.functions` of the function the call stands in; undefined at the top level. */
  readonly fn: number | undefined;
  readonly guard: Guard;
  /** The conditions over it, outermost first. */
  readonly conditions: readonly Condition[];
  /** Whether the call is a decorator of `decorates` (index into `Module.functions`). */
  readonly decorates?: number;
}

export interface Assignment {
  /** A name (`x`), or a member or subscript whose object and name are known (`response.headers["X-Frame-Options"]`). */
  readonly target: { readonly name: string; readonly object?: Value };
  readonly value: Value;
  readonly range: Range;
  readonly fn: number | undefined;
  readonly guard: Guard;
  /** The conditions over it, outermost first. */
  readonly conditions: readonly Condition[];
}

export interface Fn {
  /**
   * Methods: `Class.method`. A function without a name of its own goes by that of the variable, property or field it is
   * assigned to; empty when there is none.
   */
  readonly name: string;
  readonly params: readonly string[];
  readonly range: Range;
  /** Enclosing function, by index. */
  readonly parent: number | undefined;
  /** What it returns, one value for every `return` (or the expression of an arrow function). */
  readonly returns: readonly Value[];
  /** Full names of decorators, called or not: `fastapi.FastAPI().middleware`. */
  readonly decorators: readonly string[];
  /** For methods: full names of the class's bases, such as `starlette.middleware.base.BaseHTTPMiddleware`. */
  readonly bases: readonly string[];
}
