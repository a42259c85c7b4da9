import { Buffer } from "node:buffer";
import { isShallow } from "./commits.ts";
import { type GitOptions, run } from "./git.ts";

/** Git's access to the server when the checkout kept no credentials of its own. */
export interface Credentials {
  /** Such as `https://github.com`. */
  readonly serverUrl: string;
  readonly token: string;
}

type FetchOptions = Pick<GitOptions, "cwd" | "safeDirectory"> & { readonly credentials?: Credentials };

const TIMEOUT_MS = 120_000;

/**
 * Brings single commits from `origin`, without their history where the clone is shallow already; a full clone stays one.
 * No branch, tag or `FETCH_HEAD` of the clone changes: later steps of a job find it as they left it.
 * @throws {GitError} when the server does not have one of them, or does not let us in
 */
export async function fetchCommits(ids: readonly string[], options: FetchOptions): Promise<void> {
  const depth = (await isShallow(options)) ? ["--depth=1"] : [];
  await fetch([...depth, "origin", ...ids], options);
}

/** Brings commits, each with so many of those behind it, into a shallow clone, which stays one. @throws {GitError} */
export async function fetchLines(
  ids: readonly string[],
  length: number,
  options: FetchOptions,
): Promise<void> {
  await fetch([`--depth=${length}`, "origin", ...ids], options);
}

/** Moves the edge of a shallow clone's history back by so many commits, as seen from these. */
export async function deepen(ids: readonly string[], by: number, options: FetchOptions): Promise<void> {
  await fetch([`--deepen=${by}`, "origin", ...ids], options);
}

/** The commit a branch of `origin` stands at now; undefined when there is no such branch. */
export async function remoteTip(branch: string, options: FetchOptions): Promise<string | undefined> {
  const { credentials, ...at } = options;
  const answer = await run(["ls-remote", "--quiet", "origin", `refs/heads/${branch}`], {
    ...at,
    timeoutMs: TIMEOUT_MS,
    ...(credentials ? { env: authorization(credentials) } : {}),
  });
  // The pattern also matches `refs/heads/x/refs/heads/<branch>`.
  const line = answer
    .toString("utf8")
    .split("\n")
    .find((each) => each.endsWith(`\trefs/heads/${branch}`));
  return line?.split("\t", 1)[0];
}

async function fetch(args: readonly string[], options: FetchOptions): Promise<void> {
  const { credentials, ...at } = options;
  await run(
    [
      "fetch",
      "--quiet",
      "--no-tags",
      "--no-recurse-submodules",
      "--no-auto-maintenance",
      "--no-write-fetch-head",
      "--refmap=",
      ...args,
    ],
    { ...at, timeoutMs: TIMEOUT_MS, ...(credentials ? { env: authorization(credentials) } : {}) },
  );
}

/**
 * The token goes through the environment, which other users of the machine cannot read, unlike arguments. The first,
 * empty value drops what the checkout may have set: GitHub refuses a request with two Authorization headers. Git before
 * 2.31 takes no configuration from the environment, and fails as without a token.
 */
function authorization({ serverUrl, token }: Credentials): { [name: string]: string } {
  const key = `http.${serverUrl.replace(/\/+$/, "")}/.extraheader`;
  const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
  return {
    GIT_CONFIG_COUNT: "2",
    GIT_CONFIG_KEY_0: key,
    GIT_CONFIG_VALUE_0: "",
    GIT_CONFIG_KEY_1: key,
    GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${basic}`,
  };
}
