import { expect, test } from "@jest/globals";
import { lintSource } from "@secretlint/core";
import { secretLintProfiler } from "@secretlint/profiler";
import { rules } from "@secretlint/secretlint-rule-preset-recommend";
import fc from "fast-check";
import { sampleOf } from "../../src/checks/secrets/sample.ts";
import { ruleNames, runSecretlint } from "../../src/checks/secrets/secretlint.ts";
import { SourceFile } from "../../src/file.ts";
import { plantedOfEveryKind } from "../helpers/secrets.ts";

/** The rules are run without secretlint's core, and read less than it gives them. What they find is the same. */

const PREFIX = "@secretlint/secretlint-rule-";

secretLintProfiler.setEnabled(false);

/** What secretlint itself finds, as `rule message start end`. */
async function byCore(path: string, text: string): Promise<readonly string[]> {
  const wanted = rules.filter(({ meta }) => ruleNames.includes(meta.id.slice(PREFIX.length)));
  const { messages } = await lintSource({
    source: { filePath: path, content: text, contentType: "text", ext: /\.[^./]*$/.exec(path)?.[0] ?? "" },
    options: {
      config: {
        rules: wanted.map((rule) => ({
          id: rule.meta.id,
          rule,
          ...(rule.meta.id.endsWith("-aws") ? { options: { enableIDScanRule: true } } : {}),
        })),
      },
      noPhysicFilePath: false,
    },
  });
  return told(
    messages
      .filter(({ messageId }) => messageId !== "AWSAccountID")
      .map((one) => `${one.ruleId.slice(PREFIX.length)} ${one.messageId} ${one.range.join(" ")}`),
  );
}

async function byRunner(path: string, text: string): Promise<readonly string[]> {
  const messages = await runSecretlint(new SourceFile(path, text), ruleNames);
  return told(messages.map((one) => `${one.rule} ${one.messageId} ${one.start} ${one.end}`));
}

function told(messages: readonly string[]): readonly string[] {
  return [...new Set(messages)].sort();
}

test("secrets of every kind", async () => {
  let found = 0;
  for (const { path, text } of plantedOfEveryKind(5)) {
    const expected = await byCore(path, text);
    found += expected.length;
    expect({ text, found: await byRunner(path, text) }).toEqual({ text, found: expected });
  }
  expect(found).toBeGreaterThan(30);
});

const BEGINNINGS = [
  "glpat-",
  "figd_",
  "lin_api_",
  "sk-ant-api03-",
  "sk-",
  "sk-proj-",
  `T3Blbk${"FJ"}`,
  "ghs_",
  "ghs_1_",
  "SG.",
  "https://",
  ":x-oauth-basic@github.com/",
];

test("beginnings of tokens one behind the other, with whatever between them", async () => {
  const word = fc
    .tuple(fc.constantFrom(8, 20, 22, 32, 40, 43, 74, 93, 130, 200), fc.nat(50))
    .map(([length, seed]) => sampleOf(`[A-Za-z0-9_]{${length}}`, seed));
  const piece = fc.oneof(
    fc.constantFrom(...BEGINNINGS),
    fc.constantFrom(".", "-", "A", " ", "\n", '"'),
    word,
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 14 }), async (pieces) => {
      const text = pieces.join("");
      expect(await byRunner("a.py", text)).toEqual(await byCore("a.py", text));
    }),
    { numRuns: 300 },
  );
});
