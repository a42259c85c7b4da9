import { Buffer } from "node:buffer";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Check, Reader } from "../../src/check.ts";
import { createChangeFilter } from "../../src/engine/changed.ts";

const REACH = 10;

/** Finds `key` with up to five characters before and after it on its line. */
function findings(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(/.{0,5}key.{0,5}/g), ([line]) => line));
}

const reader = (more: Partial<Reader<string>> = {}): Reader<string> => ({
  name: "keys",
  claims: () => true,
  keywords: ["key"],
  reach: REACH,
  read: ({ text }) => [...findings(text)],
  ...more,
});
const filterFor = (readers: readonly Reader<string>[], marks: readonly string[] = []) => {
  const check: Check<string> = {
    id: "secrets",
    title: "",
    ruleIds: [],
    rules: async () => [],
    readers,
    judge: () => ({ drafts: [] }),
  };
  const mayHoldMore = createChangeFilter([check], marks);
  return (text: string | Buffer, id = "", before?: string, path = "a.txt") =>
    mayHoldMore({ path, id, before }, Buffer.from(text));
};

const FAR = "-".repeat(5000);

describe("which versions are looked at", () => {
  test("those whose change stands near a keyword, or near a mark", async () => {
    const look = filterFor([reader()], ["ignore"]);
    expect(await look(`${FAR}key=1${FAR}`)).toBe(true);
    expect(await look(`new${FAR}key=1${FAR}`)).toBe(false);
    expect(await look(`new${FAR}key=1${FAR}new`)).toBe(false);
    expect(await look(`new${FAR}key=2${FAR}new`)).toBe(true);
    expect(await look(`new${FAR}key=2${FAR}new ignore`)).toBe(true);
    expect(await look(`new${FAR}key=2${FAR}new`)).toBe(true);
    expect(await look(`new${FAR}${FAR}new`)).toBe(false);
    expect(await look(`${FAR}key=2${FAR}`)).toBe(true);
  });

  test("a reader without a word there does not make others look farther", async () => {
    let reads = 0;
    const counting = reader({
      read: ({ text }) => {
        reads++;
        return [...findings(text)];
      },
    });
    const wide = reader({ name: "wide", keywords: ["other"], reach: 4000, read: () => [] });
    const near = "-".repeat(3000);
    const look = filterFor([counting, wide]);
    expect(await look(`key=1${near}`)).toBe(true);
    expect(await look(`key=1${near}new`)).toBe(false);
    expect(reads).toBe(0);
    expect(await look(`key=1${near}new other`)).toBe(false);
    expect(await look(`key=1${near}newer other`)).toBe(false);
    expect(reads).toBe(1);
  });

  test("those in which a word comes or goes that matters anywhere", async () => {
    const look = filterFor([reader({ keywords: ["key", "maker"], afar: ["maker"] })]);
    expect(await look(`key=1${FAR}`)).toBe(true);
    expect(await look(`key=1${FAR}maker`)).toBe(true);
    expect(await look(`key=1${FAR}the maker, MAKER`)).toBe(false);
    expect(await look(`key=1${FAR}the maker`)).toBe(false);
    expect(await look(`key=1${FAR}the`)).toBe(true);
    expect(await look(`key=1${FAR}`)).toBe(false);
  });

  test("no keyword that means nothing where it stands", async () => {
    const stands = (_: string, around: string, at: number) =>
      around[at + 3] === "=" && around[at - 1] !== "-";
    const look = filterFor([reader({ stands })]);
    expect(await look("key")).toBe(false);
    expect(await look("key-key=")).toBe(false);
    expect(await look(`key=${FAR}`)).toBe(true);
    expect(await look(`key=${FAR} key`)).toBe(false);
    expect(await look(`key=${FAR} key=`)).toBe(true);
  });

  test("those near a keyword that looks far", async () => {
    const look = filterFor([reader({ keywords: ["key", "far"], reachOf: { far: 4000 } })]);
    const at = (distance: number, what: string) => `${what}${"-".repeat(distance)}`;
    expect(await look(at(3000, "far key"))).toBe(true);
    expect(await look(at(3001, "far key"))).toBe(true);
    expect(await look(at(4500, "far key"))).toBe(true);
    expect(await look(`${at(4500, "far key")}1`)).toBe(false);
  });

  test("the first of every path, if a keyword occurs", async () => {
    const look = filterFor([reader()]);
    expect(await look("KEY", "1", undefined, "a")).toBe(true);
    expect(await look("KEY", "2", undefined, "b")).toBe(true);
    expect(await look("none", "3", undefined, "c")).toBe(false);
  });

  test("all with a keyword, for a reader that depends on the whole file", async () => {
    const { reach: _, ...far } = reader();
    const look = filterFor([far]);
    expect(await look(`${FAR}key=1${FAR}`)).toBe(true);
    expect(await look(`new${FAR}key=1${FAR}`)).toBe(true);
    expect(await look(`${FAR}none`, "", undefined, "b")).toBe(false);
  });

  test("all, when a reader wants every file", async () => {
    const look = filterFor([reader({ keywords: "any" }), reader()]);
    expect(await look("none")).toBe(true);
    expect(await look("none")).toBe(true);
  });

  test("what is not plain text, every time", async () => {
    const look = filterFor([reader()]);
    const wide = Buffer.from("none", "utf16le");
    expect([await look(wide), await look(wide), await look(Buffer.from([0xff, 0xfe]))]).toEqual([
      true,
      true,
      true,
    ]);
  });

  test("a version is compared with the one it was made from, when branches take turns", async () => {
    const look = filterFor([reader()]);
    const [one, two] = [`key=1${FAR}`, `key=2${FAR}`];
    expect(await look(one, "1")).toBe(true);
    expect(await look(two, "2", "1")).toBe(true);
    expect(await look(`${one}one`, "3", "1")).toBe(false);
    expect(await look(`${two}two`, "4", "2")).toBe(false);
    expect(await look(`${one}three`, "5", "3")).toBe(false);
  });
});

