import type { Check } from "./check.ts";
import { type Configuration, DEFAULT_CONFIGURATION } from "./config/configuration.ts";
import { policyOf } from "./config/policy.ts";
import { closest, UserError } from "./errors.ts";

export interface Selection {
  /** Checks with at least one selected rule. */
  readonly checks: readonly Check[];
  readonly rules: ReadonlySet<string>;
}

/**
 * What the configuration, `--only` and `--skip` leave of the checks. The latter two take check ids and rule ids; skipping wins.
 * @param configuration with what `--only` turns on in it (see `withFlags`)
 * @throws {UserError} for a name that is neither, and when no rule is left
 */
export function select(
  checks: readonly Check[],
  only: readonly string[],
  skip: readonly string[],
  configuration: Configuration = DEFAULT_CONFIGURATION,
): Selection {
  const policy = policyOf(configuration);
  // What nearly every commit asks for: hundreds of rules, none of which anything is said about.
  if (only.length === 0 && skip.length === 0 && policy.isSilent)
    return {
      checks: checks.filter(({ ruleIds }) => ruleIds.length > 0),
      rules: new Set(checks.flatMap(({ ruleIds }) => ruleIds)),
    };
  const names = checks.flatMap((check) => [check.id, ...check.ruleIds]);
  for (const name of [...only, ...skip]) {
    if (names.includes(name)) continue;
    const guess = closest(name, names);
    throw new UserError(
      `there is no check or rule "${name}"`,
      guess ? `Did you mean "${guess}"?` : "`bartizan rules` lists them all.",
    );
  }
  const chosen = (list: readonly string[], check: string, rule: string) =>
    list.includes(check) || list.includes(rule);
  const rules = new Set(
    checks.flatMap((check) =>
      check.ruleIds
        .filter((id) => (only.length === 0 || chosen(only, check.id, id)) && !chosen(skip, check.id, id))
        .filter((id) => policy.mayReport(id, check.id)),
    ),
  );
  if (rules.size === 0) {
    if (configuration.file !== undefined && skip.length === 0) {
      throw new UserError(
        `${configuration.file} turns off ${only.length === 0 ? "every rule" : only.join(", ")}`,
        "A scan without rules finds nothing: turn something on.",
      );
    }
    throw new UserError(
      `what is skipped leaves nothing of ${only.length === 0 ? "all rules" : only.join(", ")}`,
      "A scan without rules finds nothing: skip less.",
    );
  }
  return { checks: checks.filter((check) => check.ruleIds.some((id) => rules.has(id))), rules };
}
