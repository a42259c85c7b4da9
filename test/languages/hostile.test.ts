import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { LanguageId, Module } from "../../src/languages/module.ts";
import type { Condition, Range, Value } from "../../src/languages/value.ts";
import { readCode, shown } from "../helpers/read-code.ts";

const LANGUAGES: readonly LanguageId[] = ["python", "javascript", "typescript", "tsx"];

function partsOf(value: Value): readonly Value[] {
  switch (value.kind) {
    case "list":
      return value.items;
    case "object":
      return value.entries.map((entry) => entry.value);
    case "env":
      return value.fallback ? [value.fallback] : [];
    case "call":
      return [...(value.receiver ? [value.receiver] : []), ...value.args.map((arg) => arg.value)];
    case "choice":
      return value.options.flatMap((option) => [option.value, ...testsOf(option.conditions ?? [])]);
    case "concat":
      return value.parts;
    case "test":
      return value.operands;
    case "member":
      return [value.object];
    default:
      return [];
  }
}

function testsOf(conditions: readonly Condition[]): Value[] {
  return conditions.map((condition) => condition.test);
}

/** The places of a value and of everything in it, walked as a reader would: without a memory of what it has seen. */
function placesIn(values: readonly Value[]): Range[] {
  const ranges: Range[] = [];
  const pending = [...values];
  for (let value = pending.pop(); value; value = pending.pop()) {
    ranges.push(value.range);
    pending.push(...partsOf(value));
  }
  return ranges;
}

/** Asks for everything a module knows, and gives every place that was met. */
function placesOf(module: Module): Range[] {
  const calls = module.calls.flatMap((call) => [
    call.range,
    call.calleeRange,
    ...placesIn([
      ...call.args.map((arg) => arg.value),
      ...testsOf(call.conditions),
      ...(call.receiver ? [call.receiver] : []),
    ]),
  ]);
  const assignments = module.assignments.flatMap(({ range, value, target }) => [
    range,
    ...placesIn([value, ...(target.object ? [target.object] : [])]),
  ]);
  const functions = module.functions.flatMap(({ range, returns, decorators, bases }) => {
    expect([...decorators, ...bases]).not.toContain("");
    return [range, ...placesIn(returns)];
  });
  const names = [...module.exports].flatMap((name) => [
    ...placesIn([module.valueOf(name)]),
    ...module.usesOf(name),
  ]);
  return [...calls, ...assignments, ...functions, ...names, ...module.imports.map((each) => each.range)];
}

async function readAll(text: string, language: LanguageId): Promise<Module> {
  const module = await readCode(text, language);
  for (const { start, end } of placesOf(module)) {
    if (!(0 <= start && start <= end && end <= text.length)) {
      throw new Error(`a range ${start}..${end} lies outside the text of ${text.length}`);
    }
  }
  module.dispose();
  return module;
}

/** Pieces that make sense to one of the parsers, so that nonsense made of them gets deep. */
const PIECES = [
  "import a",
  "from a import b",
  "require('x')",
  "const x = ",
  "let {a: [b = 1], ...c} = ",
  "x",
  "a.b",
  "a['b']",
  "(",
  ")",
  "[",
  "]",
  "{",
  "}",
  "f(",
  ", ",
  ":",
  "\n",
  "\n  ",
  "if x:",
  "if (x) ",
  "else:",
  "else ",
  "return ",
  "def f(a, *b, **c):",
  "class C(B):",
  "class C extends B {",
  "lambda x: ",
  "=> ",
  "async ",
  "await ",
  "yield ",
  "'",
  '"',
  "`",
  "${",
  "'''",
  "# ",
  "// ",
  "/* ",
  "*/",
  "x = ",
  "+= ",
  "...",
  "**",
  "*",
  " or ",
  " and ",
  "||",
  "&&",
  "??",
  "?",
  "===",
  "not ",
  "!",
  "in ",
  "for x in y",
  "f'{x}'",
  "/a/g",
  "1",
  "0x",
  "1n",
  "😀",
  "é",
  "\0",
  "\uFEFF",
  "\r\n",
  "\uD800",
  "__proto__",
  "constructor",
  "process.env.X",
  "os.getenv('X', '*')",
  ".split(',')",
  "this.x = ",
  "self.x = ",
  "@a.b(1)\n",
  "switch (x) { case 1: ",
  "match x:\n  case 1:\n    ",
  "export default ",
  "module.exports = ",
  "<a b={",
  "/>",
  "as const",
  "enum E { A }",
  "namespace N {",
  "global x\n",
  "nonlocal x\n",
  ".append(",
  ".push(",
  "Object.assign(x, ",
  "x.y = ",
];

