import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { linesOfPatch } from "../../src/github/patch.ts";
import { gitEnvironment, temporaryDirectory } from "../helpers/repository.ts";

describe("a patch of the REST API", () => {
  test.each<[string, string, number, number, ReturnType<typeof linesOfPatch>["added"]]>([
    [
      "one hunk",
      "@@ -1,3 +1,4 @@ title\n a\n+b\n c\n-d\n+e",
      2,
      1,
      [
        { start: 2, end: 2 },
        { start: 4, end: 4 },
      ],
    ],
    [
      "lines one below the other",
      "@@ -0,0 +1,2 @@\n+a\n+b\n\\ No newline at end of file",
      2,
      0,
      [{ start: 1, end: 2 }],
    ],
    ["a deleted line that looks like a header", "@@ -1,2 +1,1 @@\n--- a\n b", 0, 1, []],
    [
      "an added line that looks like a header",
      "@@ -1 +1,2 @@\n a\n+@@ -1 +1 @@",
      1,
      0,
      [{ start: 2, end: 2 }],
    ],
    ["cut short", "@@ -1,3 +1,4 @@\n a\n+b", 2, 0, "all"],
    ["not a patch", "Binary files differ", 1, 0, "all"],
    ["empty", "", 1, 0, "all"],
  ])("%s", (_, patch, additions, deletions, expected) => {
    expect(linesOfPatch(patch, { additions, deletions }).added).toEqual(expected);
  });

  test("shows the lines around those it adds, and none of those it takes away", () => {
    const patch = "@@ -1,3 +1,3 @@\n a\n-b\n+B\n c\n@@ -10 +10,2 @@\n j\n+k";
    expect(linesOfPatch(patch, { additions: 2, deletions: 1 }).shown).toEqual([
      { start: 1, end: 3 },
      { start: 10, end: 11 },
    ]);
  });

  test("says the same as git about any two texts", () => {
    const directory = temporaryDirectory();
    const lines = fc.array(fc.constantFrom("a", "b", "", "-", "+x", "@@ -1 +1 @@", "\\ x"), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        fc.pre(before.join("\n") !== after.join("\n"));
        writeFileSync(join(directory, "before"), before.join("\n"));
        writeFileSync(join(directory, "after"), after.join("\n"));
        const unified = (context: number) => {
          try {
            execFileSync("git", ["diff", "--no-index", `-U${context}`, "before", "after"], {
              cwd: directory,
              env: gitEnvironment(),
              encoding: "utf8",
            });
          } catch (error) {
            const output = error instanceof Error && "stdout" in error ? String(error.stdout) : "";
            return output.slice(output.indexOf("@@")).trimEnd();
          }
          return "";
        };
        const numbers = (context: number) => {
          const patch = unified(context);
          const body = patch.split("\n").filter((line) => !/^@@ -[\d,]+ \+[\d,]+ @@/.test(line));
          const additions = body.filter((line) => line.startsWith("+")).length;
          const deletions = body.filter((line) => line.startsWith("-")).length;
          return linesOfPatch(patch, { additions, deletions }).added;
        };
        expect(numbers(3)).toEqual(numbers(0));
      }),
      { numRuns: 40 },
    );
  });
});
