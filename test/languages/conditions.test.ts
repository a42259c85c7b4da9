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
