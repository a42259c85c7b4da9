import { Buffer } from "node:buffer";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { secretsCheck } from "../../../src/checks/secrets/index.ts";
import { kinds } from "../../../src/checks/secrets/kinds/families.ts";
import { findables } from "../../../src/checks/secrets/kinds/findables.ts";
import { isShort, matchers } from "../../../src/checks/secrets/kinds/matchers.ts";
import { tokenKeywords } from "../../../src/checks/secrets/kinds/start.ts";
import { tokensIn } from "../../../src/checks/secrets/readers/tokens.ts";
import { mayHoldTokens, tokenStands, wantsTokens } from "../../../src/checks/secrets/readers/worth.ts";
import { exampleOf, sampleOf, sampleOfKind } from "../../../src/checks/secrets/sample.ts";
import { Prefilter } from "../../../src/engine/prefilter.ts";
import { unmark } from "../../../src/example.ts";
import { SourceFile } from "../../../src/file.ts";
import { memorySource } from "../../../src/sources/memory.ts";
import { expectLinear } from "../../helpers/growth.ts";
import { secretsPatterns } from "../../helpers/regexes.ts";
import { scanFiles } from "../../helpers/scan.ts";

/** `rule confidence` of each finding, doubtful ones too. */
async function told(text: string, path = "app/settings.py"): Promise<string[]> {
  const { findings } = await scanFiles({ [path]: text }, [secretsCheck], { minConfidence: "low" });
  return findings.map(({ rule, confidence }) => `${rule} ${confidence}`);
}

function kind(id: string) {
  const found = kinds.find((one) => one.id === id);
  if (!found) throw new Error(`no kind ${id}`);
  return found;
}

/** The last letter or digit replaced by its neighbour, so that no checksum fits. */
function spoiled(token: string): string {
  return token.replace(/[0-9A-Za-z](?=[^0-9A-Za-z]*$)/, (last) => (last === "0" ? "2" : "0"));
}

describe("where a format has a checksum or a structure", () => {
  const PROVEN = [
    "github-token",
    "npm-token",
    "vercel-token",
    "zuplo-key",
    "grafana-token",
    "grafana-cloud-token",
    "grafana-api-key",
    "sentry-organization-token",
    "pypi-token",
    "age-secret-key",
    "onepassword-token",
    "mapbox-secret-token",
    "supabase-service-key",
  ];

  test.each(PROVEN)("%s that fits is certain, in a test and in documentation too", async (id) => {
    const { text } = exampleOf(kind(id));
    const planted = unmark(text, { secret: () => sampleOfKind(kind(id), 3), key: () => "KEY" }).text;
    for (const path of ["src/a.py", "tests/test_a.py", "docs/a.md"])
      expect(await told(planted, path)).toEqual([`secrets/${id} high`]);
  });

  test.each(["github-token", "npm-token", "vercel-token", "zuplo-key", "grafana-token", "age-secret-key"])(
    "%s that does not is not told by default",
    async (id) => {
      const token = spoiled(sampleOfKind(kind(id), 4));
      expect(await told(`T = "${token}"\n`)).toEqual([`secrets/${id} low`]);
    },
  );

  test("a routable token of GitLab is certain", async () => {
    const token = sampleOf("glpat-[A-Za-z0-9_-]{40}.01.[0-9a-z]{9}", 5);
    expect(await told(`T = "${token}"\n`, "docs/a.md")).toEqual(["secrets/gitlab-token high"]);
    expect(await told(`T = "${spoiled(token)}"\n`)).toEqual(["secrets/gitlab-token low"]);
  });
});

describe("JSON Web Tokens", () => {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const jwt = (header: object, claims: object) =>
    `T = "${part(header)}.${part(claims)}.${sampleOf("[A-Za-z0-9_-]{43}", 9)}"\n`;
  const HS = { alg: "HS256", typ: "JWT" };
  test.each([
    ["of somebody", jwt(HS, { sub: "u-81723", scope: "admin" }), "medium"],
    ["of jwt.io's page", jwt(HS, { sub: "1234567890", name: "John Doe", iat: 1516239022 }), "low"],
    ["that ended long ago", jwt(HS, { sub: "u-81723", exp: 1_516_239_022 }), "low"],
    ["without a signature", jwt({ alg: "none" }, { sub: "u-81723" }), "low"],
    ["made for everybody", jwt(HS, { iss: "https://x.io", ref: "abc", role: "anon" }), "low"],
    ["that only looks like one", jwt({ kid: "7-long-enough" }, { sub: "u-81723" }), "low"],
  ])("one %s", async (_, text, confidence) => {
    expect(await told(text)).toEqual([`secrets/jwt ${confidence}`]);
  });
});

