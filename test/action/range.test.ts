import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Change } from "../../src/action/event.ts";
import { type Clone, resolveChange } from "../../src/action/range.ts";
import { ApiError, type GithubApi } from "../../src/github/api.ts";
import {
  createRepository,
  repositoryAt,
  type TestRepository,
  temporaryDirectory,
} from "../helpers/repository.ts";

/**
 * main:  first ── second ──────── merge
 *           └── topic1 ── topic2 ──┘
 * The pull request adds line 2 of `app.py` (topic1) and `new.py` (topic2). `second` changes `other.py` on main.
 */
let origin: TestRepository;
let first: string;
let second: string;
let topic: string;
let merge: string;

beforeAll(() => {
  origin = createRepository();
  origin.git("config", "uploadpack.allowAnySHA1InWant", "true");
  origin.write({ "app.py": "one\nthree\n", "other.py": "old\n" });
  first = origin.commit("first");
  origin.git("checkout", "--quiet", "-b", "topic");
  origin.write({ "app.py": "one\ntwo\nthree\n" });
  origin.commit("topic1");
  origin.write({ "new.py": "new\n" });
  topic = origin.commit("topic2");
  origin.git("checkout", "--quiet", "main");
  origin.write({ "other.py": "new\n" });
  second = origin.commit("second");
  origin.git("checkout", "--quiet", "--detach");
  origin.git("merge", "--quiet", "--no-ff", "--no-edit", "topic");
  merge = origin.git("rev-parse", "HEAD");
  origin.git("update-ref", "refs/pull/7/merge", merge);
  origin.git("checkout", "--quiet", "main");
});
afterAll(() => origin.remove());

/** As actions/checkout does it: one ref, at a depth; 0 is all of the history of all branches. */
function checkout(commit: string, depth: number): TestRepository {
  const repository = repositoryAt(temporaryDirectory());
  repository.git("init", "--quiet");
  repository.git("remote", "add", "origin", `file://${origin.path}`);
  if (depth === 0)
    repository.git("fetch", "--quiet", "origin", "+refs/heads/*:refs/remotes/origin/*", commit);
  else repository.git("fetch", "--quiet", "--no-tags", `--depth=${depth}`, "origin", commit);
  repository.git("checkout", "--quiet", "--detach", commit);
  return repository;
}

function pullRequest(target = false): Change {
  return {
    kind: "change",
    what: "pull request #7",
    head: target ? { commit: topic } : { commit: topic, mergedAs: merge },
    elsewhere: target,
    base: { kind: "fork", branch: "main", commit: first },
    list: { pullRequest: 7 },
  };
}

function push(before: string, after: string): Change {
  return {
    kind: "change",
    what: "the push to main",
    head: { commit: after },
    elsewhere: false,
    base: { kind: "commit", commit: before },
    list: { base: before, head: after },
  };
}

const silentApi: GithubApi = {
  mergeBase: () => Promise.reject(new ApiError("GitHub's API did not answer: Not Found", 404)),
  pullRequestFiles: () => Promise.reject(new ApiError("GitHub's API did not answer: Not Found", 404)),
  comparedFiles: () => Promise.reject(new ApiError("GitHub's API did not answer: Not Found", 404)),
};

async function resolve(change: Change, repository: TestRepository, network?: "none" | Partial<GithubApi>) {
  const notes: string[] = [];
  const api = typeof network === "object" ? { ...silentApi, ...network } : undefined;
  const clone: Clone = {
    root: repository.path,
    ...(network === "none" ? {} : { network: api ? { api: async () => api } : {} }),
    note: (line) => notes.push(line),
  };
  const resolved = await resolveChange(change, clone);
  const files = resolved?.range?.files.map(({ path, addedLines }) =>
    addedLines ? `${path} ${addedLines.map(({ start, end }) => `${start}-${end}`).join(",")}` : `${path} all`,
  );
  return { head: resolved?.head, how: resolved?.range?.how, base: resolved?.range?.base, files, notes };
}

const TOPIC_FILES = ["app.py 2-2", "new.py all"];

describe("a pull request's lines are found", () => {
  test.each([1, 2, 0])("in its merge commit, checked out with fetch-depth %i", async (depth) => {
    const repository = checkout(merge, depth);
    expect(await resolve(pullRequest(), repository)).toMatchObject({
      head: merge,
      base: second,
      how: "first parent of the merge commit",
      files: TOPIC_FILES,
    });
    repository.remove();
  });

  test("in its merge commit without network, given a depth of 2", async () => {
    const repository = checkout(merge, 2);
    expect(await resolve(pullRequest(), repository, "none")).toMatchObject({
      base: second,
      files: TOPIC_FILES,
      notes: [],
    });
    repository.remove();
  });

  test("in its own last commit, with all of the history", async () => {
    const repository = checkout(topic, 0);
    expect(await resolve(pullRequest(), repository, "none")).toMatchObject({
      head: topic,
      base: first,
      how: "merge base with main",
      files: TOPIC_FILES,
    });
    repository.remove();
  });

  test("in its own last commit, with little history: GitHub knows the merge base", async () => {
    const repository = checkout(topic, 1);
    expect(await resolve(pullRequest(), repository, { mergeBase: async () => first })).toMatchObject({
      base: first,
      how: "merge base with main, by GitHub's API",
      files: TOPIC_FILES,
    });
    repository.remove();
  });

  test("in its own last commit, with little history and no API", async () => {
    const repository = checkout(topic, 1);
    expect(await resolve(pullRequest(), repository)).toMatchObject({
      base: first,
      how: expect.stringMatching(/^merge base with main/),
      files: TOPIC_FILES,
    });
    repository.remove();
  });

  test("under pull_request_target, while the base branch is checked out", async () => {
    const repository = checkout(second, 1);
    expect(await resolve(pullRequest(true), repository, { mergeBase: async () => first })).toMatchObject({
      head: topic,
      base: first,
      files: TOPIC_FILES,
    });
    repository.remove();
  });

  test("when something else is checked out", async () => {
    const repository = checkout(second, 1);
    expect(await resolve(pullRequest(), repository)).toMatchObject({ head: topic, files: TOPIC_FILES });
    repository.remove();
  });
});

