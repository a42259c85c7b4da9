import { chownSync, mkdirSync, readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { runStep, type StepResult } from "../helpers/action.ts";
import { checkout, createOrigin, cutOff, type Origin } from "../helpers/checkout.ts";
import { filesBetween, TOKEN, WRITES } from "../helpers/github/scene.ts";
import { type LoopbackGithub, type Options, startGithub } from "../helpers/github/server.ts";
import { compactTranscript } from "../helpers/github/transcript.ts";
import {
  createRepository,
  repositoryAt,
  type TestRepository,
  temporaryDirectory,
} from "../helpers/repository.ts";
import { token } from "../helpers/secrets.ts";
import { expectGolden } from "../report/golden.ts";

const OLD = token(1);
const NEW = token(2);
const ELSEWHERE = token(3);
const ZERO = "0".repeat(40);
const GOLDEN = new URL("../action/golden/", import.meta.url);

/**
 * `app.py` holds a secret on line 1 that was always there; the pull request adds one on line 2. Meanwhile main got one in
 * `other.py`, which the pull request has nothing to do with.
 */
let origin: Origin;
const open: TestRepository[] = [];

beforeAll(() => {
  origin = createOrigin({
    first: { "app.py": `OLD = "${OLD}"\nprint("hello")\n`, "other.py": "pass\n" },
    topic1: { "app.py": `OLD = "${OLD}"\nNEW = "${NEW}"\nprint("hello")\n` },
    topic2: { "readme.md": "Nothing here.\n" },
    second: { "other.py": `ELSEWHERE = "${ELSEWHERE}"\n` },
  });
});
afterAll(() => {
  for (const repository of [...open, origin.repository]) repository.remove();
});

function clone(commit: string, depth: number): TestRepository {
  const repository = checkout(origin, commit, depth);
  open.push(repository);
  return repository;
}

function emptyWorkspace(): string {
  const folder = repositoryAt(temporaryDirectory());
  open.push(folder);
  return folder.path;
}

function pullRequest() {
  return {
    event: "pull_request",
    sha: origin.merge,
    payload: {
      number: 7,
      pull_request: {
        number: 7,
        head: { sha: origin.topic, ref: "topic" },
        base: { sha: origin.first, ref: "main" },
      },
    },
  };
}

function push(before: string, after: string, more: object = {}) {
  const repository = { default_branch: "main" };
  return {
    event: "push",
    sha: after,
    payload: { before, after, ref: "refs/heads/topic", repository, ...more },
  };
}

/** Every secret of the test is found by its own shape; none may ever be printed. */
function expectNoSecret(result: StepResult): void {
  const printed = result.log + result.summary + JSON.stringify(result.outputs);
  for (const secret of [OLD, NEW, ELSEWHERE]) {
    expect(printed).not.toContain(secret);
    expect(printed).not.toContain(secret.slice(8, 24));
  }
}

function placesOf(result: StepResult): string[] {
  expectNoSecret(result);
  return result.annotations.flatMap(({ file, line }) => (file === undefined ? [] : [`${file}:${line}`]));
}

const ADDED = ["app.py:2"];
const ALL_OF_MERGE = ["app.py:1", "app.py:2", "other.py:1"];

describe("a pull request reports the lines it adds", () => {
  test.each([1, 2, 0])("with fetch-depth %i", async (depth) => {
    const result = await runStep({ workspace: clone(origin.merge, depth).path, ...pullRequest() });
    expect(placesOf(result)).toEqual(ADDED);
    expect(result.exitCode).toBe(1);
    expect(result.outputs).toMatchObject({
      conclusion: "failure",
      findings: "1",
      errors: "1",
      "not-checked": "0",
      scope: "changed",
    });
    expect(result.log).toContain(
      `pull request #7 adds: ${origin.second.slice(0, 7)}..${origin.merge.slice(0, 7)} (first parent of the merge commit), 2 files`,
    );
    expect(result.summary).toMatch(/Looked at: the lines that pull request .*7 adds/);
    expect(result.summary).toContain(`https://github.com/owner/name/blob/${origin.merge}/app.py#L2`);
  });

  test("with its own last commit checked out", async () => {
    const result = await runStep({ workspace: clone(origin.topic, 1).path, ...pullRequest() });
    expect(placesOf(result)).toEqual(ADDED);
    expect(result.log).toContain("merge base with main");
  });

  test("under pull_request_target, from git's objects", async () => {
    const workspace = clone(origin.second, 1).path;
    const result = await runStep({
      workspace,
      ...pullRequest(),
      event: "pull_request_target",
      sha: origin.second,
    });
    expect(placesOf(result)).toEqual(ADDED);
    expect(result.outputs["scope"]).toBe("changed");
  });

  test("in a checkout that belongs to another user, as in a container", async () => {
    if (process.getuid?.() !== 0) return;
    const { path } = clone(origin.merge, 2);
    chownSync(path, 12345, 12345);
    chownSync(join(path, ".git"), 12345, 12345);
    const result = await runStep({ workspace: path, ...pullRequest() });
    expect(placesOf(result)).toEqual(ADDED);
  });

  test.each([
    ["pull_request", () => origin.merge, ["app.py:1", "app.py:2", "other.py:1"]],
    ["pull_request_target", () => origin.second, ["app.py:1", "app.py:2"]],
  ])("and with scope: all, under %s, all lines of what it leads to", async (event, sha, places) => {
    const inputs = { scope: "all" };
    const result = await runStep({
      workspace: clone(sha(), 1).path,
      ...pullRequest(),
      event,
      sha: sha(),
      inputs,
    });
    expect(placesOf(result)).toEqual(places);
    expect(result.outputs["scope"]).toBe("all");
    expect(result.annotations.filter(({ level }) => level === "notice")).toEqual([]);
  });

  test("in a checkout below the workspace", async () => {
    const workspace = emptyWorkspace();
    const { path } = clone(origin.merge, 2);
    renameSync(path, join(workspace, "source"));
    const result = await runStep({ workspace, ...pullRequest(), inputs: { "working-directory": "source" } });
    expect(placesOf(result)).toEqual(ADDED);
  });

  test("below the working directory only", async () => {
    const { path } = clone(origin.merge, 2);
    mkdirSync(join(path, "packages"));
    const inputs = { "working-directory": "packages" };
    const result = await runStep({ workspace: path, ...pullRequest(), inputs });
    expect(placesOf(result)).toEqual([]);
    expect(result.exitCode).toBe(0);
  });
});

describe("other events", () => {
  test("a push", async () => {
    const step = push(origin.first, origin.second);
    const result = await runStep({ workspace: clone(origin.second, 1).path, ...step });
    expect(placesOf(result)).toEqual(["other.py:1"]);
    expect(result.outputs["scope"]).toBe("changed");
  });

  test("a forced push", async () => {
    const step = push(origin.second, origin.topic, { forced: true });
    const result = await runStep({ workspace: clone(origin.topic, 1).path, ...step });
    expect(placesOf(result)).toEqual(ADDED);
  });

  test("a forced push over a commit that nobody has: everything, and a notice", async () => {
    const step = push("f".repeat(40), origin.topic, { forced: true });
    const result = await runStep({ workspace: clone(origin.topic, 1).path, ...step });
    expect(placesOf(result)).toEqual(["app.py:1", "app.py:2"]);
    expect(result.outputs["scope"]).toBe("all");
    expect(result.annotations).toContainEqual(
      expect.objectContaining({ level: "notice", title: "All lines were looked at, not only the new ones" }),
    );
  });

  test.each([1, 0])("a new branch, with fetch-depth %i", async (depth) => {
    const step = push(ZERO, origin.topic);
    const result = await runStep({ workspace: clone(origin.topic, depth).path, ...step });
    expect(placesOf(result)).toEqual(ADDED);
    expect(result.log).toContain("the new branch topic adds");
  });

  test.each([
    ["release", { action: "published" }],
    ["push", { before: ZERO, after: "", ref: "refs/tags/v1" }],
  ])("%s: everything that is checked out", async (event, payload) => {
    const after = origin.merge;
    const workspace = clone(after, 1).path;
    const result = await runStep({ workspace, event, sha: after, payload: { ...payload, after } });
    expect(placesOf(result)).toEqual(ALL_OF_MERGE);
    expect(result.outputs["scope"]).toBe("all");
  });
});

describe("nothing is green by mistake", () => {
  test("no checkout: says how", async () => {
    const result = await runStep({ workspace: emptyWorkspace(), ...pullRequest() });
    expect(result.exitCode).toBe(2);
    expect(result.outputs["conclusion"]).toBe("incomplete");
    expect(result.annotations).toEqual([
      expect.objectContaining({
        level: "error",
        message: expect.stringContaining("`uses: actions/checkout`"),
      }),
    ]);
  });

  test("no range to be had: everything, and a notice that says what would help", async () => {
    const workspace = cutOff(clone(origin.merge, 1)).path;
    const result = await runStep({ workspace, ...pullRequest() });
    expect(placesOf(result)).toEqual(ALL_OF_MERGE);
    expect(result.annotations.find(({ level }) => level === "notice")?.message).toContain("fetch-depth: 2");
    expect(result.log).toContain("git fetch failed");
  });

  test("a pull_request_target whose commit cannot be had is incomplete", async () => {
    const workspace = cutOff(clone(origin.second, 1)).path;
    const result = await runStep({ workspace, ...pullRequest(), event: "pull_request_target" });
    expect(result.exitCode).toBe(3);
    expect(result.outputs).toMatchObject({ conclusion: "incomplete", "not-checked": "1" });
    expect(result.annotations).toContainEqual(
      expect.objectContaining({ level: "warning", message: expect.stringContaining("could not be had") }),
    );
  });

  test("an empty repository is incomplete", async () => {
    const empty = createRepository();
    open.push(empty);
    const result = await runStep({ workspace: empty.path, event: "schedule" });
    expect(result.exitCode).toBe(3);
    expect(result.outputs["conclusion"]).toBe("incomplete");
  });

  test("an input that means nothing", async () => {
    const inputs = { only: "secret" };
    const result = await runStep({ workspace: clone(origin.second, 1).path, event: "schedule", inputs });
    expect(result.exitCode).toBe(2);
    expect(result.annotations[0]?.message).toContain('Did you mean "secrets"?');
  });
});

/** GitHub, as it is asked while `use` lasts. */
async function withGithub<T>(
  options: Partial<Options>,
  use: (github: LoopbackGithub) => Promise<T>,
): Promise<T> {
  const files = filesBetween(origin.repository, origin.first, origin.topic);
  const pulls = { 7: { head: origin.topic, files } };
  const github = await startGithub({ token: TOKEN, pulls, ...options });
  try {
    return await use(github);
  } finally {
    await github.close();
    expect(github.problems).toEqual([]);
  }
}

describe("GitHub's API, where the clone can fetch nothing", () => {
  const unfetched = () => ({ workspace: cutOff(clone(origin.merge, 1)).path, ...pullRequest() });

  test("gives a pull request's lines", async () => {
    const permissions = { contents: "read", "pull-requests": "read" } as const;
    await withGithub({ permissions }, async (github) => {
      const result = await runStep({ ...unfetched(), inputs: { token: TOKEN }, apiUrl: github.url });
      expect(placesOf(result)).toEqual(ADDED);
      expect(result.log).toContain("listed by GitHub's API");
      expect(result.log).not.toContain(TOKEN);
      expect(github.transcript.map(({ request }) => request)).toContain(
        "GET /repos/owner/name/pulls/7/files?per_page=100",
      );
    });
  });

  test("refuses, and everything is looked at", async () => {
    await withGithub({}, async (github) => {
      const result = await runStep({ ...unfetched(), inputs: { token: "another" }, apiUrl: github.url });
      expect(placesOf(result)).toEqual(ALL_OF_MERGE);
      expect(result.log).toContain("Bad credentials");
    });
  });

  test("is not asked when offline", async () => {
    await withGithub({}, async (github) => {
      const inputs = { token: TOKEN, offline: "true" };
      const result = await runStep({ ...unfetched(), inputs, apiUrl: github.url });
      expect(placesOf(result)).toEqual(ALL_OF_MERGE);
      expect(github.transcript).toEqual([]);
    });
  });
});

describe("with a token that may write", () => {
  const step = (github: LoopbackGithub) => ({
    workspace: clone(origin.merge, 2).path,
    ...pullRequest(),
    inputs: { token: TOKEN },
    apiUrl: github.url,
    env: { GITHUB_REF: "refs/pull/7/merge", GITHUB_WORKFLOW: "Bartizan", GITHUB_JOB: "bartizan" },
  });

  test("a pull request gets its check run, results and comment once, at GitHub's pace", async () => {
    await withGithub({ permissions: WRITES }, async (github) => {
      for (const _ of [1, 2]) {
        const result = await runStep(step(github));
        // The check run annotates the line; the log names it without a second annotation.
        expect(placesOf(result)).toEqual([]);
        expect(result.log).toMatch(/^error app\.py:2 secrets\/github-token: /m);
        expect(result.exitCode).toBe(1);
      }
      const { checkRuns, comments, sarifs } = github.state;
      expect(checkRuns).toMatchObject([
        { conclusion: "failure", annotations: [{ path: "app.py", start_line: 2 }] },
      ]);
      expect(comments).toHaveLength(1);
      expect(sarifs).toHaveLength(2);
      const sent = JSON.stringify(github.transcript) + sarifs.map(({ text }) => text).join("");
      for (const secret of [OLD, NEW, ELSEWHERE]) expect(sent).not.toContain(secret.slice(8, 24));
      const commits = { HEAD: origin.topic, MERGE: origin.merge, MAIN: origin.second };
      expectGolden("dist.txt", compactTranscript(github.transcript, commits), GOLDEN);
    });
  });

  test("one that cannot write anything is told in the log, and the step goes on", async () => {
    await withGithub({ permissions: { contents: "read" } }, async (github) => {
      const result = await runStep(step(github));
      expect(placesOf(result)).toEqual(ADDED);
      expect(result.exitCode).toBe(1);
      for (const permission of ["checks", "pull-requests", "security-events"]) {
        expect(result.log).toContain(`the token lacks \`${permission}: write\``);
      }
    });
  });

  test("a server that drops the first of every answer gets nothing twice", async () => {
    const seen = new Set<string>();
    const fault = (_: number, request: string) => {
      const first = !seen.has(request);
      seen.add(request);
      return first && !request.includes("sarifs") ? ("dropped after" as const) : undefined;
    };
    await withGithub({ permissions: WRITES, fault }, async (github) => {
      const result = await runStep({ ...step(github), inputs: { token: TOKEN, "sarif-upload": "never" } });
      expect(result.exitCode).toBe(1);
      expect(github.state.checkRuns).toMatchObject([{ status: "completed", annotations: [{}] }]);
      expect(github.state.comments).toHaveLength(1);
    });
  });
});

describe("what the repository says", () => {
  const OUT_OF_PLACE = "na,me:%0A\n::error::forged\n##[error]forged\r::set-output name=x::y [b](c) `|<b>.py";

  test("cannot forge a command, a row or an output", async () => {
    const repository = createRepository();
    open.push(repository);
    repository.write({
      [OUT_OF_PLACE]: `KEY = "${NEW}"\n`,
      "=x.py": `::error::forged KEY = "${OLD}"\n`,
    });
    repository.commit();
    const result = await runStep({ workspace: repository.path, event: "schedule" });
    expectNoSecret(result);
    const errors = result.annotations.filter(({ level }) => level === "error");
    expect(errors.map(({ title }) => title)).toEqual(["secrets/github-token", "secrets/github-token"]);
    expect(errors.map(({ file }) => file)).toContain(OUT_OF_PLACE);
    expect(result.summary).not.toMatch(/^(::|##\[)/m);
    expect(Object.keys(result.outputs)).toHaveLength(9);
  });

  test("60 findings: ten annotations, how many more, and all in the summary", async () => {
    const repository = createRepository();
    open.push(repository);
    const lines = Array.from({ length: 60 }, (_, index) => `KEY_${index} = "${token(index + 10)}"\n`);
    repository.write({ "keys.py": lines.join("") });
    repository.commit();
    const result = await runStep({ workspace: repository.path, event: "schedule", sha: "a".repeat(40) });
    expect(result.annotations.filter(({ level }) => level === "error")).toHaveLength(10);
    expect(result.annotations).toContainEqual(
      expect.objectContaining({ level: "notice", title: "50 more findings not shown here" }),
    );
    expect(result.summary.match(/keys\.py#L\d+/g)).toHaveLength(60);
    expect(result.outputs).toMatchObject({ findings: "60", errors: "60" });
  });
});

test("reports are written where the inputs say", async () => {
  const { path } = clone(origin.merge, 2);
  const inputs = { "json-file": "reports/bartizan.json", "sarif-file": "bartizan.sarif" };
  const result = await runStep({ workspace: path, ...pullRequest(), inputs });
  expect(result.outputs).toMatchObject({
    "json-file": join(path, "reports/bartizan.json"),
    "sarif-file": join(path, "bartizan.sarif"),
  });
  const report: unknown = JSON.parse(readFileSync(join(path, "reports/bartizan.json"), "utf8"));
  expect(report).toMatchObject({
    scope: {
      kind: "range",
      base: origin.second,
      head: origin.merge,
      how: "first parent of the merge commit",
    },
    findings: [{ path: "app.py", startLine: 2 }],
    suppressed: { unchangedLines: 1 },
  });
});
