import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { finish } from "../../src/engine/finish.ts";
import { SourceFile } from "../../src/file.ts";
import type { Draft, Finding } from "../../src/finding.ts";
import type { Range } from "../../src/languages/value.ts";
import { wordRules } from "../helpers/word-check.ts";

const rules = new Map(wordRules.map((rule) => [rule.id, rule]));

interface File {
  readonly text: string;
  readonly secrets?: readonly Range[];
}

function finished(files: { readonly [path: string]: File }, drafts: readonly Draft[]): Finding[] {
  const known = new Map(
    Object.entries(files).map(([path, { text, secrets = [] }]) => [
      path,
      { file: new SourceFile(path, text), secrets },
    ]),
  );
  return finish(drafts, rules, (path) => known.get(path));
}

/** One draft for each place of `word`, and masks for each place of `secret`. */
function findingsIn(text: string, more: Partial<Draft> = {}, secret?: string): Finding[] {
  const placesOf = (part: string) =>
    [...text.matchAll(new RegExp(part, "g"))].map((m) => ({ start: m.index, end: m.index + part.length }));
  return finished(
    { "a.py": { text, secrets: secret === undefined ? [] : placesOf(secret) } },
    placesOf("word").map((place) => ({
      rule: "cors/word",
      at: { path: "a.py", ...place },
      message: "A word.",
      ...more,
    })),
  );
}

const printsOf = (findings: readonly Finding[]) => findings.map((finding) => finding.fingerprint);

describe("fingerprints", () => {
  const text = "one\n  call(word)\nlast\n";

  test("stay when lines move, and when blanks change", () => {
    const before = printsOf(findingsIn(text));
    expect(printsOf(findingsIn(`new\n\nlines\n${text}`))).toEqual(before);
    expect(printsOf(findingsIn("one\n\t\tcall(word)  \nlast\n"))).toEqual(before);
    expect(printsOf(findingsIn(text.replaceAll("\n", "\r\n")))).toEqual(before);
    expect(before[0]).toMatch(/^[0-9a-f]{32}$/);
  });

  test("change with the line, the path and the rule", () => {
    const prints = [
      ...printsOf(findingsIn(text)),
      ...printsOf(findingsIn(text.replace("call", "ring"))),
      ...printsOf(
        finished({ "b.py": { text } }, [
          { rule: "cors/word", at: { path: "b.py", start: 11, end: 15 }, message: "A word." },
        ]),
      ),
      ...printsOf(findingsIn(text, { rule: "cors/other-word" })),
    ];
    expect(new Set(prints).size).toBe(4);
  });

  test("tell equal lines apart, in their order", () => {
    const prints = printsOf(findingsIn("word()\nword()\n"));
    expect(new Set(prints).size).toBe(2);
    expect(printsOf(findingsIn("x\nword()\nword()\nword()\n")).slice(0, 2)).toEqual(prints);
  });

  test("do not depend on the secret but for its short digest", () => {
    const first = printsOf(findingsIn('word = "aaaaaaaa"', { identity: "1234" }, "aaaaaaaa"));
    const longer = printsOf(findingsIn('word = "bbbbbbbbbbbb"', { identity: "1234" }, "bbbbbbbbbbbb"));
    const other = printsOf(findingsIn('word = "bbbbbbbbbbbb"', { identity: "5678" }, "bbbbbbbbbbbb"));
    expect(longer).toEqual(first);
    expect(other).not.toEqual(first);
  });
});

