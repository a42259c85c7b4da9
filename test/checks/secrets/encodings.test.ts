import { Buffer } from "node:buffer";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { occurringOf } from "../../../src/checks/secrets/encodings/occurring.ts";
import { viewsOf } from "../../../src/checks/secrets/encodings/views.ts";
import { secretsCheck } from "../../../src/checks/secrets/index.ts";
import { kinds } from "../../../src/checks/secrets/kinds/families.ts";
import { sampleOf, sampleOfKind } from "../../../src/checks/secrets/sample.ts";
import { expectLinear } from "../../helpers/growth.ts";
import { scanFiles } from "../../helpers/scan.ts";
import { token } from "../../helpers/secrets.ts";

const TOKEN = token(7);
const base64 = (text: string) => Buffer.from(text).toString("base64");
const hex = (text: string) => Buffer.from(text).toString("hex");
const pem = `-----BEGIN PRIVATE ${"KEY"}-----\nMII${sampleOf("[A-Za-z0-9+/]{61}\n[A-Za-z0-9+/]{64}\n[A-Za-z0-9+/]{40}")}\n-----END PRIVATE ${"KEY"}-----\n`;

async function found(text: string | Uint8Array, path = "app/settings.yml") {
  const { findings } = await scanFiles({ [path]: text }, [secretsCheck]);
  return findings;
}

describe("a token is found", () => {
  test.each([
    ["in base64", base64(TOKEN)],
    ["in base64 for addresses", Buffer.from(TOKEN).toString("base64url")],
    ["in base64, after one character", base64(`:${TOKEN}`)],
    ["in base64, after two characters", base64(`u:${TOKEN}`)],
    ["in base64 of settings", base64(JSON.stringify({ user: "app", github: TOKEN }))],
    ["in base64 of base64", base64(base64(TOKEN))],
    ["in base64 of hexadecimal", base64(`{"password": 1, "x": "${hex(TOKEN)}"}`)],
    ["in hexadecimal", hex(TOKEN)],
    ["in hexadecimal, in capitals", hex(TOKEN).toUpperCase()],
    [
      "in base64 of UTF-16, as PowerShell has it",
      Buffer.from(`$t = "${TOKEN}"`, "utf16le").toString("base64"),
    ],
  ])("%s", async (_, encoded) => {
    const text = `value: ${encoded}\n`;
    const findings = await found(text);
    expect(findings.map(({ rule }) => rule)).toEqual(["secrets/github-token"]);
    expect(findings[0]?.message).toContain(", encoded in ");
    const [first] = findings;
    expect(text.slice((first?.startColumn ?? 1) - 1, (first?.endColumn ?? 1) - 1).length).toBeGreaterThan(40);
    expect(JSON.stringify(findings)).not.toContain(
      encoded.slice(encoded.length / 2, encoded.length / 2 + 12),
    );
  });

  test("on the lines that it is wrapped over", async () => {
    const wrapped = base64(`${"# nothing here\n".repeat(12)}TOKEN=${TOKEN}\n`).replace(/.{64}/g, "$&\n  ");
    const findings = await found(`data:\n  ${wrapped}\n`);
    expect(findings.map(({ rule }) => rule)).toEqual(["secrets/github-token"]);
    expect(findings[0]?.startLine).toBeGreaterThan(3);
  });
});

test.each(["alg", "typ", "kid"])("a token of JSON that begins with %s is found in base64", async (first) => {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const header = part({ [first]: "RS256", alg: "RS256" });
  const jwt = `${header}.${part({ iss: "issuer", sub: "build" })}.${sampleOf("[A-Za-z0-9_-]{86}")}`;
  const findings = await found(`value: ${base64(jwt)}\n`);
  expect(findings.map(({ rule }) => rule)).toEqual(["secrets/jwt"]);
});

