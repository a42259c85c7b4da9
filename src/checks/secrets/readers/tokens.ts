import { sha256 } from "../../../digest.ts";
import type { SourceFile } from "../../../file.ts";
import type { Findable } from "../kinds/kind.ts";
import { type Matcher, matchers } from "../kinds/matchers.ts";
import { patternsOf } from "../kinds/patterns.ts";
import type { ShapePattern } from "../kinds/shape.ts";
import type { Candidate } from "../model.ts";
import { doubtsAboutUrl, locateUrl } from "../url-password.ts";
import { assignedIn } from "./assigned.ts";
import { beginsToken, endsToken } from "./boundaries.ts";
import { judgeValue } from "./judged.ts";

/**
 * Tokens with a format, of every kind in the table: found by a literal text they all have, and matched there and nowhere
 * else. No pattern ever runs over a whole text.
 *
 * @param hits the keywords of the table that occur in the file, lower-cased
 */
export function tokensIn(file: SourceFile, hits: ReadonlySet<string>): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const { text } = file;
  for (const { kind, anchor, pattern } of wantedBy(hits)) {
    let at = text.indexOf(anchor);
    const shape = at === -1 ? undefined : patternsOf(kind)[pattern];
    if (!shape) continue;
    while (at !== -1) {
      const found = matchAround(text, at, shape);
      if (found) candidates.push(...candidateOf(file, kind, found));
      at = text.indexOf(anchor, Math.max(found?.end ?? 0, at + anchor.length));
    }
  }
  return [...candidates, ...assignedIn(file, hits, candidateOf)];
}

/** Matchers whose literal may be there, and what has to be beside it is. */
function wantedBy(hits: ReadonlySet<string>): readonly Matcher[] {
  const listed = [...hits].flatMap((keyword) => matchers.byKeyword.get(keyword) ?? []);
  return [...listed, ...matchers.short]
    .filter(({ kind }) => kind.beside?.some((word) => hits.has(word)) ?? true)
    .sort((a, b) => a.order - b.order);
}

export interface Found {
  readonly start: number;
  readonly end: number;
  readonly prefix: string;
}

/** A token with its anchor at an offset. */
function matchAround(text: string, anchor: number, shape: ShapePattern): Found | undefined {
  const { pattern, before, notAfter, isLong } = shape;
  for (let start = Math.max(0, anchor - before.max); start <= anchor - before.min; start++) {
    if (!beginsToken(text, start) || (isLong && text[start - 1] === "-")) continue;
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    const end = start + (match?.[0].length ?? 0);
    if (match && end > anchor && endsToken(text, end, notAfter))
      return { start, end, prefix: match[1] ?? "" };
  }
  return undefined;
}

function candidateOf(file: SourceFile, kind: Findable, { start, end, prefix }: Found): readonly Candidate[] {
  if (kind.check === "url-password") return addressIn(file, kind, start, end);
  const value = file.text.slice(start, end);
  const judged = judgeValue(kind, value, prefix);
  if (!judged) return [];
  const span = { path: file.path, start, end };
  return [
    {
      kind: kind.id,
      at: span,
      secret: span,
      publicPrefix: prefix,
      digest: sha256(value).slice(0, 4),
      ...judged,
    },
  ];
}

/** An address is reported up to its host, and only its password is secret. */
function addressIn(file: SourceFile, kind: Findable, start: number, end: number): readonly Candidate[] {
  const { at, secret } = locateUrl(file.text, start, end);
  const password = file.text.slice(secret.start, secret.end);
  return [
    {
      kind: kind.id,
      at: { path: file.path, ...at },
      secret: { path: file.path, ...secret },
      publicPrefix: "",
      digest: sha256(password).slice(0, 4),
      doubts: doubtsAboutUrl(file.text.slice(at.start, at.end), password),
    },
  ];
}
