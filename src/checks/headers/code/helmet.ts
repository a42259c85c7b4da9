import type { Call } from "../../../languages/module.ts";
import type { Entry, ObjectValue, Value } from "../../../languages/value.ts";
import type { DisabledHeader, SetHeader } from "../model.ts";
import {
  entryNamed,
  entryRange,
  isAlways,
  isFalsy,
  isLiteral,
  optionsOf,
  sentText,
  spanIn,
} from "./values.ts";

export interface Helmet {
  readonly callee: string;
  /** As a message names it. */
  readonly label: string;
  readonly headers: readonly SetHeader[];
  readonly disabled: readonly DisabledHeader[];
  readonly open: boolean;
}

/** One of helmet's middlewares that the check knows: its header and its names, the current one and the older ones. */
interface Part {
  readonly header: string;
  readonly names: readonly string[];
  /** The value it sends with these options; undefined when not known. Not given for those that take none. */
  readonly sends?: (options: ObjectValue) => string | undefined;
}

/** helmet 8.3 (index.ts); `hsts`, `frameguard` and `noSniff` are its older names, which still work. */
const PARTS: readonly Part[] = [
  { header: "content-security-policy", names: ["contentSecurityPolicy"], sends: policyText },
  { header: "strict-transport-security", names: ["strictTransportSecurity", "hsts"], sends: hstsText },
  { header: "x-frame-options", names: ["xFrameOptions", "frameguard"], sends: frameText },
  { header: "x-content-type-options", names: ["xContentTypeOptions", "noSniff"] },
  { header: "referrer-policy", names: ["referrerPolicy"], sends: referrerText },
];

/** Packages that are one of helmet's parts. */
const STANDALONE = new Map([
  ["hsts", "hsts"],
  ["frameguard", "frameguard"],
  ["helmet-csp", "contentSecurityPolicy"],
  ["dont-sniff-mimetype", "noSniff"],
  ["referrer-policy", "referrerPolicy"],
]);

/** What a call of helmet or of one of its parts sets; undefined for any other call. */
export function readHelmet(call: Call, path: string): Helmet | undefined {
  const { callee } = call;
  if (callee === "helmet" || callee === "helmet.default") return wholeHelmet(call, path);
  const name = STANDALONE.get(callee) ?? /^helmet\.(\w+)$/.exec(callee)?.[1];
  const part = PARTS.find(({ names }) => name !== undefined && names.includes(name));
  if (!part) return undefined;
  const options = optionsOf(call.args, 0);
  const at = spanIn(path, call.range);
  const reportOnly = options !== "open" && options !== undefined && isReportOnly(options);
  const headers = reportOnly
    ? []
    : [{ name: part.header, value: partValue(part, options), at, always: true }];
  return { callee, label: `\`${callee}()\``, headers, disabled: [], open: false };
}

function partValue(part: Part, options: ObjectValue | "open" | undefined): string | undefined {
  return options === undefined || options === "open" || options.open ? undefined : part.sends?.(options);
}

function wholeHelmet(call: Call, path: string): Helmet {
  const options = optionsOf(call.args, 0);
  const headers: SetHeader[] = [];
  const disabled: DisabledHeader[] = [];
  for (const part of PARTS) {
    const literal = options === "open" ? undefined : options;
    const entry = literal && entryNamed(literal, ...part.names);
    if (entry && literal && !isLiteral(entry, literal)) {
      headers.push({ name: part.header, value: undefined, at: spanIn(path, call.range), always: true });
      continue;
    }
    if (entry && isAlways(entry.value, (value) => value.kind === "bool" && !value.value)) {
      const fix = `remove \`${entry.key}: false\`${part.header === "content-security-policy" ? ", and allow what the pages need under `contentSecurityPolicy: { directives: {…} }`" : ""}`;
      disabled.push({
        name: part.header,
        at: spanIn(path, entryRange(entry)),
        how: `${entry.key}: false`,
        fix,
      });
    } else if (entry && entry.value.kind === "object" && isReportOnly(entry.value)) {
      const fix = "remove `reportOnly: true` once the reports are quiet";
      disabled.push({ name: part.header, at: spanIn(path, entry.keyRange), how: "reportOnly: true", fix });
    } else {
      headers.push(partHeader(part, entry, call, path));
    }
  }
  return {
    callee: call.callee,
    label: "`helmet()`",
    headers,
    disabled,
    open: options === "open" || options?.open === true,
  };
}

