import { afterEach, describe, expect, test } from "@jest/globals";
import { runScan } from "../../src/app.ts";
import { memorySource } from "../../src/sources/memory.ts";
import { entryOf } from "../../src/suppress/baseline.ts";
import { renderBaseline } from "../../src/suppress/baseline-file.ts";
import { annotationsIn } from "../helpers/action.ts";
import { checkout, createOrigin, cutOff, type Origin } from "../helpers/checkout.ts";
import { runInProcess } from "../helpers/github/step.ts";
import type { TestRepository } from "../helpers/repository.ts";
import { token } from "../helpers/secrets.ts";

const made: TestRepository[] = [];
afterEach(() => {
  for (const repository of made.splice(0)) repository.remove();
});

const LEAK = `import os\nKEY = "${token(1)}"\n`;
const OTHER = `import os\nKEY = "${token(2)}"\n`;

/** A baseline of all that is found in files. */
async function baselineOf(files: { readonly [path: string]: string }): Promise<string> {
  const { report } = await runScan({
    source: memorySource(files, "worktree"),
    assets: { read: () => Promise.reject(new Error("no asset is needed")) },
    only: ["secrets"],
    skip: [],
    wholeFiles: true,
    minConfidence: "medium",
  });
  return renderBaseline(report.findings.map(entryOf));
}

type Files = { readonly [path: string]: string };

/** A pull request that adds a token. `base`: what its branch holds already; `topic`: what it adds besides. */
function scene(base: Files, topic: Files): Origin {
  const origin = createOrigin({
    first: { "readme.md": "Here.\n", ...base },
    topic1: { "app.py": LEAK, ...topic },
    topic2: {},
    second: { "other.md": "There.\n" },
  });
  made.push(origin.repository);
  return origin;
}

function clone(origin: Origin, commit: string, depth: number): TestRepository {
  const repository = checkout(origin, commit, depth);
  made.push(repository);
  return repository;
}

function pullRequest(origin: Origin) {
  const own = { repo: { full_name: "owner/name" } };
  return {
    event: "pull_request",
    sha: origin.merge,
    apiUrl: "http://127.0.0.1:9",
    payload: {
      pull_request: {
        number: 7,
        head: { sha: origin.topic, ref: "topic", ...own },
        base: { sha: origin.first, ref: "main", ...own },
      },
    },
  };
}

async function run(step: Parameters<typeof runInProcess>[0]) {
  const done = await runInProcess({ ...step, inputs: { only: "secrets", ...step.inputs } });
  const notices = annotationsIn(done.log).filter(({ level }) => level === "notice");
  return { ...done, notices: notices.map(({ title, message }) => `${title}: ${message}`) };
}

describe("a baseline", () => {
  const FILE = ".bartizan-baseline.json";

  test.each([1, 2, 0])("of the base commit holds for a pull request, with fetch-depth %i", async (depth) => {
    const origin = scene({ [FILE]: await baselineOf({ "app.py": LEAK }) }, {});
    const done = await run({ ...pullRequest(origin), workspace: clone(origin, origin.merge, depth).path });
    expect(done).toMatchObject({ exitCode: 0, notices: [] });
    expect(done.log).toContain("1 by the baseline");
  });

  test.each(["changed", "all"])(
    "that the pull request brings has no say in it, and what it would do is told (scope %s)",
    async (scope) => {
      const origin = scene({}, { [FILE]: await baselineOf({ "app.py": LEAK }) });
      const workspace = clone(origin, origin.merge, 2).path;
      const done = await run({ ...pullRequest(origin), workspace, inputs: { scope } });
      expect(done.exitCode).toBe(1);
      expect(done.notices).toEqual([
        `This change edits ${FILE}: That has no say in it until it is merged. It would no longer report 1 finding as it does now.`,
      ]);
    },
  );

  test("that the pull request takes away still holds, and what would be reported is told", async () => {
    const baseline = await baselineOf({ "app.py": LEAK });
    const origin = scene({ [FILE]: baseline }, { [FILE]: await baselineOf({ "app.py": OTHER }) });
    const done = await run({ ...pullRequest(origin), workspace: clone(origin, origin.merge, 2).path });
    expect(done.exitCode).toBe(0);
    expect(done.notices).toEqual([
      expect.stringContaining("report 1 finding that it does not report so now"),
    ]);
  });

  test("that could not be used is told as such", async () => {
    const origin = scene({}, { [FILE]: "not a baseline" });
    const done = await run({ ...pullRequest(origin), workspace: clone(origin, origin.merge, 2).path });
    expect(done.exitCode).toBe(1);
    expect(done.notices).toEqual([expect.stringContaining("As it is, it could not be used")]);
  });

  test("under pull_request_target is the base commit's", async () => {
    const origin = scene({}, { [FILE]: await baselineOf({ "app.py": LEAK }) });
    const done = await run({
      ...pullRequest(origin),
      event: "pull_request_target",
      sha: origin.second,
      workspace: clone(origin, origin.second, 1).path,
    });
    expect(done.exitCode).toBe(1);
    expect(done.outputs).toMatchObject({ findings: "1", scope: "changed" });
    expect(done.notices).toEqual([expect.stringContaining("no longer report 1 finding")]);
  });

  test("of a merge group is the base commit's", async () => {
    const origin = scene({}, { [FILE]: await baselineOf({ "app.py": LEAK }) });
    const done = await run({
      event: "merge_group",
      apiUrl: "http://127.0.0.1:9",
      sha: origin.merge,
      payload: { merge_group: { base_sha: origin.second, head_sha: origin.merge } },
      workspace: clone(origin, origin.merge, 1).path,
    });
    expect(done.exitCode).toBe(1);
  });

  test("of a base commit that cannot be had: none holds, and a notice says so", async () => {
    const origin = scene({ [FILE]: await baselineOf({ "app.py": LEAK }) }, {});
    const workspace = cutOff(clone(origin, origin.merge, 1)).path;
    const done = await run({ ...pullRequest(origin), workspace });
    expect(done.exitCode).toBe(1);
    expect(done.notices).toContainEqual(
      expect.stringMatching(/^No configuration and no baseline are used: .*fetch-depth: 2/),
    );
  });

  test("of a push is its own", async () => {
    const origin = scene({}, { [FILE]: await baselineOf({ "app.py": LEAK }) });
    const done = await run({
      event: "push",
      apiUrl: "http://127.0.0.1:9",
      sha: origin.topic,
      payload: { before: origin.first, after: origin.topic, ref: "refs/heads/topic" },
      workspace: clone(origin, origin.topic, 2).path,
    });
    expect(done).toMatchObject({ exitCode: 0, notices: [] });
  });

  test("that an input names is the base commit's, too", async () => {
    const text = await baselineOf({ "app.py": LEAK });
    const step = { inputs: { baseline: "ci/known.json" } };
    const there = scene({ "ci/known.json": text }, {});
    const workspace = clone(there, there.merge, 2).path;
    expect(await run({ ...pullRequest(there), ...step, workspace })).toMatchObject({ exitCode: 0 });
    const brought = scene({}, { "ci/known.json": text });
    const elsewhere = clone(brought, brought.merge, 2).path;
    const done = await run({ ...pullRequest(brought), ...step, workspace: elsewhere });
    expect(done.exitCode).toBe(1);
    expect(done.notices).toEqual([expect.stringContaining("This change edits ci/known.json")]);
  });
});

