import type { FileRole } from "../../file-role.ts";
import { roleOf } from "../../file-role.ts";
import type { Draft } from "../../finding.ts";
import { type Kind, kindOf } from "./kinds.ts";
import type { Candidate, Doubt } from "./model.ts";

/** Weighs each candidate: what the format proves, what the value gives away, and what the file is for. */
export function judge(candidates: readonly Candidate[]): readonly Draft[] {
  return candidates.flatMap((candidate) => {
    const kind = kindOf(candidate.kind);
    return kind ? [draftOf(candidate, kind)] : [];
  });
}

function draftOf(candidate: Candidate, kind: Kind): Draft {
  const role = roleOf(candidate.at.path, "");
  const shown = candidate.publicPrefix ? ` (${candidate.publicPrefix}…)` : "";
  const where = WHERE[role];
  return {
    rule: `secrets/${kind.id}`,
    at: candidate.at,
    severity:
      isOrdinaryInTests(kind) && (isNoProduct(role) || isForLocalhost(candidate.at.path))
        ? "warning"
        : kind.severity,
    confidence: confidenceOf(candidate.doubts, kind, role),
    message: `${capital(kind.name)}${shown} is written in this ${where}.`,
    data: { kind: kind.id, provider: kind.provider },
    identity: candidate.digest,
  };
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

function isNoProduct(role: FileRole): boolean {
  return role !== "source" && role !== "generated";
}

/** `certs/localhost.key`: nothing that others reach trusts it. */
function isForLocalhost(path: string): boolean {
  return /(^|[/._-])localhost[._-][^/]*$/i.test(path);
}

/** Made for a test as often as not, and nothing in them tells. */
function isOrdinaryInTests(kind: Kind): boolean {
  return isGuess(kind) || kind.id === "private-key";
}

/** Addresses with a password have no format that proves anything, unlike tokens. */
function isGuess(kind: Kind): boolean {
  return kind.id === "url-credentials" || kind.id === "database-url";
}

function confidenceOf(doubts: readonly Doubt[], kind: Kind, role: FileRole): "high" | "medium" | "low" {
  if (doubts.length > 0) return "low";
  if (isGuess(kind)) return isNoProduct(role) ? "low" : "medium";
  return "high";
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
