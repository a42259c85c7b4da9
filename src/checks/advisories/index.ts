import type { Check } from "../../check.ts";
import type { Package, UnreadLockfile } from "./model.ts";
import { readers } from "./readers/index.ts";

export const advisoriesCheck: Check<Package | UnreadLockfile> = {
  id: "advisories",
  title: "Dependency advisories",
  ruleIds: ["advisories/vulnerable", "advisories/malicious", "advisories/unmaintained"],
  rules: async () => (await import("./rules/index.ts")).rules,
  readers,
  judge: async (models, context) => (await import("./judge.ts")).judge(models, context),
};
