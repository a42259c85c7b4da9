import { resolve } from "node:path";
import type { Outcome } from "../app.ts";
import { UserError } from "../errors.ts";
import { markdownText } from "../report/escape.ts";
import { renderGithub } from "../report/github.ts";
import { renderJson } from "../report/json.ts";
import { renderSarif } from "../report/sarif.ts";
import { renderSummary } from "../report/summary.ts";
import type { Host } from "./host.ts";
import { identityOf } from "./identity.ts";
import type { Inputs } from "./inputs.ts";
import { linkTo } from "./link.ts";
import type { Log } from "./log.ts";
import type { Runner } from "./runner.ts";
import type { Scope } from "./scope.ts";

/**
 * Annotations in the log, worst first, within what the runner still keeps of this step; plain lines where something else
 * annotates the same findings already.
 */
export function annotate(
  { report, context }: Outcome,
  log: Log,
  { summarised, annotatedBy }: { readonly summarised: boolean; readonly annotatedBy: string | undefined },
): void {
  log.commands(
    renderGithub(report, context, {
      budget: log.left,
      ...(summarised ? { moreAt: "the job summary" } : {}),
      ...(annotatedBy === undefined ? {} : { annotatedBy }),
    }),
  );
}

/** Whether there is a place for a job summary: GitHub Enterprise Server before 3.6 has none. */
export function hasSummary(host: Host): boolean {
  return Boolean(host.env["GITHUB_STEP_SUMMARY"]);
}

/** A summary that cannot be written is said, and is no reason to fail. */
export function summarise(
  host: Host,
  runner: Runner,
  { report, context }: Outcome,
  scope: Pick<Scope, "commit" | "described">,
  log: Log,
): void {
  const file = host.env["GITHUB_STEP_SUMMARY"];
  if (!file) return;
  const fileUrl = scope.commit === undefined ? {} : { fileUrl: linkTo(runner, scope.commit) };
  const lookedAt = `\nLooked at: ${markdownText(scope.described)}\n`;
  try {
    host.appendFile(file, renderSummary(report, context, fileUrl) + lookedAt);
  } catch {
    log.line("The job summary could not be written.");
  }
}

/** Sentences below the summary. */
export function addToSummary(host: Host, sentences: readonly string[]): void {
  const file = host.env["GITHUB_STEP_SUMMARY"];
  if (!file || sentences.length === 0) return;
  try {
    host.appendFile(file, sentences.map((sentence) => `\n${markdownText(sentence)}\n`).join(""));
  } catch {
    // It has been said already that there is none.
  }
}

export interface ReportFiles {
  /** Absolute paths, empty where none was asked for. */
  readonly sarif: string;
  readonly json: string;
}

/** @throws {UserError} when one of them cannot be written */
export async function writeReportFiles(
  host: Host,
  runner: Runner,
  inputs: Inputs,
  outcome: Outcome,
): Promise<ReportFiles> {
  const { report, context } = outcome;
  return {
    sarif: await writeReport(host, runner, "sarif-file", inputs, () =>
      renderSarif(report, context, { category: identityOf(inputs, runner).category }),
    ),
    json: await writeReport(host, runner, "json-file", inputs, () => renderJson(report)),
  };
}

async function writeReport(
  host: Host,
  runner: Runner,
  name: "sarif-file" | "json-file",
  inputs: Inputs,
  text: () => string | Promise<string>,
): Promise<string> {
  if (inputs[name] === "") return "";
  const file = resolve(runner.workspace, inputs[name]);
  const content = await text();
  try {
    host.writeFile(file, content);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
    throw new UserError(
      `the input ${name} names a file that cannot be written (${code})`,
      "Name a file below the workspace.",
    );
  }
  return file;
}
