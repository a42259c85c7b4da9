import type { Check } from "../../check.ts";
import type { SourceFile } from "../../file.ts";
import type { Range } from "../../languages/value.ts";
import { FILE_RULE_IDS, type SecretModel } from "./files/model.ts";
import { factsIn, fileReaders, secretsOf } from "./files/readers.ts";
import { encodedKeywords, kindIds } from "./kinds/start.ts";
import { readers } from "./readers/index.ts";

export const secretsCheck: Check<SecretModel> = {
  id: "secrets",
  title: "Committed secrets",
  judgesFileByFile: true,
  ruleIds: [...kindIds, ...FILE_RULE_IDS].map((id) => `secrets/${id}`),
  rules: async () => (await import("./rules.ts")).rules,
  readers: [...readers, ...fileReaders],
  judge: async (models, context) => ({
    drafts: (await import("./files/judge.ts")).judgeAll(models, context),
  }),
};

/** Where the secrets of a file are, doubtful ones included, so that no report of any check shows one. */
export async function secretsIn(file: SourceFile): Promise<readonly Range[]> {
  const [{ encodedIn }, { candidatesInPlain }] = await Promise.all([
    import("./encodings/find.ts"),
    import("./plain.ts"),
  ]);
  const text = file.text.toLowerCase();
  const hits = new Set(encodedKeywords.filter((keyword) => text.includes(keyword)));
  const candidates = [
    ...(await candidatesInPlain(file)),
    ...(await encodedIn(file, hits, candidatesInPlain)),
  ];
  return [...candidates.map(({ secret }) => secret), ...secretsOf(await factsIn(file))];
}
