import { renameSync, symlinkSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type Change, changesBetween, changesBetweenSync, emptyTree } from "../../src/git/diff.ts";
import { createRepository, type TestRepository } from "../helpers/repository.ts";

let repository: TestRepository;
beforeEach(() => {
  repository = createRepository();
});
afterEach(() => repository.remove());

/** The last commit's changes, as both doors tell them; they must agree. */
async function lastChanges(): Promise<Change[]> {
  const options = { cwd: repository.path };
  const changes = await changesBetween({ base: "HEAD^", head: "HEAD" }, options);
  expect(changesBetweenSync({ base: "HEAD^", head: "HEAD" }, options)).toEqual(changes);
  return changes;
}

async function changeOf(before: string | Buffer, after: string | Buffer): Promise<Change["addedLines"]> {
  repository.write({ file: before });
  repository.commit();
  repository.write({ file: after });
  repository.commit();
  return (await lastChanges())[0]?.addedLines ?? [];
}

describe("the lines of a modified file", () => {
  test.each<[string, string | Buffer, string | Buffer, Change["addedLines"]]>([
    ["one in the middle", "a\nb\nc\n", "a\nX\nc\n", [{ start: 2, end: 2 }]],
    [
      "two places",
      "a\nb\nc\nd\n",
      "X\na\nb\nc\nY\nZ\nd\n",
      [
        { start: 1, end: 1 },
        { start: 5, end: 6 },
      ],
    ],
    ["only removed lines", "a\nb\nc\n", "a\nc\n", []],
    ["a newline at the end of the file", "a\nb", "a\nb\n", []],
    ["a line after a last one without newline", "a\nb", "a\nb\nc", [{ start: 3, end: 3 }]],
    ["line endings alone", "a\nb\n", "a\r\nb\r\n", []],
    ["a line among new line endings", "a\nb\n", "a\r\nX\r\nb\r\n", [{ start: 2, end: 2 }]],
    ["an empty file that is filled", "", "a\nb", [{ start: 1, end: 2 }]],
    [
      "lines that look like a patch",
      "a\n",
      "a\n@@ -0,0 +1,999 @@\ndiff --git a/file b/file\nindex 0..1\n++ x\n-- y\n\\ No newline\n",
      [{ start: 2, end: 7 }],
    ],
    [
      "UTF-16, whose lines git cannot count",
      Buffer.from("\ufeffa\n", "utf16le"),
      Buffer.from("\ufeffa\n\u0a0aX\n", "utf16le"),
      "all",
    ],
  ])("%s", async (_, before, after, expected) => {
    expect(await changeOf(before, after)).toEqual(expected);
  });

  test("a very long line", async () => {
    expect(await changeOf("a\n", `a\n${"x".repeat(3_000_000)}\nb\n`)).toEqual([{ start: 2, end: 3 }]);
  });

  test(".gitattributes hides nothing", async () => {
    repository.write({ ".gitattributes": "* -diff -text binary\n" });
    expect(await changeOf("a\nb\n", "a\nX\nb\n")).toEqual([{ start: 2, end: 2 }]);
  });
});

describe("what happened to a path", () => {
  const LONG = "one\ntwo\nthree\nfour\nfive\nsix\nseven\n";
  const OTHER = LONG.toUpperCase();

  test("added, deleted, and a mode alone", async () => {
    repository.write({ deleted: "a different text\n", script: "b\n" });
    repository.commit();
    repository.write({ added: "c\nd\n" });
    repository.git("rm", "--quiet", "deleted");
    repository.git("update-index", "--chmod=+x", "script");
    repository.git("add", "added");
    repository.git("commit", "--quiet", "--message", "Change");
    expect(await lastChanges()).toMatchObject([
      { status: "added", path: "added", mode: "100644", addedLines: "all" },
      { status: "deleted", path: "deleted", addedLines: [] },
      { status: "modified", path: "script", mode: "100755", addedLines: [] },
    ]);
  });

  test("a moved file adds only its new lines, a copied one all of them", async () => {
    repository.write({ from: LONG, source: OTHER });
    repository.commit();
    renameSync(join(repository.path, "from"), join(repository.path, "to"));
    repository.write({ to: `${LONG}eight\n`, copy: OTHER });
    repository.commit();
    expect(await lastChanges()).toMatchObject([
      { status: "added", path: "copy", addedLines: "all" },
      { status: "renamed", oldPath: "from", path: "to", addedLines: [{ start: 8, end: 8 }] },
    ]);
  });

  test("two files that change in the same way", async () => {
    repository.write({ one: LONG, two: LONG });
    repository.commit();
    repository.write({ one: `0\n${LONG}`, two: `0\n${LONG}` });
    repository.commit();
    const lines = [{ start: 1, end: 1 }];
    expect(await lastChanges()).toMatchObject([{ addedLines: lines }, { addedLines: lines }]);
  });

  test("a file that becomes a link, and a submodule", async () => {
    repository.write({ file: "a\n" });
    const commit = repository.commit();
    unlinkSync(join(repository.path, "file"));
    symlinkSync("elsewhere", join(repository.path, "file"));
    repository.git("add", "file");
    repository.git("update-index", "--add", "--cacheinfo", `160000,${commit},module`);
    repository.git("commit", "--quiet", "--message", "Change");
    expect(await lastChanges()).toMatchObject([
      { status: "retyped", path: "file", mode: "120000", addedLines: "all" },
      { status: "added", path: "module", mode: "160000", id: commit },
    ]);
  });

  test.each([
    'quo"te',
    "tab\there",
    "new\nline",
    "b\ndiff --git a/x b/x\nindex 1..2\n@@ -1 +1,9 @@",
    " space ",
    "back\\slash",
    "ümlaut",
    ":(top)x",
    "-dash",
    "__proto__",
  ])("a path such as %j", async (name) => {
    repository.write({ [name]: LONG });
    repository.commit();
    repository.write({ [name]: `${LONG}8\n` });
    repository.commit();
    expect(await lastChanges()).toMatchObject([{ path: name, addedLines: [{ start: 8, end: 8 }] }]);
  });

  test("a path that is not UTF-8", async () => {
    const id = repository.git("hash-object", "-w", "--stdin");
    repository.commit();
    const { execFileSync } = await import("node:child_process");
    const input = Buffer.concat([Buffer.from(`100644 ${id}\tcaf`), Buffer.from([0xe9, 0])]);
    execFileSync("git", ["update-index", "-z", "--index-info"], { cwd: repository.path, input });
    repository.git("commit", "--quiet", "--message", "Change");
    expect(await lastChanges()).toMatchObject([{ status: "added", path: "caf\\xe9" }]);
  });
});

