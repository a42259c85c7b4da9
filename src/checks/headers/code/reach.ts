import type { Call, Fn, Module } from "../../../languages/module.ts";
import type { Range } from "../../../languages/value.ts";
import { type Nesting, nestingOf } from "./nesting.ts";
import { isInside } from "./values.ts";

/** Which responses pass through a piece of code. */
export type Reach =
  | { readonly kind: "app" | "part" | "nobody" }
  /** Whoever imports this name decides. */
  | { readonly kind: "export"; readonly name: string };

const APP: Reach = { kind: "app" };
const PART: Reach = { kind: "part" };
const NOBODY: Reach = { kind: "nobody" };

/** Decorators and methods that put a function on every response. */
const REGISTERS =
  /(^|\.)(use|middleware|add_middleware|after_request|after_app_request|add_event_handler|addHook|createServer|init_app|apply|on_send|preHandler)$/;
const ROUTES =
  /(^|\.)(get|post|put|patch|delete|head|options|all|route|api_route|add_url_rule|add_api_route|add_route|add_get|add_post|add_put|add_patch|add_delete|add_head|add_options|add_view|errorhandler|exception_handler|websocket)$/;
const CREATES =
  /^(express|fastapi(\.applications)?\.FastAPI|starlette\.applications\.Starlette|flask(\.app)?\.Flask)$/;
/** Classes whose methods answer one route. */
const VIEWS = /(View|Resource|HTTPEndpoint|RequestHandler|Controller|ViewSet)$/;
const ONLY_A_PART = /(^|\.)(Router|APIRouter|Blueprint)\(\)\./;

/** What is asked of a module again and again. */
interface Facts {
  readonly calls: Nesting;
  readonly functions: Nesting;
  /** Calls that get a function as an argument, by the function. */
  readonly callbacks: ReadonlyMap<number, readonly { readonly call: Call; readonly position: number }[]>;
  /** Functions that create an application. */
  readonly factories: ReadonlySet<number>;
  /** Reaches known so far; while one is being found, functions that call each other count as called. */
  readonly reaches: Map<number, Reach>;
  /** How many functions the one being looked at was reached through. */
  depth: number;
}

/** Callers of callers further away than this count as reached. */
const LONGEST_CHAIN = 100;

const facts = new WeakMap<Module, Facts>();

function factsOf(module: Module): Facts {
  const known = facts.get(module);
  if (known) return known;
  const callbacks = new Map<number, { call: Call; position: number }[]>();
  for (const call of module.calls) {
    call.args.forEach(({ value }, position) => {
      if (value.kind !== "function") return;
      const same = callbacks.get(value.fn);
      if (same) same.push({ call, position });
      else callbacks.set(value.fn, [{ call, position }]);
    });
  }
  const found: Facts = {
    calls: nestingOf(module.calls.map((call) => call.range)),
    functions: nestingOf(module.functions.map((fn) => fn.range)),
    callbacks,
    factories: new Set(
      module.calls.flatMap(({ callee, fn }) => (fn !== undefined && CREATES.test(callee) ? [fn] : [])),
    ),
    reaches: new Map(),
    depth: 0,
  };
  facts.set(module, found);
  return found;
}

/** Follows a function outwards to who calls or registers it. */
export function reachOf(module: Module, index: number | undefined): Reach {
  const fn = index === undefined ? undefined : module.functions[index];
  if (!fn || index === undefined) return APP;
  const known = factsOf(module);
  const already = known.reaches.get(index);
  if (already) return already;
  if (known.depth >= LONGEST_CHAIN) return APP;
  known.reaches.set(index, APP);
  known.depth++;
  const reach = findReach(module, fn, index);
  known.depth--;
  known.reaches.set(index, reach);
  return reach;
}

function findReach(module: Module, fn: Fn, index: number): Reach {
  // Whoever runs the application has run what creates it.
  if (factsOf(module).factories.has(index)) return APP;
  const decorated = reachOfDecorators(fn);
  if (decorated) return decorated.kind === "app" ? within(module, fn.parent) : decorated;
  const passed = reachOfCallback(module, index);
  if (passed) return passed;
  if (isRouteHandler(fn)) return PART;
  const method = /^(.+)\.([^.]+)$/.exec(fn.name);
  if (method?.[1] !== undefined && fn.parent === undefined) {
    if (fn.bases.some((base) => VIEWS.test(base))) return PART;
    return reachOfName(module, method[1], fn.range);
  }
  if (fn.parent !== undefined) return reachOf(module, fn.parent);
  return /^(exports|default)?$/.test(fn.name)
    ? reachOfAnonymous(module)
    : reachOfName(module, fn.name, fn.range);
}

