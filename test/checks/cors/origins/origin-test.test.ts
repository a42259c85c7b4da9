import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { hostileOrigin, type OriginTest, runnable } from "../../../../src/checks/cors/origins/origin-test.ts";
import type { MatchMode } from "../../../../src/checks/cors/origins/regex-match.ts";

function regex(source: string, mode: MatchMode = "search", flags = ""): OriginTest {
  const dialect = mode === "search" ? "javascript" : "python";
  return { kind: "regex", source, flags, dialect, mode, on: "origin" };
}

function text(kind: "startsWith" | "endsWith" | "contains", value: string): OriginTest {
  return { kind, text: value, on: "origin" };
}

describe("origins that strangers can have and that pass", () => {
  const passed: readonly (readonly [string, OriginTest, string])[] = [
    ["anything", regex(".*"), "https://attacker.example"],
    ["anything with a scheme", regex("https?://.*", "full"), "https://attacker.example"],
    ["no dot before the domain", regex("example\\.com$"), "https://attackerexample.com"],
    [
      "a free part before the domain",
      regex("https://.*example\\.com", "full"),
      "https://attackerexample.com",
    ],
    ["no end", regex("^https:\\/\\/example\\.com"), "https://example.com.attacker.example"],
    [
      "no end, for Python's match",
      regex("https://example\\.com", "prefix"),
      "https://example.com.attacker.example",
    ],
    [
      "an unescaped dot in the registered name",
      regex("^https://app.example.com$"),
      "https://appxexample.com",
    ],
    ["localhost without an end", regex("^https?:\\/\\/localhost"), "http://localhost.attacker.example"],
    [
      "a private network without an end",
      regex("^http:\\/\\/192\\.168\\."),
      "http://192.168.attacker.example",
    ],
    ["any address", regex("http://\\d+\\.\\d+\\.\\d+\\.\\d+", "full"), "http://7.7.7.7"],
    ["any top-level domain", regex("https://example\\.[a-z]+", "full"), "https://example.net"],
    ["any name at a shared host", regex("https://.*\\.vercel\\.app", "full"), "https://attacker.vercel.app"],
    [
      "a word boundary is no end",
      regex("^https:\\/\\/example\\.com\\b"),
      "https://example.com.attacker.example",
    ],
    [
      "case is ignored",
      regex("^https:\\/\\/Example\\.com", "search", "i"),
      "https://example.com.attacker.example",
    ],
    ["a suffix without a dot", text("endsWith", "example.com"), "https://attackerexample.com"],
    ["a beginning", text("startsWith", "https://example.com"), "https://example.com.attacker.example"],
    ["a scheme", text("startsWith", "https://"), "https://attacker.example"],
    ["a part", text("contains", "localhost"), "https://localhost.attacker.example"],
    [
      "a list that is one string",
      { kind: "within", text: "https://example.com,https://a.example.org" },
      "https://example.co",
    ],
    [
      "a host name by its end",
      { kind: "endsWith", text: "example.com", on: "host" },
      "https://attackerexample.com",
    ],
  ];
  test.each(passed)("%s", (_, origin, hostile) => {
    expect(hostileOrigin(origin)?.origin).toBe(hostile);
  });

  test("a name beside ours at a shared host is a weaker case than any name there", () => {
    expect(hostileOrigin(regex("https://shop-.*\\.vercel\\.app", "full"))).toEqual({
      origin: "https://shop-attacker.vercel.app",
      anybody: false,
      sharedHost: "vercel.app",
      partlyFixed: true,
    });
  });

  test("two tests that both have to hold are passed by what passes both", () => {
    const tests = [text("startsWith", "https://app."), text("endsWith", "example.com")];
    expect(hostileOrigin({ kind: "all", tests })).toBeUndefined();
    expect(
      hostileOrigin({ kind: "all", tests: [text("startsWith", "https://"), text("contains", "example")] })
        ?.origin,
    ).toBe("https://attacker.example");
  });
});

describe("tests that only those pass who are meant", () => {
  test.each<readonly [string, OriginTest]>([
    ["subdomains, anchored", regex("^https:\\/\\/[^.]+\\.example\\.com$")],
    ["subdomains, without an anchor at the start", regex("\\.example\\.com$")],
    ["optional subdomains of any depth", regex("^https:\\/\\/([a-z0-9-]+\\.)*example\\.com$")],
    ["subdomains by Starlette's fullmatch", regex("https://.*\\.example\\.com", "full")],
    [
      "an unescaped dot before the top-level domain names nothing that exists",
      regex("^https://example.com$"),
    ],
    ["localhost with any port", regex("^https?:\\/\\/localhost(:\\d+)?$")],
    ["localhost with a port and no end: the rest would be no port", regex("^https?:\\/\\/localhost:\\d+")],
    ["private addresses", regex("http://(127\\.0\\.0\\.1|192\\.168\\.\\d+\\.\\d+)(:\\d+)?", "full")],
    ["our own name at a shared host", regex("https://.*\\.shop\\.vercel\\.app", "full")],
    ["an extension's scheme", regex("^chrome-extension:\\/\\/")],
    ["a suffix with a dot", text("endsWith", ".example.com")],
    ["a port that has to follow", text("startsWith", "http://localhost:")],
    ["a host under example.co.uk", text("endsWith", ".example.co.uk")],
  ])("%s", (_, origin) => {
    expect(hostileOrigin(origin)).toBeUndefined();
  });

  test("what cannot be read gets no verdict", () => {
    for (const source of [
      "(?=x).*",
      "(a)\\1",
      "(",
      "a{2000}",
      "[z-a]",
      "*",
      "(?<!a)b",
      `${"(".repeat(30)}a${")".repeat(30)}`,
    ]) {
      expect(runnable(regex(source))).toBeUndefined();
      expect(hostileOrigin(regex(source))).toBeUndefined();
    }
  });
});

describe("running expressions", () => {
  const characters = fc.constantFrom("a", "b", ".", "x", "/", ":", "-");
  const piece: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom("a", "b", "\\.", ".", "[ab]", "[^a]", "\\w", "^", "$", "\\b", "x", "-", "[a-b.]"),
      fc.tuple(tie("node"), tie("node")).map(([left, right]) => left + right),
      fc.tuple(tie("node"), tie("node")).map(([left, right]) => `(?:${left}|${right})`),
      fc
        .tuple(tie("node"), fc.constantFrom("*", "+", "?", "{1,2}", "{2}", "*?"))
        .map(([inner, count]) => `(?:${inner})${count}`),
    ),
  })).node;

  test("says the same as JavaScript's own engine", () => {
    fc.assert(
      fc.property(piece, fc.string({ unit: characters, maxLength: 8 }), (source, subject) => {
        expect(runnable(regex(source))?.(subject)).toBe(new RegExp(source).test(subject));
        expect(
          runnable({ kind: "regex", source, flags: "", dialect: "javascript", mode: "full", on: "origin" })?.(
            subject,
          ),
        ).toBe(new RegExp(`^(?:${source})$`).test(subject));
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    "(a+)+$",
    "(.*)*(.*)*(.*)*x",
    "(a|a)*b",
    "(.{1,50}){1,50}(.{1,50}){1,50}y",
    `${"(.*)".repeat(200)}z`,
  ])("%s takes no time worth speaking of", (source) => {
    hostileOrigin(regex(source));
    runnable(regex(source))?.("a".repeat(2_000));
  });
});
