import type { SourceFile } from "../../../file.ts";
import type { Assignment, Call, Module } from "../../../languages/module.ts";
import type { Argument, Condition, Guard, ObjectValue, Range, Value } from "../../../languages/value.ts";
import { entryOf, methodOf } from "./values.ts";

/** A place that sets one header of an answer. */
export interface HeaderWrite {
  /** Lower case. */
  readonly name: string;
  readonly value: Value;
  /** The header's name and value. */
  readonly at: Range;
  /** The statement. */
  readonly whole: Range;
  readonly fn: number | undefined;
  readonly guard: Guard;
  readonly conditions: readonly Condition[];
}

type Site = Pick<HeaderWrite, "whole" | "fn" | "guard" | "conditions">;

/** Where answers get headers. Requests that are sent carry headers too, and those are left out. */
export function headerWrites(module: Module, file: SourceFile): readonly HeaderWrite[] {
  const python = module.language === "python";
  return [
    ...module.calls.flatMap((call) => (python ? pythonCall(call, file) : scriptCall(call, file))),
    ...module.assignments.flatMap((assignment) => assigned(assignment, file, python)),
    ...module.functions.flatMap((fn, index) =>
      fn.returns.flatMap((value) =>
        returned(value, { whole: value.range, fn: index, guard: "undecided", conditions: [] }),
      ),
    ),
  ];
}

function siteOf(call: Call): Site {
  return { whole: call.range, fn: call.fn, guard: call.guard, conditions: call.conditions };
}

function rooted(call: Call, file: SourceFile): string {
  return /^[\w$.]*/.exec(file.text.slice(call.calleeRange.start, call.calleeRange.end))?.[0] ?? "";
}

/** Names people give to the answer, as the beginning of `res.status(200).set`, or as `ctx.response.headers`. */
const ANSWER =
  /^((this\.|self\.)?(res|resp|response|reply|rsp|ctx|context|c|handler|_?\w*Res(p|ponse)?)|self)(\.|$)|\bres(ponse)?\./i;
const REQUEST =
  /^(this\.|self\.)?(req|request|requests|axios|http|https|xhr|fetch|session|client|config|got|superagent|httpx)(\.|$)/i;

function isAnswer(path: string): boolean {
  return ANSWER.test(path) && !REQUEST.test(path);
}

function scriptCall(call: Call, file: SourceFile): readonly HeaderWrite[] {
  const method = methodOf(call.callee);
  const values = call.args.map((arg) => arg.value);
  const site = siteOf(call);
  if (/^(setHeader|header|set|append|appendHeader)$/.test(method)) {
    if (!isAnswer(rooted(call, file))) return [];
    const [first, second] = values;
    if (first?.kind === "object") return fromObject(first, site);
    return first && second ? pair(first, second, site) : [];
  }
  if (method === "writeHead")
    return values.flatMap((value) => (value.kind === "object" ? fromObject(value, site) : []));
  if (/(^|[./])(Next)?Response(\.(json|redirect|rewrite|next))?$/.test(call.callee)) {
    return values.flatMap((value) => fromHeadersEntry(value, site));
  }
  return [];
}

function pythonCall(call: Call, file: SourceFile): readonly HeaderWrite[] {
  const method = methodOf(call.callee);
  const site = siteOf(call);
  const values = call.args.filter((arg) => arg.name === undefined).map((arg) => arg.value);
  const [first, second] = values;
  const path = rooted(call, file);
  if (/\.headers\.(add|set|setdefault|append|update|extend)$/.test(`.${path}`) && isAnswer(path)) {
    if (first?.kind === "object") return fromObject(first, site);
    return first && second ? pair(first, second, site) : [];
  }
  if (/^(send_header|set_header|add_header|set_default_header)$/.test(method) && !REQUEST.test(path)) {
    return first && second ? pair(first, second, site) : [];
  }
  if (/(Response|HTTPException)$|(^|\.)make_response$/.test(call.callee))
    return responseHeaders(call.args, site);
  return [];
}

function responseHeaders(args: readonly Argument[], site: Site): readonly HeaderWrite[] {
  const headers = args.find((arg) => arg.name === "headers")?.value;
  return headers?.kind === "object" ? fromObject(headers, site) : [];
}

/** `response.headers["…"] = value`, and objects that are named for what they are: `const corsHeaders = {…}`. */
function assigned(assignment: Assignment, file: SourceFile, python: boolean): readonly HeaderWrite[] {
  const { target, value, range, fn, guard, conditions } = assignment;
  const site: Site = { whole: range, fn, guard, conditions };
  if (!target.object) {
    return value.kind === "object" && /cors/i.test(target.name)
      ? fromObject(value, { ...site, fn: undefined })
      : [];
  }
  const path = /^[\w$.]*/.exec(file.text.slice(range.start, range.end))?.[0] ?? "";
  const onHeaders = target.object.kind === "member" && target.object.name === "headers";
  if (!isAnswer(path) || !(onHeaders || python)) return [];
  return [{ ...site, name: target.name.toLowerCase(), value, at: range }];
}

/** What a function of a serverless platform, or of Flask, answers with. */
function returned(value: Value, site: Site): readonly HeaderWrite[] {
  if (value.kind === "choice")
    return value.options.flatMap((option) => returned(option.value, { ...site, guard: option.guard }));
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
  return object.entries.map(({ key, keyRange, value }) => ({
    ...site,
    name: key.toLowerCase(),
    value,
    at: { start: Math.min(keyRange.start, value.range.start), end: Math.max(keyRange.end, value.range.end) },
  }));
}

function pair(name: Value, value: Value, site: Site): readonly HeaderWrite[] {
  return name.kind === "string" ? [{ ...site, name: name.value.toLowerCase(), value, at: site.whole }] : [];
}
