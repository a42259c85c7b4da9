import { lintSource } from "@secretlint/core";
import { secretLintProfiler } from "@secretlint/profiler";
import { rules as presetRules } from "@secretlint/secretlint-rule-preset-recommend";

// Marks of every rule on every file cost more than the rules (secretlint issue 1633); only its command line turns them off.
secretLintProfiler.setEnabled(false);

/** One of secretlint's findings. Holds the raw secret: it goes no further than the reader. */
export interface Message {
  /** Without the prefix `@secretlint/secretlint-rule-`. */
  readonly rule: string;
  readonly messageId: string;
  /** UTF-16 offsets of what the rule points at, which is not always the secret. */
  readonly start: number;
  readonly end: number;
  /** The text the rule found, as it stands in the file; undefined where it found the file as a whole. */
  readonly value: string | undefined;
}

const PREFIX = "@secretlint/secretlint-rule-";

/** Comments are honoured by `src/suppress/foreign.ts`: what they leave out is a secret none the less, and to be masked. */
const FILTER = "filter-comments";

const creators = new Map(
  presetRules
    .map((creator) => [creator.meta.id.slice(PREFIX.length), creator] as const)
    .filter(([name]) => name !== FILTER),
);

/** Every rule of the preset that finds something, by id without the prefix. */
export const ruleNames: readonly string[] = [...creators.keys()];

/** Runs the named rules of secretlint's recommended preset over one text. Key ids of AWS are looked for, account ids not. */
export async function runSecretlint(
  path: string,
  text: string,
  names: readonly string[],
): Promise<readonly Message[]> {
  const rules = names.flatMap((name) => {
    const rule = creators.get(name);
    return rule ? [{ id: rule.meta.id, rule, ...overridesOf(name) }] : [];
  });
  const result = await lintSource({
    source: { filePath: path, content: text, contentType: "text", ext: /\.[^./]*$/.exec(path)?.[0] ?? "" },
    options: { config: { rules }, noPhysicFilePath: false },
  });
  return result.messages.map((message) => ({
    rule: message.ruleId.slice(PREFIX.length),
    messageId: message.messageId,
    start: message.range[0],
    end: message.range[1],
    value: quotedValue(message.data),
  }));
}

/** What differs from the preset's own settings, for one rule. */
export function overridesOf(name: string) {
  return name === "aws" ? { options: { enableIDScanRule: true }, allowMessageIds: ["AWSAccountID"] } : {};
}

function quotedValue(data: unknown): string | undefined {
  if (typeof data !== "object" || data === null) return undefined;
  for (const [key, value] of Object.entries(data))
    if (key !== "FILE_NAME" && typeof value === "string") return value;
  return undefined;
}