test("nothing is lost in long files either, that change here and there", async () => {
  const plain = (number: number) => `the line that has the number ${number}, and nothing else in it\n`;
  const told = (number: number) => `ab${number}key=${number % 3}\n`;
  const edit = fc.record({
    at: fc.nat(120),
    cut: fc.nat(3),
    put: fc.array(fc.oneof(fc.nat(200).map(plain), fc.nat(9).map(told)), { maxLength: 3 }),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(edit, { maxLength: 4 }), { minLength: 1, maxLength: 5 }),
      async (versions) => {
        const look = filterFor([reader()]);
        const seen = new Set<string>();
        const content = Array.from({ length: 120 }, (_, number) => (number % 40 ? plain : told)(number));
        for (const edits of versions) {
          for (const { at, cut, put } of edits) content.splice(at, cut, ...put);
          const text = content.join("");
          if (await look(text)) for (const finding of findings(text)) seen.add(finding);
          expect([...findings(text)].filter((finding) => !seen.has(finding))).toEqual([]);
        }
      },
    ),
    { numRuns: 150 },
  );
});

test("nothing is lost: what a passed over version holds, an earlier one holds", async () => {
  const piece = fc.constantFrom("key", "k", "ey", "=1", "=2", "\n", "--", "-".repeat(9), "-".repeat(40), "ä");
  const versions = fc.array(fc.array(piece, { maxLength: 12 }), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(
      versions,
      fc.array(fc.nat(7), { minLength: 8, maxLength: 8 }),
      async (texts, parents) => {
        const look = filterFor([reader()]);
        const seen = new Set<string>();
        for (const [index, parts] of texts.entries()) {
          const text = parts.join("");
          const parent = parents[index] ?? 0;
          const before = parent < index ? `${parent}` : undefined;
          if (await look(text, `${index}`, before)) for (const finding of findings(text)) seen.add(finding);
          expect([...findings(text)].filter((finding) => !seen.has(finding))).toEqual([]);
        }
      },
    ),
    { numRuns: 2000 },
  );
});
