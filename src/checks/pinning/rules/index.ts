import type { Rule } from "../../../rule.ts";
import { actionRule } from "./action.ts";
import { imageRule } from "./image.ts";
import { mutableSourceRule } from "./mutable-source.ts";
import { rangeWithoutLockfileRule } from "./range-without-lockfile.ts";
import { staleLockfileRule } from "./stale-lockfile.ts";

export const rules: readonly Rule[] = [
  actionRule,
  imageRule,
  rangeWithoutLockfileRule,
  mutableSourceRule,
  staleLockfileRule,
];
