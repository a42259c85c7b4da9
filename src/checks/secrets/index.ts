import type { Check } from "../../check.ts";
import { onDemand } from "../../on-demand.ts";
import { FILE_RULE_IDS, type SecretModel, secretsOf } from "./files/model.ts";
import { fileReaders } from "./files/readers.ts";
import { kindIds } from "./kinds/start.ts";
import { readers } from "./readers/index.ts";

const judging = onDemand(() => import("./files/judge.ts"));

export const secretsCheck: Check<SecretModel> = {
  id: "secrets",
  title: "Committed secrets",
  judgesFileByFile: true,
  ruleIds: [...kindIds, ...FILE_RULE_IDS].map((id) => `secrets/${id}`),
  rules: async () => (await import("./rules.ts")).rules,
  readers: [...readers, ...fileReaders],
  secrets: (models) => models.flatMap(secretsOf),
  judge: (models, context) => judging(({ judgeAll }) => ({ drafts: judgeAll(models, context) })),
};
