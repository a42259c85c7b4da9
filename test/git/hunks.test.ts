import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { HunkParser } from "../../src/git/hunks.ts";

const A = "a".repeat(40);
const B = "b".repeat(40);
const HEADER = `diff --git "a/x\\ny" "b/x\\ny"\nindex ${A}..${B} 100644\n--- "a/x\\ny"\n+++ "b/x\\ny"\n`;
const PATCH = `${HEADER}@@ -1,2 +1,3 @@ @@ -9 +9 @@\n a\n+index ${B}..${A}\n b\n@@ -9 +10 @@\n-x\n+y\n\\ No newline at end of file\n`;

function read(...chunks: string[]) {
  const parser = new HunkParser();
  for (const chunk of chunks) parser.push(Buffer.from(chunk));
  return Object.fromEntries(parser.end());
}

const EXPECTED = {
  [`${A}..${B}`]: [
    { start: 2, end: 2 },
    { start: 10, end: 10 },
  ],
};

describe("a patch", () => {
  test("is known by its ids, and content that looks like a header is content", () => {
    expect(read(PATCH)).toEqual(EXPECTED);
  });

  test("says the same wherever its output is cut", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(PATCH.length)), (cuts) => {
        const at = [0, ...cuts.sort((a, b) => a - b), PATCH.length];
        const chunks = at.slice(1).map((end, index) => PATCH.slice(at[index], end));
        expect(read(...chunks)).toEqual(EXPECTED);
      }),
    );
  });

  test.each([
    ["ends within a hunk", `${HEADER}@@ -1,2 +1,3 @@\n a\n`],
    ["has a hunk before any ids", "@@ -1 +1 @@\n-a\n+b\n"],
    ["has more lines than its hunk says", `${HEADER}@@ -1,1 +1,1 @@\n-a\n-b\n`],
    ["has a line that is none of a patch", `${HEADER}@@ -1,2 +1,2 @@\nabc\n`],
  ])("is refused when it %s", (_, patch) => {
    expect(() => read(patch)).toThrow();
  });

  test("of something with NUL bytes counts as a whole", () => {
    expect(read(`${HEADER}@@ -1 +1,2 @@\n a\n+b\0\n`)).toEqual({ [`${A}..${B}`]: "all" });
  });
});
