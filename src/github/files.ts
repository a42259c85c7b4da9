import type { FilesApi, ListedFile } from "./api.ts";
import { asked } from "./octokit.ts";
import { linesOfPatch } from "./patch.ts";
import { type Ask, collect, PER_PAGE } from "./request.ts";

/** Limits of the API's lists, as GitHub's OpenAPI description states them. */
const MOST_PULL_REQUEST_FILES = 3000;
const MOST_COMPARED_FILES = 300;

interface ApiFile {
  readonly filename: string;
  readonly sha: string | null;
  readonly status: string;
  readonly additions: number;
  readonly deletions: number;
  readonly patch?: string | undefined;
}

type Listed = Promise<readonly ListedFile[] | undefined>;

export function filesApi(ask: Ask): FilesApi {
  const { octokit, at } = ask;
  const compare = (base: string, head: string, perPage: number) =>
    octokit.rest.repos.compareCommitsWithBasehead({
      ...at,
      basehead: `${base}...${head}`,
      per_page: perPage,
    });
  const ofPullRequest = async (number: number): Listed => {
    const pages = octokit.paginate.iterator(octokit.rest.pulls.listFiles, {
      ...at,
      pull_number: number,
      per_page: PER_PAGE,
    });
    const files = await asked(collect(pages));
    return files.length < MOST_PULL_REQUEST_FILES ? listed(files) : undefined;
  };
  const known = new Map<number, Listed>();
  return {
    mergeBase: async (base, head) => (await asked(compare(base, head, 1))).data.merge_base_commit?.sha,
    pullRequestFiles(number) {
      const files = known.get(number) ?? ofPullRequest(number);
      known.set(number, files);
      return files;
    },
    comparedFiles: async (base, head) => {
      const { files } = (await asked(compare(base, head, PER_PAGE))).data;
      return files && files.length < MOST_COMPARED_FILES ? listed(files) : undefined;
    },
  };
}

function listed(files: readonly ApiFile[]): ListedFile[] {
  return files.flatMap((file) =>
    file.status === "removed" || file.sha === null
      ? []
      : [{ path: file.filename, id: file.sha, ...linesOf(file) }],
  );
}

/** A file without a patch is too large for one, or binary, or called so by `.gitattributes`: all of it counts, none is shown. */
function linesOf(file: ApiFile): Pick<ListedFile, "addedLines" | "shownLines"> {
  if (file.patch === undefined) return { addedLines: "all", shownLines: [] };
  const { added, shown } = linesOfPatch(file.patch, file);
  const whole = file.status === "added" || file.status === "copied";
  return { addedLines: whole ? "all" : added, shownLines: shown };
}
