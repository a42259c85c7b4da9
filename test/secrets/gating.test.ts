import { Buffer } from "node:buffer";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "@jest/globals";
import { gateKeywords, gateStands, rulesFor } from "../../src/checks/secrets/gates.ts";
import { ruleNames, runSecretlint } from "../../src/checks/secrets/secretlint.ts";
import { decode } from "../../src/engine/decode.ts";
import { Prefilter } from "../../src/engine/prefilter.ts";
import { SourceFile } from "../../src/file.ts";
import { projectRoot } from "../helpers/dist.ts";
import { plantedOfEveryKind } from "../helpers/secrets.ts";

/**
 * The prefilter and the gates save secretlint from most files and most of its rules. They may cost nothing: over real trees,
 * and over the same texts with secrets in them, what is found is what the whole preset finds without them.
 */

/** Trees of many kinds of text: sources, minified scripts, types, prose, tables, licences. */
const PACKAGES = [
  "typescript",
  "zod",
  "@secretlint",
  "@octokit",
  "semver",
  "yaml",
  "jest",
  "@types/node",
  "esbuild",
];
const FILES = 2_400;
const LARGEST = 150_000;

const prefilter = new Prefilter(gateKeywords, { means: gateStands });

/** What is found in a text, with and without gates. One rule's comments switch others off, so only whole runs compare. */
async function compare(path: string, text: string) {
  const file = new SourceFile(path, text);
  const names = rulesFor(file, prefilter.find(Buffer.from(text)));
  const all = await runSecretlint(file, ruleNames);
  const gated = names.length === 0 ? [] : await runSecretlint(file, names);
  return { all, gated, names };
}

function realFiles(): readonly { readonly path: string; readonly text: string }[] {
  const files: { path: string; text: string }[] = [];
  for (const name of PACKAGES) {
    const root = join(projectRoot, "node_modules", name);
    const found = readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    for (const file of found) {
      const bytes = readFileSync(file);
      const text = bytes.length <= LARGEST ? decode(bytes)?.text : undefined;
      if (text !== undefined) files.push({ path: relative(projectRoot, file), text });
    }
  }
  return files.slice(0, FILES);
}

const files = realFiles();

test("over real trees the gates lose nothing and add nothing", async () => {
  expect(files.length).toBeGreaterThan(2_000);
  let runs = 0;
  for (const { path, text } of files) {
    const { all, gated, names } = await compare(path, text);
    if (JSON.stringify(gated) !== JSON.stringify(all))
      expect({ path, found: gated }).toEqual({ path, found: all });
    runs += names.length;
  }
  // And they are worth it.
  expect(runs).toBeLessThan((files.length * ruleNames.length) / 20);
});

test("over the same texts with secrets in them, wherever they stand", async () => {
  const SURROUNDINGS = [
    (secret: string) => `\n${secret}\n`,
    (secret: string) => ` "${secret}" `,
    (secret: string) => `KEY=${secret};`,
    (secret: string) => `<a b='${secret}'/>`,
    (secret: string) => `https://u:${secret}@host.corp.io/`,
    (secret: string) => secret.toUpperCase(),
    (secret: string) => secret.slice(0, -1),
    (secret: string) => `é${secret}é`,
    (secret: string) => `\n// secretlint-disable -- x\n${secret}\n// secretlint-enable\n`,
  ];
  const next = numbers(20261121);
  const found = new Set<string>();
  for (let round = 0; round < SURROUNDINGS.length; round++) {
    for (const { kind, text: example, path: examplePath, secret } of plantedOfEveryKind(round + 1)) {
      const { path, text } = files[next() % files.length] ?? { path: "a", text: "" };
      const at = next() % (text.length + 1);
      const surround = SURROUNDINGS[next() % SURROUNDINGS.length] ?? String;
      const planted = round % 3 === 0 ? example : surround(secret);
      const name = round % 3 === 0 && next() % 2 === 0 ? examplePath : path;
      // A key file of Google's is one only as a whole.
      const whole = kind.id === "gcp-service-account-key" && round % 2 === 0;
      const content = whole ? example : `${text.slice(0, at)}${planted}${text.slice(at)}`;
      const { all, gated } = await compare(whole ? examplePath : name, content);
      if (JSON.stringify(gated) !== JSON.stringify(all)) {
        expect({ kind: kind.id, path: name, at, found: gated }).toEqual({
          kind: kind.id,
          path: name,
          at,
          found: all,
        });
      }
      for (const message of all) found.add(message.rule);
    }
  }
  // Otherwise nothing would have been compared.
  expect(ruleNames.filter((name) => !found.has(name))).toEqual([]);
});

function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state >>> 8;
  };
}
