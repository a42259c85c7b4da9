import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { Outcome } from "../../src/app.ts";
import type { Finding } from "../../src/finding.ts";
import { type PullScene, pullScene, WRITES } from "../helpers/github/scene.ts";
import { type LoopbackGithub, type Options, startGithub } from "../helpers/github/server.ts";
import { type Done, type InProcess, lookOnce, runInProcess } from "../helpers/github/step.ts";
import { sarifProblems } from "../helpers/schemas.ts";
import { token } from "../helpers/secrets.ts";
import { context, finding, report } from "../report/sample.ts";

let scene: PullScene;
const once = lookOnce();
let github: LoopbackGithub;

beforeAll(() => {
  scene = pullScene();
});
afterAll(() => scene.remove());
beforeEach(async () => {
  github = await startGithub(scene.github);
});
afterEach(async () => {
  await github.close();
  const sent = JSON.stringify(github.transcript) + github.state.sarifs.map(({ text }) => text).join("");
  expect(sent).not.toContain(token(1));
  expect(sent).not.toContain(token(1).slice(8, 24));
  expect(github.problems).toEqual([]);
});

const run = (more: Partial<InProcess> = {}): Promise<Done> =>
  runInProcess({ ...scene.step, apiUrl: github.url, ...once, ...more });

/** A pull request after another push. */
const runAt = (later: PullScene, more: Partial<InProcess> = {}): Promise<Done> => {
  github.change(later.github);
  return runInProcess({ ...later.step, apiUrl: github.url, ...once, ...more });
};

const found = (findings: readonly Finding[], more: Partial<Outcome["report"]> = {}) => ({
  scan: async (): Promise<Outcome> => ({
    report: report({ findings, notChecked: [], ...more }),
    context,
    failOn: "error",
  }),
});

const many = (count: number): Finding[] =>
  Array.from({ length: count }, (_, i) =>
    finding({ startLine: i + 1, endLine: i + 1, fingerprint: String(i).padStart(32, "0") }),
  );

const writes = () => github.transcript.filter(({ request }) => !request.startsWith("GET "));
const kindsOf = (requests: readonly { readonly request: string }[]) =>
  requests.map(({ request }) => request.replace(/\?.*/, "").replace(/[0-9a-f]{40}/, "COMMIT"));

