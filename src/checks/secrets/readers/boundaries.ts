import type { CharacterSet } from "../values/characters.ts";

/** Whether a token may begin at an offset: behind nothing, a character that is no part of a word, or an escape. */
export function beginsToken(text: string, at: number): boolean {
  const code = text.charCodeAt(at - 1);
  if (at === 0 || !isWord(code) || !isWord(text.charCodeAt(at))) return true;
  // `api.telegram.org/bot<token>/getMe`.
  if (text.startsWith("/bot", at - 4)) return true;
  const before = text[at - 2];
  // `\n` and its like in a string, `%3D` and its like in an address.
  if (before === "\\") return /[nrt]/.test(text[at - 1] ?? "") && text[at - 3] !== "\\";
  return text[at - 3] === "%" && /^[0-9A-Fa-f]{2}$/.test(text.slice(at - 2, at));
}

/** @param notAfter what cannot follow, since it would belong to the token */
export function endsToken(text: string, at: number, notAfter: CharacterSet): boolean {
  return notAfter[text.charCodeAt(at)] !== 1;
}

function isWord(code: number): boolean {
  return (
    (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === 95 || (code >= 97 && code <= 122)
  );
}
