import { describe, expect, test } from "@jest/globals";
import { secretsCheck } from "../../../src/checks/secrets/index.ts";
import { kinds } from "../../../src/checks/secrets/kinds/families.ts";
import { sampleOf, sampleOfKind } from "../../../src/checks/secrets/sample.ts";
import { scanFiles } from "../../helpers/scan.ts";

/** `severity confidence` of each finding. */
async function found(text: string, path = "app/settings.py"): Promise<string[]> {
  const { findings } = await scanFiles({ [path]: text }, [secretsCheck], { minConfidence: "low" });
  return findings.map(({ severity, confidence }) => `${severity} ${confidence}`);
}

const HEX = "[0-9a-f]";
const LETTERS = "[A-Za-z0-9]";

describe("Slack tokens", () => {
  test.each([
    `xoxb-[1-9]{12}-[1-9]{13}-${LETTERS}{24}`,
    `xoxb-[1-9]{11}-${LETTERS}{23}`,
    `xoxp-[1-9]{11}-[1-9]{10}-[1-9]{11}-${HEX}{32}`,
    `xoxs-[1-9]{12}-[1-9]{9}-[1-9]{10}-${HEX}{10}`,
    `xapp-1-A[A-Z0-9]{10}-[1-9]{13}-${HEX}{64}`,
  ])("%s is one", async (shape) => {
    expect(await found(`TOKEN = "${sampleOf(shape)}"\n`)).toEqual(["error high"]);
  });

  test.each([
    "xoxb-1-test",
    "xoxb-xoxb-my-bot-token",
    "xoxp-1-initial",
    "xoxs-2018-11-12-abcdef01-logo",
    "2018-250-xoxo-indieweb-1.jpg",
    "xoxe.xoxp-1-SlackAppConfigurationAccessTokenHere",
    "xoxb-50014434-slacktokenx29U9",
  ])("%s is none", async (text) => {
    expect(await found(`TOKEN = "${text}"\n`)).toEqual(["warning low"]);
  });

  test("of an app are told and masked to their end", async () => {
    const secret = sampleOf(`${HEX}{64}`, 3);
    const token = `xapp-1-${sampleOf("A[A-Z0-9]{10}-[1-9]{13}", 2)}-${secret}`;
    const { findings } = await scanFiles({ "a.py": `T = "${token}"\n` }, [secretsCheck]);
    expect(findings.map(({ startColumn, endColumn }) => endColumn - startColumn)).toEqual([token.length]);
    expect(JSON.stringify(findings)).not.toContain(secret.slice(0, 8));
  });
});

describe("what manuals and tests hold", () => {
  const aws = sampleOf("[A-Z2-7]{16}");
  test.each([
    ["AWS's own key with another end", `ID = "AKIA${"IOSFODNN7"}SECRETS"\n`],
    [
      "its secret half, likewise",
      `aws_secret_access_key = "wJalrXUtnFEMI/${"K7MDENG"}/${sampleOf("[A-Za-z0-9]{17}a")}"\n`,
    ],
    [
      "a webhook whose secret is filled in with one letter",
      `URL = "https://hooks.slack.com/services/T${"0".repeat(8)}/B${"0".repeat(8)}/${"X".repeat(24)}"\n`,
    ],
    ["the key of Azure's emulator", `AccountKey=Eby8vdM02xNO${sampleOf("[A-Za-z0-9+/]{74}")}==\n`],
    ["a token of which dots stand for the rest", `Looks like \`ghp_${sampleOf("[A-Za-z0-9]{36}")}...\`\n`],
    ["the hint of a field", `<input placeholder="sk_${"live"}_abcdef1234567890abcdef12" />\n`],
    ["a password for this machine in a DSN", `D = "mysql://root:${aws}@(localhost:3306)/app"\n`],
    ["a key that says it is fake", `ID = "AKIA${aws.slice(0, 6)}FAKE${aws.slice(10)}"\n`],
    ["the test key of Stripe's manual", `K = "${"sk_"}test_${"BQokikJOvBiI2Hl"}${"WgH4olfQ2"}"\n`],
  ])("%s", async (_, text) => {
    expect((await found(text)).map((one) => one.split(" ")[1])).toEqual(["low"]);
  });

  test("a token whose checksum is right is not among them, whatever stands around it", async () => {
    const github = kinds.find(({ id }) => id === "github-token");
    const token = github && sampleOfKind(github, 3);
    expect(await found(`placeholder="${token}..."\n`, "docs/a.md")).toEqual(["error high"]);
  });

  test("a key of its own shape is not among them", async () => {
    expect(await found(`ID = "AKIA${aws}"\n`)).toEqual(["error high"]);
  });
});

