import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "@jest/globals";

const script = fileURLToPath(new URL("../scripts/screenshot.ts", import.meta.url));
const ansi = readFileSync(new URL("./report/golden/report.ansi", import.meta.url), "utf8");

function screenshot(input: string): string {
  return execFileSync(process.execPath, ["--no-warnings", script, "bartizan scan ."], {
    input,
    encoding: "utf8",
  });
}

test("a run's output becomes the same picture every time, with each text in its column", () => {
  const svg = screenshot(ansi);
  expect(screenshot(ansi)).toBe(svg);
  expect(svg).not.toContain("\u001b");
  const [line, mark] = ["allow_origins=[&#34;*&#34;],", "^^^^^"].map(
    (text) => svg.split("\n").find((element) => element.includes(`>${text}<`)) ?? "",
  );
  // The place begins 14 columns after the line's text, and a column is 8.4 wide.
  expect(xOf(mark) - xOf(line)).toBeCloseTo(14 * 8.4, 1);
});

test("what is markup in XML is text in the picture", () => {
  expect(screenshot('<a href="x">&amp;')).toContain(">&#60;a href=&#34;x&#34;&#62;&#38;amp;<");
});

function xOf(element: string | undefined): number {
  return Number(/x="([\d.]+)"/.exec(element ?? "")?.[1]);
}
