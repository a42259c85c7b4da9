import type { Check } from "../../check.ts";
import type { SourceFile } from "../../file.ts";
import type { Range } from "../../languages/value.ts";
import { gates } from "./gates.ts";
import { findables } from "./kinds/index.ts";
import { matchers } from "./kinds/matchers.ts";
import type { Candidate } from "./model.ts";
import { derKeyReader, derKeysIn } from "./readers/der-key.ts";
import { candidatesIn, presetReader } from "./readers/preset.ts";
import { tokenReader, tokensIn } from "./readers/tokens.ts";

export const secretsCheck: Check<Candidate> = {
  id: "secrets",
  title: "Committed secrets",
  judgesFileByFile: true,
  ruleIds: findables.map(({ id }) => `secrets/${id}`),
  rules: async () => (await import("./rules.ts")).rules,
  readers: [presetReader, derKeyReader, tokenReader],
  judge: async (candidates) => ({ drafts: (await import("./judge.ts")).judge(candidates) }),
};

const literals = [
  ...new Set([...Object.values(gates).flatMap((gate) => gate.literals), ...matchers.keywords]),
];

/** Where the secrets of a file are, doubtful ones included, so that no report of any check shows one. */
export async function secretsIn(file: SourceFile): Promise<readonly Range[]> {
  const text = file.text.toLowerCase();
  const hits = new Set(literals.filter((literal) => text.includes(literal)));
  const candidates = [...(await candidatesIn(file, hits)), ...derKeysIn(file), ...tokensIn(file, hits)];
  return candidates.map((candidate) => candidate.secret);
}
