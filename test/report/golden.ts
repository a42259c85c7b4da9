import { readFileSync, writeFileSync } from "node:fs";
import { expect } from "@jest/globals";

const folder = new URL("./golden/", import.meta.url);

/** Compares with a file of test/report/golden, or of `where`; `UPDATE_GOLDEN=1` writes it instead, for the diff to be read. */
export function expectGolden(name: string, text: string, where = folder): void {
  const file = new URL(name, where);
  if (process.env["UPDATE_GOLDEN"]) writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, "utf8"));
}
