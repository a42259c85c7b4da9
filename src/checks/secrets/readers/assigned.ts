import type { SourceFile } from "../../../file.ts";
import type { Findable } from "../kinds/kind.ts";
import { matchers } from "../kinds/matchers.ts";
import { patternsOf } from "../kinds/patterns.ts";
import type { ShapePattern } from "../kinds/shape.ts";
import type { Candidate } from "../model.ts";
import { setOf } from "../values/characters.ts";
import { beginsToken, endsToken } from "./boundaries.ts";
import type { Found, ToCandidates } from "./judging.ts";
import { type Name, nameEnd, nameUpTo, saysSecret } from "./names.ts";
import { sectionsIn } from "./sections.ts";

/**
 * Values without a telling format, known by the name they are assigned to, `DD_API_KEY=…`, `"heroku_token": "…"`, or by the
 * section that the name stands in.
 *
 * @param cut told when there is more than is read
 */
export function assignedIn(
  file: SourceFile,
  hits: ReadonlySet<string>,
  toCandidates: ToCandidates,
  cut: (reason: string) => void,
): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const words = [...hits].filter((word) => matchers.byName.has(word));
  if (words.length === 0) return [];
  const { path, text, lower } = file;
  const sections = sectionsIn(path, text, lower, cut);
  for (const word of words) {
    const kinds = (matchers.byName.get(word) ?? []).filter(
      (kind) => !kind.beside || kind.beside.some((beside) => hits.has(beside)),
    );
    if (kinds.length === 0) continue;
    let isEnough = false;
    const add = (kind: Findable, found: Found) => {
      const said = toCandidates(kind, found);
      if (said) candidates.push(...said);
      else isEnough = true;
    };
    let placesLeft = MOST_PLACES + Math.floor(text.length / A_PLACE);
    for (let at = lower.indexOf(word); at !== -1 && !isEnough; ) {
      if (placesLeft-- === 0) {
        cut(`${word} more often than anybody writes it, the rest of which was not read`);
        break;
      }
      const wordEnd = at + word.length;
      const end = nameEnd(text, lower, at, word.length);
      if (end !== undefined) {
        for (const [kind, found] of valuesOf(text, wordEnd, end, kinds))
          if (saysSecret(nameUpTo(lower, at, end), kind.nouns)) add(kind, found);
        for (const inner of sections(at, end))
          if (!words.some((another) => inner.text.includes(another)))
            for (const [kind, found] of valueIn(text, inner, kinds)) add(kind, found);
      }
      at = lower.indexOf(word, end ?? wordEnd);
    }
  }
  return candidates;
}

/** So many places of one word are looked at in a file, and one more for so many characters: a list of addresses has fewer. */
const MOST_PLACES = 8_192;
const A_PLACE = 16;

type Value = readonly [Findable, Found];

/** What is given to a name, for those of the kinds that it could be one of; the name has yet to say that it is a secret. */
function valuesOf(text: string, wordEnd: number, end: number, kinds: readonly Findable[]): readonly Value[] {
  const value = MAY_FOLLOW[text.charCodeAt(end)] === 1 ? endOf(ASSIGNMENT, text, end) : undefined;
  const joined = wordEnd < end ? endOf(JOINED, text, wordEnd) : undefined;
  if (value === undefined && joined === undefined) return NOTHING;
  let values: Value[] | undefined;
  for (const kind of kinds) {
    const patterns = patternsOf(kind);
    let found = value === undefined ? undefined : matchAt(text, value, patterns);
    if (!found && joined !== undefined && !kind.nouns) {
      found = matchAt(text, joined, patterns);
      if (found && found.end - found.start < SHORTEST_JOINED) found = undefined;
    }
    if (!found) continue;
    values ??= [];
    values.push([kind, found]);
  }
  return values ?? NOTHING;
}

const NOTHING: readonly Value[] = [];

/** The value of a name in a section of one of the kinds. Where the section's name says it all, it says nothing of others. */
function valueIn(text: string, named: Name, kinds: readonly Findable[]): readonly Value[] {
  const fitting = kinds.filter(({ nouns }) => nouns?.length !== 0 && saysSecret(named, nouns));
  const value = fitting.length === 0 ? undefined : endOf(ASSIGNMENT, text, named.end);
  if (value === undefined) return NOTHING;
  return fitting.flatMap((kind): Value[] => {
    const found = matchAt(text, value, patternsOf(kind));
    return found ? [[kind, found]] : [];
  });
}

/** `currents-secret-key-…`: words for a secret behind the provider's name, and the value joined to them as one more word. */
const JOINED =
  /[-_.]?(?:(?:api|app|access|secret|private|client|auth)[-_.]?){0,3}(?:key|token|secret|private|access)-/iy;

/** Shorter ones are parts of names: `datadog-token-5d8f7`. */
const SHORTEST_JOINED = 20;

/**
 * Where the value begins that is assigned to the name which ends at an offset. Equals signs, colons and arrows of every
 * language; brackets and quotes around the name; an argument behind it; what XML writes between the two, and manifests on two lines.
 */
const ASSIGNMENT =
  /["'`\])]{0,3}(?:"? value="|,?(?:[ \t]{0,8}\r?\n[ \t]{1,60}| )["']?value["']?: ?|[ \t]{0,40}(?:=>|:=|=|:(?: ?[A-Za-z&][\w.&<>?]{0,30} =)?|[A-Za-z][\w.]{0,30} =|,|\()[ \t]{0,40}|[ \t]{1,4}|>)(?:[uUrRbBfF]?["'`]|(?:Bearer|Basic|Token|bearer|token) )?/y;

/** What `ASSIGNMENT` may begin with. */
const MAY_FOLLOW = setOf("\"'`]) \t\r\n=:,(>abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

function matchAt(text: string, at: number, patterns: readonly ShapePattern[]): Found | undefined {
  for (const { pattern, first, notAfter } of patterns) {
    if (first !== undefined && first[text.charCodeAt(at)] !== 1) continue;
    if (!beginsToken(text, at)) return undefined;
    pattern.lastIndex = at;
    if (!pattern.test(text) || !endsToken(text, pattern.lastIndex, notAfter)) continue;
    const end = pattern.lastIndex;
    pattern.lastIndex = at;
    return { start: at, end, prefix: pattern.exec(text)?.[1] ?? "" };
  }
  return undefined;
}
