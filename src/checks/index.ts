import type { Check } from "../check.ts";
import { advisoriesCheck } from "./advisories/index.ts";
import { secretsCheck } from "./secrets/index.ts";

/** Every check there is, in the order the documentation names them. */
export const checks: readonly Check[] = [secretsCheck, advisoriesCheck];
