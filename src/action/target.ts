import * as z from "zod";
import type { Runner } from "./runner.ts";

/** Where on GitHub the outcome of this run belongs. */
export interface Target {
  /** Commit that check runs are about; for a pull request its last, not the merge that was made for the test. */
  readonly commit: string;
  readonly pullRequest?: number;
  /** How many files the pull request changes, as far as GitHub says. */
  readonly files?: number;
  /** Why the token cannot write whatever the workflow permits, as the end of a sentence: `the pull request comes from a fork`. */
  readonly readOnly?: string;
}

const repository = z.object({ full_name: z.string() });
const WithPullRequest = z.object({
  pull_request: z.object({
    number: z.int().positive(),
    changed_files: z.int().nonnegative().optional().catch(undefined),
    head: z.object({ sha: z.string(), repo: repository.nullish() }),
    base: z.object({ repo: repository.nullish() }),
  }),
});
const WithHead = z.union([
  z
    .object({ merge_group: z.object({ head_sha: z.string() }) })
    .transform(({ merge_group }) => merge_group.head_sha),
  z.object({ after: z.string() }).transform(({ after }) => after),
]);

/** https://docs.github.com/actions/reference/security/github_token: what a fork or Dependabot starts may only read. */
export function targetOf({ event, actor }: Runner): Target {
  const readOnly =
    actor === "dependabot[bot]" && event.name !== "pull_request_target"
      ? "Dependabot started the run"
      : undefined;
  const parsed = WithPullRequest.safeParse(event.payload);
  if (!parsed.success || !event.name.startsWith("pull_request")) {
    const head = WithHead.safeParse(event.payload);
    return { commit: (head.success && head.data) || event.sha, ...(readOnly ? { readOnly } : {}) };
  }
  const { number, changed_files: files, head, base } = parsed.data.pull_request;
  // A fork that is gone leaves no repository.
  const same = head.repo !== null && head.repo?.full_name === base.repo?.full_name;
  const fork =
    same || event.name === "pull_request_target" ? undefined : "the pull request comes from a fork";
  const reason = fork ?? readOnly;
  return {
    commit: head.sha,
    pullRequest: number,
    ...(files === undefined ? {} : { files }),
    ...(reason ? { readOnly: reason } : {}),
  };
}
