import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import { ignoresCheck } from "../../src/checks/ignores/index.ts";
import { secretsCheck } from "../../src/checks/secrets/index.ts";
import {
  type Configuration,
  DEFAULT_CONFIGURATION,
  type IgnoreEntry,
} from "../../src/config/configuration.ts";
import { memorySource } from "../../src/sources/memory.ts";
import { places, scanFiles } from "../helpers/scan.ts";
import { plantedOfEveryKind } from "../helpers/secrets.ts";
import { wordCheck } from "../helpers/word-check.ts";

const CHECKS = [wordCheck(), ignoresCheck];

/** Rule and line of what is said of ignores. */
async function said(
  files: Parameters<typeof scanFiles>[0],
  options: Parameters<typeof scanFiles>[2] = {},
): Promise<string[]> {
  const { findings } = await scanFiles(files, CHECKS, options);
  return findings
    .filter(({ check }) => check === "ignores")
    .map(({ path, startLine, rule }) => `${path}:${startLine} ${rule}`);
}

describe("an ignore that leaves nothing out", () => {
  const unused = "ok # bartizan-ignore cors/word -- a test\n";

  test("is told, and one that leaves something out is not", async () => {
    const files = { "a.py": unused, "b.py": "badword # bartizan-ignore cors/word -- a test\n" };
    expect(await said(files)).toEqual(["a.py:1 ignores/unused"]);
  });

  test("is told of each rule it names", async () => {
    const { findings } = await scanFiles(
      { "a.py": "badword # bartizan-ignore cors/word, cors/other-word -- a test\n" },
      CHECKS,
    );
    expect(findings.map(({ message, fix }) => ({ message, fix }))).toEqual([
      {
        message:
          "This ignore comment leaves nothing out of `cors/other-word`: `cors/other-word` has nothing to say about this line.",
        fix: "Take `cors/other-word` out of it.",
      },
    ]);
  });

  test("is not told when the rule did not take part, or part of the check", async () => {
    const rules = new Set(["cors/other-word", "ignores/unused"]);
    expect(await said({ "a.py": unused }, { rules })).toEqual([]);
    expect(await said({ "a.py": "ok # bartizan-ignore cors -- a test\n" }, { rules })).toEqual([]);
    const all = new Set([...rules, "cors/word"]);
    expect(await said({ "a.py": "ok # bartizan-ignore cors -- a test\n" }, { rules: all })).toHaveLength(1);
  });

  test("is not told when ignores are not asked about", async () => {
    expect(await said({ "a.py": unused }, { rules: new Set(["cors/word", "cors/other-word"]) })).toEqual([]);
  });

  test("is not told when the file, or all of a check, could not be looked at", async () => {
    const failing = wordCheck(undefined, {
      read: () => {
        throw new RangeError();
      },
    });
    const { findings } = await scanFiles({ "a.py": `badword\n${unused}` }, [failing, ignoresCheck]);
    expect(findings).toEqual([]);
    const judge = {
      ...wordCheck(),
      judge: () => {
        throw new RangeError();
      },
    };
    const files = { "a.py": unused, "b.py": "badword" };
    expect((await scanFiles(files, [judge, ignoresCheck])).findings).toEqual([]);
  });

  test("is told of a change only where the change adds it, whatever line it is meant for", async () => {
    const content = `${unused}# bartizan-ignore-next-line cors/word -- a test\nbadword\n`;
    const added = (line: number) => ({ "a.py": { content, addedLines: [{ start: line, end: line }] } });
    expect(await said(added(1))).toEqual(["a.py:1 ignores/unused"]);
    expect(await said(added(2))).toEqual([]);
    expect(await said(added(3))).toEqual([]);
  });

  test("is of use when what it leaves out is not sure enough to be reported", async () => {
    const unsure = wordCheck(() => ({ confidence: "low" }));
    const { findings } = await scanFiles({ "a.py": "badword # bartizan-ignore cors/word -- a test\n" }, [
      unsure,
      ignoresCheck,
    ]);
    expect(findings).toEqual([]);
  });

  test.each([["docs/a.py"], ["README.md"], ["vendor/a.py"], ["dist/a.py"]])(
    "is not told in %s",
    async (path) => {
      expect(await said({ [path]: unused })).toEqual([]);
      const { suppressed } = await scanFiles({ [path]: `badword ${unused}` }, CHECKS);
      expect(suppressed.inline).toBe(1);
    },
  );

  test("is told of the outer one when an inner one does the same", async () => {
    const text =
      "# bartizan-ignore-file cors/word -- a test\nbadword # bartizan-ignore cors/word -- a test\n";
    expect(await said({ "a.py": text })).toEqual(["a.py:1 ignores/unused"]);
  });

  test("may itself be ignored", async () => {
    const text = `# bartizan-ignore-file ignores/unused -- kept for the generator\n${unused}`;
    const { findings, suppressed } = await scanFiles({ "a.py": text }, CHECKS);
    expect(findings).toEqual([]);
    expect(suppressed.inline).toBe(1);
  });
});

