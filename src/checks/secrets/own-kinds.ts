import type { Check, Reader } from "../../check.ts";
import type { CustomKind } from "../../config/configuration.ts";
import { sha256 } from "../../digest.ts";
import type { SourceFile } from "../../file.ts";
import { asked } from "../../on-demand.ts";
import { defineRule, type Rule } from "../../rule.ts";
import { fixOf, whyOf } from "./advice.ts";
import type { SecretModel } from "./files/model.ts";
import type { Candidate } from "./model.ts";

/** Of more secrets of one kind in a file nobody reads the rest. */
const MOST_IN_A_FILE = 1_000;

/** The check with the kinds of a configuration beside its own. Their patterns run in time linear to the text. */
export function withOwnKinds(check: Check<SecretModel>, kinds: readonly CustomKind[]): Check<SecretModel> {
  if (kinds.length === 0) return check;
  const byId = new Map(kinds.map((kind) => [kind.id, kind]));
  const reader: Reader<Candidate> = {
    name: "kinds of the configuration",
    claims: () => true,
    keywords: kinds.flatMap(({ keywords }) => keywords),
    read: (file, { hits }) => ownSecretsIn(file, kinds, (keyword) => hits.has(keyword)),
  };
  return {
    ...check,
    ruleIds: [...check.ruleIds, ...kinds.map(ruleIdOf)],
    rules: async () => [...(await check.rules()), ...kinds.map(ruleOf)],
    readers: [...check.readers, reader],
    judge: async (models, context) => {
      const { apart, ownDrafts } = await import("./own-judge.ts");
      const { own, others } = apart(models, byId);
      const judged = await asked(() => check.judge(others, context));
      return { ...judged, drafts: [...judged.drafts, ...ownDrafts(own, byId, context)] };
    },
  };
}

/** @param isThere whether a keyword, lower-cased, occurs in the file */
async function ownSecretsIn(
  file: SourceFile,
  kinds: readonly CustomKind[],
  isThere: (keyword: string) => boolean,
): Promise<readonly Candidate[]> {
  const wanted = kinds.filter(({ keywords }) => keywords.some((keyword) => isThere(keyword.toLowerCase())));
  if (wanted.length === 0) return [];
  const { RE2JS } = await import("re2js");
  return wanted.flatMap(({ id, pattern }) => {
    const matcher = RE2JS.compile(pattern).matcher(file.text);
    const group = matcher.groupCount() > 0 ? 1 : 0;
    const found: Candidate[] = [];
    while (found.length < MOST_IN_A_FILE && matcher.find()) {
      const whole = { path: file.path, start: matcher.start(0), end: matcher.end(0) };
      const inner = matcher.start(group);
      const secret = inner >= 0 ? { path: file.path, start: inner, end: matcher.end(group) } : whole;
      if (secret.end === secret.start) continue;
      const digest = sha256(file.text.slice(secret.start, secret.end));
      found.push({ kind: id, at: secret, secret, publicPrefix: "", digest: digest.slice(0, 4), doubts: [] });
    }
    return found;
  });
}

export function ruleIdOf({ id }: CustomKind): string {
  return `secrets/${id}`;
}

function ruleOf(kind: CustomKind): Rule {
  return defineRule({
    id: ruleIdOf(kind),
    severity: kind.severity,
    title: `${capital(kind.name)} in a file`,
    what: `A file holds ${kind.name}, a kind that the configuration of this repository describes.`,
    why: whyOf({ opens: "use it" }),
    fix: fixOf(WORDS),
    cwe: [798, 540],
    links: [],
    controls: ["secrets-in-environment"],
    examples: { bad: [], good: [] },
  });
}

/** What can be said of a kind that nothing more is known of. */
export const WORDS = { revoke: "revoke it where it was issued" };

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
