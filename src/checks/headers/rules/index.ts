import type { Rule } from "../../../rule.ts";
import { disabled } from "./disabled.ts";
import { dropped } from "./dropped.ts";
import { missing } from "./missing.ts";
import { weakValue } from "./weak-value.ts";

export const rules: readonly Rule[] = [missing, dropped, weakValue, disabled];
