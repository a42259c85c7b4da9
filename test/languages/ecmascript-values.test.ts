import { describe, expect, test } from "@jest/globals";
import { shown } from "../helpers/read-code.ts";

type Row = readonly [source: string, value: string];

async function show(source: string, language: "javascript" | "typescript" | "tsx"): Promise<string> {
  const lines = source.split("\n");
  const last = lines.pop() ?? "";
  const text = last.includes("show(") ? source : [...lines, `show(${last})`].join("\n");
  return (await shown(text, language)).join(" / ");
}

const literals: readonly Row[] = [
  ["'a', \"b\", `c`", '"a", "b", "c"'],
  ["'\\x41\\u0042\\u{1F600}\\n\\q'", JSON.stringify("AB😀\nq")],
  ["1_000, 0x1f, -2, 5n, 1e3", "1000, 31, -2, 5, 1000"],
  ["true, false, null, undefined", "true, false, null, null"],
  ["[1, ...[2, 3]]", "[1, 2, 3]"],
  ["[...other]", "[…]"],
  ["{ a: 1, 'b-c': 2, 3: 4, ['d']: 5 }", "{a: 1, b-c: 2, 3: 4, d: 5}"],
  ["{ a: 1, ...{ a: 2, b: 3 } }", "{a: 2, b: 3}"],
  ["{ ...other, a: 1 }", "{a: 1, …}"],
  ["const a = 1;\n{ a, [k]: 2 }", "{a: 1, …}"],
  ["{ __proto__: 1, constructor: 2 }", "{__proto__: 1, constructor: 2}"],
  ["{ f() {}, g: () => 1 }", "{f: fn#0, g: fn#1}"],
  ["/^a\\/b$/gi", "/^a\\/b$/gi"],
  ['new RegExp("^a$", "i")', "/^a$/i"],
  ["Object.assign({}, { a: 1 }, { b: 2 })", "{a: 1, b: 2}"],
  ["Array.of(1, 2)", "[1, 2]"],
  ["new Set(['a'])", '["a"]'],
  ["Object.freeze(['a'])", '["a"]'],
  ["JSON.parse('{\"a\": [1]}')", "{a: [1]}"],
  ["JSON.parse('{')", "?"],
];

const strings: readonly Row[] = [
  ["'a' + 'b' + 1", '"ab1"'],
  ["const h = 'a.com';\n`https://\u0024{h}:\u0024{8080}`", '"https://a.com:8080"'],
  ["`a\u0024{f()}b`", 'concat("a" + f() + "b")'],
  ["'a, b'.split(',').map(s => s.trim())", '["a", "b"]'],
  ["'a, b'.split(',').map((s) => { return s.trim(); })", '["a", "b"]'],
  ["'a,,b'.split(',').filter(Boolean)", '["a", "b"]'],
  ["'a , b'.split(/\\s*,\\s*/)", '["a", "b"]'],
  ["' A '.trim().toLowerCase()", '"a"'],
  ["['a', 'b'].join()", '"a,b"'],
  ["['a'].concat(['b'], 'c')", '["a", "b", "c"]'],
];

const filters: readonly Row[] = [
  ["['a', ''].filter((o) => o)", '["a"]'],
  ["['a', ''].filter((o) => !!o)", '["a"]'],
  ["['a', ''].filter((o) => o.length > 0)", '["a"]'],
  ["['a', '*'].filter((o) => o !== '*')", '["a"]'],
  ["['a', '*'].filter((o) => isGood(o))", "[…]"],
  ["['a', x].filter(Boolean)", '["a", <x>]'],
  ["['http://a', '*'].filter((o) => o.startsWith('http'))", '["http://a"]'],
];

const environment: readonly Row[] = [
  ["process.env.X", "env(X)"],
  ['process.env["X"]', "env(X)"],
  ["process.env.X ?? '*'", 'env(X, "*")'],
  ["process.env.X || '*'", 'env(X, "*")'],
  ["(process.env.X || '*').split(',')", 'env(X, ["*"])'],
  ["process.env.X?.split(',') ?? ['*']", 'env(X, ["*"])'],
  ["process.env.X ? process.env.X.split(',') : ['*']", 'env(X, ["*"])'],
  ["const { X = '*', Y: z } = process.env;\nX, z", 'env(X, "*"), env(Y)'],
  ["const env = process.env;\nenv.X || '*'", 'env(X, "*")'],
  ["import { env } from 'node:process';\nenv.X", "env(X)"],
  ["import.meta.env.X", "env(X)"],
  ["Deno.env.get('X') ?? '*'", 'env(X, "*")'],
  ["Bun.env.X", "env(X)"],
  ["const c = { origins: process.env.X?.split(',') || '*' };\nc.origins", 'env(X, "*")'],
  ["JSON.parse(process.env.X || '[\"*\"]')", 'env(X, ["*"])'],
];

