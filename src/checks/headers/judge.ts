import type { Judgement } from "../../check.ts";
import type { HeadersOptions } from "../../check-options.ts";
import type { Draft, NotChecked } from "../../finding.ts";
import { disabledDrafts } from "./judge/disabled.ts";
import { droppedDrafts } from "./judge/dropped.ts";
import { lateDrafts } from "./judge/late.ts";
import { missingDrafts } from "./judge/missing.ts";
import { deploymentOf } from "./judge/units.ts";
import { weakDrafts } from "./judge/weak.ts";
import type { HeaderModel } from "./model.ts";
import { listed } from "./names.ts";

/**
 * Decides who is responsible for headers, and what they leave out: layers of one deploy unit add up, and a unit without a
 * server, an edge or a host has no responsibility at all.
 * @param options what is configured for a path
 */
export function judgeHeaders(
  models: readonly HeaderModel[],
  options: (path: string) => HeadersOptions,
): Judgement {
  const deployment = deploymentOf(models);
  const missing = missingDrafts(deployment, (path) => options(path).profile);
  const elsewhere = (draft: Draft) => options(draft.at.path).providedBy;
  const drafts = [
    ...missing.filter((draft) => elsewhere(draft).length === 0),
    ...lateDrafts(models, deployment),
    ...droppedDrafts(deployment),
    ...weakDrafts(models),
    ...disabledDrafts(models, deployment),
  ];
  const notChecked = missing.flatMap((draft): NotChecked[] => {
    const names = elsewhere(draft);
    if (names.length === 0) return [];
    const reason = `headers are left to ${listed(names)}, as the configuration says; what it sends was not looked at`;
    return [{ path: draft.at.path, reason, incomplete: false }];
  });
  return { drafts: drafts.map(inSentences), notChecked };
}

/** The texts are put together from clauses that several rules share. A message may begin with a name: `nginx`, `helmet()`. */
function inSentences(draft: Draft): Draft {
  const { message, why, fix } = draft;
  return {
    ...draft,
    message: ended(message),
    ...(why === undefined ? {} : { why: capital(ended(why)) }),
    ...(fix === undefined ? {} : { fix: capital(ended(fix)) }),
  };
}

function ended(text: string): string {
  return text.endsWith(".") ? text : `${text}.`;
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
