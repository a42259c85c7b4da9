import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { wellFormed } from "../../src/report/escape.ts";
import { renderJson } from "../../src/report/json.ts";
import { jsonProblems as problems } from "../helpers/schemas.ts";
import { expectGolden } from "./golden.ts";
import { hostileReport } from "./hostile.ts";
import { finding, fullReport, report } from "./sample.ts";

describe("json", () => {
  test("holds what the contract says", () => {
    const text = renderJson(fullReport);
    expect(problems(JSON.parse(text))).toEqual([]);
    expectGolden("report.json", text);
  });

  test("of an empty report is valid, too", () => {
    expect(problems(JSON.parse(renderJson(report())))).toEqual([]);
  });

  test.each(["version", "scope", "stats", "findings", "suppressed", "notChecked", "advisories"])(
    "the schema misses %s when it is not there",
    (field) => {
      const value: Record<string, unknown> = JSON.parse(renderJson(fullReport));
      delete value[field];
      expect(problems(value)).not.toEqual([]);
    },
  );

  test("is the same text whatever the order of a finding's fields", () => {
    const one = finding();
    const reversed = finding(Object.fromEntries(Object.entries(one).reverse()));
    expect(renderJson(report({ findings: [reversed] }))).toBe(renderJson(report({ findings: [one] })));
  });

  test("hostile texts come back as they were, and print nothing but ordinary characters", () => {
    fc.assert(
      fc.property(hostileReport, (hostile) => {
        const text = renderJson(hostile);
        const parsed = JSON.parse(text);
        expect(problems(parsed)).toEqual([]);
        expect(parsed.findings).toEqual(hostile.findings);
        expect(parsed.notChecked).toEqual(hostile.notChecked);
        expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        expect(text).toBe(wellFormed(text));
        expect(text).not.toContain("##[");
        for (const line of text.split("\n")) expect(line.trimStart()).not.toMatch(/^::/);
      }),
    );
  });
});