const names: readonly Row[] = [
  ["const a = '*', b = a;\n[b]", '["*"]'],
  ["let x = 1;\nx = 2;\nx", "2"],
  ["let x;\nif (q()) x = 1;\nx", "choice(undecided 1 | undecided null)"],
  ["let x;\nif (q()) { x = 1 } else { x = 2 }\nx", "choice(undecided 2 | undecided 1)"],
  ["let x = 1;\nfunction f() { x = 2; }\nx", "choice(undecided 1 | undecided 2)"],
  ["let app;\nfunction f() { app = 1; }\nfunction g() { show(app); }", "1"],
  ["const x = 1;\n{ const x = 2; show(x); }", "2"],
  ["var x = 1;\n{ var x = 2; }\nx", "2"],
  ["let x = 1;\nx++;\nx", "?"],
  ["for (const x of y) show(x);", "?"],
  ["const x = x;\nx", "?"],
  ["const { a: { b: [, c = 5] }, ...rest } = { a: { b: [1, 2] } };\nc, rest", "2, ?"],
  ["const [a, b] = ['x', 'y'];\nb", '"y"'],
  ["const o = { a: { b: 1 } };\no.a.b, o['a']['b'], o.a?.b", "1, 1, 1"],
  ["const o = { a: 1 };\no.b = 2;\no", "{a: 1, b: 2}"],
  ["const o = {};\nObject.assign(o, { a: 1 });\no", "{a: 1}"],
  ["const l = ['a'];\nl.push('b', '*');\nl", '["a", "b", "*"]'],
  ["const l = ['a'];\nfunction f() { l.push('*'); }\nl", '["a", "*", …]'],
  ["function f(a, { b, c = 1 }, ...r) { show(a, b, r); }", "param(a), param().b, ?"],
  ["const f = (v) => [v];\nf('*')", '["*"]'],
  ["function f(v = '*') { return { origin: v }; }\nf()", '{origin: "*"}'],
  ["function f() { if (q()) return 1; return 2; }\nf()", "choice(undecided 1 | undecided 2)"],
  ["function* f() { return 1; }\nf()", ".f()"],
  ["const f = () => f();\nf()", ".f()"],
  ["a ?? 1, null ?? 1, 0 || 2, 'x' || 2, '' ?? 3", 'choice(undecided <a> | undecided 1), 1, 2, "x", ""'],
  ["a && { b: 1 }", "choice(undecided {b: 1} | undecided null)"],
  ["{ a: 1, ...(q() && { a: 2 }) }", "{a: choice(undecided 2 | undecided 1)}"],
  ["[...(q() ? ['a'] : []), 'b']", '["a", "b"]'],
  [
    "function f(req) { show(req.headers.origin, req.headers['origin'], req.get('Origin')); }",
    'param(req).headers.origin, param(req).headers.origin, ?.get("Origin")',
  ],
  ["import a, { b as c, default as d } from 'x';\na, c, d, a.e", "<x>, <x.b>, <x>, <x.e>"],
  ["class C { x = ['*']; f() { show(this.x); } }", '["*"]'],
  ["class C { constructor() { this.x = '*'; } f() { [1].map(() => show(this.x)); } }", '"*"'],
  ["class C { static X = '*'; }\nC.X", '"*"'],
  ["class C { get x() { return '*'; } }\nnew C().x", '"*"'],
  ["const s = [1, 2];\nshow(...s, ...other)", "1, 2, ...<other>"],
];

const typed: readonly Row[] = [
  ["(x as any)!.y, <string>'a', ['b'] as const, { a: 1 } satisfies T", '<x.y>, "a", ["b"], {a: 1}'],
  ["enum E { A = 'a' }\nE.A", '"a"'],
  ["class C { constructor(private readonly x = '*') { } f() { show(this.x); } }", "param(x)"],
  ["import x = require('x');\nx.y", "<x.y>"],
  ["const a: string[] = ['*'];\na", '["*"]'],
];

describe.each([
  ["literals", literals],
  ["strings", strings],
  ["filters", filters],
  ["the environment", environment],
  ["names", names],
])("JavaScript: %s", (_title, rows) => {
  test.each(rows.map(([source, value]) => [source, value] as const))("%s", async (source, value) => {
    expect(await show(source, "javascript")).toBe(value);
    expect(await show(source, "tsx")).toBe(value);
  });
});

describe("TypeScript", () => {
  test.each(typed.map(([source, value]) => [source, value] as const))("%s", async (source, value) => {
    expect(await show(source, "typescript")).toBe(value);
  });
});
