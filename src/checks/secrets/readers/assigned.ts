import type { SourceFile } from "../../../file.ts";
import type { Findable } from "../kinds/kind.ts";
import { matchers } from "../kinds/matchers.ts";
import { patternsOf } from "../kinds/patterns.ts";
import type { ShapePattern } from "../kinds/shape.ts";
import type { Candidate } from "../model.ts";
import { remembered } from "../remembered.ts";
import { type Nature, natureOf } from "../values/nature.ts";
import { beginsToken, endsToken } from "./boundaries.ts";
import { assignedAt, endOf, givenToItself } from "./given.ts";
import type { Found, Judge } from "./judging.ts";
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
  judge: Judge,
  cut: (reason: string) => void,
): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const wanted = wantedBy(hits);
  if (wanted.size === 0) return [];
  const words = [...wanted.keys()];
  const { path, text, lower } = file;
  const sections = sectionsIn(path, text, lower, cut);
  const nature = remembered(text, natureOf);
  for (const [word, kinds] of wanted) {
    let isEnough = false;
    const add = (kind: Findable, found: Found) => {
      if (!judge(kind, found, candidates)) isEnough = true;
    };
    let placesLeft = MOST_PLACES + Math.floor(text.length / A_PLACE);
    for (let at = lower.indexOf(word); at !== -1 && !isEnough && !nature.isFull(); ) {
      if (placesLeft-- === 0) {
        cut(`${word} more often than anybody writes it, the rest of which was not read`);
        break;
      }
      const wordEnd = at + word.length;
      const end = nameEnd(text, lower, at, word.length);
      if (end !== undefined) {
        const name = nameUpTo(lower, at, end);
        for (const [kind, found] of valuesOf(text, wordEnd, name, kinds)) add(kind, found);
        for (const [kind, found] of valuesOfItself(text, name, at, word.length, kinds, nature))
          add(kind, found);
        for (const inner of sections(at, end))
          if (!words.some((another) => inner.text.includes(another)))
            for (const [kind, found] of valueIn(text, name, inner, kinds)) add(kind, found);
      }
      at = lower.indexOf(word, end ?? wordEnd);
    }
  }
  if (nature.isFull())
    cut("more values given to providers than anybody writes, the rest of which was not read");
  return candidates;
}

/** The words that occur and name kinds of which all else occurs, too, with those kinds. */
function wantedBy(hits: ReadonlySet<string>): ReadonlyMap<string, readonly Findable[]> {
  const wanted = new Map<string, readonly Findable[]>();
  for (const word of hits) {
    const kinds = matchers.byName
      .get(word)
      ?.filter(({ beside }) => !beside || beside.some((other) => hits.has(other)));
    if (kinds && kinds.length > 0) wanted.set(word, kinds);
  }
  return wanted;
}

/** So many places of one word are looked at in a file, and one more for so many characters: a list of addresses has fewer. */
const MOST_PLACES = 8_192;
const A_PLACE = 32;

type Value = readonly [Findable, Found];

/** What is given to a name, for those of the kinds that it could be one of and that the name speaks of. */
function valuesOf(text: string, wordEnd: number, name: Name, kinds: readonly Findable[]): readonly Value[] {
  const { end } = name;
  const value = assignedAt(text, end);
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
    if (!found || !saysSecret(name, kind.nouns)) continue;
    values ??= [];
    values.push([kind, found]);
  }
  return values ?? NOTHING;
}

/** What the provider's name itself is given. */
function valuesOfItself(
  text: string,
  name: Name,
  at: number,
  length: number,
  kinds: readonly Findable[],
  nature: (value: string) => Nature | undefined,
): readonly Value[] {
  const given = givenToItself(text, name, at, length);
  if (!given) return NOTHING;
  return kinds.flatMap((kind): Value[] => {
    const found = kind.nouns ? undefined : matchAt(text, given.at, patternsOf(kind));
    if (!found) return [];
    return given.surely || nature(text.slice(found.start, found.end)) === "random" ? [[kind, found]] : [];
  });
}

const NOTHING: readonly Value[] = [];

/**
 * The value of a name in a section of one of the kinds. Where the section's name says it all, it says nothing of others. What
 * is called `value` or `default` there is the section's own: `variable "datadog_api_key" { default = "…" }`.
 */
function valueIn(text: string, section: Name, named: Name, kinds: readonly Findable[]): readonly Value[] {
  const isOwn = named.text === "value" || named.text === "default";
  const fitting = kinds.filter(({ nouns }) =>
    isOwn ? saysSecret(section, nouns) : nouns?.length !== 0 && saysSecret(named, nouns),
  );
  const value = fitting.length === 0 ? undefined : assignedAt(text, named.end);
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

function matchAt(text: string, at: number, patterns: readonly ShapePattern[]): Found | undefined {
  for (const { pattern, first, notAfter } of patterns) {
    if (first !== undefined && first[text.charCodeAt(at)] !== 1) continue;
    if (!beginsToken(text, at)) return undefined;
    pattern.lastIndex = at;
    if (!pattern.test(text) || !endsToken(text, pattern.lastIndex, notAfter)) continue;
    return { start: at, end: pattern.lastIndex, pattern };
  }
  return undefined;
}
