import { Buffer } from "node:buffer";
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { differences } from "../../src/engine/difference.ts";

const line = (number: number) => `the line that has the number ${number} and some more words\n`;
const lines = (count: number) => Array.from({ length: count }, (_, number) => line(number));
const between = (old: string, now: string) => differences(Buffer.from(old), Buffer.from(now));

test("what stands between two differences is the same, whatever was changed", () => {
  const edit = fc.record({
    at: fc.nat(200),
    cut: fc.nat(30),
    put: fc.array(fc.nat(300).map(line), { maxLength: 30 }),
  });
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 6 }), (edits) => {
      const changed = lines(200);
      for (const { at, cut, put } of edits) changed.splice(at, cut, ...put);
      const [old, now] = [Buffer.from(lines(200).join("")), Buffer.from(changed.join(""))];
      const found = differences(old, now);
      let [oldAt, newAt] = [0, 0];
      for (const { oldStart, oldEnd, newStart, newEnd } of found) {
        expect(old.toString("utf8", oldAt, oldStart)).toBe(now.toString("utf8", newAt, newStart));
        expect(oldEnd - oldStart + newEnd - newStart).toBeGreaterThan(0);
        [oldAt, newAt] = [oldEnd, newEnd];
      }
      expect(old.toString("utf8", oldAt)).toBe(now.toString("utf8", newAt));
      if (old.equals(now)) expect(found).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test("changes far from each other are told apart, those in a small file are one", () => {
  const [old, now] = [lines(200), lines(200)];
  now[3] = "new\n";
  now.splice(120, 2);
  now[190] = "new, too\n";
  const sizes = between(old.join(""), now.join("")).map(({ newStart, newEnd }) => newEnd - newStart);
  expect(sizes).toHaveLength(3);
  expect(Math.max(...sizes)).toBeLessThan(200);
  expect(between("a b c\nd\ne", "A b c\nd\nE")).toEqual([{ oldStart: 0, oldEnd: 9, newStart: 0, newEnd: 9 }]);
  expect(between("", "a")).toEqual([{ oldStart: 0, oldEnd: 0, newStart: 0, newEnd: 1 }]);
});

test("a file that was written anew is told in one piece", () => {
  const other = lines(5000).map((text) => text.toUpperCase());
  expect(between(lines(5000).join(""), other.join(""))).toHaveLength(1);
});
