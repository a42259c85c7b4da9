import { describe, expect, test } from "@jest/globals";
import type { Advisory, AffectedRange } from "../../../src/advisory-source.ts";
import { affects, fixedVersions } from "../../../src/checks/advisories/affects.ts";
import { pep440 } from "../../../src/checks/advisories/versions/pep440.ts";
import { semver } from "../../../src/checks/advisories/versions/semver.ts";

function advisory(ranges: readonly AffectedRange[], versions: readonly string[] = []): Advisory {
  return { id: "TEST-1", aliases: [], kind: "vulnerability", ranges, versions };
}

describe("an advisory affects", () => {
  const fixed = [{ introduced: "1.0.0", fixed: "1.2.3" }];
  const last = [{ introduced: "0", lastAffected: "1.2.3" }];
  const branches = [
    { introduced: "0", fixed: "1.1.4" },
    { introduced: "2.0.0", fixed: "2.0.2" },
  ];
  test.each([
    ["the version it begins with", fixed, "1.0.0", "affected"],
    ["nothing before it begins", fixed, "0.9.9", "clear"],
    ["a prerelease of the fixed version", fixed, "1.2.3-rc.1", "affected"],
    ["not the fixed version", fixed, "1.2.3", "clear"],
    ["the last affected version", last, "1.2.3", "affected"],
    ["nothing after the last affected version", last, "1.2.4", "clear"],
    ["everything when it has no end", [{ introduced: "0" }], "99.0.0", "affected"],
    ["each of its branches", branches, "2.0.1", "affected"],
    ["nothing between its branches", branches, "1.5.0", "clear"],
    ["perhaps what has no known order", fixed, "latest", "unknown"],
    [
      "everything from the beginning, also what has no known order",
      [{ introduced: "0" }],
      "latest",
      "affected",
    ],
  ] as const)("%s", (_, ranges, version, verdict) => {
    expect(affects(advisory(ranges), version, semver)).toBe(verdict);
  });

  test("versions listed one by one, in any spelling", () => {
    const listed = advisory([], ["1.0", "2004d"]);
    expect(affects(listed, "1.0.0", pep440)).toBe("affected");
    expect(affects(listed, "2004d", pep440)).toBe("affected");
    expect(affects(listed, "1.1", pep440)).toBe("clear");
  });

  test("a local build of an affected version", () => {
    expect(affects(advisory([{ introduced: "0", lastAffected: "2.0.0" }]), "2.0.0+cu118", pep440)).toBe(
      "affected",
    );
  });
});

describe("the fixed versions", () => {
  const minimist = [
    advisory([
      { introduced: "0", fixed: "0.2.4" },
      { introduced: "1.0.0", fixed: "1.2.6" },
    ]),
    advisory([
      { introduced: "0", fixed: "0.2.1" },
      { introduced: "1.0.0", fixed: "1.2.3" },
    ]),
  ];
  test.each([
    ["are of the same branch first", minimist, "0.2.0", ["0.2.4", "1.2.6"]],
    ["end all advisories, also those that do not affect the version", minimist, "0.2.3", ["0.2.4", "1.2.6"]],
    ["are newer", minimist, "1.2.5", ["1.2.6"]],
    [
      "are releases",
      [
        advisory([
          { introduced: "0", fixed: "2.0.0-rc.1" },
          { introduced: "2.0.0-rc.1", fixed: "2.0.0" },
        ]),
      ],
      "1.0.0",
      ["2.0.0"],
    ],
    [
      "are prereleases when there is nothing else",
      [advisory([{ introduced: "0", fixed: "2.0.0-rc.1" }])],
      "1.0.0",
      ["2.0.0-rc.1"],
    ],
    ["are none when an advisory has no end", [...minimist, advisory([{ introduced: "0" }])], "0.2.0", []],
  ] as const)("%s", (_, all, version, expected) => {
    expect(fixedVersions(all, version, semver)).toEqual(expected);
  });
});
