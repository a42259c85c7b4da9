import { MESSAGE_NAME } from "../../commit-message.ts";
import type { FileRole } from "../../file-role.ts";
import { roleOf } from "../../file-role.ts";
import type { Draft } from "../../finding.ts";
import { groupBy } from "../../group.ts";
import { findableOf } from "./kinds/index.ts";
import type { Words } from "./kinds/kind.ts";
import type { Candidate, Doubt } from "./model.ts";
import { mostSpecific } from "./overlap.ts";
import { wordsOf } from "./words.ts";

/** Weighs each candidate: what the format proves, what the value gives away, and what the file is for. */
export function judge(candidates: readonly Candidate[]): readonly Draft[] {
  return weigh(candidates).map(({ draft }) => draft);
}

/** A candidate, and what is said of it. */
export interface Weighed {
  readonly candidate: Candidate;
  readonly kind: Words;
  readonly draft: Draft;
}

/** The same, for who has more to say of the files they are in. */
export function weigh(candidates: readonly Candidate[]): readonly Weighed[] {
  return sameTogether(mostSpecific(candidates)).flatMap(([candidate, ...again]) => {
    const kind = wordsOf(candidate.kind);
    return kind ? [{ candidate, kind, draft: draftOf(candidate, again, kind) }] : [];
  });
}

/** One secret is one finding, however often its file says it: at its first place, with the others beside. */
export function sameTogether(
  candidates: readonly Candidate[],
): readonly (readonly [Candidate, ...Candidate[]])[] {
  const inOrder = [...candidates].sort((a, b) => a.at.start - b.at.start);
  return [...groupBy(inOrder, sameAs).values()];
}

/** Sixteen bits of a hash and the length: two secrets of a kind that agree in both are told as one, and both places are. */
function sameAs({ at, secret, kind, digest, publicPrefix, doubts }: Candidate): string {
  return [at.path, kind, digest, publicPrefix, secret.end - secret.start, doubts.join()].join("\0");
}

function draftOf(candidate: Candidate, again: readonly Candidate[], kind: Words): Draft {
  const role = roleOf(candidate.at.path, "");
  const shown = candidate.publicPrefix ? ` (${candidate.publicPrefix}…)` : "";
  const where = candidate.at.path === MESSAGE_NAME ? "message" : WHERE[role];
  const named = candidate.name ? `, under the name \`${candidate.name}\`` : "";
  const encoded = candidate.encodings ? `, encoded in ${candidate.encodings.join(" of ")}` : "";
  return {
    rule: `secrets/${kind.id}`,
    at: candidate.at,
    severity:
      isOnlyLikely(candidate) ||
      (isOrdinaryInTests(kind) && (isNoProduct(role) || isForLocalhost(candidate.at.path)))
        ? "warning"
        : (kind.severity ?? "error"),
    confidence: confidenceOf(candidate, role),
    message: `${capital(kind.name)}${shown} is written in this ${where}${named}${encoded}${reservation(candidate)}.`,
    data: { ...candidate.data, kind: kind.id, provider: kind.provider },
    identity: candidate.digest,
    ...relatedOf(again),
  };
}

/** The other places of a secret. */
export function relatedOf(again: readonly Candidate[]): Pick<Draft, "related"> {
  if (again.length === 0) return {};
  return { related: again.map(({ at }) => ({ at, message: "The same secret again." })) };
}

const WHERE: Readonly<Record<FileRole, string>> = {
  source: "file",
  test: "test file",
  example: "example",
  docs: "documentation",
  generated: "generated file",
  vendored: "vendored file",
  minified: "minified file",
};

/** What speaks against each being of use, to whoever reads of it. */
const RESERVATIONS: Readonly<Record<Doubt, string>> = {
  "documented-example": "manuals show it as an example",
  placeholder: "it looks like a placeholder",
  "local-host": "its host is reached from one machine only",
  identifier: "it only names something",
  malformed: "the provider issues none of this form",
  "bad-checksum": "its checksum is not right",
  expired: "by its own words it has expired",
  unsigned: "it has no signature",
  public: "everybody may have it",
  typed: "its characters look counted up or typed",
};

function reservation({ doubts: [first] }: Candidate): string {
  return first ? `, but ${RESERVATIONS[first]}` : "";
}

/** No format proves it, and somebody may have meant it for nothing but their own machine. */
function isOnlyLikely({ confidence, doubts }: Candidate): boolean {
  return doubts.length > 0 || (confidence !== undefined && confidence !== "high");
}

function isNoProduct(role: FileRole): boolean {
  return role !== "source" && role !== "generated";
}

/** `certs/localhost.key`: nothing that others reach trusts it. */
function isForLocalhost(path: string): boolean {
  return /(?:^|[._-])localhost[._-]/i.test(path.slice(path.lastIndexOf("/") + 1));
}

/** Made for a test as often as not, and nothing in them tells. */
function isOrdinaryInTests(kind: Words): boolean {
  return ADDRESSES.has(kind.id) || kind.id === "private-key";
}

/** Addresses with a password have no format that proves anything, unlike tokens. */
const ADDRESSES: ReadonlySet<string> = new Set(["url-credentials", "database-url", "redis-url", "amqp-url"]);

/** A value known by its name alone is sure where a program runs with it, and little is where it explains or tests one. */
function confidenceOf(candidate: Candidate, role: FileRole): "high" | "medium" | "low" {
  if (candidate.confidence) return candidate.confidence;
  if (candidate.doubts.length > 0)
    // Who counts one up for a program that runs with it has a secret, if a bad one. In tests and explanations it is a sample.
    return candidate.doubts.every((doubt) => doubt === "typed") && !isNoProduct(role) ? "medium" : "low";
  if (candidate.proven) return "high";
  const kind = findableOf(candidate.kind);
  const isVague = kind?.vague === true || kind?.names !== undefined;
  if (isVague) return isNoProduct(role) ? "low" : "medium";
  return "high";
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
