import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { distFolder, runProgram } from "./dist.ts";

export interface Step {
  readonly workspace: string;
  /** `GITHUB_EVENT_NAME` */
  readonly event: string;
  readonly payload?: unknown;
  /** `GITHUB_SHA` */
  readonly sha?: string;
  /** By the names of action.yml. */
  readonly inputs?: { readonly [name: string]: string };
  /** `GITHUB_API_URL` */
  readonly apiUrl?: string;
  readonly env?: { readonly [name: string]: string };
}

export interface Annotation {
  readonly level: string;
  readonly file: string | undefined;
  readonly line: number | undefined;
  readonly title: string | undefined;
  readonly message: string;
}

export interface StepResult {
  readonly exitCode: number | null;
  /** All that was printed. */
  readonly log: string;
  /** What the runner makes of the log. */
  readonly annotations: readonly Annotation[];
  readonly outputs: { readonly [name: string]: string };
  readonly summary: string;
}

/** Runs the built Action as the runner does: variables, files, an event's payload, and nothing else. */
export async function runStep(step: Step): Promise<StepResult> {
  const files = mkdtempSync(join(tmpdir(), "bartizan-runner-"));
  const file = (name: string, text: string) => {
    writeFileSync(join(files, name), text);
    return join(files, name);
  };
  const inputs = Object.entries({ token: "", scope: "auto", ...step.inputs });
  const output = file("output", "");
  const summary = file("summary", "");
  const ran = await runProgram(process.execPath, [join(distFolder(), "action.js")], {
    cwd: step.workspace,
    env: {
      GITHUB_ACTIONS: "true",
      GITHUB_WORKSPACE: step.workspace,
      GITHUB_REPOSITORY: "owner/name",
      GITHUB_SERVER_URL: "https://github.com",
      GITHUB_API_URL: step.apiUrl ?? "http://127.0.0.1:9",
      GITHUB_EVENT_NAME: step.event,
      GITHUB_EVENT_PATH: file("event.json", JSON.stringify(step.payload ?? {})),
      GITHUB_SHA: step.sha ?? "",
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      ...Object.fromEntries(inputs.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      ...step.env,
    },
  });
  const [written, summarised] = [readFileSync(output, "utf8"), readFileSync(summary, "utf8")];
  rmSync(files, { recursive: true });
  expectQuiet(ran.stderr);
  return {
    exitCode: ran.code,
    log: ran.stdout,
    annotations: annotationsIn(ran.stdout),
    outputs: outputsIn(written),
    summary: summarised,
  };
}

function expectQuiet(stderr: string): void {
  if (stderr !== "") throw new Error(`the Action wrote to standard error: ${stderr}`);
}

/**
 * Commands as actions/runner reads them (ActionCommand.cs): at the beginning of a line, white space left out. Throws for
 * any command but annotations, because the Action prints no other.
 */
export function annotationsIn(log: string): Annotation[] {
  return log.split(/\r\n|\r|\n/).flatMap((line) => {
    const match = /^::([a-z-]+)(?: (.*?))?::(.*)$/.exec(line.trimStart());
    if (!match && line.includes("##[")) throw new Error(`a command of the old style: ${line}`);
    if (!match) return [];
    const [, level = "", list = "", message = ""] = match;
    if (!/^(error|warning|notice)$/.test(level)) throw new Error(`a command that is no annotation: ${line}`);
    const properties = new Map(
      list.split(",").map((property) => {
        const [name = "", value = ""] = property.split(/=(.*)/s);
        return [name, unescapeProperty(value)];
      }),
    );
    const at = properties.get("line");
    return [
      {
        level,
        file: properties.get("file"),
        line: at === undefined ? undefined : Number(at),
        title: properties.get("title"),
        message: unescapeData(message),
      },
    ];
  });
}

function unescapeData(text: string): string {
  return text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replaceAll("%3A", ":").replaceAll("%2C", ","));
}

function outputsIn(text: string): { [name: string]: string } {
  const outputs: { [name: string]: string } = {};
  const lines = text.split("\n");
  for (let at = 0; at < lines.length - 1; at++) {
    const [, name, fence] = /^([a-z-]+)<<(.+)$/.exec(lines[at] ?? "") ?? [];
    if (name === undefined || fence === undefined) throw new Error(`not an output: ${lines[at]}`);
    const end = lines.indexOf(fence, at + 1);
    outputs[name] = lines.slice(at + 1, end).join("\n");
    at = end;
  }
  return outputs;
}
