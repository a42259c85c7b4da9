import type { SourceFile } from "../../../file.ts";
import { lowered } from "../../../lowered.ts";
import { beginnings, besides, bound, nounNames, pairs, starts } from "../kinds/start.ts";
import { givenToItself } from "./given.ts";
import { type Name, nameAround, saysSecret } from "./names.ts";
import { opensSection } from "./sections.ts";

const boundWords = new Set(bound);
const wantingNouns = new Set(nounNames);
const patterns = new Map<string, RegExp>();

/**
 * Whether a kind of the table can be found in a file with these words: words that nearly every file has count only where the
 * text goes on as a token does. The table itself is loaded for none of this.
 */
export function mayHoldTokens(file: SourceFile, hits: ReadonlySet<string>): boolean {
  const counts = (word: string): boolean => {
    if (!beginsToken(file.text, word)) return false;
    return !wantingNouns.has(word) || isInName(file.text, file.lower, word);
  };
  for (const word of hits) if (!boundWords.has(word) && counts(word)) return true;
  return pairs.some(
    ({ anchors, short, beside }) =>
      beside.some((word) => hits.has(word)) &&
      (short.some((anchor) => file.text.includes(anchor)) ||
        anchors.some((word) => hits.has(word) && counts(word))),
  );
}

/** What of that shows in the words alone. See `Reader.wants`. */
export function wantsTokens(hits: ReadonlySet<string>, holds: (text: string) => boolean): boolean {
  for (const word of hits) if (!boundWords.has(word)) return true;
  return pairs.some(
    ({ anchors, short, beside }) =>
      beside.some((word) => hits.has(word)) &&
      (anchors.some((word) => hits.has(word)) || short.some((anchor) => holds(anchor))),
  );
}

/** Whether a word of the table can have to do with a token at a place. See `Reader.stands`. */
export function tokenStands(word: string, around: string, at: number): boolean {
  if (besideWords.has(word)) return true;
  if (wantingNouns.has(word)) {
    const name = nameAround(around, lowered(around), at, word.length);
    return name !== undefined && mayLeadTo(around, name, at, word.length);
  }
  const start = Object.hasOwn(starts, word) ? starts[word] : undefined;
  if (!start) return true;
  let pattern = patternsAt.get(word);
  if (!pattern) {
    pattern = new RegExp(start.source, "y");
    patternsAt.set(word, pattern);
  }
  for (let from = at; from >= Math.max(0, at - start.after); from--) {
    pattern.lastIndex = from;
    if (pattern.test(around)) return true;
  }
  return false;
}

const besideWords = new Set(besides);
const patternsAt = new Map<string, RegExp>();

function beginsToken(text: string, word: string): boolean {
  const source = Object.hasOwn(beginnings, word) ? beginnings[word] : undefined;
  if (source === undefined) return true;
  let pattern = patterns.get(word);
  if (!pattern) {
    pattern = new RegExp(source);
    patterns.set(word, pattern);
  }
  return pattern.test(text);
}

/** Whether a secret may be assigned to a name, to one in the section it opens, or to the word in it by itself. */
function mayLeadTo(text: string, name: Name, at: number, length: number): boolean {
  return (
    saysSecret(name) || opensSection(text, name.end) || givenToItself(text, name, at, length) !== undefined
  );
}

/** Whether a word stands in the name of a secret, or of a section, anywhere. */
function isInName(text: string, lower: string, word: string): boolean {
  for (let at = lower.indexOf(word); at !== -1; ) {
    const name = nameAround(text, lower, at, word.length);
    if (name && mayLeadTo(text, name, at, word.length)) return true;
    at = lower.indexOf(word, name?.end ?? at + word.length);
  }
  return false;
}
