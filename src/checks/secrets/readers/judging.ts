import { sha256 } from "../../../digest.ts";
import type { SourceFile } from "../../../file.ts";
import type { Findable } from "../kinds/kind.ts";
import type { Candidate } from "../model.ts";
import { inPlace } from "../surroundings.ts";
import { doubtsAboutUrl, locateUrl } from "../url-password.ts";
import { judgeValue } from "./judged.ts";

/** Where a kind's pattern fits. */
export interface Found {
  readonly start: number;
  readonly end: number;
  /** What every token of the shape begins with. */
  readonly prefix: string;
}

/**
 * What is to be said of a text that fits a kind, and where it stands. `undefined`: nothing, since too many were judged before;
 * whoever looks for more of the kind may stop.
 */
export type ToCandidates = (kind: Findable, found: Found) => readonly Candidate[] | undefined;

/**
 * So many different texts are judged in a file, and one more for so many characters. A file of settings has some tens; of a
 * list of secrets nobody reads more.
 */
const MOST_JUDGED = 2_048;
const A_JUDGED = 512;

/** @param cut told when there are more than are judged */
export function judgingIn(file: SourceFile, cut: (reason: string) => void): ToCandidates {
  const known = new Map<Findable, Map<string, Candidate | undefined>>();
  const most = MOST_JUDGED + Math.floor(file.text.length / A_JUDGED);
  let judged = 0;
  return (kind, found) => {
    let ofKind = known.get(kind);
    if (!ofKind) {
      ofKind = new Map();
      known.set(kind, ofKind);
    }
    const value = file.text.slice(found.start, found.end);
    let said = ofKind.get(value);
    if (!said && !ofKind.has(value)) {
      if (judged === most) {
        cut(
          `more than ${most.toLocaleString("en")} different texts that look like tokens, the rest of which was not read`,
        );
        return undefined;
      }
      judged++;
      said = candidateOf(file.path, kind, value, found.prefix);
      ofKind.set(value, said);
    }
    return said ? [inPlace(kind, movedBy(said, found.start), file.text)] : NOTHING;
  };
}

const NOTHING: readonly Candidate[] = [];

/** With its places counted from where the text begins. */
function candidateOf(path: string, kind: Findable, value: string, prefix: string): Candidate | undefined {
  if (kind.check === "url-password") return addressIn(path, kind, value);
  const judged = judgeValue(kind, value, prefix);
  const span = { path, start: 0, end: value.length };
  return (
    judged && {
      kind: kind.id,
      at: span,
      secret: span,
      publicPrefix: prefix,
      digest: digestOf(value),
      ...judged,
    }
  );
}

/** An address is reported up to its host, and only its password is secret. */
function addressIn(path: string, kind: Findable, text: string): Candidate {
  const { at, secret } = locateUrl(text, 0, text.length);
  const password = text.slice(secret.start, secret.end);
  return {
    kind: kind.id,
    at: { path, ...at },
    secret: { path, ...secret },
    publicPrefix: "",
    digest: digestOf(password),
    doubts: doubtsAboutUrl(text.slice(at.start, at.end), password),
  };
}

function digestOf(value: string): string {
  return sha256(value).slice(0, 4);
}

function movedBy(candidate: Candidate, offset: number): Candidate {
  const { at, secret } = candidate;
  return {
    ...candidate,
    at: { path: at.path, start: at.start + offset, end: at.end + offset },
    secret: { path: secret.path, start: secret.start + offset, end: secret.end + offset },
  };
}
