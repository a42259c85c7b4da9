import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import type { Check } from "../../src/check.ts";
import { ignoresCheck } from "../../src/checks/ignores/index.ts";
import { parseConfig } from "../../src/config/find.ts";
import { withFlags } from "../../src/config/flags.ts";
import { select } from "../../src/selection.ts";
import { scanFiles } from "../helpers/scan.ts";
import { wordCheck } from "../helpers/word-check.ts";

const FILES = {
  "src/a.py": "badword\notherword\n",
  "vendor/b.py": "badword\n",
  "packages/api/c.py": "badword\notherword\n",
};

/** A scan of `FILES`: `path severity rule` of what is reported, and what became of the rest. */
async function scanned(
  yaml: string,
  {
    check = wordCheck(),
    only = [] as string[],
    today = "2026-11-21",
    checks = [] as Check[],
    files = FILES as Record<string, string>,
  } = {},
) {
  const configuration = withFlags(
    await parseConfig(yaml.replaceAll("cors/word", "cors/wildcard-origin"), "bartizan.yaml"),
    [check],
    only,
  );
  const named = JSON.parse(JSON.stringify(configuration).replaceAll("cors/wildcard-origin", "cors/word"));
  const all = [check, ...checks];
  const { rules } = select(all, only, [], named);
  const result = await scanFiles(files, all, { configuration: named, today, rules });
  return {
    ...result,
    reported: result.findings.map(({ path, severity, rule }) => `${path} ${severity} ${rule}`),
  };
}

describe("severities", () => {
  test("without a configuration are the rules'", async () => {
    expect((await scanned("")).reported).toEqual([
      "packages/api/c.py error cors/word",
      "packages/api/c.py notice cors/other-word",
      "src/a.py error cors/word",
      "src/a.py notice cors/other-word",
      "vendor/b.py error cors/word",
    ]);
  });

  test("of a rule win over those of its check, and later ones over earlier ones", async () => {
    const yaml = `
rules: { cors: warning, cors/word: notice }
overrides:
  - { paths: packages, rules: { cors/word: error } }
  - { paths: packages/api, rules: { cors: off } }
`;
    expect((await scanned(yaml)).reported).toEqual([
      "src/a.py notice cors/word",
      "src/a.py warning cors/other-word",
      "vendor/b.py notice cors/word",
    ]);
  });

  test.each([
    ["error", "warning", "warning"],
    ["warning", "warning", "warning"],
    ["notice", "warning", "notice"],
    ["notice", "error", "notice"],
    ["warning", "notice", "notice"],
  ] as const)(
    "a finding that the check gives as %s, of an error's rule set to %s, is %s",
    async (severity, level, is) => {
      const check = wordCheck(() => ({ severity }));
      const { findings } = await scanned(`rules: { cors/word: ${level} }`, {
        check,
        files: { a: "badword" },
      });
      expect(findings.map((finding) => finding.severity)).toEqual([is]);
    },
  );

  test("that are off report nothing and count nothing as left out", async () => {
    const { reported, suppressed } = await scanned("overrides: [{ paths: vendor, checks: { cors: off } }]");
    expect(reported.filter((line) => line.startsWith("vendor"))).toEqual([]);
    expect(suppressed.configuration).toBe(0);
  });

  test("can be on again for some paths", async () => {
    const yaml = "checks: { cors: off }\noverrides: [{ paths: vendor, checks: { cors: on } }]";
    expect((await scanned(yaml)).reported).toEqual(["vendor/b.py error cors/word"]);
  });
});

describe("--only", () => {
  test("turns on what the file turns off", async () => {
    expect((await scanned("checks: { cors: off }", { only: ["cors"] })).reported).toHaveLength(5);
    expect((await scanned("rules: { cors/word: off }", { only: ["cors/word"] })).reported).toHaveLength(3);
    expect(
      (await scanned("checks: { cors: off }\nrules: { cors/word: warning }", { only: ["cors/word"] }))
        .reported,
    ).toContain("src/a.py warning cors/word");
  });

  test("of a check leaves its rules off that are off by name", async () => {
    expect((await scanned("rules: { cors/word: off }", { only: ["cors"] })).reported).toEqual([
      "packages/api/c.py notice cors/other-word",
      "src/a.py notice cors/other-word",
    ]);
  });

  test("a configuration that leaves nothing on is said to", async () => {
    await expect(scanned("checks: { cors: off }")).rejects.toThrow("bartizan.yaml turns off every rule");
  });
});

