import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Outcome } from "../../src/app.ts";
import { annotationsIn } from "../helpers/action.ts";
import { type PullScene, pullScene, WRITES } from "../helpers/github/scene.ts";
import { type LoopbackGithub, startGithub } from "../helpers/github/server.ts";
import { type Done, runInProcess } from "../helpers/github/step.ts";
import { expectGolden } from "../report/golden.ts";
import { context, finding, notChecked, report } from "../report/sample.ts";

const NAME = "new\nline ::error::forged ##[error]forged.py";
const TEXT =
  "<!-- bartizan:0 --> `tick` ``` @octocat #1 </details> ::warning::x ##[group]x\n::set-output name=a::b";
const GOLDEN = new URL("./golden/hostile/", import.meta.url);

let scene: PullScene;
let github: LoopbackGithub;
let posted: Done;
let readOnly: Done;

/** One finding of a file's line, one of an earlier commit's, and a file that could not be checked. */
const scan = async (): Promise<Outcome> => {
  const line = { path: NAME, startLine: 2, endLine: 2, startColumn: 5, endColumn: 6, snippet: "x = 1" };
  const texts = { message: `It says ${TEXT}.`, why: `Because ${TEXT}.`, fix: `Write ${TEXT}.` };
  const findings = [
    finding({ ...line, ...texts, fingerprint: "a".repeat(32), edits: [{ ...line, text: "2" }] }),
    finding({
      ...line,
      ...texts,
      fingerprint: "b".repeat(32),
      commit: "c".repeat(40),
      startLine: 9,
      endLine: 9,
    }),
  ];
  return {
    report: report({ findings, notChecked: [notChecked(NAME, TEXT, true), notChecked(NAME, TEXT, false)] }),
    context,
    failOn: "error",
  };
};

beforeAll(async () => {
  scene = pullScene({ [NAME]: "pass\nx = 1\n" }, { "readme.md": "Here.\n" });
  github = await startGithub(scene.github);
  posted = await runInProcess({ ...scene.step, apiUrl: github.url, scan });
  const fork = await startGithub({ ...scene.github, permissions: { ...WRITES, checks: "read" } });
  readOnly = await runInProcess({ ...scene.step, apiUrl: fork.url, scan });
  await fork.close();
  await github.close();
});
afterAll(() => scene.remove());

/** Commits differ from run to run. */
function stable(text: string): string {
  return text
    .replace(/^Bartizan [\d.]+,/m, "Bartizan VERSION,")
    .replaceAll(scene.head, "HEAD")
    .replaceAll(scene.merge, "MERGE")
    .replaceAll(scene.merge.slice(0, 7), "MERGE")
    .replace(/[0-9a-f]{7}\.\.MERGE/g, "BASE..MERGE")
    .replace(/<!-- bartizan:[0-9a-f]{16}/g, "<!-- bartizan:KEY");
}

const surfaces: readonly [string, () => string][] = [
  ["log.txt", () => posted.log],
  ["log-without-check-run.txt", () => readOnly.log],
  ["summary.md", () => posted.summary],
  ["check-run.json", () => JSON.stringify(github.state.checkRuns, null, 2)],
  ["comment.md", () => github.state.comments.map(({ body }) => body).join("\n")],
  ["remark.md", () => github.state.remarks.map(({ body }) => body).join("\n")],
  ["code-scanning.json", () => github.state.sarifs.map(({ text }) => text).join("\n")],
];

test.each(surfaces)("%s holds a hostile name and message as text", (name, text) => {
  expect(text()).not.toBe("");
  expectGolden(name, stable(text()), GOLDEN);
});

test("nothing in the logs is obeyed but what is meant", () => {
  expect(annotationsIn(posted.log).map(({ title }) => title)).toEqual(["Not everything could be checked"]);
  expect(annotationsIn(readOnly.log).map(({ file }) => file)).toEqual([NAME, undefined, undefined]);
  for (const { summary } of [posted, readOnly]) expect(summary).not.toMatch(/^\s*::/m);
});

test("no comment can be taken for another's, and nobody is called", () => {
  for (const { body } of [...github.state.comments, ...github.state.remarks]) {
    expect(body.match(/(?<!\\)<!--/g)).toHaveLength(1);
    expect(body).not.toMatch(/(^|[^`\w])@octocat/);
  }
  expect(github.problems).toEqual([]);
});
