import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { SourceFile } from "../../src/file.ts";
import { isIgnored, readDirectives } from "../../src/suppress/inline.ts";

const directivesOf = (text: string) => readDirectives(new SourceFile("a", text));

function ignoredAt(
  text: string,
  startLine: number,
  options: { endLine?: number; rule?: string; today?: string } = {},
) {
  const { endLine = startLine, rule = "cors/wildcard-origin", today = "2026-11-21" } = options;
  const check = rule.split("/")[0] ?? "";
  return isIgnored(directivesOf(text), { rule, check, startLine, endLine }, today);
}

const HELD = { ignored: true };
const NOT = { ignored: false };

describe("a directive is read out of any comment", () => {
  test.each([
    ["# bartizan-ignore cors -- why not"],
    ["// bartizan-ignore cors -- why not"],
    ["/* bartizan-ignore cors -- why not */"],
    ["/** bartizan-ignore cors -- why not **/"],
    ["<!-- bartizan-ignore cors -- why not -->"],
    ["{# bartizan-ignore cors -- why not #}"],
    ["{{! bartizan-ignore cors -- why not }}"],
    ["{/* bartizan-ignore cors -- why not */}"],
    ["<%-- bartizan-ignore cors -- why not --%>"],
    ["(* bartizan-ignore cors -- why not *)"],
    ["-- bartizan-ignore cors -- why not"],
    ["; bartizan-ignore cors -- why not"],
    ["x = 1 #bartizan-ignore  cors  --  why not  \r"],
  ])("%s", (line) => {
    expect(directivesOf(`first\n${line}\nlast`)).toEqual([
      { kind: "line", targets: ["cors"], reason: "why not", line: 2 },
    ]);
  });
});

describe("its parts", () => {
  test("several targets, a date, and a reason with anything in it", () => {
    const text =
      "# bartizan-ignore cors/wildcard-origin, secrets ,headers until=2027-01-31 -- see #12, -- ok";
    expect(directivesOf(text)).toEqual([
      {
        kind: "line",
        targets: ["cors/wildcard-origin", "secrets", "headers"],
        until: "2027-01-31",
        reason: "see #12, -- ok",
        line: 1,
      },
    ]);
  });

  test("the forms", () => {
    const text = ["next-line", "start", "end", "file"]
      .map((form) => `# bartizan-ignore-${form} cors -- x`)
      .join("\n");
    expect(directivesOf(text).map((directive) => directive.kind)).toEqual([
      "next-line",
      "start",
      "end",
      "file",
    ]);
  });

  test.each([
    ["bartizan-ignored cors -- x"],
    ["bartizan-ignore-lines cors -- x"],
    ["bartizan-ignore_all cors -- x"],
  ])("%s is another word", (text) => expect(directivesOf(text)).toEqual([]));

  test.each([
    ["# bartizan-ignore cors"],
    ["# bartizan-ignore cors --"],
    ["/* bartizan-ignore cors -- */"],
    ["# bartizan-ignore cors -- ..."],
  ])("%s gives no reason", (text) => expect(directivesOf(text)[0]).not.toHaveProperty("reason"));
});

describe("what it covers", () => {
  test("its own line, and a finding over several lines that holds it", () => {
    const text = "a\nb # bartizan-ignore cors -- x\nc";
    expect([1, 2, 3].map((line) => ignoredAt(text, line).ignored)).toEqual([false, true, false]);
    expect(ignoredAt(text, 1, { endLine: 3 })).toEqual(HELD);
  });

  test("the next line, for a finding that begins there", () => {
    const text = "# bartizan-ignore-next-line cors -- x\nb\nc";
    expect(ignoredAt(text, 2, { endLine: 3 })).toEqual(HELD);
    expect(ignoredAt(text, 1)).toEqual(NOT);
    expect(ignoredAt(text, 3)).toEqual(NOT);
  });

  test("a block, to its end or the file's", () => {
    const text = "a\n# bartizan-ignore-start cors -- x\nb\n# bartizan-ignore-end\nc";
    expect([1, 3, 5].map((line) => ignoredAt(text, line).ignored)).toEqual([false, true, false]);
    expect(ignoredAt("# bartizan-ignore-start cors -- x\nb\nc", 3)).toEqual(HELD);
  });

  test("the file, from wherever it stands", () => {
    expect(ignoredAt("a\nb\n# bartizan-ignore-file cors -- x", 1)).toEqual(HELD);
  });

  test("the rule or the check it names, and no other", () => {
    const text = "# bartizan-ignore-file cors/wildcard-origin, secrets -- x";
    expect(ignoredAt(text, 1)).toEqual(HELD);
    expect(ignoredAt(text, 1, { rule: "secrets/github-token" })).toEqual(HELD);
    expect(ignoredAt(text, 1, { rule: "cors/null-origin" })).toEqual(NOT);
    expect(ignoredAt("# bartizan-ignore-file constructor -- x", 1)).toEqual(NOT);
  });
});

describe("when it does not hold", () => {
  test("without a rule", () => {
    const refused = { ignored: false, problem: "no-rule" };
    expect(ignoredAt("# bartizan-ignore-file -- everything", 1)).toEqual(refused);
    expect(ignoredAt("# bartizan-ignore", 1)).toEqual(refused);
    expect(ignoredAt("Write `bartizan-ignore-file` at the top.", 1)).toEqual(NOT);
  });

  test("without a reason", () => {
    expect(ignoredAt("# bartizan-ignore cors", 1)).toEqual({ ignored: false, problem: "no-reason" });
  });

  test.each([
    ["2026-11-20", false],
    ["2026-11-21", true],
    ["2027-01-31", true],
    ["2026-13-99", false],
    ["tomorrow", false],
    ["31.01.2027", false],
  ])("until %s, on 2026-11-21", (until, holds) => {
    const answer = ignoredAt(`# bartizan-ignore cors until=${until} -- x`, 1);
    expect(answer).toEqual(holds ? HELD : { ignored: false, problem: "expired" });
  });

  test("but another one does", () => {
    expect(ignoredAt("# bartizan-ignore-file cors\n# bartizan-ignore-file cors -- because", 1)).toEqual(HELD);
  });
});

test("any text is read, and in time", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      directivesOf(`${before}bartizan-ignore${after}`);
    }),
  );
  for (const part of ["bartizan-ignore ", "bartizan-ignore a,", " ", "a , ", "a,", "-- ", "until="]) {
    directivesOf(`bartizan-ignore ${part.repeat(100_000)}`);
  }
});
