import { describe, expect, test } from "@jest/globals";
import { checksWith } from "../../../src/checks/index.ts";
import { parseConfig } from "../../../src/config/find.ts";
import { expectLinear } from "../../helpers/growth.ts";
import { places, scanFiles } from "../../helpers/scan.ts";

const YAML = `
checks:
  secrets:
    kinds:
      - id: shop-token
        name: a token of the shop
        pattern: 'shop_key\\s*=\\s*"([a-z]{8})"'
        keywords: [SHOP_]
        severity: warning
      - { id: bang, name: a bang, pattern: "bang-[0-9]{4}", keywords: [bang-] }
`;

async function scan(files: { readonly [path: string]: string }, yaml = YAML) {
  const configuration = await parseConfig(yaml, "bartizan.yaml");
  const checks = checksWith(configuration.secretKinds).filter(({ id }) => id === "secrets");
  return scanFiles(files, checks, { configuration });
}

describe("kinds of secrets of one's own", () => {
  test("are found, the group where there is one, and masked", async () => {
    const { findings } = await scan({ "a.py": '# 🦀\nshop_key = "abcdefgh"\nx = "bang-1234"\n' });
    expect(places(findings)).toEqual(["a.py:2:13-2:21 secrets/shop-token", "a.py:3:6-3:15 secrets/bang"]);
    expect(findings.map(({ severity, message }) => `${severity} ${message}`)).toEqual([
      "warning A token of the shop is written in this file.",
      "error A bang is written in this file.",
    ]);
    expect(JSON.stringify(findings)).not.toMatch(/abcdefgh|1234/);
  });

  test("differ by their value, as other secrets do", async () => {
    const [one, other] = await Promise.all(
      ["bang-1234", "bang-5678"].map(async (text) => (await scan({ "a.py": text })).findings[0]?.fingerprint),
    );
    expect(one).toMatch(/^[0-9a-f]+$/);
    expect(one).not.toBe(other);
  });

  test("leave the built-in ones as they are", async () => {
    const { findings } = await scan({
      "a.py": 'url = "postgres://admin:Zk8vQ2mL9x@db.corp.net/x"\nbang-1234\n',
    });
    expect(findings.map(({ rule }) => rule)).toEqual(["secrets/database-url", "secrets/bang"]);
  });

  test("go before what the value is called, and tell of one secret once", async () => {
    const { findings } = await scan({
      "a.py": 'api_token = "bang-1234"\nagain = "bang-1234"\nshop_key = "bangbang"\n',
    });
    expect(findings.map(({ rule, startLine, related }) => [rule, startLine, related?.length])).toEqual([
      ["secrets/bang", 1, 1],
      ["secrets/shop-token", 3, 0],
    ]);
  });

  test("can be set and allowed like any rule", async () => {
    const { findings, suppressed } = await scan(
      { "a.py": "bang-1234", "b/c.py": "bang-1234" },
      `${YAML}    allow: [{ path: b, reason: made up }]\nrules: { secrets/bang: notice }\n`,
    );
    expect(findings.map(({ path, severity }) => `${path} ${severity}`)).toEqual(["a.py notice"]);
    expect(suppressed.configuration).toBe(1);
  });

  test("cost time in proportion to the text, whatever the pattern", async () => {
    const yaml =
      'checks: { secrets: { kinds: [{ id: slow, name: x, keywords: [aaa], pattern: "(a|aa|a*)*b" }] } }';
    await expectLinear(2_000, async (length) => {
      expect((await scan({ "a.txt": "a".repeat(length) }, yaml)).findings).toEqual([]);
    });
  });
});
