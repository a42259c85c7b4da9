import type { Comment, GithubApi } from "./api.ts";
import { asked } from "./octokit.ts";
import { type Ask, collect, ONCE, PER_PAGE } from "./request.ts";

type PullRequestApi = Pick<
  GithubApi,
  | "login"
  | "comments"
  | "createComment"
  | "updateComment"
  | "remarks"
  | "createReview"
  | "updateRemark"
  | "resolveThreads"
>;

interface ApiComment {
  readonly id: number;
  readonly body?: string | undefined;
  readonly user: { readonly login: string } | null;
}

interface ApiThreads {
  readonly repository: { readonly pullRequest: { readonly reviewThreads: ThreadPage } | null } | null;
}

interface ThreadPage {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly (ApiThread | null)[] | null;
}

interface ApiThread {
  readonly id: string;
  readonly isResolved: boolean;
  /** The id is a big integer, which GitHub writes as a string: `databaseId` ends at 2^31. */
  readonly comments: {
    readonly nodes: readonly ({ readonly fullDatabaseId: string | number | null } | null)[] | null;
  };
}

const LOGIN = "query { viewer { login } }";
const THREADS = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      reviewThreads(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { id isResolved comments(first: 1) { nodes { fullDatabaseId } } }
      }
    }
  }
}`;

/** Pull requests are issues to GitHub: what is said in one at large is a comment, what is said of its lines a remark. */
export function pullRequestApi(ask: Ask): PullRequestApi {
  const { octokit, at } = ask;
  const { issues, pulls } = octokit.rest;
  let login: Promise<string> | undefined;
  return {
    login() {
      login ??= asked(octokit.graphql<{ readonly viewer: { readonly login: string } }>(LOGIN, {})).then(
        ({ viewer }) => viewer.login,
      );
      return login;
    },
    async comments(number) {
      const list = { ...at, issue_number: number, per_page: PER_PAGE };
      return (await asked(collect(octokit.paginate.iterator(issues.listComments, list)))).map(toComment);
    },
    async createComment(number, body) {
      await asked(issues.createComment({ ...at, issue_number: number, body, request: ONCE }));
    },
    async updateComment(id, body) {
      await asked(issues.updateComment({ ...at, comment_id: id, body }));
    },
    async remarks(number) {
      const list = { ...at, pull_number: number, per_page: PER_PAGE };
      return (await asked(collect(octokit.paginate.iterator(pulls.listReviewComments, list)))).map(toComment);
    },
    async createReview(number, commit, body, remarks) {
      await asked(
        pulls.createReview({
          ...at,
          pull_number: number,
          commit_id: commit,
          event: "COMMENT",
          body,
          comments: remarks.map((remark) => ({ ...remark, side: "RIGHT" })),
          request: ONCE,
        }),
      );
    },
    async updateRemark(id, body) {
      await asked(pulls.updateReviewComment({ ...at, comment_id: id, body }));
    },
    async resolveThreads(number, remarks) {
      const threads = await threadsOf(ask, number);
      const meant = threads.filter(({ isResolved, comments }) => {
        const first = comments.nodes?.[0]?.fullDatabaseId;
        return !isResolved && typeof first !== "object" && remarks.includes(Number(first));
      });
      if (meant.length === 0) return;
      const variables = meant.map((_, index) => `$t${index}: ID!`).join(", ");
      const mutations = meant.map(
        (_, index) => `r${index}: resolveReviewThread(input: { threadId: $t${index} }) { clientMutationId }`,
      );
      const ids = Object.fromEntries(meant.map(({ id }, index) => [`t${index}`, id]));
      await asked(
        octokit.graphql(`mutation (${variables}) { ${mutations.join(" ")} }`, {
          ...ids,
        }),
      );
    },
  };
}

async function threadsOf(ask: Ask, number: number): Promise<ApiThread[]> {
  const all: ApiThread[] = [];
  let after: string | null = null;
  for (;;) {
    const variables = { ...ask.at, number, after };
    const page: ApiThreads = await asked(ask.octokit.graphql<ApiThreads>(THREADS, variables));
    const threads: ThreadPage | undefined = page.repository?.pullRequest?.reviewThreads;
    if (!threads) return all;
    const { nodes, pageInfo } = threads;
    all.push(...(nodes ?? []).filter((thread) => thread !== null));
    if (!pageInfo.hasNextPage || pageInfo.endCursor === null) return all;
    after = pageInfo.endCursor;
  }
}

function toComment({ id, body, user }: ApiComment): Comment {
  return { id, author: user?.login ?? "", body: body ?? "" };
}
