import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Outcome } from "../../src/app.ts";
import { type PullScene, pullScene } from "../helpers/github/scene.ts";
import { type Fault, type LoopbackGithub, startGithub } from "../helpers/github/server.ts";
import { lookOnce, runInProcess } from "../helpers/github/step.ts";
import { context, finding, report } from "../report/sample.ts";

let scene: PullScene;
const { find } = lookOnce();
beforeAll(() => {
  scene = pullScene();
});
afterAll(() => scene.remove());

/** Two findings, of which one can be mended: all surfaces are written. */
const scan = async (): Promise<Outcome> => {
  const line = { path: "requirements.txt", startLine: 2, endLine: 2, snippet: "django==4.2.0" };
  const edit = { path: line.path, startLine: 2, endLine: 2, startColumn: 9, endColumn: 14, text: "4.2.30" };
  const findings = [
    finding({ path: "app.py", startLine: 2, endLine: 2, fingerprint: "a".repeat(32) }),
    finding({ ...line, edits: [edit], fingerprint: "b".repeat(32) }),
  ];
  return { report: report({ findings, notChecked: [] }), context, failOn: "error" };
};

/** @param timeoutMs after which an answer is given up; short only where none ever comes, or a busy machine loses others */
const run = (github: LoopbackGithub, timeoutMs = 20_000) =>
  runInProcess({ ...scene.step, apiUrl: github.url, timeoutMs, scan, find });

function expectNothingTwice({ state, problems }: LoopbackGithub): void {
  expect(problems).toEqual([]);
  const { checkRuns, comments, reviews, remarks } = state;
  expect(checkRuns.length).toBeLessThanOrEqual(1);
  expect(checkRuns[0]?.annotations.length ?? 0).toBeLessThanOrEqual(2);
  expect(comments.length).toBeLessThanOrEqual(1);
  expect(reviews.length).toBeLessThanOrEqual(1);
  expect(remarks.length).toBeLessThanOrEqual(1);
}

function expectAllPosted({ state }: LoopbackGithub): void {
  expect(state).toMatchObject({
    checkRuns: [{ status: "completed", conclusion: "failure", annotations: [{}, {}] }],
    comments: [{}],
    reviews: [{}],
    remarks: [{}],
  });
}

/** A run without faults makes as many requests as this. Each is disturbed on a server of its own, and several at a time. */
const REQUESTS = 9;
const numbers = Array.from({ length: REQUESTS }, (_, i) => i);

test("a run without faults makes as many requests as the tests below disturb", async () => {
  const github = await startGithub(scene.github);
  await run(github);
  await github.close();
  expect(github.transcript).toHaveLength(REQUESTS);
  expectAllPosted(github);
});

const limited = {
  status: 403,
  message: "You have exceeded a secondary rate limit",
  headers: { "retry-after": "1" },
};
const usedUp = {
  status: 429,
  message: "API rate limit exceeded",
  headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "0" },
};

describe.each<[string, Fault]>([
  ["401", { status: 401, message: "Bad credentials" }],
  ["403", { status: 403, message: "Resource not accessible by integration" }],
  ["404", { status: 404, message: "Not Found" }],
  ["409", { status: 409, message: "Conflict" }],
  ["422", { status: 422, message: "Validation Failed" }],
])("a %s, whichever request it answers", (_, fault) => {
  test.concurrent.each(numbers)(
    "request %i: the verdict stands, the rest is posted, and the next run mends it",
    async (at) => {
      const github = await startGithub({
        ...scene.github,
        fault: (number) => (number === at ? fault : undefined),
      });
      const done = await run(github);
      expect(done.exitCode).toBe(1);
      expect(done.outputs).toMatchObject({ conclusion: "failure", findings: "2" });
      expect(done.log).not.toMatch(/^\s+at /m);
      expectNothingTwice(github);
      github.change({ fault: () => undefined });
      expect((await run(github)).exitCode).toBe(1);
      await github.close();
      expectNothingTwice(github);
      expectAllPosted(github);
    },
  );
});

describe.each<[string, Fault]>([
  ["a limit that is lifted", limited],
  ["a limit that is used up", usedUp],
  ["a 500 before anything was done", { status: 500 }],
  ["a 503", { status: 503 }],
  ["a 502 after everything was done", "bad gateway after"],
  ["a connection that breaks before", "dropped before"],
  ["a connection that breaks after", "dropped after"],
  ["no answer at all", "silent"],
])("%s, whichever request it meets", (name, fault) => {
  test.concurrent.each(numbers)("request %i: once more, and nothing twice", async (at) => {
    const github = await startGithub({
      ...scene.github,
      fault: (number) => (number === at ? fault : undefined),
    });
    const done = await run(github, fault === "silent" ? 2_000 : undefined);
    await github.close();
    expect(done.exitCode).toBe(1);
    expectNothingTwice(github);
    expectAllPosted(github);
    // Results are not sent again where nobody knows what became of them: the next run replaces them anyway.
    expect(github.state.sarifs.length).toBeLessThanOrEqual(1);
    if (/limit/.test(name)) expect(github.state.sarifs).toHaveLength(1);
  });
});

describe("a server that is down altogether", () => {
  test.each<[string, Fault]>([
    ["503", { status: 503 }],
    ["dropped", "dropped before"],
    ["a limit that is not lifted in time", { ...limited, headers: { "retry-after": "3600" } }],
  ])("%s: the verdict stands, and the log says so", async (_, fault) => {
    const github = await startGithub({ ...scene.github, fault: () => fault });
    const done = await run(github);
    await github.close();
    expect(done.exitCode).toBe(1);
    expect(done.log).toMatch(/The check run was left out: /);
    expect(done.log).toMatch(/The comment was left out: /);
    expect(done.summary).toContain("was left out");
    expect(github.transcript.length).toBeLessThan(15);
    expect(github.state.checkRuns).toEqual([]);
  });
});