describe("a finding", () => {
  test("has lines and columns, the rule's defaults, and its line with the place in it", () => {
    const [finding] = findingsIn("one\n  call(word)\nlast\n");
    expect(finding).toMatchObject({
      rule: "cors/word",
      check: "cors",
      severity: "error",
      confidence: "high",
      why: "Because.",
      fix: "Do.",
      startLine: 2,
      startColumn: 8,
      endLine: 2,
      endColumn: 12,
      snippet: "  call(word)",
      mark: { start: 7, end: 11 },
    });
  });

  test("of a very long line shows the part around the place", () => {
    const [finding] = findingsIn(`${"x".repeat(100_000)}word${"y".repeat(100_000)}`);
    expect(finding?.snippet).toHaveLength(400);
    expect(finding?.snippet.slice(finding.mark.start, finding.mark.end)).toBe("word");
    expect(finding?.startColumn).toBe(100_001);
  });

  test("says no secret of its file, of a related one, or of one it would edit", () => {
    const secret = "s3cr3t-of-this";
    const other = "s3cr3t-of-that";
    const files = {
      "a.py": { text: `word("${secret}")`, secrets: [{ start: 6, end: 20 }] },
      "b.py": { text: other, secrets: [{ start: 0, end: 14 }] },
    };
    const said = `${secret} and ${other}`;
    const at = { path: "a.py", start: 0, end: 21 };
    const there = { path: "b.py", start: 0, end: 14 };
    const [finding] = finished(files, [
      {
        rule: "cors/word",
        at,
        message: said,
        why: said,
        fix: said,
        data: { [said]: [said] },
        related: [{ at: there, message: said }],
        edits: [
          { at: there, text: `keep ${secret}` },
          { at, text: "plain" },
        ],
      },
    ]);
    const everything = JSON.stringify(finding);
    for (let i = 0; i + 8 <= secret.length; i++) {
      expect(everything).not.toContain(secret.slice(i, i + 8));
      expect(everything).not.toContain(other.slice(i, i + 8));
    }
    expect(finding?.related).toHaveLength(1);
    expect(finding?.edits.map((edit) => edit.text)).toEqual(["plain"]);
    expect(finding?.fixable).toBe(true);
  });
});

test("the order is that of the places, whatever the order of the drafts", () => {
  const text = "word word\nword\n".repeat(3);
  const drafts: Draft[] = [...text.matchAll(/word/g)].flatMap((match) =>
    wordRules.flatMap((rule) =>
      ["a.py", "b.py"].map((path) => ({
        rule: rule.id,
        at: { path, start: match.index, end: match.index + 4 },
        message: "A word.",
      })),
    ),
  );
  const files = { "a.py": { text }, "b.py": { text } };
  const expected = finished(files, drafts);
  expect(expected).toHaveLength(36);
  fc.assert(
    fc.property(fc.shuffledSubarray(drafts, { minLength: drafts.length }), (shuffled) => {
      expect(finished(files, shuffled)).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});

test("a copy of a secret on the same line is masked, wherever no reader sees one", () => {
  const secret = "b7Rk2Wq9";
  const text = `key = "${secret}" # was ${secret.toUpperCase()}, see also x${secret}y\n`;
  const secrets = [{ start: 7, end: 7 + secret.length }];
  const at = { path: "a.py", start: 0, end: 3 };
  const [finding] = finished({ "a.py": { text, secrets } }, [{ rule: "cors/word", at, message: "A word." }]);
  expect(finding?.snippet).toBe('key = "****" # was ****, see also x****y');
});

test("the same thing said twice is one finding", () => {
  const at = { path: "a.py", start: 0, end: 4 };
  const draft = { rule: "cors/word", at, message: "A word." };
  const files = { "a.py": { text: "word" } };
  expect(finished(files, [draft, { ...draft }])).toHaveLength(1);
  expect(finished(files, [draft, { ...draft, message: "Another." }])).toHaveLength(2);
});

test("a judge that reports a rule or a file that is not there is a bug", () => {
  const at = { path: "a.py", start: 0, end: 4 };
  expect(() => finished({}, [{ rule: "cors/word", at, message: "" }])).toThrow(TypeError);
  expect(() => finished({ "a.py": { text: "word" } }, [{ rule: "cors/none", at, message: "" }])).toThrow(
    TypeError,
  );
});
