import type { Judgement } from "../../check.ts";
import type { Draft } from "../../finding.ts";
import { disabledDrafts } from "./judge/disabled.ts";
import { droppedDrafts } from "./judge/dropped.ts";
import { lateDrafts } from "./judge/late.ts";
import { missingDrafts } from "./judge/missing.ts";
import { deploymentOf } from "./judge/units.ts";
import { weakDrafts } from "./judge/weak.ts";
import type { HeaderModel } from "./model.ts";

/**
 * Decides who is responsible for headers, and what they leave out: layers of one deploy unit add up, and a unit without a
 * server, an edge or a host has no responsibility at all.
 */
export function judgeHeaders(models: readonly HeaderModel[]): Judgement {
  const deployment = deploymentOf(models);
  const drafts = [
    ...missingDrafts(deployment),
    ...lateDrafts(models, deployment),
    ...droppedDrafts(deployment),
    ...weakDrafts(models),
    ...disabledDrafts(models, deployment),
  ];
  return { drafts: drafts.map(inSentences) };
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
