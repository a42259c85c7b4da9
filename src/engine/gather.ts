import type { NotChecked } from "../finding.ts";
import type { Source } from "../sources/source.ts";
import type { FileOutcome } from "./examine.ts";

/** What the first stage made of all files of a scan. Files that a check opens beside the scope are not counted. */
export interface Gathered {
  /** By the check's place in the list of checks: its models by file, in the order of files. */
  readonly models: OfFile[][];
  readonly notChecked: NotChecked[];
  /** By the check's place in the list of checks: the files its readers were given. */
  readonly readBy: Set<string>[];
  /** By the check's place in the list of checks: files of the scope that it may yet want to read, see `FileOutcome.putOff`. */
  readonly putOff: Set<string>[];
  /** Files of the scope in which marks occur, with the marks. */
  readonly marked: Map<string, readonly string[]>;
  /** Files of which not all could be looked at. */
  readonly unsure: Set<string>;
  /** Of files whose text was not kept, see `FileOutcome.digest`. */
  readonly digests: Map<string, string>;
  /** Files whose content was looked at, and their bytes. */
  files: number;
  bytes: number;
  /** Not opened because of their name. */
  binaryNames: number;
  /** No reader has anything to say about them. */
  unclaimed: number;
}

export interface OfFile {
  readonly path: string;
  readonly models: readonly unknown[];
}

export function nothingYet(checks: number): Gathered {
  return {
    models: Array.from({ length: checks }, () => []),
    notChecked: [],
    readBy: Array.from({ length: checks }, () => new Set()),
    putOff: Array.from({ length: checks }, () => new Set()),
    marked: new Map(),
    unsure: new Set(),
    digests: new Map(),
    files: 0,
    bytes: 0,
    binaryNames: 0,
    unclaimed: 0,
  };
}

/** Adds a file of the scope. Files come in the order of the scope, whoever examined them. */
export function addScopeFile(gathered: Gathered, outcome: FileOutcome): void {
  addContextFile(gathered, outcome);
  for (const check of outcome.putOff ?? []) gathered.putOff[check]?.add(outcome.path);
  if (outcome.marks.length > 0) gathered.marked.set(outcome.path, outcome.marks);
  gathered.bytes += outcome.bytes;
  if (outcome.state === "looked-at") gathered.files++;
  else if (outcome.state === "binary-name") gathered.binaryNames++;
  else if (outcome.state === "unclaimed") gathered.unclaimed++;
}

/** Adds what a file around the scope tells a check. */
export function addContextFile(
  { models, notChecked, readBy, unsure, digests }: Gathered,
  outcome: FileOutcome,
): void {
  for (const { check, models: found } of outcome.found) {
    models[check]?.push({ path: outcome.path, models: found });
  }
  for (const check of outcome.readBy) readBy[check]?.add(outcome.path);
  if (outcome.digest !== undefined) digests.set(outcome.path, outcome.digest);
  if (outcome.notChecked.length > 0) unsure.add(outcome.path);
  notChecked.push(...outcome.notChecked);
}

export type ScopeCounts = Pick<Gathered, "files" | "bytes" | "binaryNames" | "unclaimed">;

/** What is to be said of the scope as a whole. */
export function saidOfScope(source: Pick<Source, "kind">, gathered: ScopeCounts): readonly NotChecked[] {
  return [...binaryNames(gathered.binaryNames), ...nothingLookedAt(source, gathered)];
}

function binaryNames(count: number): readonly NotChecked[] {
  if (count === 0) return [];
  const files = count === 1 ? "1 file" : `${count} files`;
  const reason = `${files} with the name of a binary format, such as pictures and archives`;
  return [{ path: "", reason, incomplete: false }];
}

/**
 * A scan that looked at nothing is not green: somebody asked for a tree, and it may be the wrong one. An index or a range
 * without changes is an answer.
 */
function nothingLookedAt(
  { kind }: Pick<Source, "kind">,
  { files, bytes, unclaimed }: ScopeCounts,
): readonly NotChecked[] {
  if (kind === "staged" || kind === "range") return [];
  if (kind === "stdin" ? bytes > 0 : files + unclaimed > 0) return [];
  const isEmpty = kind === "stdin" && files > 0;
  const reason = isEmpty ? "standard input was empty" : "there was nothing to look at";
  return [{ path: "", reason, incomplete: true }];
}
