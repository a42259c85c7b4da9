import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { checks, rulesOf } from "../../checks/index.ts";
import { UserError } from "../../errors.ts";
import { exitCodeOf } from "../../exit-code.ts";
import { mergeReports, type NamedReport } from "../../merge.ts";
import { readJson } from "../../report/read-json.ts";
import { VERSION } from "../../version.ts";
import { parseMergeArgs } from "../args.ts";
import type { Host } from "../host.ts";
import { printReport } from "../print-report.ts";
import { rulePageBeside } from "../rule-page-url.ts";

/** `bartizan merge REPORT.json…`: the report of all shards, as a scan without shards prints it, with its exit code. */
export async function mergeCommand(host: Host, args: readonly string[]): Promise<number> {
  const parsed = parseMergeArgs(args);
  const { report, rules, failOn } = mergeReports(parsed.reports.map((name) => readReport(host.cwd, name)));
  if (report.tool.version !== VERSION) {
    throw new UserError(
      `the reports are of Bartizan ${report.tool.version}, and this is ${VERSION}`,
      "Merge them with the version that wrote them.",
    );
  }
  const took = new Set(rules);
  await printReport(host, parsed, report, {
    rules: async () => (await rulesOf(checks)).filter((rule) => took.has(rule.id)),
    ruleUrl: rulePageBeside(host.bundle),
  });
  return exitCodeOf(report, parsed.failOn ?? failOn);
}

function readReport(cwd: string, name: string): NamedReport {
  const report = readJson(textOf(cwd, name));
  if (report) return { name, report };
  throw new UserError(
    `${name} is not a report of this version of Bartizan`,
    "Merge what `bartizan scan --shard I/N --format json` wrote.",
  );
}

function textOf(cwd: string, name: string): string {
  try {
    return readFileSync(resolve(cwd, name), "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
    throw new UserError(`${name} cannot be read (${code})`, "Name the JSON reports of all shards.");
  }
}
