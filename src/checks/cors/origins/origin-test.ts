import { registrableOf } from "./domains.ts";
import { type MatchMode, matcherOf } from "./regex-match.ts";
import { ignoresCase, literal, parseRegex, type RegexDialect, type RegexNode } from "./regex-syntax.ts";
import { free, join, NOTHING, type Sample, samplesOf } from "./samples.ts";

/**
 * How a server decides whether an origin is let in. `on` says what is looked at: the whole origin (`https://app.example.com:8443`) or its
 * host name alone.
 */
export type OriginTest =
  | {
      readonly kind: "regex";
      readonly source: string;
      readonly flags: string;
      readonly dialect: RegexDialect;
      readonly mode: MatchMode;
      readonly on: Subject;
    }
  | { readonly kind: "startsWith" | "endsWith" | "contains"; readonly text: string; readonly on: Subject }
  /** The other way round: the origin is part of a text, such as a list that was never split. */
  | { readonly kind: "within"; readonly text: string }
  | { readonly kind: "exact"; readonly origin: string; readonly on: Subject }
  /** Every one of them has to hold. */
  | { readonly kind: "all"; readonly tests: readonly OriginTest[] }
  | { readonly kind: "unknown" };

export type Subject = "origin" | "host";

/** An origin that passes a test without belonging to whom the test means. */
export interface HostileOrigin {
  readonly origin: string;
  /** Any other would pass as well. */
  readonly anybody: boolean;
  /** The host at which strangers get names, such as `vercel.app`. */
  readonly sharedHost?: string;
  /** Whether the test fixes a part of the name there, so that a stranger needs a free one that fits. */
  readonly partlyFixed: boolean;
}

/** Where nobody is meant to be let in, whatever the test. */
const ANYBODY: readonly Sample[] = [free("https://attacker.example"), free("null")];

/**
 * The first origin a stranger can have that passes the test. Tests are run, not compared with known mistakes; running takes time
 * linear in the origin's length whatever the expression.
 * @returns undefined when none is found, or the test is not known well enough to run it
 */
export function hostileOrigin(test: OriginTest): HostileOrigin | undefined {
  const passes = runnable(test);
  if (!passes) return undefined;
  for (const candidate of candidatesFor(test)) {
    const ownership = ownershipOf(candidate);
    if (!ownership || !passes(candidate.text)) continue;
    return { origin: candidate.text, anybody: ANYBODY.includes(candidate), ...ownership };
  }
  return undefined;
}

/** @returns undefined when the test cannot be run */
export function runnable(test: OriginTest): ((origin: string) => boolean) | undefined {
  if (test.kind === "unknown") return undefined;
  if (test.kind === "exact") return (origin) => subjectOf(origin, test.on) === test.origin;
  if (test.kind === "within") return (origin) => test.text.includes(origin);
  if (test.kind === "all") {
    const members = test.tests.map(runnable);
    if (members.some((member) => member === undefined)) return undefined;
    return (origin) => members.every((member) => member?.(origin));
  }
  const expression = expressionOf(test);
  const matches = expression && matcherOf(expression.node, expression.mode, expression.ignoreCase);
  return matches && ((origin) => matches(subjectOf(origin, test.on)));
}

function subjectOf(origin: string, on: Subject): string {
  return on === "origin" ? origin : (/^[a-z]+:\/\/([^:/]+)/.exec(origin)?.[1] ?? "");
}

interface Expression {
  readonly node: RegexNode;
  readonly mode: MatchMode;
  readonly ignoreCase: boolean;
}

function expressionOf(test: OriginTest): Expression | undefined {
  switch (test.kind) {
    case "regex": {
      const node = parseRegex(test.source, test.dialect, test.flags);
      const ignoreCase = ignoresCase(test.source, test.dialect, test.flags);
      return node && { node, mode: test.mode, ignoreCase };
    }
    case "startsWith":
      return { node: literal(test.text), mode: "prefix", ignoreCase: false };
    case "endsWith":
      return {
        node: sequence(literal(test.text), { kind: "edge", edge: "end" }),
        mode: "search",
        ignoreCase: false,
      };
    case "contains":
      return { node: literal(test.text), mode: "search", ignoreCase: false };
    default:
      return undefined;
  }
}

function sequence(...items: readonly RegexNode[]): RegexNode {
  return { kind: "sequence", items };
}

