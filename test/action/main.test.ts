import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Host } from "../../src/action/host.ts";
import { main } from "../../src/action/main.ts";
import type { Outcome } from "../../src/app.ts";
import type { Finding, Severity } from "../../src/finding.ts";
import { createRepository, type TestRepository } from "../helpers/repository.ts";
import { context, finding, report } from "../report/sample.ts";

let repository: TestRepository;
beforeEach(() => {
  repository = createRepository();
  repository.write({ "a.txt": "one\n" });
  repository.commit();
});
afterEach(() => repository.remove());

interface Run {
  readonly exitCode: number;
  readonly log: string;
  readonly files: ReadonlyMap<string, string>;
}

/** Runs the Action over what a scan is said to have found. */
async function run(
  scan: () => Promise<Outcome>,
  env: { [name: string]: string } = {},
  options: { readonly missing?: readonly string[]; readonly payload?: unknown } = {},
): Promise<Run> {
  const files = new Map<string, string>([
    ["event.json", JSON.stringify(options.payload ?? {})],
    ["output", ""],
    ["summary", ""],
  ]);
  for (const name of options.missing ?? []) files.delete(name);
  let log = "";
  const host: Host = {
    env: {
      GITHUB_WORKSPACE: repository.path,
      GITHUB_REPOSITORY: "owner/name",
      GITHUB_SERVER_URL: "https://github.com",
      GITHUB_EVENT_NAME: "workflow_dispatch",
      GITHUB_EVENT_PATH: "event.json",
      GITHUB_OUTPUT: "output",
      GITHUB_STEP_SUMMARY: "summary",
      GITHUB_SHA: "a".repeat(40),
      ...env,
    },
    print: (text) => {
      log += text;
    },
    readFile: (path) => files.get(path),
    writeFile: (path, text) => void files.set(path, text),
    appendFile(path, text) {
      const before = files.get(path);
      if (before === undefined) throw Object.assign(new Error("no such file"), { code: "ENOENT" });
      files.set(path, before + text);
    },
    elapsedMs: () => 0,
    scan,
    githubApi: () => Promise.reject(new Error("not asked for")),
  };
  return { exitCode: await main(host), log, files };
}

function found(...findings: Finding[]): () => Promise<Outcome> {
  return async () => ({ report: report({ findings }), context, failOn: "error" });
}

function outputsOf({ files }: Run): { [name: string]: string } {
  const text = files.get("output") ?? "";
  const pairs = text.matchAll(/^([a-z-]+)<<(end-[0-9a-f-]+)\n(.*?)\n\2\n/gms);
  return Object.fromEntries(Array.from(pairs, ([, name, , value]) => [name ?? "", value ?? ""]));
}

function many(severity: Severity, count: number): Finding[] {
  return Array.from({ length: count }, (_, line) =>
    finding({ severity, path: `${severity}.py`, startLine: line + 1, endLine: line + 1 }),
  );
}

function commandsOf(log: string, name: string): string[] {
  return log.split("\n").filter((line) => line.startsWith(`::${name} `));
}

describe("the verdict", () => {
  test.each<[string, Finding[], string, number, string]>([
    ["nothing found", [], "error", 0, "success"],
    ["an error", [finding()], "error", 1, "failure"],
    ["a warning under fail-on error", [finding({ severity: "warning" })], "error", 0, "success"],
    ["a warning under fail-on warning", [finding({ severity: "warning" })], "warning", 1, "failure"],
    ["an error under fail-on never", [finding()], "never", 0, "success"],
  ])("%s", async (_, findings, failOn, exitCode, conclusion) => {
    const done = await run(found(...findings), { "INPUT_FAIL-ON": failOn });
    expect(done.exitCode).toBe(exitCode);
    expect(outputsOf(done)).toMatchObject({ conclusion, findings: String(findings.length), scope: "all" });
  });

  test("what could not be checked is not green", async () => {
    const notChecked = [{ path: "poetry.lock", reason: "cannot be parsed", incomplete: true }];
    const done = await run(async () => ({
      report: report({ findings: [], notChecked }),
      context,
      failOn: "error",
    }));
    expect(done.exitCode).toBe(3);
    expect(outputsOf(done)).toMatchObject({ conclusion: "incomplete", "not-checked": "1" });
    expect(done.log).toContain("cannot be parsed");
  });

  test("a deleted branch leaves nothing to look at", async () => {
    const payload = { before: "b".repeat(40), after: "0".repeat(40), ref: "refs/heads/x", deleted: true };
    const done = await run(found(finding()), { GITHUB_EVENT_NAME: "push" }, { payload });
    expect(done.exitCode).toBe(0);
    expect(done.log).toContain("Nothing to look at: the push deleted x.");
    expect(outputsOf(done)).toMatchObject({ conclusion: "success", findings: "0", scope: "nothing" });
  });
});

