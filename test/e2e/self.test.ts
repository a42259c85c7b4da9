import { expect, test } from "@jest/globals";
import { projectRoot } from "../helpers/dist.ts";
import { scanReport } from "../helpers/scan-report.ts";

test("Bartizan has nothing to say of itself, and looked at all of it", async () => {
  const { report, code } = await scanReport(["."], { cwd: projectRoot });
  expect(report.findings.map(({ path, startLine, rule }) => `${path}:${startLine} ${rule}`)).toEqual([]);
  expect(report.notChecked.filter(({ incomplete }) => incomplete)).toEqual([]);
  expect(code).toBe(0);
});