/** What may stand around a match that does not cover the whole origin. */
const BEFORE = [
  NOTHING,
  ...["https://", "https://attacker", "https://attacker.", "https://attacker.example"].map(free),
];
const AFTER = [NOTHING, ...[".attacker.example", "attacker.example"].map(free)];
const SCHEME = [free("https://")];

function candidatesFor(test: OriginTest): readonly Sample[] {
  switch (test.kind) {
    case "all":
      return [...ANYBODY, ...test.tests.flatMap((member) => candidatesFor(member))];
    case "within":
      return cutShort(test.text);
    case "exact":
    case "unknown":
      return [];
  }
  const expression = expressionOf(test);
  if (!expression) return [];
  const samples = samplesOf(expression.node);
  const meant = expression.ignoreCase ? samples.map(lowerCased) : samples;
  const after = expression.mode === "full" ? meant : join(meant, AFTER);
  const around = expression.mode === "search" ? join(BEFORE, after) : after;
  if (test.on === "origin") return [...ANYBODY, ...around];
  return [...ANYBODY, ...join(SCHEME, around), ...join([free("https://attacker")], after)];
}

/** Browsers write origins in lower case. */
function lowerCased(sample: Sample): Sample {
  return { ...sample, text: sample.text.toLowerCase() };
}

/** Suffixes that are suffixes of countries when their end is cut off: `example.co` is part of `example.com`. */
const CUT_SUFFIXES = [
  "com",
  "net",
  "dev",
  "info",
  "site",
  "store",
  "cloud",
  "shop",
  "link",
  "live",
  "network",
];

function cutShort(text: string): readonly Sample[] {
  const samples: Sample[] = [];
  for (const [origin] of text.matchAll(/https?:\/\/[a-z0-9.-]+/g)) {
    const suffix = origin.slice(origin.lastIndexOf(".") + 1);
    if (!CUT_SUFFIXES.includes(suffix)) continue;
    const cut = origin.slice(0, origin.length - suffix.length + 2);
    samples.push({ text: cut, free: `${".".repeat(cut.length - 2)}**` });
  }
  return samples;
}

/**
 * How the one who chose the free characters can own the origin; undefined when the name below which they were chosen belongs to somebody
 * (`attacker.example.com`), or does not exist.
 */
function ownershipOf({
  text,
  free: marks,
}: Sample): Pick<HostileOrigin, "sharedHost" | "partlyFixed"> | undefined {
  if (text === "null") return { partlyFixed: false };
  const parts = /^(https?:\/\/)([a-z0-9._-]+)(:[0-9]{1,5})?$/.exec(text);
  const host = parts?.[2];
  if (!parts?.[1] || !host) return undefined;
  const hostMarks = marks.slice(parts[1].length, parts[1].length + host.length);
  if (isAddress(host)) {
    return hostMarks.startsWith("*") && !/^(0|10|127)\./.test(host) ? { partlyFixed: false } : undefined;
  }
  const registrable = registrableOf(host);
  if (!registrable) return undefined;
  const suffix = host.slice(registrable.suffix);
  const suffixMarks = hostMarks.slice(registrable.suffix);
  const nameMarks = hostMarks.slice(registrable.start, registrable.suffix - 1);
  if (!isRealSuffix(suffix, suffixMarks)) return undefined;
  if (suffixMarks.includes("*")) return { partlyFixed: false };
  if (!nameMarks.includes("*")) return undefined;
  return registrable.sharedHosting
    ? { sharedHost: suffix, partlyFixed: nameMarks.includes(".") }
    : { partlyFixed: false };
}

function isAddress(host: string): boolean {
  const octets = host.split(".");
  return octets.length === 4 && octets.every((octet) => /^\d{1,3}$/.test(octet) && Number(octet) <= 255);
}

/** Two letters that a suffix is cut down to, or that stand where any two letters may, and are a country's. */
const COUNTRIES = new Set([...CUT_SUFFIXES.map((suffix) => suffix.slice(0, 2)), "at"]);

/** A suffix exists when the expression names it, or when it is one of those put there on purpose. */
function isRealSuffix(suffix: string, marks: string): boolean {
  return !marks.includes("*") || suffix === "net" || suffix === "example" || COUNTRIES.has(suffix);
}

/** What an exact list lets in. */
export function exactly(origin: string): OriginTest {
  return { kind: "exact", origin, on: "origin" };
}
