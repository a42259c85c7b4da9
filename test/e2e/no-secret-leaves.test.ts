import { rmSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { checks } from "../../src/checks/index.ts";
import { publicPrefixOf } from "../../src/checks/secrets/kinds/index.ts";
import { sampleOfKind } from "../../src/checks/secrets/sample.ts";
import { FORMATS } from "../../src/report/index.ts";
import { bartizan, type Ran } from "../helpers/dist.ts";
import { createRepository, type TestRepository, temporaryDirectory } from "../helpers/repository.ts";
import { type Planted, plantedOfEveryKind } from "../helpers/secrets.ts";

const planted = plantedOfEveryKind(77);
/** Some of those that are known by themselves, to stand on lines that other checks report. */
const beside = planted
  .filter(({ kind }) => !kind.example && !kind.names && !kind.beside)
  .filter((_, i) => i % 6 === 0);

let repository: TestRepository;
/** What the first scan makes of each file, for those that only print it in another way. */
let cache: string;
beforeAll(() => {
  repository = createRepository();
  cache = temporaryDirectory();
  const files: { [path: string]: string } = {};
  for (const [i, { path, text }] of planted.entries()) files[`${i}/${path}`] = text;
  files["app/main.py"] = `from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware

app = FastAPI()
app.add_middleware(CORSMiddleware, allow_origins=["*"], allow_credentials=True)  # ${beside[3]?.secret}
`;
  files["app/server.js"] = `const cors = require("cors");
const app = require("express")();
${beside.map(({ secret }) => `app.use("/${secret}", cors({ origin: "*", credentials: true })); const a = "${secret}";`).join("\n")}
`;
  files["nginx.conf"] =
    `server {\n  listen 80; # ${beside[0]?.secret}\n  add_header X-Frame-Options "${beside[1]?.secret}";\n}\n`;
  files["Dockerfile"] =
    `FROM node:latest AS ${beside[2]?.secret}\nRUN npm install https://x:${beside[5]?.secret}@host.corp.io/x.tgz\n`;
  files["package.json"] = JSON.stringify(
    { dependencies: Object.fromEntries(beside.map(({ secret }) => [secret, `^1.0.0 || ${secret}`])) },
    null,
    1,
  );
  files["requirements.txt"] =
    `${beside.map(({ secret }) => `--index-url https://u:${secret}@host.corp.io/simple\npkg-${secret}>=1\n`).join("")}`;
  repository.write(files);
  repository.git("add", "--all");
});
afterAll(() => {
  repository.remove();
  rmSync(cache, { recursive: true });
});

const LENGTH = 8;

/**
 * Every eight characters of a secret that another one of its kind does not have, too: those are the format's. Of an address
 * the password is secret, and not the host.
 */
function partsOf({ kind, secret }: Planted): readonly string[] {
  const password = /^[a-z+]+:\/\/[^:@/]*:([^@]+)@/.exec(secret)?.[1];
  const hidden = password ?? secret.slice(publicPrefixOf(kind, secret).length);
  const other = sampleOfKind(kind, 78);
  const parts = [];
  for (let i = 0; i + LENGTH <= hidden.length; i++) parts.push(hidden.slice(i, i + LENGTH));
  return parts.filter((part) => !other.includes(part));
}

const kindOfPart = new Map(planted.flatMap((each) => partsOf(each).map((part) => [part, each.kind.id])));

function expectNoSecret(ran: Ran): void {
  for (const output of [ran.stdout, ran.stderr]) {
    const shown = new Set<string>();
    for (let i = 0; i + LENGTH <= output.length; i++) {
      const kind = kindOfPart.get(output.slice(i, i + LENGTH));
      if (kind !== undefined) shown.add(`${kind}: ${output.slice(i, i + LENGTH)}`);
    }
    expect([...shown]).toEqual([]);
  }
}

const args = ["scan", "--min-confidence", "low"];

test("every kind is planted, and found where it is", async () => {
  const ran = await bartizan([...args, "--format", "json", "--cache", cache], { cwd: repository.path });
  expectNoSecret(ran);
  const { stdout } = ran;
  const rules = new Set(
    JSON.parse(stdout).findings.map((finding: { readonly rule: string }) => finding.rule),
  );
  for (const { kind } of planted) expect(rules).toContain(`secrets/${kind.id}`);
  for (const each of planted) expect(partsOf(each)).not.toEqual([]);
});

test.each(FORMATS)("no part of a secret is in the %s report", async (format) => {
  const options = ["--format", format, "--verbose", "--color", "--cache", cache];
  const ran = await bartizan([...args, ...options], { cwd: repository.path });
  expectNoSecret(ran);
  expect(ran.code).toBe(1);
});

test.each(checks.filter(({ id }) => id !== "secrets").map(({ id }) => id))(
  "no part of a secret is in the report of %s alone",
  async (id) => {
    const ran = await bartizan([...args, "--format", "json", "--only", id], { cwd: repository.path });
    expectNoSecret(ran);
    expect(ran.stdout).not.toBe("");
  },
);

test("no part of a secret is in what the hook says", async () => {
  const ran = await bartizan(["hook", "pre-commit"], { cwd: repository.path });
  expect(ran.code).toBe(1);
  expectNoSecret(ran);
});
