import { expect, test } from "@jest/globals";
import { secretsCheck } from "../../../src/checks/secrets/index.ts";
import { sampleOf } from "../../../src/checks/secrets/sample.ts";
import { scanFiles } from "../../helpers/scan.ts";

const password = sampleOf("[A-Za-z0-9]{28}", 7);
const token = sampleOf("sk_live_[A-Za-z0-9]{24}", 7);

async function rulesFound(files: Parameters<typeof scanFiles>[0]) {
  return (await scanFiles(files, [secretsCheck])).findings;
}

test("a file is told of at its first credential by name, beside its tokens", async () => {
  const text = `STRIPE_KEY=${token}\nDB_PASSWORD=${password}\n`;
  const found = await rulesFound({ ".env": text });
  expect(found.map(({ rule, startLine }) => [rule, startLine])).toEqual([
    ["secrets/stripe-live-key", 1],
    ["secrets/tracked-env-file", 2],
  ]);
});

test("where all are tokens, the first one says what to do about the file", async () => {
  const found = await rulesFound({ ".env": `STRIPE_KEY=${token}\n` });
  expect(found.map(({ rule }) => rule)).toEqual(["secrets/stripe-live-key"]);
  expect(found[0]?.fix).toContain("git rm --cached .env");
});

test.each([".env.example", ".env.test", "env.sample", ".env.defaults"])(
  "%s is no environment file",
  async (path) => {
    const found = await rulesFound({ [path]: `DB_PASSWORD=${password}\n` });
    expect(found.filter(({ rule }) => rule.includes("env"))).toEqual([]);
  },
);

test("a database is told of when its table of people has rows, whatever else has", async () => {
  const page = (text: string) => text.padEnd(1024, "\0");
  const header = "SQLite format 3\0\x04\0\x01\x01\0".padEnd(100, "\0");
  const list = `tablesettingsetting\x02CREATE TABLE setting (k)tableusersusers\x03CREATE TABLE users (email)`;
  const first = page(`${header}\x0d\0\0\0\x02`.padEnd(800, "\0") + list);
  const leaf = (rows: number) => page(`\x0d\0\0\0${String.fromCharCode(rows)}`);
  const found = async (users: number) =>
    (await rulesFound({ "db.sqlite3": first + leaf(1) + leaf(users) })).map(({ rule, snippet }) => [
      rule,
      snippet,
    ]);
  // Its bytes are not quoted.
  expect(await found(1)).toEqual([["secrets/tracked-database", ""]]);
  expect(await found(0)).toEqual([]);
});

const PKCS12 = "02 01 03 30";
const BAG = "06 0b 2a 86 48 86 f7 0d 01 0c 0a 01";
/** In DER: a SEQUENCE with its length in two bytes. */
const sequence = (hex: string) => {
  const content = bytesOf(hex.padEnd(900, " 00"));
  return Buffer.concat([Buffer.from([0x30, 0x82, content.length >> 8, content.length & 255]), content]);
};
const bytesOf = (hex: string) => Buffer.from(hex.replaceAll(" ", ""), "hex");
/** A Java keystore of one entry: its kind, alias `a`, eight bytes of time, a certificate's type and bytes. */
const javaStore = (magic: string, kind: number) =>
  bytesOf(`${magic} 00000002 00000001 0000000${kind} 0001 61 0000000000000000 0001 58 00000002 0000`);

