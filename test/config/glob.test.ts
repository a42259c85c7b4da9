import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { globProblem, globs } from "../../src/config/glob.ts";
import { expectLinear } from "../helpers/growth.ts";

describe("patterns of paths", () => {
  test.each<[string, string[], string[]]>([
    ["vendor/", ["vendor/a.js", "x/vendor/b/c.js"], ["vendored/a.js", "avendor/b"]],
    ["vendor", ["vendor/a.js", "x/vendor"], ["vendor.js"]],
    ["/vendor", ["vendor/a.js"], ["x/vendor/a.js"]],
    ["vendor/**", ["vendor/a/b.js"], ["x/vendor/a.js"]],
    ["src/*.ts", ["src/a.ts"], ["src/a/b.ts", "x/src/a.ts", "src/a.tsx"]],
    ["src/**/*.ts", ["src/a.ts", "src/a/b/c.ts"], ["a.ts", "src/a.js"]],
    ["*.md", ["README.md", "docs/a/b.md"], ["README.mdx", "md"]],
    ["**/fixtures/**", ["fixtures/a", "x/y/fixtures/z/a"], ["fixture/a"]],
    ["a?c", ["abc", "x/a.c/y"], ["ac", "abbc", "a/c"]],
    ["[ab]-[0-9].txt", ["a-1.txt", "x/b-9.txt"], ["c-1.txt", "a-x.txt", "[ab]-[0-9].txt"]],
    ["[!a].txt", ["b.txt"], ["a.txt"]],
    ["a[b", ["a[b"], ["ab"]],
    ["packages/{web,api}/**/*.{js,ts}", ["packages/web/a.js", "packages/api/x/b.ts"], ["packages/db/a.ts"]],
    [".env*", [".env", "app/.env.local"], ["app/env"]],
    ["**", ["a", "a/b"], []],
    ["a*b*c", ["aXbYc", "abc"], ["abX", "acb"]],
  ])("%s", (pattern, fitting, others) => {
    const fits = globs([pattern]);
    expect(fitting.filter((path) => !fits(path))).toEqual([]);
    expect(others.filter(fits)).toEqual([]);
    expect(globProblem(pattern)).toBeUndefined();
  });

  test("of several patterns one is enough, and of none none fits", () => {
    expect(globs(["a", "b"])("b/c")).toBe(true);
    expect(globs([])("b")).toBe(false);
  });

  test.each(["", "  ", "!a", "a\\b", "../a", "a/./b", "a\0", `${"{a,b}".repeat(7)}`])(
    "%j is refused with the reason",
    (pattern) => expect(globProblem(pattern)).toMatch(/^(is|begins|holds|stands) /),
  );

  test("every path fits itself, its folder and every folder", () => {
    const name = fc.stringMatching(/^[a-z0-9_. -]{1,8}$/).filter((text) => !/^\.{0,2}$/.test(text));
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 6 }), (names) => {
        const path = names.join("/");
        for (let i = 1; i <= names.length; i++) {
          expect(globs([`/${names.slice(0, i).join("/")}`])(path)).toBe(true);
          expect(globs([`**/${names.slice(-i).join("/")}`])(path)).toBe(true);
        }
        expect(
          globs([
            names
              .map(() => "*")
              .join("/")
              .replace(/^/, "/"),
          ])(path),
        ).toBe(true);
      }),
    );
  });

  test("a pattern made to be slow is not", async () => {
    const fits = globs([`${"a*".repeat(200)}b`, `${"**/a/".repeat(200)}b`]);
    await expectLinear(1_000, (length) => fits("a".repeat(length)));
    await expectLinear(500, (length) => fits("a/".repeat(length)));
  });
});
