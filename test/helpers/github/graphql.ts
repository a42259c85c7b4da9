import { type Body, isAllowed } from "./rules.ts";
import type { Options } from "./server.ts";
import type { State } from "./state.ts";

/** The three things the Action asks in GraphQL, which GitHub's description of its REST API does not hold. */
export function graphql(body: Body, state: State, options: Options): unknown {
  const { query, variables = {} } = body;
  if (/^query \{ viewer \{ login \} \}$/.test(query)) {
    return { data: { viewer: { login: options.login ?? "github-actions[bot]" } } };
  }
  if (query.includes("reviewThreads(first: 100")) {
    const threads = state.remarks.filter(({ pull }) => pull === variables["number"]);
    const from = variables["after"] === null ? 0 : Number(variables["after"]);
    const nodes = threads.slice(from, from + 100).map(({ id, resolved }) => ({
      id: `thread-${id}`,
      isResolved: resolved,
      comments: { nodes: [{ databaseId: id }] },
    }));
    const hasNextPage = from + 100 < threads.length;
    const reviewThreads = {
      pageInfo: { hasNextPage, endCursor: hasNextPage ? String(from + 100) : null },
      nodes,
    };
    return { data: { repository: { pullRequest: { reviewThreads } } } };
  }
  const threads = Array.from(query.matchAll(/resolveReviewThread\(input: \{ threadId: \$(t\d+) \}\)/g));
  if (threads.length === 0) throw new Error(`the loopback does not know the query ${query}`);
  const allowed =
    options.resolve !== false && isAllowed("POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews", options);
  if (!allowed) {
    return { data: null, errors: [{ type: "FORBIDDEN", message: "Resource not accessible by integration" }] };
  }
  for (const [, name = ""] of threads) {
    const remark = state.remarks.find(({ id }) => `thread-${id}` === variables[name]);
    if (!remark) throw new Error(`no thread ${variables[name]}`);
    remark.resolved = true;
  }
  return { data: {} };
}