describe("where neither clone nor origin knows, GitHub's list is taken", () => {
  const listed = async () => [
    { path: "app.py", id: origin.git("rev-parse", `${topic}:app.py`), addedLines: [{ start: 2, end: 2 }] },
    { path: "new.py", id: "f".repeat(40), addedLines: [{ start: 1, end: 1 }] },
  ];

  function cutOff(commit: string): TestRepository {
    const repository = checkout(commit, 1);
    repository.git("remote", "set-url", "origin", "file:///nowhere");
    return repository;
  }

  test("with its lines where the content is the same, and whole files where it is not", async () => {
    const repository = cutOff(merge);
    expect(await resolve(pullRequest(), repository, { pullRequestFiles: listed })).toMatchObject({
      head: merge,
      how: "listed by GitHub's API",
      base: undefined,
      files: ["app.py 2-2", "new.py all"],
    });
    repository.remove();
  });

  test.each<[string, Partial<GithubApi>, RegExp]>([
    ["is cut short", { pullRequestFiles: async () => undefined }, /does not list all files/],
    ["is empty", { pullRequestFiles: async () => [] }, /does not list all files/],
    [
      "names what is not there",
      { pullRequestFiles: async () => [{ path: "gone", id: "f".repeat(40), addedLines: "all" }] },
      /does not have/,
    ],
    ["is refused", {}, /Not Found/],
  ])("not when it %s: then all files count", async (_, api, note) => {
    const repository = cutOff(merge);
    const resolved = await resolve(pullRequest(), repository, api);
    expect(resolved).toMatchObject({ head: merge, files: undefined });
    expect(resolved.notes.join("\n")).toMatch(note);
    repository.remove();
  });

  test("without network nothing is asked, and all files count", async () => {
    const repository = checkout(merge, 1);
    const resolved = await resolve(pullRequest(), repository, "none");
    expect(resolved).toMatchObject({ head: merge, files: undefined });
    expect(resolved.notes.join("\n")).toMatch(/offline nothing is fetched/);
    repository.remove();
  });
});

describe("a push", () => {
  test.each([1, 2, 0])("of one commit, with fetch-depth %i", async (depth) => {
    const repository = checkout(second, depth);
    expect(await resolve(push(first, second), repository)).toMatchObject({
      base: first,
      how: "the commit before it",
      files: ["other.py 1-1"],
    });
    repository.remove();
  });

  test("by force: what is new against what was there", async () => {
    const repository = checkout(topic, 1);
    expect(await resolve(push(second, topic), repository)).toMatchObject({
      base: second,
      files: ["app.py 2-2", "new.py all", "other.py 1-1"],
    });
    repository.remove();
  });

  test("by force over a commit that nobody has any more: all files count", async () => {
    const repository = checkout(topic, 1);
    const resolved = await resolve(push("f".repeat(40), topic), repository, {});
    expect(resolved).toMatchObject({ head: topic, files: undefined });
    expect(resolved.notes.join("\n")).toMatch(/git fetch failed/);
    repository.remove();
  });

  const newBranch: Change = {
    kind: "change",
    what: "the new branch topic",
    head: { commit: "" },
    elsewhere: false,
    base: { kind: "fork", branch: "main" },
  };

  test.each([1, 0])("of a new branch, with fetch-depth %i", async (depth) => {
    const repository = checkout(topic, depth);
    const change = { ...newBranch, head: { commit: topic } };
    expect(await resolve(change, repository)).toMatchObject({ base: first, files: TOPIC_FILES });
    repository.remove();
  });

  test("of a new branch without a commit of its own: all files count", async () => {
    const repository = checkout(second, 0);
    const resolved = await resolve({ ...newBranch, head: { commit: second } }, repository);
    expect(resolved).toMatchObject({ head: second, files: undefined });
    expect(resolved.notes.join("\n")).toMatch(/its last commit is part of what it is compared with/);
    repository.remove();
  });

  test("whose commit cannot be had is not guessed at", async () => {
    const repository = checkout(second, 1);
    expect(await resolve(push(first, "f".repeat(40)), repository)).toMatchObject({ head: undefined });
    repository.remove();
  });
});
