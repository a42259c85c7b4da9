import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { annotationsIn } from "../helpers/action.ts";
import { checkout, cutOff, importCommits, type Origin } from "../helpers/checkout.ts";
import { runInProcess } from "../helpers/github/step.ts";
import { createRepository, type TestRepository } from "../helpers/repository.ts";
import { token } from "../helpers/secrets.ts";

const made: TestRepository[] = [];
afterAll(() => {
  for (const repository of made.splice(0)) repository.remove();
});

type Files = { readonly [path: string]: string };
interface Scene extends Origin {
  readonly commits: number;
}

const CLEAN = "import os\n";
const leak = (seed: number) => `import os\n\nKEY = "${token(seed)}"\n`;

/** A pull request of these commits, one by one; main went on meanwhile. */
function scene(commits: readonly Files[], base: Files = { "app.py": CLEAN }): Scene {
  const repository = createRepository();
  made.push(repository);
  appendFileSync(join(repository.path, ".git/config"), "[uploadpack]\n\tallowAnySHA1InWant = true\n");
  const main = (parents: readonly number[], files: Files) => ({ branch: "refs/heads/main", parents, files });
  const last = 4 + commits.length;
  const ids = importCommits(repository, [
    // What was there before the change is nobody's business: this went in and out of main.
    main([], { "old.py": leak(8) }),
    main([1], { ...base, "old.py": CLEAN }),
    main([2], { "other.py": leak(9) }),
    main([3], { "other.py": CLEAN }),
    ...commits.map((files, i) => ({ branch: "refs/heads/topic", parents: [i === 0 ? 2 : 4 + i], files })),
    { branch: "refs/pull/7/merge", parents: [4, last], files: Object.assign({}, ...commits) },
  ]);
  repository.git("checkout", "--quiet", "--force", "main");
  const id = (number: number) => ids[number - 1] ?? "";
  const counted = { first: id(2), second: id(4), topic: id(last), merge: id(last + 1) };
  return { repository, ...counted, commits: commits.length };
}

function clone(origin: Origin, commit: string, depth: number): TestRepository {
  const repository = checkout(origin, commit, depth);
  made.push(repository);
  return repository;
}

function pullRequest({ merge, topic, first, commits }: Scene) {
  return {
    event: "pull_request",
    sha: merge,
    payload: {
      pull_request: {
        number: 7,
        commits,
        head: { sha: topic, ref: "topic", repo: null },
        base: { sha: first, ref: "main", repo: { full_name: "owner/name" } },
      },
    },
  };
}

function push({ first, topic, commits }: Scene, more: object = {}) {
  return {
    event: "push",
    sha: topic,
    payload: {
      before: first,
      after: topic,
      ref: "refs/heads/topic",
      forced: false,
      commits: Array.from({ length: commits }, () => ({})),
      ...more,
    },
  };
}

async function run(step: Omit<Parameters<typeof runInProcess>[0], "apiUrl">) {
  const inputs = { only: "secrets", "json-file": "report.json", ...step.inputs };
  const done = await runInProcess({ ...step, apiUrl: "http://127.0.0.1:9", inputs });
  for (const seed of [1, 2, 8, 9]) expect(done.log + done.summary).not.toContain(token(seed).slice(8, 24));
  return { ...done, annotations: annotationsIn(done.log) };
}

const IN_AND_OUT: readonly Files[] = [
  { "app.py": leak(1) },
  { "app.py": CLEAN },
  { "readme.md": "Nothing here.\n" },
];
let shared: Scene | undefined;
/** Clones of it are made for each test; nothing is written to it. */
function inAndOut(): Scene {
  shared ??= scene(IN_AND_OUT);
  return shared;
}
const UNKNOWN = /does not hold the commits of this change/;

