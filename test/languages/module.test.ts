import { describe, expect, test } from "@jest/globals";
import { languageOf } from "../../src/languages/language-of.ts";
import type { LanguageId, Module } from "../../src/languages/module.ts";
import { readCode } from "../helpers/read-code.ts";
import { simplify } from "../helpers/simplify.ts";

async function read(language: LanguageId, ...lines: string[]): Promise<{ text: string; module: Module }> {
  const text = lines.join("\n");
  return { text, module: await readCode(text, language) };
}

test.each([
  ["app/main.py", "python"],
  ["a.js", "javascript"],
  ["a.mjs", "javascript"],
  ["a.CJS", "javascript"],
  ["a.jsx", "javascript"],
  ["a.ts", "typescript"],
  ["a.mts", "typescript"],
  ["a.cts", "typescript"],
  ["a.tsx", "tsx"],
  ["a.pyi", undefined],
  ["a.go", undefined],
  ["py", undefined],
])("%s is read as %s", (path, language) => {
  expect(languageOf(path)).toBe(language);
});

describe("imports", () => {
  const rows: readonly (readonly [LanguageId, string, readonly string[]])[] = [
    [
      "python",
      "import a.b\nimport c as d\nfrom .e import f as g, h",
      ["a.b * a", "c * d", ".e f g", ".e h h"],
    ],
    ["python", "from m import *", ["m * *"]],
    [
      "javascript",
      "import a, { b as c } from 'x';\nimport * as n from 'y';\nimport 'z';",
      ["x default a", "x b c", "y * n", "z  "],
    ],
    [
      "javascript",
      "const a = require('x');\nconst { b: c } = require('y');\nconst d = require('z').e;",
      ["x * a", "y b c", "z e d"],
    ],
    ["typescript", "import type { T } from 'x';\nimport y = require('y');", ["x T T", "y * y"]],
  ];
  test.each(rows)("%s: %s", async (language, source, imports) => {
    const { module } = await read(language, source);
    expect(module.imports.map(({ source: from, imported, local }) => `${from} ${imported} ${local}`)).toEqual(
      imports,
    );
  });
});

describe("exports", () => {
  const rows: readonly (readonly [LanguageId, string, readonly string[]])[] = [
    ["python", "import os\nX = 1\ndef f(): y = 1\nclass C: z = 1", ["C", "X", "f", "os"]],
    [
      "javascript",
      "export const a = 1, { b } = c;\nexport function f() {}\nexport class C {}\nconst d = 1;",
      ["C", "a", "b", "f"],
    ],
    ["javascript", "const a = 1;\nexport { a as b };\nexport { c } from 'd';", ["a", "b", "c"]],
    ["javascript", "function f() {}\nexport default f;", ["default", "f"]],
    [
      "javascript",
      "module.exports = { a, b: c, d() {} };\nexports.e = 1;",
      ["a", "b", "c", "d", "default", "e"],
    ],
    ["typescript", "const x = 1;\nexport = x;", ["default", "x"]],
  ];
  test.each(rows)("%s: %s", async (language, source, names) => {
    const { module } = await read(language, source);
    expect([...module.exports].sort()).toEqual(names);
  });
});

describe("functions", () => {
  test("of Python, with what a framework sees of them", async () => {
    const { module } = await read(
      "python",
      "from fastapi import FastAPI",
      "from starlette.middleware.base import BaseHTTPMiddleware as Base",
      "app = FastAPI()",
      '@app.middleware("http")',
      "async def add(request, call_next, *args, key=1, **rest):",
      "    def inner(): return 1",
      "    return 'a'",
      "class M(Base):",
      "    async def dispatch(self, request, call_next):",
      "        return None",
    );
    expect(
      module.functions.map(({ name, params, parent, decorators, bases, returns }) => ({
        name,
        params,
        parent,
        decorators,
        bases,
        returns: returns.map(simplify),
      })),
    ).toEqual([
      {
        name: "add",
        params: ["request", "call_next", "args", "key", "rest"],
        parent: undefined,
        decorators: ["fastapi.FastAPI().middleware"],
        bases: [],
        returns: ['"a"'],
      },
      { name: "inner", params: [], parent: 0, decorators: [], bases: [], returns: ["1"] },
      {
        name: "M.dispatch",
        params: ["self", "request", "call_next"],
        parent: undefined,
        decorators: [],
        bases: ["starlette.middleware.base.BaseHTTPMiddleware"],
        returns: ["null"],
      },
    ]);
    expect(module.calls.find((call) => call.decorates !== undefined)).toMatchObject({
      callee: "fastapi.FastAPI().middleware",
      decorates: 0,
    });
  });

  test("of TypeScript go by the names they are given", async () => {
    const { module } = await read(
      "typescript",
      "import { Base } from 'x';",
      "function a(req: R, { b }: P, ...c: string[]) { return 1; }",
      "const d = async () => ({ e: 1 });",
      "const o = { f() {}, g: function () {}, 'h-i': () => 1 };",
      "class K extends Base { @Get('/x') m() { return; } n = () => 2; constructor() { super(); } }",
      "use(() => 3);",
    );
    expect(
      module.functions.map(({ name, params, decorators, bases, returns }) => [
        name,
        params,
        decorators,
        bases,
        returns.map(simplify),
      ]),
    ).toEqual([
      ["a", ["req", "", "c"], [], [], ["1"]],
      ["d", [], [], [], ["{e: 1}"]],
      ["f", [], [], [], []],
      ["g", [], [], [], []],
      ["h-i", [], [], [], ["1"]],
      ["K.m", [], ["Get"], ["x.Base"], ["null"]],
      ["K.n", [], [], ["x.Base"], ["2"]],
      ["K.constructor", [], [], ["x.Base"], []],
      ["", [], [], [], ["3"]],
    ]);
    expect(module.calls.find(({ callee }) => callee === "Get")).toMatchObject({ decorates: 5 });
  });

  test("know which calls stand in them", async () => {
    const { module } = await read(
      "javascript",
      "a();",
      "const f = () => b();",
      "function g() { return () => c(); }",
    );
    expect(module.calls.map(({ callee, fn }) => [callee, fn])).toEqual([
      ["a", undefined],
      ["b", 0],
      ["c", 2],
    ]);
  });
});

