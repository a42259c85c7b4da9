import { checks, rulesOf } from "../../checks/index.ts";
import { closest, UserError } from "../../errors.ts";
import { EXIT } from "../../exit-code.ts";
import { renderRuleText } from "../../report/rule-text.ts";
import { oneOf } from "../args.ts";
import type { Host } from "../host.ts";
import { wantsColor } from "../terminal.ts";

/** `bartizan rules [--format pretty|json]`: every rule, a line each. */
export async function rulesCommand(host: Host, args: readonly string[]): Promise<number> {
  const [option, value, ...rest] = args.flatMap((arg) =>
    arg.startsWith("--format=") ? ["--format", arg.slice(9)] : [arg],
  );
  if ((option !== undefined && option !== "--format") || rest.length > 0) {
    throw new UserError(
      `rules does not take ${rest[0] ?? option}`,
      "It is `bartizan rules [--format json]`.",
    );
  }
  const format = oneOf("--format", option === undefined ? "pretty" : (value ?? ""), ["pretty", "json"]);
  const rules = await rulesOf(checks);
  if (format === "json") {
    const list = rules.map(({ id, check, severity, title, cwe, controls, links }) => ({
      id,
      check,
      severity,
      title,
      cwe,
      controls,
      links,
    }));
    host.stdout.write(`${JSON.stringify({ version: 1, rules: list }, null, 2)}\n`);
    return EXIT.clean;
  }
  const width = Math.max(...rules.map((rule) => rule.id.length));
  for (const check of checks) {
    host.stdout.write(`${check.title}\n`);
    for (const rule of await check.rules()) {
      host.stdout.write(`  ${rule.id.padEnd(width)}  ${rule.severity.padEnd(7)}  ${rule.title}\n`);
    }
  }
  return EXIT.clean;
}

/** `bartizan explain RULE`: what it looks for and why, with its examples. */
export async function explainCommand(host: Host, args: readonly string[]): Promise<number> {
  const [id, ...rest] = args;
  if (id === undefined || rest.length > 0)
    throw new UserError("explain takes one rule", "`bartizan rules` lists them.");
  const check = checks.find((candidate) => candidate.ruleIds.includes(id));
  const rule = (await check?.rules())?.find((candidate) => candidate.id === id);
  if (!rule) {
    const guess = closest(
      id,
      checks.flatMap((candidate) => candidate.ruleIds),
    );
    throw new UserError(
      `there is no rule "${id}"`,
      guess ? `Did you mean "${guess}"?` : "`bartizan rules` lists them all.",
    );
  }
  host.stdout.write(
    renderRuleText(rule, { color: wantsColor(host, undefined), width: host.stdout.columns ?? 100 }),
  );
  return EXIT.clean;
}