describe("a pull request with a token that may write", () => {
  test("gets a check run, results, a comment and a review, each once", async () => {
    const done = await run();
    expect(done.exitCode).toBe(1);
    expect(kindsOf(github.transcript)).toEqual([
      "GET /repos/owner/name/commits/COMMIT/check-runs",
      "POST /repos/owner/name/check-runs",
      "PATCH /repos/owner/name/check-runs/1",
      "POST /repos/owner/name/code-scanning/sarifs",
      "GET /repos/owner/name/issues/7/comments",
      "POST /repos/owner/name/issues/7/comments",
      "GET /repos/owner/name/pulls/7/comments",
      "GET /repos/owner/name/pulls/7/files",
      "POST /repos/owner/name/pulls/7/reviews",
    ]);
    const { checkRuns, comments, remarks, sarifs } = github.state;
    expect(checkRuns).toMatchObject([
      {
        head_sha: scene.head,
        name: "Bartizan",
        status: "completed",
        conclusion: "failure",
        output: {
          title: expect.stringMatching(/^2 errors/),
          text: expect.stringContaining("- [ ] No dependency has a known vulnerability: 1 finding"),
        },
        annotations: [
          { path: "app.py", start_line: 2, annotation_level: "failure", title: "secrets/github-token" },
          { path: "requirements.txt", start_line: 2, annotation_level: "failure" },
        ],
      },
    ]);
    expect(comments).toMatchObject([{ issue: 7, body: expect.stringContaining("app.py:2") }]);
    expect(remarks).toMatchObject([{ path: "requirements.txt", line: 2, resolved: false }]);
    expect(remarks[0]?.body).toMatch(/\n```suggestion\ndjango==4\.2\.\d+\n```$/);
    expect(sarifs).toMatchObject([{ ref: "refs/pull/7/merge", commit_sha: scene.merge }]);
    const sarif: unknown = JSON.parse(sarifs[0]?.text ?? "");
    expect(sarifProblems(sarif)).toEqual([]);
    expect(sarif).toMatchObject({
      runs: [
        {
          automationDetails: { id: "bartizan/" },
          results: [{ partialFingerprints: { "bartizan/v1": expect.any(String) } }, {}],
        },
      ],
    });
  });

  test("and run again for the same commit, says nothing twice", async () => {
    await run();
    await run();
    const { checkRuns, comments, reviews, remarks } = github.state;
    expect([checkRuns, comments, reviews, remarks].map((list) => list.length)).toEqual([1, 1, 1, 1]);
    expect(checkRuns[0]).toMatchObject({ status: "completed", annotations: [{}, {}] });
    expect(github.state.sarifs.map(({ ref, commit_sha }) => [ref, commit_sha])).toEqual([
      ["refs/pull/7/merge", scene.merge],
      ["refs/pull/7/merge", scene.merge],
    ]);
  });

  test("whose findings are all mended by a push: the comment turns green, the remark says so and folds", async () => {
    await run();
    const mended = scene.push({ "app.py": "import os\n\nimport sys\n" });
    const done = await runAt(mended);
    expect(done.exitCode).toBe(0);
    expect(github.state.checkRuns).toMatchObject([
      { head_sha: scene.head, conclusion: "failure" },
      { head_sha: mended.head, conclusion: "success", annotations: [] },
    ]);
    expect(github.state.comments).toHaveLength(1);
    expect(github.state.comments[0]?.body).toMatch(/No findings/);
    expect(github.state.remarks).toMatchObject([{ resolved: true }]);
    expect(github.state.remarks[0]?.body).toMatch(/\*\*Fixed\*\* as of [0-9a-f]{7}/);
    expect(github.state.remarks[0]?.body).not.toContain("```suggestion");
  });

  test("where threads may not be folded, the remark still says that it is fixed", async () => {
    await run();
    const mended = scene.push({ "app.py": "import sys\n" });
    await runAt({ ...mended, github: { ...mended.github, resolve: false } });
    expect(github.state.remarks).toMatchObject([
      { resolved: false, body: expect.stringContaining("**Fixed**") },
    ]);
  });

  test("with a second push, only what is new gets a remark", async () => {
    await run();
    const later = scene.push({
      "app.py": `import os\nKEY = "${token(1)}"\n`,
      "requirements.txt": "# what the service needs\n# moved down\ndjango==4.2.0\nrequests==2.25.0\n",
    });
    await runAt(later);
    expect(github.state.reviews).toHaveLength(2);
    expect(github.state.remarks.map(({ line }) => line)).toEqual([2, 4]);
  });

  test("that finds nothing is told so by the check run alone", async () => {
    const done = await run(found([]));
    expect(done.exitCode).toBe(0);
    expect(kindsOf(writes())).toEqual([
      "POST /repos/owner/name/check-runs",
      "PATCH /repos/owner/name/check-runs/1",
      "POST /repos/owner/name/code-scanning/sarifs",
    ]);
  });

  test("where something could not be checked, no remark is called fixed and nothing is green", async () => {
    await run();
    const notChecked = [{ path: "poetry.lock", reason: "cannot be parsed", incomplete: true }];
    await run(found([], { notChecked }));
    expect(github.state.checkRuns.at(-1)).toMatchObject({ conclusion: "failure" });
    expect(github.state.comments[0]?.body).toContain("cannot be parsed");
    expect(github.state.remarks[0]?.body).not.toContain("Fixed");
  });
});

