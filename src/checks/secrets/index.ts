import type { Check } from "../../check.ts";
import type { SourceFile } from "../../file.ts";
import type { Range } from "../../languages/value.ts";
import { ENCODED_KEYWORDS } from "./encodings/anchors.ts";
import { FILE_RULE_IDS, type SecretModel } from "./files/model.ts";
import { factsIn, fileReaders, secretsOf } from "./files/readers.ts";
import { findables } from "./kinds/index.ts";
import { candidatesInPlain } from "./plain.ts";
import { derKeyReader } from "./readers/der-key.ts";
import { encodedReader } from "./readers/encoded.ts";
import { genericReader } from "./readers/generic.ts";
import { presetReader } from "./readers/preset.ts";
import { tokenReader } from "./readers/tokens.ts";

export const secretsCheck: Check<SecretModel> = {
  id: "secrets",
  title: "Committed secrets",
  judgesFileByFile: true,
  ruleIds: [...findables.map(({ id }) => id), ...FILE_RULE_IDS].map((id) => `secrets/${id}`),
  rules: async () => (await import("./rules.ts")).rules,
  readers: [presetReader, derKeyReader, tokenReader, genericReader, encodedReader, ...fileReaders],
  judge: async (models, context) => ({
    drafts: (await import("./files/judge.ts")).judgeAll(models, context),
  }),
};

/** Where the secrets of a file are, doubtful ones included, so that no report of any check shows one. */
export async function secretsIn(file: SourceFile): Promise<readonly Range[]> {
  const { encodedIn } = await import("./encodings/find.ts");
  const text = file.text.toLowerCase();
  const hits = new Set(ENCODED_KEYWORDS.filter((keyword) => text.includes(keyword)));
  const candidates = [
    ...(await candidatesInPlain(file)),
    ...(await encodedIn(file, hits, candidatesInPlain)),
  ];
  return [...candidates.map(({ secret }) => secret), ...secretsOf(await factsIn(file))];
}
