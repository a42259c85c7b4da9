import type { Draft } from "../../finding.ts";
import { judgeAction } from "./judge/action.ts";
import { judgeImage } from "./judge/image.ts";
import { judgeManifests } from "./judge/manifest.ts";
import type { Requirement } from "./model.ts";

/** Can what runs tomorrow differ from what was reviewed? Every draft says what would change it, and how to hold it still. */
export function judgePinning(requirements: readonly Requirement[]): Draft[] {
  const single = requirements.flatMap((requirement) => {
    const draft = judgeAction(requirement) ?? judgeImage(requirement);
    return draft ? [softened(draft, requirement)] : [];
  });
  return [...single, ...judgeManifests(requirements)];
}

/** In documentation nothing runs by itself; readers may still copy it. */
function softened(draft: Draft, { role }: Requirement): Draft {
  return role === "docs" ? { ...draft, severity: "notice" } : draft;
}
