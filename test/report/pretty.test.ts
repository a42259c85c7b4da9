import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Severity } from "../../src/finding.ts";
import { renderPretty } from "../../src/report/pretty.ts";
import type { Report } from "../../src/report/report.ts";
import { widthOf } from "../../src/report/text.ts";
import { expectGolden } from "./golden.ts";
import { hostileReport } from "./hostile.ts";
import { runnerCommands } from "./runner.ts";
import { context, finding, fullReport, notChecked, report } from "./sample.ts";

const plain = { color: false, width: 80 };

function pretty(from: Report, options = {}): string {
  return renderPretty(from, context, { ...plain, ...options });
}

function lastLine(text: string): string {
  return text.trimEnd().split("\n").at(-1) ?? "";
}

describe("pretty", () => {
  test("everything a report can hold", () => {
    expectGolden("report.txt", pretty(fullReport));
    expectGolden("report-narrow.txt", pretty(fullReport, { width: 50 }));
    expectGolden("report-verbose.txt", pretty(fullReport, { verbose: true, width: 100 }));
  });

  test("colour is only colour: without it the text is the same", () => {
    const colored = pretty(fullReport, { color: true });
    expectGolden("report.ansi", colored);
    expect(colored.replace(/\u001b\[[\d;]*m/g, "")).toBe(pretty(fullReport));
  });

  test("the closing line says what was found, what was looked at, and how long it took", () => {
    expect(lastLine(pretty(report({ findings: [finding()] })))).toBe("1 error · 120 files, 734 kB in 0.21 s");
    expect(pretty(report())).toBe("No findings · 120 files, 734 kB in 0.21 s\n");
  });

  test("nothing looked at is not green", () => {
    const nothing = report({ stats: { files: 0, bytes: 0, durationMs: 3 } });
    expect(pretty(nothing)).toBe("Nothing was looked at: there is no file here to check.\n");
    expect(pretty({ ...nothing, scope: { kind: "staged", root: "." } })).toContain(
      "the index adds or changes no file",
    );
    expect(pretty({ ...nothing, notChecked: [notChecked("a.png", "binary file", false)] })).toContain(
      "Nothing was looked at: 1 file was passed over by design.",
    );
    expect(pretty(nothing, { color: true })).not.toContain("\u001b[32m");
    expect(pretty(report(), { color: true })).toContain("\u001b[32mNo findings");
  });

  test("an incomplete run without findings is not green either", () => {
    const text = pretty(report({ notChecked: [notChecked("a.json", "not valid JSON", true)] }), {
      color: true,
    });
    expect(text).toContain("No findings, but 1 file could not be checked");
    expect(text).not.toContain("\u001b[32m");
  });

  test("what is missing is not always a file", () => {
    const reason = "the advisories could not be read, so 12 packages went unchecked";
    expect(pretty(report({ notChecked: [notChecked("", reason, true)] }))).toBe(
      `Could not be checked, so this run is incomplete:\n  ${reason}\n\nNo findings, but something could not be checked · 120 files, 734 kB in 0.21 s\n`,
    );
  });

  test("a range is named in the closing line, with its commits shortened", () => {
    const scope = { kind: "range", root: ".", base: "a".repeat(40), head: "feature/x" } as const;
    expect(lastLine(pretty(report({ scope })))).toBe(
      "No findings · 120 changed files in aaaaaaa..feature/x, 734 kB in 0.21 s",
    );
  });

  test("quiet says nothing when there is nothing to say", () => {
    expect(pretty(report({ notChecked: [notChecked("a.png", "binary file", false)] }), { quiet: true })).toBe(
      "",
    );
    expect(
      pretty(report({ notChecked: [notChecked("a.json", "too large", true)] }), { quiet: true }),
    ).toContain("too large (a.json)");
    expect(pretty(report({ findings: [finding()] }), { quiet: true })).toContain("cors/wildcard-origin");
  });

  test("the same why and fix are told once in a file, and again in the next file", () => {
    const again = finding({ startLine: 90, endLine: 90, message: "Again." });
    const other = finding({ path: "other.py" });
    const text = pretty(report({ findings: [finding(), again, other] }));
    expect(text.split(finding().why)).toHaveLength(3);
    expect(text).toContain("Why   and fix as at 72:19");
    expect(
      pretty(report({ findings: [finding(), again, other] }), { verbose: true }).split(finding().why),
    ).toHaveLength(4);
  });

  test("a place of several lines is underlined to the end of its first, and its end is named", () => {
    const text = pretty(report({ findings: [finding({ endLine: 75, mark: { start: 4, end: 24 } })] }));
    expect(text).toContain(`\n       │     ${"^".repeat(20)} to line 75\n`);
  });

  test("notices after the first of their rule in a file are shown in short, and errors never", () => {
    const at = (startLine: number, severity: Severity) =>
      finding({ startLine, endLine: startLine, severity, message: `The ${startLine}.` });
    const findings = [at(1, "notice"), at(2, "notice"), at(3, "error"), at(4, "notice")];
    const text = pretty(report({ findings }));
    expect(text.split('allow_origins=["*"],')).toHaveLength(3);
    expect(text).toContain("\n\n2 notices are shown in short; --verbose shows all in full.\n");
    const verbose = pretty(report({ findings }), { verbose: true });
    expect(verbose.split('allow_origins=["*"],')).toHaveLength(5);
    expect(verbose).not.toContain("shown in short");
  });

  test("what is said of the same words in the same words is said once, with every place", () => {
    const at = (startLine: number, startColumn: number) =>
      finding({ startLine, startColumn, endLine: startLine, severity: "warning" });
    const findings = [at(1, 5), at(2, 9), { ...at(3, 5), message: "Another." }, at(40, 5)];
    const text = pretty(report({ findings }));
    expect(text.split('allow_origins=["*"],')).toHaveLength(3);
    expect(text).toContain("\n  Also  2:9, 40:5\n");
    expect(text).toContain("4 warnings");
    const verbose = pretty(report({ findings }), { verbose: true });
    expect(verbose.split('allow_origins=["*"],')).toHaveLength(5);
    expect(verbose).not.toContain("Also");
  });

  test("a notice for a reason told before is shown in short in another file too", () => {
    const notice = (path: string, why: string) =>
      finding({ path, why, severity: "notice", message: `In ${path}.` });
    const findings = [
      notice("a.yml", "Tags move."),
      notice("b.yml", "Tags move."),
      notice("c.yml", "Branches move."),
    ];
    const text = pretty(report({ findings }));
    expect(text).toMatch(/In a\.yml\.[\s\S]*Tags move\.[\s\S]*In b\.yml\.\n\nc\.yml[\s\S]*Branches move\./);
    expect(text).toContain("1 notice is shown in short");
  });

  test("masked words are never the same", () => {
    const at = (startLine: number) =>
      finding({ startLine, endLine: startLine, snippet: "KEY = ****", mark: { start: 6, end: 10 } });
    expect(pretty(report({ findings: [at(1), at(2)] })).split("KEY = ****")).toHaveLength(3);
  });

  test("a finding that is less than certain says so", () => {
    expect(pretty(report({ findings: [finding({ confidence: "medium" })] }))).toContain(
      "error  cors/wildcard-origin  (medium confidence)\n",
    );
  });

  test("reasons beyond a screenful are counted, and listed when asked for", () => {
    const skipped = Array.from({ length: 30 }, (_, i) =>
      notChecked(`f${i}.json`, `not valid JSON: line ${i}`, true),
    );
    expect(pretty(report({ notChecked: skipped }))).toContain(
      "  and for 10 other reasons; --verbose lists them\n",
    );
    expect(pretty(report({ notChecked: skipped }), { verbose: true })).toContain(
      "not valid JSON: line 29 (f29.json)",
    );
  });

  test("only our own colours and line breaks come out, whatever goes in", () => {
    fc.assert(
      fc.property(hostileReport, fc.boolean(), fc.boolean(), (hostile, color, verbose) => {
        const text = pretty(hostile, { color, verbose });
        const bare = text.replace(/\u001b\[(0|1|2|32|36|1;31|1;33|1;34)m/g, "");
        expect(bare).not.toMatch(/(?![\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]/u);
        if (!color) expect(bare).toBe(text);
        expect(runnerCommands(text)).toEqual([]);
      }),
    );
  });

  test("prose and source stay within the width", () => {
    fc.assert(
      fc.property(hostileReport, fc.integer({ min: 50, max: 160 }), (hostile, width) => {
        for (const line of pretty({ ...hostile, notChecked: [] }, { width }).split("\n")) {
          const ours = line.startsWith("  ") && !line.includes("://");
          // What is broken up for the runner's sake may be a column wider.
          const whole = line.replaceAll("## [", "##[").replace(/^(\s*): :/, "$1::");
          if (ours) expect(widthOf(whole)).toBeLessThanOrEqual(width);
        }
      }),
    );
  });

  test("a message of a megabyte takes no second and no screenful", () => {
    const long = "ab ".repeat(350_000);
    const text = pretty(
      report({ findings: [finding({ message: long, why: long, fix: long, snippet: long })] }),
    );
    expect(text.length).toBeLessThan(20_000);
  });
});
