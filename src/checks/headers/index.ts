import type { Check } from "../../check.ts";
import { onDemand } from "../../on-demand.ts";
import { contextOf } from "./context.ts";
import type { HeaderModel } from "./model.ts";
import { readers } from "./readers/index.ts";

const judging = onDemand(() => import("./judge.ts"));

/** Security headers a deploy unit does not send, loses on the way, sends without effect, or turns off. */
export const headersCheck: Check<HeaderModel> = {
  id: "headers",
  title: "Security headers that are missing, lost, weak or turned off",
  ruleIds: ["headers/missing", "headers/dropped", "headers/weak-value", "headers/disabled"],
  rules: async () => (await import("./rules/index.ts")).rules,
  readers,
  context: contextOf,
  judge: (models, { options }) =>
    judging(({ judgeHeaders }) => judgeHeaders(models, (path) => options(path).headers)),
};