describe("a token is a whole word", () => {
  const token = sampleOf("ghp_[A-Za-z0-9]{36}", 11);
  test.each(["x", "7", "_"])("not behind %j", async (before) => {
    expect(tokens(`${before}${token}`)).toEqual([]);
  });
  test.each(["x", "7", "_"])("not before %j", async (after) => {
    expect(tokens(`${token}${after}`)).toEqual([]);
  });
  test.each(["\\n", "%3D", "%22", '"', "'", "=", "/", ":", "\0", "é", "\r\n", "("])(
    "but behind %j",
    (before) => {
      expect(tokens(`a${before}${token}`)).toEqual(["github-token"]);
    },
  );
  test("a name counts from where one of its words begins", () => {
    const key = sampleOf("[0-9a-f]{32}", 12);
    expect(tokens(`myDatadogApiKey = "${key}"`)).toContain("datadog-api-key");
    expect(tokens(`notdatadog_api_key = "${key}"`)).toEqual([]);
    expect(tokens(`datadog_dashboard = "${key}"`)).toEqual([]);
    expect(tokens(`# datadog: see below\nid = "${key}"`)).toEqual([]);
  });

  test("words for a secret may join a name and its value", () => {
    const key = sampleOf("[a-z0-9]{32}", 12);
    expect(tokens(`mediastack-secret-key-${key}`)).toEqual(["mediastack-key"]);
    expect(tokens(`mediastack-cache-${key}`)).toEqual([]);
  });

  describe("by the provider's name alone", () => {
    const mixed = sampleOf("[a-z0-9]{32}", 12);
    const digest = sampleOf("[0-9a-f]{40}", 12);
    test.each([
      ["a.yaml", `secrets:\n  chartmogul: ${mixed}\n`],
      ["a.json", `{"chartmogul": "${mixed}"}`],
      ["a.go", `client := chartmogul.NewClient("${mixed}")\n`],
      ["a.js", `const client = new ChartMogul('${mixed}', { retry });\n`],
      ["notes", `chartmogul ${mixed}\n`],
    ])("random characters, %s %j", (path, text) => {
      expect(tokens(text, path)).toEqual(["chartmogul-key"]);
    });

    test.each([
      ["a.sh", `pip install wandb && wandb login ${digest}\n`],
      ["a.yaml", `  - run: wandb login --relogin ${digest}\n`],
      ["a.sh", `wandb sync --dir out --api-key ${digest}\n`],
      ["a.py", `wandb.login("${digest}")\n`],
    ])("a digest where nothing but a key is given, %s %j", (path, text) => {
      expect(tokens(text, path)).toEqual(["wandb-legacy-key"]);
    });

    test.each([
      ["a.json", `{"wandb": "${digest}"}`],
      ["a.yaml", `wandb: ${digest}\n`],
      ["a.txt", `wandb ${digest}\n`],
      ["a.yaml", `chartmogul_cache: ${mixed}\n`],
      ["a.sh", `git clone wandb login ${digest}\n`],
      ["a.sh", `wandb sync --run ${digest}\n`],
      ["a.py", `wandb.restore("${digest}")\n`],
      ["a.py", `wandb.login("a-name-of-forty-characters-and-no-digit__")\n`],
    ])("not %s %j", (path, text) => {
      expect(tokens(text, path)).toEqual([]);
    });
  });

  test("a key of a common name counts only beside words of its provider", () => {
    const text = `{"privateKeyHex": "${sampleOf("[0-9a-f]{64}", 16)}"}\n`;
    expect(tokens(text)).toEqual([]);
    expect(tokens(`// hardhat\n${text.replace("Hex", "")}`)).toEqual(["ethereum-private-key"]);
  });

  describe("the secret half of an AWS key beside its id", () => {
    const id = sampleOf("AKIA[A-Z2-7]{16}", 31);
    const half = sampleOf("[A-Za-z0-9/+]{40}", 32);
    const BOTH = ["secrets/aws-access-key-id high", "secrets/aws-secret-access-key high"];
    test.each([
      ["keys.txt", `${id}\n${half}\n`],
      ["keys.csv", `User,Id,Key\nann,${id},${half}\n`],
      [".env", `KEY=${id} SECRET=${half}\n`],
      ["a.py", `aws_secret = "${half}"\nregion = "eu"\nkey = "${id}"\n`],
      ["a.py", `AWS_SECRET_ACCESS_KEY = "${half}"\nAWS_ACCESS_KEY_ID = "${id}"\n`],
      ["a.rb", `Aws::Credentials.new('${id}', '${half}')\n`],
    ])("%s %j", async (path, text) => {
      expect((await told(text, path)).sort()).toEqual(BOTH);
    });

    test.each([
      ["far from it", `${id}\n${"\n".repeat(6)}${half}\n`],
      ["beside the manual's id", `${id.slice(0, 13)}EXAMPLE\n${half}\n`],
      ["that is a commit", `${id}\n${sampleOf("[0-9a-f]{40}", 33)}\n`],
      ["that is longer", `${id}\n${half}a\n`],
      ["that is a part of something", `${id}\nfoo-${half}\n`],
      ["that is a path", `${id}\n/srv/Projects/website2/Static/Images/logos\n`],
    ])("not one %s", (_, text) => {
      expect(tokens(text, "notes.txt")).not.toContain("aws-secret-access-key");
    });
  });

  describe("in a section named after its provider", () => {
    const key = sampleOf("[0-9a-f]{32}", 12);
    test.each([
      ["a.yaml", `datadog:\n  site: eu\n\n  # ours\n  api_key: ${key}\n`],
      ["a.yml", `services:\r\n  - datadog: # metrics\r\n      "apiKey": "${key}"\r\n`],
      ["a.yaml", `datadog:\n- api_key: ${key}\n`],
      ["a.toml", `[datadog]\nsite = "eu"\napi_key = "${key}"\n`],
      ["a.ini", `[plugins.datadog] ; metrics\nkey=${key}\n`],
      ["a.json", `{"datadog": {"site": "}", "tags": {"a": 1}, "apiKey": "${key}"}}`],
      ["a.ts", `const config = {\n  datadog: {\n    site,\n    apiKey: '${key}',\n  },\n};\n`],
      ["a.tf", `provider "datadog" {\n  api_key = "${key}"\n}\n`],
      ["a.yaml", `datadog:\n  site: eu\n  credentials:\n    user: a\n    api_key: ${key}\n`],
      ["a.yaml", `datadog:\n  production:\n    site: eu\n  api_key: ${key}\n`],
      ["a.json", `{"datadog": {"tags": {"a": 1}, "auth": {"user": "a", "apiKey": "${key}"}}}`],
      ["a.ts", `const client = new DatadogClient({ site, apiKey: "${key}" });\n`],
      ["a.py", `datadog.initialize(\n    site="eu",\n    api_key="${key}",\n)\n`],
      ["a.yaml", `env:\n  - name: DATADOG_API_KEY\n    value: ${key}\n`],
      ["a.json", `[{"name": "DATADOG_API_KEY", "value": "${key}"}]\n`],
      ["a.php", `'datadog' => [\n  'site' => 'eu',\n  'key' => '${key}',\n],\n`],
      ["a.php", `'datadog' => array('key' => '${key}')\n`],
      ["a.tf", `variable "datadog_api_key" {\n  type    = string\n  default = "${key}"\n}\n`],
      ["a.yaml", `datadog_api_key:\n  title: Key\n  value: ${key}\n`],
      ["a.plist", `<key>DatadogApiKey</key>\n\t<string>${key}</string>\n`],
      ["a.yaml", `datadog:\n  secret_key: ${key}\n`],
    ])("%s %j", async (path, text) => {
      expect(tokens(text, path)).toEqual(["datadog-api-key"]);
      expect(await told(text, path)).toEqual(["secrets/datadog-api-key medium"]);
    });

    test.each([
      ["a.yaml", `datadog:\n  site: eu\napi_key: ${key}\n`],
      ["a.yaml", `datadog:\n  other:\n    api_key: ${key}\n`],
      ["a.yaml", `datadog:\n  checksum: ${key}\n`],
      ["a.yaml", `datadog:\n  auth:\n    other:\n      api_key: ${key}\n`],
      ["a.yaml", `datadog:\n  auth:\n    user: a\n  other:\n    api_key: ${key}\n`],
      ["a.json", `{"datadog": {"auth": {"other": {"apiKey": "${key}"}}}}`],
      ["a.json", `{"datadog": {"auth": {}}, "apiKey": "${key}"}`],
      ["a.py", `datadog.initialize(site="eu")\nother(api_key="${key}")\n`],
      ["a.yaml", `datadog:\n  api_key: ${key}0\n`],
      ["a.yaml", `datadog: {}\napi_key: ${key}\n`],
      ["a.yaml", `  datadog:\nother:\n  api_key: ${key}\n`],
      ["a.yaml", `datadog:\n${"  a: b\n".repeat(200)}  api_key: ${key}\n`],
      ["a.md", `See datadog:\n  api_key: ${key}\n`],
      ["a.toml", `[datadog]\nsite = "eu"\n[other]\napi_key = "${key}"\n`],
      ["a.json", `{"datadog": {"other": {"apiKey": "${key}"}}, "apiKey": "${key}"}`],
      ["a.ts", `if (datadog) {\n  apiKey = "${key}"\n}\n`],
    ])("not %s %j", (path, text) => {
      expect(tokens(text, path)).toEqual([]);
    });

    test("a name with a provider of its own is that provider's", () => {
      expect(tokens(`datadog:\n  mediastack_key: ${key}\n`, "a.yaml")).toEqual(["mediastack-key"]);
    });

    test("a history reads only files where a name or a section may hold one", () => {
      const stands = (text: string) => tokenStands("datadog", text, text.indexOf("datadog"));
      expect(stands(`datadog:\n  api_key: ${key}\n`)).toBe(true);
      expect(stands("[datadog]\n")).toBe(true);
      expect(stands("monitored with datadog: see below")).toBe(false);
    });

    test("sections without number and end take time in proportion to the text", async () => {
      for (const text of [
        "datadog:\n",
        '"datadog": {',
        "[datadog]\n",
        "datadog:\n - ",
        "datadog = {a:'",
        "datadog(a=",
        "datadog({auth:{",
      ]) {
        await expectLinear(2_000, (times) => tokens(text.repeat(times), "a.yaml"));
      }
    });
  });

  function tokens(text: string, path?: string): string[] {
    return found(text, path).map((one) => one.kind);
  }
});

