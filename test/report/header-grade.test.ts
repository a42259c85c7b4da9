import { expect, test } from "@jest/globals";
import type { Severity } from "../../src/finding.ts";
import { describeHeaders } from "../../src/report/header-grade.ts";
import { renderSummary } from "../../src/report/summary.ts";
import { context, finding, report } from "./sample.ts";

test.each<[readonly Severity[], string | undefined]>([
  [[], undefined],
  [["notice"], "B (1 notice)"],
  [["notice", "warning"], "C (1 warning, 1 notice)"],
  [["warning", "warning", "warning"], "D (3 warnings)"],
  [["error", "notice"], "F (1 error, 1 notice)"],
])("the grade of headers with %j", (severities, grade) => {
  const findings = severities.map((severity) => finding({ check: "headers", severity }));
  const all = report({ findings: [...findings, finding({ check: "cors", severity: "error" })] });
  expect(describeHeaders(all)).toBe(grade && `Security headers: grade ${grade}.`);
});

const of = (unit: string, severity: Severity) => finding({ check: "headers", severity, data: { unit } });

test("each deploy unit has its own grade, worst first", () => {
  const findings = [of("web", "notice"), of("", "warning"), of("api", "error"), of("api", "warning")];
  expect(describeHeaders(report({ findings }))).toBe(
    "Security headers: grade F for api (1 error, 1 warning), grade C for the top directory (1 warning), grade B for web (1 notice).",
  );
});

test("a unit by itself is named where it is not the whole repository", () => {
  expect(describeHeaders(report({ findings: [of("api", "notice")] }))).toBe(
    "Security headers: grade B for api (1 notice).",
  );
});

test("of very many the worst are named", () => {
  const findings = Array.from({ length: 14 }, (_, i) => of(`service-${i}`, i === 13 ? "error" : "notice"));
  const text = describeHeaders(report({ findings }));
  expect(text).toMatch(/^Security headers: grade F for service-13 /);
  expect(text).toMatch(/, and 4 more directories of grades no worse\.$/);
});

test("a directory with a hostile name stays text", () => {
  const unit = "a\n::error::b <b>[x](y)</b>";
  const text = renderSummary(report({ findings: [of(unit, "error")], notChecked: [] }), context);
  expect(text).not.toMatch(/^::error/m);
  expect(text).not.toContain("<b>");
  expect(text).not.toContain("[x](y)");
});