describe("annotations", () => {
  test("keep within ten of each level, worst first, and say how many more there are", async () => {
    const done = await run(found(...many("notice", 20), ...many("warning", 20), ...many("error", 20)));
    expect(commandsOf(done.log, "error")).toHaveLength(10);
    expect(commandsOf(done.log, "warning")).toHaveLength(10);
    expect(commandsOf(done.log, "notice")).toHaveLength(10);
    expect(done.log).toMatch(/^::notice title=31 more findings not shown here::.*the job summary/m);
    expect(outputsOf(done)).toMatchObject({ findings: "60", errors: "20", warnings: "20", notices: "20" });
    expect(done.files.get("summary")?.match(/\/blob\/[0-9a-f]{40}\/\w+\.py#L\d+/g)).toHaveLength(60);
  });
});

test("names of the event cannot forge a command", async () => {
  const payload = {
    before: "b".repeat(40),
    after: "0".repeat(40),
    ref: "refs/heads/x\n::error::forged\u2028##[error]y",
  };
  const done = await run(found(), { GITHUB_EVENT_NAME: "push" }, { payload });
  expect(done.log).toContain("forged");
  expect(done.log).not.toMatch(/^\s*::/m);
  expect(done.log).not.toContain("##[");
});

describe("where the runner has no", () => {
  test("job summary, the rest goes on", async () => {
    const done = await run(found(finding()), { GITHUB_STEP_SUMMARY: "" });
    expect(done.exitCode).toBe(1);
    expect(outputsOf(done)["findings"]).toBe("1");
  });

  test("file for it, the log says so", async () => {
    const done = await run(found(finding()), {}, { missing: ["summary"] });
    expect(done.exitCode).toBe(1);
    expect(done.log).toContain("The job summary could not be written.");
  });

  test("payload that can be read, everything is looked at", async () => {
    const done = await run(found(), { GITHUB_EVENT_NAME: "pull_request" }, { missing: ["event.json"] });
    expect(done.log).toContain("the payload of the event pull_request does not say what changed");
    expect(outputsOf(done)).toMatchObject({ conclusion: "success", scope: "all" });
  });

  test("workspace, it says who this program is for", async () => {
    const done = await run(found(), { GITHUB_WORKSPACE: "" });
    expect(done.exitCode).toBe(2);
    expect(done.log).toMatch(/^::error title=.*GITHUB_WORKSPACE is not set/m);
    expect(outputsOf(done)["conclusion"]).toBe("incomplete");
  });
});

describe("mistakes", () => {
  test.each([
    [{ INPUT_SCOPE: "some" }, /the input scope does not take "some"%0AIt takes auto, changed, all\./],
    [
      { INPUT_SCOPE: "changed" },
      /the input scope asks for what changed, but a run by workflow_dispatch has no change/,
    ],
    [{ "INPUT_WORKING-DIRECTORY": "nowhere" }, /there is no file or directory nowhere/],
  ])("%j: one line and a hint, status 2", async (env, message) => {
    const done = await run(found(), env);
    expect(done.exitCode).toBe(2);
    expect(commandsOf(done.log, "error")).toEqual([expect.stringMatching(message)]);
    expect(done.log).not.toMatch(/^\s+at /m);
  });

  test("a bug says where and never what was read", async () => {
    const done = await run(() => Promise.reject(new TypeError("cannot read 's3cret'")));
    expect(done.exitCode).toBe(70);
    expect(done.log).toMatch(/TypeError: this is a bug in Bartizan/);
    expect(done.log).not.toContain("s3cret");
    expect(outputsOf(done)["conclusion"]).toBe("incomplete");
  });
});

test("reports are written where they are asked for", async () => {
  const done = await run(found(finding()), {
    "INPUT_JSON-FILE": "out/report.json",
    "INPUT_SARIF-FILE": "report.sarif",
  });
  const outputs = outputsOf(done);
  expect(outputs["json-file"]).toBe(`${repository.path}/out/report.json`);
  expect(JSON.parse(done.files.get(outputs["json-file"] ?? "") ?? "")).toMatchObject({ version: 1 });
  expect(JSON.parse(done.files.get(outputs["sarif-file"] ?? "") ?? "")).toMatchObject({ version: "2.1.0" });
});
