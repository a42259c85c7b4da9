import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { createRepository, repositoryAt, type TestRepository, temporaryDirectory } from "./repository.ts";

/**
 * A repository on a server, with a pull request:
 * ```
 * main:  first ── second ─────────── merge
 *           └──── topic1 ── topic2 ──┘
 * ```
 */
export interface Origin {
  readonly repository: TestRepository;
  readonly first: string;
  readonly second: string;
  /** The last commit of the pull request. */
  readonly topic: string;
  /** What GitHub checks out for it: `refs/pull/7/merge`. */
  readonly merge: string;
}

type Files = Parameters<TestRepository["write"]>[0];

export function createOrigin(files: {
  readonly first: Files;
  readonly topic1: Files;
  readonly topic2: Files;
  readonly second: Files;
}): Origin {
  const repository = createRepository();
  // As on GitHub, where any commit can be asked for by its id.
  repository.git("config", "uploadpack.allowAnySHA1InWant", "true");
  repository.write(files.first);
  const first = repository.commit("first");
  repository.git("checkout", "--quiet", "-b", "topic");
  repository.write(files.topic1);
  repository.commit("topic1");
  repository.write(files.topic2);
  const topic = repository.commit("topic2");
  repository.git("checkout", "--quiet", "main");
  repository.write(files.second);
  const second = repository.commit("second");
  repository.git("checkout", "--quiet", "--detach");
  repository.git("merge", "--quiet", "--no-ff", "--no-edit", "topic");
  const merge = repository.git("rev-parse", "HEAD");
  repository.git("update-ref", "refs/pull/7/merge", merge);
  repository.git("checkout", "--quiet", "main");
  return { repository, first, second, topic, merge };
}

/** What actions/checkout leaves: one commit, at a depth; 0 is all of the history of all branches. */
export function checkout(origin: Origin, commit: string, depth: number): TestRepository {
  const repository = repositoryAt(temporaryDirectory());
  repository.git("init", "--quiet", "--initial-branch=none");
  appendFileSync(
    join(repository.path, ".git/config"),
    `[remote "origin"]\n\turl = file://${origin.repository.path}\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n[maintenance]\n\tauto = false\n`,
  );
  if (depth === 0)
    repository.git("fetch", "--quiet", "origin", "+refs/heads/*:refs/remotes/origin/*", commit);
  else repository.git("fetch", "--quiet", "--no-tags", `--depth=${depth}`, "origin", commit);
  repository.git("checkout", "--quiet", "--detach", commit);
  return repository;
}

/** Takes the server away: nothing can be fetched any more. */
export function cutOff(repository: TestRepository): TestRepository {
  repository.git("remote", "set-url", "origin", "file:///nowhere");
  return repository;
}
