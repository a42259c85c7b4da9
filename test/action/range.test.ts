import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Change } from "../../src/action/event.ts";
import { type Clone, resolveChange } from "../../src/action/range.ts";
import { ApiError, type FilesApi } from "../../src/github/api.ts";
import { checkout, createOrigin, cutOff, type Origin } from "../helpers/checkout.ts";
import type { TestRepository } from "../helpers/repository.ts";

/** The pull request adds line 2 of `app.py` and all of `new.py`; meanwhile main got another `other.py`. */
let origin: Origin;
let first: string;
let second: string;
let topic: string;
let merge: string;

beforeAll(() => {
  origin = createOrigin({
    first: { "app.py": "one\nthree\n", "other.py": "old\n" },
    topic1: { "app.py": "one\ntwo\nthree\n" },
    topic2: { "new.py": "new\n" },
    second: { "other.py": "new\n" },
  });
  ({ first, second, topic, merge } = origin);
});
afterAll(() => origin.repository.remove());

function pullRequest(target = false): Change {
  return {
    kind: "change",
    what: "pull request #7",
    head: target ? { commit: topic } : { commit: topic, mergedAs: merge },
    elsewhere: target,
    proposed: true,
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
    proposed: false,
    base: { kind: "commit", commit: before },
    list: { base: before, head: after },
  };
}

const silentApi: FilesApi = {
  mergeBase: () => Promise.reject(new ApiError("GitHub's API did not answer: Not Found", 404)),
  pullRequestFiles: () => Promise.reject(new ApiError("GitHub's API did not answer: Not Found", 404)),
  comparedFiles: () => Promise.reject(new ApiError("GitHub's API did not answer: Not Found", 404)),
};

async function resolve(change: Change, repository: TestRepository, network?: "none" | Partial<FilesApi>) {
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
    const repository = checkout(origin, merge, depth);
    expect(await resolve(pullRequest(), repository)).toMatchObject({
      head: merge,
      base: second,
      how: "first parent of the merge commit",
      files: TOPIC_FILES,
    });
    repository.remove();
  });

  test("in its merge commit without network, given a depth of 2", async () => {
    const repository = checkout(origin, merge, 2);
    expect(await resolve(pullRequest(), repository, "none")).toMatchObject({
      base: second,
      files: TOPIC_FILES,
      notes: [],
    });
    repository.remove();
  });

  test("in a merge the other way round, made by a step of the job", async () => {
    const repository = checkout(origin, topic, 0);
    repository.git("merge", "--quiet", "--no-ff", "--no-edit", "origin/main");
    expect(await resolve(pullRequest(), repository, "none")).toMatchObject({
      base: second,
      files: TOPIC_FILES,
    });
    repository.remove();
  });

  test("in its own last commit, with all of the history", async () => {
    const repository = checkout(origin, topic, 0);
    expect(await resolve(pullRequest(), repository, "none")).toMatchObject({
      head: topic,
      base: first,
      how: "merge base with main",
      files: TOPIC_FILES,
    });
    repository.remove();
  });

  test("in its own last commit, with little history: GitHub knows the merge base", async () => {
    const repository = checkout(origin, topic, 1);
    expect(await resolve(pullRequest(), repository, { mergeBase: async () => first })).toMatchObject({
      base: first,
      how: "merge base with main, by GitHub's API",
      files: TOPIC_FILES,
    });
    repository.remove();
  });

  test("in its own last commit, with little history and no API", async () => {
    const repository = checkout(origin, topic, 1);
    expect(await resolve(pullRequest(), repository)).toMatchObject({
      base: first,
      how: expect.stringMatching(/^merge base with main/),
      files: TOPIC_FILES,
    });
    repository.remove();
  });

  test("under pull_request_target, while the base branch is checked out", async () => {
    const repository = checkout(origin, second, 1);
    expect(await resolve(pullRequest(true), repository, { mergeBase: async () => first })).toMatchObject({
      head: topic,
      base: first,
      files: TOPIC_FILES,
    });
    repository.remove();
  });

  test("when something else is checked out", async () => {
    const repository = checkout(origin, second, 1);
    expect(await resolve(pullRequest(), repository)).toMatchObject({ head: topic, files: TOPIC_FILES });
    repository.remove();
  });
});

