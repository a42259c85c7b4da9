import { cpSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import type { Outcome, ScanRequest } from "../../src/app.ts";
import type { Finding } from "../../src/finding.ts";
import { annotationsIn } from "../helpers/action.ts";
import { checkout, createOrigin, type Origin } from "../helpers/checkout.ts";
import { filesBetween, TOKEN, WRITES } from "../helpers/github/scene.ts";
import { type LoopbackGithub, type Options, startGithub } from "../helpers/github/server.ts";
import { runInProcess } from "../helpers/github/step.ts";
import { compactTranscript } from "../helpers/github/transcript.ts";
import { type TestRepository, temporaryDirectory } from "../helpers/repository.ts";
import { expectGolden } from "../report/golden.ts";
import { context, finding, report } from "../report/sample.ts";

/** Every event, with every set of permissions; depth of the checkout, findings and names are dealt out so that each pair occurs. */
const EVENTS = [
  "pull_request",
  "pull_request of a fork",
  "pull_request_target",
  "push",
  "push of a new branch",
  "push over another",
  "push of a tag",
  "push that deletes",
  "merge_group",
  "schedule",
  "workflow_dispatch",
  "issue_comment",
] as const;
type Event = (typeof EVENTS)[number];

const READS = { contents: "read", checks: "read", "pull-requests": "read" } as const;
const PERMISSIONS: { readonly [name: string]: NonNullable<Options["permissions"]> } = {
  none: {},
  read: READS,
  checks: { ...READS, checks: "write" },
  "pull-requests": { ...READS, "pull-requests": "write" },
  "security-events": { ...READS, "security-events": "write" },
  all: WRITES,
};
const DEPTHS = [1, 2, 0];
const FINDINGS = [0, 1, 60, 5000];

const OUT_OF_PLACE =
  "na,me:%0A\n::error::forged\n##[error]forged\r::set-output name=x::y\u202e [b](c) `|<b><!-- @octocat .py";
const NAMES = ["app.py", OUT_OF_PLACE];

const ROWS = EVENTS.flatMap((event, e) =>
  Object.keys(PERMISSIONS).map((permissions, p) => ({
    event,
    permissions,
    depth: DEPTHS[(e + p) % DEPTHS.length] ?? 1,
    findings: FINDINGS[(e + p + Math.floor(p / 2)) % FINDINGS.length] ?? 0,
    hostile: (e + Math.floor(p / 2)) % NAMES.length === 1,
  })),
);
type Row = (typeof ROWS)[number];

test("each value of a column meets each of every other", () => {
  const columns = ["event", "permissions", "depth", "findings", "hostile"] as const;
  const values = (column: keyof Row) => new Set(ROWS.map((row) => row[column])).size;
  for (const [i, one] of columns.entries()) {
    for (const other of columns.slice(i + 1)) {
      const pairs = new Set(ROWS.map((row) => `${row[one]} ${row[other]}`));
      expect(pairs.size).toBe(values(one) * values(other));
    }
  }
});

let origin: Origin;
const clones = new Map<string, TestRepository>();
const made: TestRepository[] = [];

const open: LoopbackGithub[] = [];
afterEach(async () => {
  for (const github of open.splice(0)) await github.close();
});

beforeAll(() => {
  const lines = "x = 1\n".repeat(5001);
  origin = createOrigin({
    first: { "app.py": "pass\n", "other.py": "pass\n" },
    topic1: { "app.py": lines },
    topic2: { "readme.md": "Nothing here.\n" },
    second: { "other.py": "import os\n" },
  });
});
afterAll(() => {
  for (const repository of [...made, origin.repository]) repository.remove();
});

/** A checkout that no other test has fetched anything into. */
function fresh(commit: string, depth: number): string {
  const key = `${commit} ${depth}`;
  const clone = clones.get(key) ?? checkout(origin, commit, depth);
  if (!clones.has(key)) made.push(clone);
  clones.set(key, clone);
  const path = join(temporaryDirectory(), "checkout");
  cpSync(clone.path, path, { recursive: true });
  made.push({ ...clone, path, remove: () => {} });
  return path;
}

function stepFor(event: Event) {
  const { first, second, topic, merge } = origin;
  const zero = "0".repeat(40);
  const repository = { default_branch: "main" };
  const own = { repo: { full_name: "owner/name" } };
  const pull = (head: object) => ({
    pull_request: {
      number: 7,
      head: { sha: topic, ref: "topic", ...head },
      base: { sha: first, ref: "main", ...own },
    },
  });
  const push = (before: string, after: string, ref: string, more: object = {}) => ({
    event: "push",
    sha: after,
    ref,
    payload: { before, after, ref, repository, ...more },
  });
  const at = { sha: merge, ref: "refs/heads/main", payload: {} };
  switch (event) {
    case "pull_request":
      return { event, sha: merge, ref: "refs/pull/7/merge", payload: pull(own) };
    case "pull_request of a fork":
      return { event: "pull_request", sha: merge, ref: "refs/pull/7/merge", payload: pull({ repo: null }) };
    case "pull_request_target":
      return { event, sha: second, ref: "refs/heads/main", payload: pull({ repo: null }) };
    case "push":
      return push(first, second, "refs/heads/main");
    case "push of a new branch":
      return push(zero, topic, "refs/heads/topic");
    case "push over another":
      return push(second, topic, "refs/heads/topic", { forced: true });
    case "push of a tag":
      return push(zero, merge, "refs/tags/v1");
    case "push that deletes":
      return { ...push(first, zero, "refs/heads/gone", { deleted: true }), sha: second };
    case "merge_group":
      return {
        event,
        sha: merge,
        ref: "refs/heads/gh-readonly-queue/main/pr-7",
        payload: { merge_group: { base_sha: second, base_ref: "refs/heads/main", head_sha: merge } },
      };
    default:
      return { event, ...at };
  }
}

function findingsOf({ findings, hostile }: Row): Finding[] {
  const path = NAMES[hostile ? 1 : 0] ?? "";
  return Array.from({ length: findings }, (_, i) => {
    const line = i + 1;
    const edit = { path, startLine: line, endLine: line, startColumn: 5, endColumn: 6, text: "2" };
    return finding({
      path,
      startLine: line,
      endLine: line,
      startColumn: 5,
      endColumn: 6,
      snippet: "x = 1",
      severity: i % 3 === 0 ? "error" : i % 3 === 1 ? "warning" : "notice",
      fingerprint: String(i).padStart(32, "0"),
      ...(hostile ? { message: `${OUT_OF_PLACE} is wrong.` } : {}),
      edits: [edit],
    });
  });
}

async function run(row: Row, github: LoopbackGithub) {
  const step = stepFor(row.event);
  let scanned: Omit<ScanRequest, "assets"> | undefined;
  const scan = async (request: Omit<ScanRequest, "assets">): Promise<Outcome> => {
    scanned = request;
    const kind = request.source.kind;
    return {
      report: report({
        findings: findingsOf(row),
        notChecked: [],
        scope: { kind, root: ".", ...request.scope },
      }),
      context,
      failOn: "error",
    };
  };
  const done = await runInProcess({
    ...step,
    workspace: fresh(step.sha, row.depth),
    token: TOKEN,
    apiUrl: github.url,
    scan,
  });
  return { done, scanned };
}

function serve(row: Row): Promise<LoopbackGithub> {
  const { repository, first, second, topic } = origin;
  return startGithub({
    token: TOKEN,
    permissions: PERMISSIONS[row.permissions] ?? {},
    readOnly: row.event === "pull_request of a fork",
    pulls: { 7: { head: topic, files: filesBetween(repository, first, topic) } },
    compare: { [`main...${origin.merge}`]: { merge_base_commit: { sha: second } } },
  });
}

const isPull = (event: Event) => event.startsWith("pull_request");
const CHANGES = new Set<Event>([...EVENTS.slice(0, 6), "merge_group"]);

/** What may be there after a run, for what was permitted. */
function expectPosts(row: Row, { state }: LoopbackGithub): void {
  const fork = row.event === "pull_request of a fork";
  const nothing = row.event === "push that deletes" || fork;
  const may = (permission: string) => !nothing && PERMISSIONS[row.permissions]?.[permission] === "write";
  expect(state.checkRuns).toHaveLength(may("checks") ? 1 : 0);
  for (const check of state.checkRuns) {
    expect(check).toMatchObject({
      status: "completed",
      conclusion: row.findings > 0 ? "failure" : "success",
      head_sha: isPull(row.event) ? origin.topic : stepFor(row.event).sha,
    });
    expect(check.annotations).toHaveLength(Math.min(row.findings, 1000));
  }
  const talks = may("pull-requests") && isPull(row.event) && row.findings > 0;
  expect(state.comments).toHaveLength(talks ? 1 : 0);
  const mendable = talks && !row.hostile;
  expect(state.reviews).toHaveLength(mendable ? 1 : 0);
  expect(state.remarks).toHaveLength(mendable ? Math.min(row.findings, 50) : 0);
  const whole = !CHANGES.has(row.event) || isPull(row.event);
  expect(new Set(state.sarifs.map(({ ref }) => ref)).size).toBe(may("security-events") && whole ? 1 : 0);
}

describe.each(ROWS)(
  "$event, permissions $permissions, depth $depth, $findings findings, hostile $hostile",
  (row) => {
    test("does what it should, and again", async () => {
      const github = await serve(row);
      open.push(github);
      const { done, scanned } = await run(row, github);
      const deletes = row.event === "push that deletes";
      expect(done.exitCode).toBe(row.findings > 0 && !deletes ? 1 : 0);
      expect(done.outputs["scope"]).toBe(deletes ? "nothing" : CHANGES.has(row.event) ? "changed" : "all");
      expect(done.outputs["findings"]).toBe(String(deletes ? 0 : row.findings));
      expect(scanned === undefined).toBe(deletes);
      expectPosts(row, github);

      const annotations = annotationsIn(done.log);
      for (const level of ["error", "warning", "notice"]) {
        expect(annotations.filter((annotation) => annotation.level === level).length).toBeLessThanOrEqual(10);
      }
      expect(new Set(annotations.map(({ file }) => file)).size).toBeLessThanOrEqual(2);
      expect(done.log).not.toContain(TOKEN);
      expect(Buffer.byteLength(done.summary)).toBeLessThan(1_048_576);
      expect(done.summary).not.toMatch(/^(::|##\[)/m);
      expect(github.transcript.length).toBeLessThan(60);

      const requests = github.transcript.length;
      if (row.findings < 5000) await run(row, github);
      expectPosts(row, github);
      expect(github.problems).toEqual([]);
      if (row.permissions === "all") {
        const commits = { HEAD: origin.topic, MERGE: origin.merge, MAIN: origin.second };
        expectGolden(
          `${row.event.replaceAll(" ", "-")}.txt`,
          compactTranscript(github.transcript.slice(0, requests), commits),
          new URL("./golden/", import.meta.url),
        );
      }
    });
  },
);
