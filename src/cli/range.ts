import { DEFAULT_LIMITS } from "../engine/limits.ts";
import { UserError } from "../errors.ts";
import { commitId, isShallow, mergeBase } from "../git/commits.ts";
import { commitsIn } from "../git/introduced.ts";
import type { ReportScope } from "../report/report.ts";
import { changedFiles, commitSource } from "../sources/commit.ts";
import { historyAt } from "../sources/history.ts";
import { type Passage, passageOf } from "../sources/passage.ts";
import { repositoryOf } from "../sources/root.ts";
import type { Source } from "../sources/source.ts";

export interface RangeScope {
  readonly source: Source;
  readonly scope: Partial<ReportScope>;
  readonly passage?: Passage;
}

/**
 * What `BASE..HEAD` adds, or `BASE...HEAD` since the merge base; an end that is left out is `HEAD`.
 * @throws {UserError} when it is not a range, or a commit is not in this clone
 */
export async function rangeScope(cwd: string, range: string, maxBytes: number): Promise<RangeScope> {
  const match = /^(.*?)(\.{2,3})(.*)$/.exec(range);
  if (!match)
    throw new UserError(`--range ${range} is not a range`, "Write --range BASE..HEAD, such as main..HEAD.");
  const [, left = "", dots, right = ""] = match;
  const root = repositoryOf(cwd, "--range").path;
  const at = { cwd: root, safeDirectory: root };
  const [from, head] = [await known(left || "HEAD", at), await known(right || "HEAD", at)];
  const base = dots === "..." ? await mergeBase(from, head, at) : from;
  if (base === undefined) {
    throw new UserError(
      `${left || "HEAD"} and ${right || "HEAD"} have no common commit here`,
      (await isShallow(at))
        ? "This clone is shallow: `git fetch --unshallow` brings the rest."
        : "Compare them with two dots.",
    );
  }
  const scope = await changedFiles(base, head, at);
  const how = dots === "..." ? `merge base of ${left || "HEAD"} and ${right || "HEAD"}` : "as given";
  const history = historyAt(root);
  const commits = await commitsIn([head, `^${from}`], history);
  return {
    source: await commitSource(head, at, { scope, within: [""], maxBytes }),
    scope: { base, head, how },
    passage: await passageOf(history, commits, scope, DEFAULT_LIMITS.fileBytes),
  };
}

async function known(
  name: string,
  at: { readonly cwd: string; readonly safeDirectory: string },
): Promise<string> {
  const id = await commitId(name, at);
  if (id !== undefined) return id;
  throw new UserError(
    `there is no commit ${name} in this clone`,
    (await isShallow(at))
      ? "This clone is shallow: `git fetch --unshallow` brings the rest."
      : "`git log` shows the commits there are.",
  );
}
