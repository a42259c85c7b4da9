import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { Prefilter } from "../../src/engine/prefilter.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);

test("finds literals without regard to case, overlapping and nested ones included", () => {
  const prefilter = new Prefilter(["cors", "CORSMiddleware", "middle", "sk_live_"], 0);
  expect([...prefilter.find(bytesOf("app.add_middleware(CorsMIDDLEWARE)"))].sort()).toEqual([
    "cors",
    "corsmiddleware",
    "middle",
  ]);
  expect(prefilter.find(bytesOf("SK_LIVE")).size).toBe(0);
});

test("refuses literals it could not match", () => {
  expect(() => new Prefilter([""])).toThrow(RangeError);
  expect(() => new Prefilter(["schlüssel"])).toThrow(RangeError);
});

test("finds exactly what a plain search finds, in any bytes", () => {
  const letter = fc.constantFrom("a", "b", "A", "_", "/", "c");
  const word = fc.string({ unit: letter, minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 12 }),
      fc.string({ unit: fc.oneof(letter, fc.constantFrom("\0", "é", "€")), maxLength: 60 }),
      (literals, text) => {
        const lower = text.toLowerCase();
        const expected = new Set(
          literals.map((literal) => literal.toLowerCase()).filter((literal) => lower.includes(literal)),
        );
        // One by one, and with the automaton.
        for (const plainBytes of [1_000, -1]) {
          expect(new Set(new Prefilter(literals, plainBytes).find(bytesOf(text)))).toEqual(expected);
        }
      },
    ),
  );
});

test("finds the same before and after it has seen enough to build its automaton", () => {
  const prefilter = new Prefilter(["needle", "hay"], 100);
  const found = Array.from({ length: 10 }, () => [...prefilter.find(bytesOf(`${"x".repeat(30)}NEEDLE`))]);
  expect(found).toEqual(Array.from({ length: 10 }, () => ["needle"]));
});
