import type { Profile } from "../check-options.ts";
import type { Layer } from "./configuration.ts";

/** Files that say how production is set up. */
const PRODUCTION = ["**/.env.prod*", "**/prod/**", "**/production/**", "**/*.production.*", "**/*.prod.*"];

/**
 * What the two guides call NEVER, as errors: a wildcard origin in production, credentials in code, test keys in production.
 * What stands in tests, examples or for development only keeps the lower severity the checks give it.
 */
const GUIDE: readonly Layer[] = [
  {
    source: "extends: guide",
    paths: undefined,
    checks: {},
    options: { headers: { profile: "guide" } },
    rules: { cors: "error", secrets: "error", "secrets/stripe-test-key": "warning" },
  },
  {
    source: "extends: guide",
    paths: PRODUCTION,
    checks: {},
    options: {},
    rules: { "secrets/stripe-test-key": "error" },
  },
];

/** The rules' own severities are what is recommended, so nothing has to be said for that. */
export function presetLayers(profile: Profile): readonly Layer[] {
  return profile === "guide" ? GUIDE : [];
}
