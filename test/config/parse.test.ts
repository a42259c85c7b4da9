import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { ConfigError } from "../../src/config/error.ts";
import { parseConfig } from "../../src/config/find.ts";

/** What is wrong with a text, as `line:column message`. */
async function problems(text: string, name = "bartizan.yaml"): Promise<string[]> {
  const error = await parseConfig(text, name).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error === undefined) return [];
  if (!(error instanceof ConfigError)) throw error;
  return error.problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

describe("a configuration", () => {
  test("says only what differs", async () => {
    expect(await parseConfig("", "bartizan.yaml")).toMatchObject({ failOn: "error", extends: "recommended" });
    expect(await parseConfig("# nothing\n", "bartizan.yaml")).toMatchObject({ ignore: [], limits: {} });
  });

  test("is the same in YAML and JSON, and is plain data", async () => {
    const yaml = `
$schema: https://example.org/schema.json
extends: guide
failOn: warning
checks:
  secrets:
    kinds: [{ id: shop-token, name: a token of the shop, pattern: "shop_([a-z]{8})", keywords: [shop_] }]
    allow: [{ sha1: ${"AB".repeat(20)}, path: docs/, reason: a value of the documentation }]
  cors: off
  headers: { providedBy: cloudfront }
  pinning: { actions: { "actions/*": ref-pin, "*": hash-pin } }
  advisories: { scopes: production, failOn: critical, whenUnavailable: warn }
rules: { cors/wildcard-origin: error, secrets/shop-token: notice, pinning: off }
ignore:
  - { path: "vendor/**", reason: third-party code }
  - { rule: [advisories/vulnerable], id: GHSA-xxxx-xxxx-xxxx, package: left-pad, until: 2027-01-31, reason: not reachable }
baseline: .bartizan-baseline.json
limits: { fileBytes: 2048, fileMs: 100 }
overrides:
  - { paths: packages/api, checks: { cors: on, headers: { profile: guide } }, rules: { cors: warning } }
`;
    const configuration = await parseConfig(yaml, "bartizan.yaml");
    expect(JSON.parse(JSON.stringify(configuration))).toEqual(configuration);
    expect(structuredClone(configuration)).toEqual(configuration);
    expect(configuration).toMatchObject({
      file: "bartizan.yaml",
      extends: "guide",
      failOn: "warning",
      baseline: ".bartizan-baseline.json",
      limits: { fileBytes: 2048, fileMs: 100 },
      secretKinds: [
        { id: "shop-token", severity: "error", keywords: ["shop_"], at: { line: 7, column: 13 } },
      ],
      ignore: [
        { paths: ["vendor/**"], rules: [], reason: "third-party code", at: { line: 15, column: 5 } },
        { ids: ["GHSA-xxxx-xxxx-xxxx"], packages: ["left-pad"], until: "2027-01-31", at: { line: 16 } },
        { rules: ["secrets"], values: [`sha1:${"ab".repeat(20)}`], paths: ["docs/"], at: { line: 8 } },
      ],
    });
    const own = configuration.layers.filter(({ source }) => source.startsWith("bartizan.yaml"));
    expect(own).toEqual([
      {
        source: "bartizan.yaml",
        paths: undefined,
        checks: { secrets: true, cors: false, headers: true, pinning: true, advisories: true },
        options: {
          headers: { providedBy: ["cloudfront"] },
          pinning: { actions: { "actions/*": "ref-pin", "*": "hash-pin" } },
          advisories: { scopes: "production", failOn: "critical", whenUnavailable: "warn" },
        },
        rules: { "cors/wildcard-origin": "error", "secrets/shop-token": "notice", pinning: "off" },
      },
      {
        source: "bartizan.yaml overrides[0]",
        paths: ["packages/api"],
        checks: { cors: true, headers: true },
        options: { headers: { profile: "guide" } },
        rules: { cors: "warning" },
      },
    ]);
    const { parse } = await import("yaml");
    const again = await parseConfig(JSON.stringify(parse(yaml)), "bartizan.json");
    expect({ ...again.layers[2], source: "" }).toEqual({ ...own[0], source: "" });
    expect(again.ignore.map(({ at: _, ...entry }) => entry)).toEqual(
      configuration.ignore.map(({ at: _, ...entry }) => entry),
    );
  });

  test("JSON may have comments", async () => {
    expect(await parseConfig('{ // why\n "failOn": "never", }', "bartizan.json")).toMatchObject({
      failOn: "never",
    });
  });
});

