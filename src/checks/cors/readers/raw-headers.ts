import type { ReadContext } from "../../../check.ts";
import type { SourceFile } from "../../../file.ts";
import type { Module } from "../../../languages/module.ts";
import type { Condition, Range, Value } from "../../../languages/value.ts";
import { under } from "../development.ts";
import { type AllowedOrigin, type CorsPolicy, type Credentials, type Spelling, UNKNOWN } from "../model.ts";
import { exactly } from "../origins/origin-test.ts";
import { type GateContext, gateContext, gateOver } from "./gate.ts";
import { both, type Gate } from "./gate-logic.ts";
import { type HeaderWrite, headerWrites } from "./header-writes.ts";
import { allowed, type Place } from "./origins.ts";
import { isRequestOrigin } from "./request-origin.ts";
import { handledPaths } from "./routes.ts";
import { subjectOf } from "./subject.ts";
import { contains, credentialsFrom, isTrueHeader, moduleOf, spanIn, textAt } from "./values.ts";

const ALLOW_ORIGIN = "access-control-allow-origin";
const ALLOW_CREDENTIALS = "access-control-allow-credentials";

const SITE = "https://app.example.com";

/** The safe form, in the words of the place itself as far as they are plain. */
function spellingOf(write: HeaderWrite, module: Module, file: SourceFile): Spelling {
  const written = textAt(file, write.site.range).slice(0, 200);
  const call = /^([\w$.]+)\(\s*["'`][\w-]+["'`]\s*,/.exec(written)?.[1];
  const target = /^([\w$.]+)\[\s*["'`][\w-]+["'`]\s*\]\s*=/.exec(written)?.[1];
  const isPython = module.language === "python";
  const sends =
    call !== undefined
      ? `${call}("Access-Control-Allow-Origin", origin)`
      : isPython || target !== undefined
        ? `${target ?? "response.headers"}["Access-Control-Allow-Origin"] = origin`
        : 'res.setHeader("Access-Control-Allow-Origin", origin)';
  const test = isPython ? `if origin in {"${SITE}"}: ` : `if (["${SITE}"].includes(origin)) `;
  return {
    named: `${test}${sends}, with "Vary: Origin"`,
    credentials: "Access-Control-Allow-Credentials",
  };
}

/** Code of Python, JavaScript and TypeScript that writes the headers itself, in any framework. */
export function readRawHeaders(file: SourceFile, context: ReadContext): readonly CorsPolicy[] {
  const module = moduleOf(file, context);
  return module ? policiesIn(module, file) : [];
}

function policiesIn(module: Module, file: SourceFile): readonly CorsPolicy[] {
  const writes = headerWrites(module, file).filter(
    ({ name }) => name === ALLOW_ORIGIN || name === ALLOW_CREDENTIALS,
  );
  const groups = new Map<string, HeaderWrite[]>();
  for (const write of writes) {
    // What one function sends is one configuration; outside of functions, what one statement writes.
    const { fn, range } = write.site;
    const key = fn === undefined ? `at ${range.start}` : `in ${fn}`;
    const group = groups.get(key);
    if (group) group.push(write);
    else groups.set(key, [write]);
  }
  return [...groups.values()].flatMap((group) => policyOf(group, module, file) ?? []);
}

function policyOf(writes: readonly HeaderWrite[], module: Module, file: SourceFile): CorsPolicy | undefined {
  const context = gateContext(module, file, isRequestOrigin);
  const origins = writes.filter(({ name }) => name === ALLOW_ORIGIN);
  const [first] = origins;
  if (!first) return undefined;
  return {
    by: "This answer",
    at: spanIn(file.path, first.site.range),
    role: file.role,
    guard: "undecided",
    origins: origins.flatMap((write) => originsOf(write, context, file)),
    credentials: credentialsOf(writes, context, file.path),
    wildcardWithCredentials: "refused",
    paths: handledPaths(first.site.fn, module),
    spelling: spellingOf(first, module, file),
  };
}

function credentialsOf(writes: readonly HeaderWrite[], context: GateContext, path: string): Credentials {
  const shared = writes.filter(({ name }) => name === ALLOW_ORIGIN).flatMap(({ site }) => site.conditions);
  const states = writes
    .filter(({ name, site }) => name === ALLOW_CREDENTIALS && site.guard !== "development")
    .map(({ value, site }): Credentials => {
      const own = site.conditions.filter((condition) => !shared.some((other) => isSame(condition, other)));
      // A flag decides whether they are allowed where the origin is sent.
      const isFlagged = own.length > 0 && gateOver(own, context).kind === "neutral";
      return isFlagged ? { state: "unknown" } : credentialsFrom(value, path, isTrueHeader);
    });
  return states.find(({ state }) => state === "on") ?? states[0] ?? { state: "off" };
}

function isSame(a: Condition, b: Condition): boolean {
  return (
    a.holds === b.holds && a.test.range.start === b.test.range.start && a.test.range.end === b.test.range.end
  );
}

function originsOf(write: HeaderWrite, context: GateContext, file: SourceFile): readonly AllowedOrigin[] {
  const place: Place = { file, guard: write.site.guard };
  const gate: Gate = isSwitchedOn(write, context, file)
    ? { kind: "unknown" }
    : gateOver(write.site.conditions, context);
  return sentOrigins(write.value, gate, { write, context, place });
}

/** Inside `switch (origin)`, cases that fall through leave no condition behind. */
function isSwitchedOn({ site }: HeaderWrite, { module }: GateContext, file: SourceFile): boolean {
  const fn = site.fn === undefined ? undefined : module.functions[site.fn];
  const before = textAt(file, { start: fn?.range.start ?? 0, end: site.range.start });
  return /\b(switch\s*\(|match\s)[^\n{:]{0,200}origin/i.test(before);
}

interface Sending {
  readonly write: HeaderWrite;
  readonly context: GateContext;
  readonly place: Place;
}

function sentOrigins(value: Value, gate: Gate, sending: Sending): readonly AllowedOrigin[] {
  const { context, place } = sending;
  if (gate.kind === "shut") return [];
  // A choice of origins is looked at one by one, because each stands under conditions of its own.
  if (value.kind === "choice") {
    return value.options.flatMap((option) => {
      const inner = { ...sending, place: { ...place, guard: under(place.guard, option.guard) } };
      return sentOrigins(option.value, both(gate, gateOver(option.conditions ?? [], context)), inner);
    });
  }
  if (subjectOf(value, context.isOrigin) === "origin") return reflected(value.range, gate, sending);
  if (value.kind === "env" && value.fallback) {
    return sentOrigins(value.fallback, gate, { ...sending, place: { ...place, whenUnset: value.name } });
  }
  const lets = value.kind === "string" ? sentText(value.value, gate) : UNKNOWN;
  return [allowed(lets, value.range, place)];
}

function sentText(text: string, gate: Gate): AllowedOrigin["lets"] {
  if (text !== "*") return { kind: "tested", test: exactly(text) };
  return gate.kind === "open" || gate.kind === "neutral" ? { kind: "any" } : UNKNOWN;
}

function reflected(range: Range, gate: Gate, { write, place }: Sending): readonly AllowedOrigin[] {
  // The place that sends it tells more than the place that looked it up.
  const at = contains(write.at, range) ? range : write.at;
  switch (gate.kind) {
    case "tests":
      return gate.tests.map((test) => allowed({ kind: "tested", test }, at, place));
    case "unknown":
      return [allowed(UNKNOWN, at, place)];
    default:
      return [allowed({ kind: "reflected" }, at, place)];
  }
}
