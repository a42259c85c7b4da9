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
