/**
 * The text with `$NAME`, `${NAME}`, `${NAME:-default}` and `${NAME:+set}` put in, as Docker does in `FROM`; undefined when a
 * variable has no known value.
 */
export function substitute(text: string, known: ReadonlyMap<string, string | undefined>): string | undefined {
  let result = "";
  let at = 0;
  while (at < text.length) {
    const dollar = text.indexOf("$", at);
    if (dollar === -1) return result + text.slice(at);
    result += text.slice(at, dollar);
    const braced = text[dollar + 1] === "{";
    const end = braced ? closing(text, dollar + 2) : undefined;
    const inner = braced
      ? text.slice(dollar + 2, end)
      : /^\w+/.exec(text.slice(dollar + 1, dollar + 200))?.[0];
    if (!inner || (braced && end === undefined)) return undefined;
    const value = expand(inner, known);
    if (value === undefined) return undefined;
    result += value;
    if (result.length > LONGEST) return undefined;
    at = braced ? (end ?? text.length) + 1 : dollar + 1 + inner.length;
  }
  return result;
}

/** Of an image's name, in UTF-16 units: what doubles with every variable would outgrow any memory. */
const LONGEST = 10_000;

/** Where the brace ends that was opened before the index; undefined when it does not. */
function closing(text: string, from: number): number | undefined {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === "{") depth++;
    else if (text[at] === "}" && --depth === 0) return at;
  }
  return undefined;
}

function expand(inner: string, known: ReadonlyMap<string, string | undefined>): string | undefined {
  const match = /^(\w{1,200})(?:(:?[-+])([\s\S]*))?$/.exec(inner);
  const [, name = "", operator, word = ""] = match ?? [];
  const value = known.get(name);
  switch (operator) {
    case undefined:
      return match ? value : undefined;
    case "-":
    case ":-":
      return value === undefined || (value === "" && operator === ":-") ? nested(word, known) : value;
    default:
      return value ? nested(word, known) : known.has(name) ? "" : undefined;
  }
}

/** Defaults may hold variables themselves; one level of them is read, which is all that is written in practice. */
function nested(word: string, known: ReadonlyMap<string, string | undefined>): string | undefined {
  if (!word.includes("$")) return word;
  return word.includes("{") && word.indexOf("{") !== word.lastIndexOf("{")
    ? undefined
    : substitute(word, known);
}
