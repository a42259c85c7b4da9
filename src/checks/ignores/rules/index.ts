import type { Rule } from "../../../rule.ts";
import { expired } from "./expired.ts";
import { invalid } from "./invalid.ts";
import { unused } from "./unused.ts";

export const rules: readonly Rule[] = [invalid, expired, unused];
