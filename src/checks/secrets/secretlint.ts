import { rules as presetRules } from "@secretlint/secretlint-rule-preset-recommend";
import type {
  SecretLintRuleContext,
  SecretLintRuleReportDescriptor,
  SecretLintSourceCode,
} from "@secretlint/types";
import type { SourceFile } from "../../file.ts";
import type { Range } from "../../languages/value.ts";
import { readable } from "./preset-text.ts";

/** One of secretlint's findings. Its place is what the rule points at, which is not always the secret. */
export interface Message extends Range {
  /** Without the prefix `@secretlint/secretlint-rule-`. */
  readonly rule: string;
  readonly messageId: string;
  /** Where the text stands that the rule found; undefined where it found the file as a whole. */
  readonly found: Range | undefined;
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

/** What differs from the preset's own settings: key ids of AWS are looked for. */
const OPTIONS: { readonly [rule: string]: object } = { aws: { enableIDScanRule: true } };

/** Those of AWS's accounts come with its key ids, and are nobody's secret. */
const NOT_WANTED = "AWSAccountID";

/** So many findings of a rule are heard in a file, and one more for so many characters: each costs the rule its time. */
const MOST_FOUND = 2_048;
const A_FOUND = 1_024;

/**
 * Runs the named rules of secretlint's recommended preset over a file's text.
 *
 * Not by secretlint's core, which compares each finding with every other: a list of tokens takes it the square of its length.
 *
 * @param cut told of rules that find more than is heard
 */
export async function runSecretlint(
  file: SourceFile,
  names: readonly string[],
  cut: (reason: string) => void = () => {},
): Promise<readonly Message[]> {
  const most = MOST_FOUND + Math.floor(file.text.length / A_FOUND);
  const messages: Message[] = [];
  for (const rule of names) {
    const { heard, isAll } = await heardFrom(rule, file, most);
    messages.push(...heard);
    if (!isAll)
      cut(
        `more than ${most.toLocaleString("en")} findings of secretlint's rule ${rule}, the rest of which was not read`,
      );
  }
  return withoutTwins(messages.sort((a, b) => a.start - b.start || a.end - b.end));
}

interface Heard {
  readonly heard: readonly Message[];
  readonly isAll: boolean;
}

async function heardFrom(rule: string, file: SourceFile, most: number): Promise<Heard> {
  const text = readable(rule, file.text);
  const heard: Message[] = [];
  let isAll = true;
  const context = contextOf(({ message: { messageId, data }, range: [start, end] }) => {
    if (messageId === NOT_WANTED) return;
    if (heard.length === most) {
      isAll = false;
      throw ENOUGH;
    }
    const value = quotedValue(data);
    const found = value === undefined ? undefined : placeOf(value, text, { start, end });
    heard.push({ rule, messageId, start, end, found });
  });
  try {
    const handler = creators.get(rule)?.create(context, OPTIONS[rule] ?? {});
    await handler?.file?.(sourceOf(file, text));
  } catch (error) {
    if (error !== ENOUGH) throw error;
  }
  return { heard, isAll };
}

/** Ends a rule that has said enough: it looks for all it can find in one go. */
const ENOUGH = new Error("more findings than are heard");

/** So far behind what a rule points at may stand what it found: a name, and what assigns to it. */
const BEHIND = 1_024;

function placeOf(value: string, text: string, { start, end }: Range): Range {
  const at = text.slice(start, Math.max(end, start + value.length) + BEHIND).indexOf(value);
  const from = at === -1 ? start : start + at;
  return { start: from, end: from + value.length };
}

/** Nobody reads what a rule would say, so it is not put into words. */
function contextOf(report: (descriptor: SecretLintRuleReportDescriptor) => void): SecretLintRuleContext {
  return {
    sharedOptions: {},
    createTranslator: () => (messageId, data) => ({ message: "", messageId: String(messageId), data }),
    report,
    ignore: () => {},
  };
}

function sourceOf({ path, lines }: SourceFile, content: string): SecretLintSourceCode {
  const positionOf = (index: number) => {
    const line = lines.lineAt(index);
    return { line, column: index - lines.startOf(line) };
  };
  const indexOf = ({ line, column }: { readonly line: number; readonly column: number }) =>
    lines.startOf(line) + column;
  return {
    hasBOM: false,
    content,
    filePath: path,
    physicalFilePath: path,
    contentType: "text",
    ext: /\.[^./]*$/.exec(path)?.[0] ?? "",
    getFilePath: () => path,
    getPhysicalFilePath: () => path,
    indexToPosition: positionOf,
    positionToIndex: indexOf,
    rangeToLocation: ([start, end]) => ({ start: positionOf(start), end: positionOf(end) }),
    locationToRange: ({ start, end }) => [indexOf(start), indexOf(end)],
  };
}

/** @param messages in the order of the text */
function withoutTwins(messages: readonly Message[]): readonly Message[] {
  let start = -1;
  const here = new Set<string>();
  return messages.filter((message) => {
    if (message.start !== start) here.clear();
    start = message.start;
    const said = `${message.end} ${message.rule} ${message.messageId} ${message.found?.start}`;
    if (here.has(said)) return false;
    here.add(said);
    return true;
  });
}

function quotedValue(data: unknown): string | undefined {
  if (typeof data !== "object" || data === null) return undefined;
  for (const [key, value] of Object.entries(data))
    if (key !== "FILE_NAME" && typeof value === "string") return value;
  return undefined;
}