describe.each(LANGUAGES)("any text read as %s", (language) => {
  test("gives a module with places inside the text", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit: "binary", maxLength: 200 }),
          fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join("")),
        ),
        async (text) => {
          await readAll(text, language);
        },
      ),
      { numRuns: 300 },
    );
  });
});

const python = (depth: number): readonly string[] => [
  "[".repeat(depth),
  `x = ${"[".repeat(depth)}${"]".repeat(depth)}\nf(x)`,
  `f(${"f(".repeat(depth)}`,
  `x = ${"not ".repeat(depth)}y\nif x: f(x)`,
  `x = ${"a + ".repeat(depth)}a\nf(x)`,
  `x${".a".repeat(depth)}()`,
  `x${".a()".repeat(depth)}`,
  `x = ${"a if b else ".repeat(depth)}c\nf(x)`,
  `x = ${"a or ".repeat(depth)}c\nf(x)`,
  `x = ${"lambda: ".repeat(depth)}c\nf(x)`,
  Array.from({ length: 90 }, (_, i) => `${" ".repeat(i)}if x${i}:`).join("\n"),
  `${Array.from({ length: depth / 10 }, (_, i) => `if x${i}: return\nf(${i})`).join("\n")}`,
  `${Array.from({ length: depth / 10 }, (_, i) => `a${i + 1} = [a${i}, a${i}]`).join("\n")}\nf(a${depth / 10})`,
  `x = []\n${"x = [x]\n".repeat(depth / 10)}f(x)`,
  `x = []\n${"x.append(x)\n".repeat(depth / 10)}f(x)`,
  `def f(): return g()\ndef g(): return f()\nf()`,
  `a = b\nb = c\nc = a\nf(a)`,
  `a = a.b(a)\nf(a)`,
  `class A(B): pass\nclass B(A): pass\nf(A().x)`,
  `f(${'"a" '.repeat(depth)})`,
  `f("${"a,".repeat(depth)}".split(","))`,
  `x = {**x, "a": x}\nf(x)`,
];

