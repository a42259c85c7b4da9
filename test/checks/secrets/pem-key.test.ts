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

async function found(text: string) {
  const { findings } = await scanFiles({ "deploy/key.pem": text }, [secretsCheck]);
  return findings;
}

test.each(Object.entries(pem))("%s key is told once, and not shown", async (_, key) => {
  const body = key.split("\n")[1]?.slice(0, 24) ?? "";
  for (const text of [key, key.replaceAll("\n", "\r\n"), `K = ${JSON.stringify(key)}\n`]) {
    const findings = await found(text);
    expect(findings.map(({ rule, startLine }) => `${rule}:${startLine}`)).toEqual(["secrets/private-key:1"]);
    expect(JSON.stringify(findings)).not.toContain(body);
  }
});

test.each([
  ["a public key", (key: string) => key.replaceAll("PRIVATE", "PUBLIC")],
  ["a key cut short", (key: string) => key.replace(/\n.{8}/, "\n")],
  ["a key with its body left out", (key: string) => key.replace(/\n[^-]+/, "\n...\n")],
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
