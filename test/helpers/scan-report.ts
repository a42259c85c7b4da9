import { expect } from "@jest/globals";
import type { Report } from "../../src/report/report.ts";
import { bartizan, type Ran, type RunOptions } from "./dist.ts";

export interface Scanned extends Ran {
  readonly report: Report;
}

/** Runs `bartizan scan --format json`: whatever the input, a report comes out, and no stack trace. */
export async function scanReport(args: readonly string[], options: RunOptions = {}): Promise<Scanned> {
  const ran = await bartizan(["scan", "--format", "json", ...args], options);
  expectNoTrace(ran);
  expect(ran.stderr).toBe("");
  const report: Report = JSON.parse(ran.stdout);
  expect(report.notChecked.map((entry) => entry.reason).filter((reason) => reason.includes("a bug"))).toEqual(
    [],
  );
  return { ...ran, report };
}

export function expectNoTrace({ stdout, stderr }: Ran): void {
  expect(stdout + stderr).not.toMatch(/^\s+at .*:\d+/m);
  expect(stderr).not.toContain("bug in Bartizan");
}

/** One line and a hint, exit code 2. */
export function expectUserError(ran: Ran, message: string | RegExp): void {
  expectNoTrace(ran);
  expect(ran.stderr).toMatch(/^bartizan: [^\n]+\n {2}[^\n]+\n$/);
  expect(ran.stderr).toMatch(message);
  expect(ran).toMatchObject({ code: 2, stdout: "" });
}
