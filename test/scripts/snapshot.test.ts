import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import { fromPoutine } from "../../scripts/snapshot/actions.ts";
import { fromFriendsOfPhp } from "../../scripts/snapshot/friendsofphp.ts";
import type { Gathered } from "../../scripts/snapshot/gathered.ts";
import { outside, readAll } from "../../scripts/snapshot/intervals.ts";
import { mergeSources } from "../../scripts/snapshot/merge.ts";
import { readNpmRange } from "../../scripts/snapshot/npm.ts";
import { fromOsv } from "../../scripts/snapshot/osv.ts";
import { fromRetire } from "../../scripts/snapshot/retire.ts";
import { readGemRequirement } from "../../scripts/snapshot/rubysec.ts";
import { afterSemver, readCargoRequirement } from "../../scripts/snapshot/rustsec.ts";
import { SOURCES } from "../../scripts/snapshot/sources.ts";
import { writeSnapshot } from "../../scripts/snapshot/write.ts";
import { rubygems } from "../../src/checks/advisories/versions/rubygems.ts";
import { semver } from "../../src/checks/advisories/versions/semver.ts";
import { sharedData, testWith } from "../helpers/shared-data.ts";

describe("records in the OSV schema", () => {
  const record = (affected: object, more: object = {}) =>
    fromOsv([{ id: "X-1", affected: [{ package: { ecosystem: "PyPI", name: "a" }, ...affected }], ...more }]);
  const events = (...list: object[]) => ({ ranges: [{ type: "ECOSYSTEM", events: list }] });

  test.each([
    ["a fix", events({ introduced: "0" }, { fixed: "1.5" }), [{ introduced: "0", fixed: "1.5" }]],
    ["no fix", events({ introduced: "1.0" }), [{ introduced: "1.0" }]],
    [
      "a last bad version",
      events({ introduced: "0" }, { last_affected: "1.5" }),
      [{ introduced: "0", lastAffected: "1.5" }],
    ],
    [
      "branches, in no order",
      events({ fixed: "2.0.1" }, { introduced: "1.10" }, { introduced: "2.0" }, { fixed: "1.10.2" }),
      [
        { introduced: "1.10", fixed: "1.10.2" },
        { introduced: "2.0", fixed: "2.0.1" },
      ],
    ],
    [
      "several fixes: the first one ends it",
      events({ introduced: "0" }, { fixed: "2.0" }, { fixed: "1.5" }),
      [{ introduced: "0", fixed: "1.5" }],
    ],
  ])("%s", (_, affected, ranges) => {
    expect(record(affected).map(({ advisory }) => advisory.ranges)).toEqual([ranges]);
  });

  test("listed versions are kept where no range is known to hold them", () => {
    const [kept] = record({
      ...events({ introduced: "0" }, { fixed: "1.5" }),
      versions: ["1.0", "1.4", "1.6", "0.9-final-2"],
    });
    expect(kept?.advisory.versions).toEqual(["1.6", "0.9-final-2"]);
  });

  test("withdrawn records, records about no version, and ranges of git commits say nothing", () => {
    expect(record(events({ introduced: "0" }), { withdrawn: "2024-01-01T00:00:00Z" })).toEqual([]);
    expect(record({})).toEqual([]);
    expect(record({ ranges: [{ type: "GIT", events: [{ introduced: "0" }] }] })).toEqual([]);
  });

  test("severity is the score of the newest kind of vector, or else the database's word", () => {
    const v3 = { type: "CVSS_V3", score: "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H" };
    const v4 = { type: "CVSS_V4", score: "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N" };
    const graded = (more: object) => record(events({ introduced: "0" }), more)[0]?.advisory;
    expect(graded({ severity: [v3, v4] })?.score).toBe(9.3);
    expect(graded({ severity: [v3] })?.score).toBe(9.8);
    expect(graded({ database_specific: { severity: "MODERATE" } })?.level).toBe("medium");
    expect(graded({})).not.toHaveProperty("score");
  });
});