describe("an ignore that does not hold", () => {
  test("is told where it stands, and not again at the finding", async () => {
    const { findings } = await scanFiles({ "a.py": "badword # bartizan-ignore cors/word\n" }, CHECKS);
    expect(findings.map(({ rule, fix }) => [rule, fix])).toEqual([
      ["cors/word", "Do."],
      ["ignores/invalid", "End it with `-- the reason`, for those who read it later."],
    ]);
  });

  test("is told at the finding where the ignore is in no comment", async () => {
    const { findings } = await scanFiles({ "a.json": '{"badword": "bartizan-ignore cors/word"}' }, CHECKS);
    expect(findings.map(({ fix }) => fix)).toEqual([expect.stringContaining("gives no reason")]);
  });

  test("is expired, be there a finding or not", async () => {
    const text = "badword # bartizan-ignore cors/word until=2026-11-20 -- a test\n";
    expect(await said({ "a.py": text, "b.py": text.slice(8) })).toEqual([
      "a.py:1 ignores/expired",
      "b.py:1 ignores/expired",
    ]);
    expect(await said({ "a.py": text }, { today: "2026-11-20" })).toEqual([]);
  });

  test("holds for the rules it names rightly", async () => {
    const { findings } = await scanFiles(
      { "a.py": "badword # bartizan-ignore cors/word, cors/wrod -- a test\n" },
      CHECKS,
    );
    expect(findings.map(({ rule, fix }) => [rule, fix])).toEqual([
      ["ignores/invalid", "Did you mean `cors/word`?"],
    ]);
  });
});

describe("an entry of the configuration", () => {
  const CONFIG = "bartizan.yaml";
  const text = "ignore:\n  - path: vendor.py\n";
  const ignoring = (path: string, more: Partial<IgnoreEntry> = {}): IgnoreEntry => ({
    paths: [path],
    rules: [],
    ids: [],
    packages: [],
    values: [],
    until: undefined,
    reason: "not ours",
    at: { path: CONFIG, start: 10, end: 14, line: 2, column: 3 },
    ...more,
  });
  const configured = (...ignore: IgnoreEntry[]): Configuration => ({
    ...DEFAULT_CONFIGURATION,
    file: CONFIG,
    digest: createHash("sha256").update(text).digest("hex"),
    ignore,
  });
  const files = { [CONFIG]: text, "a.py": "badword", "vendor.py": "badword otherword" };
  const scanning = (entry: IgnoreEntry, options: Parameters<typeof scanFiles>[2] = {}) =>
    scanFiles(files, CHECKS, { configuration: configured(entry), ...options });

  test("leaves out what it covers, and is counted", async () => {
    const { findings, suppressed } = await scanning(ignoring("vendor.py"));
    expect(places(findings)).toEqual(["a.py:1:1-1:8 cors/word"]);
    expect(suppressed.configuration).toBe(2);
  });

  test("of a rule leaves out that rule", async () => {
    const { findings } = await scanning(ignoring("vendor.py", { rules: ["cors/other-word"] }));
    expect(findings.map(({ rule }) => rule)).toEqual(["cors/word", "cors/word"]);
  });

  test("is told when it is of no use, or its date has passed", async () => {
    const unused = await scanning(ignoring("gone.py"));
    expect(places(unused.findings)).toContain("bartizan.yaml:2:3-2:7 ignores/unused");
    const expired = await scanning(ignoring("vendor.py", { until: "2020-01-01" }));
    expect(places(expired.findings)).toContain("bartizan.yaml:2:3-2:7 ignores/expired");
    expect(expired.suppressed.configuration).toBe(0);
  });

  test("is not told to be of no use when only a part was looked at", async () => {
    const { findings } = await scanning(ignoring("gone.py"), { source: memorySource(files, "staged") });
    expect(findings.filter(({ check }) => check === "ignores")).toEqual([]);
  });

  test("comes after comments, which then are of use", async () => {
    const { findings, suppressed } = await scanFiles(
      { [CONFIG]: text, "a.py": "badword # bartizan-ignore cors/word -- a test\n" },
      CHECKS,
      { configuration: configured(ignoring("a.py")) },
    );
    expect(findings.map(({ rule, path }) => [rule, path])).toEqual([["ignores/unused", CONFIG]]);
    expect(suppressed).toMatchObject({ inline: 1, configuration: 0 });
  });
});

describe("comments of other secret scanners", () => {
  const token = plantedOfEveryKind(5).find(({ kind }) => kind.id === "github-token")?.secret;
  const checks = [secretsCheck, wordCheck()];

  test("leave out secrets and nothing else, and are counted", async () => {
    const { findings, suppressed } = await scanFiles(
      { "a.py": `key = "${token}" # gitleaks:allow\nbadword # gitleaks:allow\n` },
      checks,
    );
    expect(findings.map(({ rule }) => rule)).toEqual(["cors/word"]);
    expect(suppressed.foreign).toBe(1);
  });

  test("by secretlint's name of a rule leave out what that rule finds", async () => {
    const naming = (rule: string) =>
      scanFiles(
        { "a.py": `/* secretlint-disable @secretlint/secretlint-rule-${rule} */\nkey = "${token}"` },
        checks,
      );
    expect((await naming("github")).suppressed.foreign).toBe(1);
    expect((await naming("slack")).suppressed.foreign).toBe(0);
  });

  test("do not keep a secret out of the masks", async () => {
    const { findings } = await scanFiles({ "a.py": `badword("${token}") # secretlint-disable-line\n` }, [
      wordCheck(() => ({ message: `It quotes ${token}.` })),
    ]);
    expect(JSON.stringify(findings)).not.toContain(token);
  });
});
