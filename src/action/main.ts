import { resolve } from "node:path";
import type { Outcome } from "../app.ts";
import { EXIT, exitCodeOf } from "../exit-code.ts";
import { explainError } from "../explain-error.ts";
import type { Severity } from "../finding.ts";
import { VERSION } from "../version.ts";
import type { ActionScan, Host } from "./host.ts";
import { type Inputs, readInputs } from "./inputs.ts";
import { type Log, openLog } from "./log.ts";
import { NO_OUTPUTS, type Outputs, writeOutputs } from "./outputs.ts";
import { type Policy, policyOf, tellProposal } from "./policy.ts";
import { openPosts, type Posts } from "./posts/index.ts";
import { rulePageFor } from "./rule-page.ts";
import { type Runner, readRunner } from "./runner.ts";
import { findScope, type Scope } from "./scope.ts";
import { addToSummary, annotate, hasSummary, summarise, writeReportFiles } from "./surfaces.ts";

/**
 * One run of the Action.
 *
 * @param find tests that are not about it bring a scope that is found already
 * @returns the exit code (see `EXIT`); never throws
 */
export async function main(host: Host, find: typeof findScope = findScope): Promise<number> {
  const log = openLog(host);
  try {
    const inputs = readInputs(host.env);
    const runner = readRunner(host);
    log.line(`Bartizan ${VERSION}, event ${runner.event.name}`);
    const scope = await find(host, runner, inputs, log);
    if (scope) return await lookAndPost(host, runner, inputs, scope, log);
    writeOutputs(host, { ...NO_OUTPUTS, conclusion: "success" });
    return EXIT.clean;
  } catch (error) {
    return giveUp(host, error, log);
  }
}

async function lookAndPost(
  host: Host,
  runner: Runner,
  inputs: Inputs,
  scope: Scope,
  log: Log,
): Promise<number> {
  log.line(`Looking at: ${scope.described}`);
  const posts = openPosts(host, runner, inputs, log);
  try {
    return await look(host, runner, inputs, scope, posts, log);
  } catch (error) {
    await posts.abandon(explainError(error).message);
    throw error;
  }
}

async function look(
  host: Host,
  runner: Runner,
  inputs: Inputs,
  scope: Scope,
  posts: Posts,
  log: Log,
): Promise<number> {
  const scanBy = ({ configuration, baseline }: Policy, onProgress?: Posts["progress"]) =>
    host.scan({
      source: scope.source,
      passage: scope.passage,
      only: inputs.only,
      skip: inputs.skip,
      wholeFiles: false,
      minConfidence: "medium",
      scope: scope.report,
      ruleUrl: rulePageFor(host.env, configuration.secretKinds),
      configuration,
      baseline: async () => baseline,
      cache: cacheOf(runner, inputs, log),
      ...(onProgress ? { onProgress } : {}),
    });
  const outcome = await scanBy(await policyOf(scope.policy, runner, inputs, log), posts.progress);
  await tellProposal(scope.policy, runner, inputs, outcome, (policy) => scanBy(policy), log);
  const failOn = inputs["fail-on"] || outcome.failOn;
  const exitCode = exitCodeOf(outcome.report, failOn);
  let annotatedBy: string | undefined;
  try {
    summarise(host, runner, outcome, scope, log);
    const files = await writeReportFiles(host, runner, inputs, outcome);
    writeOutputs(host, {
      ...countsOf(outcome),
      conclusion: conclusionOf(exitCode),
      scope: scope.kind,
      "sarif-file": files.sarif,
      "json-file": files.json,
    });
    const posted = await posts.publish(outcome, scope, exitCode === EXIT.clean);
    annotatedBy = posted.annotatedBy;
    addToSummary(host, posted.leftOut);
  } finally {
    // Last, because GitHub would show twice what the check run shows; and whatever became of the rest.
    annotate(outcome, log, { summarised: hasSummary(host), annotatedBy });
  }
  log.line(`Conclusion: ${conclusionOf(exitCode)} (fail-on: ${failOn}).`);
  return exitCode;
}

function cacheOf({ workspace }: Runner, inputs: Inputs, log: Log): ActionScan["cache"] {
  if (inputs["cache-dir"] === "") return undefined;
  return {
    folder: resolve(workspace, inputs["cache-dir"]),
    onRefused: (why) => log.annotate("warning", "The cache is not used", `cache-dir: ${why}.`),
  };
}

function countsOf({ report }: Outcome) {
  const of = (severity: Severity) =>
    report.findings.filter((finding) => finding.severity === severity).length;
  return {
    findings: report.findings.length,
    errors: of("error"),
    warnings: of("warning"),
    notices: of("notice"),
    "not-checked": report.notChecked.filter((entry) => entry.incomplete).length,
  };
}

function conclusionOf(exitCode: number): Outputs["conclusion"] {
  if (exitCode === EXIT.clean) return "success";
  return exitCode === EXIT.findings ? "failure" : "incomplete";
}

function giveUp(host: Host, error: unknown, log: Log): number {
  const { exitCode, message, details, hint, frames } = explainError(error);
  log.annotate("error", "Bartizan could not look at this", [message, ...details, hint].join("\n"));
  for (const frame of frames) log.line(frame);
  try {
    writeOutputs(host, NO_OUTPUTS);
  } catch {
    log.line("The outputs could not be written.");
  }
  return exitCode;
}
