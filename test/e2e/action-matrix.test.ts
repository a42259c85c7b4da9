import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { runStep, type StepResult } from "../helpers/action.ts";
import { checkout, createOrigin, type Origin } from "../helpers/checkout.ts";
import { filesBetween, TOKEN } from "../helpers/github/scene.ts";
import { type LoopbackGithub, type Permission, startGithub } from "../helpers/github/server.ts";
import { compactTranscript } from "../helpers/github/transcript.ts";
import { expectGolden } from "../report/golden.ts";

/** The built Action: each value of a column below meets each of every other one in some run. */
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

const DEPTHS = [1, 2, 0] as const;
const FINDINGS = [0, 1, 60, 5_000] as const;
const LEVELS: readonly Permission[] = ["none", "read", "write"];
const NAMES = [
  "Dockerfile",
  "na,me:%0A\n::error::forged\n##[error]forged\r::set-output name=x::y\u202e [b](c) `|<b><!-- @octocat .Dockerfile",
] as const;

const ROWS = EVENTS.flatMap((event, e) =>
  FINDINGS.map((findings, f) => ({
    event,
    findings,
    depth: DEPTHS[(e + f) % 3] ?? 1,
    checks: LEVELS[(e + 2 * f) % 3] ?? "none",
    pulls: LEVELS[(Math.floor(e / 3) + f) % 3] ?? "none",
    security: LEVELS[2 * ((e + f) % 2)] ?? "none",
    hostile: (Math.floor(e / 2) + Math.floor(f / 2)) % 2 === 1,
  })),
);
type Row = (typeof ROWS)[number];

test("each value of a column meets each of every other", () => {
  const columns = ["event", "findings", "depth", "checks", "pulls", "security", "hostile"] as const;
  const values = (column: keyof Row) => new Set(ROWS.map((row) => row[column])).size;
  for (const [i, one] of columns.entries()) {
    for (const other of columns.slice(i + 1)) {
      const pairs = new Set(ROWS.map((row) => `${row[one]} ${row[other]}`));
      expect([one, other, pairs.size]).toEqual([one, other, values(one) * values(other)]);
    }
  }
});

interface Ran {
  readonly row: Row;
  readonly result: StepResult;
  readonly github: LoopbackGithub;
  /** Commits by what a transcript calls them. */
  readonly names: { readonly [name: string]: string };
}

/** Waits that GitHub asks for (a second between two writes) take a hundredth of their time; nothing else is changed. */
const HURRY =
  "const wait = setTimeout; globalThis.setTimeout = (run, ms, ...rest) => wait(run, ms > 250 ? ms / 100 : ms, ...rest);";
const AT_ONCE = 4;

interface Made {
  readonly origin: Origin;
  readonly files: ReturnType<typeof filesBetween>;
}
const origins = new Map<string, Made>();
const runs = new Map<Row, Ran>();