describe("databases that list what is not affected", () => {
  const cargo = (...texts: string[]) =>
    outside(
      texts.map((text) => readAll(text, readCargoRequirement, semver) ?? {}),
      semver,
      afterSemver,
    );
  test.each([
    [[], [{ introduced: "0" }]],
    [[">= 1.2.3"], [{ introduced: "0", fixed: "1.2.3" }]],
    [["> 1.2.3"], [{ introduced: "0", lastAffected: "1.2.3" }]],
    [[">= 1.2.3", "< 1.0.0"], [{ introduced: "1.0.0", fixed: "1.2.3" }]],
    [[">= 1.2.3", "<= 1.0.0"], [{ introduced: "1.0.1-0", fixed: "1.2.3" }]],
    [
      ["^0.9.2", ">= 0.10.1"],
      [
        { introduced: "0", fixed: "0.9.2" },
        { introduced: "0.10.0", fixed: "0.10.1" },
      ],
    ],
    [
      [">= 0.5.1, < 0.6.0", ">= 0.6.2"],
      [
        { introduced: "0", fixed: "0.5.1" },
        { introduced: "0.6.0", fixed: "0.6.2" },
      ],
    ],
    [["=1.0.1"], [{ introduced: "0", fixed: "1.0.1" }, { introduced: "1.0.2-0" }]],
    [[">= 1.0.0, < 2.0.0", ">= 1.5.0"], [{ introduced: "0", fixed: "1.0.0" }]],
  ])("Cargo: %j", (texts, ranges) => {
    expect(cargo(...texts)).toEqual(ranges);
  });

  test("RubyGems: `~>` ends at the next number before the last", () => {
    const gems = ["~> 4.2.5, >= 4.2.5.1", "~> 4.1.14, >= 4.1.14.1", ">= 5.0.0.beta1.1"].map(
      (text) => readAll(text, readGemRequirement, rubygems) ?? {},
    );
    expect(outside(gems, rubygems, (version) => version)).toEqual([
      { introduced: "0", fixed: "4.1.14.1" },
      { introduced: "4.2", fixed: "4.2.5.1" },
      { introduced: "4.3", fixed: "5.0.0.beta1.1" },
    ]);
  });
});

describe("npm's old advisories", () => {
  test.each([
    ["<1.2.3", "", [{ introduced: "0", fixed: "1.2.3" }]],
    ["*", "", [{ introduced: "0" }]],
    ["<=1.5.1", ">=1.5.2", [{ introduced: "0", fixed: "1.5.2" }]],
    ["<=0.0.8", ">=1.0.0", [{ introduced: "0", lastAffected: "0.0.8" }]],
    [">=2.0.0", ">=2.15.0", [{ introduced: "2.0.0", fixed: "2.15.0" }]],
    ["3.7.2", "", [{ introduced: "3.7.2", lastAffected: "3.7.2" }]],
    [
      "<1.8.2 || >=2.0.0 <2.1.4",
      "",
      [
        { introduced: "0", fixed: "1.8.2" },
        { introduced: "2.0.0", fixed: "2.1.4" },
      ],
    ],
    [
      "<5.0.3 >=5.0.0 || < 4.2.1",
      "",
      [
        { introduced: "5.0.0", fixed: "5.0.3" },
        { introduced: "0", fixed: "4.2.1" },
      ],
    ],
    ["~1.2.0", "", [{ introduced: "1.2.0", fixed: "1.3.0" }]],
  ])("%s, patched %j", (affected, patched, ranges) => {
    expect(readNpmRange(affected, patched)).toEqual(ranges);
  });
});

test("Retire.js: branches of one id are one advisory, and only released ends are taken", () => {
  const entry = (id: string, below: string, more: object = {}) => ({
    below,
    severity: "high",
    identifiers: { githubID: id, CVE: ["CVE-1"] },
    ...more,
  });
  const gathered = fromRetire({
    axios: {
      vulnerabilities: [
        entry("GHSA-1", "0.30.0"),
        entry("GHSA-1", "1.8.2", { atOrAbove: "1.0" }),
        entry("GHSA-2", "999.999.999"),
        { ...entry("GHSA-3", "1.0.0"), identifiers: { CVE: ["CVE-3"] } },
      ],
    },
    bootstrap: { vulnerabilities: [entry("GHSA-4", "3.4.2")] },
  });
  expect(gathered.map(({ name, advisory: { id, level, ranges } }) => [name, id, level, ranges])).toEqual([
    [
      "axios",
      "GHSA-1",
      "high",
      [
        { introduced: "0", fixed: "0.30.0" },
        { introduced: "1.0.0", fixed: "1.8.2" },
      ],
    ],
  ]);
});

