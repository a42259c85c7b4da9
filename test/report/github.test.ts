import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { SEVERITIES, type Severity } from "../../src/finding.ts";
import { visible, visibleLines, wellFormed } from "../../src/report/escape.ts";
import { type GithubOptions, renderGithub } from "../../src/report/github.ts";
import type { Report } from "../../src/report/report.ts";
import { clip } from "../../src/report/text.ts";
import { expectGolden } from "./golden.ts";
import { hostileReport } from "./hostile.ts";
import { runnerCommands } from "./runner.ts";
import { context, finding, fullReport, notChecked, report } from "./sample.ts";

function commands(from: Report, options?: GithubOptions) {
  return runnerCommands(renderGithub(from, context, options));
}

function many(number: number, severity: Severity) {
  return Array.from({ length: number }, (_, i) => finding({ severity, startLine: i + 1, endLine: i + 1 }));
}

describe("github", () => {
  test("annotates, worst first", () => {
    const text = renderGithub(fullReport, context, { moreAt: "the job summary" });
    expectGolden("report.github.txt", text);
    expect(runnerCommands(text).map((command) => command.name)).toEqual([
      "error",
      "warning",
      "warning",
      "warning",
    ]);
  });

  test("an annotation holds what, why, what to do, and where to read more", () => {
    const [first] = commands(report({ findings: [finding()] }));
    expect(first?.properties).toEqual({
      file: "backend/app/main.py",
      line: "72",
      endLine: "72",
      col: "19",
      endColumn: "24",
      title: "cors/wildcard-origin",
    });
    const { message, why, fix } = finding();
    expect(first?.data).toBe(
      `${message}\nWhy: ${why}\nFix: ${fix}\nhttps://bartizan.example/rules/cors/wildcard-origin`,
    );
  });

  test("a page on this machine is no use to who reads the annotation", () => {
    const local = { ...context, ruleUrl: () => "file:///docs/rules/x.md" };
    expect(renderGithub(fullReport, local)).not.toContain("file:");
  });

  test("never more of a level than the runner keeps, and a notice of how many more there are", () => {
    const all = commands(
      report({ findings: [...many(30, "error"), ...many(30, "warning"), ...many(30, "notice")] }),
      { moreAt: "the job summary" },
    );
    // Ninety findings are on thirty lines, and errors win the line.
    expect(all.filter((command) => command.name === "error")).toHaveLength(10);
    expect(all.at(-1)?.properties["title"]).toBe("60 more findings not shown here");
    expect(all.at(-1)?.data).toContain("the job summary");
  });

  test("the budget is kept level by level, the notice of what is left out included", () => {
    const at = (from: number, severity: Severity) =>
      many(12, severity).map((one, i) => ({ ...one, startLine: from + i, endLine: from + i }));
    const findings = [...at(1, "notice"), ...at(100, "warning"), ...at(200, "error")];
    const incomplete = [notChecked("a.json", "not valid JSON", true)];
    const all = commands(report({ findings, notChecked: incomplete }), {
      budget: { error: 9, warning: 10, notice: 10 },
    });
    const perLevel = SEVERITIES.map((level) => all.filter((command) => command.name === level).length);
    expect(perLevel).toEqual([9, 10, 10]);
    expect(all.at(-1)?.properties["title"]).toBe("9 more findings not shown here");
  });

  test("exactly as many as the budget need no notice", () => {
    const all = commands(report({ findings: many(10, "notice") }));
    expect(all).toHaveLength(10);
    expect(all.map((command) => command.properties["title"])).not.toContain(
      expect.stringContaining("not shown"),
    );
  });

  test("findings of one line are one annotation of the worst level", () => {
    const all = commands(
      report({
        findings: [
          finding({ rule: "cors/null-origin", severity: "notice", message: "mild" }),
          finding({ severity: "error", message: "bad" }),
        ],
      }),
    );
    expect(all).toHaveLength(1);
    expect(all[0]?.name).toBe("error");
    expect(all[0]?.properties["title"]).toBe("cors/wildcard-origin, cors/null-origin");
    expect(all[0]?.data).toMatch(/^bad\n.*\n\nmild\n/s);
  });

  test("a message is cut where the runner would cut it", () => {
    const long = "x".repeat(1_000_000);
    const all = commands(report({ findings: [finding({ message: long, why: long, fix: long })] }));
    expect(all[0]?.data.length).toBeLessThanOrEqual(4_096);
    expect(all[0]?.data).toContain("\nFix: x");
  });

  test("columns are left out of a place that goes over several lines", () => {
    const [first] = commands(report({ findings: [finding({ endLine: 80 })] }));
    expect(first?.properties).not.toHaveProperty("col");
    expect(first?.properties).toMatchObject({ line: "72", endLine: "80" });
  });

  test("a path that would point elsewhere is put into the message instead", () => {
    const [first] = commands(report({ findings: [finding({ path: "=package.json" })] }));
    expect(first?.properties).not.toHaveProperty("file");
    expect(first?.data).toMatch(/^=package\.json:72\n/);
  });

  test("what could not be checked is a warning", () => {
    const all = commands(report({ notChecked: [notChecked("big.lock", "larger than 5 MiB", true)] }));
    expect(all.map(({ name, data }) => `${name} ${data}`)).toEqual(["warning larger than 5 MiB (big.lock)"]);
  });

  test("hostile reports give their own annotations and no other command", () => {
    fc.assert(
      fc.property(hostileReport, (hostile) => {
        const budget = { error: 1_000, warning: 1_000, notice: 1_000 };
        const parsed = commands(hostile, { budget });
        const incomplete = hostile.notChecked.some((entry) => entry.incomplete) ? 1 : 0;
        const lines = new Set(hostile.findings.map(({ path, startLine }) => `${startLine} ${path}`));
        expect(parsed).toHaveLength(lines.size + incomplete);
        for (const { name } of parsed) expect(SEVERITIES).toContain(name);
        for (const one of hostile.findings) {
          const annotation = parsed.find(
            ({ properties }) =>
              properties["line"] === String(one.startLine) && properties["file"] === wellFormed(one.path),
          );
          const named = !one.path.startsWith("=");
          const message = named
            ? annotation?.data
            : parsed.find(({ data }) => data.startsWith(`${visible(one.path)}:${one.startLine}\n`))?.data;
          expect(message).toContain(clip(visibleLines(clip(one.message, 1_200)), 60).replace(/…$/, ""));
        }
      }),
    );
  });
});