describe("annotations of the check run", () => {
  test("are not repeated by the log, which GitHub would show a second time", async () => {
    const { log } = await run(found(many(60)));
    expect(log).not.toMatch(/^::/m);
    expect(log.match(/^error backend\/app\/main\.py:\d+ cors\/wildcard-origin: /gm)).toHaveLength(60);
    expect(log).toContain("The lines are annotated by the check run Bartizan.");
  });

  test.each<[string, Partial<Options>]>([
    ["without the permission", { permissions: { ...WRITES, checks: "read" } }],
    ["when it comes to no end", { fault: (number) => (number === 2 ? { status: 422 } : undefined) }],
  ])("stand in the log %s", async (_, more) => {
    github.change(more);
    const { log } = await run(found(many(60)));
    expect(log.match(/^::error file=backend/gm)).toHaveLength(10);
    expect(log).toMatch(/^::notice title=50 more findings not shown here/m);
  });

  test("60: two requests, and a second run adds none", async () => {
    await run(found(many(60)));
    expect(github.state.checkRuns[0]?.annotations).toHaveLength(60);
    await run(found(many(60)));
    expect(github.state.checkRuns).toMatchObject([{ annotations: { length: 60 } }]);
  });

  test("that a second run finds no more make a new run, because none can be taken away", async () => {
    await run(found(many(60)));
    await run(found(many(10)));
    expect(github.state.checkRuns).toMatchObject([
      { annotations: { length: 60 }, status: "completed", conclusion: "neutral" },
      { annotations: { length: 10 }, status: "completed", conclusion: "failure" },
    ]);
    await run(found(many(12)));
    expect(github.state.checkRuns).toHaveLength(2);
    expect(github.state.checkRuns[1]?.annotations).toHaveLength(12);
  });

  test("5,000: the worst thousand, and where the others are", async () => {
    const findings = many(5000).map((one, i) => (i < 4990 ? { ...one, severity: "warning" as const } : one));
    const done = await run(found(findings));
    const [check] = github.state.checkRuns;
    expect(check?.annotations).toHaveLength(1000);
    expect(check?.annotations.filter(({ annotation_level }) => annotation_level === "failure")).toHaveLength(
      10,
    );
    expect(check?.output.summary).toContain("4000 more findings have no annotation here");
    expect(github.transcript.length).toBeLessThan(60);
    expect(github.state.comments[0]?.body.length).toBeLessThanOrEqual(65_536);
    expect(done.outputs).toMatchObject({ findings: "5000", conclusion: "failure" });
  });
});

describe("while the scan goes on", () => {
  /** A scan that says how far it is at these seconds of its time. */
  const lasting = (...seconds: readonly number[]) => {
    let now = 0;
    return {
      elapsedMs: () => now,
      async scan(request: Parameters<NonNullable<InProcess["scan"]>>[0]): Promise<Outcome> {
        for (const [i, second] of seconds.entries()) {
          now = second * 1_000;
          request.onProgress?.(i + 1, 4_000);
        }
        return { report: report({ findings: [], notChecked: [] }), context, failOn: "error" };
      },
    };
  };
  const titles = () =>
    github.transcript.flatMap(({ body }) => {
      const title: unknown = Object(body).output?.title;
      return typeof title === "string" ? [title] : [];
    });

  test("the check run says now and then how far it is, and at last how it ended", async () => {
    await run(lasting(1, 4, 6, 7, 21, 30, 61, 62, 300));
    expect(titles()).toEqual([
      "Looking: 3 of 4,000 files",
      "Looking: 5 of 4,000 files",
      "Looking: 7 of 4,000 files",
      expect.stringMatching(/^No findings/),
    ]);
    expect(github.state.checkRuns).toMatchObject([{ status: "completed", conclusion: "success" }]);
  });

  test("a short one has nothing to say before its end", async () => {
    await run(lasting(1, 2, 3));
    expect(titles()).toHaveLength(1);
  });

  test("what GitHub refuses of it is not tried again, and the run ends as it does", async () => {
    github.change({ fault: (number) => (number === 2 ? { status: 503 } : undefined) });
    const done = await run(lasting(6, 21, 61));
    expect(titles()).toEqual(["Looking: 1 of 4,000 files", expect.stringMatching(/^No findings/)]);
    expect(done.log).not.toContain("left out");
  });
});

describe("a scan that ends in an error", () => {
  test("leaves no check run in progress", async () => {
    const done = await run({ scan: () => Promise.reject(new TypeError("s3cret")) });
    expect(done.exitCode).toBe(70);
    expect(github.state.checkRuns).toMatchObject([{ status: "completed", conclusion: "failure" }]);
    expect(JSON.stringify(github.transcript)).not.toContain("s3cret");
  });
});

