import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { pep440 } from "../../../src/checks/advisories/versions/pep440.ts";
import { rubygems } from "../../../src/checks/advisories/versions/rubygems.ts";
import type { VersionScheme } from "../../../src/checks/advisories/versions/scheme.ts";
import { semver } from "../../../src/checks/advisories/versions/semver.ts";
import { sharedData, testWith } from "../../helpers/shared-data.ts";

const SCHEMES = { semver, pep440, rubygems };

/** Each list from the oldest to the newest. */
const ASCENDING: Record<keyof typeof SCHEMES, readonly (readonly string[])[]> = {
  semver: [
    [
      "1.0.0-alpha",
      "1.0.0-alpha.1",
      "1.0.0-alpha.beta",
      "1.0.0-beta.2",
      "1.0.0-beta.11",
      "1.0.0-rc.1",
      "1.0.0",
    ],
    ["0.9.9", "v0.10.0", "1.2.3", "1.2.3.4", "1.2.3.4.5", "1.10", "99999999999999999999.0.0"],
  ],
  pep440: [
    [
      "1.0.dev456",
      "1.0a1",
      "1.0a2.dev456",
      "1.0a12",
      "1.0b2",
      "1.0rc1",
      "1.0",
      "1.0+abc.5",
      "1.0+abc.7",
      "1.0+5",
    ],
    ["1.0", "1.0.post456.dev34", "1.0.post456", "1.1.dev1", "1.1", "2012.4", "1!0.5"],
  ],
  rubygems: [
    ["1.0.a", "1.0.b1", "1.0.rc1", "1.0", "1.0.1.pre", "1.0.1", "1.1", "1.1.1", "1.10"],
    ["1.beta1", "1", "1.0.0.1"],
  ],
};

const SAME: Record<keyof typeof SCHEMES, readonly (readonly [string, string])[]> = {
  semver: [
    ["1.2.3", "v1.2.3"],
    ["1.2.3+build", "1.2.3"],
    ["1.2", "1.2.0"],
  ],
  pep440: [
    ["1.0", "1.0.0"],
    ["1.0-alpha.1", "1.0A1"],
    ["1.0-1", "1.0.post1"],
    ["2004D", "2004d"],
  ],
  rubygems: [
    ["1", "1.0.0"],
    ["1-a", "1.pre.a"],
  ],
};

describe.each(Object.keys(SCHEMES) as (keyof typeof SCHEMES)[])("%s", (name) => {
  const scheme = SCHEMES[name];

  test.each(ASCENDING[name])("orders %s before the rest of its list", (...list) => {
    const sign = (a: string, b: string) => Math.sign(scheme.compare(a, b) ?? Number.NaN);
    for (const [i, a] of list.entries()) {
      for (const [j, b] of list.entries()) expect([a, b, sign(a, b)]).toEqual([a, b, Math.sign(i - j)]);
    }
  });

  test.each(SAME[name])("takes %s and %s for the same", (a, b) => {
    expect(scheme.compare(a, b)).toBe(0);
  });

  test("answers undefined, and does not throw, for what has no order", () => {
    expect(scheme.compare("1.0-final-2-x", "not a version")).toBeUndefined();
    expect(scheme.compare("9".repeat(300), "1.0")).toBeUndefined();
  });

  test("is an order, whatever it is given", () => {
    const part = fc.oneof(
      fc.nat(20).map(String),
      fc.constantFrom("a", "rc1", "dev", "post", "-", "+x", "v", "é", ""),
    );
    const version = fc.array(part, { maxLength: 6 }).map((parts) => parts.join("."));
    fc.assert(
      fc.property(version, version, (a, b) => {
        const [there, back] = [scheme.compare(a, b), scheme.compare(b, a)];
        if (there === undefined || back === undefined) expect(there).toBe(back);
        else expect(Math.sign(there) + Math.sign(back)).toBe(0);
      }),
    );
  });
});

test("knows versions before a release", () => {
  expect(["1.0a1", "1.0.dev1", "1.0rc1", "1.0.post1", "1.0"].filter(pep440.isPrerelease)).toHaveLength(3);
  expect(["1.0.0-rc.1", "1.0.0", "1.0.0+b"].filter(semver.isPrerelease)).toEqual(["1.0.0-rc.1"]);
});

const folder = sharedData("semantic-versions");

/** File of `a < b` lines; the most lines of which the order may not be known. None may be known wrong. */
const VECTORS: readonly (readonly [string, VersionScheme, number])[] = [
  ["semver-versions.txt", semver, 0],
  ["pypi-versions.txt", pep440, 11],
  ["pypi-versions-generated.txt", pep440, 80],
  ["rubygems-versions.txt", rubygems, 0],
  ["rubygems-versions-generated.txt", rubygems, 0],
];

describe.each(VECTORS)("%s", (file, scheme, mayBeUnknown) => {
  testWith(folder, "agrees with the collected vectors", (path) => {
    const lines = readFileSync(join(path, file), "utf8").split("\n");
    const wrong: string[] = [];
    let unknown = 0;
    let right = 0;
    for (const line of lines) {
      const [, a, sign, b] = /^([^/#\s]\S*) ([<>=]) (\S+)$/.exec(line.trim()) ?? [];
      if (a === undefined || b === undefined) continue;
      const order = scheme.compare(a, b);
      if (order === undefined) unknown++;
      else if (Math.sign(order) === { "<": -1, "=": 0, ">": 1 }[sign as "<"]) right++;
      else wrong.push(line);
    }
    expect(wrong).toEqual([]);
    expect(unknown).toBeLessThanOrEqual(mayBeUnknown);
    expect(right).toBeGreaterThan(20);
  });
});
