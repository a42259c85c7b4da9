import type { SourceFile } from "../../../file.ts";
import { type Matcher, matchers } from "../kinds/matchers.ts";
import { patternsOf } from "../kinds/patterns.ts";
import type { ShapePattern } from "../kinds/shape.ts";
import type { Candidate } from "../model.ts";
import type { CharacterSet } from "../values/characters.ts";
import { assignedIn } from "./assigned.ts";
import { secretsBesideIds } from "./aws-secret.ts";
import { beginsToken, endsToken } from "./boundaries.ts";
import { endOfData, isInData } from "./in-data.ts";
import { type Found, judgingIn } from "./judging.ts";

/**
 * Tokens with a format, of every kind in the table: found by a literal text they all have, and matched there and nowhere
 * else. No pattern ever runs over a whole text.
 *
 * @param hits the keywords of the table that occur in the file, lower-cased
 * @param tell told, in words and once each, which part of the text was not looked at
 */
export function tokensIn(
  file: SourceFile,
  hits: ReadonlySet<string>,
  tell: (reason: string) => void = () => {},
): readonly Candidate[] {
  const told = new Set<string>();
  const cut = (reason: string) => {
    if (!told.has(reason)) tell(reason);
    told.add(reason);
  };
  const candidates: Candidate[] = [];
  const judge = judgingIn(file, cut);
  for (const { kind, anchor, pattern } of wantedBy(hits)) {
    const first = file.text.indexOf(anchor);
    const shape = first === -1 ? undefined : patternsOf(kind)[pattern];
    if (!shape) continue;
    eachPlace(file.text, anchor, shape, first, cut, (found) => judge(kind, found, candidates));
  }
  return [...candidates, ...secretsBesideIds(file, candidates, cut), ...assignedIn(file, hits, judge, cut)];
}

/**
 * In a stretch without white space and quotes, which no kind has within, so many beginnings of a kind that come to nothing
 * are no text that anybody wrote. Minified programs have hundreds. From so many on, at most as many again are tried.
 */
const MOST_FAILURES = 4096;

const BREAK = /[\s"'`<>]/g;

/**
 * Every place where a shape fits around its anchor.
 *
 * @param first where the anchor occurs first
 * @param use whether to go on
 */
function eachPlace(
  text: string,
  anchor: string,
  shape: ShapePattern,
  first: number,
  cut: (reason: string) => void,
  use: (found: Found) => boolean,
): void {
  const heads = headsAt(text, shape);
  let tried = 0;
  let failures = { since: first, count: 0 };
  for (let at = first; at !== -1; ) {
    if (
      !isAllowed(text, at - 1, shape.beforeAnchor) ||
      !isAllowed(text, at + anchor.length, shape.afterAnchor)
    ) {
      at = text.indexOf(anchor, at + 1);
      continue;
    }
    const found = matchAround(text, at, shape, tried, heads);
    // No later match may begin where one was tried: what follows the anchor is the same.
    tried = Math.max(tried, at - shape.before.min + 1);
    let next = at + anchor.length;
    if (found) {
      if (!use(found)) return;
      next = Math.max(found.end, next);
    } else if (++failures.count > MOST_FAILURES) {
      if (runStart(text, at, failures.since) === failures.since) {
        // What is in a picture is passed over, and need not be read for that.
        const past = endOfData(text, at);
        next = Math.max(past ?? endOfRun(text, at), next);
        if (past === undefined)
          cut(
            `${MOST_FAILURES} beginnings of ${anchor}… without a token in one stretch of characters, whose rest was not read`,
          );
      }
      failures = { since: at, count: 0 };
    }
    at = text.indexOf(anchor, next);
  }
}

function isAllowed(text: string, at: number, set: CharacterSet | undefined): boolean {
  return set === undefined || set[text.charCodeAt(at)] === 1;
}

function endOfRun(text: string, at: number): number {
  BREAK.lastIndex = at;
  return BREAK.exec(text)?.index ?? text.length;
}

/** Matchers whose literal may be there, and what has to be beside it is. */
function wantedBy(hits: ReadonlySet<string>): readonly Matcher[] {
  const listed = [...hits].flatMap((keyword) => matchers.byKeyword.get(keyword) ?? []);
  return [...listed, ...matchers.short]
    .filter(({ kind }) => kind.beside?.some((word) => hits.has(word)) ?? true)
    .sort((a, b) => a.order - b.order);
}

/** A token with its anchor at an offset. @param from where the first one may begin that was not tried before */
function matchAround(
  text: string,
  anchor: number,
  { pattern, before, notAfter, isLong }: ShapePattern,
  from: number,
  nextHead: NextHead | undefined,
): Found | undefined {
  const last = anchor - before.min;
  let start =
    before.max === 0 ? Math.max(anchor, from) : runStart(text, anchor, Math.max(from, anchor - before.max));
  for (; start <= last; start++) {
    if (nextHead) {
      start = nextHead(start);
      if (start === -1 || start > last) return undefined;
    }
    if (!beginsToken(text, start) || (isLong && text.charCodeAt(start - 1) === HYPHEN)) continue;
    pattern.lastIndex = start;
    if (!pattern.test(text)) continue;
    const end = pattern.lastIndex;
    if (end <= anchor || !endsToken(text, end, notAfter) || isInData(text, start, end)) continue;
    return { start, end, pattern };
  }
  return undefined;
}

const HYPHEN = 45;

/** Where the stretch around a place begins, or `least`, whichever is later. */
function runStart(text: string, at: number, least: number): number {
  let start = at;
  while (start > least && !isBreak(text.charCodeAt(start - 1))) start--;
  return start;
}

/** The characters of `BREAK` that a text is mostly broken by. */
function isBreak(code: number): boolean {
  return (
    code === 32 ||
    code === 34 ||
    code === 10 ||
    code === 9 ||
    code === 13 ||
    code === 39 ||
    code === 96 ||
    code === 60 ||
    code === 62
  );
}

/** The next place from one on where a token of a shape could begin; -1 where there is none. Asked in the order of the text. */
type NextHead = (from: number) => number;

/** Undefined for a shape of which one may begin anywhere, or at its anchor only. */
function headsAt(text: string, { heads, before }: ShapePattern): NextHead | undefined {
  if (before.max === 0 || heads.length === 0) return undefined;
  const next = heads.map((head) => ({ head, at: -1, isKnown: false }));
  return (from) => {
    let nearest = -1;
    for (const one of next) {
      if (!one.isKnown || (one.at !== -1 && one.at < from)) {
        one.at = text.indexOf(one.head, from);
        one.isKnown = true;
      }
      if (one.at !== -1 && (nearest === -1 || one.at < nearest)) nearest = one.at;
    }
    return nearest;
  };
}