describe("permissions", () => {
  const without = (permissions: Options["permissions"]) => github.change({ permissions: permissions ?? {} });

  test.each<[string, Options["permissions"], readonly string[], readonly string[]]>([
    ["none", {}, [], ["checks: write", "pull-requests: write", "security-events: write"]],
    [
      "those to read",
      { contents: "read", checks: "read", "pull-requests": "read", "security-events": "read" },
      [],
      ["checks: write", "pull-requests: write", "security-events: write"],
    ],
    [
      "checks: write",
      { checks: "write" },
      ["check-runs"],
      ["pull-requests: write", "security-events: write"],
    ],
    [
      "pull-requests: write",
      { "pull-requests": "write" },
      ["comments", "reviews"],
      ["checks: write", "security-events: write"],
    ],
    [
      "security-events: write",
      { "security-events": "write" },
      ["sarifs"],
      ["checks: write", "pull-requests: write"],
    ],
  ])(
    "%s: what can be posted is, and the log names what is missing",
    async (_, permissions, posted, missing) => {
      without(permissions);
      const done = await run();
      expect(done.exitCode).toBe(1);
      const accepted = writes().filter(({ status }) => Number(status) < 300);
      for (const part of ["check-runs", "comments", "reviews", "sarifs"]) {
        expect(accepted.some(({ request }) => request.includes(part))).toBe(posted.includes(part));
      }
      for (const permission of missing) {
        expect(done.log).toContain(`the token lacks \`${permission}\``);
        expect(done.summary).toContain(permission.replace("-", "-"));
      }
      for (const permission of Object.keys(WRITES).filter((name) => !missing.includes(`${name}: write`))) {
        expect(done.log).not.toContain(`\`${permission}: write\``);
      }
      expect(done.log).not.toMatch(/^::warning/m);
    },
  );

  test("asked for by `always`, what is missing is a warning and no failure", async () => {
    without({ contents: "read" });
    const done = await run({
      ...found([]),
      inputs: { "check-run": "always", comment: "never", review: "never" },
    });
    expect(done.exitCode).toBe(0);
    expect(done.log).toMatch(
      /^::warning title=.*::The check run was left out: the token lacks `checks: write`\./m,
    );
  });

  test("what is asked for by `never` is not even tried", async () => {
    const never = { "check-run": "never", comment: "never", review: "never", "sarif-upload": "never" };
    await run({ inputs: never });
    expect(github.transcript).toEqual([]);
  });

  test.each([
    "Code Security must be enabled for this repository to use code scanning.",
    "Advanced Security must be enabled for this repository to use code scanning.",
  ])("code scanning that is not enabled is said, and all else goes on: %s", async (codeSecurity) => {
    github.change({ codeSecurity });
    const done = await run();
    expect(done.log).toContain("Code Security is not enabled for this repository");
    expect(github.state.comments).toHaveLength(1);
  });
});

describe("who may only read", () => {
  const fork = () => {
    const payload = structuredClone(scene.step.payload);
    Object.assign(Object(payload).pull_request.head, { repo: { full_name: "somebody/name" } });
    return payload;
  };

  test.each<[string, () => Partial<InProcess>, RegExp]>([
    ["a fork", () => ({ payload: fork() }), /the pull request comes from a fork/],
    [
      "a fork that is gone",
      () => {
        const payload = fork();
        Object.assign(Object(payload).pull_request.head, { repo: null });
        return { payload };
      },
      /the pull request comes from a fork/,
    ],
    ["Dependabot", () => ({ env: { GITHUB_ACTOR: "dependabot[bot]" } }), /Dependabot started the run/],
    ["nobody", () => ({ token: "" }), /there is no token/],
    ["one who is offline", () => ({ inputs: { offline: "true" } }), /allows no network/],
  ])("%s gets annotations, the summary and a note, and nothing is asked", async (_, more, reason) => {
    const done = await run(more());
    expect(done.exitCode).toBe(1);
    expect(github.transcript).toEqual([]);
    expect(done.log).toMatch(/^::error file=app.py,line=2/m);
    expect(done.summary).toContain("app.py:2");
    expect(done.log).toMatch(reason);
  });

  test("a fork under pull_request_target gets everything", async () => {
    scene.repository.git("checkout", "--quiet", "--detach", `${scene.merge}^1`);
    const sha = scene.repository.git("rev-parse", "HEAD");
    const done = await run({ event: "pull_request_target", payload: fork(), sha, ref: "refs/heads/main" });
    scene.repository.git("checkout", "--quiet", "--detach", scene.merge);
    expect(done.exitCode).toBe(1);
    expect(github.state.checkRuns).toMatchObject([{ head_sha: scene.head }]);
    expect(github.state.comments).toHaveLength(1);
    expect(github.state.sarifs).toMatchObject([{ ref: "refs/pull/7/head", commit_sha: scene.head }]);
  });

  test("a fork whose workflow asks for `always` is tried, and told", async () => {
    github.change({ readOnly: true });
    const done = await run({ payload: fork(), inputs: { comment: "always" } });
    expect(done.exitCode).toBe(1);
    expect(done.log).toMatch(/^::warning .*The comment was left out/m);
    expect(kindsOf(writes())).toEqual(["POST /repos/owner/name/issues/7/comments"]);
  });
});