test.each(["linear-key", "rubygems-key", "wakatime-key", "azure-ai-key"])(
  "%s in base64 of settings",
  async (id) => {
    const kind = kinds.find((one) => one.id === id);
    const token = kind ? sampleOfKind(kind, 4) : "";
    const findings = await found(`value: ${base64(`level=info\nvalue=${token}\n`)}\n`);
    expect(findings.map(({ rule }) => rule)).toEqual([`secrets/${id}`]);
  },
);

describe("characters by their number", () => {
  const unicode = (text: string) => `\\u${text.charCodeAt(0).toString(16).padStart(4, "0")}`;
  const short = (text: string) => `\\x${text.charCodeAt(0).toString(16)}`;
  const digits = sampleOf("[0-9a-z]{20}", 6);
  const url = `postgres://app:${sampleOf("[A-Za-z0-9]{20}")}@db.corp.io/app`;
  const storage = sampleOf("[A-Za-z0-9+/]{76}\\+ASt[A-Za-z0-9]{5}[AQgw]==".replace("\\\\", ""), 8);
  test.each([
    ["a.json", `{"value": "${TOKEN.replace("_", unicode)}"}`, "github-token"],
    ["a.json", `{"value": "${TOKEN.replace(/./g, unicode)}"}`, "github-token"],
    ["a.js", `f("${TOKEN.replace("_", short)}");`, "github-token"],
    ["a.py", `value = "${TOKEN.replace(/./g, short)}"`, "github-token"],
    ["a.ipynb", `{"source": ["value = \\"${TOKEN.replace("_", unicode)}\\"\\n"]}`, "github-token"],
    ["a.json", `{"url": "${url.replace(/\//g, "\\/")}"}`, "database-url"],
    [
      "a.json",
      `{"DATADOG_API_KEY": "${sampleOf("[0-9a-f]{32}", 12).replace(/[0-9]/, unicode)}"}`,
      "datadog-api-key",
    ],
    [
      "a.json",
      `{"storage": "AccountKey=${storage.replace(/[+]/g, unicode).replace(/=/g, unicode)}"}`,
      "azure-storage-key",
    ],
  ])("%s %s", async (path, text, rule) => {
    const findings = await found(`\n${text}\n`, path);
    expect(findings.map((one) => one.rule)).toEqual([`secrets/${rule}`]);
    expect(findings[0]).toMatchObject({ startLine: 2 });
    expect(JSON.stringify(findings)).not.toContain(digits);
    expect(findings[0]?.snippet).toContain("****");
  });
  test.each([
    ["a.js", String.raw`const SPACES = /[\x20-\x7e\u0020-\u007e]+/, tag = "\x3c\x2fscript1234\x3e";`],
    [
      "a.json",
      String.raw`{"html": "\u003cdiv class=\u0022a1\u0022\u003e", "site": "https:\/\/corp.io\/a1\/b2"}`,
    ],
    ["a.json", `{"value": "${TOKEN.replace("_", "\\\\u005f")}"}`],
  ])("are none of a secret in %s %s", async (path, text) => {
    expect(await found(text, path)).toEqual([]);
  });
});

test("an address with a password is found in percent encoding", async () => {
  const url = `postgres://app:${sampleOf("[A-Za-z0-9]{20}")}@db.corp.io/app`;
  const findings = await found(`redirect: /login?next=${encodeURIComponent(url)}\n`);
  expect(findings.map(({ rule }) => rule)).toEqual(["secrets/database-url"]);
});

