import { execFileSync } from "node:child_process";
import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createRepository, gitEnvironment, type TestRepository } from "./repository.ts";

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
  appendFileSync(join(repository.path, ".git/config"), "[uploadpack]\n\tallowAnySHA1InWant = true\n");
  const [first = "", , topic = "", second = "", merge = ""] = importCommits(repository, [
    { branch: "refs/heads/main", parents: [], files: files.first },
    { branch: "refs/heads/topic", parents: [1], files: files.topic1 },
    { branch: "refs/heads/topic", parents: [2], files: files.topic2 },
    { branch: "refs/heads/main", parents: [1], files: files.second },
    { branch: "refs/pull/7/merge", parents: [4, 3], files: { ...files.topic1, ...files.topic2 } },
  ]);
  repository.git("checkout", "--quiet", "--force", "main");
  return { repository, first, second, topic, merge };
}

/** A commit with the files of its first parent and these. */
export interface Imported {
  readonly branch: string;
  /** Commits of the same list by their numbers, from 1. */
  readonly parents: readonly number[];
  readonly files: Files;
}

/** Makes commits in one process of git. @returns their ids */
export function importCommits({ path }: TestRepository, commits: readonly Imported[]): readonly string[] {
  const data = (content: string | Buffer) => [`data ${Buffer.byteLength(content)}\n`, content, "\n"];
  const who = "Test <test@example.org> 1767225600 +0000";
  const parts = commits.flatMap(({ branch, parents: [from, ...others], files }, i) => [
    `commit ${branch}\nmark :${i + 1}\nauthor ${who}\ncommitter ${who}\n`,
    ...data(`commit ${i + 1}`),
    ...(from === undefined ? [] : [`from :${from}\n`]),
    ...others.map((parent) => `merge :${parent}\n`),
    ...Object.entries(files).flatMap(([name, content]) => [
      `M 100644 inline ${JSON.stringify(name)}\n`,
      ...data(content),
    ]),
  ]);
  const marks = join(path, ".git/marks");
  execFileSync("git", ["fast-import", "--quiet", "--force", `--export-marks=${marks}`], {
    cwd: path,
    env: gitEnvironment(),
    input: Buffer.concat(parts.map((part) => Buffer.from(part))),
  });
  const ids = new Map(
    readFileSync(marks, "utf8")
      .trim()
      .split("\n")
      .map((line): [string, string] => {
        const [mark = "", id = ""] = line.split(" ");
        return [mark, id];
      }),
  );
  return commits.map((_, i) => ids.get(`:${i + 1}`) ?? "");
}

/** What actions/checkout leaves: one commit, at a depth; 0 is all of the history of all branches. */
export function checkout(origin: Origin, commit: string, depth: number): TestRepository {
  const repository = createRepository("none");
  appendFileSync(
    join(repository.path, ".git/config"),
    `[remote "origin"]\n\turl = file://${origin.repository.path}\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n`,
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
