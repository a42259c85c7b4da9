import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { renderJunit } from "../../src/report/junit.ts";
import type { Report } from "../../src/report/report.ts";
import { expectGolden } from "./golden.ts";
import { hostileReport } from "./hostile.ts";
import { parseXml, schemaProblems, type XmlElement } from "./junit-xml.ts";
import { context, finding, fullReport, notChecked, report } from "./sample.ts";

async function suitesOf(from: Report): Promise<readonly XmlElement[]> {
  const document = parseXml(await renderJunit(from, context));
  expect(schemaProblems(document)).toEqual([]);
  return document.children;
}

const namesOf = (elements: readonly XmlElement[]) => elements.map(({ attributes }) => attributes["name"]);

describe("junit", () => {
  test("everything a report can hold", async () => {
    expectGolden("report.junit.xml", await renderJunit(fullReport, context));
  });

  test("has a suite for every check, and a case for every finding", async () => {
    const suites = await suitesOf(report({ findings: [finding(), finding({ startLine: 9 })] }));
    expect(namesOf(suites)).toEqual(["cors", "pinning", "not checked"]);
    const [cors, pinning] = suites;
    expect(cors?.attributes).toEqual({ name: "cors", tests: "2", failures: "2", errors: "0", skipped: "0" });
    expect(namesOf(cors?.children ?? [])).toEqual([
      "backend/app/main.py:72:19 cors/wildcard-origin",
      "backend/app/main.py:9:19 cors/wildcard-origin",
    ]);
    expect(namesOf(pinning?.children ?? [])).toEqual(["no findings"]);
    expect(pinning?.children[0]?.children).toEqual([]);
  });

  test("a failure says what, why, what to do, and where", async () => {
    const [cors] = await suitesOf(report({ findings: [finding()] }));
    const failure = cors?.children[0]?.children[0];
    const { message, why, fix } = finding();
    expect(failure?.attributes).toEqual({ message, type: "error" });
    expect(failure?.text.split("\n")).toEqual([
      "backend/app/main.py:72:19",
      message,
      `Why: ${why}`,
      `Fix: ${fix}`,
      "https://bartizan.example/rules/cors/wildcard-origin",
    ]);
  });

  test("what could not be checked is an error, and what is not by design is skipped", async () => {
    const entries = [notChecked("a.lock", "not valid JSON", true), notChecked("a.png", "binary file", false)];
    const suites = await suitesOf(report({ notChecked: entries }));
    const rest = suites.at(-1);
    expect(rest?.attributes).toMatchObject({ tests: "2", failures: "0", errors: "1", skipped: "1" });
    expect(rest?.children.map((child) => child.children[0]?.name)).toEqual(["error", "skipped", undefined]);
    expect(rest?.children[0]?.children[0]?.text).toBe("not valid JSON\na.lock");
  });

  test("the totals are those of the suites", async () => {
    const document = parseXml(await renderJunit(fullReport, context));
    expect(document.attributes).toEqual({
      name: "bartizan",
      tests: "6",
      failures: "3",
      errors: "1",
      time: "0.210",
    });
  });

  test("hostile texts stay texts", async () => {
    await fc.assert(
      fc.asyncProperty(hostileReport, async (hostile) => {
        const xml = await renderJunit(hostile, context);
        const document = parseXml(xml);
        expect(schemaProblems(document)).toEqual([]);
        const cases = document.children.flatMap(({ children }) => children);
        const failed = cases.filter(({ children }) => children[0]?.name === "failure");
        expect(failed).toHaveLength(hostile.findings.length);
        expect(xml).not.toMatch(/(?!\n)[\p{Cc}\p{Zl}\p{Zp}]|(?![\u200c\u200d])\p{Cf}/u);
        expect(xml).not.toContain("##[");
        for (const line of xml.split("\n")) expect(line.trimStart()).not.toMatch(/^::/);
      }),
    );
  });
});
