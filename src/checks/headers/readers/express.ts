import type { ReadContext } from "../../../check.ts";
import type { SourceFile } from "../../../file.ts";
import type { Call, Module } from "../../../languages/module.ts";
import type { CallValue, Value } from "../../../languages/value.ts";
import { type Helmet, readHelmet } from "../code/helmet.ts";
import { readLusca } from "../code/lusca.ts";
import { withMentions } from "../code/mentions.ts";
import { hidesFramework } from "../code/powered-by.ts";
import { isPartial, type Reach, reachOfCall } from "../code/reach.ts";
import { isInside, spanIn } from "../code/values.ts";
import type { App, AppHeaders, Trait } from "../model.ts";
import { isDeployedAround, unitAround } from "../units.ts";

/** Express applications, and helmet and lusca whole or in parts. */
export async function readExpress(
  file: SourceFile,
  context: ReadContext,
): Promise<readonly (App | AppHeaders | Trait)[]> {
  if (file.role !== "source") return [];
  const module = context.module();
  if (!module) return [];
  const unit = unitAround(file, context.tree);
  const deployed = isDeployedAround(file, unit, context.tree);
  const apps = module.calls
    .filter((call) => call.callee === "express")
    .map(
      (call): App => ({
        kind: "app",
        unit,
        framework: "Express",
        at: spanIn(file.path, call.range),
        deployed,
      }),
    );
  const found = helmetHeaders(module, file, unit);
  const others = traits(module, unit);
  return [...apps, ...(await withMentions(found, context.tree)), ...others];
}

function helmetHeaders(module: Module, file: SourceFile, unit: string): AppHeaders[] {
  const { path } = file;
  return module.calls.flatMap((call): AppHeaders[] => {
    const helmet = readHelmet(call, path) ?? readLusca(call, path);
    if (!helmet) return [];
    const use = module.calls.find(
      (one) => one !== call && /(^|\.)use$/.test(one.callee) && passes(one, call, helmet),
    );
    const reach = reachOfUse(module, use ?? call, call);
    return [
      {
        kind: "app-headers",
        unit,
        at: spanIn(path, (use ?? call).range),
        label: helmet.label,
        headers: helmet.headers,
        open: helmet.open,
        reach: reach.kind,
        exported: reach.kind === "export" ? reach.name : undefined,
        mentions: [],
        disabled: helmet.disabled,
        late: use && lateRoute(module, use, file),
        guard: (use ?? call).guard,
      },
    ];
  });
}

/** Whether a `use` gets this very call of helmet, written inside of it or through a constant. */
function passes(use: Call, helmetCall: Call, helmet: Helmet): boolean {
  if (isInside(helmetCall.range, use.range)) return true;
  const isIt = (value: Value): boolean =>
    value.kind === "list"
      ? value.items.some(isIt)
      : value.kind === "call" &&
        value.callee === helmet.callee &&
        value.range.start === helmetCall.range.start;
  return use.args.some(({ value }) => isIt(value));
}

function reachOfUse(module: Module, use: Call, helmetCall: Call): Reach {
  const position = use.args.findIndex(({ value }) => isInside(helmetCall.range, value.range));
  if (use !== helmetCall && isPartial(use, position === -1 ? use.args.length - 1 : position))
    return { kind: "part" };
  return reachOfCall(module, use);
}

const ANSWERS = /^express\(\)\.(get|post|put|patch|delete|all)$/;
/** What nobody frames or injects into. */
const PROBE = /health|ready|alive|live|ping|status|metrics|favicon|robots/i;

/** The first route of the same application that stands before `use` in the same function. */
function lateRoute(module: Module, use: Call, file: SourceFile): AppHeaders["late"] {
  if (use.callee !== "express().use") return undefined;
  const owner = ownerOf(use, file);
  const before = module.calls.find(
    (call) =>
      call.range.end <= use.range.start &&
      call.fn === use.fn &&
      answers(call) &&
      ownerOf(call, file) === owner,
  );
  return before && spanIn(file.path, before.range);
}

/** The variable that holds the application a call is made on, as it is written. */
function ownerOf({ calleeRange: { start, end } }: Call, { text }: SourceFile): string {
  return /^[\w$.]*(?=\.)/.exec(text.slice(start, Math.min(end, start + 200)))?.[0] ?? "";
}

function answers(call: Call): boolean {
  const [first, second] = call.args;
  const last = call.args.at(-1)?.value;
  const route = first?.value.kind === "string" ? first.value.value : undefined;
  if (route !== undefined && PROBE.test(route)) return false;
  if (ANSWERS.test(call.callee)) return second !== undefined;
  return call.callee === "express().use" && last !== undefined && isHandler(last, route !== undefined);
}

/** Files, and routers; other middleware passes requests on. */
function isHandler(value: Value, onPath: boolean): boolean {
  if (value.kind === "call") return isNamed(value, "express.static", "express.Router", "serve-static");
  return onPath && value.kind === "reference" && /^\.{1,2}\/.*rout/i.test(value.name);
}

function isNamed(value: CallValue, ...names: readonly string[]): boolean {
  return names.includes(value.callee);
}

function traits(module: Module, unit: string): Trait[] {
  const html = module.calls.some(
    ({ callee, args }) =>
      callee === "express.static" ||
      callee === "serve-static" ||
      (/\.(render|sendFile|sendfile)$/.test(callee) && args[0]?.value.kind !== "call") ||
      (/\.send$/.test(callee) && args[0]?.value.kind === "string" && /^\s*</.test(args[0].value.value)) ||
      (callee === "express().set" &&
        args[0]?.value.kind === "string" &&
        args[0].value.value === "view engine"),
  );
  const tls = module.calls.some(({ callee }) =>
    /^(node:)?(https\.createServer|http2\.createSecureServer)$/.test(callee),
  );
  const found: Trait[] = [];
  if (hidesFramework(module)) found.push({ kind: "trait", unit, trait: "anonymous" });
  if (html) found.push({ kind: "trait", unit, trait: "html" });
  if (tls) found.push({ kind: "trait", unit, trait: "tls" });
  return found;
}
