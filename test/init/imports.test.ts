import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parseConfig } from "../../src/config/find.ts";
import { globProblem, globs } from "../../src/config/glob.ts";
import { configText } from "../../src/init/config-text.ts";
import { literalPath, readSecretsBaseline } from "../../src/init/detect-secrets.ts";
import { keywordsOf } from "../../src/init/expression.ts";
import { literalOf, readGitleaksConfig, readGitleaksIgnore } from "../../src/init/gitleaks.ts";
import { NOTHING } from "../../src/init/imported.ts";
import { globsOfRegex } from "../../src/init/path-regex.ts";
import { readSecretlintConfig, readSecretlintIgnore } from "../../src/init/secretlint.ts";
import { isActionReference, repositoryOnGithub } from "../../src/init/workflow.ts";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

describe("expressions for paths", () => {
  const paths = [
    "vendor/a.js",
    "src/vendor/x/a.go",
    "a_test.go",
    "pkg/a_test.go",
    "go.sum",
    "docs/a.md",
    "docs/x/a.md",
    "x/docs/a.md",
    "package-lock.json",
    "web/package-lock.json",
    "a.png",
    "img/a.jpg",
    "src/main.go",
    "test/data/key.pem",
    "README.md",
  ];

  test.each([
    ["vendor/", ["**/*vendor/"]],
    ["^docs/", ["/docs/"]],
    ["^docs/.*\\.md$", ["/docs/**/*.md"]],
    ["_test\\.go$", ["**/*_test.go"]],
    ["(^|/)go\\.sum$", ["**/go.sum"]],
    ["(?:^|\\/)mock\\/|^spec\\/", ["**/mock/", "/spec/"]],
    ["(^|/)vendor(/|$)", ["**/vendor"]],
    ["(.*?)\\.(jpg|gif)$", ["**/*.{jpg,gif}"]],
    ["(.*/)?package-lock\\.json$", ["**/package-lock.json"]],
    [".*\\.(png|jpe?g)$", undefined],
    [".*\\.(png|jpg)$", ["**/*.{png,jpg}"]],
    ["^go\\.sum$|^README\\.md$", ["/go.sum", "/README.md"]],
    ["test/data", ["**/*test/data*"]],
    ["a(?=b)", undefined],
    ["[a-z]+", undefined],
    [".*", undefined],
    ["(unclosed", undefined],
    ["", undefined],
  ])("%s", (source, expected) => expect(globsOfRegex(source)).toEqual(expected));

  test("never come to fit what they did not", () => {
    const parts = fc.constantFrom(
      "^",
      "$",
      "vendor",
      "/",
      "docs",
      ".*",
      "\\.",
      "go",
      "(png|jpg)",
      "[^/]*",
      "a",
      "_test",
      "|",
      "(.*/)?",
      "(^|/)",
      "(/|$)",
      "(.*?)",
      ".+",
    );
    fc.assert(
      fc.property(fc.array(parts, { minLength: 1, maxLength: 6 }), (list) => {
        const source = list.join("");
        const patterns = globsOfRegex(source);
        if (!patterns) return;
        expect(patterns.map(globProblem)).toEqual(patterns.map(() => undefined));
        const fits = globs(patterns);
        // A pattern that fits a folder fits its content, and `/vendor/` of an expression is meant for the root as well.
        const found = (path: string) =>
          path
            .split("/")
            .some(
              (_, i, names) =>
                new RegExp(source).test(`/${names.slice(0, i + 1).join("/")}/`) ||
                new RegExp(source).test(names.slice(0, i + 1).join("/")),
            );
        for (const path of paths)
          if (fits(path)) expect({ source, path, found: found(path) }).toMatchObject({ found: true });
      }),
      { numRuns: 500 },
    );
  });

  test("no text makes them fail", () => {
    fc.assert(fc.property(fc.string(), (source) => void globsOfRegex(source)));
  });
});

test(".gitleaksignore names places", () => {
  const commit = "0123456789abcdef0123456789abcdef01234567";
  const { places, lost } = readGitleaksIgnore(
    `# why\n${commit}:a/b.py:generic-api-key:12\r\n\na:b.py:aws:3\nnonsense\n`,
  );
  expect(places).toEqual([
    { path: "a/b.py", line: 12, commit, from: ".gitleaksignore" },
    { path: "a:b.py", line: 3, commit: undefined, from: ".gitleaksignore" },
  ]);
  expect(lost).toEqual([".gitleaksignore, line 5: this is no fingerprint"]);
});

