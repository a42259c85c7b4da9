import { generateKeyPairSync } from "node:crypto";
import { expect, test } from "@jest/globals";
import { secretsCheck } from "../../../src/checks/secrets/index.ts";
import { expectLinear } from "../../helpers/growth.ts";
import { scanFiles } from "../../helpers/scan.ts";

const ec = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey;
const pem = {
  "an elliptic curve's": ec.export({ type: "sec1", format: "pem" }).toString(),
  "Ed25519's": generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  "one that secretlint knows": ec.export({ type: "pkcs8", format: "pem" }).toString(),
};

/** OpenSSH's own format (PROTOCOL.key): every length in it has three zero bytes, so the text has runs of one letter. */
function openSsh(cipher: string): string {
  const field = (bytes: Buffer) => Buffer.concat([Buffer.from([0, 0, 0, bytes.length]), bytes]);
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  const key = Buffer.concat([
    Buffer.from("openssh-key-v1\0"),
    ...[Buffer.from(cipher), Buffer.from("none"), Buffer.alloc(0)].map(field),
    Buffer.from([0, 0, 0, 1]),
    field(publicKey.export({ type: "spki", format: "der" })),
    field(privateKey.export({ type: "pkcs8", format: "der" })),
  ]);
  const name = `OPENSSH PRIVATE ${"KEY"}`;
  return `-----BEGIN ${name}-----\n${key.toString("base64").replace(/.{70}/g, "$&\n")}\n-----END ${name}-----\n`;
}

async function found(text: string) {
  const { findings } = await scanFiles({ "deploy/key.pem": text }, [secretsCheck]);
  return findings;
}

test.each(Object.entries(pem))("%s key is told once, and not shown", async (_, key) => {
  const body = key.split("\n")[1]?.slice(0, 24) ?? "";
  const indented = key.replaceAll("\n", `\n${" ".repeat(12)}`);
  const added = key.replaceAll(/^(?=.)/gm, "+");
  const quoted = `K = ${JSON.stringify(key)}\n`;
  for (const text of [key, indented, key.replaceAll("\n", "\r\n"), quoted, added]) {
    const findings = await found(text);
    expect(findings.map(({ rule, startLine }) => `${rule}:${startLine}`)).toEqual(["secrets/private-key:1"]);
    expect(JSON.stringify(findings)).not.toContain(body);
  }
});

test("OpenSSH's keys are read, too", async () => {
  expect(await found(openSsh("none"))).toMatchObject([{ rule: "secrets/private-key", confidence: "high" }]);
  expect(await found(openSsh("aes256-ctr"))).toMatchObject([{ data: { encrypted: true } }]);
});

test.each([
  "YOUR_KEY_HERE",
  "<your private key>",
  "${PRIVATE_KEY}",
  "MIIEpAIBAAKCAQEA...",
  `MIIEpAIBAAKCAQEA${"x".repeat(80)}`,
  "this is no real key, put yours here before you start the program for the first time, and keep it",
])("what stands in for a key is none: %s", async (body) => {
  for (const name of [`RSA PRIVATE ${"KEY"}`, `PRIVATE ${"KEY"}`, `OPENSSH PRIVATE ${"KEY"}`]) {
    const text = `-----BEGIN ${name}-----\n${body}\n-----END ${name}-----\n`;
    const json = JSON.stringify({ type: "service_account", private_key_id: "0", private_key: text });
    expect([...(await found(text)), ...(await found(json))]).toEqual([]);
  }
});

test.each([
  ["a public key", (key: string) => key.replaceAll("PRIVATE", "PUBLIC")],
  ["a key cut short", (key: string) => key.replace(/\n.{8}/, "\n")],
  ["a key with its body left out", (key: string) => key.replace(/\n[^-]+/, "\n...\n")],
  [
    "the headers of an encrypted key",
    (key: string) =>
      key.replace(/\n[^-]+/, `\nProc-Type: 4,ENCRYPTED\nDEK-Info: DES-EDE3-CBC,${"F2".repeat(8)}\n\n`),
  ],
  ["a key without an end", (key: string) => key.slice(0, key.indexOf("-----END"))],
])("%s is none", async (_, change) => {
  expect(await found(change(pem["an elliptic curve's"]))).toEqual([]);
});

const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;
const passphrase = "correct horse";

test.each([
  ["PKCS#8", rsa.export({ type: "pkcs8", format: "pem", cipher: "aes-256-cbc", passphrase })],
  ["PKCS#1", rsa.export({ type: "pkcs1", format: "pem", cipher: "aes-256-cbc", passphrase })],
  ["a short PKCS#8", ec.export({ type: "pkcs8", format: "pem", cipher: "aes-256-cbc", passphrase })],
])("an encrypted key (%s) is told with less confidence", async (_, key) => {
  const [finding, ...more] = await found(key.toString());
  expect(more).toEqual([]);
  expect(finding).toMatchObject({
    rule: "secrets/private-key",
    severity: "warning",
    confidence: "medium",
    data: { encrypted: true },
  });
});

/** A block of OpenPGP with one packet of the tag, and bytes without meaning in it. */
function block(tag: number, version: number): string {
  const bytes = Buffer.from([tag, 0, 90, version, ...Array.from({ length: 89 }, (_, i) => (i * 37) % 251)]);
  const lines = bytes.toString("base64").replace(/.{64}/g, "$&\n");
  return `-----BEGIN PGP PRIVATE ${"KEY"} BLOCK-----\nVersion: GnuPG v2\n\n${lines}\n=njUN\n-----END PGP PRIVATE ${"KEY"} BLOCK-----\n`;
}

test("OpenPGP's secret keys are found, and no other packet", async () => {
  expect((await found(block(0x95, 4))).map(({ rule }) => rule)).toEqual(["secrets/private-key"]);
  expect(await found(block(0x99, 4))).toEqual([]);
});

test("a key in literals put together is one key", async () => {
  const lines = pem["an elliptic curve's"].trim().split("\n");
  const findings = await found(lines.map((line) => JSON.stringify(`${line}\n`)).join(" +\n"));
  expect(findings.map(({ rule }) => rule)).toEqual(["secrets/private-key"]);
});

test("many beginnings without an end take time in proportion to the text", async () => {
  await expectLinear(1_000, (times) => found(`-----BEGIN EC PRIVATE ${"KEY"}-----\n`.repeat(times)));
});
