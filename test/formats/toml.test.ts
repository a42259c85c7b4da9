import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { get } from "../../src/formats/access.ts";
import { readToml } from "../../src/formats/toml.ts";
import { everyValue, plain } from "./plain.ts";

describe("readToml", () => {
  test("reads tables, arrays of tables, dotted keys and inline tables into one tree", () => {
    const text = `
name = "x"          # comment
a.b = 1
a."c d" = [ 1, { y = true }, ]
when = 2020-01-01T00:00:00Z
[tool.poetry.dependencies]
python = '^3.9'
[[package]]
name = "one"
[package.source]
url = "u"
[[package]]
name = "two"
[tool.poetry]
name = """
multi"""
`;
    const { value, problems } = readToml(text);
    expect(problems).toEqual([]);
    expect(plain(value)).toEqual({
      name: "x",
      a: { b: 1, "c d": [1, { y: true }] },
      when: "2020-01-01T00:00:00Z",
      tool: { poetry: { dependencies: { python: "^3.9" }, name: "multi" } },
      package: [{ name: "one", source: { url: "u" } }, { name: "two" }],
    });
    const python = get(value, "tool", "poetry", "dependencies", "python");
    expect(text.slice(python?.range.start, python?.range.end)).toBe("'^3.9'");
    const second = get(value, "package", 1);
    expect(text.slice(second?.range.start, second?.range.end)).toBe('[[package]]\nname = "two"');
  });

  test.each([
    ["a line", 'a = 1\nb = "x\nc = 2\n[t]\nd = 1', { a: 1, c: 2, t: { d: 1 } }],
    ["a value", "a = 1\nb = \nc = 2\nd = 3", { a: 1, d: 3 }],
    ["a key twice", "a = 1\na = 2\nb = 3", { a: 1, b: 3 }],
    ["a table", '[x]\na = [1,\nb = 2\n[y]\nc = 3\n[z]\n"d" = 4', { y: { c: 3 }, z: { d: 4 } }],
    ["a header", "[x\na = 1\n[y]\nb = 2", { y: { b: 2 } }],
    ["a conflict", "[x]\n<<<<<<< HEAD\na = 1\n=======\na = 2\n>>>>>>> other\n[y]\nb = 2", { y: { b: 2 } }],
    [
      "arrays of tables",
      "[[p]]\nn = 1\n[p.s]\nu = 2\n[[p]]\nn = \n[[p]]\nn = 3",
      { p: [{ n: 1, s: { u: 2 } }, {}, { n: 3 }] },
    ],
    ["a table of a value's name", "a = 1\n[a.b]\nc = 1\n[d]\ne = 1", { a: 1, d: { e: 1 } }],
  ])("reads around what is broken: %s", (_, text, expected) => {
    const document = readToml(text);
    expect(document.problems).not.toEqual([]);
    expect(plain(document.value)).toMatchObject(expected);
  });

  test("names of Object.prototype are names", () => {
    const { value } = readToml('__proto__ = 1\n[constructor]\n"toString" = 2\n');
    expect(Object.entries(plain(value) as object)).toEqual([
      ["__proto__", 1],
      ["constructor", plain(get(value, "constructor") ?? value)],
    ]);
    expect(get(value, "valueOf")).toBeUndefined();
  });

  test.each([
    ["lists", `a = ${"[".repeat(100_000)}`],
    ["balanced lists", `a = ${"[".repeat(3_000)}${"]".repeat(3_000)}`],
    ["keys", `a.${"a.".repeat(10_000)}a = 1`],
    ["headers", `[${"a.".repeat(10_000)}a]`],
    ["inline tables", `a = ${"{a = ".repeat(5_000)}`],
    ["broken headers", "[a\n".repeat(100_000)],
    ["NULs", "\0".repeat(100_000)],
  ])("what is nested or broken without end is a problem, not a crash: %s", (_, text) => {
    expect(readToml(text).problems).not.toEqual([]);
  });

  test("never throws, and every range lies in the text", () => {
    const pieces = fc.constantFrom(
      "a",
      "b.c",
      " = ",
      "1",
      '"x"',
      '"',
      "'''",
      "\n",
      "[",
      "]",
      "[[",
      "]]",
      "{",
      "}",
      ",",
      "#",
      "2020-01-01",
      "\r\n",
      "\0",
      "😀",
      "true",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 50 }), (parts) => {
        const text = parts.join("");
        const { value, problems } = readToml(text);
        for (const { range } of [...everyValue(value), ...problems]) {
          expect(range.start).toBeGreaterThanOrEqual(0);
          expect(range.end).toBeGreaterThanOrEqual(range.start);
          expect(range.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 500 },
    );
  });
});
