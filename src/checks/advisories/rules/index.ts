import type { Rule } from "../../../rule.ts";
import { malicious } from "./malicious.ts";
import { unmaintained } from "./unmaintained.ts";
import { vulnerable } from "./vulnerable.ts";

export const rules: readonly Rule[] = [vulnerable, malicious, unmaintained];
