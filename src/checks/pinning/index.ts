import type { Check } from "../../check.ts";
import { onDemand } from "../../on-demand.ts";
import type { Requirement } from "./model.ts";
import { isPassedOver } from "./place.ts";
import { readers } from "./readers/index.ts";

const judging = onDemand(() => import("./judge.ts"));

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
  readers: readers.map((reader) => ({
    ...reader,
    claims: (path) => reader.claims(path) && !isPassedOver(path),
  })),
  judge: (requirements, { options }) =>
    judging(({ judgePinning }) => ({
      drafts: judgePinning(requirements, (path) => options(path).pinning),
    })),
};
