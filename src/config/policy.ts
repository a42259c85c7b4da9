import { type CheckOptions, DEFAULT_OPTIONS } from "../check-options.ts";
import { type CheckId, type Finding, isAtLeast, type Severity } from "../finding.ts";
import type { Configuration, Layer } from "./configuration.ts";
import { globs, type PathTest } from "./glob.ts";

/** What a configuration means for a path. */
export interface Policy {
  /** Whether it says nothing of any rule on any path, so that all may report. */
  readonly isSilent: boolean;
  /** The options of every check there. */
  options(path: string): CheckOptions;
  /** The severity a finding has there; `off` when it is not to be reported. */
  severityOf(
    finding: Pick<Finding, "rule" | "check" | "severity" | "path">,
    rule: Severity,
  ): Severity | "off";
  /** Whether the rule reports on any path. */
  mayReport(rule: string, check: CheckId): boolean;
}

interface Compiled extends Layer {
  readonly fits: PathTest;
}

const policies = new WeakMap<Configuration, Policy>();

/** Made once for each configuration. */
export function policyOf(configuration: Configuration): Policy {
  const known = policies.get(configuration);
  if (known) return known;
  const policy = createPolicy(configuration);
  policies.set(configuration, policy);
  return policy;
}

function createPolicy({ layers }: Configuration): Policy {
  const compiled = layers.map(
    (layer): Compiled => ({ ...layer, fits: layer.paths ? globs(layer.paths) : all }),
  );
  const withOptions = compiled.filter(({ options }) => Object.keys(options).length > 0);
  const everywhere = withOptions.every(({ paths }) => paths === undefined);
  const common = everywhere ? merged(withOptions) : undefined;
  return {
    isSilent: layers.length === 0,
    options: (path) => common ?? merged(withOptions.filter(({ fits }) => fits(path))),
    severityOf: ({ rule, check, severity, path }, own) => {
      const { off, level } = settle(
        compiled.filter(({ fits }) => fits(path)),
        rule,
        check,
      );
      return off ? "off" : level === undefined ? severity : lowered(severity, own, level);
    },
    mayReport: (rule, check) =>
      settle(
        compiled.filter((layer) => layer.paths === undefined || turnsOn(layer, rule, check)),
        rule,
        check,
      ).off === false,
  };
}

const all: PathTest = () => true;

/** What is said of one rule by layers that all hold. */
function settle(
  layers: readonly Layer[],
  rule: string,
  check: CheckId,
): { readonly off: boolean; readonly level: Severity | undefined } {
  let checkOff = false;
  let ruleOff = false;
  let level: Severity | undefined;
  for (const layer of layers) {
    const on = layer.checks[check];
    if (on !== undefined) checkOff = !on;
    const said = levelIn(layer, rule, check);
    if (said === undefined) continue;
    ruleOff = said === "off";
    if (said !== "off" && said !== "on") level = said;
  }
  return { off: checkOff || ruleOff, level };
}

function levelIn(layer: Layer, rule: string, check: CheckId): Layer["rules"][string] | undefined {
  for (const name of [rule, check]) if (Object.hasOwn(layer.rules, name)) return layer.rules[name];
  return undefined;
}

function turnsOn(layer: Layer, rule: string, check: CheckId): boolean {
  const level = levelIn(layer, rule, check);
  return layer.checks[check] === true || (level !== undefined && level !== "off");
}

/**
 * A configured severity takes the place of the rule's own. What a check counts less than that, as in tests or where nobody
 * gets far with it, stays less, and is never above what is configured.
 */
function lowered(severity: Severity, own: Severity, level: Severity): Severity {
  if (isAtLeast(severity, own)) return level;
  return isAtLeast(severity, level) ? level : severity;
}

function merged(layers: readonly Layer[]): CheckOptions {
  return layers.reduce<CheckOptions>(
    (into, { options }) => ({
      headers: { ...into.headers, ...options.headers },
      pinning: { ...into.pinning, ...options.pinning },
      advisories: { ...into.advisories, ...options.advisories },
    }),
    DEFAULT_OPTIONS,
  );
}
