import { sha256 } from "../../../digest.ts";
import type { SourceFile } from "../../../file.ts";
import { doubtsAboutToken } from "../doubts.ts";
import type { Candidate } from "../model.ts";
import { charactersOf } from "../values/characters.ts";
import { natureOf } from "../values/nature.ts";

/** Characters and lines to either side of a key id within which its secret half stands, whatever it is called. */
const NEAR_ID = 400;
const NEAR_LINES = 4;

/** Made of letters of both cases, digits, `/` and `+`, and forty of them: what AWS gives out with a key id. */
const SECRET = /[A-Za-z0-9/+]{40,}/g;

/**
 * Secret halves of AWS access keys, which have no format of their own, next to the ids that go with them.
 *
 * @param candidates what was found in the file, key ids among them
 */
export function secretsBesideIds(file: SourceFile, candidates: readonly Candidate[]): readonly Candidate[] {
  const found: Candidate[] = [];
  const tried = new Set<number>();
  const ids = candidates.filter(({ kind, doubts }) => kind === "aws-access-key-id" && doubts.length === 0);
  for (const { secret } of ids)
    for (const [start, value] of runsAround(file.text, secret.start, secret.end)) {
      if (tried.has(start)) continue;
      tried.add(start);
      if (!isSecret(value)) continue;
      const span = { path: file.path, start, end: start + value.length };
      found.push({
        kind: "aws-secret-access-key",
        at: span,
        secret: span,
        publicPrefix: "",
        digest: sha256(value).slice(0, 4),
        doubts: [],
        confidence: "high",
      });
    }
  return found;
}

function isSecret(value: string): boolean {
  const { lower, upper, digits } = charactersOf(value);
  return (
    Math.min(lower, upper, digits) > 0 &&
    natureOf(value) === "random" &&
    doubtsAboutToken(value, "").length === 0
  );
}

/** Whole words of forty characters around a place, with their offsets. */
function* runsAround(text: string, start: number, end: number): Generator<readonly [number, string]> {
  const from = linesBack(text, start);
  const until = linesOn(text, end);
  for (const match of text.slice(from, until).matchAll(SECRET)) {
    const at = from + match.index;
    if (match[0].length !== 40 || isJoined(text[at - 1]) || isJoined(text[at + 40])) continue;
    yield [at, match[0]];
  }
}

/** An equals sign stands before values, too. */
function isJoined(sign: string | undefined): boolean {
  return sign !== undefined && /[\w/+.%-]/.test(sign);
}

function linesBack(text: string, from: number): number {
  const least = Math.max(0, from - NEAR_ID);
  let at = from;
  for (let line = 0; line <= NEAR_LINES && at > least; line++) at = text.lastIndexOf("\n", at - 1);
  return Math.max(least, at);
}

function linesOn(text: string, from: number): number {
  const most = Math.min(text.length, from + NEAR_ID);
  let at = from;
  for (let line = 0; line <= NEAR_LINES && at !== -1 && at < most; line++) at = text.indexOf("\n", at + 1);
  return at === -1 ? most : Math.min(most, at);
}
