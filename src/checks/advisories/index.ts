import type { Check } from "../../check.ts";
import type { Package, UnreadLockfile } from "./model.ts";
import { cargoLock } from "./readers/cargo-lock.ts";
import { npmLock } from "./readers/npm-lock.ts";
import { poetryLock } from "./readers/poetry-lock.ts";
import { requirements } from "./readers/requirements.ts";
import { unread } from "./readers/unread.ts";
import { uvLock } from "./readers/uv-lock.ts";

export const advisoriesCheck: Check<Package | UnreadLockfile> = {
  id: "advisories",
  title: "Dependency advisories",
  ruleIds: ["advisories/vulnerable", "advisories/malicious", "advisories/unmaintained"],
  rules: async () => (await import("./rules/index.ts")).rules,
  readers: [npmLock, requirements, poetryLock, uvLock, cargoLock, unread],
  judge: async (models, context) => (await import("./judge.ts")).judge(models, context),
};
