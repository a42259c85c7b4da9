import type { ReadContext } from "../../../check.ts";
import type { SourceFile } from "../../../file.ts";
import type { Range } from "../../../languages/value.ts";
import { isTestData } from "../model.ts";

/** A value of a lockfile's table, as written: nothing in it is parsed until it is asked for. */
export interface Written {
  readonly source: string;
  readonly range: Range;
}

/** A `[header]` or `[[header]]` with the keys under it. */
export interface LockTable {
  readonly header: string;
  readonly keys: ReadonlyMap<string, Written>;
}

export interface LockTables {
  readonly tables: readonly LockTable[];
  /** Where the text stops being what the tools write; what stands before it has been read. */
  readonly problem?: { readonly message: string; readonly offset: number };
}

const HEADER = /^(?:\[([^[\]]+)\]|\[\[([^[\]]+)\]\])$/;
const KEY = /^("[^"]*"|[A-Za-z0-9_.-]+) = /;

/**
 * Reads TOML in the narrow form in which Poetry, uv and Cargo write their lockfiles: a header, a key or the end of a list
 * begins its line. Large lockfiles consist mostly of lists of archives, which this passes over without parsing them, in a
 * tenth of the time of a full parser. Anything else is a problem and ends the reading, so a lockfile that somebody has edited
 * or merged badly is not taken for one that was read.
 */
export function readLockTables(text: string): LockTables {
  const tables: LockTable[] = [];
  let keys = new Map<string, Written>();
  tables.push({ header: "", keys });
  for (let start = 0; start < text.length; ) {
    const end = endOfLine(text, start);
    const line = text.slice(start, end).trimEnd();
    if (line !== "" && !line.startsWith("#")) {
      const [, single, double] = HEADER.exec(line) ?? [];
      const header = single ?? double;
      const key = header === undefined ? KEY.exec(line) : null;
      if (header !== undefined) {
        keys = new Map();
        tables.push({ header: header.trim(), keys });
      } else if (key) {
        const valueStart = start + key[0].length;
        const valueEnd = endOfValue(text, valueStart, start + line.length);
        if (valueEnd === undefined)
          return { tables, problem: { message: "a value does not end", offset: start } };
        const name = key[1]?.startsWith('"') ? key[1].slice(1, -1) : (key[1] ?? "");
        keys.set(name, {
          source: text.slice(valueStart, valueEnd),
          range: { start: valueStart, end: valueEnd },
        });
        start = endOfLine(text, valueEnd) + 1;
        continue;
      } else return { tables, problem: { message: "a line that no tool writes", offset: start } };
    }
    start = end + 1;
  }
  return { tables };
}

/** The tables of a lockfile; says so when it could not be read to its end, or a package in it cannot be told. */
export function tablesOf(file: SourceFile, context: ReadContext): readonly LockTable[] {
  const { tables, problem } = readLockTables(file.text);
  if (isTestData(file.path)) return tables;
  const untold = tables.filter((table) => table.header === "package" && !isTold(table)).length;
  if (problem) {
    const line = file.lines.lineAt(problem.offset);
    context.notChecked(`the lockfile is broken: ${problem.message} (line ${line}); the rest was not read`);
  } else if (untold > 0) {
    context.notChecked(`the lockfile is broken: packages without a name or a version, ${untold} in all`);
  }
  return tables;
}

/** uv leaves the version out where it is worked out from the sources: only of what has its source on disk. */
function isTold({ keys }: LockTable): boolean {
  if (!keys.has("name")) return false;
  const source = keys.get("source")?.source ?? "";
  return keys.has("version") || (source.startsWith("{ ") && !source.startsWith("{ registry"));
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}

/** Lists over several lines end with a `]` that begins a line; strings in three quotes with three quotes. */
function endOfValue(text: string, start: number, lineEnd: number): number | undefined {
  const quotes = text.slice(start, start + 3);
  if (quotes === '"""' || quotes === "'''") {
    const end = text.indexOf(quotes, start + 3);
    return end === -1 ? undefined : end + 3;
  }
  const line = withoutComment(text.slice(start, lineEnd));
  if (text[start] !== "[" || isWholeList(line)) return isScalar(line) ? start + line.length : undefined;
  const end = text.indexOf("\n]", start);
  if (end === -1) return undefined;
  const nextTable = text.indexOf("\n[", start);
  return nextTable !== -1 && nextTable < end ? undefined : end + 2;
}

/** uv writes `exclude-newer = "…" # This has no effect …`. A `#` in a string or among values is none. */
function withoutComment(source: string): string {
  const quoted = /^("(?:[^"\\]|\\.)*"|'[^']*')[ \t]*#/.exec(source)?.[1];
  if (quoted !== undefined) return quoted;
  if (/^["']/.test(source)) return source;
  const lastValue = Math.max(...["]", "}", '"', "'"].map((end) => source.lastIndexOf(end)));
  const comment = source.indexOf("#", lastValue + 1);
  return comment === -1 ? source : source.slice(0, comment).trimEnd();
}

function isWholeList(source: string): boolean {
  return source.endsWith("]");
}

function isScalar(source: string): boolean {
  const first = source[0];
  if (first === '"' || first === "'") return source.length > 1 && source.endsWith(first);
  if (first === "{") return source.endsWith("}");
  return source !== "";
}

/** The string a value is; undefined when it is none. */
export function stringIn(value: Written | undefined): string | undefined {
  const source = value?.source ?? "";
  if (/^'[^']*'$/.test(source)) return source.slice(1, -1);
  if (!/^"(?:[^"\\]|\\.)*"$/.test(source)) return undefined;
  try {
    const parsed: unknown = JSON.parse(source);
    return typeof parsed === "string" ? parsed : undefined;
  } catch {
    return undefined;
  }
}

/** The strings of a list of strings. */
export function stringsIn(value: Written | undefined): string[] {
  return [...(value?.source ?? "").matchAll(/"((?:[^"\\]|\\.)*)"/g)].map((match) => match[1] ?? "");
}

/** The place of a string without its quotes. */
export function insideQuotes({ range }: Written): Range {
  return { start: range.start + 1, end: range.end - 1 };
}