describe("what others wrote", () => {
  test("with the marker is never touched", async () => {
    await run();
    const [own] = github.state.comments;
    const planted = `${own?.body.split("\n", 1)[0]}\nMine`;
    github.state.comments.length = 0;
    github.state.comments.push({ id: 900, issue: 7, user: { login: "mallory" }, body: planted });
    await run();
    expect(github.state.comments).toMatchObject([
      { user: { login: "mallory" }, body: planted },
      { user: { login: "github-actions[bot]" } },
    ]);
  });

  test("is passed over, however much there is: every page is read", async () => {
    await run();
    const [own] = github.state.comments.splice(0);
    const others = Array.from({ length: 250 }, (_, i) => ({
      id: 1000 + i,
      issue: 7,
      user: { login: "somebody" },
      body: "Hello",
    }));
    if (own) github.state.comments.push(...others, own);
    await run();
    expect(github.state.comments).toHaveLength(251);
  });

  test("is not sent a second time when the answer to a comment was lost: GitHub says that it is the same", async () => {
    const others = Array.from({ length: 250 }, (_, i) => ({
      id: 1000 + i,
      issue: 7,
      user: { login: "somebody" },
      body: "Hello",
    }));
    github.state.comments.push(...others);
    let lost = 0;
    github.change({
      fault: (_, request) =>
        request.startsWith("POST /repos/owner/name/issues/7/comments") && lost++ === 0
          ? "dropped after"
          : undefined,
    });
    await run();
    const lists = github.transcript.filter(({ request }) => /^GET .*\/issues\/7\/comments/.test(request));
    expect(lists.map(({ status }) => status)).toEqual([200, 200, 200, 304, 304, 200]);
    expect(github.state.comments).toHaveLength(251);
  });

  test("a token of another account keeps to its own comment", async () => {
    await run();
    github.change({ login: "a-person" });
    await run();
    await run();
    expect(github.state.comments.map(({ user }) => user.login)).toEqual(["github-actions[bot]", "a-person"]);
  });
});

describe("suggestions", () => {
  test("only on lines that the page shows, and only for the content that was looked at", async () => {
    const edit = (line: number, path: string) => ({
      path,
      startLine: line,
      startColumn: 1,
      endLine: line,
      endColumn: 2,
      text: "B",
    });
    const at = (path: string, line: number, more: Partial<Finding> = {}) =>
      finding({
        path,
        startLine: line,
        endLine: line,
        snippet: "A = 1",
        fingerprint: `${line}${path.length}`.padStart(32, "a"),
        edits: [edit(line, path)],
        ...more,
      });
    await run(
      found([
        at("app.py", 2),
        at("app.py", 900),
        at("elsewhere.py", 1),
        at("requirements.txt", 1, { snippet: "A = ****" }),
        at("requirements.txt", 2, { snippet: "A = \u202e1" }),
      ]),
    );
    expect(github.state.remarks).toMatchObject([{ path: "app.py", line: 2 }]);
    expect(github.state.remarks[0]?.body).toMatch(/```suggestion\nB = 1\n```$/);
  });
});

describe("several uses in one workflow", () => {
  test("each keep their own", async () => {
    const uses = [{}, { only: "secrets" }, { category: "nightly" }];
    for (const inputs of [...uses, ...uses]) await run({ inputs });
    expect(github.state.checkRuns.map(({ name }) => name)).toEqual([
      "Bartizan",
      "Bartizan: only secrets",
      "Bartizan: nightly",
    ]);
    expect(github.state.comments).toHaveLength(3);
    const categories = github.state.sarifs.map(({ text }) => JSON.parse(text).runs[0].automationDetails.id);
    expect(new Set(categories).size).toBe(3);
  });
});

