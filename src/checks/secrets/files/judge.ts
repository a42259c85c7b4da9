import type { JudgeContext } from "../../../check.ts";
import { MESSAGE_NAME } from "../../../commit-message.ts";
import { roleOf } from "../../../file-role.ts";
import type { Draft, Severity, Span } from "../../../finding.ts";
import { isAtLeast } from "../../../finding.ts";
import { groupBy } from "../../../group.ts";
import type { ScopeKind } from "../../../scope-kind.ts";
import { fixIn, takeBack } from "../advice.ts";
import { type Weighed, weigh } from "../judge.ts";
import { specificityOf } from "../kinds/index.ts";
import type { Candidate } from "../model.ts";
import type { FileFact, FileRuleId, HeldValue, Holder, SecretModel, Statement } from "./model.ts";
import { fixOfFile, isFileRule, keptOut, takeOut } from "./take-out.ts";

/** What is said of secrets, and then of the files they are in: one secret is one finding, and so is one file. */
export function judgeAll(
  models: readonly SecretModel[],
  context: Pick<JudgeContext, "inScope" | "isTracked" | "scope">,
): readonly Draft[] {
  const facts: FileFact[] = [];
  const candidates: Candidate[] = [];
  for (const model of models) {
    if ("fact" in model) facts.push(model);
    else candidates.push(model);
  }
  const weighed = weigh(candidates).map((one) => ({
    ...one,
    draft: { ...one.draft, fix: fixOf(one, context) },
  }));
  if (facts.length === 0) return weighed.map(({ draft }) => draft);
  const byPath = groupBy(weighed, ({ draft }) => draft.at.path);
  const holders = new Map(facts.flatMap((fact) => ("values" in fact ? [[fact.path, fact] as const] : [])));
  const drafts: Draft[] = [];
  for (const path of new Set([...byPath.keys(), ...holders.keys()])) {
    const own = byPath.get(path) ?? [];
    const holder = holders.get(path);
    drafts.push(...(holder ? withHolder(holder, own, context) : own.map(({ draft }) => draft)));
  }
  return withStatements(drafts, facts, context);
}

function fixOf(
  { kind, draft }: Weighed,
  { scope, isTracked }: Pick<JudgeContext, "isTracked" | "scope">,
): string {
  const { path } = draft.at;
  if (path === MESSAGE_NAME) return `${takeBack(kind)} Then take it out of the message.`;
  return fixIn(kind, scope, isTracked(path));
}

/** Tells of the file at its first credential that no kind of token tells of by itself, else with its first token. */
function withHolder(
  holder: Holder,
  weighed: readonly Weighed[],
  { scope, isTracked }: Pick<JudgeContext, "isTracked" | "scope">,
): readonly Draft[] {
  const tracked = isTracked(holder.path);
  const drafts = weighed.map(({ draft }) => draft);
  // Without git there is nothing to take it out of.
  if (holder.fact === "env-file" && tracked === undefined) return drafts;
  const sure = weighed
    .filter(({ draft }) => draft.confidence !== "low")
    .sort((a, b) => a.draft.at.start - b.draft.at.start);
  const byName = sure.filter(({ candidate }) => specificityOf(candidate.kind) < 0);
  const uncovered = holder.values.filter(
    ({ secret }) => !weighed.some(({ candidate }) => meets(candidate.secret, secret)),
  );
  const first = firstOf(byName, uncovered);
  if (first) {
    const replaced = "draft" in first ? first.draft : undefined;
    return [...drafts.filter((draft) => draft !== replaced), fileDraft(holder, first, tracked, scope)];
  }
  const [token] = sure;
  if (!token) return drafts;
  const extended: Draft = {
    ...token.draft,
    fix: `${takeBack(token.kind)} ${tracked === false ? keptOut(holder.path) : takeOut(holder.path, scope)}`,
  };
  return drafts.map((draft) => (draft === token.draft ? extended : draft));
}

function firstOf(byName: readonly Weighed[], values: readonly HeldValue[]): Weighed | HeldValue | undefined {
  const [named] = byName;
  const [value] = [...values].sort((a, b) => a.at.start - b.at.start);
  if (!named || !value) return named ?? value;
  return value.at.start < named.draft.at.start ? value : named;
}

