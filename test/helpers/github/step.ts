import type { Host } from "../../../src/action/host.ts";
import { main } from "../../../src/action/main.ts";
import { findScope } from "../../../src/action/scope.ts";
import type { Outcome, ScanRequest } from "../../../src/app.ts";
import { runScan } from "../../../src/app.ts";
import { assetsBeside } from "../../../src/assets.ts";
import { githubApi } from "../../../src/github/client.ts";
import { impatient } from "./manners.ts";

const ASSETS = assetsBeside(new URL("../../../dist/", import.meta.url));

export interface InProcess {
  readonly workspace: string;
  readonly event: string;
  readonly payload?: unknown;
  readonly sha?: string;
  readonly ref?: string;
  readonly token?: string;
  readonly apiUrl: string;
  readonly inputs?: { readonly [name: string]: string };
  readonly env?: { readonly [name: string]: string };
  readonly timeoutMs?: number;
  /** In place of finding what there is to look at; see `lookOnce`. */
  readonly find?: typeof findScope;
  /** Milliseconds, in place of the time that passes. */
  elapsedMs?(): number;
  /** In place of the real scan. */
  scan?(request: Omit<ScanRequest, "assets" | "cache">): Promise<Outcome>;
}

export interface Done {
  readonly exitCode: number;
  readonly log: string;
  readonly summary: string;
  readonly outputs: { readonly [name: string]: string };
}

/**
 * Looks for each scope once and scans it once, for tests of what becomes of the findings: the one takes a dozen processes of
 * git, the other the advisories, and a run that is repeated finds the same. What it is judged by is what is on disk.
 */
export function lookOnce(): Required<Pick<InProcess, "find" | "scan">> {
  const scopes = new Map<string, ReturnType<typeof findScope>>();
  const outcomes = new Map<string, Promise<Outcome>>();
  const sources: unknown[] = [];
  return {
    async find(host, runner, inputs, log) {
      const { offline, token, scope, "working-directory": directory } = inputs;
      const key = JSON.stringify([runner.workspace, runner.event, offline, token, scope, directory]);
      const known = scopes.get(key) ?? findScope(host, runner, inputs, log);
      scopes.set(key, known);
      const found = await known;
      return found && { ...found, policy: { kind: "disk", root: runner.workspace } };
    },
    scan(request) {
      if (!sources.includes(request.source)) sources.push(request.source);
      const key = JSON.stringify([sources.indexOf(request.source), request.only, request.skip]);
      const known = outcomes.get(key) ?? runScan({ ...request, assets: ASSETS });
      outcomes.set(key, known);
      return known;
    },
  };
}

/** The Action in this very process: real files, real git, the loopback GitHub, and nothing that waits. */
export async function runInProcess(step: InProcess): Promise<Done> {
  const files = new Map([
    ["event.json", JSON.stringify(step.payload ?? {})],
    ["output", ""],
    ["summary", ""],
  ]);
  let log = "";
  const inputs = { token: step.token ?? "", ...step.inputs };
  const host: Host = {
    env: {
      GITHUB_ACTIONS: "true",
      GITHUB_WORKSPACE: step.workspace,
      GITHUB_REPOSITORY: "owner/name",
      GITHUB_SERVER_URL: "https://github.com",
      GITHUB_EVENT_NAME: step.event,
      GITHUB_EVENT_PATH: "event.json",
      GITHUB_SHA: step.sha ?? "",
      GITHUB_REF: step.ref ?? "",
      GITHUB_WORKFLOW: "Bartizan",
      GITHUB_JOB: "bartizan",
      GITHUB_ACTOR: "somebody",
      GITHUB_RUN_ID: "1",
      GITHUB_OUTPUT: "output",
      GITHUB_STEP_SUMMARY: "summary",
      ...Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
      ...step.env,
    },
    print: (text) => {
      log += text;
    },
    readFile: (path) => files.get(path),
    writeFile: (path, text) => void files.set(path, text),
    appendFile: (path, text) => void files.set(path, (files.get(path) ?? "") + text),
    elapsedMs: step.elapsedMs ?? (() => performance.now()),
    scan:
      step.scan ??
      (({ cache, ...request }) =>
        runScan({ ...request, assets: ASSETS, cache: cache && { ...cache, ruleSet: () => "tests" } })),
    githubApi: async (token, repository) =>
      githubApi(token, repository, impatient(step.apiUrl, step.timeoutMs)),
  };
  const exitCode = await main(host, step.find);
  const outputs = (files.get("output") ?? "").matchAll(/^([a-z-]+)<<(end-[0-9a-f-]+)\n(.*?)\n\2\n/gms);
  return {
    exitCode,
    log,
    summary: files.get("summary") ?? "",
    outputs: Object.fromEntries(Array.from(outputs, ([, name, , value]) => [name ?? "", value ?? ""])),
  };
}
