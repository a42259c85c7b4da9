import type { PinningOptions } from "../../check-options.ts";
import type { Draft } from "../../finding.ts";
import { judgeAction } from "./judge/action.ts";
import { judgeImage } from "./judge/image.ts";
import { judgeManifests } from "./judge/manifest.ts";
import type { Requirement } from "./model.ts";
import { pinFor } from "./pin-pattern.ts";

/**
 * Can what runs tomorrow differ from what was reviewed? Every draft says what would change it, and how to hold it still.
 * @param options what is configured for a path
 */
export function judgePinning(
  requirements: readonly Requirement[],
  options: (path: string) => PinningOptions,
): Draft[] {
  const single = requirements.flatMap((requirement) => {
    const { name, at } = requirement;
    const pin = pinFor(name, options(at.path).actions);
    const draft = judgeAction(requirement, pin) ?? judgeImage(requirement);
    return draft ? [softened(draft, requirement)] : [];
  });
  return [...single, ...judgeManifests(requirements)];
}

/** In documentation nothing runs by itself; readers may still copy it. */
function softened(draft: Draft, { role }: Requirement): Draft {
  return role === "docs" ? { ...draft, severity: "notice" } : draft;
}