test("the private key of localhost is a warning", async () => {
  const pem = `-----BEGIN PRIVATE ${"KEY"}-----\nMII${sampleOf("[A-Za-z0-9+/]{61}\n[A-Za-z0-9+/]{64}")}\n-----END PRIVATE ${"KEY"}-----\n`;
  expect(await found(pem, "certs/api.localhost.key")).toEqual(["warning high"]);
  expect(await found(pem, "certs/localhosting.key")).toEqual(["error high"]);
});

test("a line with a secret is quoted without what may be its other half", async () => {
  const half = sampleOf("[A-Za-z0-9+/]{38}aZ1");
  const text = `log("key id: AKIA${sampleOf("[A-Z2-7]{16}")}, key: ${half}, of the staging account")\n`;
  const { findings } = await scanFiles({ "a.py": text }, [secretsCheck]);
  expect(findings.map(({ snippet }) => snippet)).toEqual([
    'log("key id: ****, key: ****, of the staging account")',
  ]);
});

describe("a value that somebody counted up or typed", () => {
  const COUNTED = ["1234567890abcdef1234567890abcdef", "abcd1234efgh5678abcd1234efgh5678"];

  test.each(COUNTED)("is told with a reservation where a program runs with it: %s", async (value) => {
    const text = `IPAPI_KEY = "${value}"\n`;
    const { findings } = await scanFiles({ "app/settings.py": text }, [secretsCheck]);
    expect(findings).toEqual([
      expect.objectContaining({
        severity: "warning",
        confidence: "medium",
        message: expect.stringMatching(/, but its characters look counted up or typed\.$/),
      }),
    ]);
  });

  test.each(COUNTED)("is kept back in tests and explanations: %s", async (value) => {
    for (const path of ["tests/test_settings.py", "docs/settings.md", ".env.example"])
      expect(await found(`IPAPI_KEY = "${value}"\n`, path)).toEqual(["warning low"]);
  });

  test("is none of different characters only, which come up by chance", async () => {
    const chance = `${"K7vQ2xWb"}${"9LmR4tYz"}${"1NcJ6hGd"}${"3PfS8aXk"}`;
    expect(await found(`STRIPE = "sk_live_${chance}"\n`)).toEqual(["error high"]);
  });

  test("is kept back where the same few characters fill the space, or a word says what goes there", async () => {
    for (const value of ["0".repeat(32), "abcdef".repeat(5), "exampleabcdefghijklmnop123456789"])
      for (const text of [`IPAPI_KEY = "${value}"\n`, `STRIPE = "sk_live_${value.slice(0, 24)}"\n`])
        expect((await found(text)).filter((one) => one !== "warning low")).toEqual([]);
  });
});

test.each([
  [`https://u:${sampleOf("[A-Za-z0-9]{20}")}@git.corp.io/a`, "secrets/url-credentials"],
  [`https://deploy:${sampleOf("[A-Za-z0-9]{9}")}.~a@git.corp.io`, "secrets/url-credentials"],
  [`smtps://mail%40corp.io:${sampleOf("[A-Za-z0-9]{14}")}@smtp.corp.io:465`, "secrets/url-credentials"],
  [`ldap://cn=admin,dc=corp:${sampleOf("[A-Za-z0-9]{14}")}@ldap.corp.io`, "secrets/url-credentials"],
  [`postgres://app:${sampleOf("[A-Za-z0-9]{20}")}@db:5432/app`, "secrets/database-url"],
  [`redis://:${sampleOf("[A-Za-z0-9]{20}")}@cache:6379`, "secrets/redis-url"],
])("an address with a password is told, be it of a service of the same network: %s", async (url, rule) => {
  const { findings } = await scanFiles({ "src/a.yaml": `address: "${url}"\n` }, [secretsCheck]);
  expect(findings.map((finding) => finding.rule)).toEqual([rule]);
});

test.each([
  "https://git.corp.io:8443/a@b",
  "ssh://git@github.com:22/a/b",
  "https://$USER:$PASSWORD@git.corp.io",
  "https://oauth2:%TOKEN%@git.corp.io",
  "smtp://user:password@smtp.corp.io",
  "docker://alpine:3.21@sha256:0123",
  "postgres://postgres:postgres@db:5432/app",
  `postgres://app:${sampleOf("[A-Za-z0-9]{20}")}@localhost/app`,
])("no password is told in %s", async (url) => {
  const { findings } = await scanFiles({ "src/a.yaml": `address: "${url}"\n` }, [secretsCheck]);
  expect(findings).toEqual([]);
});

test("a bot's token is found in Telegram's addresses", async () => {
  const token = sampleOf("[1-9]{1}[0-9]{9}:AA[A-Za-z0-9_-]{33}", 3);
  const { findings } = await scanFiles({ "a.sh": `curl https://api.telegram.org/bot${token}/getMe\n` }, [
    secretsCheck,
  ]);
  expect(findings.map(({ rule, startColumn }) => [rule, startColumn])).toEqual([
    ["secrets/telegram-bot-token", 34],
  ]);
});
