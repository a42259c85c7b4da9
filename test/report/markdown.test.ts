import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { renderMarkdown } from "../../src/report/markdown.ts";
import { expectGolden } from "./golden.ts";
import { hostileReport } from "./hostile.ts";
import { context, finding, fullReport, report } from "./sample.ts";

const fileUrl = (path: string, line: number) => `https://forge.example/blob/main/${path}#L${line}`;
const bytes = (text: string) => Buffer.byteLength(text);
const itemsOf = (text: string) =>
  text.split("\n").filter((line) => /^- \*\*(error|warning|notice)\*\*/.test(line));

describe("markdown", () => {
  test("everything a report can hold", () => {
    expectGolden("report.markdown.md", renderMarkdown(fullReport, context, { fileUrl }));
  });

  test("of a clean run is two lines", () => {
    expect(renderMarkdown(report(), context)).toBe(
      "## Bartizan\n\n**No findings · 120 files, 734 kB in 0.21 s**\n",
    );
  });

  test("has the file with the worst first, and each file once", () => {
    const notice = finding({ path: "a.py", severity: "notice" });
    const text = renderMarkdown(
      report({ findings: [notice, finding({ path: "b.py" }), { ...notice, path: "b.py" }] }),
      context,
    );
    expect(text.match(/^### .*$/gm)).toEqual(["### `b.py`", "### `a.py`"]);
    expect(itemsOf(text).map((line) => line.slice(4, 9))).toEqual(["error", "notic", "notic"]);
  });

  test("fits into a comment, and says what is left out", () => {
    const notices = Array.from({ length: 500 }, (_, i) => finding({ severity: "notice", startLine: i + 1 }));
    const text = renderMarkdown(report({ findings: [...notices, finding({ path: "z.py" })] }), context);
    expect(text.length).toBeLessThan(65_536);
    expect(itemsOf(text)[0]).toContain("**error**");
    expect(text).toContain(
      `${501 - itemsOf(text).length} more findings not shown here; the worst are. All of them are in \`--format json\`.`,
    );
  });

  test("never over its budget, never without a word on what is left out, whatever the texts", () => {
    fc.assert(
      fc.property(hostileReport, fc.nat(20_000), (hostile, maxBytes) => {
        const text = renderMarkdown(hostile, context, { maxBytes, fileUrl });
        expect(bytes(text)).toBeLessThanOrEqual(maxBytes);
        expect(text).not.toMatch(/(?![\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]/u);
        const shown = itemsOf(text).length;
        const more = /^([\d,]+) more findings? not shown here/m.exec(text)?.[1];
        if (shown < hostile.findings.length && shown > 0)
          expect(Number(more)).toBe(hostile.findings.length - shown);
      }),
    );
  });
});
