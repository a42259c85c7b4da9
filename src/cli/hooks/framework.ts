import { DEFAULT_LIMITS } from "../../engine/limits.ts";
import { commitSource } from "../../sources/commit.ts";
import { stagedSource } from "../../sources/staged.ts";
import type { Host } from "../host.ts";
import { type RangeScope, rangeScope } from "../range.ts";

/**
 * What the pre-commit framework (or prek) asks for outside of a commit: the commits of `run --from-ref A --to-ref B` and of
 * a push, and everything for `run --all-files`, of which it tells its hooks nothing: where git has started no commit and
 * nothing is staged, as on a CI machine, that is what is meant. Undefined: what is staged.
 */
export async function frameworkScope(host: Host, root: string): Promise<RangeScope | undefined> {
  const maxBytes = DEFAULT_LIMITS.namedFileBytes;
  const { PRE_COMMIT_FROM_REF: from, PRE_COMMIT_TO_REF: to, GIT_INDEX_FILE: index } = host.env;
  if (from && to) return rangeScope(root, `${from}...${to}`, maxBytes);
  if (index !== undefined || stagedSource(root, maxBytes).entries.length > 0) return undefined;
  const source = await commitSource("HEAD", { cwd: root, safeDirectory: root }, { within: [""], maxBytes });
  return { source, scope: { head: "HEAD" } };
}