test(".gitleaks.toml brings paths, values and kinds, and says what it does not bring", () => {
  const imported = readGitleaksConfig(`
[allowlist]
description = "global"
paths = ['''^vendor/''', '''[a-z]+x''']
regexes = ['''^not-a-secret$''', '''abc.*''']
stopwords = ["a", "b"]
[[allowlists]]
condition = "AND"
paths = ["x"]
[[allowlists]]
targetRules = ["aws", "jwt"]
paths = ["^x/"]
[[allowlists]]
regexTarget = "line"
regexes = ["^never a value at all$"]
[[allowlists]]
regexes = ["EXAMPLE", "a-long-enough-text"]
[extend]
useDefault = true
path = "other.toml"
disabledRules = ["generic-api-key"]
[[rules]]
id = "Shop_Token"
description = "A shop's token"
regex = '''shop_[a-z]{8}'''
keywords = ["shop_"]
entropy = 3.5
[[rules]]
id = "desk"
regex = "(desk|d)_([a-z]+(x))"
secretGroup = 2
[[rules]]
id = "aws"
`);
  expect(imported.ignore).toEqual([
    { path: ["/vendor/"], rule: "secrets", reason: "imported from .gitleaks.toml: global" },
  ]);
  expect(imported.allow.map(({ hash }) => hash)).toEqual(
    ["not-a-secret", "a-long-enough-text"].map((text) => ({ sha256: sha256(text) })),
  );
  expect(imported.kinds).toEqual([
    { id: "shop-token", name: "A shop's token", pattern: "shop_[a-z]{8}", keywords: ["shop_"] },
    { id: "desk", name: "a secret of the kind desk", pattern: "(?:desk|d)_([a-z]+(?:x))", keywords: [] },
  ]);
  expect(imported.lost).toEqual([
    ".gitleaks.toml: what the file of `extend.path` says",
    ".gitleaks.toml: that gitleaks' rules generic-api-key are off",
    ".gitleaks.toml: the path `[a-z]+x` says more than a pattern of paths can",
    ".gitleaks.toml: an expression for allowed values; name values by their hash",
    ".gitleaks.toml: 2 stopwords of an allowlist",
    ".gitleaks.toml: an allowlist whose conditions all have to hold",
    ".gitleaks.toml: an allowlist for the rules aws, jwt only",
    ".gitleaks.toml: an expression for allowed text around values",
    ".gitleaks.toml: an expression for allowed values; name values by their hash",
    ".gitleaks.toml: that values which only hold an allowed text (1) are allowed; here it is the whole value",
    ".gitleaks.toml: `entropy` of the rule Shop_Token",
    ".gitleaks.toml: the rule aws, which has no expression of its own",
  ]);
  expect(readGitleaksConfig("= broken").lost).toEqual([".gitleaks.toml cannot be read as TOML"]);
});

test(".secrets.baseline brings hashes, and nothing that an audit called real", () => {
  const entry = (type: string, more: object = {}) => ({
    type,
    hashed_secret: "a".repeat(40),
    line_number: 1,
    ...more,
  });
  const text = JSON.stringify({
    filters_used: [
      { path: "detect_secrets.filters.regex.should_exclude_file", pattern: ["^docs/", "a(?!b)"] },
    ],
    results: {
      "a[1].py": [
        entry("Secret Keyword"),
        entry("Private Key"),
        entry("AWS Access Key", { is_secret: true }),
      ],
    },
  });
  const { allow, ignore, lost } = readSecretsBaseline(text);
  expect(allow).toEqual([
    {
      hash: { sha1: "a".repeat(40) },
      path: "/a?1].py",
      reason: "imported from .secrets.baseline: Secret Keyword",
    },
  ]);
  expect(ignore).toEqual([{ path: ["/docs/"], rule: "secrets", reason: "imported from .secrets.baseline" }]);
  expect(lost).toHaveLength(3);
  expect(lost.join("\n")).toMatch(
    /1 entry that an audit called real secrets: revoke them\n.*private keys.*\n.*a\(\?!b\)/,
  );
});

test(".secretlintrc brings what is off and what is allowed", () => {
  const kinds = [
    { id: "slack-token", secretlint: ["slack/SLACK_TOKEN"] },
    { id: "slack-webhook", secretlint: ["slack/IncomingWebhook"] },
  ];
  const rule = (id: string, more: object) => ({ id: `@secretlint/secretlint-rule-${id}`, ...more });
  const rules = [
    rule("slack", { disabled: true }),
    rule("basicauth", { options: { allows: ["user:pass", "/re.*/i"] } }),
    rule("unknown", { disabled: true }),
  ];
  const text = JSON.stringify({ rules: [rule("preset-recommend", { rules })] });
  for (const name of [".secretlintrc", ".secretlintrc.json", ".secretlintrc.yaml"]) {
    const { off, allow, lost } = readSecretlintConfig(name, text, kinds);
    expect(off).toEqual(["secrets/slack-token", "secrets/slack-webhook"]);
    expect(allow.map(({ hash }) => hash)).toEqual([{ sha256: sha256("user:pass") }]);
    expect(lost).toEqual([
      `${name}: an expression for allowed values of basicauth`,
      `${name}: that the rule unknown is off`,
    ]);
  }
});

