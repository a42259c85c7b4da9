import { readFileSync, writeFileSync } from "node:fs";
import { expect } from "@jest/globals";

/** Compares with a file of test/report/golden; `UPDATE_GOLDEN=1` writes it instead, for the diff to be read. */
export function expectGolden(name: string, text: string): void {
  const file = new URL(`./golden/${name}`, import.meta.url);
  if (process.env["UPDATE_GOLDEN"]) writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, "utf8"));
}
