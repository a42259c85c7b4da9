import type { Severity } from "../../finding.ts";
import type { AllowedOrigin, CorsPolicy } from "./model.ts";
import { type HostileOrigin, hostileOrigin } from "./origins/origin-test.ts";

/** What a page of a stranger really gets out of a policy, worst first. */
export const EFFECTS = [
  "any-site-with-cookies",
  "hostile-origin-with-cookies",
  "null-origin-with-cookies",
  "hostile-origin",
  "null-origin",
  "any-site",
  "refused-by-browser",
  "lets-nobody-in",
] as const;
export type Effect = (typeof EFFECTS)[number];

export interface Danger {
  readonly effect: Effect;
  readonly origin: AllowedOrigin;
  readonly hostile?: HostileOrigin;
}

/** @returns undefined for what lets in only who is meant, and for what is not known */
export function dangerOf(origin: AllowedOrigin, policy: CorsPolicy): Danger | undefined {
  const cookies = policy.credentials.state === "on";
  switch (origin.lets.kind) {
    case "any":
      if (!cookies) return { effect: "any-site", origin };
      return {
        effect:
          policy.wildcardWithCredentials === "reflected" ? "any-site-with-cookies" : "refused-by-browser",
        origin,
      };
    case "reflected":
      return { effect: cookies ? "any-site-with-cookies" : "any-site", origin };
    case "ineffective":
      return { effect: "lets-nobody-in", origin };
    case "unknown":
      return undefined;
    case "tested": {
      const { test } = origin.lets;
      if (test.kind === "exact") {
        if (test.origin !== "null") return undefined;
        return { effect: cookies ? "null-origin-with-cookies" : "null-origin", origin };
      }
      const hostile = hostileOrigin(test);
      if (!hostile) return undefined;
      return { effect: cookies ? "hostile-origin-with-cookies" : "hostile-origin", origin, hostile };
    }
  }
}

export function worstOf(dangers: readonly Danger[]): Danger | undefined {
  return [...dangers].sort((a, b) => EFFECTS.indexOf(a.effect) - EFFECTS.indexOf(b.effect))[0];
}

export function ruleOf({ origin, effect }: Danger): string {
  if (origin.lets.kind === "reflected") return "cors/reflected-origin";
  if (origin.lets.kind !== "tested") return "cors/wildcard-origin";
  return effect.startsWith("null-origin") ? "cors/null-origin" : "cors/weak-origin-pattern";
}

const SEVERITY: { readonly [effect in Effect]: Severity } = {
  "any-site-with-cookies": "error",
  "hostile-origin-with-cookies": "error",
  "null-origin-with-cookies": "error",
  "hostile-origin": "warning",
  "null-origin": "warning",
  "any-site": "warning",
  "refused-by-browser": "warning",
  "lets-nobody-in": "notice",
};

/** Fonts, pictures and scripts are meant to be used by other sites; so is what is published under well-known names (RFC 8615). */
const PUBLIC_PATHS = [
  /^\/?(assets?|static|public|fonts?|images?|img|media|_next\/static|\.well-known)(\/|$)/i,
  /\.(woff2?|ttf|otf|eot|png|jpe?g|gif|svg|css|js)$/i,
  /^\/(robots\.txt|sitemap\.xml|favicon\.ico|manifest\.json|openapi\.json|swagger\.json)$/i,
];

function isPublic(path: string): boolean {
  return PUBLIC_PATHS.some((pattern) => pattern.test(path));
}

/** In production code; what is only for development, tests or examples is a notice at most. */
export function severityOf(danger: Danger, policy: CorsPolicy): Severity {
  const severity = SEVERITY[danger.effect];
  if (danger.effect === "any-site" && policy.paths.length > 0 && policy.paths.every(isPublic))
    return "notice";
  // A stranger needs a free name that fits the rest of the pattern, and has to guess it.
  if (danger.hostile?.partlyFixed) return severity === "error" ? "warning" : "notice";
  return severity;
}
