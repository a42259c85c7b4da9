import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { SourceFile } from "../../src/file.ts";
import { coverOf } from "../../src/suppress/cover.ts";
import { type Directive, readDirectives } from "../../src/suppress/inline.ts";
import { problemOf } from "../../src/suppress/said.ts";

const directivesOf = (text: string, path = "a") => readDirectives(new SourceFile(path, text));

const NAMES = ["cors", "cors/wildcard-origin", "cors/null-origin", "secrets", "secrets/github-token"];
const facts = { names: new Set(NAMES), rules: new Set(NAMES), today: "2026-11-21" };

function isIgnoredAt(
  text: string,
  startLine: number,
  options: { endLine?: number; rule?: string; today?: string } = {},
): boolean {
  const { endLine = startLine, rule = "cors/wildcard-origin", today = facts.today } = options;
  const check = rule.startsWith("cors") ? "cors" : "secrets";
  const holding = directivesOf(text).filter((one) => problemOf(one, { ...facts, today }) === undefined);
  return coverOf(holding)({ rule, check, startLine, endLine }) !== undefined;
}

/** What is wrong with each directive of a text; empty for nothing. */
const problemsOf = (text: string, path?: string) =>
  directivesOf(text, path).map((one) => problemOf(one, facts)?.message ?? "");

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
      expect.objectContaining({
        kind: "line",
        targets: ["cors"],
        reason: "why not",
        line: 2,
        isComment: true,
      }),
    ]);
  });

  test.each([
    ['"//": "bartizan-ignore cors -- why not",'],
    ["%% bartizan-ignore cors -- why not"],
    ["' bartizan-ignore cors -- why not"],
    ["REM bartizan-ignore cors — why not"],
    [" * bartizan-ignore cors – why not"],
    ["@* bartizan-ignore cors -- why not *@"],
    ["<%# bartizan-ignore cors -- why not %>"],
    ["<!--bartizan-ignore cors -- why not-->"],
    ["//- bartizan-ignore cors -- why not"],
    ["//-bartizan-ignore cors -- why not"],
    ["@Rem bartizan-ignore cors -- why not"],
    [":: bartizan-ignore cors -- why not"],
    ["! bartizan-ignore cors -- why not"],
    ["{- bartizan-ignore cors -- why not -}"],
    ["--[[ bartizan-ignore cors -- why not ]]"],
    ["#= bartizan-ignore cors -- why not =#"],
    ["<# bartizan-ignore cors -- why not #>"],
    ["{{- /* bartizan-ignore cors -- why not */ -}}"],
    ["[//]: # (bartizan-ignore cors -- why not)"],
    ["*> bartizan-ignore cors -- why not"],
    ['call("x"); /* bartizan-ignore cors -- why not */ call("y -- z")'],
  ])("%s", (line) => {
    expect(directivesOf(line)).toEqual([
      expect.objectContaining({ targets: ["cors"], reason: "why not", isComment: true }),
    ]);
  });

  test.each([
    ["a.json", '{ "x": "bartizan-ignore cors -- y" }'],
    ["a.md", "Write bartizan-ignore cors -- y"],
    ["a.ts", "/**\n * `bartizan-ignore cors -- y`\n */"],
    ["a.html", "<p title='bartizan-ignore cors -- y'>"],
    ["a.sh", "cat <<END\nbartizan-ignore cors -- y\nEND"],
  ])("in %s, %j holds and is no comment", (path, text) => {
    expect(directivesOf(text, path)).toEqual([
      expect.objectContaining({ targets: ["cors"], isComment: false }),
    ]);
    expect(problemsOf(text, path)).toEqual([""]);
  });

  test.each([
    ["a.py", 'x = "# bartizan-ignore cors -- y"'],
    ["a.py", "x = rb'# bartizan-ignore cors -- y'"],
    ["a.py", 'x = """\n# bartizan-ignore-file cors -- y\n"""'],
    ["a.ts", "const x = `\n// bartizan-ignore cors -- y\n`;"],
    ["a.js", "const x = `${a ? `b` : {c}}\n// bartizan-ignore-start cors -- y\n`;"],
    ["a.js", "const x = `${/* ` */ f('bartizan-ignore cors -- y')}`;"],
    ["a.go", "const x = `\\\n// bartizan-ignore cors -- y\n`"],
    ["a.kt", 'val x = """\n"// bartizan-ignore cors -- y"\n"""'],
    ["a.sql", "INSERT INTO x VALUES ('-- bartizan-ignore cors -- y');"],
    ["a.yml", 'run: "echo # bartizan-ignore cors -- y"'],
  ])("in %s, in the string of %j it does not hold", (path, text) => {
    expect(problemsOf(text, path)).toEqual([expect.stringContaining("stands in a string")]);
  });

  test.each([
    ["a.py", "x = \"it's\" # bartizan-ignore cors -- it's so"],
    ["a.py", "# don't\nx = y('\\'') # bartizan-ignore cors -- it's so"],
    ["a.py", '# ends in """\nx = 1 # bartizan-ignore cors -- it\'s so\ny = """z"""'],
    ["a.js", "x = /[`'\"/]/.test(y) // bartizan-ignore cors -- it's `so`"],
    ["a.js", "x = a / b; y = c / `d` // bartizan-ignore cors -- it's `so`"],
    ["a.js", "/* it's ` */ f(`${{ a: '}' }}`) // bartizan-ignore cors -- it's `so`"],
    ["a.jsx", "<p>don't</p> {/* bartizan-ignore cors -- it's so */}"],
    ["a.rs", "fn f<'a>(x: &'a str, y: &'a str, z: &'a str) {} // bartizan-ignore cors -- it's so"],
    ["a.yml", "x: don't # bartizan-ignore cors -- it's so"],
    ["a.php", "$x = 'a\\\\'; # bartizan-ignore cors -- it's so"],
    ["a.sh", "x=${y#'z'} # bartizan-ignore cors -- it's so"],
  ])("in %s, behind the quotes of %j it holds", (path, text) => {
    expect(problemsOf(text, path)).toEqual([""]);
  });

  test("after strings of several lines it is one", () => {
    const [first] = directivesOf('x = """\n\n"""\n# bartizan-ignore cors -- y', "a.py");
    expect(first?.isComment).toBe(true);
    const [other] = directivesOf("x = `\\`${a}\n`\n// bartizan-ignore cors -- y", "a.js");
    expect(other?.isComment).toBe(true);
  });
});

