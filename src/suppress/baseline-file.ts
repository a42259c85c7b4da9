import { UserError } from "../errors.ts";
import { indexOf, isObject, itemsOf, stringOf } from "../formats/access.ts";
import { readJson } from "../formats/json.ts";
import type { Value } from "../languages/value.ts";
import { LineIndex } from "../lines.ts";
import { inertJson } from "../report/escape.ts";
import { type Baseline, type BaselineEntry, keyOf } from "./baseline.ts";

const VERSION = 1;
const FIELDS = ["path", "rule", "fingerprint", "message"] as const;

/**
 * Reads a baseline from its text: that of the file on disk, or of the commit that a pull request starts from. Order and
 * repetitions are of no account: a merge may leave both behind.
 *
 * @param name of the file, for messages
 * @throws {UserError} with the place of what is wrong with it
 */
export function parseBaseline(text: string, name: string): Baseline {
  const lines = new LineIndex(text);
  const fail = (offset: number, problem: string, hint = MEND) => {
    const { startLine, startColumn } = lines.locate(name, offset, offset);
    return new UserError(`${name}:${startLine}:${startColumn} ${problem}`, hint);
  };
  const conflict = /^(?:<{7}|>{7}|={7}|\|{7})(?= |\r?$)/m.exec(text);
  if (conflict) throw fail(conflict.index, "is the mark of a merge conflict", KEEP_BOTH);
  const { value, problems } = readJson(text);
  const [problem] = problems;
  if (problem) throw fail(problem.range.start, `is not valid JSON: ${problem.message}`);
  const fields = indexOf(value);
  const version = fields.get("version");
  if (version?.kind !== "number" || version.value !== VERSION)
    throw fail((version ?? value).range.start, `is not a baseline of version ${VERSION}`);
  const list = fields.get("entries");
  if (list?.kind !== "list") throw fail((list ?? value).range.start, "has no list of `entries`");
  const entries = itemsOf(list).flatMap((item) => {
    // The last one is empty: it closes the list, so that the lines of all others end alike.
    if (isObject(item) && item.entries.length === 0) return [];
    const entry = readEntry(item);
    if (typeof entry === "string") throw fail(item.range.start, entry);
    return [entry];
  });
  return { name, entries };
}

const MEND = "Mend it, bring it back with git, or remove it and run `bartizan baseline`.";
const KEEP_BOTH =
  "Keep the lines of both sides and remove the marks; the order of the lines is of no account.";

function readEntry(item: Value): BaselineEntry | string {
  if (!isObject(item)) return "is not an entry";
  const fields = indexOf(item);
  const [path, rule, fingerprint, message] = FIELDS.map((field) => stringOf(fields.get(field)));
  if (path === undefined || rule === undefined || fingerprint === undefined || message === undefined) {
    const missing = FIELDS.find((field) => stringOf(fields.get(field)) === undefined);
    return `is an entry without \`${missing}\``;
  }
  if (fields.size !== FIELDS.length) return "is an entry with a field that none has";
  if (!/^[0-9a-f]{16,64}$/.test(fingerprint)) return "is an entry whose `fingerprint` is none";
  return { rule, path, fingerprint, message };
}

/**
 * The text of the file: sorted, an entry a line, every one with a comma at its end, so that lines come and go without
 * touching others. Nothing in it but printable characters.
 */
export function renderBaseline(entries: readonly BaselineEntry[]): string {
  const lines = sorted(entries).map((entry) => `    ${inertLine(entry)},\n`);
  return `{\n  "version": ${VERSION},\n  "entries": [\n${lines.join("")}    {}\n  ]\n}\n`;
}

/** Of repeated entries the first stays. */
function sorted(entries: readonly BaselineEntry[]): readonly BaselineEntry[] {
  const distinct = new Map(entries.toReversed().map((entry) => [keyOf(entry), entry]));
  return [...distinct.values()].sort(
    (a, b) => compare(a.path, b.path) || compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function inertLine(entry: BaselineEntry): string {
  return `{ ${FIELDS.map((field) => `"${field}": ${inertJson(entry[field])}`).join(", ")} }`;
}
