import { Buffer } from "node:buffer";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { ANCHORS } from "../../../src/checks/secrets/encodings/anchors.ts";
import { viewsOf } from "../../../src/checks/secrets/encodings/views.ts";
import { secretsCheck } from "../../../src/checks/secrets/index.ts";
import { sampleOf } from "../../../src/checks/secrets/sample.ts";
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
  for (const { literal } of ANCHORS.filter((_, i) => i % 40 === 0)) {
    for (const between of ["", " ", "\n", "="]) {
      await expectLinear(6_000, (length) => viewsOf((literal + between).repeat(length / literal.length)));
    }
  }
});