describe("assignments", () => {
  test.each<readonly [LanguageId, string, readonly string[]]>([
    [
      "python",
      "def f(response):\n  response.headers['X-A'] = 'b'\n  response.x = 1",
      ['param(response).headers . X-A = "b"', "param(response) . x = 1"],
    ],
    ["python", "a, b = 1, 2\nc: int = 3\nd = e = 4", ["a = 1", "b = 2", "c = 3", "d = 4", "e = 4"]],
    [
      "javascript",
      "const { a, b: [c] } = { a: 1, b: [2] };\nlet d = 3;\nd = 4;",
      ["a = 1", "c = 2", "d = 3", "d = 4"],
    ],
    [
      "javascript",
      "function f(res) { res.headers['X-A'] = 'b'; this.y = 1; }",
      ['param(res).headers . X-A = "b"', "<this> . y = 1"],
    ],
    ["javascript", "res.headers[name()] = 'b'", []],
  ])("%s: %s", async (language, source, assignments) => {
    const { module } = await read(language, source);
    expect(
      module.assignments.map(({ target, value }) =>
        [...(target.object ? [simplify(target.object), "."] : []), target.name, "=", simplify(value)].join(
          " ",
        ),
      ),
    ).toEqual(assignments);
  });
});

describe("uses of a top-level name", () => {
  test.each<readonly [LanguageId, string, number]>([
    ["python", "def f(): f()\n", 0],
    ["python", "def f(): pass\nf()\nx = [f]\n", 2],
    ["python", "def f(): pass\ndef g(f): f()\n", 0],
    ["python", "def f(): pass\nobject.f()\n", 0],
    ["javascript", "function f() { f(); }\nexport { f };\nexport default f;\nmodule.exports = x;", 0],
    ["javascript", "function f() {}\napp.use(f);\nconst o = { f };", 2],
    ["javascript", "const f = () => {};\nconst { f: g } = x;\n({ f: 1 });\nx.f();", 0],
    ["javascript", "function f() {}\n{ let f = 1; f(); }", 0],
    ["javascript", "const F = () => {};\nconst x = <F a={1} />;", 1],
  ])("%s: %s", async (language, source, uses) => {
    const { module } = await read(language, source);
    expect(module.usesOf(language === "javascript" && source.includes("const F") ? "F" : "f")).toHaveLength(
      uses,
    );
  });
});

test("a name of the top level has a value", async () => {
  const { module } = await read("python", "x = '*'", "x = [x]", "x.append('a')", "def f(): x = 1");
  expect(simplify(module.valueOf("x"))).toBe('["*", "a"]');
  expect(simplify(module.valueOf("f"))).toBe("fn#0");
  expect(simplify(module.valueOf("nothing"))).toBe("?");
});

test("what cannot be parsed does not hide the rest", async () => {
  const { module } = await read("python", "a(1)", "def (((:", "b(2)", "x = = 3", "c(4)");
  expect(module.hasErrors).toBe(true);
  expect(module.calls.map((call) => call.callee)).toEqual(expect.arrayContaining(["a", "c"]));
  expect((await readCode("a(1);", "javascript")).hasErrors).toBe(false);
});

test("comments, strings and docstrings hold no calls", async () => {
  const { module } = await read("javascript", "// a()", "/* b() */", "'c()'; `d()`; /e()/; <p>f()</p>;");
  expect(module.calls).toEqual([]);
});
