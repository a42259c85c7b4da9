import type { Check } from "../../check.ts";
import type { Requirement } from "./model.ts";
import { isPassedOver } from "./place.ts";
import { readers } from "./readers/index.ts";

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
  judge: async (requirements, { options }) => ({
    drafts: (await import("./judge.ts")).judgePinning(requirements, (path) => options(path).pinning),
  }),
};
