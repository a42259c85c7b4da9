import { sha256 } from "../../../digest.ts";
import type { SourceFile } from "../../../file.ts";
import type { Range } from "../../../languages/value.ts";
import { mergeRanges } from "../../../merge-ranges.ts";
import { doubtsAboutToken } from "../doubts.ts";
import type { Candidate } from "../model.ts";
import { charactersIn, charactersOf, setOf } from "../values/characters.ts";
import { natureOf } from "../values/nature.ts";

/** Characters and lines to either side of a key id within which its secret half stands, whatever it is called. */
const NEAR_ID = 400;
const NEAR_LINES = 4;

/** Made of letters of both cases, digits, `/` and `+`, and forty of them: what AWS gives out with a key id. */
const LENGTH = 40;
const IN_SECRET = setOf(charactersIn("A-Za-z0-9/+"));

/** More different ones are not judged. Whoever has as many ids in a file has more than one secret to take back. */
const MOST_JUDGED = 1_024;

/**
 * Secret halves of AWS access keys, which have no format of their own, next to the ids that go with them.
 *
 * @param candidates what was found in the file, key ids among them
 * @param cut told when there is more than is judged
 */
export function secretsBesideIds(
  file: SourceFile,
  candidates: readonly Candidate[],
  cut: (reason: string) => void,
): readonly Candidate[] {
  const ids = candidates.filter(({ kind, doubts }) => kind === "aws-access-key-id" && doubts.length === 0);
  if (ids.length === 0) return [];
  const judged = new Map<string, boolean>();
  const isKnownSecret = (value: string): boolean => {
    let is = judged.get(value);
    if (is === undefined) {
      if (judged.size === MOST_JUDGED) {
        cut(
          `more than ${MOST_JUDGED} different values beside ids of AWS access keys, the rest of which was not read`,
        );
        return false;
      }
      is = isSecret(value);
      judged.set(value, is);
    }
    return is;
  };
  return stretchesAround(file, ids).flatMap((stretch) =>
    runsIn(file.text, stretch).flatMap(([start, value]): Candidate[] => {
      if (!isKnownSecret(value)) return [];
      const span = { path: file.path, start, end: start + value.length };
      return [
        {
          kind: "aws-secret-access-key",
          at: span,
          secret: span,
          publicPrefix: "",
          digest: sha256(value).slice(0, 4),
          doubts: [],
          confidence: "high",
        },
      ];
    }),
  );
}

function isSecret(value: string): boolean {
  const { lower, upper, digits } = charactersOf(value);
  return (
    Math.min(lower, upper, digits) > 0 &&
    natureOf(value) === "random" &&
    doubtsAboutToken(value, "").length === 0
  );
}

/** What is near to one of the ids, those that overlap joined: each character is read once. */
function stretchesAround({ text, lines }: SourceFile, ids: readonly Candidate[]): readonly Range[] {
  return mergeRanges(
    ids.map(({ secret: { start, end } }) => ({
      start: Math.max(start - NEAR_ID, lines.startOf(Math.max(1, lines.lineAt(start) - NEAR_LINES))),
      end: Math.min(text.length, end + NEAR_ID, lines.endOf(lines.lineAt(end) + NEAR_LINES)),
    })),
  );
}

/** Whole words of forty characters in a stretch, with their offsets. */
function runsIn(text: string, { start, end }: Range): readonly (readonly [number, string])[] {
  const runs: [number, string][] = [];
  // By hand: a pattern that wants forty of them would look for them at each character of a shorter run.
  for (let from = start, at = start; at <= end; at++) {
    if (at < end && IN_SECRET[text.charCodeAt(at)] === 1) continue;
    if (at - from === LENGTH && !isJoined(text[from - 1]) && !isJoined(text[at]))
      runs.push([from, text.slice(from, at)]);
    from = at + 1;
  }
  return runs;
}

/** An equals sign stands before values, too. */
function isJoined(sign: string | undefined): boolean {
  return sign !== undefined && /[\w/+.%-]/.test(sign);
}