test.each([
  ["shop_[a-z]{8}", "shop_"],
  ["(?i)acme[_-]?key\\s*=\\s*([a-z]+)-live-secret", "-live-secret"],
  ["abcd?efx{3}gh+", "abc"],
  ["(?i)(desk_key)\\s*=\\s*(other)?", "desk_key"],
  ["ab|cdef", undefined],
  ["[a-z]{40}", undefined],
  ["key\\.id\\/x", "key.id/x"],
])("the keyword of %s", (pattern, keyword) => {
  expect(keywordsOf([], pattern)).toEqual(keyword === undefined ? [] : [keyword]);
  expect(keywordsOf(["ab", "told"], pattern)).toEqual(keyword === undefined ? [] : [keyword]);
  expect(keywordsOf(["told"], pattern)).toEqual(["told"]);
});

test("secretlint's own patterns become kinds, from package.json, too", () => {
  const rule = {
    id: "@secretlint/secretlint-rule-pattern",
    options: { patterns: [{ name: "Shop Token", patterns: ["/shop_[a-z]{8}/i", "desk\\/[a-z]{8}"] }] },
  };
  const { kinds, lost } = readSecretlintConfig(
    "package.json",
    JSON.stringify({
      name: "x",
      secretlint: { rules: [rule, { id: "@secretlint/secretlint-rule-npm", severity: "info" }] },
    }),
    [],
  );
  expect(kinds).toEqual([
    { id: "shop-token", name: "Shop Token", pattern: "(?i)shop_[a-z]{8}", keywords: ["shop_"] },
    { id: "shop-token-2", name: "Shop Token", pattern: "desk/[a-z]{8}", keywords: ["desk/"] },
  ]);
  expect(lost).toEqual(["package.json: the severity of npm"]);
});

test("a pattern of .secretlintignore with exceptions is not brought", () => {
  const { ignore, lost } = readSecretlintIgnore("*\n!src/\nvendor/\nfixtures/**\n!fixtures/keep.json\n");
  expect(ignore.map(({ path }) => path)).toEqual([["vendor/"]]);
  expect(lost).toHaveLength(4);
});

test(".secretlintignore brings patterns", () => {
  const { ignore, lost } = readSecretlintIgnore("# no\n\n**/vendor/**\n!keep\n*.lock  \n");
  expect(ignore.map(({ path }) => path)).toEqual([["**/vendor/**", "*.lock"]]);
  expect(lost).toEqual([
    ".secretlintignore, line 4: the pattern begins with `!`; there are no exceptions from a pattern",
  ]);
});

test("what is written is a configuration, whatever the texts hold", async () => {
  const text = fc.string({ unit: "binary", maxLength: 20 }).map((one) => `a${one}`);
  await fc.assert(
    fc.asyncProperty(text, async (reason) => {
      const ignore = [{ path: ["vendor/"], rule: "secrets", reason }];
      const allow = [{ hash: { sha1: "a".repeat(40) }, path: literalPath("x/y[1].py"), reason }];
      const yaml = configText(
        { ...NOTHING, ignore, allow, off: ["secrets/github-token"] },
        "file:///schema.json",
      );
      const configuration = await parseConfig(yaml, "bartizan.yaml");
      expect(configuration.ignore.map((entry) => entry.reason)).toEqual([reason, reason]);
    }),
    { numRuns: 60 },
  );
});

test("literals, references and addresses are told apart", () => {
  expect(["^a\\.b$", "a.b", "a\\\\b", "\\d", "x|y", ""].map(literalOf)).toEqual([
    "a.b",
    undefined,
    "a\\b",
    undefined,
    undefined,
    undefined,
  ]);
  expect(isActionReference(`a/b@${"0".repeat(40)}`)).toBe(true);
  expect(["a/b@v1", `a@${"0".repeat(40)}`, `a/b@${"0".repeat(39)}`].filter(isActionReference)).toEqual([]);
  expect(repositoryOnGithub("git@github.com:a/b.git")).toBe("a/b");
  expect(repositoryOnGithub("https://github.com/a/b")).toBe("a/b");
  expect(repositoryOnGithub("https://example.org/a/b")).toBeUndefined();
});
