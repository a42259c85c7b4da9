import { UserError } from "../errors.ts";
import type { EventContext } from "./event.ts";
import type { Host } from "./host.ts";

/** What the runner says of the job, from the variables it sets. */
export interface Runner {
  /** Absolute path of the checkout. */
  readonly workspace: string;
  /** `owner/name`; empty outside GitHub. */
  readonly repository: string;
  /** Without a slash at the end; GitHub Enterprise Server has its own. */
  readonly serverUrl: string;
  readonly event: EventContext;
  /** `refs/heads/main`, `refs/pull/7/merge`: what the event is about. */
  readonly ref: string;
  readonly workflow: string;
  readonly job: string;
  /** Login of whoever started the run. */
  readonly actor: string;
  /** Address of this run's page; empty outside GitHub. */
  readonly page: string;
}

/** @throws {UserError} where the runner's variables are missing */
export function readRunner(host: Host): Runner {
  const { env } = host;
  const workspace = env["GITHUB_WORKSPACE"];
  if (!workspace) {
    throw new UserError(
      "GITHUB_WORKSPACE is not set",
      "This program is the GitHub Action; on a machine of yours, run dist/cli.js instead.",
    );
  }
  const repository = env["GITHUB_REPOSITORY"] ?? "";
  const serverUrl = (env["GITHUB_SERVER_URL"] || "https://github.com").replace(/\/+$/, "");
  const run = env["GITHUB_RUN_ID"] ?? "";
  return {
    workspace,
    repository,
    serverUrl,
    ref: env["GITHUB_REF"] ?? "",
    workflow: env["GITHUB_WORKFLOW"] ?? "",
    job: env["GITHUB_JOB"] ?? "",
    actor: env["GITHUB_ACTOR"] ?? "",
    page: repository === "" || run === "" ? "" : `${serverUrl}/${repository}/actions/runs/${run}`,
    event: {
      name: env["GITHUB_EVENT_NAME"] ?? "",
      payload: payloadOf(host),
      sha: env["GITHUB_SHA"] ?? "",
    },
  };
}

/** A payload that cannot be read says nothing of what changed, so that everything is looked at. */
function payloadOf(host: Host): unknown {
  const path = host.env["GITHUB_EVENT_PATH"];
  const text = path ? host.readFile(path) : undefined;
  if (text === undefined) return {};
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