function found(text: string, path = "f") {
  const lower = text.toLowerCase();
  return tokensIn(new SourceFile(path, text), new Set(tokenKeywords.filter((word) => lower.includes(word))));
}

test("a secret that a file says again is told once, with every place", async () => {
  const token = sampleOf("ghp_[A-Za-z0-9]{36}", 13);
  const other = sampleOf("ghp_[A-Za-z0-9]{36}", 14);
  const text = `A = "${token}"\nB = "${other}"\nC = "${token}"\nD = "${token}"\n`;
  const { findings } = await scanFiles({ "a.py": text }, [secretsCheck]);
  expect(
    findings.map(({ startLine, related }) => [startLine, related.map((place) => place.startLine)]),
  ).toEqual([
    [1, [3, 4]],
    [2, []],
  ]);
  expect(JSON.stringify(findings)).not.toContain(token.slice(4, 14));
});

test("and told when the change adds any of its places", async () => {
  const token = sampleOf("ghp_[A-Za-z0-9]{36}", 15);
  const text = `A = "${token}"\nB = 1\nC = "${token}"\n`;
  const told = async (start: number) => {
    const source = memorySource({ "a.py": { content: text, addedLines: [{ start, end: start }] } }, "staged");
    return (await scanFiles({}, [secretsCheck], { source })).findings.length;
  };
  expect([await told(1), await told(2), await told(3)]).toEqual([1, 0, 1]);
});

