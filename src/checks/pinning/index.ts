import type { Check } from "../../check.ts";
import type { Requirement } from "./model.ts";
import { isPassedOver } from "./place.ts";
import { dockerfileReader } from "./readers/dockerfile.ts";
import { packageJsonReader } from "./readers/package-json.ts";
import { pyprojectReader } from "./readers/pyproject.ts";
import { requirementsReader } from "./readers/requirements.ts";
import { workflowReader } from "./readers/workflow.ts";

export const pinningCheck: Check<Requirement> = {
  id: "pinning",
  title: "Unpinned dependencies",
  ruleIds: [
    "pinning/action",
    "pinning/image",
    "pinning/range-without-lockfile",
    "pinning/mutable-source",
    "pinning/stale-lockfile",
  ],
  rules: async () => (await import("./rules/index.ts")).rules,
  readers: [workflowReader, dockerfileReader, requirementsReader, pyprojectReader, packageJsonReader].map(
    (reader) => ({ ...reader, claims: (path) => reader.claims(path) && !isPassedOver(path) }),
  ),
  judge: async (requirements) => ({ drafts: (await import("./judge.ts")).judgePinning(requirements) }),
};