test("PHP and Actions advisories: bounds as they are written", () => {
  const php = fromFriendsOfPhp([
    {
      cve: null,
      reference: "composer://adodb/adodb-php",
      _path: "adodb/adodb-php/2018-03-06.yaml",
      branches: {
        a: { time: "2018-03-06T00:00:00Z", versions: [">=5.0", "<5.20.12"] },
        b: { versions: ["<=4.9"] },
      },
    },
  ]);
  expect(php[0]).toMatchObject({
    name: "adodb/adodb-php",
    date: "2018-03-06",
    advisory: {
      id: "FRIENDSOFPHP-adodb/adodb-php/2018-03-06",
      ranges: [
        { introduced: "5.0", fixed: "5.20.12" },
        { introduced: "0", lastAffected: "4.9" },
      ],
    },
  });
  const action = {
    osv_id: "GHSA-1",
    package_name: "A/b",
    published: "2022-05-24",
    aliases: [],
    severity: [],
    vulnerable_versions: [],
  };
  expect(fromPoutine([{ ...action, vulnerable_version_ranges: [">=0,<2.2.0"] }])[0]?.advisory.ranges).toEqual(
    [{ introduced: "0", fixed: "2.2.0" }],
  );
});

describe("merging", () => {
  const gathered = (id: string, more: Partial<Gathered["advisory"]> = {}, name = "Jinja2"): Gathered => ({
    ecosystem: "PyPI",
    name,
    date: "2024-01-01",
    advisory: {
      id,
      aliases: [],
      kind: "vulnerability",
      ranges: [{ introduced: "0" }],
      versions: [],
      ...more,
    },
  });

  test("one package under its normalised name, advisories by id", () => {
    const merged = mergeSources([[gathered("B"), gathered("A", {}, "jinja2")]]);
    expect([...merged].map(([name, list]) => [name, list.map(({ id }) => id)])).toEqual([
      ["jinja2", ["A", "B"]],
    ]);
  });

  test("branches of one record become one advisory", () => {
    const [only, ...rest] =
      mergeSources([[gathered("A"), gathered("A", { ranges: [{ introduced: "5" }] })]]).get("jinja2") ?? [];
    expect(rest).toEqual([]);
    expect(only?.ranges).toEqual([{ introduced: "0" }, { introduced: "5" }]);
  });

  test("what a better source holds under an alias only lends it what it lacks", () => {
    const better = gathered("PYSEC-1", { aliases: ["GHSA-1"] });
    const worse = gathered("GHSA-1", { level: "high", ranges: [{ introduced: "9" }] });
    expect(mergeSources([[better], [worse]]).get("jinja2")).toEqual([{ ...better.advisory, level: "high" }]);
    const scored = gathered("PYSEC-1", { aliases: ["GHSA-1"], level: "low" });
    const known = gathered("GHSA-1", { aliases: ["CVE-1"], score: 7.2 });
    expect(mergeSources([[scored], [known]]).get("jinja2")).toEqual([
      { ...better.advisory, aliases: ["GHSA-1", "CVE-1"], score: 7.2 },
    ]);
  });
});

testWith(
  sharedData("advisories"),
  "the committed snapshot is what the script makes of the data",
  (folder) => {
    const read = (file: string) => gunzipSync(readFileSync(join(folder, file))).toString("utf8");
    const contributions = SOURCES.map((source) => {
      const text = read(source.file);
      const lines = source.file.endsWith(".json.gz")
        ? [text]
        : text.split("\n").filter((line) => line.trim() !== "");
      return { source, gathered: source.read(lines.map((line) => JSON.parse(line))) };
    });
    for (const [name, bytes] of writeSnapshot(contributions)) {
      const committed = readFileSync(join(import.meta.dirname, "../../dist/advisories", name));
      expect([name, committed.equals(bytes)]).toEqual([name, true]);
    }
  },
);
