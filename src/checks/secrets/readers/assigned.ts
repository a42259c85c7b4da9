import type { SourceFile } from "../../../file.ts";
import type { Findable } from "../kinds/kind.ts";
import { matchers } from "../kinds/matchers.ts";
import { patternsOf } from "../kinds/patterns.ts";
import type { ShapePattern } from "../kinds/shape.ts";
import type { Candidate } from "../model.ts";
import { beginsToken, endsToken } from "./boundaries.ts";
import { lowered, type Name, nameAround, saysSecret } from "./names.ts";
import { namesInSection } from "./sections.ts";
import type { Found } from "./tokens.ts";

type ToCandidates = (file: SourceFile, kind: Findable, found: Found) => readonly Candidate[];

/**
 * Values without a telling format, known by the name they are assigned to, `DD_API_KEY=…`, `"heroku_token": "…"`, or by the
 * section that the name stands in.
 */
export function assignedIn(
  file: SourceFile,
  hits: ReadonlySet<string>,
  toCandidates: ToCandidates,
): readonly Candidate[] {
  const candidates: Candidate[] = [];
  let lower: string | undefined;
  for (const name of hits) {
    const list = (matchers.byName.get(name) ?? []).filter(
      (kind) => !kind.beside || kind.beside.some((word) => hits.has(word)),
    );
    if (list.length === 0) continue;
    lower ??= lowered(file.text);
    for (let at = lower.indexOf(name); at !== -1; ) {
      const named = nameAround(file.text, lower, at, name.length);
      if (named) {
        candidates.push(...valuesOf(file, named, at + name.length, list, toCandidates));
        for (const inner of namesInSection(file.path, file.text, lower, at, named))
          if (!namesAnother(inner, hits)) candidates.push(...valueIn(file, inner, list, toCandidates));
      }
      at = lower.indexOf(name, named?.end ?? at + name.length);
    }
  }
  return candidates;
}

function valuesOf(
  file: SourceFile,
  named: Name,
  wordEnd: number,
  kinds: readonly Findable[],
  toCandidates: ToCandidates,
): readonly Candidate[] {
  const value = endOf(ASSIGNMENT, file.text, named.end);
  const joined = endOf(JOINED, file.text, wordEnd);
  if (value === undefined && joined === undefined) return [];
  return kinds.flatMap((kind) => {
    if (!saysSecret(named, kind.nouns)) return [];
    const patterns = patternsOf(kind);
    const found = value === undefined ? undefined : matchAt(file.text, value, patterns);
    if (found) return toCandidates(file, kind, found);
    const run = joined === undefined || kind.nouns ? undefined : matchAt(file.text, joined, patterns);
    return run && run.end - run.start >= SHORTEST_JOINED ? toCandidates(file, kind, run) : [];
  });
}

/** A name with a provider in it is found for itself. */
function namesAnother({ text }: Name, hits: ReadonlySet<string>): boolean {
  return [...hits].some((word) => text.includes(word) && matchers.byName.has(word));
}

/** The value of a name in a section of one of the kinds. Where the section's name says it all, it says nothing of others. */
function valueIn(
  file: SourceFile,
  named: Name,
  kinds: readonly Findable[],
  toCandidates: ToCandidates,
): readonly Candidate[] {
  const fitting = kinds.filter(({ nouns }) => nouns?.length !== 0 && saysSecret(named, nouns));
  const value = fitting.length === 0 ? undefined : endOf(ASSIGNMENT, file.text, named.end);
  if (value === undefined) return [];
  return fitting.flatMap((kind) => {
    const found = matchAt(file.text, value, patternsOf(kind));
    return found ? toCandidates(file, kind, found) : [];
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

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

function matchAt(text: string, at: number, patterns: readonly ShapePattern[]): Found | undefined {
  if (!beginsToken(text, at)) return undefined;
  for (const { pattern, notAfter } of patterns) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match && endsToken(text, at + match[0].length, notAfter))
      return { start: at, end: at + match[0].length, prefix: match[1] ?? "" };
  }
  return undefined;
}