describe("mistakes", () => {
  test("are told all at once, each with its place and what would be right", async () => {
    const text = `failOn: waring
chekcs: {}
checks:
  cors: 5
  headers: { profile: guides, foo: 1 }
  secrets: { kinds: [{ id: Foo, name: x, keywords: [abc], pattern: "(?=a)" }] }
ignore:
  - { path: "vendor/**" }
  - { reason: hello }
  - { rule: cors/wildcard-orign, reason: hm, until: 2026-02-30 }
  - { path: ../x, reason: "..." }
rules: { cors: bad, secrets/github-tokn: off }
overrides: [{ paths: [], rules: { nothing: off } }]
limits: { fileBytes: 1.5, fileMs: 1 }
`;
    expect(await problems(text)).toEqual([
      "1:1 failOn: takes error, warning, notice or never (did you mean warning?)",
      '2:1 unknown key "chekcs"; did you mean "checks"?',
      "4:3 checks.cors: takes on, off, true or false",
      "5:14 checks.headers.profile: takes recommended or guide (did you mean guide?)",
      '5:31 unknown key "foo" in checks.headers; it takes profile or providedBy',
      "6:24 checks.secrets.kinds[0].id: it takes lower-case words with hyphens",
      "6:59 checks.secrets.kinds[0].pattern: this is no RE2 expression (which knows no look-around and no back-references)",
      "8:5 reason is missing in ignore[0]",
      "9:5 ignore[1]: it needs path, rule, id or package",
      '10:7 ignore[2].rule: there is no rule of that name; did you mean "cors/wildcard-origin"?',
      "10:46 ignore[2].until: there is no such day",
      "11:7 ignore[3].path: the pattern holds `.` or `..`; paths begin at the root of the repository",
      "11:19 ignore[3].reason: a reason in words is needed",
      "12:10 rules.cors: takes off, error, warning or notice",
      '12:21 rules.secrets/github-tokn: there is no rule of that name; did you mean "secrets/github-token"?',
      "13:15 overrides[0].paths: is empty",
      "13:35 overrides[0].rules.nothing: there is no rule of that name; `bartizan rules` lists them",
      "14:11 limits.fileBytes: takes a whole number",
      "14:27 limits.fileMs: is below 50",
    ]);
  });

  test.each([
    ["a: [", "1:5"],
    ["failOn: error\nfailOn: never\n", "2:1 this key stands here a second time"],
    ["failOn: error\n---\nfailOn: never\n", "3:1 a second document begins"],
    ["- a\n- b\n", "1:1 a configuration has keys with values"],
    ["text", "1:1 a configuration has keys with values"],
    ["failOn: !vault x\n", "1:16 it has to be plain data"],
    ["? [a]\n: b\n", "1:1 a key has to be text"],
    ["__proto__: { failOn: never }\n", '1:1 unknown key "__proto__"'],
    ["rules: { __proto__: off }\n", '1:10 unknown key "__proto__"'],
    ["constructor: 1\n", '1:1 unknown key "constructor"'],
    ["rules: { toString: off }\n", "1:10 rules.toString: there is no rule"],
    ["failOn: *x\n", "1:9"],
    ["ignore: { path: a }\n", "1:1 ignore: takes a list"],
    ["failOn:\n", "1:1 failOn: takes error"],
    ["checks: { pinning: { actions: { '/x': any } } }\n", "1:33 checks.pinning.actions./x: it takes `*`"],
    [
      "checks: { secrets: { kinds: [{ id: github-token, name: x, keywords: [abc], pattern: abc }] } }\n",
      "1:32 there is a rule of that name already",
    ],
    [
      "checks: { secrets: { kinds: [{ id: x, name: x, keywords: [abc], pattern: 'a*' }] } }\n",
      "1:65 the pattern finds something in an empty",
    ],
    [
      "checks: { secrets: { kinds: [{ id: x, name: x, keywords: [abc], pattern: 'ab', examples: { match: [cd] } }] } }\n",
      "1:100 the pattern finds nothing in this",
    ],
    [
      "overrides: [{ paths: a, checks: { secrets: { kinds: [] } } }]\n",
      "1:35 overrides[0].checks.secrets: takes on, off",
    ],
  ])("%j", async (text, expected) => {
    expect((await problems(text)).join("\n")).toContain(expected);
  });

  test("never quote a value, which may be a secret in the wrong place", async () => {
    const value = `${"q7Zk".repeat(10)}`;
    const text = `failOn: ${value}\nchecks: ${value}\nlimits: { fileBytes: ${value} }\nignore: [${value}]\n${value}: 1\n`;
    const found = await problems(text);
    expect(found.length).toBeGreaterThanOrEqual(5);
    expect(found.join("\n")).not.toContain(value);
  });

  // What such a bomb stands for would not fit into any memory.
  test("a bomb of aliases is refused", async () => {
    const levels = Array.from({ length: 30 }, (_, i) =>
      `a${i}: &a${i} [${`*a${i - 1}, `.repeat(9)}]`.replaceAll("*a-1", "x"),
    );
    expect(await problems(levels.join("\n"))).not.toEqual([]);
  });

  test("a text of any kind is understood or refused", async () => {
    const words = fc.constantFrom(
      ..."failOn checks rules ignore overrides paths path reason until secrets kinds pattern id name cors on off error : - [ ] { } , & * ! | > ' \" # \n 2027-01-31 __proto__ ? << ~ 1e9 \0 ( \\".split(
        " ",
      ),
      "\n",
      "\n  ",
    );
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.array(words, { maxLength: 40 }).map((list) => list.join(" ")),
          fc.string({ unit: "binary" }),
        ),
        fc.constantFrom("bartizan.yaml", "bartizan.json"),
        async (text, name) => {
          for (const one of await problems(text, name)) expect(one).toMatch(/^\d+:\d+ \S/);
        },
      ),
      { numRuns: 300 },
    );
  });
});
