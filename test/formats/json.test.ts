import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { get } from "../../src/formats/access.ts";
import { readJson } from "../../src/formats/json.ts";
import { everyValue, plain } from "./plain.ts";

describe("readJson", () => {
  test("reads what JSON.parse reads, as JSON.parse does", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.constantFrom(undefined, 2, "\t"), (value, indent) => {
        const text = JSON.stringify(value, undefined, indent);
        const { value: read, problems } = readJson(text);
        expect(problems).toEqual([]);
        expect(JSON.stringify(plain(read))).toBe(JSON.stringify(JSON.parse(text)));
      }),
    );
  });

  test("ranges give back the text of every value and key", () => {
    const text = '{ "näme\\n": "v", "list": [1, true, null, {"x": -1.5e3}] }';
    const { value } = readJson(text);
    const slice = (range: { start: number; end: number }) => text.slice(range.start, range.end);
    expect([...everyValue(value)].map((each) => slice(each.range))).toEqual([
      text,
      '"v"',
      '[1, true, null, {"x": -1.5e3}]',
      "1",
      "true",
      "null",
      '{"x": -1.5e3}',
      "-1.5e3",
    ]);
    expect(value.kind === "object" && value.entries.map((entry) => slice(entry.keyRange))).toEqual([
      '"näme\\n"',
      '"list"',
    ]);
  });

  test("reads comments and trailing commas without a complaint", () => {
    const { value, problems } = readJson('// a\n{ "a": [1, /* b */ 2,], }\n');
    expect(plain(value)).toEqual({ a: [1, 2] });
    expect(problems).toEqual([]);
  });

  test("takes the last of a name that stands twice, and names of Object.prototype are names", () => {
    const { value } = readJson('{"a": 1, "__proto__": {"x": 1}, "constructor": 2, "a": 3}');
    expect(plain(value)).toEqual(plain(readJson('{"__proto__": {"x": 1}, "constructor": 2, "a": 3}').value));
    expect(get(value, "toString")).toBeUndefined();
  });

  test.each([
    ["", "there is no value", undefined],
    ['{"a": 1 "b": 2}', "a comma is missing", { a: 1, b: 2 }],
    ['{"a" 1, "b": 2}', "a colon is missing", { a: 1, b: 2 }],
    ['{"a": , "b": 2}', "a value is missing", { a: undefined, b: 2 }],
    ['{"a": 1, "b": [2', "a closing bracket is missing", { a: 1, b: [2] }],
    ['{"a": [1, 2}, "b": 3', "a closing bracket is missing", { a: [1, 2] }],
    ['{"a": 1}}', "a closing bracket too many", { a: 1 }],
    ['{"a": "x\n}', "a string does not end", { a: "x" }],
    ['<<<<<<< HEAD\n{"a": 1}', "a word that is not a value", undefined],
    ['{"a": True}', "a word that is not a value", { a: undefined }],
  ])("reads around what is broken: %j", (text, problem, expected) => {
    const document = readJson(text);
    expect(document.problems.map(({ message }) => message)).toContain(problem);
    expect(plain(document.value)).toEqual(expected);
  });

  test("never throws, and every range lies in the text", () => {
    const pieces = fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      '"a"',
      '"',
      "1",
      "-",
      "null",
      "//",
      "/*",
      "\n",
      "\\u",
      "\0",
      "😀",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = parts.join("");
        const { value, problems } = readJson(text);
        for (const { range } of [...everyValue(value), ...problems]) {
          expect(range.start).toBeGreaterThanOrEqual(0);
          expect(range.end).toBeGreaterThanOrEqual(range.start);
          expect(range.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ["open brackets", "[".repeat(1_000_000)],
    ["closing brackets", "[".repeat(150) + "}".repeat(1_000_000)],
    [
      "one wide object",
      `{${Array.from({ length: 100_000 }, (_, i) => `"k${i}": {"version": "${i}"}`).join(",")}}`,
    ],
    ["one long string", `"${"\\n".repeat(500_000)}"`],
  ])("takes time in proportion to the text: %s", (_, text) => {
    readJson(text);
  });
});