/** What is registered inside of a function is registered when that is called. */
function within(module: Module, parent: number | undefined): Reach {
  const reach = reachOf(module, parent);
  return reach.kind === "part" ? APP : reach;
}

/** Where a call stands that registers something for the whole application. */
export function reachOfCall(module: Module, call: Call): Reach {
  return within(module, call.fn);
}

function reachOfDecorators(fn: Fn): Reach | undefined {
  for (const decorator of fn.decorators) {
    if (/\bBlueprint\(\)\.after_request$/.test(decorator)) return PART;
    if (REGISTERS.test(decorator)) return APP;
    if (ROUTES.test(decorator)) return PART;
  }
  return undefined;
}

/** For a function that is written as, or named by, an argument of a call. */
function reachOfCallback(module: Module, index: number): Reach | undefined {
  let found: Reach | undefined;
  for (const { call, position } of factsOf(module).callbacks.get(index) ?? []) {
    const reach = reachOfArgument(module, call, position);
    if (reach?.kind === "app") return reach;
    found ??= reach;
  }
  return found;
}

/** What becomes of an argument, with regard to the function the call itself stands in. */
export function reachOfArgument(module: Module, call: Call, position: number): Reach | undefined {
  const reach = reachOfRegistration(call, position);
  return reach?.kind === "app" ? within(module, call.fn) : reach;
}

function reachOfRegistration(call: Call, position: number): Reach | undefined {
  if (REGISTERS.test(call.callee)) return isPartial(call, position) ? PART : APP;
  return ROUTES.test(call.callee) ? PART : undefined;
}

/** On a router, or below a path. */
export function isPartial(call: Call, position: number): boolean {
  if (ONLY_A_PART.test(call.callee)) return true;
  const [first] = call.args;
  if (position === 0 || !first) return false;
  return (
    first.value.kind === "string" &&
    !/^(\/?\*?|\(\.\*\)|\/?\{\*\w+\})$/.test(first.value.value) &&
    call.callee.endsWith(".use")
  );
}

/** `(req, res) => …` without `next` answers requests; what passes them on has a third parameter. */
function isRouteHandler(fn: Fn): boolean {
  const [request, response, ...rest] = fn.params;
  return rest.length === 0 && /^_?req(uest)?$/.test(request ?? "") && /^_?res(ponse)?$/.test(response ?? "");
}

function reachOfName(module: Module, name: string, own: Range): Reach {
  const uses = module.usesOf(name).filter((use) => !isInside(use, own));
  const reaches = uses.map((use) => reachOfUse(module, use));
  if (reaches.some((reach) => reach.kind === "app")) return APP;
  const exported = reaches.find((reach) => reach.kind === "export");
  if (exported) return exported;
  if (module.exports.has(name)) return { kind: "export", name };
  return reaches.some((reach) => reach.kind === "part") ? PART : NOBODY;
}

/** A place that names a function, class or constant: what it is registered with, else the function around that place. */
export function reachOfUse(module: Module, use: Range): Reach {
  for (const at of factsOf(module).calls.around(use)) {
    const call = module.calls[at];
    if (!call) continue;
    // `protect()` within `app.use(protect())`: what counts is the call around it.
    if (isInside(use, call.calleeRange)) continue;
    const reach = reachOfArgument(module, call, positionOf(call, use));
    if (reach) return reach;
  }
  const index = enclosing(module, use);
  return index === undefined ? APP : reachOf(module, index);
}

/** Which argument a place stands in; what is named there was written elsewhere, and then it is taken for the last. */
function positionOf(call: Call, use: Range): number {
  const position = call.args.findIndex(({ value }) => isInside(use, value.range));
  return position === -1 ? call.args.length - 1 : position;
}

/** The innermost function around a place. */
export function enclosing(module: Module, place: Range): number | undefined {
  return factsOf(module).functions.around(place)[0];
}

/** `module.exports = (req, res, next) => …` */
function reachOfAnonymous(module: Module): Reach {
  return module.exports.has("default") ? { kind: "export", name: "default" } : APP;
}
