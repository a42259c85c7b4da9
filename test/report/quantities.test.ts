import { describe, expect, test } from "@jest/globals";
import {
  count,
  describeAdvisories,
  describePlace,
  describeSuppressed,
  formatBytes,
  formatDuration,
  groupNotChecked,
  listing,
} from "../../src/report/quantities.ts";
import { finding, notChecked, report } from "./sample.ts";

test.each([
  [0, "0 B"],
  [999, "999 B"],
  [1_000, "1.0 kB"],
  [9_960, "10 kB"],
  [734_003, "734 kB"],
  [999_600, "1.0 MB"],
  [2_140_000, "2.1 MB"],
  [81_000_000_000, "81 GB"],
])("%d bytes are %s", (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text);
});

test.each([
  [0, "0 ms"],
  [45.4, "45 ms"],
  [99.6, "0.10 s"],
  [210, "0.21 s"],
  [9_999, "10.0 s"],
  [12_400, "12.4 s"],
  [59_990, "1 min 0 s"],
  [125_000, "2 min 5 s"],
])("%d ms are %s", (milliseconds, text) => {
  expect(formatDuration(milliseconds)).toBe(text);
});

test("counts and lists read as sentences do", () => {
  expect(count(1, "file")).toBe("1 file");
  expect(count(12_345, "file")).toBe("12,345 files");
  expect(listing([])).toBe("");
  expect(listing(["a"])).toBe("a");
  expect(listing(["a", "b", "c"])).toBe("a, b and c");
});

describe("what was not checked", () => {
  test("is grouped by reason, what makes the run incomplete first, then the larger groups", () => {
    const groups = groupNotChecked([
      notChecked("a", "binary", false),
      notChecked("b", "link", false),
      notChecked("c", "link", false),
      notChecked("", "advisories are out of reach", true),
    ]);
    expect(groups).toEqual([
      { reason: "advisories are out of reach", incomplete: true, paths: [], count: 1 },
      { reason: "link", incomplete: false, paths: ["b", "c"], count: 2 },
      { reason: "binary", incomplete: false, paths: ["a"], count: 1 },
    ]);
  });
});

test("what was left out is said, and nothing when nothing was", () => {
  expect(describeSuppressed(report())).toBeUndefined();
  expect(
    describeSuppressed(
      report({ suppressed: { inline: 1, foreign: 4, configuration: 5, baseline: 2, unchangedLines: 3 } }),
    ),
  ).toBe(
    "Findings left out: 1 by inline ignores, 4 by comments for other secret scanners, 5 by the configuration, 2 by the baseline and 3 on lines the change does not add.",
  );
});

test.each([
  [{ source: "none", asOf: null, complete: true, partial: [] }, undefined],
  [{ source: "osv", asOf: "2026-11-21", complete: true, partial: [] }, undefined],
  [
    { source: "none", asOf: null, complete: false, partial: [] },
    "Advisories: none were at hand, so no dependency was compared with any.",
  ],
  [
    { source: "snapshot", asOf: "2026-08-21T00:00:00Z", complete: false, partial: ["npm", "PyPI"] },
    "Advisories: the snapshot (dated records until 2026-08-21) holds only a part of what is known for npm and PyPI, so a package without a finding may be vulnerable.",
  ],
] as const)("advisories %j", (advisories, text) => {
  expect(describeAdvisories(report({ advisories }))).toBe(text);
});

test("a place of an earlier commit names it", () => {
  expect(describePlace(finding({ path: "a.py", startLine: 3 }))).toBe("a.py:3");
  expect(describePlace(finding({ path: "a\nb", startLine: 3, commit: "0f".repeat(20) }))).toBe(
    "a␊b:3 in 0f0f0f0",
  );
});
