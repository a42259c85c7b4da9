import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import * as z from "zod";
import { runScan } from "../../src/app.ts";
import { memorySource } from "../../src/sources/memory.ts";
import { runProgram } from "../helpers/dist.ts";
import { temporaryDirectory } from "../helpers/repository.ts";
import { toolFolder } from "../helpers/tools.ts";

const page = readFileSync("docs/action.md", "utf8");
const declared = z
  .object({ inputs: z.record(z.string(), z.unknown()), outputs: z.record(z.string(), z.unknown()) })
  .parse(parse(readFileSync("action.yml", "utf8")));

const Step = z.strictObject({
  id: z.string().optional(),
  if: z.string().optional(),
  uses: z.string(),
  with: z.record(z.string(), z.unknown()).default({}),
});
const Job = z.strictObject({
  if: z.string().optional(),
  "runs-on": z.string().optional(),
  "timeout-minutes": z.int().optional(),
  permissions: z.record(z.string(), z.enum(["read", "write"])),
  strategy: z.unknown().optional(),
  uses: z.string().optional(),
  with: z.unknown().optional(),
  steps: z.array(Step).default([]),
});
const Workflow = z.strictObject({
  name: z.string(),
  on: z.union([z.string(), z.record(z.string(), z.unknown())]),
  permissions: z.strictObject({}),
  concurrency: z.strictObject({ group: z.string(), "cancel-in-progress": z.literal(true) }).optional(),
  jobs: z.record(z.string(), Job),
});

const workflows = Array.from(page.matchAll(/```yaml\n(# (\.github\/workflows\/\S+)\n.*?)```/gs), (match) => ({
  path: match[2] ?? "",
  text: match[1] ?? "",
}));
/** With every place filled in that a reader has to fill in. */
const filled = (text: string) =>
  text.replaceAll("OWNER", "owner").replaceAll("FULL_COMMIT_ID", "0123456789abcdef".repeat(3).slice(0, 40));
const steps = (text: string) => Object.values(Workflow.parse(parse(text)).jobs).flatMap((job) => job.steps);
const own = (text: string) => steps(text).filter(({ uses }) => uses.startsWith("OWNER/bartizan@"));

/** What a workflow with nothing switched off can make use of. */
const WRITES: readonly (readonly [input: string, permission: string])[] = [
  ["check-run", "checks"],
  ["comment", "pull-requests"],
  ["review", "pull-requests"],
  ["sarif-upload", "security-events"],
];

test("there are workflows for every case", () => {
  expect(workflows.length).toBe((page.match(/^```yaml$/gm) ?? []).length);
  const events = workflows.flatMap(({ text }) => {
    const { on } = Workflow.parse(parse(text));
    return typeof on === "string" ? [on] : Object.keys(on);
  });
  expect(new Set(events)).toEqual(
    new Set([
      "pull_request",
      "pull_request_target",
      "merge_group",
      "push",
      "schedule",
      "workflow_dispatch",
      "workflow_call",
    ]),
  );
});

describe.each(workflows)("$path", ({ path, text }) => {
  test("is a workflow with nothing that nobody knows", () => {
    expect(Workflow.safeParse(parse(text)).error?.issues ?? []).toEqual([]);
  });

  test("names inputs and outputs that there are", () => {
    for (const step of own(text)) {
      for (const name of Object.keys(step.with)) expect(Object.keys(declared.inputs)).toContain(name);
    }
    for (const [, name = ""] of text.matchAll(/steps\.bartizan\.outputs\.([\w-]+)/g)) {
      expect(Object.keys(declared.outputs)).toContain(name);
    }
  });

  test("permits to write only what it writes", () => {
    for (const job of Object.values(Workflow.parse(parse(text)).jobs)) {
      const allowed = Object.keys(job.permissions).filter((name) => job.permissions[name] === "write");
      const [step] = job.steps.filter(({ uses }) => uses.startsWith("OWNER/bartizan@"));
      if (!step) continue;
      const used = WRITES.filter(([input]) => step.with[input] !== "never").map(
        ([, permission]) => permission,
      );
      expect(used).toEqual(expect.arrayContaining(allowed));
      expect(job.permissions["contents"]).toBe("read");
    }
  });

  test("lets no two runs write the same comment at once", () => {
    const { jobs, concurrency, on } = Workflow.parse(parse(text));
    const writes = Object.values(jobs).some(({ permissions }) => permissions["pull-requests"] === "write");
    const called = typeof on === "object" && "workflow_call" in on;
    expect(concurrency !== undefined).toBe(writes && !called);
    // The branch a pull request goes to is the same for all of them.
    if (text.includes("pull_request_target")) expect(concurrency?.group).toContain("pull_request.number");
  });

  test("is pinned, and has nothing that Bartizan itself would report", async () => {
    const { report } = await runScan({
      source: memorySource({ [path]: filled(text) }, "worktree"),
      assets: { read: () => Promise.reject(new Error("no asset is needed")) },
      only: ["pinning", "secrets"],
      skip: [],
      wholeFiles: true,
      minConfidence: "low",
    });
    expect(report.findings.map(({ message }) => message)).toEqual([]);
    expect(report.stats.files).toBe(1);
  });
});

describe.each([
  ["actionlint", []],
  ["zizmor", ["--offline", "--quiet"]],
])("%s", (name, options) => {
  test("finds nothing in them, where it is installed", async () => {
    const folder = await toolFolder(name);
    if (folder === undefined) return;
    const place = temporaryDirectory();
    const files = workflows.map(({ path, text }, i) => {
      const file = join(place, String(i), dirname(path), basename(path));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, filled(text));
      return file;
    });
    const ran = await runProgram(join(folder, name), [...options, ...files], { cwd: place });
    rmSync(place, { recursive: true });
    expect(ran.stdout).not.toMatch(/^(error|warning|help)/m);
    expect(ran.code).toBe(0);
  });
});
