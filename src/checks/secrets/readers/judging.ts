import { sha256 } from "../../../digest.ts";
import type { SourceFile } from "../../../file.ts";
import type { Findable } from "../kinds/kind.ts";
import type { Candidate } from "../model.ts";
import { budgetFor } from "../remembered.ts";
import { inPlace } from "../surroundings.ts";
import { doubtsAboutUrl, locateUrl } from "../url-password.ts";
import { judgeValue } from "./judged.ts";

/** Where a kind's pattern fits. */
export interface Found {
  readonly start: number;
  readonly end: number;
  /** Sticky. Group 1 is what every token of the shape begins with. */
  readonly pattern: RegExp;
}

/**
 * Adds what is to be said of a text that fits a kind, and where it stands. Whether more may follow: not when too many were
 * judged before; whoever looks for more of the kind may stop.
 */
export type Judge = (kind: Findable, found: Found, into: Candidate[]) => boolean;

/** @param cut told when there are more than are judged */
export function judgingIn(file: SourceFile, cut: (reason: string) => void): Judge {
  const known = new Map<Findable, Map<string, Candidate | undefined>>();
  const mayBeJudged = budgetFor(file.text);
  return (kind, found, into) => {
    let ofKind = known.get(kind);
    if (!ofKind) {
      ofKind = new Map();
      known.set(kind, ofKind);
    }
    const value = file.text.slice(found.start, found.end);
    let said = ofKind.get(value);
    if (!said && !ofKind.has(value)) {
      if (!mayBeJudged(value)) {
        cut("more different texts that look like tokens than anybody writes, the rest of which was not read");
        return false;
      }
      said = candidateOf(file.path, kind, value, prefixOf(file.text, found));
      ofKind.set(value, said);
    }
    if (said) into.push(inPlace(kind, movedBy(said, found.start), file.text));
    return true;
  };
}

function prefixOf(text: string, { start, pattern }: Found): string {
  pattern.lastIndex = start;
  return pattern.exec(text)?.[1] ?? "";
}

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
