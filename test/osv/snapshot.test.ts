import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Advisory } from "../../src/advisory-source.ts";
import { createSnapshotSource } from "../../src/osv/snapshot.ts";
import { pack, unpack } from "../../src/osv/snapshot-format.ts";
import { snapshotAdvisories } from "../helpers/advisories.ts";

describe("the committed snapshot", () => {
  test.each([
    ["PyPI", true],
    ["Go", true],
    ["crates.io", true],
    ["RubyGems", true],
    ["Packagist", true],
    ["npm", false],
    ["Maven", false],
    ["NuGet", false],
    ["GitHub Actions", false],
  ] as const)("holds %s, complete: %s", async (ecosystem, complete) => {
    const coverage = await snapshotAdvisories.coverage(ecosystem);
    expect(coverage?.complete).toBe(complete);
    expect(coverage?.asOf).toMatch(/^202\d-\d\d-\d\d$/);
  });

  test("knows advisories that everybody knows", async () => {
    const lodash = await snapshotAdvisories.advisoriesFor("npm", "lodash");
    expect(lodash.find(({ id }) => id === "GHSA-35jh-r3h4-6jhm")).toEqual({
      id: "GHSA-35jh-r3h4-6jhm",
      aliases: ["CVE-2021-23337"],
      kind: "vulnerability",
      score: 7.2,
      ranges: [{ introduced: "0", fixed: "4.17.21" }],
      versions: [],
    });
    const ansiTerm = await snapshotAdvisories.advisoriesFor("crates.io", "ansi_term");
    expect(ansiTerm.map(({ id, kind }) => [id, kind])).toEqual([["RUSTSEC-2021-0139", "unmaintained"]]);
  });

  test("answers with none for packages that nobody has written about", async () => {
    for (const name of ["", "no-such-package", "__proto__", "a\tb", "lodash\n"]) {
      expect(await snapshotAdvisories.advisoriesFor("npm", name)).toEqual([]);
    }
  });
});

test("reads an ecosystem's file once, and only when it is asked for", async () => {
  const read: string[] = [];
  const source = createSnapshotSource(async (name) => {
    read.push(name);
    return new TextEncoder().encode('{"version":1,"ecosystems":{}}');
  });
  expect(await source.coverage("npm")).toBeUndefined();
  expect(await source.advisoriesFor("npm", "lodash")).toEqual([]);
  await source.advisoriesFor("npm", "minimist");
  expect(read).toEqual(["advisories/index.json"]);
});

test("a snapshot that is not there is not a snapshot without advisories", async () => {
  const source = createSnapshotSource(() => Promise.reject(new Error("no such file")));
  await expect(source.advisoriesFor("npm", "lodash")).rejects.toThrow("no such file");
});

test("what is packed comes back", () => {
  const version = fc.stringMatching(/^[1-9a-z.]{1,8}$/);
  const advisory: fc.Arbitrary<Advisory> = fc
    .record({
      id: fc.string(),
      aliases: fc.array(fc.string()),
      kind: fc.constantFrom("vulnerability" as const, "malware" as const, "unmaintained" as const),
      grade: fc.oneof(
        fc.constant({}),
        fc.integer({ min: 0, max: 100 }).map((score) => ({ score: score / 10 })),
        fc
          .constantFrom("low" as const, "medium" as const, "high" as const, "critical" as const)
          .map((level) => ({ level })),
      ),
      ranges: fc.array(
        fc.oneof(
          fc.record({ introduced: version }),
          fc.record({ introduced: version, fixed: version }),
          fc.record({ introduced: version, lastAffected: version }),
        ),
      ),
      versions: fc.array(version),
    })
    .map(({ grade, ...rest }) => ({ ...rest, ...grade }));
  fc.assert(
    fc.property(advisory, (original) => {
      expect(unpack(JSON.parse(JSON.stringify(pack(original))))).toEqual(original);
    }),
  );
});