test("and told at the place that the change adds, as the finding that it was", async () => {
  const token = sampleOf("ghp_[A-Za-z0-9]{36}", 15);
  const ignored = "# bartizan-ignore secrets/github-token -- revoked";
  const told = async (content: string, ...added: readonly number[]) => {
    const addedLines = added.map((line) => ({ start: line, end: line }));
    const source = memorySource({ "a.py": { content, addedLines } }, "staged");
    const { findings } = await scanFiles({}, [secretsCheck], { source });
    expect(JSON.stringify(findings)).not.toContain(token.slice(4, 14));
    return findings.map(({ startLine, snippet, mark, related, fingerprint }) => ({
      line: startLine,
      quoted: snippet.slice(mark.start, mark.end) === "****" ? snippet.slice(0, 1) : snippet,
      others: related.map((place) => place.startLine),
      fingerprint,
    }));
  };
  const text = `A = "${token}"\nB = 1\nC = "${token}"\nD = "${token}"\n`;
  const [first] = await told(text, 1);
  expect(first).toMatchObject({ line: 1, quoted: "A", others: [3, 4] });
  expect(await told(text, 3)).toEqual([{ ...first, line: 3, quoted: "C", others: [1, 4] }]);
  expect(await told(text, 3, 4)).toEqual([{ ...first, line: 3, quoted: "C", others: [1, 4] }]);
  const allowed = text.replace("\nD", ` ${ignored}\nD`);
  expect(await told(allowed, 3)).toEqual([]);
  expect(await told(allowed, 3, 4)).toEqual([{ ...first, line: 4, quoted: "D", others: [1, 3] }]);
});

