import type { Draft, Json, RelatedPlace, Span } from "../../finding.ts";
import { isDevelopmentFile, under } from "./development.ts";
import { type Danger, dangerOf, EFFECTS, ruleOf, severityOf, worstOf } from "./effect.ts";
import type { AllowedOrigin, CorsPolicy } from "./model.ts";
import { wordingOf } from "./wording.ts";

/** At most one draft for each policy, and one for each place that several policies get their origins from. */
export function judge(policies: readonly CorsPolicy[]): readonly Draft[] {
  const productionIsSafe = filesWithSafeProduction(policies);
  const verdicts = policies.flatMap((policy) => {
    const verdict = verdictOf(policy);
    if (!verdict || (verdict.developmentOnly && productionIsSafe.has(policy.at.path))) return [];
    return [{ policy, ...verdict }];
  });
  const byPlace = new Map<string, (typeof verdicts)[number]>();
  for (const verdict of verdicts) {
    const { at } = verdict.danger.origin;
    const key = JSON.stringify([at.path, at.start, at.end]);
    const other = byPlace.get(key);
    if (!other || rank(verdict) < rank(other)) byPlace.set(key, verdict);
  }
  return [...byPlace.values()].map(({ policy, danger, developmentOnly }) =>
    draftOf(policy, danger, developmentOnly),
  );
}

interface Verdict {
  readonly danger: Danger;
  readonly developmentOnly: boolean;
}

function rank({ danger, developmentOnly }: Verdict): number {
  return EFFECTS.indexOf(danger.effect) + (developmentOnly ? EFFECTS.length : 0);
}

function verdictOf(policy: CorsPolicy): Verdict | undefined {
  if (policy.role === "generated" || policy.role === "vendored" || policy.role === "minified")
    return undefined;
  const dangers = tested(policy.origins).flatMap((origin) => dangerOf(origin, policy) ?? []);
  const inDevelopment = (origin: AllowedOrigin) => under(policy.guard, origin.guard) === "development";
  const worst = worstOf(dangers.filter((danger) => !inDevelopment(danger.origin)));
  if (worst) return { danger: worst, developmentOnly: false };
  const local = worstOf(dangers);
  // Both branches are written, and the one that matters is fine.
  if (!local || policy.origins.some((origin) => !inDevelopment(origin))) return undefined;
  return { danger: local, developmentOnly: true };
}

/** Patterns that are run for one policy: more of them say nothing new, and cost time. */
const MOST_PATTERNS = 40;

function tested(origins: readonly AllowedOrigin[]): readonly AllowedOrigin[] {
  let patterns = 0;
  return origins.filter(({ lets }) => {
    const isPattern = lets.kind === "tested" && lets.test.kind !== "exact";
    return !isPattern || ++patterns <= MOST_PATTERNS;
  });
}

/** Files in which production has a configuration of its own, beside those for development, and nothing is wrong with it. */
function filesWithSafeProduction(policies: readonly CorsPolicy[]): ReadonlySet<string> {
  const safe = new Set<string>();
  for (const policy of policies) {
    if (policy.guard === "production" && !verdictOf(policy)) safe.add(policy.at.path);
  }
  return safe;
}

function draftOf(policy: CorsPolicy, danger: Danger, developmentOnly: boolean): Draft {
  const { message, why, fix } = wordingOf(danger, policy);
  const setting = settingOf(policy, developmentOnly);
  const { at } = danger.origin;
  return {
    rule: ruleOf(danger),
    at,
    severity: setting ? "notice" : severityOf(danger, policy),
    message: setting ? `${message.slice(0, -1)} (${setting}).` : message,
    why,
    fix: developmentOnly ? `${fix} In development too, name http://localhost and its port instead.` : fix,
    related: relatedPlaces(policy, at),
    data: dataOf(policy, danger, developmentOnly),
  };
}

/** Why a dangerous policy is a notice only. */
function settingOf(policy: CorsPolicy, developmentOnly: boolean): string | undefined {
  if (developmentOnly || isDevelopmentFile(policy.at.path)) return "development only";
  if (policy.role === "test") return "in a test";
  if (policy.role === "example") return "in an example";
  return policy.role === "docs" ? "in documentation" : undefined;
}

function relatedPlaces(policy: CorsPolicy, at: Span): readonly RelatedPlace[] {
  const places: RelatedPlace[] = [];
  const inside = at.path === policy.at.path && at.start >= policy.at.start && at.end <= policy.at.end;
  if (!inside) places.push({ at: policy.at, message: "used here" });
  if (policy.credentials.state === "on" && policy.credentials.at) {
    places.push({ at: policy.credentials.at, message: "credentials are allowed here" });
  }
  return places;
}

function dataOf(
  policy: CorsPolicy,
  danger: Danger,
  developmentOnly: boolean,
): { readonly [key: string]: Json } {
  const { state } = policy.credentials;
  return {
    origins: policy.origins.map(({ lets }) => labelOf(lets)),
    credentials: state === "unknown" ? null : state === "on",
    effect: danger.effect,
    developmentOnly,
    ...(danger.hostile ? { hostileOrigin: danger.hostile.origin } : {}),
  };
}

function labelOf(lets: AllowedOrigin["lets"]): string {
  switch (lets.kind) {
    case "any":
    case "ineffective":
      return "*";
    case "reflected":
      return "the caller's";
    case "unknown":
      return "unknown";
    case "tested":
      return testLabel(lets.test);
  }
}

function testLabel(test: Extract<AllowedOrigin["lets"], { kind: "tested" }>["test"]): string {
  switch (test.kind) {
    case "exact":
      return test.origin;
    case "regex":
      return `/${test.source}/${test.flags}`;
    case "startsWith":
      return `${test.text}…`;
    case "endsWith":
      return `…${test.text}`;
    case "contains":
      return `…${test.text}…`;
    case "within":
      return test.text;
    case "all":
      return test.tests.map(testLabel).join(" and ");
    case "unknown":
      return "unknown";
  }
}