test.each([
  ["PKCS#12 with an encrypted key", sequence(`${PKCS12} ${BAG} 02`), true],
  ["PKCS#12 with a key in the clear", sequence(`${PKCS12} ${BAG} 01`), true],
  ["PKCS#12 with certificates", sequence(`${PKCS12} ${BAG} 03`), false],
  ["a Java keystore", javaStore("feedfeed", 1), true],
  ["a Java keystore with a secret key", javaStore("cececece", 3), true],
  ["a Java keystore of certificates", javaStore("feedfeed", 2), false],
  ["PKCS#1", sequence("02 01 00 02 82"), true],
  ["PKCS#8", sequence("02 01 00 30 0d 06 09"), true],
  ["encrypted PKCS#8", sequence("30 57 06 09 2a 86 48 86 f7 0d 01 05 0d"), true],
  ["a certificate", sequence("30 82 01 00 a0 03 02 01 02"), false],
  ["a key and more", Buffer.concat([sequence("02 01 00 02 82"), Buffer.from([0])]), false],
  ["a secret key of OpenPGP", bytesOf("94 58 04 5f5e1000 16 0900"), true],
  ["a public key of OpenPGP", bytesOf("98 33 04 5f5e1000 16 0900"), false],
])("%s is told by its content, under any name", async (_, content, isTold) => {
  const rules = isTold ? ["secrets/tracked-key-file"] : [];
  for (const path of ["deploy/identity", "deploy/server.p12", "deploy/a.bin"])
    expect((await rulesFound({ [path]: content })).map(({ rule }) => rule)).toEqual(rules);
});

test("GnuPG's key files are told of, and no key on a card", async () => {
  const path = ".gnupg/private-keys-v1.d/9E61CDF7.key";
  const found = (text: string) => rulesFound({ [path]: `Created: 20260101T000000\nKey: (${text} (ecc` });
  expect(await found("private-key")).toMatchObject([{ rule: "secrets/tracked-key-file", startLine: 2 }]);
  expect(await found("protected-private-key")).toHaveLength(1);
  expect(await found("shadowed-private-key")).toEqual([]);
  expect(await rulesFound({ [path]: "(21:protected-private-key(3:ecc(5:curve" })).toHaveLength(1);
});

test.each([
  ["deploy/prod.tfvars", "deploy/dev.tfvars"],
  ["docker-compose.prod.yml", "docker-compose.staging.yml"],
  ["k8s/overlays/production/settings.yaml", "k8s/overlays/staging/settings.yaml"],
  ["envs/prod/app.properties", "envs/dev/app.properties"],
])("the same secret in %s and %s is told of", async (worse, other) => {
  const text = (value: string) => (worse.includes(".y") ? `password: ${value}\n` : `password = "${value}"\n`);
  const shared = async (value: string) =>
    (await rulesFound({ [worse]: text(password), [other]: text(value) })).filter(({ rule }) =>
      rule.endsWith("shared-between-environments"),
    );
  expect(await shared(password)).toMatchObject([{ path: worse, related: [{ path: other }] }]);
  expect(await shared(sampleOf("[A-Za-z0-9]{28}", 9))).toEqual([]);
});

test("COPY with an asterisk takes .env, too", async () => {
  const found = (copied: string) => rulesFound({ Dockerfile: `FROM node:22\nCOPY ${copied} ./\n` });
  for (const copied of [".env*", "package.json .env.*", "./.env"])
    expect(await found(copied)).toMatchObject([{ rule: "secrets/env-in-image" }]);
  expect(await found(".envoy*")).toEqual([]);
});

test("a history is told of beside what its first line gives away, PowerShell's as well", async () => {
  const line = `curl -H "Authorization: Bearer ${password}" https://api.corp.io\n`;
  for (const path of ["home/.bash_history", "PSReadLine/ConsoleHost_history.txt"])
    expect((await rulesFound({ [path]: line })).map(({ rule }) => rule)).toContain("secrets/shell-history");
});

test("what a machine made is an error in a file of credentials, what somebody made up a warning", async () => {
  const found = async (value: string) =>
    (await rulesFound({ ".pgpass": `db.corp.io:5432:a:b:${value}\n` }))[0];
  expect(await found(password)).toMatchObject({
    rule: "secrets/tracked-credentials-file",
    severity: "error",
  });
  expect(await found("Winter2031!")).toMatchObject({ severity: "warning" });
});
