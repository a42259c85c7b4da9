import type { SourceFile } from "../../../file.ts";
import type { Assignment, Call, Module } from "../../../languages/module.ts";
import type { Condition, Guard, ObjectValue, Range, Value } from "../../../languages/value.ts";
import { entryOf, textAt } from "./values.ts";

/** A place that sets one header of an answer. */
export interface HeaderWrite {
  /** Lower case. */
  readonly name: string;
  readonly value: Value;
  /** The header's name and value. */
  readonly at: Range;
  readonly site: Site;
}

/** The statement that sets headers. Conditions are worked out when they are asked for. */
export interface Site {
  readonly range: Range;
  readonly fn: number | undefined;
  readonly guard: Guard;
  readonly conditions: readonly Condition[];
}

/** Where answers get headers. Requests that are sent carry headers too, and those are left out. */
export function headerWrites(module: Module, file: SourceFile): readonly HeaderWrite[] {
  const python = module.language === "python";
  return [
    ...module.calls.flatMap((call) => (python ? pythonCall(call, file) : scriptCall(call, file))),
    ...module.assignments.flatMap((assignment) => assigned(assignment, file, python)),
    ...module.functions.flatMap((fn, index) => {
      if (!/access-control-allow|cors/i.test(textAt(file, fn.range))) return [];
      return fn.returns.flatMap((value) =>
        returned(value, { range: value.range, fn: index, guard: "undecided", conditions: [] }),
      );
    }),
  ];
}

/** What is called, as it is written up to the first bracket: `res.status` of `res.status(200).set`. */
function pathOf(file: SourceFile, range: Range): string {
  return /^[\w$.?]*/.exec(textAt(file, range))?.[0].replaceAll("?.", ".") ?? "";
}

/** The last name of what is called: `set` of `res.status(200).set`. */
function methodAt(file: SourceFile, range: Range): string {
  return /[\w$]*$/.exec(file.text.slice(Math.max(range.start, range.end - 60), range.end))?.[0] ?? "";
}

/** Names people give to the answer, as the beginning of `res.status(200).set`, or of `ctx.response.headers`. */
const ANSWER =
  /^(this\.|self\.)?(res|resp|response|reply|rsp|ctx|context|c|handler|\w*Res(p|ponse)?)(\.|$)|^self(\.|$)|^set\.headers\b|\bres(ponse)?\./i;
const REQUEST =
  /^(this\.|self\.)?(req|request|requests|axios|http|https|xhr|fetch|session|client|config|got|superagent|httpx)(\.|$)/i;

function isAnswer(path: string): boolean {
  return ANSWER.test(path) && !REQUEST.test(path);
}

function scriptCall(call: Call, file: SourceFile): readonly HeaderWrite[] {
  const method = methodAt(file, call.calleeRange);
  const path = pathOf(file, call.calleeRange);
  if (/^(setHeader|header|set|append|appendHeader)$/.test(method)) return isAnswer(path) ? written(call) : [];
  // h3, and Nuxt's server with it: the request comes first.
  if (path === method && /^(set|append)(Response)?Headers?$/.test(method)) return written(call, 1);
  if (method === "writeHead") {
    return call.args.flatMap(({ value }) => (value.kind === "object" ? fromObject(value, call) : []));
  }
  if (!/(^|\.)(Next)?Response(\.(json|redirect|rewrite|next))?$/.test(path)) return [];
  return call.args.flatMap(({ value }) => fromHeadersEntry(value, call));
}

function pythonCall(call: Call, file: SourceFile): readonly HeaderWrite[] {
  const method = methodAt(file, call.calleeRange);
  const path = pathOf(file, call.calleeRange);
  if (/\.headers\.(add|set|setdefault|append|update|extend)$/.test(path))
    return isAnswer(path) ? written(call) : [];
  if (/^(send_header|set_header|add_header|set_default_header)$/.test(method)) {
    return REQUEST.test(path) ? [] : written(call);
  }
  if (!/(Response|HTTPException|(make|json|text|html|file|stream)_response)$/.test(method)) return [];
  const headers = call.args.find((arg) => arg.name === "headers")?.value;
  return headers?.kind === "object" ? fromObject(headers, call) : [];
}

/** `set(name, value)`, and `set({ name: value })`, behind so many other arguments. */
function written(call: Call, skip = 0): readonly HeaderWrite[] {
  const positional = call.args.filter((arg) => arg.name === undefined).map((arg) => arg.value);
  const [name, value] = positional.slice(skip);
  if (name?.kind === "object") return fromObject(name, call);
  if (name?.kind !== "string" || !value) return [];
  return [{ name: name.value.toLowerCase(), value, at: call.range, site: call }];
}

/** `response.headers["…"] = value`, and objects that are named for what they are: `const corsHeaders = {…}`. */
function assigned(assignment: Assignment, file: SourceFile, python: boolean): readonly HeaderWrite[] {
  const { target, range } = assignment;
  if (!/access-control-allow|cors/i.test(target.name)) return [];
  if (!target.object) {
    const { value, guard, conditions } = assignment;
    // A constant is one configuration, whoever uses it.
    return value.kind === "object" ? fromObject(value, { range, fn: undefined, guard, conditions }) : [];
  }
  const onHeaders = target.object.kind === "member" && target.object.name === "headers";
  if (!isAnswer(pathOf(file, range)) || !(onHeaders || python)) return [];
  return [{ name: target.name.toLowerCase(), value: assignment.value, at: range, site: assignment }];
}

/** What a function of a serverless platform, or of Flask, answers with. */
function returned(value: Value, site: Site): readonly HeaderWrite[] {
  if (value.kind === "choice") {
    return value.options.flatMap((option) => returned(option.value, { ...site, guard: option.guard }));
  }
  if (value.kind === "object") return entryOf(value, "statusCode") ? fromHeadersEntry(value, site) : [];
  if (value.kind !== "list") return [];
  return value.items.slice(1).flatMap((item) => (item.kind === "object" ? fromObject(item, site) : []));
}

function fromHeadersEntry(value: Value, site: Site): readonly HeaderWrite[] {
  if (value.kind !== "object") return [];
  const headers = entryOf(value, "headers")?.value;
  return headers?.kind === "object" ? fromObject(headers, site) : [];
}

function fromObject(object: ObjectValue, site: Site): readonly HeaderWrite[] {
  return object.entries.map(({ key, keyRange, value, conditions = [] }) => ({
    name: key.toLowerCase(),
    value,
    at: { start: Math.min(keyRange.start, value.range.start), end: Math.max(keyRange.end, value.range.end) },
    site: conditions.length > 0 ? underMore(site, conditions) : site,
  }));
}

function underMore(site: Site, more: readonly Condition[]): Site {
  const { range, fn, guard } = site;
  return { range, fn, guard, conditions: [...site.conditions, ...more] };
}