describe("a configuration", () => {
  const OFF = "checks:\n  secrets: off\n";

  test("of the base commit holds for a pull request", async () => {
    const origin = scene({ "bartizan.yaml": "failOn: never\n" }, {});
    const done = await run({ ...pullRequest(origin), workspace: clone(origin, origin.merge, 1).path });
    expect(done).toMatchObject({ exitCode: 0, notices: [] });
    expect(done.log).toContain("(fail-on: never)");
  });

  test("is overruled by the workflow's inputs", async () => {
    const origin = scene({ "bartizan.yaml": "failOn: never\n" }, {});
    const workspace = clone(origin, origin.merge, 2).path;
    const done = await run({ ...pullRequest(origin), workspace, inputs: { "fail-on": "error" } });
    expect(done.exitCode).toBe(1);
  });

  test.each(["pull_request", "pull_request_target"])(
    "that the pull request brings has no say in it, and what it would do is told (%s)",
    async (event) => {
      const origin = scene({}, { ".github/bartizan.yml": OFF });
      const sha = event === "pull_request" ? origin.merge : origin.second;
      const workspace = clone(origin, sha, 2).path;
      const done = await run({ ...pullRequest(origin), event, sha, workspace, inputs: { only: "" } });
      expect(done.exitCode).toBe(1);
      expect(done.notices).toEqual([
        expect.stringMatching(/^This change edits \.github\/bartizan\.yml: .*no longer report 1 finding/),
      ]);
    },
  );

  test("that the pull request breaks is told, and judges nothing", async () => {
    const origin = scene({}, { "bartizan.yaml": "cheks: {}\n" });
    const done = await run({ ...pullRequest(origin), workspace: clone(origin, origin.merge, 2).path });
    expect(done.exitCode).toBe(1);
    expect(done.notices).toEqual([expect.stringContaining("As it is, it could not be used")]);
  });

  test.each([["config"], ["baseline"]])("whose input %s names nothing is a mistake", async (input) => {
    const origin = scene(
      {},
      { "later.yaml": "failOn: never\n", "later.json": '{ "version": 1, "entries": [] }\n' },
    );
    const step = { ...pullRequest(origin), workspace: clone(origin, origin.merge, 2).path };
    const done = await run({ ...step, inputs: { [input]: "nowhere.json" } });
    expect(done).toMatchObject({ exitCode: 2, outputs: { conclusion: "incomplete" } });
    const brought = await run({
      ...step,
      inputs: { [input]: input === "config" ? "later.yaml" : "later.json" },
    });
    expect(brought).toMatchObject({ exitCode: 1, notices: [expect.stringContaining("later.")] });
  });

  test("of what is checked out holds for a schedule", async () => {
    const origin = scene({}, { "bartizan.yaml": "failOn: never\n" });
    const workspace = clone(origin, origin.merge, 1).path;
    const step = { event: "schedule", apiUrl: "http://127.0.0.1:9", sha: origin.merge, workspace };
    expect(await run(step)).toMatchObject({ exitCode: 0, outputs: { findings: "1" } });
    const named = { ...step, inputs: { config: "nowhere.yaml" } };
    expect(await run(named)).toMatchObject({ exitCode: 2 });
  });
});
