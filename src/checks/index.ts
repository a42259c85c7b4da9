import type { Check } from "../check.ts";
import type { CustomKind } from "../config/configuration.ts";
import type { Rule } from "../rule.ts";
import { advisoriesCheck } from "./advisories/index.ts";
import { corsCheck } from "./cors/index.ts";
import { headersCheck } from "./headers/index.ts";
import { ignoresCheck } from "./ignores/index.ts";
import { pinningCheck } from "./pinning/index.ts";
import { secretsCheck } from "./secrets/index.ts";
import { withOwnKinds } from "./secrets/own-kinds.ts";

/** Every check there is, in the order the documentation names them. */
export const checks: readonly Check[] = [
  secretsCheck,
  corsCheck,
  headersCheck,
  pinningCheck,
  advisoriesCheck,
  ignoresCheck,
];

/** The checks with the kinds of secrets that a configuration adds. */
export function checksWith(kinds: readonly CustomKind[]): readonly Check[] {
  if (kinds.length === 0) return checks;
  return checks.map((check) => (check === secretsCheck ? withOwnKinds(secretsCheck, kinds) : check));
}

/** The rules of all these checks, in their order, with their texts and examples. */
export async function rulesOf(checks: readonly Check[]): Promise<readonly Rule[]> {
  return (await Promise.all(checks.map((check) => check.rules()))).flat();
}
