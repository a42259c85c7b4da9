import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { Prefilter } from "../../src/engine/prefilter.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);

test("finds literals without regard to case, overlapping and nested ones included", () => {
  const prefilter = new Prefilter(["cors", "CORSMiddleware", "middle", "sk_live_"]);
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
        expect(new Set(new Prefilter(literals).find(bytesOf(text)))).toEqual(expected);
      },
    ),
  );
});

test("bytes that only look alike in the table are not taken for a literal", () => {
  const prefilter = new Prefilter(["a-b_c", "=="]);
  expect(prefilter.find(bytesOf("AMB_C a\rb?c é-b_c ]]")).size).toBe(0);
  expect([...prefilter.find(bytesOf("x A-B_C=="))]).toEqual(["a-b_c", "=="]);
});

test("a literal is found at the very beginning and the very end, and not beyond", () => {
  const prefilter = new Prefilter(["token", "=="]);
  for (const text of ["token", "token=", "xtoken", "==", "x=="])
    expect(prefilter.find(bytesOf(text)).size).toBe(1);
  for (const text of ["", "t", "to", "toke", "oken", "="]) expect(prefilter.find(bytesOf(text)).size).toBe(0);
});