function fileDraft(
  holder: Holder,
  first: Weighed | HeldValue,
  tracked: boolean | undefined,
  scope: ScopeKind,
): Draft {
  const { path } = holder;
  const rule = ruleOf(holder, tracked);
  const isNoProduct = ["test", "example", "docs", "vendored"].includes(roleOf(path, ""));
  const name = "draft" in first ? first.candidate.name : first.name;
  const at = "draft" in first ? first.draft.at : first.at;
  return {
    rule: `secrets/${rule}`,
    at,
    severity:
      "draft" in first
        ? worse(first.draft.severity ?? "warning", "warning")
        : first.made && !isNoProduct
          ? "error"
          : "warning",
    confidence:
      "draft" in first
        ? (first.draft.confidence ?? "high")
        : isNoProduct
          ? "low"
          : first.made
            ? "high"
            : "medium",
    message: messageOf(holder, name, tracked),
    fix: fileFix(rule, path, tracked, scope),
    identity: "draft" in first ? first.candidate.digest : first.digest,
    ...("draft" in first && first.draft.related ? { related: first.draft.related } : {}),
  };
}

function fileFix(rule: FileRuleId, path: string, tracked: boolean | undefined, scope: ScopeKind): string {
  return isFileRule(rule) && tracked !== false ? fixOfFile(rule, path, scope) : keptOut(path);
}

function ruleOf({ fact }: Holder, tracked: boolean | undefined): FileRuleId {
  if (fact === "env-file") return tracked ? "tracked-env-file" : "env-not-ignored";
  return fact === "key-file" ? "tracked-key-file" : "tracked-credentials-file";
}

function messageOf(
  { fact, path, what }: Holder,
  name: string | undefined,
  tracked: boolean | undefined,
): string {
  const given = name === undefined ? "" : `, such as \`${name}\``;
  if (fact !== "env-file")
    return `\`${path}\` is ${what}${name === undefined ? "" : `, here under \`${name}\``}.`;
  return tracked
    ? `\`${path}\` is tracked by git, and holds credentials${given}.`
    : `\`${path}\` holds credentials${given}, and no .gitignore leaves it out.`;
}

function withStatements(
  drafts: readonly Draft[],
  facts: readonly FileFact[],
  context: Pick<JudgeContext, "inScope" | "isTracked" | "scope">,
): readonly Draft[] {
  const told: Draft[] = [];
  const covered: Span[] = [];
  for (const fact of facts) {
    if ("values" in fact) continue;
    // Said once of the two files, and of the one that more depends on.
    if (fact.other && fact.otherIsWorse && context.inScope(fact.other.path)) continue;
    if (fact.fact === "test-key-in-production") covered.push(fact.at);
    told.push(statementDraft(fact, context));
  }
  const others = drafts.filter(({ at }) => !covered.some((span) => meets(at, span)));
  return [...others, ...told];
}

function statementDraft(
  fact: Statement,
  { isTracked, scope }: Pick<JudgeContext, "isTracked" | "scope">,
): Draft {
  const { at, message, severity, other, identity } = fact;
  const role = roleOf(at.path, "");
  // PowerShell's history ends in `.txt`, and is no documentation.
  const isNoProduct =
    role !== "source" && role !== "generated" && !(fact.fact === "shell-history" && role === "docs");
  return {
    rule: `secrets/${fact.fact}`,
    at,
    message,
    confidence: isNoProduct ? "low" : (fact.confidence ?? "medium"),
    ...(severity ? { severity } : {}),
    ...(isFileRule(fact.fact) ? { fix: fileFix(fact.fact, at.path, isTracked(at.path), scope) } : {}),
    ...(other ? { related: [{ at: other, message: "The same value under the same name." }] } : {}),
    ...(identity ? { identity } : {}),
  };
}

function meets(a: Span, b: Span): boolean {
  return a.path === b.path && a.start < b.end && b.start < a.end;
}

function worse(a: Severity, b: Severity): Severity {
  return isAtLeast(a, b) ? a : b;
}
