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

const letter = fc.constantFrom("a", "b", "A", "_", "/", "c");
const word = fc.string({ unit: letter, minLength: 1, maxLength: 5 });

test("finds exactly what a plain search finds, in any bytes", () => {
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

test("the fast search asks about the same places and finds the same, wherever it is begun and ended", () => {
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 12 }),
      fc.string({ unit: fc.oneof(letter, fc.constantFrom("\0", "é", "€")), maxLength: 60 }),
      fc.nat(20),
      fc.nat(60),
      (literals, text, from, length) => {
        const bytes = bytesOf(text);
        const always = new Set(literals.slice(0, 2).map((literal) => literal.toLowerCase()));
        const [slow, fast] = [Number.POSITIVE_INFINITY, 0].map((fastAfter) => {
          const asked: string[] = [];
          const means = (literal: string, around: string, at: number) => {
            asked.push(`${literal} ${at} ${around}`);
            return around.length % 3 === at % 3;
          };
          const prefilter = new Prefilter(literals, { means, always, fastAfter });
          const end = Math.min(bytes.length, from + length);
          // A second time: nothing of a search is left behind.
          const found = [1, 2].map(() => [...prefilter.find(bytes, Math.min(from, end), end)]);
          return { found, asked: asked.filter((place) => !always.has(place.split(" ")[0] ?? "")) };
        });
        expect(fast).toEqual(slow);
      },
    ),
  );
});

test("the fast search finds a literal that stands across two of its pieces, or behind many", () => {
  const prefilter = new Prefilter(["secret_access_key", "token"], { fastAfter: 0 });
  const piece = 128 * 1024;
  for (let at = piece - 20; at < piece + 4; at++) {
    const bytes = new Uint8Array(2 * piece + 100).fill(0x20);
    bytes.set(bytesOf("SECRET_access_key"), at);
    bytes.set(bytesOf("token"), bytes.length - 5);
    expect([...prefilter.find(bytes)]).toEqual(["secret_access_key", "token"]);
    expect(prefilter.find(bytes, at + 1).size).toBe(1);
  }
});

test("a literal with thousands of places that mean nothing is taken to have one that does", () => {
  const text = bytesOf("pat ".repeat(3_000));
  for (const fastAfter of [0, Number.POSITIVE_INFINITY]) {
    let asked = 0;
    const means = () => {
      asked++;
      return false;
    };
    expect([...new Prefilter(["pat"], { means, fastAfter }).find(text)]).toEqual(["pat"]);
    expect(asked).toBe(2_000);
  }
});
