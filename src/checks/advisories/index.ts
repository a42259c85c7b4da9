import type { Check } from "../../check.ts";
import { onDemand } from "../../on-demand.ts";
import type { Package, UnreadLockfile } from "./model.ts";
import { readers } from "./readers/index.ts";

const judging = onDemand(() => import("./judge.ts"));

export const advisoriesCheck: Check<Package | UnreadLockfile> = {
  id: "advisories",
  title: "Dependency advisories",
  ruleIds: ["advisories/vulnerable", "advisories/malicious", "advisories/unmaintained"],
  rules: async () => (await import("./rules/index.ts")).rules,
  readers,
  judge: (models, context) => judging(({ judge }) => judge(models, context)),
};