describe("ignores", () => {
  test("by path and rule are counted, with what each was used for", async () => {
    const { reported, suppressed } = await scanned(`
ignore:
  - { path: vendor/, reason: third-party }
  - { rule: cors/word, path: [packages/**, nowhere], reason: known }
  - { rule: pinning, reason: unused }
`);
    expect(reported).toEqual([
      "packages/api/c.py notice cors/other-word",
      "src/a.py error cors/word",
      "src/a.py notice cors/other-word",
    ]);
    expect(suppressed).toEqual({ inline: 0, foreign: 0, baseline: 0, configuration: 2, unchangedLines: 0 });
  });

  test("that are of no use, or whose day has passed, are findings where the file is looked at", async () => {
    const yaml = "ignore:\n  - { path: gone, reason: b }\n  - { path: x.py, until: 2020-01-01, reason: c }\n";
    const about = async (files: Record<string, string>) =>
      (await scanned(yaml, { files, checks: [ignoresCheck] })).findings
        .filter(({ check }) => check === "ignores")
        .map(({ path, startLine, startColumn, rule }) => `${path}:${startLine}:${startColumn} ${rule}`);
    const here = { "bartizan.yaml": yaml, "x.py": "badword" };
    expect(await about(here)).toEqual([
      "bartizan.yaml:2:5 ignores/unused",
      "bartizan.yaml:3:5 ignores/expired",
    ]);
    // Another text has other places: that of a commit, say.
    expect(await about({ ...here, "bartizan.yaml": `# more\n${yaml}` })).toEqual([]);
    expect(await about({ "x.py": "badword" })).toEqual([]);
  });

  test("hold up to and including their day", async () => {
    const yaml = "ignore: [{ rule: cors, until: 2026-11-21, reason: for now }]";
    expect((await scanned(yaml)).reported).toEqual([]);
    const late = await scanned(yaml, { today: "2026-11-22" });
    expect(late.reported).toHaveLength(5);
  });

  test("by advisory and package hold for all of them, whatever their case", async () => {
    const check = wordCheck(() => ({
      data: { ids: ["GHSA-aaaa-bbbb-cccc"], aliases: ["CVE-2026-1"], package: "Left" },
    }));
    const count = async (entry: string) =>
      (await scanned(`ignore: [{ ${entry}, reason: fine }]`, { check })).suppressed.configuration;
    expect(await count("id: cve-2026-1")).toBe(5);
    expect(await count("id: [CVE-1, GHSA-aaaa-bbbb-cccc], package: left")).toBe(5);
    expect(await count("id: CVE-2026-1, package: right")).toBe(0);
    expect(await count("id: CVE-2026-2")).toBe(0);
  });

  test("by value hold for the secret that is found, or what is marked where none is known", async () => {
    const sha = (name: string, value: string) => createHash(name).update(value).digest("hex");
    const count = async (entry: string) => {
      const yaml = `checks: { secrets: { allow: [{ ${entry}, reason: fine }] } }`;
      const configuration = await parseConfig(yaml, "bartizan.yaml");
      const ignore = configuration.ignore.map((one) => ({ ...one, rules: ["cors"] }));
      const text = "say badword-and-more\nbadword\n";
      const { suppressed } = await scanFiles({ "a.py": text }, [wordCheck()], {
        configuration: { ...configuration, ignore },
        secretsIn: async () => [{ start: 4, end: 20 }],
      });
      return suppressed.configuration;
    };
    expect(await count(`sha256: ${sha("sha256", "badword")}`)).toBe(1);
    expect(await count(`sha1: ${sha("sha1", "badword-and-more").toUpperCase()}`)).toBe(1);
    expect(await count(`sha256: ${sha("sha256", "badword")}, path: b.py`)).toBe(0);
    expect(await count(`sha256: ${sha("sha256", "other")}`)).toBe(0);
  });
});
