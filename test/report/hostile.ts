import fc from "fast-check";
import type { Finding, NotChecked } from "../../src/finding.ts";
import { SEVERITIES } from "../../src/finding.ts";
import type { Report } from "../../src/report/report.ts";
import { finding, report } from "./sample.ts";

const NASTY = [
  "\n::error::forged",
  "\r\n  ::set-output name=x::y",
  "##[error]forged",
  "##[add-mask]x",
  "%0A::error::x",
  "%25%0A",
  ",line=1",
  "::",
  "=",
  ":",
  "\u001b[31mred\u001b[0m",
  "\u001b]8;;https://evil.example\u0007link",
  "\u009b31m",
  "\u202e\u2066abc\u2069",
  "\u2028",
  "\u0000",
  "\ud800",
  "\udc00x",
  "| a | b |",
  "\\|",
  "\\",
  "`",
  "```",
  "</details><script>alert(1)</script>",
  "<!--",
  "@octocat",
  "#1",
  "[a](https://evil.example)",
  "![x](x)",
  "**bold**",
  "\t",
  " ",
  "日本語",
  "👩‍👩‍👧‍👦",
  "e\u0301",
];

/** Text as whoever opens a pull request might choose it. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(...NASTY),
      fc.string({ unit: "binary", maxLength: 8 }),
      fc.string({ maxLength: 8 }),
    ),
    {
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(""));

const line = fc.integer({ min: 1, max: 40 });

export const hostileFinding: fc.Arbitrary<Finding> = fc
  .record({
    severity: fc.constantFrom(...SEVERITIES),
    message: hostileText,
    why: hostileText,
    fix: hostileText,
    path: hostileText.filter((path) => path !== ""),
    startLine: line,
    lines: fc.integer({ min: 0, max: 2 }),
    startColumn: line,
    columns: line,
    snippet: hostileText.map((text) => text.replace(/[\r\n]/g, "")),
    mark: fc.tuple(line, line),
    related: hostileText,
    edit: hostileText,
    data: hostileText,
  })
  .map(({ lines, columns, mark, related, edit, data, ...rest }) => {
    const place = {
      path: rest.path,
      startLine: rest.startLine,
      startColumn: rest.startColumn,
      endLine: rest.startLine + lines,
      endColumn: rest.startColumn + columns,
    };
    return finding({
      ...rest,
      ...place,
      mark: { start: Math.min(...mark), end: Math.max(...mark) },
      related: [{ ...place, message: related }],
      edits: [{ ...place, text: edit }],
      data: { [data]: data },
    });
  });

const hostileNotChecked: fc.Arbitrary<NotChecked> = fc.record({
  path: hostileText,
  reason: hostileText,
  incomplete: fc.boolean(),
});

export const hostileReport: fc.Arbitrary<Report> = fc
  .record({
    findings: fc.array(hostileFinding, { maxLength: 30 }),
    notChecked: fc.array(hostileNotChecked, { maxLength: 4 }),
    base: hostileText,
    head: hostileText,
    partial: fc.array(hostileText, { maxLength: 2 }),
  })
  .map(({ findings, notChecked, base, head, partial }) =>
    report({
      scope: { kind: "range", root: ".", base, head },
      findings,
      notChecked,
      advisories: { source: "snapshot", asOf: null, complete: partial.length === 0, partial },
    }),
  );
