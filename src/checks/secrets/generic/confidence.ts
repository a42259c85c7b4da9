import type { Confidence } from "../../../finding.ts";
import { isDocumented } from "../doubts.ts";
import { charactersOf, classesOf, surpriseOf } from "../values/characters.ts";
import type { Nature } from "../values/nature.ts";
import type { Named } from "./names.ts";
import type { Values } from "./remembered.ts";
import type { Written } from "./value-at.ts";
import type { Where } from "./where.ts";

/** What a value is shows in so many of its characters, in UTF-16 units. */
const TELLING = 512;

/** How sure it is that the value is a secret; undefined when it is none. */
export function confidenceOf(
  text: string,
  named: Named,
  written: Written,
  where: Where,
  values: Values,
): Confidence | undefined {
  if (text.length > TELLING && /\s/.test(text)) return undefined;
  const value = values.plain(text.slice(0, TELLING));
  const nature = values.nature(value);
  if (nature === undefined) return undefined;
  const isMade = nature === "random" || nature === "digest";
  if (isMade && isDocumented(value, value)) return "low";
  if (named.test) return isMade ? "low" : undefined;
  if (written.form === "compared" && named.sort !== "password" && nature !== "random") return undefined;
  const sure =
    named.certainty === "sure"
      ? whenSure(nature, value, named, written, where, values)
      : isMade && value.length >= 20 && (written.quoted || isSetting(written, where))
        ? isIdentifierLike(nature, named)
          ? "low"
          : "medium"
        : undefined;
  if (!sure || !where.noProduct) return sure;
  // Whoever copies a sample of settings runs with what it holds, and a machine made this: it is nobody's word for a secret.
  return sure === "high" && where.sample && nature === "random" && value.length >= 20 ? "medium" : "low";
}

/** `gateway_key = "d14d…"`: a key that is said to open nothing is as often what something is found by. */
function isIdentifierLike(nature: Nature, { sort }: Named): boolean {
  return nature === "digest" && sort === "key";
}

/** A line of its own in a file of settings that has one on each: all of it is the value, in quotes or not. */
function isSetting({ form }: Written, { syntax }: Where): boolean {
  return form === "assigned" && (syntax === "lines" || syntax === "shell");
}

function whenSure(
  nature: Nature,
  value: string,
  { sort }: Named,
  { quoted }: Written,
  { syntax, settings, credentials, pipeline }: Where,
  values: Values,
): Confidence | undefined {
  switch (nature) {
    case "random":
      return value.length >= 20 || (sort === "password" && !pipeline)
        ? "high"
        : value.length >= 14
          ? "medium"
          : undefined;
    case "digest":
      return "medium";
    case "uuid":
      return credentials ? "medium" : "low";
    case "password":
      // What a pipeline gives to a database of its own is forgotten with it.
      if (sort === "password") return pipeline ? "low" : "medium";
      return quoted && value.length >= 12 && syntax !== "text" && classesOf(charactersOf(value)) > 2
        ? "medium"
        : undefined;
    case "placeholder":
    case "typed":
    case "name":
    case "other":
      return sort === "password" &&
        !pipeline &&
        (isWeak(value, settings, credentials, values) ||
          (nature !== "placeholder" && nature !== "typed" && isLetters(value, settings, credentials, values)))
        ? "medium"
        : undefined;
    default:
      return undefined;
  }
}

/**
 * Whether a word that anybody would guess is a password all the same: in a file that exists to hold passwords, or, in any
 * settings, when it was made to satisfy a rule about capitals and digits.
 */
function isWeak(
  value: string,
  settings: boolean,
  credentials: boolean,
  { standsForAnother }: Values,
): boolean {
  if (!settings || value.length < 6 || value.length > 64 || standsForAnother(value) || /\s/.test(value))
    return false;
  const { lower, upper, digits } = charactersOf(value);
  if (value.length >= 8 && lower > 0 && upper > 0 && digits > 0) return true;
  return credentials && lower + upper > 2 && digits > 0;
}

/** Mean bits of `surpriseOf` that hardly any word has. */
const NO_WORD = 6;

/**
 * Whether letters alone are a password: in a file that exists to hold passwords, any word but those that stand for one; in
 * other settings, letters that are no words in any language.
 */
function isLetters(
  value: string,
  settings: boolean,
  credentials: boolean,
  { standsForAnother }: Values,
): boolean {
  if (!/^[A-Za-z]{8,40}$/.test(value) || standsForAnother(value)) return false;
  return credentials || (settings && value.length >= 10 && surpriseOf(value) >= NO_WORD);
}
