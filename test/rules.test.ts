import { describe, expect, test } from "@jest/globals";
import { checks, rulesOf } from "../src/checks/index.ts";
import { unmark } from "../src/example.ts";
import { LineIndex } from "../src/lines.ts";
import type { Example, Rule } from "../src/rule.ts";
import { places, scanFiles } from "./helpers/scan.ts";

const rules = await rulesOf(checks);

for (const check of checks) {
  test(`${check.id}: the ids are those of the rules`, async () => {
    expect((await check.rules()).map(({ id }) => id)).toEqual(check.ruleIds);
  });
  for (const rule of await check.rules()) {
    describe(rule.id, () => {
      test("names its check, and has examples of both kinds", () => {
        expect(rule.check).toBe(check.id);
        expect(rule.examples.bad.length).toBeGreaterThan(0);
        expect(rule.examples.good.length).toBeGreaterThan(0);
        expect(rule.cwe.length).toBeGreaterThan(0);
      });
      test.each(rule.examples.bad.map((example) => [example.title, example] as const))(
        "reports: %s",
        async (_, example) => {
          const expected = expectedPlaces(example, rule);
          expect(expected).not.toEqual([]);
          expect(await found(example, rule)).toEqual(expected);
        },
      );
      test.each(rule.examples.good.map((example) => [example.title, example] as const))(
        "accepts: %s",
        async (_, example) => {
          expect(await found(example, rule)).toEqual([]);
        },
      );
    });
  }
}

/** A text that is read on its own: it ends as a sentence does, or with an address that must stay whole. */
function sentences(text: string): string {
  return /^\S/.test(text) &&
    /([.?]|https:\/\/\S+)$/.test(text) &&
    !/[.?]\.$|\s$|\s\s|undefined|\[object|NaN/.test(text)
    ? ""
    : text;
}

describe("what is said is said in sentences", () => {
  const examples = rules.flatMap((rule) => rule.examples.bad.map((example) => ({ rule, example })));

  test.each(examples.map(({ rule, example }) => [rule.id, example.title, example] as const))(
    "%s: %s",
    async (_id, _title, example) => {
      const { findings } = await scanExample(example);
      const texts = findings.flatMap(({ message, why, fix }) => [message, why, fix]);
      expect(texts.map(sentences).filter((text) => text !== "")).toEqual([]);
    },
  );

  test("by the rules themselves, whose titles have no full stop", () => {
    const texts = rules.flatMap(({ what, why, fix, limits }) => [what, why, fix, limits ?? "."]);
    expect(texts.map(sentences).filter((text) => text !== "")).toEqual([]);
    expect(rules.filter(({ title }) => /\.$/.test(title))).toEqual([]);
  });
});

test("rule ids are unique", () => {
  const ids = rules.map((rule) => rule.id);
  expect(ids).toEqual([...new Set(ids)]);
});

/** Several tests look at what is said of the same files, and many rules share an example. */
const scans = new Map<string, ReturnType<typeof scanFiles>>();

function scanExample(example: Example) {
  const files = Object.fromEntries(
    Object.entries(example.files).map(([path, text]) => [
      path,
      { content: unmark(text, example.samples).text, tracked: !example.untracked?.includes(path) },
    ]),
  );
  const key = JSON.stringify(files);
  const scan = scans.get(key) ?? scanFiles(files, checks);
  scans.set(key, scan);
  return scan;
}

async function found(example: Example, rule: Rule): Promise<string[]> {
  const result = await scanExample(example);
  expect(result.notChecked.filter((skipped) => skipped.incomplete)).toEqual([]);
  return places(result.findings.filter((finding) => finding.rule === rule.id));
}

function expectedPlaces(example: Example, rule: Rule): string[] {
  return Object.entries(example.files)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([path, marked]) => {
      const { text, marks } = unmark(marked, example.samples);
      const lines = new LineIndex(text);
      return marks.map(({ start, end }) => {
        const at = lines.locate(path, start, end);
        return `${path}:${at.startLine}:${at.startColumn}-${at.endLine}:${at.endColumn} ${rule.id}`;
      });
    });
}
