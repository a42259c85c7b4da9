import type { ReadContext } from "../../../check.ts";
import type { SourceFile } from "../../../file.ts";
import { groupBy } from "../../../group.ts";
import type { Module } from "../../../languages/module.ts";
import type { Guard, Range } from "../../../languages/value.ts";
import { withMentions } from "../code/mentions.ts";
import { hidesFramework } from "../code/powered-by.ts";
import { type Reach, reachOf, reachOfUse } from "../code/reach.ts";
import { asHeader, headersIn, spanIn } from "../code/values.ts";
import { readWirings } from "../code/wirings.ts";
import type { AppHeaders, SetHeader, Trait, Wiring } from "../model.ts";
import { unitAround } from "../units.ts";

const SETS_ONE =
  /(^|\.)(set|header|setHeader|append|add|add_header|set_header|setdefault|appendHeader|__setitem__)$/;
const SETS_MANY = /(^|\.)(set|header|update|writeHead|setHeaders|extend|raw_headers|assign)$/;

/** Headers set at one place of the code. */
interface Write {
  readonly headers: readonly SetHeader[];
  readonly fn: number | undefined;
  readonly reach: Reach;
  readonly guard: Guard;
}

/** Code that writes security headers by name, in whatever framework, and imports that may put it to use. */
export async function readWrites(
  file: SourceFile,
  context: ReadContext,
): Promise<readonly (AppHeaders | Trait | Wiring)[]> {
  if (file.role !== "source") return [];
  const module = context.module();
  if (!module) return [];
  const unit = unitAround(file, context.tree);
  const writes = [
    ...callWrites(module, file.path),
    ...assignmentWrites(module, file.path),
    ...constantWrites(module, file.path),
  ];
  const groups = groupBy(
    writes.filter((write) => write.headers.length > 0),
    ({ fn, reach, guard }) => JSON.stringify([fn, reach, guard]),
  );
  const sets = [...groups.values()].flatMap((group) => {
    const [first] = group;
    const at = first?.headers[0]?.at;
    if (!first || !at) return [];
    return [
      appHeaders(
        unit,
        labelOf(module, first.fn),
        at,
        group.flatMap((write) => write.headers),
        first,
      ),
    ];
  });
  const traits: Trait[] = hidesFramework(module) ? [{ kind: "trait", unit, trait: "anonymous" }] : [];
  const wirings = readWirings(module, file.path, unit);
  return [...(await withMentions(sets, context.tree)), ...traits, ...wirings];
}

function appHeaders(
  unit: string,
  label: string,
  at: AppHeaders["at"],
  headers: readonly SetHeader[],
  { reach, guard }: Write,
): AppHeaders {
  const exported = reach.kind === "export" ? reach.name : undefined;
  return {
    kind: "app-headers",
    unit,
    at,
    label,
    headers,
    open: false,
    reach: reach.kind,
    exported,
    mentions: [],
    disabled: [],
    late: undefined,
    guard,
  };
}

function labelOf(module: Module, index: number | undefined): string {
  for (let at = index; at !== undefined; at = module.functions[at]?.parent) {
    const name = module.functions[at]?.name;
    // `module.exports = function (req, res, next) {…}` has no name of its own.
    if (name && !/^(exports|default)$/.test(name)) return `\`${/^(.+)\.[^.]+$/.exec(name)?.[1] ?? name}\``;
  }
  return "This middleware";
}

function callWrites(module: Module, path: string): Write[] {
  return module.calls.flatMap((call): Write[] => {
    const [first, second] = call.args;
    const headers: SetHeader[] = [];
    if (SETS_ONE.test(call.callee) && first?.value.kind === "string") {
      headers.push(...asHeader(first.value.value, second?.value, spanIn(path, call.range)));
    }
    if (SETS_MANY.test(call.callee) || SETS_ONE.test(call.callee)) {
      for (const { value } of call.args) headers.push(...headersIn(value, path, call.range));
    }
    return headers.length === 0
      ? []
      : [{ headers, fn: call.fn, guard: call.guard, reach: reachOf(module, call.fn) }];
  });
}

/** `response.headers["X-Frame-Options"] = "DENY"` */
function assignmentWrites(module: Module, path: string): Write[] {
  return module.assignments.flatMap((assignment): Write[] => {
    const { target, value, range, fn, guard } = assignment;
    if (!target.object) return [];
    const headers = asHeader(target.name, value, spanIn(path, range));
    return headers.length === 0 ? [] : [{ headers, fn, guard, reach: reachOf(module, fn) }];
  });
}

/** `SECURITY_HEADERS = {…}` at the top level counts where it is used, in a loop for instance. */
function constantWrites(module: Module, path: string): Write[] {
  return module.assignments.flatMap((assignment): Write[] => {
    const { target, value, range, fn, guard } = assignment;
    if (target.object || fn !== undefined) return [];
    const headers = headersIn(value, path, range);
    if (headers.length === 0) return [];
    return reachesOfConstant(module, target.name, range).map((reach) => ({ headers, fn, guard, reach }));
  });
}

function reachesOfConstant(module: Module, name: string, own: Range): Reach[] {
  const uses = module.usesOf(name).filter((use) => use.start < own.start || use.end > own.end);
  const reaches = uses.map((use) => reachOfUse(module, use));
  const exported: Reach[] = module.exports.has(name) ? [{ kind: "export", name }] : [];
  if (reaches.length === 0 && exported.length === 0) return [{ kind: "nobody" }];
  return reaches.some((reach) => reach.kind === "app") ? [{ kind: "app" }] : [...reaches, ...exported];
}
