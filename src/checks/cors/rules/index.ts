import type { Rule } from "../../../rule.ts";
import { nullOrigin } from "./null-origin.ts";
import { reflectedOrigin } from "./reflected-origin.ts";
import { weakOriginPattern } from "./weak-origin-pattern.ts";
import { wildcardOrigin } from "./wildcard-origin.ts";

export const rules: readonly Rule[] = [wildcardOrigin, reflectedOrigin, nullOrigin, weakOriginPattern];
