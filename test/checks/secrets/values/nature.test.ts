import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { sampleOf } from "../../../../src/checks/secrets/sample.ts";
import { entropyOf, surpriseOf } from "../../../../src/checks/secrets/values/characters.ts";
import { type Nature, natureOf } from "../../../../src/checks/secrets/values/nature.ts";
import { isPlaceholder } from "../../../../src/checks/secrets/values/placeholder.ts";
import { looksTyped } from "../../../../src/checks/secrets/values/typed.ts";
import { expectLinear } from "../../../helpers/growth.ts";

const TABLE: { readonly [nature in Nature]?: readonly string[] } = {
  empty: ["", "   "],
  template: [
    "${TOKEN}",
    "$(cat token)",
    "{{ token }}",
    "<your token>",
    "%s",
    "$password",
    "$env:TOKEN",
    "%(password)s",
    "__API_KEY__",
    "@API_KEY@",
    "%TOKEN%",
    "#{token}",
    "{password}",
    ":password",
  ],
  reference: [
    "env://TOKEN",
    "vault:secret/data/app",
    "op://vault/item/field",
    "arn:aws:secretsmanager:eu-west-1:1:secret:x",
    "ENC[AES256_GCM,data:abc]",
    "$ANSIBLE_VAULT;1.1;AES256",
    "{cipher}ab12",
    "@Microsoft.KeyVault(SecretUri=https://x)",
    "projects/p/secrets/s/versions/1",
  ],
  typed: [
    "abcdefghkmnpqrstuvwxyzABCDEFHJKLMNPQRSTUVWXYZ23456789_*=?#!()+",
    "1234567890abcdef",
    "abcd1234efgh5678ijkl",
    "qwertyuiop1234567890",
  ],
  placeholder: [
    "changeme",
    "your-api-key-here",
    "YOUR_API_KEY",
    "xxxxxxxx",
    "my_secret_password",
    "supersecretkey",
    "P@ssw0rd",
    "S3cr3tPassw0rd!",
    "Password1!",
    "admin123",
    "postgres",
    "abc123",
    "qwerty1234",
    "letmein!",
    "keyboard-cat",
    "aaaaaaaaaaaaaaaaaaaa",
    "example-token",
    "REPLACE_WITH_TOKEN",
    "hunter2",
    "****",
  ],
  hash: [
    `$2y$10$${sampleOf("[A-Za-z0-9./]{53}", 3)}`,
    "$2b$12$abcdefghijkl",
    "pbkdf2_sha256$260000$salt$x",
    "{SSHA}abc",
    "sha512-abc==",
    "sha256:0af",
  ],
  "public-key": [
    "ssh-rsa AAAAB3NzaC1yc2E",
    "pk_live_abc",
    "age1abc",
    `phc_${sampleOf("[A-Za-z0-9]{43}", 5)}`,
    `appl_${sampleOf("[A-Za-z]{28}", 5)}`,
  ],
  number: ["3600", "-1", "1_000", "30s", "0x1f"],
  version: ["1.2.3", "v2.0.0-rc.1", "^7.1.0"],
  date: ["2024-01-31", "2024-01-31T10:00:00Z"],
  address: ["https://login.corp.io/oauth2/token", "me@corp.io", "db.corp.io:5432", "data:text/plain,x"],
  path: ["/run/secrets/db", "./keys/id_rsa", "certs/server.key", "application/json", "C:\\keys\\a.txt"],
  prose: ["Enter the code we sent", "Passwort vergessen", "密码"],
  expression: [
    "getToken()",
    "process.env.TOKEN",
    'req.body["x"]',
    "a => b",
    "required|alpha_dash|string|max:255",
  ],
  name: [
    "btn-primary",
    "oauth2",
    "HS256",
    "remainingAttempts",
    "billing_contact",
    "Content-Length",
    "step_2",
  ],
  test: ["mock-9z8-k3y"],
  uuid: ["550e8400-e29b-41d4-a716-446655440000"],
  digest: [sampleOf("[0-9a-f]{32}"), sampleOf("[0-9a-f]{40}"), sampleOf("[0-9A-F]{64}")],
  random: [
    sampleOf("[A-Za-z0-9]{20}"),
    sampleOf("[A-Za-z0-9]{40}", 2),
    sampleOf("[a-z0-9]{32}", 3),
    sampleOf("[A-Z2-7]{26}", 4),
    sampleOf("[A-Za-z0-9+/]{43}=", 5),
    sampleOf("[A-Za-z0-9!@#%^*_=+-]{24}", 6),
    sampleOf("[0-9a-f]{24}", 7),
  ],
  password: ["Summer2024!", "Tr0ub4dor&3", "MyStrongPony#2023", "Zx9!kLm2", "Blue7Kettle"],
};

describe.each(Object.entries(TABLE))("%s", (nature, values) => {
  test.each(values)("%j", (value) => expect(natureOf(value)).toBe(nature));
});

const LETTERS = "[A-Za-z0-9]";

test("of random values nearly none is taken for something else", () => {
  for (const shape of [
    `${LETTERS}{20}`,
    `${LETTERS}{32}`,
    "[a-z0-9]{32}",
    "[0-9a-f]{32}",
    "[A-Za-z0-9+/]{40}",
  ]) {
    const natures = Array.from({ length: 500 }, (_, seed) => natureOf(sampleOf(shape, seed)));
    const missed = natures.filter((nature) => nature !== "random" && nature !== "digest");
    expect({ shape, missed: missed.length }).toEqual({ shape, missed: expect.any(Number) });
    expect(missed.length).toBeLessThanOrEqual(10);
  }
});

test("words surprise less than random letters", () => {
  for (const name of [
    "authenticationProvider",
    "refresh_token_lifetime",
    "ServiceAccountName",
    "x-forwarded-for",
  ])
    expect(surpriseOf(name)).toBeLessThan(5);
  expect(surpriseOf(sampleOf(`${LETTERS}{40}`))).toBeGreaterThan(6);
});

test("entropy is that of Shannon", () => {
  expect(entropyOf("aaaa")).toBe(0);
  expect(entropyOf("abcd")).toBe(2);
  expect(entropyOf("aabb")).toBe(1);
});

test("what is typed to fill the space is", () => {
  for (const value of ["abcdefghijklmnop", "deadbeefdeadbeef", "123456789012345", "ffffffffffffffff"])
    expect(looksTyped(value)).toBe(true);
  expect(looksTyped(sampleOf(`${LETTERS}{24}`))).toBe(false);
});

test("never throws, and takes time in proportion to a long value", async () => {
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 300 }), (value) => void natureOf(value)));
  for (const unit of [
    "a",
    "password",
    "A1",
    "-",
    "1.",
    "a.",
    "$",
    "[",
    "a ",
    "€",
    "<a",
    "secret_",
    "0x",
    "/a",
  ]) {
    // Made beforehand: to make them takes longer than to look at them.
    const values = new Map([20_000, 80_000].map((length) => [length, unit.repeat(length / unit.length)]));
    await expectLinear(20_000, (length) => {
      const value = values.get(length) ?? "";
      natureOf(value);
      isPlaceholder(value);
    });
  }
});