describe("its parts", () => {
  test("several targets, a date, and a reason with anything in it", () => {
    const text =
      "# bartizan-ignore cors/wildcard-origin, secrets ,headers until=2027-01-31 -- see #12, -- ok";
    expect(directivesOf(text)).toEqual([
      expect.objectContaining({
        kind: "line",
        targets: ["cors/wildcard-origin", "secrets", "headers"],
        until: "2027-01-31",
        reason: "see #12, -- ok",
        line: 1,
      }),
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

  test.each([["bartizan-ignored cors -- x"], ["bartizan-ignore_all cors -- x"]])(
    "%s is another word",
    (text) => expect(directivesOf(text)).toEqual([]),
  );

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
    expect([1, 2, 3].map((line) => isIgnoredAt(text, line))).toEqual([false, true, false]);
    expect(isIgnoredAt(text, 1, { endLine: 3 })).toBe(true);
  });

  test("the next line, for a finding that begins there", () => {
    const text = "# bartizan-ignore-next-line cors -- x\nb\nc";
    expect(isIgnoredAt(text, 2, { endLine: 3 })).toBe(true);
    expect([1, 3].map((line) => isIgnoredAt(text, line))).toEqual([false, false]);
  });

  test("the line after several for the next line", () => {
    const text = ["cors", "secrets"].map((name) => `# bartizan-ignore-next-line ${name} -- x\n`).join("");
    expect(isIgnoredAt(text, 3)).toBe(true);
    expect(isIgnoredAt(text, 3, { rule: "secrets/github-token" })).toBe(true);
    expect(isIgnoredAt(text, 2)).toBe(false);
  });

  test("the line after the comment that it stands in", () => {
    expect(isIgnoredAt("/*\n * bartizan-ignore-next-line cors -- x\n */\nx", 4)).toBe(true);
    expect(isIgnoredAt("<!--\nbartizan-ignore-next-line cors -- x\n-->", 4)).toBe(true);
  });

  test("a block, of whose end nothing is said", () => {
    const text = "# bartizan-ignore-start cors -- x\n# bartizan-ignore-end";
    expect(problemsOf(`${text}\n${text} of what is known`)).toEqual(["", "", "", ""]);
    expect(problemsOf("<!--bartizan-ignore-start cors -- x-->\n<!--bartizan-ignore-end-->")).toEqual([
      "",
      "",
    ]);
    const inString = `x = "# bartizan-ignore-start cors -- x"\n# bartizan-ignore-end`;
    expect(problemsOf(inString, "a.py")).toEqual([
      expect.stringContaining("stands in a string"),
      expect.stringContaining("ends no block"),
    ]);
  });

  test("a block, to its end or the file's", () => {
    const text = "a\n# bartizan-ignore-start cors -- x\nb\n# bartizan-ignore-end\nc";
    expect([1, 3, 5].map((line) => isIgnoredAt(text, line))).toEqual([false, true, false]);
    expect(isIgnoredAt("# bartizan-ignore-start cors -- x\nb\nc", 3)).toBe(true);
  });

  test("blocks in blocks, which end from the inside, or by their names", () => {
    const lines = (ends: readonly string[]) =>
      [
        "# bartizan-ignore-start cors -- x",
        "# bartizan-ignore-start secrets -- x",
        "both",
        `# bartizan-ignore-end ${ends[0]}`,
        "one",
        `# bartizan-ignore-end ${ends[1]}`,
        "none",
      ].join("\n");
    const at = (text: string, rule: string) => [3, 5, 7].map((line) => isIgnoredAt(text, line, { rule }));
    for (const ends of [
      ["", ""],
      ["secrets", "cors"],
      ["-- of the inner one", ""],
    ]) {
      expect(at(lines(ends), "cors/null-origin")).toEqual([true, true, false]);
      expect(at(lines(ends), "secrets/github-token")).toEqual([true, false, false]);
    }
    expect(at(lines(["cors", "secrets"]), "cors/null-origin")).toEqual([true, false, false]);
    expect(at(lines(["cors", "secrets"]), "secrets/github-token")).toEqual([true, true, false]);
  });

  test("the file, from wherever it stands", () => {
    expect(isIgnoredAt("a\nb\n# bartizan-ignore-file cors -- x", 1)).toBe(true);
  });

  test("the rule or the check it names, and no other", () => {
    const text = "# bartizan-ignore-file cors/wildcard-origin, secrets -- x";
    expect(isIgnoredAt(text, 1)).toBe(true);
    expect(isIgnoredAt(text, 1, { rule: "secrets/github-token" })).toBe(true);
    expect(isIgnoredAt(text, 1, { rule: "cors/null-origin" })).toBe(false);
  });

  test("what a search through all of them would find", () => {
    const kinds = ["", "-next-line", "-start", "-end", "-file"];
    const line = fc.tuple(fc.constantFrom(...kinds, undefined), fc.constantFrom("cors", "secrets"));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.nat(14), fc.nat(3), (lines, from, more) => {
        const text = lines
          .map(([kind, name]) => (kind === undefined ? "" : `# bartizan-ignore${kind} ${name} -- x`))
          .join("\n");
        const place = {
          rule: "cors/x",
          check: "cors" as const,
          startLine: from + 1,
          endLine: from + 1 + more,
        };
        const directives = directivesOf(text);
        const any = directives.some((one) => one.targets.includes("cors") && coversPlainly(one, place));
        expect(coverOf(directives)(place) !== undefined).toBe(any);
      }),
    );
  });
});