const ecmascript = (depth: number): readonly string[] => [
  "(".repeat(depth),
  "{".repeat(depth),
  `f(${"[".repeat(depth)}${"]".repeat(depth)})`,
  `f(${"{a:".repeat(depth)}`,
  `f(${"!".repeat(depth)}x)`,
  `f(${"a + ".repeat(depth)}a)`,
  `f(${"a ?? ".repeat(depth)}a)`,
  `f(${"a ? b : ".repeat(depth)}a)`,
  `x${".a()".repeat(depth)}`,
  `f(${"() => ".repeat(depth)}x)`,
  `${"if (x) ".repeat(depth)} f(1)`,
  `${"function f() {".repeat(depth)}`,
  `${"`${".repeat(depth)}`,
  `${"<a>".repeat(depth)}`,
  `f(${"`\u0024{x}".repeat(3)}`,
  `const ${"{a:".repeat(depth)} b ${"}".repeat(depth)} = c; f(b)`,
  `const ${"[".repeat(depth)} b ${"]".repeat(depth)} = c; f(b)`,
  `${"x = ".repeat(depth)} 1; f(x)`,
  Array.from({ length: depth / 10 }, (_, i) => `if (x${i}) return; f(${i});`).join("\n"),
  `${Array.from({ length: depth / 10 }, (_, i) => `const a${i + 1} = [a${i}, a${i}];`).join("\n")}\nf(a${depth / 10})`,
  `${Array.from({ length: depth / 10 }, (_, i) => `const a${i + 1} = { ...a${i}, k${i}: a${i} };`).join("\n")}\nf(a${depth / 10})`,
  `switch (x) {${"case 1: f(1);".repeat(depth / 10)}}`,
  `const f = () => g(); const g = () => f(); h(f())`,
  `const f = (x) => f(f(x)); h(f(1))`,
  `class A extends A { get x() { return this.x } f() { g(this.x) } }`,
  `f("${"a,".repeat(depth)}".split(",").map(x => x.split("a")))`,
];

describe("hostile text", () => {
  test.each(python(3_000).map((text) => [text.slice(0, 40), text] as const))(
    "Python: %s",
    async (_title, text) => {
      await readAll(text, "python");
    },
  );

  test.each(ecmascript(3_000).map((text) => [text.slice(0, 40), text] as const))(
    "JavaScript: %s",
    async (_title, text) => {
      await readAll(text, "javascript");
      await readAll(text, "tsx");
    },
  );

  test("a hundred thousand open brackets", async () => {
    await readAll("[".repeat(100_000), "python");
    await readAll("[".repeat(100_000), "javascript");
  });

  test("a file of a megabyte", async () => {
    const lines = Array.from({ length: 16_000 }, (_, i) => `value_${i} = f(value_0, ["*"], key="${i}")`);
    const module = await readAll(lines.join("\n"), "python");
    expect(module.calls).toHaveLength(16_000);
    const code = Array.from(
      { length: 16_000 },
      (_, i) => `const value_${i} = f(value_1, { a: ["*"], b: "${i}" });`,
    );
    expect((await readAll(code.join("\n"), "typescript")).calls).toHaveLength(16_000);
  });
});

/** JSON-like data, with keys that objects have by nature. */
const data = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.string({ unit: "grapheme", maxLength: 12 }),
    fc.integer({ min: -1e9, max: 1e9 }),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(
      fc.oneof(fc.string({ maxLength: 6 }), fc.constantFrom("__proto__", "constructor", "toString")),
      tie("value"),
      { maxKeys: 4 },
    ),
  ),
})).value;

function toPython(value: unknown): string {
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "string") {
    return `"${value.replace(/["\\]/g, "\\$&").replace(/[\0-\x1f\u007f-\u{10ffff}]/gu, (char) => `\\U${(char.codePointAt(0) ?? 0).toString(16).padStart(8, "0")}`)}"`;
  }
  if (Array.isArray(value)) return `[${value.map(toPython).join(", ")}]`;
  if (typeof value === "object")
    return `{${Object.entries(value)
      .map(([key, item]) => `${toPython(key)}: ${toPython(item)}`)
      .join(", ")}}`;
  return String(value);
}

function plain(value: Value): unknown {
  switch (value.kind) {
    case "string":
    case "number":
    case "bool":
      return value.value;
    case "null":
      return null;
    case "list":
      return value.items.map(plain);
    case "object":
      return Object.fromEntries(value.entries.map((entry) => [entry.key, plain(entry.value)]));
    default:
      return `unexpected ${value.kind}`;
  }
}

describe("data written as source evaluates to itself", () => {
  const check = (language: LanguageId, write: (value: unknown) => string) =>
    fc.assert(
      fc.asyncProperty(data, async (value) => {
        const module = await readCode(`x = ${write(value)}\nf(x)`, language);
        const argument = module.calls.at(-1)?.args[0];
        expect(argument && plain(argument.value)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { numRuns: 200 },
    );

  test("in Python", () => check("python", toPython));
  test("in JavaScript", () => check("javascript", (value) => JSON.stringify(value)));
  test("in TypeScript", () => check("typescript", (value) => JSON.stringify(value)));
});

test("line ends of any kind, and characters outside the basic plane, keep places right", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom("x = '😀'", "# é😀", "y = 1", "'𝒳'"), { maxLength: 8 }),
      fc.constantFrom("\n", "\r\n"),
      async (lines, newline) => {
        const text = `${lines.map((line) => line + newline).join("")}show('€', a)`;
        const module = await readCode(text, "python");
        const call = module.calls.at(-1);
        expect(call && text.slice(call.range.start, call.range.end)).toBe("show('€', a)");
      },
    ),
    { numRuns: 60 },
  );
  expect(await shown("\uFEFFshow(1)", "python")).toEqual(["1"]);
});
