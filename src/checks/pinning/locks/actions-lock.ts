import type { SourceFile, Tree } from "../../../file.ts";
import { entriesOf, get, itemsOf, stringOf } from "../../../formats/access.ts";
import { documentOf } from "../../../formats/read.ts";
import type { Value } from "../../../languages/value.ts";
import type { Lock } from "../model.ts";
import { readOnce } from "./tree-cache.ts";

/**
 * `.github/workflows/actions.lock`, the workflow lockfile of `gh actions-lock` (schema v0.0.2 and v0.0.3). It counts for a
 * workflow that it lists, and for a reference for which it holds a commit; with one incomplete entry the tool itself takes the
 * whole file for empty, and so is it taken here.
 */
export interface ActionsLock {
  readonly path: string;
  /** Workflow path → `owner/repo@ref` → commit. */
  readonly commits: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

export const ACTIONS_LOCK = ".github/workflows/actions.lock";

export function actionsLockOf(tree: Tree): Promise<ActionsLock | "unreadable" | undefined> {
  return readOnce(tree, ACTIONS_LOCK, "actions.lock", readActionsLock);
}

async function readActionsLock(file: SourceFile): Promise<ActionsLock | "unreadable"> {
  const { value, problems } = await documentOf(file, "yaml");
  if (problems.length > 0) return "unreadable";
  const commits = new Map<string, string>();
  for (const { key, value: dependency } of entriesOf(get(value, "dependencies"))) {
    const commit = commitOf(key, dependency);
    if (commit === undefined) return { path: file.path, commits: new Map() };
    commits.set(key.toLowerCase(), commit);
  }
  const workflows = new Map<string, ReadonlyMap<string, string>>();
  for (const { key, value: uses } of entriesOf(get(value, "workflows"))) {
    const locked = new Map<string, string>();
    for (const item of itemsOf(uses)) {
      const name = stringOf(item)?.toLowerCase();
      const commit = name === undefined ? undefined : commits.get(name);
      if (name !== undefined && commit !== undefined) locked.set(name, commit);
    }
    workflows.set(key, locked);
  }
  return { path: file.path, commits: workflows };
}

/** Undefined when the entry lacks what the tool requires of one. */
function commitOf(key: string, dependency: Value): string | undefined {
  const ref = stringOf(get(dependency, "ref"));
  const commit = /^(?:sha1-([0-9a-f]{40})|sha256-([0-9a-f]{64}))$/i.exec(
    stringOf(get(dependency, "commit")) ?? "",
  );
  const ids = [get(dependency, "owner_id"), get(dependency, "repo_id")];
  if (!key.includes("@") || !ref || !commit || ids.some((id) => id?.kind !== "number")) return undefined;
  return commit[1] ?? commit[2];
}

/** What the lockfile says of `owner/repo[/path]@ref` in this workflow. */
export function lockedAction(
  lock: ActionsLock | undefined,
  workflow: string,
  name: string,
  ref: string,
): Lock {
  const listed = lock?.commits.get(workflow);
  if (!lock || !listed) return { kind: "none" };
  const repository = name.split("/").slice(0, 2).join("/");
  const commit =
    listed.get(`${repository}@${ref}`.toLowerCase()) ?? listed.get(`${name}@${ref}`.toLowerCase());
  return commit === undefined
    ? { kind: "missing", path: lock.path }
    : { kind: "holds", path: lock.path, version: commit };
}