describe("a manifest's Secret", () => {
  const secret = (data: string) => `apiVersion: v1\nkind: Secret\ndata:\n${data}`;
  test("is read as what it decodes to", async () => {
    const password = `${sampleOf("[A-Z][a-z]{2}[0-9]{4}", 3)}!Kite`;
    const findings = await found(secret(`  password: ${base64(password)}\n  token: ${base64(TOKEN)}\n`));
    expect(findings.map(({ rule }) => rule)).toEqual(["secrets/generic-password", "secrets/github-token"]);
  });
  test("gives its names to values that nothing else tells, and is read whatever its form", async () => {
    const key = sampleOf("[0-9a-f]{32}", 12);
    const token = sampleOf("lin_api_[A-Za-z0-9]{40}", 5);
    const inYaml = secret(
      `  site: ${base64("eu-west")}\n  DATADOG_API_KEY: "${base64(key)}"\n  a: ${base64(token)}\n`,
    );
    const inJson = JSON.stringify({
      kind: "Secret",
      data: { DATADOG_API_KEY: base64(key), a: base64(token) },
    });
    for (const [text, path] of [
      [inYaml, "k8s/app.yaml"],
      [inJson, "k8s/app.json"],
      [JSON.stringify(JSON.parse(inJson), null, 2), "k8s/app.json"],
      [secret(`  DATADOG_API_KEY: |\n    ${base64(key)}\n  a: >-\n    ${base64(token)}\n`), "k8s/app.yaml"],
    ] as const) {
      const findings = await found(text, path);
      expect(findings.map(({ rule }) => rule)).toEqual(["secrets/datadog-api-key", "secrets/linear-key"]);
      expect(findings[0]?.message).toContain(", encoded in base64");
      expect(JSON.stringify(findings)).not.toContain(base64(key).slice(8, 24));
    }
    const other = inYaml.replace("kind: Secret", "kind: SecretStore").replace(/ {2}a:.*/, "");
    expect((await found(other, "k8s/app.yaml")).map(({ rule }) => rule)).toEqual(["secrets/datadog-api-key"]);
  });
  test("may hold words that stand for a password", async () => {
    expect(
      await found(secret(`  password: ${base64("changeme")}\n  token: ${base64("${TOKEN}")}\n`)),
    ).toEqual([]);
  });
  test("holds private keys", async () => {
    const findings = await found(secret(`  tls.crt: ${base64("x")}\n  tls.key: ${base64(pem)}\n`));
    expect(findings.map(({ rule, startLine }) => `${rule}:${startLine}`)).toEqual(["secrets/private-key:5"]);
    expect(JSON.stringify(findings)).not.toContain(base64(pem).slice(120, 140));
  });
});

describe("UTF-16", () => {
  const text = `$Token = "${TOKEN}"\r\n`;
  const little = Buffer.from(text, "utf16le");
  test.each([
    ["little-endian", little],
    ["big-endian", Buffer.from(little).swap16()],
    ["little-endian with a mark", Buffer.concat([Buffer.from([0xff, 0xfe]), little])],
    ["big-endian with a mark", Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(little).swap16()])],
  ])("%s", async (_, bytes) => {
    expect((await found(bytes, "login.ps1")).map(({ rule }) => rule)).toEqual(["secrets/github-token"]);
  });
});

describe("what an encoded value is given to counts as its name", () => {
  const key = base64(sampleOf("[0-9a-f]{32}", 12));
  test.each([
    [".env.prod", `DATADOG_API_KEY=${key}\n`],
    ["app.json", `{"datadog_api_key": "${key}"}`],
    ["app.py", `DATADOG_API_KEY = base64.b64decode("${key}")\n`],
    ["app.yml", `datadogApiKey: |\n  ${key}\n`],
    ["app.rb", `datadog_api_key = '${base64(key)}'\n`],
    ["app.go", `datadogApiKey := "${hex(key)}"\n`],
  ])("%s", async (path, text) => {
    const findings = await found(text, path);
    expect(findings.map(({ rule }) => rule)).toContain("secrets/datadog-api-key");
    expect(JSON.stringify(findings)).not.toContain(key.slice(8, 24));
  });
});

test("settings in base64 are read as such within a program", async () => {
  const settings = base64(`DB_HOST=db\nDB_PASSWORD=${sampleOf("[A-Z][a-z]{2}[0-9]{4}", 3)}!Kite\nX=1\n`);
  const findings = await found(`settings = b64decode("${settings}")\n`, "app.py");
  expect(findings.map(({ rule }) => rule)).toEqual(["secrets/generic-password"]);
});

