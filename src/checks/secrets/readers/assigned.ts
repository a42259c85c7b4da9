import type { SourceFile } from "../../../file.ts";
import type { Findable } from "../kinds/kind.ts";
import { matchers } from "../kinds/matchers.ts";
import { patternsOf } from "../kinds/patterns.ts";
import type { ShapePattern } from "../kinds/shape.ts";
import type { Candidate } from "../model.ts";
import { beginsToken, endsToken } from "./boundaries.ts";
import { lowered, type Name, nameAround, saysSecret } from "./names.ts";
import type { Found } from "./tokens.ts";

type ToCandidates = (file: SourceFile, kind: Findable, found: Found) => readonly Candidate[];

/** Values without a telling format, known by the name they are assigned to: `DD_API_KEY=…`, `"heroku_token": "…"`. */
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
      if (named) candidates.push(...valuesOf(file, named, list, toCandidates));
      at = lower.indexOf(name, named?.end ?? at + name.length);
    }
  }
  return candidates;
}

function valuesOf(
  file: SourceFile,
  named: Name,
  kinds: readonly Findable[],
  toCandidates: ToCandidates,
): readonly Candidate[] {
  const value = valueAfter(file.text, named.end);
  if (value === undefined) return [];
  return kinds.flatMap((kind) => {
    if (!saysSecret(named, kind.nouns)) return [];
    const found = matchAt(file.text, value, patternsOf(kind));
    return found ? toCandidates(file, kind, found) : [];
  });
}

/**
 * Where the value begins that is assigned to the name which ends at an offset. Equals signs, colons and arrows of every
 * language; brackets and quotes around the name; an argument behind it; what XML writes between the two.
 */
const ASSIGNMENT =
  /["'`\])]{0,3}(?:"? value="|[ \t]{0,40}(?:=>|:=|=|:(?: ?[A-Za-z&][\w.&<>?]{0,30} =)?|[A-Za-z][\w.]{0,30} =|,|\()[ \t]{0,40}|[ \t]{1,4}|>)(?:[uUrRbBfF]?["'`]|(?:Bearer|Basic|Token|bearer|token) )?/y;

function valueAfter(text: string, nameEnd: number): number | undefined {
  ASSIGNMENT.lastIndex = nameEnd;
  const match = ASSIGNMENT.exec(text);
  return match ? nameEnd + match[0].length : undefined;
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
