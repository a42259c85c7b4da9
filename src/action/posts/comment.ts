import type { Comment, GithubApi } from "../../github/api.ts";
import { once } from "./once.ts";

/** Of 65,536 characters that GitHub takes. */
export const LONGEST_COMMENT = 65_000;

/** Anybody can write the marker: those of others are never touched. @throws {ApiError} */
export async function ownComments(
  api: GithubApi,
  comments: readonly Comment[],
  marker: string,
): Promise<readonly Comment[]> {
  const marked = comments.filter(({ body }) => body.startsWith(marker));
  if (marked.length === 0) return [];
  const login = await api.login();
  return marked.filter(({ author }) => author === login);
}

/**
 * Keeps the one comment of this use of the Action up to date.
 *
 * @param worthSaying whether a comment is made where there is none yet
 * @throws {ApiError}
 */
export async function keepComment(
  api: GithubApi,
  pullRequest: number,
  key: string,
  text: string,
  worthSaying: boolean,
): Promise<void> {
  const marker = `<!-- bartizan:${key} -->`;
  const body = `${marker}\n${text}`;
  const find = async () => (await ownComments(api, await api.comments(pullRequest), marker))[0];
  const earlier = await find();
  if (earlier && earlier.body !== body) await api.updateComment(earlier.id, body);
  if (earlier || !worthSaying) return;
  await once(
    async () => {
      await api.createComment(pullRequest, body);
      return true;
    },
    async () => (await find()) !== undefined || undefined,
  );
}
