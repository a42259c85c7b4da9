import { afterEach, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { UserError } from "../../src/errors.ts";
import { type BaselineEntry, keyOf } from "../../src/suppress/baseline.ts";
import { parseBaseline, renderBaseline } from "../../src/suppress/baseline-file.ts";
import { createRepository, type TestRepository } from "../helpers/repository.ts";

const NAME = ".bartizan-baseline.json";
const parse = (text: string) => parseBaseline(text, NAME).entries;

function entry(path: string, more: Partial<BaselineEntry> = {}): BaselineEntry {
  const fingerprint = Buffer.from(path).toString("hex").padEnd(32, "0").slice(0, 32);
  return { path, rule: "cors/wildcard-origin", fingerprint, message: `Any site may read ${path}.`, ...more };
}

const anyEntry: fc.Arbitrary<BaselineEntry> = fc.record({
  path: fc.string({ unit: "binary" }),
  rule: fc.constantFrom("cors/wildcard-origin", "secrets/github-token", "__proto__"),
  fingerprint: fc.stringMatching(/^[0-9a-f]{32}$/),
  message: fc.string({ unit: "binary" }),
});

describe("the file", () => {
  test("has an entry a line, sorted, and nothing that changes by itself", () => {
    const text = renderBaseline([entry("b.py"), entry("a.py", { rule: "headers/missing" }), entry("a.py")]);
    expect(text).toBe(`{
  "version": 1,
  "entries": [
    { "path": "a.py", "rule": "cors/wildcard-origin", "fingerprint": "612e7079000000000000000000000000", "message": "Any site may read a.py." },
    { "path": "a.py", "rule": "headers/missing", "fingerprint": "612e7079000000000000000000000000", "message": "Any site may read a.py." },
    { "path": "b.py", "rule": "cors/wildcard-origin", "fingerprint": "622e7079000000000000000000000000", "message": "Any site may read b.py." },
    {}
  ]
}
`);
    expect(JSON.parse(text).version).toBe(1);
  });

  test("without entries is one, too", () => {
    expect(parse(renderBaseline([]))).toEqual([]);
  });

  test("comes back as it was, in the same order whatever it was, and prints only ordinary characters", () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 8 }), (entries) => {
        const distinct = [...new Map(entries.map((one) => [keyOf(one), one])).values()];
        const text = renderBaseline(distinct);
        expect(text).toBe(renderBaseline(distinct.toReversed()));
        expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
        expect(text.split("\n")).toHaveLength(distinct.length + 7);
        expect(new Set(parse(text).map((one) => JSON.stringify(one)))).toEqual(
          new Set(
            distinct.map(({ rule, path, fingerprint, message }) =>
              JSON.stringify({ rule, path, fingerprint, message }),
            ),
          ),
        );
      }),
    );
  });

  test("may be in any order and with repetitions, as a merge leaves it", () => {
    const text = renderBaseline([entry("a"), entry("b")]);
    const lines = text.split("\n");
    const mixed = [...lines.slice(0, 3), lines[4], lines[3], lines[4], ...lines.slice(5)].join("\n");
    expect(renderBaseline(parse(mixed))).toBe(text);
  });
});

describe("what is wrong with it is said with its place", () => {
  const line = JSON.stringify(entry("a.py"));
  const around = (lines: string) => `{\n  "version": 1,\n  "entries": [\n${lines}\n    {}\n  ]\n}\n`;

  test.each([
    ["", ":1:1"],
    ["[]", ":1:1 is not a baseline of version 1"],
    ['{ "version": 2, "entries": [] }', ":1:14 is not a baseline of version 1"],
    ['{ "version": 1 }', ":1:1 has no list of `entries`"],
    ['{ "version": 1, "entries": {} }', ":1:28 has no list"],
    [around(`    ${line}`), ":5:5 is not valid JSON: a comma is missing"],
    [around(`    ${line},\n    7,`), ":5:5 is not an entry"],
    [around(`    ${line.replace('"path"', '"file"')},`), ":4:5 is an entry without `path`"],
    [around(`    ${line.replace("{", '{"x": 1, ')},`), ":4:5 is an entry with a field"],
    [around(`    ${line.replace(/[0-9a-f]{32}/, "secret")},`), ":4:5 is an entry whose `fingerprint`"],
    [around(`    ${line},\n<<<<<<< HEAD\n=======\n>>>>>>> other`), ":5:1 is the mark of a merge conflict"],
    [`${"[".repeat(100_000)}`, "nested deeper"],
    [around(`    ${line.slice(0, 40)}`), " is not valid JSON"],
  ])("%#", (text, message) => {
    expect(() => parse(text)).toThrow(UserError);
    expect(() => parse(text)).toThrow(message);
    expect(() => parse(text)).toThrow(new RegExp(`^${NAME.replaceAll(".", "\\.")}:\\d+:\\d+ `));
  });

  test("and no text of it is repeated, nor does any break the reader", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        try {
          parse(around(text));
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
    );
  });
});

describe("branches merge without conflicts", () => {
  let repository: TestRepository | undefined;
  afterEach(() => repository?.remove());

  /** The entries after two branches, from the same beginning, are merged by git; undefined for a conflict. */
  function merged(
    base: readonly string[],
    ours: readonly string[],
    theirs: readonly string[],
    union = false,
  ) {
    const made = createRepository();
    repository = made;
    const write = (paths: readonly string[]) => {
      made.write({ [NAME]: renderBaseline(paths.map((path) => entry(path))) });
      made.commit();
    };
    if (union) made.write({ ".gitattributes": `${NAME} merge=union\n` });
    write(base);
    made.git("switch", "--quiet", "--create", "theirs");
    write(theirs);
    made.git("switch", "--quiet", "main");
    write(ours);
    try {
      made.git("merge", "--quiet", "--no-edit", "theirs");
    } catch {
      return undefined;
    }
    return parse(made.git("show", `HEAD:${NAME}`))
      .map(({ path }) => path)
      .sort();
  }

  const BASE = ["b", "d", "f", "h", "j"];

  test("that add in different places, at the beginning and at the end", () => {
    expect(merged(BASE, ["a", ...BASE], [...BASE, "k"])).toEqual(["a", ...BASE, "k"]);
    expect(merged(BASE, [...BASE, "c"], [...BASE, "i"])).toEqual(["b", "c", "d", "f", "h", "i", "j"]);
  });

  test("of which one takes out what the other has nothing to do with", () => {
    expect(merged(BASE, BASE.slice(1), [...BASE, "k"])).toEqual(["d", "f", "h", "j", "k"]);
  });

  test("that add the same", () => {
    expect(merged(BASE, [...BASE, "k"], [...BASE, "k"])).toEqual([...BASE, "k"]);
  });

  test("that add in the same place, with `merge=union`, and not without it", () => {
    expect(merged(BASE, [...BASE, "k"], [...BASE, "l"])).toBeUndefined();
    repository?.remove();
    expect(merged(BASE, [...BASE, "k"], [...BASE, "l"], true)).toEqual([...BASE, "k", "l"]);
    repository?.remove();
    expect(merged([], ["a", "c"], ["b", "d"], true)).toEqual(["a", "b", "c", "d"]);
  });
});
