import type { ReadContext } from "../../../check.ts";
import type { SourceFile } from "../../../file.ts";
import type { Call } from "../../../languages/module.ts";
import type { Argument, Value } from "../../../languages/value.ts";
import { withMentions } from "../code/mentions.ts";
import { type Reach, reachOfCall } from "../code/reach.ts";
import { isAlways, isFalsy, sentText, spanIn } from "../code/values.ts";
import type { AppHeaders, DisabledHeader, SetHeader } from "../model.ts";
import { unitAround } from "../units.ts";

/** An option of flask-talisman 1.1 (talisman.py, `init_app`) that turns one header on or off. */
interface Option {
  readonly name: string;
  readonly header: string;
}

const OPTIONS: readonly Option[] = [
  { name: "content_security_policy", header: "content-security-policy" },
  { name: "strict_transport_security", header: "strict-transport-security" },
  { name: "frame_options", header: "x-frame-options" },
  { name: "x_content_type_options", header: "x-content-type-options" },
  { name: "referrer_policy", header: "referrer-policy" },
];

const ONE_YEAR = 31_556_926;

/** flask-talisman: everything on by default, options turn single headers off. */
export async function readTalisman(file: SourceFile, context: ReadContext): Promise<readonly AppHeaders[]> {
  if (file.role !== "source") return [];
  const module = context.module();
  if (!module) return [];
  const unit = unitAround(file, context.tree);
  const found = module.calls
    .filter(protects)
    .map((call) => talismanHeaders(call, reachOfCall(module, call), file.path, unit));
  return withMentions(found, context.tree);
}

/** `Talisman(app)` and `talisman.init_app(app)`; `Talisman()` alone does nothing yet. */
function protects({ callee, args }: Call): boolean {
  if (/(^|\.)talisman(\(\))?\.init_app$/i.test(callee)) return true;
  return (
    /^(flask_talisman(\.talisman)?|talisman)\.Talisman$/.test(callee) &&
    args.some(({ name }) => name === undefined || name === "app")
  );
}

function talismanHeaders(call: Call, reach: Reach, path: string, unit: string): AppHeaders {
  const headers: SetHeader[] = [];
  const disabled: DisabledHeader[] = [];
  const named = new Map(
    call.args.flatMap((arg) => (arg.name === undefined ? [] : [[arg.name, arg] as const])),
  );
  const reportOnly = named.get("content_security_policy_report_only");
  for (const { name, header } of OPTIONS) {
    const arg = named.get(name);
    if (arg && isAlways(arg.value, isFalsy)) {
      disabled.push(disabledBy(arg, header, call, path));
    } else if (header === "content-security-policy" && reportOnly && isAlways(reportOnly.value, isTrue)) {
      disabled.push(disabledBy(reportOnly, header, call, path));
    } else {
      const value = sentBy(header, arg, named);
      headers.push({
        name: header,
        value,
        at: spanIn(path, arg ? near(arg, call) : call.range),
        always: true,
      });
    }
  }
  return {
    kind: "app-headers",
    unit,
    at: spanIn(path, call.range),
    label: "`Talisman`",
    headers,
    open: call.args.some((arg) => arg.spread),
    reach: reach.kind,
    exported: reach.kind === "export" ? reach.name : undefined,
    mentions: [],
    disabled,
    late: undefined,
    guard: call.guard,
  };
}

function isTrue(value: Value): boolean {
  return value.kind === "bool" && value.value;
}

function disabledBy(arg: Argument, header: string, call: Call, path: string): DisabledHeader {
  const { start, end } = near(arg, call);
  const how = `${arg.name}=${wordFor(arg.value)}`;
  return {
    name: header,
    at: { path, start, end },
    how,
    fix: `remove \`${how}\`, or give it the policy the pages need`,
  };
}

function wordFor(value: Value): string {
  if (value.kind === "bool") return value.value ? "True" : "False";
  return value.kind === "null" ? "None" : value.kind === "object" ? "{}" : "…";
}

/** The keyword and its value; the whole call when the value is written somewhere else. */
function near(arg: Argument, call: Call): { start: number; end: number } {
  const { range } = arg.value;
  if (range.start < call.range.start || range.end > call.range.end || arg.name === undefined)
    return call.range;
  return { start: range.start - arg.name.length - 1, end: range.end };
}

function sentBy(
  header: string,
  arg: Argument | undefined,
  named: ReadonlyMap<string, Argument>,
): string | undefined {
  if (header === "content-security-policy")
    return arg ? policyText(arg.value) : "default-src 'self'; object-src 'none'";
  if (header === "strict-transport-security") return hstsText(named);
  return arg ? sentText(arg.value) : undefined;
}

function hstsText(named: ReadonlyMap<string, Argument>): string | undefined {
  const age = named.get("strict_transport_security_max_age");
  const subdomains = named.get("strict_transport_security_include_subdomains");
  const preload = named.get("strict_transport_security_preload");
  const seconds = age ? sentText(age.value) : String(ONE_YEAR);
  if (seconds === undefined || (subdomains && subdomains.value.kind !== "bool")) return undefined;
  const directives = [`max-age=${seconds}`];
  if (!subdomains || isTrue(subdomains.value)) directives.push("includeSubDomains");
  if (preload && isTrue(preload.value)) directives.push("preload");
  return directives.join("; ");
}

/** A dictionary of directives, or the policy as text. */
function policyText(value: Value): string | undefined {
  if (value.kind !== "object") return sentText(value);
  if (value.open) return undefined;
  const directives = value.entries.map(({ key, value: sources }) => {
    const words = sources.kind === "list" ? sources.items.map(sentText) : [sentText(sources)];
    return words.includes(undefined) ? undefined : `${key} ${words.join(" ")}`;
  });
  return directives.includes(undefined) ? undefined : directives.join("; ");
}