function partHeader(part: Part, entry: Entry | undefined, call: Call, path: string): SetHeader {
  const value = entry?.value.kind === "object" && !entry.value.open ? part.sends?.(entry.value) : undefined;
  return { name: part.header, value, at: spanIn(path, entry?.keyRange ?? call.range), always: true };
}

function isReportOnly(options: ObjectValue): boolean {
  const value = entryNamed(options, "reportOnly")?.value;
  return value !== undefined && isAlways(value, (one) => one.kind === "bool" && one.value);
}

/** helmet 8: max-age=31536000; includeSubDomains unless told otherwise. */
function hstsText(options: ObjectValue): string | undefined {
  const age = entryNamed(options, "maxAge")?.value;
  const seconds = age === undefined ? "31536000" : sentText(age);
  const subdomains = flag(entryNamed(options, "includeSubDomains", "includeSubdomains")?.value, true);
  const preload = flag(entryNamed(options, "preload")?.value, false);
  if (seconds === undefined || subdomains === undefined || preload === undefined) return undefined;
  return [
    `max-age=${seconds}`,
    ...(subdomains ? ["includeSubDomains"] : []),
    ...(preload ? ["preload"] : []),
  ].join("; ");
}

function flag(value: Value | undefined, unset: boolean): boolean | undefined {
  if (value === undefined) return unset;
  return value.kind === "bool" ? value.value : isFalsy(value) ? false : undefined;
}

function frameText(options: ObjectValue): string | undefined {
  const action = entryNamed(options, "action")?.value;
  return action === undefined ? "SAMEORIGIN" : sentText(action)?.toUpperCase();
}

function referrerText(options: ObjectValue): string | undefined {
  const policy = entryNamed(options, "policy")?.value;
  if (policy?.kind !== "list") return policy === undefined ? "no-referrer" : sentText(policy);
  const words = policy.items.map(sentText);
  return words.includes(undefined) || policy.open ? undefined : words.join(",");
}

/** helmet 8's own directives, of which the given ones replace those with the same name. */
const DEFAULT_DIRECTIVES: readonly (readonly [string, string])[] = [
  ["default-src", "'self'"],
  ["base-uri", "'self'"],
  ["frame-ancestors", "'self'"],
  ["object-src", "'none'"],
  ["script-src", "'self'"],
];

function policyText(options: ObjectValue): string | undefined {
  const directives = entryNamed(options, "directives")?.value;
  const useDefaults = flag(entryNamed(options, "useDefaults")?.value, true);
  if (useDefaults === undefined || (directives && directives.kind !== "object")) return undefined;
  if (directives?.open) return undefined;
  const policy = new Map(useDefaults ? DEFAULT_DIRECTIVES : []);
  for (const { key, value } of directives?.entries ?? []) {
    const name = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const sources = sourceText(value);
    // A source that is not known may be a nonce or a hash; what else the policy says is judged all the same only without it.
    if (sources === undefined && /^(script|default)-src$/.test(name)) return undefined;
    if (value.kind === "null") policy.delete(name);
    else policy.set(name, sources ?? "");
  }
  return [...policy].map(([name, sources]) => `${name} ${sources}`).join("; ");
}

function sourceText(value: Value): string | undefined {
  if (value.kind !== "list") return value.kind === "null" ? "" : sentText(value);
  const words = value.items.map(sentText);
  return value.open || words.includes(undefined) ? undefined : words.join(" ");
}