describe("where neither clone nor origin knows, GitHub's list is taken", () => {
  const listed = async () => [
    {
      path: "app.py",
      id: origin.repository.git("rev-parse", `${topic}:app.py`),
      addedLines: [{ start: 2, end: 2 }],
      shownLines: [],
    },
    { path: "new.py", id: "f".repeat(40), addedLines: [{ start: 1, end: 1 }], shownLines: [] },
  ];

  test("with its lines where the content is the same, and whole files where it is not", async () => {
    const repository = cutOff(checkout(origin, merge, 1));
    expect(await resolve(pullRequest(), repository, { pullRequestFiles: listed })).toMatchObject({
      head: merge,
      how: "listed by GitHub's API",
      base: undefined,
      files: ["app.py 2-2", "new.py all"],
    });
    repository.remove();
  });

  test.each<[string, Partial<FilesApi>, RegExp]>([
    ["is cut short", { pullRequestFiles: async () => undefined }, /does not list all files/],
    ["is empty", { pullRequestFiles: async () => [] }, /does not list all files/],
    [
      "names what is not there",
      {
        pullRequestFiles: async () => [
          { path: "gone", id: "f".repeat(40), addedLines: "all", shownLines: [] },
        ],
      },
      /does not have/,
    ],
    ["is refused", {}, /Not Found/],
  ])("not when it %s: then all files count", async (_, api, note) => {
    const repository = cutOff(checkout(origin, merge, 1));
    const resolved = await resolve(pullRequest(), repository, api);
    expect(resolved).toMatchObject({ head: merge, files: undefined });
    expect(resolved.notes.join("\n")).toMatch(note);
    repository.remove();
  });

  test("without network nothing is asked, and all files count", async () => {
    const repository = checkout(origin, merge, 1);
    const resolved = await resolve(pullRequest(), repository, "none");
    expect(resolved).toMatchObject({ head: merge, files: undefined });
    expect(resolved.notes.join("\n")).toMatch(/offline nothing is fetched/);
    repository.remove();
  });
});

describe("a push", () => {
  test.each([1, 2, 0])("of one commit, with fetch-depth %i", async (depth) => {
    const repository = checkout(origin, second, depth);
    expect(await resolve(push(first, second), repository)).toMatchObject({
      base: first,
      how: "the commit before it",
      files: ["other.py 1-1"],
    });
    repository.remove();
  });

  test("by force: what is new against what was there", async () => {
    const repository = checkout(origin, topic, 1);
    expect(await resolve(push(second, topic), repository)).toMatchObject({
      base: second,
      files: ["app.py 2-2", "new.py all", "other.py 1-1"],
    });
    repository.remove();
  });

  test("by force over a commit that nobody has any more: all files count", async () => {
    const repository = checkout(origin, topic, 1);
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
    proposed: false,
    base: { kind: "fork", branch: "main" },
  };

  test.each([1, 0])("of a new branch, with fetch-depth %i", async (depth) => {
    const repository = checkout(origin, topic, depth);
    const change = { ...newBranch, head: { commit: topic } };
    expect(await resolve(change, repository)).toMatchObject({ base: first, files: TOPIC_FILES });
    repository.remove();
  });

  test("of a new branch without a commit of its own: all files count", async () => {
    const repository = checkout(origin, second, 0);
    const resolved = await resolve({ ...newBranch, head: { commit: second } }, repository);
    expect(resolved).toMatchObject({ head: second, files: undefined });
    expect(resolved.notes.join("\n")).toMatch(/its last commit is part of what it is compared with/);
    repository.remove();
  });

  test("whose commit cannot be had is not guessed at", async () => {
    const repository = checkout(origin, second, 1);
    expect(await resolve(push(first, "f".repeat(40)), repository)).toMatchObject({ head: undefined });
    repository.remove();
  });
});

describe("an entry of a merge queue, behind another one that is not merged yet", () => {
  let next: string;
  beforeAll(() => {
    const { repository } = origin;
    repository.git("checkout", "--quiet", "--detach", merge);
    repository.write({ "next.py": "next\n" });
    next = repository.commit("the next entry");
    repository.git("update-ref", "refs/heads/queue", next);
    repository.git("checkout", "--quiet", "main");
  });

  const group = (): Change => ({
    kind: "change",
    what: "the merge group",
    head: { commit: next },
    elsewhere: false,
    proposed: true,
    base: { kind: "queue", branch: "main", commit: merge },
    list: { base: "main", head: next },
  });

  test.each([1, 2, 0])("is looked at with what stands before it, with fetch-depth %i", async (depth) => {
    const repository = checkout(origin, next, depth);
    expect(await resolve(group(), repository)).toMatchObject({
      head: next,
      base: second,
      files: ["app.py 2-2", "new.py all", "next.py all"],
    });
    repository.remove();
  });

  test("as a whole where nobody knows what its branch has", async () => {
    const repository = cutOff(checkout(origin, next, 2));
    expect(await resolve(group(), repository, "none")).toMatchObject({ head: next, files: undefined });
    repository.remove();
  });
});
