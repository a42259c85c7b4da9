import { answerProblems, readQuestion } from "./graphql-schema.ts";
import { type Body, isAllowed } from "./rules.ts";
import type { Options } from "./server.ts";
import type { Remark, State } from "./state.ts";

/** @returns what GitHub answers, and what is wrong with the question, or the answer, by GitHub's schema */
export function graphql(
  { query, variables = {} }: Body,
  state: State,
  options: Options,
): { readonly answer: unknown; readonly problems: readonly string[] } {
  const { problems, asked } = readQuestion(query, variables);
  if (problems.length > 0) {
    return { answer: { errors: problems.map((message) => ({ message })) }, problems };
  }
  const answer = answerTo(query, variables, state, options);
  const wrong = "data" in answer && answer.data !== null ? answerProblems(asked, answer.data) : [];
  return { answer, problems: wrong };
}

/** The three things the Action asks. */
function answerTo(
  query: string,
  variables: NonNullable<Body["variables"]>,
  state: State,
  options: Options,
): { readonly data: unknown; readonly errors?: unknown } {
  if (query.includes("viewer")) {
    return { data: { viewer: { login: options.login ?? "github-actions[bot]" } } };
  }
  if (query.includes("reviewThreads(")) {
    const threads = state.remarks.filter(({ pull }) => pull === variables["number"]);
    const from = Number(variables["after"] ?? 0);
    const hasNextPage = from + 100 < threads.length;
    const reviewThreads = {
      pageInfo: { hasNextPage, endCursor: hasNextPage ? String(from + 100) : null },
      nodes: threads.slice(from, from + 100).map(threadOf),
    };
    return { data: { repository: { pullRequest: { reviewThreads } } } };
  }
  const mayResolve =
    options.resolve !== false && isAllowed("POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews", options);
  if (!mayResolve) {
    return { data: null, errors: [{ type: "FORBIDDEN", message: "Resource not accessible by integration" }] };
  }
  const named = Array.from(query.matchAll(/(\w+): resolveReviewThread\(input: \{ threadId: \$(\w+) \}\)/g));
  const resolved = named.map(([, alias = "", name = ""]) => {
    const remark = state.remarks.find(({ id }) => `thread-${id}` === variables[name]);
    if (!remark) throw new Error(`no thread ${variables[name]}`);
    remark.resolved = true;
    return [alias, { clientMutationId: null }];
  });
  return { data: Object.fromEntries(resolved) };
}

/** Ids of remarks are beyond what an integer of GraphQL holds. */
function threadOf({ id, resolved }: Remark) {
  return {
    id: `thread-${id}`,
    isResolved: resolved,
    comments: { nodes: [{ fullDatabaseId: String(id) }] },
  };
}
