import { Buffer } from "node:buffer";
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { secretsCheck } from "../../src/checks/secrets/index.ts";
import { createChangeFilter } from "../../src/engine/changed.ts";
import { createExaminer } from "../../src/engine/examine.ts";
import { DEFAULT_LIMITS } from "../../src/engine/limits.ts";
import { newMeter } from "../../src/engine/meter.ts";
import { examineVersion, MARKS } from "../../src/engine/versions.ts";
import { testLanguages } from "../helpers/languages.ts";
import { plantedOfEveryKind } from "../helpers/secrets.ts";

/**
 * Most versions of a file are not read in full. What the secrets check would find in those has to be in one that was, on a
 * line of the same text: over edits that put secrets of every kind, and words that go with them, near and far.
 */
const examine = createExaminer({
  checks: [secretsCheck],
  languages: testLanguages,
  limits: DEFAULT_LIMITS,
  marks: MARKS,
  meter: newMeter(),
});

/** Kind, digest and line of all that is found. */
async function foundIn(text: string): Promise<ReadonlySet<string>> {
  const { outcome } = await examineVersion(examine, "app/settings.py", Buffer.from(text));
  return new Set(
    outcome.found
      .flatMap(({ models }) => models)
      .map((model) => {
        const { kind, digest, at } = JSON.parse(JSON.stringify(model));
        const start = text.lastIndexOf("\n", at.start - 1) + 1;
        return `${kind} ${digest} ${text.slice(start).split("\n", 1)[0]}`;
      }),
  );
}

test("what a version holds that is not read in full, an earlier one holds", async () => {
  const planted = fc.constantFrom(...plantedOfEveryKind(3)).map(({ text }) => text);
  const plain = fc
    .nat(500)
    .map((number) => `value_${number} = compute(path, ${number}, "https://example.com/a")`);
  const word = fc.constantFrom("datadog = 1", "# client key", "import azure", "password", "token: str");
  const long = fc.constant("x = 1  # filler\n".repeat(90));
  const piece = fc.oneof(plain, plain, word, planted, long);
  const edit = fc.record({ at: fc.nat(40), cut: fc.nat(2), put: fc.array(piece, { maxLength: 2 }) });
  const versions = fc.array(fc.array(edit, { minLength: 1, maxLength: 2 }), { minLength: 2, maxLength: 6 });
  const passed: boolean[] = [];
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 12 }), versions, async (first, edits) => {
      const mayHoldMore = createChangeFilter([secretsCheck], MARKS);
      const content = [...first];
      const told = new Set<string>();
      for (const [index, changes] of edits.entries()) {
        const text = `${content.join("\n")}\n`;
        const bytes = Buffer.from(text);
        const isRead = await mayHoldMore(
          { path: "app/settings.py", id: `${index}`, before: undefined },
          bytes,
        );
        const found = await foundIn(text);
        passed.push(!isRead && found.size > 0);
        if (isRead) for (const one of found) told.add(one);
        for (const one of found) expect(told).toContain(one);
        for (const { at, cut, put } of changes) content.splice(at, cut, ...put);
      }
    }),
    { numRuns: 40 },
  );
  expect(passed).toContain(true);
});
