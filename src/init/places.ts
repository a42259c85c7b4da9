import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "../finding.ts";
import { readObjectsSync } from "../git/cat-file.ts";
import type { ImportedPlace } from "./imported.ts";

const MAX_BYTES = 5 * 1024 * 1024;

export interface Matched {
  /** Findings that one of the places is about. */
  readonly findings: readonly Finding[];
  /** Places that no finding is at. */
  readonly unmatched: number;
}

/** Which findings of a tree are the ones that another tool let stand by path and line, now or in a commit. */
export function matchPlaces(
  root: string,
  places: readonly ImportedPlace[],
  findings: readonly Finding[],
): Matched {
  const matched = new Set<Finding>();
  let unmatched = 0;
  const lineOf = linesOf(root);
  for (const place of places) {
    const there = findings.filter(({ path }) => path === place.path);
    const wanted =
      place.commit === undefined || there.length === 0
        ? undefined
        : lineOf(place.commit, place.path, place.line);
    const meant = there.filter(({ startLine, endLine }) =>
      place.commit === undefined
        ? startLine <= place.line && place.line <= endLine
        : wanted !== undefined && lineOf(undefined, place.path, startLine) === wanted,
    );
    for (const finding of meant) matched.add(finding);
    if (meant.length === 0) unmatched++;
  }
  return { findings: [...matched], unmatched };
}

/** Lines of files on disk and in commits, each read once; undefined for one that is not there. */
function linesOf(
  root: string,
): (commit: string | undefined, path: string, line: number) => string | undefined {
  const read = new Map<string, readonly string[]>();
  return (commit, path, line) => {
    const key = `${commit ?? ""}:${path}`;
    let lines = read.get(key);
    if (!lines) {
      lines = (commit === undefined ? onDisk(join(root, path)) : inCommit(root, key)).split("\n");
      read.set(key, lines);
    }
    return lines[line - 1]?.trim();
  };
}

function onDisk(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

function inCommit(root: string, name: string): string {
  const [object] = readObjectsSync([name], MAX_BYTES, { cwd: root, safeDirectory: root });
  return object?.bytes?.toString("utf8") ?? "";
}