beforeAll(async () => {
  const waiting = [...ROWS];
  const worker = async () => {
    for (let row = waiting.shift(); row; row = waiting.shift()) runs.set(row, await run(row));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}, 400_000);
afterAll(() => {
  for (const { origin } of origins.values()) origin.repository.remove();
});

/** A pull request whose first commit adds so many images without a version. */
function originOf({ findings, hostile }: Row): Made {
  const key = `${findings} ${hostile}`;
  const known = origins.get(key);
  if (known) return known;
  const name = NAMES[hostile ? 1 : 0];
  // Short enough for a file of 5,000 to be read without a thread of its own.
  const images = Array.from({ length: findings }, (_, i) => `FROM n${i}\n`);
  const origin = createOrigin({
    first: { [name]: "# images\n", "other.py": "pass\n" },
    topic1: { [name]: `# images\n${images.join("")}` },
    topic2: { "readme.md": "Nothing here.\n" },
    second: { "other.py": "import os\n" },
  });
  const made = { origin, files: filesBetween(origin.repository, origin.first, origin.topic) };
  origins.set(key, made);
  return made;
}

function stepFor(event: Event, { first, second, topic, merge }: Origin) {
  const zero = "0".repeat(40);
  const repository = { default_branch: "main" };
  const own = { repo: { full_name: "owner/name" } };
  const pull = (head: object) => ({
    pull_request: {
      number: 7,
      commits: 2,
      changed_files: 2,
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
  const at = { sha: merge, ref: "refs/heads/main" };
  switch (event) {
    case "pull_request":
      return { event, sha: merge, ref: "refs/pull/7/merge", payload: pull(own) };
    case "pull_request of a fork":
      return { event: "pull_request", sha: merge, ref: "refs/pull/7/merge", payload: pull({ repo: null }) };
    case "pull_request_target":
      return { event, sha: second, ref: "refs/heads/main", payload: pull({ repo: null }) };
    case "push":
      return push(first, topic, "refs/heads/topic", { forced: false, commits: [{}, {}] });
    case "push of a new branch":
      return push(zero, topic, "refs/heads/topic");
    case "push over another":
      return push(second, topic, "refs/heads/topic", { forced: true });
    case "push of a tag":
      return push(zero, merge, "refs/tags/v1");
    case "push that deletes":
      return { ...push(first, zero, "refs/heads/gone", { deleted: true }), sha: second };
    case "merge_group": {
      const group = { base_sha: second, base_ref: "refs/heads/main", head_sha: merge };
      return {
        event,
        sha: merge,
        ref: "refs/heads/gh-readonly-queue/main/7",
        payload: { merge_group: group },
      };
    }
    case "schedule":
      // Its payload names no repository.
      return { event, ...at, payload: { schedule: "41 3 * * *" } };
    case "workflow_dispatch":
      return { event, ...at, payload: { inputs: {}, ref: "refs/heads/main", repository } };
    default:
      return { event, ...at, payload: { action: "created", comment: { body: "::error::x" }, repository } };
  }
}

async function run(row: Row): Promise<Ran> {
  const { origin, files } = originOf(row);
  const { first, topic, second, merge } = origin;
  const { ref, ...step } = stepFor(row.event, origin);
  const workspace = checkout(origin, step.sha, row.depth);
  const github = await startGithub({
    token: TOKEN,
    permissions: {
      contents: "read",
      checks: row.checks,
      "pull-requests": row.pulls,
      "security-events": row.security,
    },
    readOnly: row.event === "pull_request of a fork",
    pulls: { 7: { head: topic, files } },
    compare: {
      [`main...${merge}`]: { merge_base_commit: { sha: second } },
      [`main...${topic}`]: { merge_base_commit: { sha: first } },
    },
  });
  try {
    const result = await runStep({
      ...step,
      workspace: workspace.path,
      apiUrl: github.url,
      inputs: { token: TOKEN, "fail-on": "warning" },
      env: {
        GITHUB_REF: ref,
        GITHUB_WORKFLOW: "Bartizan",
        GITHUB_JOB: "bartizan",
        GITHUB_RUN_ID: "1",
        NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(HURRY)}`,
      },
    });
    return { row, result, github, names: { HEAD: topic, MERGE: merge, MAIN: second, FIRST: first } };
  } finally {
    await github.close();
    workspace.remove();
  }
}

const isPull = (event: Event) => event.startsWith("pull_request");
const OF_A_CHANGE = new Set<Event>([...EVENTS.slice(0, 6), "merge_group"]);
const MOST_ANNOTATIONS = 1_000;

/** What may be there after a run, for what was permitted. */
function expectPosts({ row, github, names }: Ran): void {
  const { state } = github;
  const fork = row.event === "pull_request of a fork";
  const nothing = row.event === "push that deletes" || fork;
  const head =
    isPull(row.event) || /^push( of a new| over|$)/.test(row.event) ? names["HEAD"] : names["MERGE"];
  expect(state.checkRuns).toHaveLength(!nothing && row.checks === "write" ? 1 : 0);
  for (const check of state.checkRuns) {
    const conclusion = row.findings > 0 ? "failure" : "success";
    expect(check).toMatchObject({ status: "completed", conclusion, head_sha: head });
    expect(check.annotations).toHaveLength(Math.min(row.findings, MOST_ANNOTATIONS));
  }
  const talks = !nothing && row.pulls === "write" && isPull(row.event) && row.findings > 0;
  expect(state.comments).toHaveLength(talks ? 1 : 0);
  const whole = !OF_A_CHANGE.has(row.event) || isPull(row.event);
  expect(state.sarifs).toHaveLength(!nothing && row.security === "write" && whole ? 1 : 0);
}

/** All that a run printed, answered and asked for, in short, and without what no two runs share. */
function described({ row, result, github, names }: Ran): string {
  const { event: _, ...values } = row;
  const stable = (text: string) =>
    Object.entries(names).reduce(
      (so, [name, commit]) => so.replaceAll(commit, name).replaceAll(commit.slice(0, 7), name),
      text
        .replace(/\bin \d[\d.]* (ms|s|min \d+ s)$/gm, "in (time)")
        .replace(/^Bartizan [\d.]+,/m, "Bartizan,"),
    );
  const lines = stable(result.log).trimEnd().split("\n");
  const shown =
    lines.length <= 14 ? lines : [...lines.slice(0, 8), `(${lines.length - 12} lines)`, ...lines.slice(-4)];
  return [
    `== ${JSON.stringify(values)}`,
    `exit ${result.exitCode}, outputs ${JSON.stringify(result.outputs)}`,
    ...shown.map((line) => `| ${line.length > 160 ? `${line.slice(0, 160)}…` : line}`),
    ...withoutRepetition(compactTranscript(github.transcript, names).split("\n")),
  ].join("\n");
}

/** Batches of annotations: the first, how many like it, and the last. */
function withoutRepetition(lines: readonly string[]): readonly string[] {
  const startOf = (line: string | undefined) => line?.split(" {", 1)[0];
  const groups: string[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group && startOf(group[0]) === startOf(line)) group.push(line);
    else groups.push([line]);
  }
  return groups.flatMap((group) =>
    group.length > 3 ? [...group.slice(0, 1), `(${group.length - 2} like it)`, ...group.slice(-1)] : group,
  );
}

describe.each(EVENTS)("%s", (event) => {
  const ofEvent = () => [...runs.values()].filter(({ row }) => row.event === event);

  test.each(ROWS.filter((row) => row.event === event))(
    "$findings findings, depth $depth, checks $checks, pull-requests $pulls, security-events $security, hostile $hostile",
    (row) => {
      const ran = runs.get(row);
      if (!ran) throw new Error("it did not run");
      const { result, github } = ran;
      const deletes = event === "push that deletes";
      expect(result.exitCode).toBe(row.findings > 0 && !deletes ? 1 : 0);
      expect(result.outputs).toMatchObject({
        scope: deletes ? "nothing" : OF_A_CHANGE.has(event) ? "changed" : "all",
        findings: String(deletes ? 0 : row.findings),
      });
      expectPosts(ran);
      for (const level of ["error", "warning", "notice"]) {
        expect(result.annotations.filter((each) => each.level === level).length).toBeLessThanOrEqual(10);
      }
      const files = new Set(result.annotations.flatMap(({ file }) => file ?? []));
      for (const file of files) expect(file).toBe(NAMES[row.hostile ? 1 : 0]);
      expect(result.log).not.toContain(TOKEN);
      expect(Buffer.byteLength(result.summary)).toBeLessThan(1_048_576);
      expect(result.summary).not.toMatch(/^(::|##\[)/m);
      expect(github.transcript.length).toBeLessThan(60);
      expect(github.problems).toEqual([]);
    },
  );

  test("its transcripts", () => {
    const text = ROWS.filter((row) => row.event === event).flatMap((row) => {
      const ran = ofEvent().find((each) => each.row === row);
      return ran ? [described(ran)] : [];
    });
    expectGolden(
      `${event.replaceAll(" ", "-")}.txt`,
      text.join("\n"),
      new URL("./golden/action/", import.meta.url),
    );
  });
});