describe("a push", () => {
  const push = () => ({
    event: "push",
    ref: "refs/heads/main",
    payload: { before: scene.merge, after: scene.merge, ref: "refs/heads/main" },
  });

  test("of a change does not replace the branch's results in code scanning", async () => {
    const payload = {
      before: scene.repository.git("rev-parse", `${scene.merge}^1`),
      after: scene.merge,
      ref: "refs/heads/main",
    };
    const done = await run({ ...push(), payload });
    expect(github.state.sarifs).toEqual([]);
    expect(done.log).toContain("use `scope: all` to upload");
    expect(github.state.checkRuns).toMatchObject([{ name: "Bartizan (push)", head_sha: scene.merge }]);
    expect(github.state.comments).toEqual([]);
  });

  test("looked at as a whole does", async () => {
    await run({ ...push(), inputs: { scope: "all" } });
    expect(github.state.sarifs).toMatchObject([{ ref: "refs/heads/main", commit_sha: scene.merge }]);
  });
});

describe("a pull request of 3,000 files", () => {
  const crowded = () => {
    const files = scene.github.pulls?.[7]?.files ?? [];
    const others = Array.from({ length: 2990 }, (_, i) => ({
      filename: `src/${i}.py`,
      sha: "a".repeat(40),
      status: "modified",
      additions: 1,
      deletions: 0,
      changes: 1,
      patch: "@@ -1 +1,2 @@\n a\n+b",
    }));
    github.change({ pulls: { 7: { head: scene.head, files: [...others, ...files] } } });
    const payload = structuredClone(scene.step.payload);
    Object.assign(Object(payload).pull_request, { changed_files: 2990 + files.length });
    return payload;
  };
  const mendable = () => {
    const edit = { path: "app.py", startLine: 2, startColumn: 1, endLine: 2, endColumn: 2, text: "B" };
    const one = { path: "app.py", startLine: 2, endLine: 2, snippet: "A = 1", edits: [edit] };
    return finding({ ...one, fingerprint: "e".repeat(32) });
  };

  test("takes fewer than 60 requests", async () => {
    const done = await run({ payload: crowded() });
    expect(done.exitCode).toBe(1);
    expect(github.state.remarks).toHaveLength(1);
    expect(github.transcript.length).toBeLessThan(60);
  });

  test("with 5,000 findings, too, and so does the next run: annotations leave room for the list of files", async () => {
    const payload = crowded();
    await run({ payload, ...found([mendable(), ...many(5000)]) });
    expect(github.state.checkRuns).toMatchObject([{ annotations: { length: 500 }, status: "completed" }]);
    expect(github.state.checkRuns[0]?.output.summary).toContain("4501 more findings have no annotation here");
    expect(github.state.remarks).toHaveLength(1);
    const first = github.transcript.splice(0).length;
    await run({
      payload,
      ...found([{ ...mendable(), fingerprint: "f".repeat(32) }, ...many(4000).slice(100)]),
    });
    expect(github.state.checkRuns.at(-1)).toMatchObject({ annotations: { length: 500 } });
    expect(Math.max(first, github.transcript.length)).toBeLessThan(60);
  });
});

describe.each(["ghes-3.17", "ghes-3.18", "ghes-3.19"] as const)("GitHub Enterprise Server, %s", (product) => {
  test("has its API below its own address", async () => {
    const server = await startGithub({ ...scene.github, product });
    const done = await run({ apiUrl: server.url, env: { GITHUB_SERVER_URL: "https://git.example:8443/" } });
    await run({ apiUrl: server.url });
    await server.close();
    expect(server.problems).toEqual([]);
    expect(done.exitCode).toBe(1);
    expect(done.summary).toContain(`(https://git.example:8443/owner/name/blob/${scene.merge}/app.py#L2)`);
    expect(server.state).toMatchObject({
      comments: { length: 1 },
      remarks: { length: 1 },
      checkRuns: { length: 1 },
    });
  });
});

test("a ref other than the event's gets no results in code scanning, which would be taken for the event's", async () => {
  const done = await run({
    event: "workflow_dispatch",
    sha: "e".repeat(40),
    ref: "refs/heads/main",
    payload: { inputs: {} },
  });
  expect(github.state.sarifs).toEqual([]);
  expect(done.log).toContain("what is checked out is not the commit of refs/heads/main");
});
