import { defaults, GitHub, getOctokitOptions } from "@actions/github/lib/utils";
import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";
import { ApiError } from "./api.ts";

const RetryingGitHub = GitHub.plugin(retry, throttling);
export type Octokit = InstanceType<typeof RetryingGitHub>;
type Answer = Awaited<ReturnType<Octokit["request"]>>;

/** How long the client waits, and for what. Tests, which cannot wait, bring their own. */
export interface Manners {
  /** Milliseconds for one attempt. */
  readonly timeoutMs: number;
  /** Seconds after which it is not worth waiting until a limit is lifted: the job has better to do. */
  readonly longestWait: number;
  readonly retry: { readonly retries: number; readonly retryAfterBaseValue?: number };
  /** The plugin's own pace by default: a write a second, a comment every three. */
  readonly throttle?: { readonly retryAfterBaseValue?: number };
  /** The server's address; by default the one the runner names. */
  readonly apiUrl?: string;
}

export const MANNERS: Manners = { timeoutMs: 30_000, longestWait: 60, retry: { retries: 2 } };

/** A limit is waited for as often as this before the question is given up. */
const MOST_WAITS = 2;

/**
 * Octokit as the Actions toolkit sets it up (the server's address from `GITHUB_API_URL`, proxies from the environment), which
 * tries again what failed on the server's side and keeps to the limits GitHub sets.
 */
export function octokitFor(token: string, { timeoutMs, longestWait, ...manners }: Manners): Octokit {
  const waits = (seconds: number, _options: unknown, _octokit: unknown, retries: number) =>
    seconds <= longestWait && retries < MOST_WAITS;
  const plain: typeof fetch = defaults.request?.fetch ?? fetch;
  const octokit = new RetryingGitHub({
    ...getOctokitOptions(token, { userAgent: "bartizan" }),
    ...(manners.apiUrl === undefined ? {} : { baseUrl: manners.apiUrl }),
    request: {
      fetch: (url: string, options: RequestInit) =>
        plain(url, { ...options, signal: AbortSignal.timeout(timeoutMs) }),
    },
    log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    retry: { ...manners.retry },
    throttle: { ...manners.throttle, onRateLimit: waits, onSecondaryRateLimit: waits },
  });
  askAgainOnCondition(octokit);
  return octokit;
}

/** Lists that are read once more when the answer to a write was lost. */
const READ_AGAIN = /^GET [^?]*\/(comments|check-runs)(\?|$)/;

/**
 * Conditional requests: what GitHub says is as it was is not sent again, and does not count against the limit. They hold for
 * one run. Nothing is kept for the next, because what people say in a pull request has no business in a cache.
 */
function askAgainOnCondition(octokit: Octokit): void {
  const kept = new Map<string, { readonly etag: string; readonly answer: Answer }>();
  octokit.hook.wrap("request", async (request, options) => {
    const { method, url } = octokit.request.endpoint(options);
    if (!READ_AGAIN.test(`${method} ${url}`)) return await request(options);
    const before = kept.get(url);
    // The hooks of the plugins share this object, and are not given another.
    if (before) options.headers["if-none-match"] = before.etag;
    try {
      const answer = await request(options);
      const { etag } = answer.headers;
      if (etag !== undefined) kept.set(url, { etag, answer });
      return answer;
    } catch (error) {
      if (before && statusOf(error) === 304) return before.answer;
      throw error;
    }
  });
}

/** What Octokit has to say is in its errors; in the log of a step it would be noise. */
function ignore(): void {}

/** @throws {ApiError} in place of whatever Octokit throws */
export async function asked<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    throw apiError(error);
  }
}

function apiError(error: unknown): ApiError {
  const [reason = ""] = (error instanceof Error ? error.message : String(error)).split("\n", 1);
  const status = statusOf(error);
  return status === undefined
    ? new ApiError(`GitHub's API did not answer: ${reason}`)
    : new ApiError(`GitHub's API answered: ${reason}`, status);
}

/** Octokit says 500 of a connection that broke, and gives no status to what GraphQL refuses with 200. */
function statusOf(error: unknown): number | undefined {
  if (!(error instanceof Error) || !("response" in error) || error.response === undefined) return undefined;
  return "status" in error ? Number(error.status) : 403;
}
