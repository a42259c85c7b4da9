import type { Check } from "../../check.ts";
import type { Requirement } from "./model.ts";
import { isPassedOver } from "./place.ts";
import { dockerfileReader } from "./readers/dockerfile.ts";
import { packageJsonReader } from "./readers/package-json.ts";
import { pyprojectReader } from "./readers/pyproject.ts";
import { requirementsReader } from "./readers/requirements.ts";
import { workflowReader } from "./readers/workflow.ts";
import { actionRule } from "./rules/action.ts";
import { imageRule } from "./rules/image.ts";
import { mutableSourceRule } from "./rules/mutable-source.ts";
import { rangeWithoutLockfileRule } from "./rules/range-without-lockfile.ts";
import { staleLockfileRule } from "./rules/stale-lockfile.ts";

export const pinningCheck: Check<Requirement> = {
  id: "pinning",
  title: "Unpinned dependencies",
  rules: [actionRule, imageRule, rangeWithoutLockfileRule, mutableSourceRule, staleLockfileRule],
  readers: [workflowReader, dockerfileReader, requirementsReader, pyprojectReader, packageJsonReader].map(
    (reader) => ({ ...reader, claims: (path) => reader.claims(path) && !isPassedOver(path) }),
  ),
  judge: async (requirements) => ({ drafts: (await import("./judge.ts")).judgePinning(requirements) }),
};