test("a line that is added holds what is told of it, in whichever line of base64 that is", async () => {
  const lines = base64(`${"# nothing here\n".repeat(12)}TOKEN=${TOKEN}\n`).replace(/.{76}/g, "$&\n  ");
  const [finding] = await found(`value: |\n  ${lines}\n`);
  const told = lines.split("\n").slice((finding?.startLine ?? 0) - 2, (finding?.endLine ?? 0) - 1);
  expect(atob(told.join("").replace(/\s/g, ""))).toContain(TOKEN.slice(8, 32));
});

describe("PowerShell", () => {
  const password = `${sampleOf("[A-Z][a-z]{2}[0-9]{4}", 3)}!Kite`;
  test("gives a value on the next line", async () => {
    const text = `$env:DB_PASSWORD = \`\r\n  "${password}"\r\nNew-Login -Name app \`\r\n  -Password \`\r\n  "${password}7"\r\n`;
    const findings = await found(text, "login.ps1");
    expect(findings.map(({ rule, endLine }) => `${rule}:${endLine}`)).toEqual([
      "secrets/generic-password:2",
      "secrets/generic-password:5",
    ]);
    expect(findings[0]?.message).not.toContain("encoded");
    expect(JSON.stringify(findings)).not.toContain(password.slice(2, 10));
  });
  test("takes a whole program in base64", async () => {
    const program = Buffer.from(`$password = "${password}"; Connect $password`, "utf16le").toString("base64");
    const [finding] = await found(`powershell -EncodedCommand ${program}\n`, "run.cmd");
    expect(finding?.message).toContain("`password`, encoded in base64 of UTF-16.");
  });
});

test("pictures and digests are nothing", async () => {
  const picture = sampleOf("[A-Za-z0-9+/]{20000}", 9);
  expect(await found(`src: data:image/png;base64,${picture}\nsha: ${sampleOf("[0-9a-f]{64}", 4)}\n`)).toEqual(
    [],
  );
});

test("every place of a view holds what it was decoded from", () => {
  const part = fc.constantFrom("ghp_", "password", " ", "é", "\n", "abc", "://", "%", "=", "-----BEGIN ");
  const text = fc.array(part, { minLength: 3, maxLength: 20 }).map((parts) => parts.join(""));
  const encode = fc.constantFrom(base64, hex, encodeURIComponent, (plain: string) => plain);
  fc.assert(
    fc.property(text, encode, encode, fc.string(), (plain, first, second, around) => {
      const outer = `${around} ${second(first(plain))} ${around}`;
      for (const view of viewsOf(outer)) {
        const whole = view.place({ start: 0, end: view.text.length });
        expect(whole.start).toBeGreaterThanOrEqual(0);
        expect(whole.end).toBeLessThanOrEqual(outer.length);
        expect(whole.start).toBeLessThan(whole.end);
      }
    }),
    { numRuns: 300 },
  );
});

test("anchors over and over take time in proportion to the text", async () => {
  for (const literal of ["Z2hwXw", "cGFzc3dvcmQ9", "6768705f", "%3a%2f%2f", "cABhAHMAcwB3AG8AcgBkA"]) {
    for (const between of ["", " ", "\n", "="]) {
      await expectLinear(6_000, (length) => viewsOf((literal + between).repeat(length / literal.length)));
    }
  }
  for (const part of [
    "\\x41",
    "\\u0041a1 ",
    ":\\/\\/a:1234@",
    "data:\n",
    "data: {",
    "data:\n  a: YWJjZGVmZ2hp\n",
    "a.",
    '"a":"',
    " ",
    "data:\n  a: |\n",
  ])
    await expectLinear(6_000, (length) => viewsOf(`kind: Secret\n${part.repeat(length / part.length)}`));
});

test("literals that occur are found by one pass, and no others", () => {
  const literals = ["password", "pass", "ghp_", "ab", "aaa", "c2VjcmV0", "://"];
  const occurring = occurringOf(literals);
  const piece = fc.oneof(fc.constantFrom(...literals, "pas", "sword", "gh"), fc.string());
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join("");
      expect([...occurring(text)]).toEqual(literals.filter((literal) => text.includes(literal)));
    }),
  );
});
