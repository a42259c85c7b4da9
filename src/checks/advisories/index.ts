import type { Check } from "../../check.ts";
import type { Package, UnreadLockfile } from "./model.ts";
import { cargoLock } from "./readers/cargo-lock.ts";
import { npmLock } from "./readers/npm-lock.ts";
import { poetryLock } from "./readers/poetry-lock.ts";
import { requirements } from "./readers/requirements.ts";
import { unread } from "./readers/unread.ts";
import { uvLock } from "./readers/uv-lock.ts";
import { malicious } from "./rules/malicious.ts";
import { unmaintained } from "./rules/unmaintained.ts";
import { vulnerable } from "./rules/vulnerable.ts";

export const advisoriesCheck: Check<Package | UnreadLockfile> = {
  id: "advisories",
  title: "Dependency advisories",
  rules: [vulnerable, malicious, unmaintained],
  readers: [npmLock, requirements, poetryLock, uvLock, cargoLock, unread],
  judge: async (models, context) => (await import("./judge.ts")).judge(models, context),
};
