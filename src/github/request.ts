import type { Octokit } from "./octokit.ts";

/** What every question needs. */
export interface Ask {
  readonly octokit: Octokit;
  readonly at: { readonly owner: string; readonly repo: string };
}

export const PER_PAGE = 100;

/** Options of a request that must not be made again when nobody knows what became of it. */
export const ONCE = { retries: 0 };

/** All pages of a list. */
export async function collect<T>(pages: AsyncIterable<{ readonly data: readonly T[] }>): Promise<T[]> {
  const all: T[] = [];
  for await (const { data } of pages) all.push(...data);
  return all;
}
