import type { Judgement } from "../../check.ts";
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
  return {
    drafts: [
      ...missingDrafts(deployment),
      ...lateDrafts(models, deployment),
      ...droppedDrafts(deployment),
      ...weakDrafts(models),
      ...disabledDrafts(models, deployment),
    ],
  };
}