describe("what is staged", () => {
  test("is compared with a commit", () => {
    repository.write({ file: "a\n" });
    repository.commit();
    repository.write({ file: "a\nb\n" });
    repository.git("add", "file");
    repository.write({ file: "a\nb\nnot staged\n" });
    expect(changesBetweenSync({ base: "HEAD", index: true }, { cwd: repository.path })).toMatchObject([
      { path: "file", addedLines: [{ start: 2, end: 2 }] },
    ]);
  });

  test("before the first commit everything is new", () => {
    repository.write({ file: "a\n" });
    repository.git("add", "file");
    const options = { cwd: repository.path };
    expect(changesBetweenSync({ base: emptyTree(options), index: true }, options)).toMatchObject([
      { path: "file", status: "added", addedLines: "all" },
    ]);
  });
});

test("a name that would be taken for an option is refused", async () => {
  await expect(
    changesBetween({ base: "--output=/tmp/x", head: "HEAD" }, { cwd: repository.path }),
  ).rejects.toThrow(/not the name of a commit/);
});

describe("against real git, with random edits", () => {
  const line = fc.stringMatching(/^[ -~]{0,12}$/);

  /** Lines by their numbers, without their endings. */
  function linesOf(text: string): string[] {
    const lines = text.split("\n").map((each) => each.replace(/\r$/, ""));
    if (lines.at(-1) === "") lines.pop();
    return lines;
  }

  function isAdded(added: Change["addedLines"] | undefined, number: number): boolean {
    return added === "all" || (added ?? []).some(({ start, end }) => start <= number && number <= end);
  }

  test("lines that are unique: those the old file does not have, and no other", async () => {
    const edits = fc.array(fc.constantFrom("keep", "drop", "replace", "insert"), {
      minLength: 1,
      maxLength: 40,
    });
    await fc.assert(
      fc.asyncProperty(
        edits,
        fc.constantFrom("\n", "\r\n"),
        fc.boolean(),
        async (operations, ending, last) => {
          const before = operations.map((_, index) => `old ${index}`);
          const after = operations.flatMap((operation, index) => {
            if (operation === "drop") return [];
            if (operation === "replace") return [`new ${index}`];
            return operation === "insert" ? [`new ${index}`, `old ${index}`] : [`old ${index}`];
          });
          repository.write({ file: `${before.join("\n")}\n` });
          const base = repository.commit();
          repository.write({ file: after.join(ending) + (last ? ending : "") });
          const head = repository.commit();
          const changes = await changesBetween({ base, head }, { cwd: repository.path });
          const found = after.filter((_, index) => isAdded(changes[0]?.addedLines, index + 1));
          expect(found).toEqual(after.filter((text) => !before.includes(text)));
        },
      ),
      { numRuns: 25 },
    );
  });

  test("any lines: without what was added, the new file is a part of the old one", async () => {
    const lines = fc.array(fc.oneof(fc.constantFrom("", "}", "-", "+", "@@ -1 +1 @@"), line), {
      maxLength: 30,
    });
    await fc.assert(
      fc.asyncProperty(lines, lines, async (before, after) => {
        repository.write({ file: before.join("\n"), other: "" });
        const base = repository.commit();
        repository.write({ file: after.join("\n") });
        const head = repository.commit();
        const changes = await changesBetween({ base, head }, { cwd: repository.path });
        const kept = linesOf(after.join("\n")).filter(
          (_, index) => !isAdded(changes[0]?.addedLines, index + 1),
        );
        const old = linesOf(before.join("\n"));
        let at = 0;
        for (const text of kept) {
          at = old.indexOf(text, at) + 1;
          expect(at).toBeGreaterThan(0);
        }
      }),
      { numRuns: 25 },
    );
  });
});
