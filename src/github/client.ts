import type { GithubApi } from "./api.ts";
import { checksApi } from "./checks.ts";
import { filesApi } from "./files.ts";
import { asked, MANNERS, type Manners, octokitFor } from "./octokit.ts";
import { pullRequestApi } from "./pull-request.ts";
import { type Ask, ONCE } from "./request.ts";

/** @param repository `owner/name` */
export function githubApi(token: string, repository: string, manners: Manners = MANNERS): GithubApi {
  const octokit = octokitFor(token, manners);
  const [owner = "", repo = ""] = repository.split("/");
  const ask: Ask = { octokit, at: { owner, repo } };
  return {
    ...filesApi(ask),
    ...checksApi(ask),
    ...pullRequestApi(ask),
    uploadSarif: async ({ commit, ref, sarif }) => {
      await asked(
        octokit.rest.codeScanning.uploadSarif({
          ...ask.at,
          commit_sha: commit,
          ref,
          sarif,
          tool_name: "bartizan",
          request: ONCE,
        }),
      );
    },
  };
}