function coversPlainly(
  { kind, firstLine, lastLine }: Directive,
  { startLine, endLine }: { readonly startLine: number; readonly endLine: number },
): boolean {
  if (kind === "line") return startLine <= firstLine && firstLine <= endLine;
  if (kind === "next-line") return firstLine === startLine;
  return kind !== "end" && firstLine <= startLine && endLine <= lastLine;
}

describe("when it does not hold", () => {
  test.each([
    ["# bartizan-ignore-file -- everything", "names no rule"],
    ["# bartizan-ignore", "names no rule"],
    ["# bartizan-ignore cors", "gives no reason"],
    ["# bartizan-ignore cors until=2026-13-99 -- x", "cannot be read"],
    ["# bartizan-ignore cors until=2026-02-30 -- x", "cannot be read"],
    ["# bartizan-ignore cors until=tomorrow -- x", "cannot be read"],
    ["# bartizan-ignore cors until=31.01.2027 -- x", "cannot be read"],
    ["# bartizan-ignore cors until=2026-11-20 -- x", "held until 2026-11-20"],
    ["# bartizan-ignore constructor -- x", "no such rule or check"],
    ["# bartizan-ignore-end", "ends no block"],
    ["# bartizan-ignore-nextline cors -- x", "There is no `bartizan-ignore-nextline`"],
    ["# bartizan-ignore-line cors -- x", "There is no `bartizan-ignore-line`"],
  ])("%s", (text, message) => {
    expect(problemsOf(text)).toEqual([expect.stringContaining(message)]);
    expect([1, 2].some((line) => isIgnoredAt(text, line))).toBe(false);
  });

  test.each([["2026-11-21"], ["2027-01-31"]])("and until %s it does", (until) => {
    expect(problemsOf(`# bartizan-ignore cors until=${until} -- x`)).toEqual([""]);
  });

  test("a name that nearly is one is guessed", () => {
    const [directive] = directivesOf("# bartizan-ignore cors/wildcrd-origin -- x");
    expect(directive && problemOf(directive, facts)?.fix).toBe("Did you mean `cors/wildcard-origin`?");
    const [half] = directivesOf("# bartizan-ignore cors/wildcard -- x");
    expect(half && problemOf(half, facts)?.fix).toBe("Did you mean `cors/wildcard-origin`?");
    const [form] = directivesOf("# bartizan-ignore-nextline cors -- x");
    expect(form && problemOf(form, facts)?.fix).toBe("Did you mean `bartizan-ignore-next-line`?");
  });

  test("one beside it may", () => {
    expect(isIgnoredAt("# bartizan-ignore-file cors\n# bartizan-ignore-file cors -- because", 1)).toBe(true);
  });
});

test("any text is read, and in time", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      directivesOf(`${before}bartizan-ignore${after}`);
    }),
  );
  for (const path of ["a.js", "a.py", "a.go", "a.rs", "a.sql", "a.php"]) {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...`"'\`/#*\\{}$\n- a`, '"""', "bartizan-ignore ")), (parts) => {
        directivesOf(parts.join(""), path);
      }),
    );
    for (const part of ['"\\"', "'\\'", "`${", "{`", "=/[", "/*", "'a", '"""', "bartizan-ignore "])
      directivesOf(`${part.repeat(20_000)} bartizan-ignore`, path);
  }
  for (const part of ["bartizan-ignore ", "bartizan-ignore a,", " ", "a , ", "a,", "-- ", "until="]) {
    directivesOf(`bartizan-ignore ${part.repeat(20_000)}`);
    directivesOf(`# bartizan-ignore-start cors -- x\n${`# ${part}\n`.repeat(20_000)}`, "a.ts");
  }
});
