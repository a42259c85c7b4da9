import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { MaskedText, Redactor } from "../../src/engine/redact.ts";
import { MASK } from "../../src/finding.ts";
import type { Range } from "../../src/languages/value.ts";
import { mergeRanges } from "../../src/merge-ranges.ts";

const line = fc.string({ unit: fc.constantFrom(..."abcXYZ019 :/@\"'="), maxLength: 120 });
const ranges = fc.array(
  fc.tuple(fc.nat(120), fc.nat(40)).map(([start, length]) => ({ start, end: start + length })),
  { maxLength: 5 },
);

describe("a line with its secrets masked", () => {
  test("shows the rest, and where its places have gone", () => {
    const text = 'key = "0123456789" # ok';
    const masked = new MaskedText(text, 0, text.length, [{ start: 7, end: 17 }]);
    expect(masked.text).toBe(`key = "${MASK}" # ok`);
    expect(masked.map(0, "start")).toBe(0);
    expect([masked.map(7, "start"), masked.map(17, "end")]).toEqual([7, 11]);
    expect([masked.map(10, "start"), masked.map(12, "end")]).toEqual([7, 11]);
    expect(masked.text.slice(masked.map(19, "start"))).toBe("# ok");
  });

  test("holds no character of a secret, and maps in order", () => {
    fc.assert(
      fc.property(line, ranges, fc.nat(120), fc.nat(120), (text, secrets, a, b) => {
        const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
        const inside = mergeRanges(secrets);
        // Each character stands for its own offset, so that one which survives is seen.
        const offsets = Array.from({ length: text.length }, (_, i) => String.fromCharCode(0x4e00 + i)).join(
          "",
        );
        const masked = new MaskedText(offsets, start, end, inside);
        for (const char of masked.text) {
          if (char === "*") continue;
          const offset = char.charCodeAt(0) - 0x4e00;
          expect(inside.some((secret) => secret.start <= offset && offset < secret.end)).toBe(false);
        }
        let last = 0;
        for (let offset = start; offset <= end; offset++) {
          const at = masked.map(offset, "end");
          expect(at).toBeGreaterThanOrEqual(masked.map(offset, "start"));
          expect(at).toBeGreaterThanOrEqual(last);
          expect(at).toBeLessThanOrEqual(masked.text.length);
          last = at;
        }
      }),
    );
  });
});

test("ranges that touch become one, whatever their order", () => {
  expect(
    mergeRanges([
      { start: 9, end: 12 },
      { start: 0, end: 3 },
      { start: 3, end: 5 },
      { start: 10, end: 11 },
    ]),
  ).toEqual([
    { start: 0, end: 5 },
    { start: 9, end: 12 },
  ]);
});

describe("a text that quotes the file", () => {
  const quoting = (text: string, secrets: readonly Range[]) => new Redactor([{ text, secrets }]);

  test("says no secret of six characters and more", () => {
    const secret = fc.string({
      unit: fc.constantFrom(..."abcdefXYZ0123456789_-"),
      minLength: 6,
      maxLength: 40,
    });
    fc.assert(
      fc.property(fc.array(secret, { minLength: 1, maxLength: 4 }), line, line, (secrets, before, after) => {
        const text = secrets.join("\n");
        let start = 0;
        const places = secrets.map((each) => {
          const place = { start, end: start + each.length };
          start = place.end + 1;
          return place;
        });
        const redactor = quoting(text, places);
        const said = `${before}${secrets.join(" and ")}${after}`;
        const clean = redactor.string(said);
        for (const each of secrets) expect(clean).not.toContain(each);
        const data = JSON.stringify(
          redactor.json({ [`k${secrets[0]}`]: [said, { deep: said }], n: 1, z: null }),
        );
        for (const each of secrets) expect(data).not.toContain(each);
        expect(redactor.finds(said)).toBe(true);
      }),
    );
  });

  test("keeps words that are also a short password, and not the password in an address", () => {
    const text = "redis://:data@cache.corp:6379";
    const redactor = quoting(text, [{ start: 9, end: 13 }]);
    expect(redactor.string("the data of redis://:data@cache.corp")).toBe(
      "the data of redis://:****@cache.corp",
    );
  });

  test.each([
    ["in lower case, as a package's name", `pkg-${"xoxb"}-12345-abcdefgh`],
    ["with other separators", "xoxb_12345.AbCdEfGh"],
    ["cut off", `it is (${"xoxb"}-12345-AbC…`],
  ])("is masked %s", (_, said) => {
    const secret = `${"xoxb"}-12345-AbCdEfGh`;
    expect(quoting(secret, [{ start: 0, end: secret.length }]).string(said)).not.toMatch(/12345|abcdef/i);
  });

  test("keeps what everybody knows of an address", () => {
    const secret = "https://hooks.slack.com/services/T0123456789/B0123456789/abcdefghijkl";
    const redactor = quoting(secret, [{ start: 0, end: secret.length }]);
    const known = "A webhook (https://hooks.slack.com/services/…).";
    expect(redactor.string(known)).toBe(known);
    expect(redactor.string(secret.slice(0, 55))).not.toContain("T012");
  });

  test("reads characters that mean something to a regular expression as themselves", () => {
    const secret = "a+b(c)[d]{e}|f^$*\\/?.";
    const redactor = quoting(secret, [{ start: 0, end: secret.length }]);
    expect(redactor.string(`so ${secret} it is`)).toBe(`so ${MASK} it is`);
    expect(redactor.string("aab(c)")).toBe("aab(c)");
    expect(quoting("......", [{ start: 0, end: 6 }]).string("One. Two ...... three.")).toBe(
      "One. Two **** three.",
    );
  });

  test("masks as much as a text quotes of a secret that has no end", () => {
    const secret = "aB3+/9zQ".repeat(500_000);
    const redactor = quoting(secret, [{ start: 0, end: secret.length }]);
    expect(redactor.string(`It is ${secret.slice(0, 5_000)}, and more.`)).toBe(`It is ${MASK}, and more.`);
  });

  test("of several files says none of their secrets", () => {
    const redactor = new Redactor([
      { text: "first-secret", secrets: [{ start: 0, end: 12 }] },
      { text: "other-secret", secrets: [{ start: 0, end: 12 }] },
    ]);
    expect(redactor.string("first-secret, other-secret")).toBe(`${MASK}, ${MASK}`);
  });

  test("is otherwise as it was", () => {
    fc.assert(
      fc.property(line, (said) => {
        expect(quoting("", []).string(said)).toBe(said);
      }),
    );
  });
});

test("secrets that begin alike are masked as far as each goes, where a text cuts them off", () => {
  const tail = fc.string({ unit: fc.constantFrom(..."abcdefgh"), minLength: 8, maxLength: 40 });
  fc.assert(
    fc.property(fc.array(tail, { minLength: 2, maxLength: 5 }), fc.nat(50), (tails, cut) => {
      const values = tails.map((end) => `tok_0123456789${end}`);
      const files = values.map((text) => ({ text, secrets: [{ start: 0, end: text.length }] }));
      const redactor = new Redactor(files);
      for (const value of values) {
        const quoted = value.slice(0, Math.max(13, cut));
        expect(redactor.string(`\`${quoted}…\``)).toBe(`\`${MASK}…\``);
      }
    }),
  );
});