test("whatever a text says, the prefilter loses nothing", () => {
  const prefilter = new Prefilter(tokenKeywords, { means: tokenStands });
  const everything = new Set(tokenKeywords);
  const samples = kinds.filter((one) => !one.elsewhere).map((one) => [one, exampleOf(one).text] as const);
  const planted = fc.tuple(fc.constantFrom(...samples), fc.nat(500)).map(([[one, text], seed]) => {
    const secret = sampleOfKind(one, seed + 1);
    return unmark(text, { secret: () => secret, key: () => "KEY" }).text;
  });
  fc.assert(
    fc.property(fc.array(fc.oneof(planted, fc.string({ unit: "binary" })), { maxLength: 4 }), (parts) => {
      const file = new SourceFile("f", parts.join("\n"));
      const sorted = (hits: ReadonlySet<string>) =>
        tokensIn(file, hits)
          .map((one) => JSON.stringify(one))
          .sort();
      const hits = prefilter.find(Buffer.from(file.text));
      // `beside` asks for words of the file, which only a prefilter can tell.
      const all = new Set([...everything].filter((word) => hits.has(word) || !besides.has(word)));
      expect(sorted(hits)).toEqual(sorted(all));
      const isWanted = wantsTokens(hits, (word) => file.text.includes(word));
      if (!isWanted || !mayHoldTokens(file, hits)) expect(sorted(all)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

const besides = new Set(findables.flatMap((one) => one.beside ?? []));

test("what is too short to look for in every file has words beside it", () => {
  expect(matchers.short.filter(({ kind, anchor }) => !kind.beside || !isShort(anchor))).toEqual([]);
  expect(matchers.short.length).toBeGreaterThan(10);
  expect(tokenKeywords.filter(isShort)).toEqual([]);
});

test("every kind is read for where its own words are all there, and for nothing less", () => {
  const prefilter = new Prefilter(tokenKeywords, { means: tokenStands });
  const mayHold = (text: string) =>
    mayHoldTokens(new SourceFile("f", text), prefilter.find(Buffer.from(text)));
  for (const one of kinds.filter(({ elsewhere }) => !elsewhere)) {
    const { text } = exampleOf(one);
    const planted = unmark(text, { secret: () => sampleOfKind(one, 7), key: () => "KEY" }).text;
    expect([one.id, mayHold(planted)]).toEqual([one.id, true]);
  }
  for (const half of [
    "test_ and key_",
    "-us and secret_",
    "paths of sqlalchemy",
    "retire_at",
    "toggle(state)",
  ])
    expect([half, mayHold(half)]).toEqual([half, false]);
});

test("every pattern was found linear; `node scripts/safe-patterns.ts` asks about new ones", async () => {
  const path = new URL("./safe-patterns.json", import.meta.url);
  const safe = new Set<string>(JSON.parse(readFileSync(path, "utf8")));
  const digests = new Set((await secretsPatterns()).map(({ digest }) => digest));
  expect([...digests].filter((digest) => !safe.has(digest))).toEqual([]);
  expect(safe.size).toBe(digests.size);
});
