import type { Check, Reader } from "../../src/check.ts";
import type { Span } from "../../src/finding.ts";
import { onDemand } from "../../src/on-demand.ts";
import { wordCheck, wordRules } from "./word-check.ts";

const words = wordCheck();
const loadedLater = onDemand(async () => ({
  run: (): Span[] => {
    for (;;);
  },
}));

/** Readers that misbehave on files that ask for it; all else about them is `wordCheck`. */
function hostile(name: string, read: Reader<Span>["read"]): Reader<Span> {
  return { name, claims: () => true, keywords: [name], read: (...given) => read(...given) };
}

/** `wordCheck` that can run in a worker, with readers that never end, take all memory, or look around. */
export const hostileCheck: Check<Span> = {
  id: "cors",
  title: "Words, with hostile readers",
  ruleIds: words.ruleIds,
  rules: async () => wordRules,
  readers: [
    ...words.readers,
    hostile("run-away-regex", (file) => {
      // Doubles its time with every letter.
      /^(a+)+$/.test(`${"a".repeat(60)}!${file.path}`);
      return [];
    }),
    hostile("run-away-loop", () => {
      for (;;);
    }),
    hostile("run-away-later", async () => {
      await Promise.resolve();
      for (;;);
    }),
    hostile("run-away-once-loaded", () => loadedLater(({ run }) => run())),
    hostile("eat-memory", () => {
      const eaten: number[][] = [];
      for (;;) eaten.push(new Array<number>(1_000_000).fill(0.5 + eaten.length));
    }),
    hostile("blames", (_file, { notChecked }) => {
      notChecked("cannot be read as what it is", "z.lock");
      return [];
    }),
    hostile("look-around", async (file, { tree }) => {
      const paths = await tree.paths();
      const other = await tree.open(paths.find((path) => path !== file.path && path.endsWith(".txt")) ?? "");
      const start = file.text.indexOf("look-around");
      return other?.text.includes("secret place") ? [{ path: file.path, start, end: start + 11 }] : [];
    }),
  ],
  judge: (spans) => ({
    drafts: spans.map((at) => ({ rule: "cors/word", at, message: "There is a word." })),
  }),
};
