import { sha256 } from "../../../digest.ts";
import type { SourceFile } from "../../../file.ts";
import type { Findable } from "../kinds/kind.ts";
import { type Matcher, matchers } from "../kinds/matchers.ts";
import { patternsOf } from "../kinds/patterns.ts";
import type { ShapePattern } from "../kinds/shape.ts";
import type { Candidate } from "../model.ts";
import { doubtsAboutUrl, locateUrl } from "../url-password.ts";
import { assignedIn } from "./assigned.ts";
import { secretsBesideIds } from "./aws-secret.ts";
import { beginsToken, endsToken } from "./boundaries.ts";
import { endOfData, isInData } from "./in-data.ts";
import { judgeValue } from "./judged.ts";

/**
 * Tokens with a format, of every kind in the table: found by a literal text they all have, and matched there and nowhere
 * else. No pattern ever runs over a whole text.
 *
 * @param hits the keywords of the table that occur in the file, lower-cased
 * @param cut told, in words, when a part of the text was not looked at
 */
export function tokensIn(
  file: SourceFile,
  hits: ReadonlySet<string>,
  cut: (reason: string) => void = () => {},
): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const { text } = file;
  const toCandidates = remembering(candidateOf);
  for (const { kind, anchor, pattern } of wantedBy(hits)) {
    let at = text.indexOf(anchor);
    const shape = at === -1 ? undefined : patternsOf(kind)[pattern];
    if (!shape) continue;
    let tried = 0;
    let run = { end: 0, failures: 0 };
    while (at !== -1) {
      const found = matchAround(text, at, shape, tried);
      // No later match may begin where one was tried: what follows the anchor is the same.
      tried = Math.max(tried, at - shape.before.min + 1);
      if (found) {
        candidates.push(...toCandidates(file, kind, found));
        at = text.indexOf(anchor, Math.max(found.end, at + anchor.length));
        continue;
      }
      if (at >= run.end) run = { end: endOfRun(text, at), failures: 0 };
      const isTooMuch = ++run.failures >= MOST_FAILURES;
      // What is in a picture is passed over, and need not be read for that.
      const past = isTooMuch ? endOfData(text, at) : undefined;
      if (isTooMuch && past === undefined)
        cut(
          `${MOST_FAILURES} beginnings of ${anchor}… without a token in one stretch of characters, whose rest was not read`,
        );
      const next = isTooMuch ? (past ?? run.end) : 0;
      at = text.indexOf(anchor, Math.max(next, at + anchor.length));
    }
  }
  return [...candidates, ...secretsBesideIds(file, candidates), ...assignedIn(file, hits, toCandidates)];
}

/**
 * In a stretch without white space and quotes, which no kind has within, so many beginnings of a kind that come to nothing
 * are no text that anybody wrote: without an end, a mebibyte of them would cost a second. Minified programs have hundreds.
 */
const MOST_FAILURES = 4096;

const BREAK = /[\s"'`<>]/g;

function endOfRun(text: string, at: number): number {
  BREAK.lastIndex = at;
  return BREAK.exec(text)?.index ?? text.length;
}

type ToCandidates = typeof candidateOf;

/** Secrets that a file repeats are judged once. */
function remembering(judge: ToCandidates): ToCandidates {
  const known = new Map<string, readonly Candidate[]>();
  return (file, kind, found) => {
    if (kind.check === "url-password") return judge(file, kind, found);
    const key = `${kind.id}\0${file.text.slice(found.start, found.end)}`;
    const before = known.get(key);
    if (!before) {
      const fresh = judge(file, kind, found);
      known.set(key, fresh);
      return fresh;
    }
    const span = { path: file.path, start: found.start, end: found.end };
    return before.map((one) => ({ ...one, at: span, secret: span }));
  };
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

/** A token with its anchor at an offset. @param from where the first one may begin that was not tried before */
function matchAround(text: string, anchor: number, shape: ShapePattern, from: number): Found | undefined {
  const { pattern, before, notAfter, isLong } = shape;
  const last = anchor - before.min;
  let start = nextStart(text, shape, runStart(text, anchor, Math.max(from, anchor - before.max)), last);
  for (; start !== -1; start = nextStart(text, shape, start + 1, last)) {
    if (!beginsToken(text, start) || (isLong && text[start - 1] === "-")) continue;
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    const end = start + (match?.[0].length ?? 0);
    if (match && end > anchor && endsToken(text, end, notAfter) && !isInData(text, start, end))
      return { start, end, prefix: match[1] ?? "" };
  }
  return undefined;
}

/** Where the stretch around a place begins, or `least`, whichever is later. */
function runStart(text: string, at: number, least: number): number {
  let start = at;
  while (start > least && !isBreak(text.charCodeAt(start - 1))) start--;
  return start;
}

/** The characters of `BREAK` that a text is mostly broken by. */
function isBreak(code: number): boolean {
  return (
    code === 32 || code === 34 || code === 10 || code === 39 || code === 96 || code === 60 || code === 62
  );
}

/** The next place up to the last one where a token of the shape could begin; -1 where there is none. */
function nextStart(text: string, { heads, before }: ShapePattern, from: number, last: number): number {
  if (from > last) return -1;
  if (before.max === 0 || heads.length === 0) return from;
  let next = -1;
  for (const head of heads) {
    const at = text.slice(from, last + head.length).indexOf(head);
    if (at !== -1 && (next === -1 || from + at < next)) next = from + at;
  }
  return next;
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
