import { GitHub, getOctokitOptions } from "@actions/github/lib/utils";
import { ApiError, type GithubApi, type ListedFile } from "./api.ts";
import { addedLinesOfPatch } from "./patch.ts";

/** Limits of the API's lists, as GitHub's OpenAPI description states them. */
const MOST_PULL_REQUEST_FILES = 3000;
const MOST_COMPARED_FILES = 300;
const PER_PAGE = 100;
const TIMEOUT_MS = 30_000;

interface ApiFile {
  readonly filename: string;
  readonly sha: string | null;
  readonly status: string;
  readonly additions: number;
  readonly deletions: number;
  readonly patch?: string | undefined;
}

/**
 * Octokit as the Actions toolkit sets it up: the server's address from `GITHUB_API_URL`, proxies from the environment.
 * @param repository `owner/name`
 */
export function githubApi(token: string, repository: string): GithubApi {
  const octokit = new GitHub(getOctokitOptions(token, { userAgent: "bartizan" }));
  const [owner = "", repo = ""] = repository.split("/");
  const request = () => ({ signal: AbortSignal.timeout(TIMEOUT_MS) });
  const compare = (base: string, head: string, perPage: number) =>
    octokit.rest.repos.compareCommitsWithBasehead({
      owner,
      repo,
      basehead: `${base}...${head}`,
      per_page: perPage,
      request: request(),
    });
  return {
    mergeBase: async (base, head) => (await asked(compare(base, head, 1))).data.merge_base_commit?.sha,
    pullRequestFiles: async (number) => {
      const pages = octokit.paginate.iterator(octokit.rest.pulls.listFiles, {
        owner,
        repo,
        pull_number: number,
        per_page: PER_PAGE,
        request: request(),
      });
      const files = await asked(collect(pages));
      return files.length < MOST_PULL_REQUEST_FILES ? listed(files) : undefined;
    },
    comparedFiles: async (base, head) => {
      const { files } = (await asked(compare(base, head, PER_PAGE))).data;
      return files && files.length < MOST_COMPARED_FILES ? listed(files) : undefined;
    },
  };
}

async function collect(pages: AsyncIterable<{ readonly data: readonly ApiFile[] }>): Promise<ApiFile[]> {
  const all: ApiFile[] = [];
  for await (const { data } of pages) all.push(...data);
  return all;
}

function listed(files: readonly ApiFile[]): ListedFile[] {
  return files.flatMap((file) =>
    file.status === "removed" || file.sha === null
      ? []
      : [{ path: file.filename, id: file.sha, addedLines: addedLines(file) }],
  );
}

/** A file without a patch is too large for one, or binary, or called so by `.gitattributes`: all of it counts. */
function addedLines(file: ApiFile): ListedFile["addedLines"] {
  if (file.patch === undefined || file.status === "added" || file.status === "copied") return "all";
  return addedLinesOfPatch(file.patch, file);
}

async function asked<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    const status = error instanceof Error && "status" in error ? Number(error.status) : undefined;
    const reason = error instanceof Error ? error.message : String(error);
    throw new ApiError(`GitHub's API did not answer: ${reason.split("\n", 1)[0]}`, status);
  }
}
