import type { Check } from "../../check.ts";
import { onDemand } from "../../on-demand.ts";
import type { CorsPolicy } from "./model.ts";
import { readers } from "./readers/index.ts";

const judging = onDemand(() => import("./judge.ts"));

/** Which websites a server lets read its answers from a visitor's browser. */
export const corsCheck: Check<CorsPolicy> = {
  id: "cors",
  title: "Wildcard CORS",
  judgesFileByFile: true,
  ruleIds: ["cors/wildcard-origin", "cors/reflected-origin", "cors/null-origin", "cors/weak-origin-pattern"],
  rules: async () => (await import("./rules/index.ts")).rules,
  readers,
  judge: (policies) => judging(({ judge }) => ({ drafts: judge(policies) })),
};
