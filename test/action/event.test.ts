import { describe, expect, test } from "@jest/globals";
import { type Plan, planFor } from "../../src/action/event.ts";

const BEFORE = "b".repeat(40);
const AFTER = "a".repeat(40);
const MERGE = "c".repeat(40);
const ZERO = "0".repeat(40);

const pullRequest = {
  pull_request: { number: 7, head: { sha: AFTER }, base: { sha: BEFORE, ref: "main" } },
};
const push = {
  before: BEFORE,
  after: AFTER,
  ref: "refs/heads/topic",
  repository: { default_branch: "main" },
};
const sha256 = { before: "b".repeat(64), after: "a".repeat(64) };

function plan(name: string, payload: unknown): Plan {
  return planFor({ name, payload, sha: MERGE });
}

describe("a pull request", () => {
  test.each(["pull_request", "pull_request_review", "pull_request_review_comment"])(
    "%s: from where it left its branch to its merge commit",
    (name) => {
      expect(plan(name, pullRequest)).toEqual({
        kind: "change",
        what: "pull request #7",
        head: { commit: AFTER, mergedAs: MERGE },
        elsewhere: false,
        proposed: true,
        base: { kind: "fork", branch: "main", commit: BEFORE },
        list: { pullRequest: 7 },
      });
    },
  );

  test("pull_request_target: its own last commit, whatever is checked out", () => {
    expect(plan("pull_request_target", pullRequest)).toMatchObject({
      kind: "change",
      head: { commit: AFTER },
      elsewhere: true,
      proposed: true,
    });
    expect(plan("pull_request_target", pullRequest)).not.toHaveProperty("head.mergedAs");
  });
});

describe("a push", () => {
  test("adds what lies between before and after", () => {
    expect(plan("push", push)).toEqual({
      kind: "change",
      what: "the push to topic",
      head: { commit: AFTER },
      elsewhere: false,
      proposed: false,
      base: { kind: "commit", commit: BEFORE },
      list: { base: BEFORE, head: AFTER },
    });
  });

  test("by force is the same: what is new against what was there", () => {
    expect(plan("push", { ...push, forced: true })).toEqual(plan("push", push));
  });

  test("of a repository with SHA-256", () => {
    expect(plan("push", { ...push, ...sha256 })).toMatchObject({ head: { commit: sha256.after } });
  });

  test("of a new branch adds what the default branch does not have", () => {
    expect(plan("push", { ...push, before: ZERO })).toMatchObject({
      what: "the new branch topic",
      base: { kind: "fork", branch: "main" },
      list: { base: "main", head: AFTER },
    });
  });

  test.each<[string, object, string]>([
    [
      "the first one of the default branch",
      { before: ZERO, ref: "refs/heads/main" },
      "main is new and has nothing to be compared with",
    ],
    [
      "a new branch, the default branch unknown",
      { before: ZERO, repository: undefined },
      "topic is new and has nothing to be compared with",
    ],
    ["a tag", { before: ZERO, ref: "refs/tags/v1" }, "v1 is a tag: what is released is looked at as a whole"],
    ["a tag that moves", { ref: "refs/tags/v1" }, "v1 is a tag: what is released is looked at as a whole"],
  ])("all of it: %s", (_, changes, because) => {
    expect(plan("push", { ...push, ...changes })).toEqual({ kind: "all", because });
  });

  test.each([[{ deleted: true }], [{ after: ZERO }]])(
    "that deletes the branch leaves nothing: %j",
    (changes) => {
      expect(plan("push", { ...push, ...changes })).toEqual({
        kind: "nothing",
        because: "the push deleted topic",
      });
    },
  );
});

test("a merge group adds what its branch does not have, entries of the queue before it included", () => {
  const group = { base_sha: BEFORE, head_sha: AFTER, base_ref: "refs/heads/release/2" };
  expect(plan("merge_group", { merge_group: group })).toMatchObject({
    head: { commit: AFTER },
    base: { kind: "queue", branch: "release/2", commit: BEFORE },
    list: { base: "release/2", head: AFTER },
  });
});

test("a merge group that does not name its branch adds what lies between its base and its head", () => {
  expect(plan("merge_group", { merge_group: { base_sha: BEFORE, head_sha: AFTER } })).toMatchObject({
    kind: "change",
    head: { commit: AFTER },
    base: { kind: "commit", commit: BEFORE },
  });
});

describe("everything", () => {
  test.each<[string, unknown, string]>([
    ["schedule", {}, "a run by schedule has no change of its own"],
    ["workflow_dispatch", { inputs: {} }, "a run by workflow_dispatch has no change of its own"],
    ["release", {}, "the event release does not say what changed"],
    ["issue_comment", {}, "the event issue_comment does not say what changed"],
    ["", {}, "the event (none) does not say what changed"],
    ["pull_request", {}, "the payload of the event pull_request does not say what changed"],
    ["push", null, "the payload of the event push does not say what changed"],
    [
      "push",
      { ...push, before: "--upload-pack=touch x" },
      "the payload of the event push does not say what changed",
    ],
    ["merge_group", [], "the payload of the event merge_group does not say what changed"],
  ])("%s %j", (name, payload, because) => {
    expect(plan(name, payload)).toEqual({ kind: "all", because });
  });
});
