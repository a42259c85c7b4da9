import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { pathToUri } from "../../src/report/escape.ts";
import { renderSummary } from "../../src/report/summary.ts";
import { expectGolden } from "./golden.ts";
import { hostileReport } from "./hostile.ts";
import { tableCells } from "./markdown-table.ts";
import { context, finding, fullReport, report } from "./sample.ts";

const fileUrl = (path: string, line: number) => `https://forge.example/blob/main/${pathToUri(path)}#L${line}`;

function bytes(text: string): number {
  return Buffer.byteLength(text);
}

function findingRows(text: string): string[] {
  return text.split("\n").filter((line) => /^\| (error|warning|notice) \|/.test(line));
}

describe("summary", () => {
  test("everything a report can hold", () => {
    expectGolden("report.md", renderSummary(fullReport, context, { fileUrl }));
  });

  test("of a clean run is two lines", () => {
    expect(renderSummary(report(), context)).toBe(
      "## Bartizan\n\n**No findings · 120 files, 734 kB in 0.21 s**\n",
    );
  });

  test("leaves out whole rows, mildest first, and says how many", () => {
    const notices = Array.from({ length: 50 }, (_, i) => finding({ severity: "notice", startLine: i + 1 }));
    const findings = [...notices, finding({ path: "worst.py" })];
    const text = renderSummary(report({ findings }), context, { maxBytes: 4_000, moreAt: "the log" });
    expect(bytes(text)).toBeLessThanOrEqual(4_000);
    const rows = findingRows(text);
    expect(rows[0]).toContain("worst.py");
    expect(text).toContain(
      `${51 - rows.length} more findings not shown here; the worst are. All of them are in the log.`,
    );
  });

  test("never over its budget, never a broken row, whatever the texts", () => {
    fc.assert(
      fc.property(hostileReport, fc.nat(20_000), (hostile, maxBytes) => {
        const text = renderSummary(hostile, context, { maxBytes, fileUrl });
        expect(bytes(text)).toBeLessThanOrEqual(maxBytes);
        expect(text).not.toMatch(/(?![\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]/u);
        let columns = 0;
        for (const line of text.split("\n")) {
          if (!line.startsWith("|")) columns = 0;
          else {
            const cells = tableCells(line).length;
            if (columns === 0) columns = cells;
            expect(cells).toBe(columns);
          }
        }
      }),
    );
  });

  test("with room enough every finding has its row", () => {
    fc.assert(
      fc.property(hostileReport, (hostile) => {
        expect(findingRows(renderSummary(hostile, context))).toHaveLength(hostile.findings.length);
      }),
    );
  });

  test("no tag and no mention of the repository's gets through", () => {
    fc.assert(
      fc.property(hostileReport, (hostile) => {
        const text = renderSummary(hostile, context, { fileUrl });
        const live = text.replace(/\\./g, "§").replace(/`[^`\n]*`/g, "");
        expect(live.replace(/<\/?code>|<br>/g, "")).not.toMatch(/<[a-z!/]/i);
        expect(live).not.toMatch(/(?<![/\w.])@\w/);
      }),
    );
  });

  test("a megabyte of text in a finding does not push the others out", () => {
    const long = "x".repeat(1_000_000);
    const findings = [finding({ message: long, why: long, fix: long, path: long }), finding()];
    const text = renderSummary(report({ findings }), context);
    expect(findingRows(text)).toHaveLength(2);
    expect(bytes(text)).toBeLessThan(10_000);
  });
});
