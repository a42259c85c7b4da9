import { Buffer } from "node:buffer";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { secretsCheck } from "../../../src/checks/secrets/index.ts";
import { kinds } from "../../../src/checks/secrets/kinds/families.ts";
import { sampleOf, sampleOfKind } from "../../../src/checks/secrets/sample.ts";
import type { Finding } from "../../../src/finding.ts";
import { scanFiles } from "../../helpers/scan.ts";

type Encode = (text: string) => string;

const hex: Encode = (text) => Buffer.from(text).toString("hex");
const base64: Encode = (text) => Buffer.from(text).toString("base64");
const byNumber = (begin: string, digits: number) => (text: string) =>
  text.replace(/[\s\S]/g, (one) => begin + one.charCodeAt(0).toString(16).padStart(digits, "0"));

const ENCODERS: { readonly [name: string]: Encode } = {
  base64,
  "base64 for addresses": (text) => Buffer.from(text).toString("base64url"),
  "base64 in lines of 76": (text) => base64(text).replace(/.{76}(?=.)/g, "$&\n"),
  "base64 in lines of 64": (text) => base64(text).replace(/.{64}(?=.)/g, "$&\r\n"),
  "base64 of UTF-16": (text) => Buffer.from(text, "utf16le").toString("base64"),
  hexadecimal: hex,
  "hexadecimal in capitals": (text) => hex(text).toUpperCase(),
  "percent encoding": byNumber("%", 2),
  "percent encoding where it must be": encodeURIComponent,
  "\\u": byNumber("\\u", 4),
  "\\x": byNumber("\\x", 2),
};

const KINDS = ["github-token", "slack-webhook", "private-key", "jwt", "azure-storage-key"];

const pem = `-----BEGIN PRIVATE ${"KEY"}-----\nMII${sampleOf("[A-Za-z0-9+/]{61}\n[A-Za-z0-9+/]{64}\n[A-Za-z0-9+/]{40}")}\n-----END PRIVATE ${"KEY"}-----\n`;
const jwt = [
  { alg: "RS256", typ: "JWT" },
  { iss: "issuer", sub: "build" },
]
  .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
  .concat(sampleOf("[A-Za-z0-9_-]{86}"))
  .join(".");

function secretOf(id: string): string {
  const kind = kinds.find((one) => one.id === id);
  if (!kind) throw new Error(id);
  if (id === "private-key") return pem;
  if (id === "jwt") return jwt;
  if (id === "azure-storage-key") return `AccountName=shop;AccountKey=${sampleOfKind(kind, 5)};`;
  return sampleOfKind(kind, 5);
}

/** As a block of YAML, which may have several lines. */
function inBlock(encoded: string): string {
  return `first: 1\nvalue: |\n  ${encoded.replaceAll("\n", "\n  ")}\nlast: 2\n`;
}

async function findingsIn(files: { readonly [path: string]: string }): Promise<readonly Finding[]> {
  return (await scanFiles(files, [secretsCheck], { minConfidence: "low" })).findings;
}

describe("a secret is found and not shown", () => {
  test.each(Object.keys(ENCODERS))("in %s of anything", async (outer) => {
    const files: { [path: string]: string } = {};
    for (const inner of ["nothing", ...Object.keys(ENCODERS)])
      for (const id of KINDS) {
        const once = ENCODERS[inner]?.(secretOf(id)) ?? secretOf(id);
        files[`${id} in ${inner}.yml`] = inBlock(ENCODERS[outer]?.(once) ?? "");
      }
    const findings = await findingsIn(files);
    const told = new Map(findings.map((one) => [`${one.path} ${one.rule}`, one]));
    for (const [path, text] of Object.entries(files)) {
      const id = path.slice(0, path.indexOf(" "));
      const finding = told.get(`${path} secrets/${id}`);
      if (!finding) throw new Error(`${outer} of ${path}\n${text}`);
      expect(finding.startLine).toBeGreaterThan(2);
      const run = text.split("\n")[finding.startLine - 1]?.trim() ?? "";
      expect(JSON.stringify(finding)).not.toContain(run.slice(run.length / 2, run.length / 2 + 20));
      expect(JSON.stringify(finding)).not.toContain(secretOf(id).slice(-24));
    }
  });
});

test("the message says what it is encoded in, outermost first", async () => {
  const [finding] = await findingsIn({ "a.yml": inBlock(base64(hex(secretOf("github-token")))) });
  expect(finding?.message).toContain(", encoded in base64 of hexadecimal.");
});

/** Kinds whose tokens stand alone, and are long enough to show through an encoding. */
const alone = kinds.filter(
  (kind) => !kind.names && !kind.beside && !kind.elsewhere && sampleOfKind(kind).length > 14,
);

test("any secret in anything twice is found where it stands", async () => {
  const encoder = fc.constantFrom(...Object.values(ENCODERS));
  const around = fc.constantFrom("", "key: ", '{"value": "', "https://corp.io/?v=", "\\n", "x, ", "(");
  const behind = fc.constantFrom("", '"}', "&next=1", " # comment", ")");
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...alone),
      fc.integer({ min: 1, max: 1_000_000 }),
      fc.array(encoder, { minLength: 1, maxLength: 2 }),
      around,
      behind,
      async (kind, seed, encoders, before, after) => {
        const secret = sampleOfKind(kind, seed);
        const encoded = encoders.reduce((text, encode) => encode(text), `value = ${secret}\n`);
        const text = `first\n${before}${encoded}${after}\nlast\n`;
        const plain = await findingsIn({ "a.txt": `value = ${secret}\n` });
        const found = await findingsIn({ "a.txt": text });
        const missed = plain.filter(({ rule }) => !found.some((one) => one.rule === rule));
        expect(missed.map(({ rule }) => rule)).toEqual([]);
        const last = text.split("\n").length - 1;
        for (const { startLine, endLine } of found) {
          expect(startLine).toBeGreaterThan(1);
          expect(endLine).toBeLessThan(last);
        }
        expect(JSON.stringify(found)).not.toContain(secret.slice(-12));
      },
    ),
    { numRuns: 30 },
  );
});
