import type { Check } from "../check.ts";
import type { CheckId } from "../finding.ts";
import type { Configuration, Layer } from "./configuration.ts";

/**
 * The configuration with what `--only` names turned on, wherever the file turns it off: a check as a whole, and a rule together
 * with its check. Names that do not exist are left to `select`.
 */
export function withFlags(
  configuration: Configuration,
  checks: readonly Pick<Check, "id">[],
  only: readonly string[],
): Configuration {
  if (only.length === 0) return configuration;
  const on: { [Id in CheckId]?: boolean } = {};
  for (const { id } of checks) {
    if (only.some((name) => name === id || name.startsWith(`${id}/`))) on[id] = true;
  }
  const rules: Layer["rules"] = Object.fromEntries(
    only.filter((name) => name.includes("/")).map((name) => [name, "on" as const]),
  );
  const layer: Layer = { source: "--only", paths: undefined, checks: on, options: {}, rules };
  return { ...configuration, layers: [...configuration.layers, layer] };
}
