import type { Check, Reader } from "../../src/check.ts";
import type { Draft, Span } from "../../src/finding.ts";
import { defineRule } from "../../src/rule.ts";

const EXAMPLES = { bad: [], good: [] };
const TEXTS = {
  what: "W.",
  why: "Because.",
  fix: "Do.",
  cwe: [1],
  links: [],
  controls: [],
  examples: EXAMPLES,
};

export const wordRules = [
  defineRule({ id: "cors/word", severity: "error", title: "A bad word", ...TEXTS }),
  defineRule({ id: "cors/other-word", severity: "notice", title: "Another bad word", ...TEXTS }),
];

/** Finds `badword` and `otherword`, each as it stands; the smallest check that goes through the whole engine. */
export function wordCheck(
  draft: (at: Span, word: string) => Partial<Draft> = () => ({}),
  reader: Partial<Reader<Span>> = {},
): Check<Span> {
  const words = { badword: "cors/word", otherword: "cors/other-word" };
  const texts = new Map<Span, keyof typeof words>();
  return {
    id: "cors",
    title: "Words",
    ruleIds: wordRules.map(({ id }) => id),
    rules: async () => wordRules,
    readers: [
      {
        name: "words",
        claims: () => true,
        keywords: Object.keys(words),
        read(file) {
          return [...file.text.matchAll(/badword|otherword/g)].map((match) => {
            const span = { path: file.path, start: match.index, end: match.index + match[0].length };
            texts.set(span, match[0] === "badword" ? "badword" : "otherword");
            return span;
          });
        },
        ...reader,
      },
    ],
    judge: (spans) => ({
      drafts: spans.map((at) => {
        const word = texts.get(at) ?? "badword";
        return { rule: words[word], at, message: `There is ${word}.`, ...draft(at, word) };
      }),
    }),
  };
}