describe("a secret that one commit of a change brings and a later one takes out is told", () => {
  test.each([1, 2, 0])("in a pull request, with fetch-depth %i", async (depth) => {
    const origin = inAndOut();
    const done = await run({ ...pullRequest(origin), workspace: clone(origin, origin.merge, depth).path });
    expect(done.exitCode).toBe(1);
    expect(done.outputs).toMatchObject({ findings: "1", scope: "changed" });
    expect(done.log).not.toMatch(UNKNOWN);
    const guilty = origin.repository.git("rev-parse", `${origin.topic}~2`);
    expect(done.annotations).toMatchObject([
      { level: "error", file: undefined, line: undefined, title: "secrets/github-token" },
    ]);
    expect(done.annotations[0]?.message).toMatch(
      new RegExp(`^app\\.py:3 in ${guilty.slice(0, 7)}\n.*a later one took it out`),
    );
    expect(done.summary).toContain(`app.py:3 in ${guilty.slice(0, 7)}`);
    expect(done.summary).toContain(`/blob/${guilty}/app.py#L3`);
  });

  test.each([1, 2, 0])("in a push, with fetch-depth %i", async (depth) => {
    const origin = inAndOut();
    const done = await run({ ...push(origin), workspace: clone(origin, origin.topic, depth).path });
    expect(done).toMatchObject({ exitCode: 1, outputs: { findings: "1" } });
  });

  test("under pull_request_target, while the base branch is checked out", async () => {
    const origin = inAndOut();
    const step = { ...pullRequest(origin), event: "pull_request_target", sha: origin.second };
    const done = await run({ ...step, workspace: clone(origin, origin.second, 1).path });
    expect(done).toMatchObject({ exitCode: 1, outputs: { findings: "1" } });
  });

  test("after a forced push, where the history is there", async () => {
    const origin = inAndOut();
    const step = push(origin, { before: origin.second, forced: true });
    const done = await run({ ...step, workspace: clone(origin, origin.topic, 0).path });
    expect(done).toMatchObject({ exitCode: 1, outputs: { findings: "1" } });
  });

  test.each([1, 0])("on a new branch, with fetch-depth %i: nobody says how many it has", async (depth) => {
    const origin = inAndOut();
    const more = { before: "0".repeat(40), repository: { default_branch: "main" } };
    const done = await run({ ...push(origin, more), workspace: clone(origin, origin.topic, depth).path });
    expect(done).toMatchObject({ exitCode: 1, outputs: { findings: "1", scope: "changed" } });
  });

  test.each([1, 2, 0])("in a merge group, with fetch-depth %i", async (depth) => {
    const origin = inAndOut();
    const group = { base_sha: origin.second, base_ref: "refs/heads/main", head_sha: origin.merge };
    const workspace = clone(origin, origin.merge, depth).path;
    const step = { event: "merge_group", sha: origin.merge, payload: { merge_group: group } };
    const done = await run({ ...step, workspace });
    expect(done).toMatchObject({ exitCode: 1, outputs: { findings: "1", scope: "changed" } });
  });

  test("only of the directory that is meant", async () => {
    const origin = scene(
      [
        { "api/app.py": leak(1), "web/app.py": leak(2) },
        { "api/app.py": CLEAN, "web/app.py": CLEAN },
      ],
      {
        "api/app.py": CLEAN,
        "web/app.py": CLEAN,
      },
    );
    const workspace = clone(origin, origin.merge, 0).path;
    const done = await run({ ...pullRequest(origin), workspace, inputs: { "working-directory": "api" } });
    expect(done.outputs).toMatchObject({ findings: "1" });
    expect(done.annotations[0]?.message).toMatch(/^api\/app\.py:3 in /);
  });
});

describe("nothing is told", () => {
  test("of what main had before, in a pull request that took main in", async () => {
    const origin = scene([{ "readme.md": "One.\n" }]);
    const { repository } = origin;
    repository.git("checkout", "--quiet", "topic");
    repository.git("merge", "--quiet", "--no-ff", "--no-edit", "main");
    repository.write({ "readme.md": "Two.\n" });
    const topic = repository.commit("after the merge");
    repository.git("checkout", "--quiet", "--detach", "main");
    repository.git("merge", "--quiet", "--no-ff", "--no-edit", "topic");
    const merge = repository.git("rev-parse", "HEAD");
    repository.git("update-ref", "refs/pull/7/merge", merge);
    for (const depth of [1, 2, 0]) {
      const now = { ...origin, topic, merge, commits: 3 };
      const done = await run({ ...pullRequest(now), workspace: clone(now, merge, depth).path });
      expect(done).toMatchObject({ exitCode: 0, outputs: { findings: "0", "not-checked": "0" } });
      expect(done.log).not.toMatch(UNKNOWN);
    }
    // Where nothing more can be had, a number alone does not say which commits are meant.
    const alone = cutOff(clone(origin, merge, 2)).path;
    const unsure = await run({ ...pullRequest({ ...origin, topic, merge, commits: 3 }), workspace: alone });
    expect(unsure).toMatchObject({ exitCode: 0, outputs: { findings: "0" } });
    expect(unsure.log).toMatch(UNKNOWN);
  });

  test("of a single commit, and nothing is fetched for it", async () => {
    const origin = scene([{ "readme.md": "One.\n" }]);
    const workspace = clone(origin, origin.merge, 2);
    const done = await run({ ...pullRequest(origin), workspace: cutOff(workspace).path });
    expect(done).toMatchObject({ exitCode: 0, outputs: { findings: "0" } });
    expect(done.log).not.toMatch(UNKNOWN);
  });
});

test.each<[string, (origin: Scene) => object]>([
  ["a server that does not answer", () => ({})],
  ["the input offline", () => ({ inputs: { offline: "true" } })],
  [
    "an event that does not say how many commits there are",
    (origin) => pullRequest({ ...origin, commits: 0 }),
  ],
])("with %s the log and the report say what is not known, and the run is complete", async (_, more) => {
  const origin = inAndOut();
  const workspace = cutOff(clone(origin, origin.merge, 2)).path;
  const done = await run({ ...pullRequest(origin), workspace, ...more(origin) });
  expect(done).toMatchObject({ exitCode: 0, outputs: { findings: "0", "not-checked": "0" } });
  expect(done.log.match(/Not checked, by design: .*does not hold the commits/)).not.toBeNull();
  expect(done.summary).toMatch(UNKNOWN);
});
