import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { weaknessesOf } from "../../../src/checks/headers/values.ts";

function levels(name: string, value: string, csp?: string): string[] {
  return weaknessesOf(name, value, new Map([["content-security-policy", csp]])).map(({ level }) => level);
}

describe("Strict-Transport-Security", () => {
  test.each<[string, string[]]>([
    ["max-age=31536000; includeSubDomains", []],
    ["max-age=63072000; includeSubDomains; preload", []],
    ['Max-Age="63072000" ; INCLUDESUBDOMAINS;', []],
    ["max-age=31536000", ["notice"]],
    ["max-age=20000000; includeSubDomains", ["notice"]],
    ["max-age=86400; includeSubDomains", ["warning"]],
    ["max-age=0; includeSubDomains", ["error"]],
    ["max-age=63072000; preload", ["warning"]],
    ["max-age=20000000; includeSubDomains; preload", ["notice", "warning"]],
    ["includeSubDomains", ["warning"]],
    ["max-age=1y; includeSubDomains", ["warning"]],
    ["max-age=31536000; max-age=31536000", ["warning"]],
    ["", ["warning"]],
  ])("%s", (value, expected) => {
    expect(levels("strict-transport-security", value)).toEqual(expected);
  });
});

test.each([
  [1, "1 second"],
  [300, "5 minutes"],
  [7_200, "2 hours"],
  [86_400, "1 day"],
])("a max-age of %d lasts %s", (seconds, said) => {
  const [weakness] = weaknessesOf("strict-transport-security", `max-age=${seconds}`, new Map());
  expect(weakness?.what).toBe(`lasts ${said} (max-age=${seconds})`);
});

describe("Content-Security-Policy", () => {
  test.each<[string, string[]]>([
    ["default-src 'self'", []],
    ["default-src 'none'; script-src 'self' https://cdn.example", []],
    ["script-src 'self'; object-src 'none'", []],
    ["default-src 'self'; style-src 'unsafe-inline'", []],
    ["default-src 'self' 'unsafe-inline'", ["warning"]],
    ["default-src 'self'; script-src 'unsafe-inline' 'nonce-abc'; base-uri 'none'", []],
    ["script-src 'nonce-abc'; object-src 'none'", ["notice"]],
    ["default-src *", ["warning"]],
    ["default-src https: data:", ["warning"]],
    ["script-src https: 'strict-dynamic' 'nonce-a'; object-src 'none'; base-uri 'self'", []],
    ["script-src 'self' 'unsafe-eval'", ["notice", "notice"]],
    ["frame-ancestors 'none'", ["notice"]],
    ["sandbox", []],
    ["sandbox allow-forms allow-same-origin; script-src *", []],
    ["sandbox Allow-Scripts", []],
    ["sandbox Allow-Scripts allow-same-origin", ["notice"]],
    ["script-src 'self'; SCRIPT-SRC *; default-src 'none'", []],
    ["default-src *, default-src 'self'", []],
    ["", []],
  ])("%s", (value, expected) => {
    expect(levels("content-security-policy", value)).toEqual(expected);
  });
});

describe("the others", () => {
  test.each<[string, string, string[]]>([
    ["x-frame-options", "deny", []],
    ["x-frame-options", "SAMEORIGIN, SAMEORIGIN", []],
    ["x-frame-options", "SAMEORIGIN, DENY", ["warning"]],
    ["x-frame-options", "ALLOW-FROM https://a.example", ["warning"]],
    ["x-frame-options", "ALLOWALL", ["warning"]],
    ["x-content-type-options", "nosniff", []],
    ["x-content-type-options", "NOSNIFF", []],
    ["x-content-type-options", "no-sniff", ["warning"]],
    ["referrer-policy", "no-referrer, strict-origin-when-cross-origin", []],
    ["referrer-policy", "strict-origin, unsafe-url", ["warning"]],
    ["referrer-policy", "never", ["notice"]],
    ["x-xss-protection", "0", []],
    ["x-xss-protection", "1; mode=block", []],
    ["x-xss-protection", "1;mode = block", []],
    ["x-xss-protection", "1", ["warning"]],
    ["permissions-policy", "anything", []],
  ])("%s: %s", (name, value, expected) => {
    expect(levels(name, value)).toEqual(expected);
  });

  test("a policy that restricts framing excuses X-Frame-Options", () => {
    expect(levels("x-frame-options", "ALLOWALL", "frame-ancestors 'self'")).toEqual([]);
    expect(levels("x-frame-options", "ALLOWALL", "default-src 'self'")).toEqual(["warning"]);
  });
});

test("any text is judged without throwing, and every weakness says all three things", () => {
  const names = [
    "strict-transport-security",
    "content-security-policy",
    "x-frame-options",
    "referrer-policy",
    "x-xss-protection",
  ];
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.string({ unit: "binary" }), (name, value) => {
      for (const { what, consequence, fix } of weaknessesOf(name, value, new Map())) {
        expect([what, consequence, fix].every((text) => text.length > 5)).toBe(true);
      }
    }),
    { seed: 5 },
  );
});
