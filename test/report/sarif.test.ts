import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Log, Result } from "sarif";
import type { Severity } from "../../src/finding.ts";
import { wellFormed } from "../../src/report/escape.ts";
import type { Report } from "../../src/report/report.ts";
import { renderSarif } from "../../src/report/sarif.ts";
import { sarifProblems as problems } from "../helpers/schemas.ts";
import { expectGolden } from "./golden.ts";
import { hostileReport } from "./hostile.ts";
import { context, finding, fullReport, report } from "./sample.ts";

async function sarif(from: Report): Promise<Log> {
  return JSON.parse(await renderSarif(from, context));
}

async function results(from: Report): Promise<Result[]> {
  return (await sarif(from)).runs[0]?.results ?? [];
}

describe("sarif", () => {
  test("is valid by SARIF's own schema", async () => {
    const text = await renderSarif(fullReport, context, { category: "bartizan" });
    expect(problems(JSON.parse(text))).toEqual([]);
    expectGolden("report.sarif", text);
  });

  test("the schema is in use: a result without a message is refused", async () => {
    const log = await sarif(fullReport);
    const broken = { ...log, runs: [{ ...log.runs[0], results: [{ ruleId: "x" }] }] };
    expect(problems(broken)).not.toEqual([]);
  });

  test.each([
    ["twice", { name: "Twice" }, { name: "Twice" }, false],
    ["twice, its properties in another order", { name: "A", guid: "B" }, { guid: "B", name: "A" }, false],
    ["and one that differs", { name: "Once" }, { name: "Again" }, true],
  ])("the schema is in use: the same rule %s", async (_, one, other, valid) => {
    const log = await sarif(fullReport);
    const guid = "01234567-89ab-4def-8123-456789abcdef";
    const rule = (more: object) => ({ id: "cors/x", ...more, ...("guid" in more ? { guid } : {}) });
    const run = log.runs[0];
    const driver = { ...run?.tool.driver, rules: [rule(one), rule(other)] };
    expect(problems({ ...log, runs: [{ ...run, results: [], tool: { driver } }] }).length === 0).toBe(valid);
  });

  test("every result names its rule by id and index, and its place", async () => {
    const log = await sarif(fullReport);
    for (const result of await results(fullReport)) {
      const rule = log.runs[0]?.tool.driver.rules?.[result.ruleIndex ?? -1];
      expect(rule?.id).toBe(result.ruleId);
      expect(result.locations).toHaveLength(1);
    }
  });

  test("a rule nobody knows any more still has a descriptor", async () => {
    const log = await sarif(report({ findings: [finding({ rule: "cors/of-old" })] }));
    expect(problems(log)).toEqual([]);
    expect(log.runs[0]?.tool.driver.rules?.at(-1)?.id).toBe("cors/of-old");
  });

  test("a run that could not check all is not called successful, and says what it missed", async () => {
    const invocation = (await sarif(fullReport)).runs[0]?.invocations?.[0];
    expect(invocation?.executionSuccessful).toBe(false);
    expect(invocation?.toolExecutionNotifications?.map((one) => one.level)).toContain("warning");
    expect((await sarif(report())).runs[0]?.invocations?.[0]?.executionSuccessful).toBe(true);
  });

  test("a page that is not on the web is no helpUri", async () => {
    const local = { ...context, ruleUrl: (id: string) => `file:///docs/rules/${id}.md` };
    expect(await renderSarif(fullReport, local)).not.toMatch(/helpUri|file:/);
  });

  test("keeps the worst 25,000 results, and says how many it leaves out", async () => {
    const severities: Severity[] = ["notice", "error"];
    const findings = severities.flatMap((severity) =>
      Array.from({ length: 13_000 }, () => finding({ severity })),
    );
    const run = (await sarif(report({ findings }))).runs[0];
    expect(run?.results).toHaveLength(25_000);
    expect(run?.results?.filter((result) => result.level === "error")).toHaveLength(13_000);
    expect(JSON.stringify(run?.invocations)).toContain("1000 more findings");
  });

  test("a result has at most 1,000 locations", async () => {
    const place = { path: "a.py", startLine: 1, startColumn: 1, endLine: 1, endColumn: 2, message: "here" };
    const [result] = await results(
      report({ findings: [finding({ related: Array.from({ length: 2_000 }, () => place) })] }),
    );
    expect(result?.relatedLocations).toHaveLength(999);
  });

  test("a message of the repository makes no link", async () => {
    const [result] = await results(report({ findings: [finding({ message: "see [here](0)" })] }));
    expect(result?.message.text).toContain("see [here] (0)");
  });

  test("hostile reports are valid, and their paths come back from the URIs", async () => {
    await fc.assert(
      fc.asyncProperty(hostileReport, async (hostile) => {
        const text = await renderSarif(hostile, context);
        const log: Log = JSON.parse(text);
        expect(problems(log)).toEqual([]);
        expect(text).not.toContain("##[");
        const paths = (log.runs[0]?.results ?? []).map((result) =>
          decodeURIComponent(result.locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? ""),
        );
        expect(paths.sort()).toEqual(hostile.findings.map((one) => wellFormed(one.path)).sort());
      }),
    );
  });
});
