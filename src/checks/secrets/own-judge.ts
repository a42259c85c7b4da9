import type { JudgeContext } from "../../check.ts";
import type { CustomKind } from "../../config/configuration.ts";
import type { Draft, Span } from "../../finding.ts";
import { groupBy } from "../../group.ts";
import { fixIn } from "./advice.ts";
import type { SecretModel } from "./files/model.ts";
import { relatedOf, sameTogether } from "./judge.ts";
import type { Candidate } from "./model.ts";
import { mostSpecific } from "./overlap.ts";
import { capital, ruleIdOf, WORDS } from "./own-kinds.ts";

type Context = Pick<JudgeContext, "isTracked" | "scope">;
/** By id. */
type Kinds = ReadonlyMap<string, CustomKind>;

/** One secret is one finding: a kind of the configuration's own goes before what its format does not prove to be another. */
export function apart(
  models: readonly SecretModel[],
  kinds: Kinds,
): { readonly own: readonly Candidate[]; readonly others: readonly SecretModel[] } {
  const isOwn = (kind: string) => kinds.has(kind);
  const candidates = models.filter((model) => "kind" in model);
  const own = groupBy(
    candidates.filter(({ kind }) => isOwn(kind)),
    ({ at }) => at.path,
  );
  const lost = new Set<SecretModel>();
  for (const candidate of candidates) {
    if (isOwn(candidate.kind)) continue;
    for (const other of own.get(candidate.at.path) ?? [])
      if (meets(other.secret, candidate.secret)) lost.add(candidate.proven ? other : candidate);
  }
  return {
    own: [...own.values()].flat().filter((candidate) => !lost.has(candidate)),
    others: models.filter((model) => !lost.has(model) && !("kind" in model && isOwn(model.kind))),
  };
}

function meets(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** What is said of secrets of the configuration's kinds. */
export function ownDrafts(own: readonly Candidate[], kinds: Kinds, context: Context): readonly Draft[] {
  return sameTogether(mostSpecific(own)).flatMap(([candidate, ...again]) => {
    const kind = kinds.get(candidate.kind);
    return kind ? [draftOf(candidate, again, kind, context)] : [];
  });
}

function draftOf(
  { at, digest }: Candidate,
  again: readonly Candidate[],
  kind: CustomKind,
  { scope, isTracked }: Context,
): Draft {
  return {
    rule: ruleIdOf(kind),
    at,
    message: `${capital(kind.name)} is written in this file.`,
    fix: fixIn(WORDS, scope, isTracked(at.path)),
    data: { kind: kind.id, provider: "" },
    identity: digest,
    ...relatedOf(again),
  };
}
