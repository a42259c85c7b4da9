import { describe, expect, test } from "@jest/globals";
import type { LanguageId } from "../../src/languages/module.ts";
import { readCode } from "../helpers/read-code.ts";
import { simplify } from "../helpers/simplify.ts";

type Row = readonly [language: LanguageId, source: string, ...conditions: string[]];

const rows: readonly Row[] = [
  ["javascript", "place()"],
  ["javascript", "if (list.includes(origin)) place();", "holds list.includes(<origin>)"],
  ["javascript", "if (!list.includes(origin)) return;\nplace();", "fails not(list.includes(<origin>))"],
  ["javascript", "if (a === 'x') { if (b) place(); }", 'holds equal(<a>, "x")', "holds <b>"],
  ["javascript", "if (a && b) place();", "holds and(<a>, <b>)"],
  ["javascript", "for (const x of y) try { place(); } catch {}"],
  ["javascript", "if (a.indexOf(b) > -1) place();", "holds more(a.indexOf(<b>), -1)"],
  ["javascript", "if (a.indexOf(b) >= 0) place();", "holds not(more(0, a.indexOf(<b>)))"],
  ["typescript", "if (a < b) place();", "holds more(<b>, <a>)"],
  ["python", "if a <= b:\n  place()", "holds not(more(<a>, <b>))"],
  ["python", "ok = a and not b\nif ok:\n  place()", "holds and(<a>, not(<b>))"],
  ["python", "if origin in ['a']:\n  place()", 'holds in(<origin>, ["a"])'],
  ["python", "if origin not in ORIGINS:\n  raise E\nplace()", "fails not(in(<origin>, <ORIGINS>))"],
];

describe("conditions over a place", () => {
  test.each(rows.map(([language, source, ...conditions]) => [language, source, conditions] as const))(
    "%s: %s",
    async (language, source, conditions) => {
      const module = await readCode(source, language);
      const call = module.calls.find(({ callee }) => callee === "place");
      expect(
        call?.conditions.map(({ test: asked, holds }) => `${holds ? "holds" : "fails"} ${simplify(asked)}`),
      ).toEqual(conditions);
    },
  );
});

test("an entry that is set later keeps what has to hold for it", async () => {
  const module = await readCode('const o = {}; if (f(y)) o["k"] = 1; use(o);', "javascript");
  const value = module.calls.find((call) => call.callee === "use")?.args[0]?.value;
  const [entry] = value?.kind === "object" ? value.entries : [];
  expect(entry?.conditions?.map(({ test: asked, holds }) => [simplify(asked), holds])).toEqual([
    ["f(<y>)", true],
  ]);
});
