import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { stringify } from "yaml";
import { get } from "../../src/formats/access.ts";
import { readYaml, readYamlDocuments } from "../../src/formats/yaml.ts";
import { everyValue, plain } from "./plain.ts";

describe("readYaml", () => {
  test("reads what the yaml library writes", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 })), (object) => {
        // The library writes the key `<<` bare, where it means to merge.
        const json = JSON.parse(JSON.stringify(object).replaceAll('"<<"', '"<"'));
        const { value, problems } = readYaml(stringify(json, { aliasDuplicateObjects: false }));
        expect(problems).toEqual([]);
        expect(JSON.parse(JSON.stringify(plain(value)))).toEqual(json);
      }),
    );
  });

  test("ranges give back the text of every value and key", () => {
    const text = "jobs:\r\n  'bü': {x: \"q\"} # c\r\n  l:\r\n    - plain text\r\n    - 3.10\r\n";
    const { value } = readYaml(text);
    const slices = [...everyValue(value)].slice(2).map(({ range }) => text.slice(range.start, range.end));
    expect(slices).toContain('{x: "q"}');
    expect(slices).toContain('"q"');
    expect(slices).toContain("plain text");
    expect(slices).toContain("3.10");
    const jobs = get(value, "jobs");
    expect(
      jobs?.kind === "object" && jobs.entries.map(({ keyRange: at }) => text.slice(at.start, at.end)),
    ).toEqual(["'bü'", "l"]);
  });

  test("aliases and merge keys stand for their anchors, own keys win, earlier merges win", () => {
    const { value, problems } = readYaml(
      "base: &b {image: a, tag: 1}\nother: &o {tag: 2, extra: 3}\nx:\n  <<: [*b, *o]\n  image: own\ny: *b\nz: {'<<': 1}\n",
    );
    expect(problems).toEqual([]);
    expect(plain(get(value, "x") ?? value)).toEqual({ tag: 1, extra: 3, image: "own" });
    expect(plain(get(value, "y") ?? value)).toEqual({ image: "a", tag: 1 });
    expect(plain(get(value, "z") ?? value)).toEqual({ "<<": 1 });
  });

  test("an alias points at where its value is written", () => {
    const text = "a: &x actions/checkout@v4\nb: *x\n";
    const value = get(readYaml(text).value, "b");
    expect(text.slice(value?.range.start, value?.range.end)).toBe("actions/checkout@v4");
  });

  test("aliases that multiply, or that hold themselves, end in unknown", () => {
    let bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n";
    for (let i = 1; i < 40; i++)
      bomb += `a${i}: &a${i} [${Array(9)
        .fill(`*a${i - 1}`)
        .join(", ")}]\n`;
    const document = readYaml(bomb);
    expect(document.problems.map(({ message }) => message)).toContain("aliases expand to more than is read");
    expect([...everyValue(document.value)].length).toBeLessThan(500_000);

    const loop = readYaml("a: &a {b: *a}");
    expect(plain(loop.value)).toEqual({ a: { b: undefined } });
    expect(loop.problems.map(({ message }) => message)).toEqual(["an alias inside its own anchor"]);
  });

  test("takes the last of a key that stands twice; keys are text; application tags are unknown", () => {
    const { value } = readYaml(
      "a: 1\n3.10: x\n__proto__: y\na: 2\nref: !Ref name\nl: !Sub [x]\ns: !!str 1\n",
    );
    expect(Object.entries(plain(value) as object)).toEqual([
      ["3.10", "x"],
      ["__proto__", "y"],
      ["a", 2],
      ["ref", undefined],
      ["l", undefined],
      ["s", "1"],
    ]);
  });

  test("`on`, `yes` and dates are text, as YAML 1.2 has them", () => {
    expect(plain(readYaml("on: yes\nd: 2020-01-01\ne:\n").value)).toEqual({
      on: "yes",
      d: "2020-01-01",
      e: null,
    });
  });

  test("documents come one by one, the first alone from readYaml", () => {
    const text = "a: 1\n---\nb: 2\n...\n---\nc: [\n";
    expect(readYamlDocuments(text).map(({ value }) => plain(value))).toEqual([{ a: 1 }, { b: 2 }, { c: [] }]);
    expect(plain(readYaml(text).value)).toEqual({ a: 1 });
    expect(readYamlDocuments(text)[2]?.problems).not.toEqual([]);
    expect(plain(readYaml("").value)).toBeNull();
  });

  test.each([
    ["flow", "[".repeat(50_000)],
    ["flow maps", "{a: ".repeat(20_000)],
    ["block", "- ".repeat(20_000)],
    ["blocks on lines", Array.from({ length: 2_000 }, (_, i) => `${" ".repeat(i)}a:`).join("\n")],
    ["explicit keys", "? ".repeat(20_000)],
  ])("nesting without end is a problem, not a crash: %s", (_, text) => {
    expect(readYaml(text).problems).not.toEqual([]);
  });

  test("never throws, and every range lies in the text", () => {
    const pieces = fc.constantFrom(
      "a: ",
      "- ",
      "\n",
      "  ",
      "&x ",
      "*x",
      "<<: ",
      "{",
      "}",
      "[",
      "]",
      "'",
      '"',
      "|\n",
      "#",
      "\t",
      "---\n",
      "\0",
      "? ",
      "!t ",
      "%",
      "😀",
      ",",
      "\r\n",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 50 }), (parts) => {
        const text = parts.join("");
        for (const { value, problems } of readYamlDocuments(text)) {
          for (const { range } of [...everyValue(value), ...problems]) {
            expect(range.start).toBeGreaterThanOrEqual(0);
            expect(range.end).toBeGreaterThanOrEqual(range.start);
            expect(range.end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
