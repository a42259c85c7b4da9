import { escapeStands } from "../encodings/escapes.ts";
import { encodedLiterals } from "../kinds/start.ts";

/** By literal in small letters, those that have capitals. */
let spellings: Map<string, string[]> | undefined;

/** Whether something encoded may begin at a place: in base64 a letter in the other case is another one. See `Reader.stands`. */
export function encodedStands(word: string, around: string, at: number): boolean {
  if (word.includes("\\")) return escapeStands(around, at);
  spellings ??= withCapitals();
  const known = spellings.get(word);
  return !known || known.some((literal) => around.startsWith(literal, at));
}

function withCapitals(): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const literal of encodedLiterals) {
    const word = literal.toLowerCase();
    if (word !== literal) map.set(word, [...(map.get(word) ?? []), literal]);
  }
  // One in small letters only is found as it is, whatever else has the same letters.
  for (const literal of encodedLiterals) map.get(literal)?.push(literal);
  return map;
}
