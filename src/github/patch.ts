import type { LineRange } from "../file.ts";
import { appendLine } from "../line-ranges.ts";

/** 1-based lines of the new version of a file. */
export interface PatchLines {
  readonly added: readonly LineRange[] | "all";
  /** Added lines and those around them. */
  readonly shown: readonly LineRange[];
}

const UNREADABLE: PatchLines = { added: "all", shown: [] };

/**
 * The lines of a patch of GitHub's REST API. It may be cut short without saying so, so its lines are counted against what the
 * API says of the file: when they differ, or the patch cannot be read, `"all"` may be added.
 *
 * @param expected `additions` and `deletions` of the same file
 */
export function linesOfPatch(
  patch: string,
  expected: { readonly additions: number; readonly deletions: number },
): PatchLines {
  const added: LineRange[] = [];
  const shown: LineRange[] = [];
  let next: number | undefined;
  let additions = 0;
  let deletions = 0;
  for (const line of patch.split("\n")) {
    const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line);
    if (hunk) {
      next = Number(hunk[1]);
      continue;
    }
    if (next === undefined) return UNREADABLE;
    if (line.startsWith("-")) deletions++;
    else if (line.startsWith("+")) {
      additions++;
      appendLine(added, next);
      appendLine(shown, next++);
    } else if (line.startsWith(" ")) appendLine(shown, next++);
    else if (line === "") next++;
    else if (!line.startsWith("\\")) return UNREADABLE;
  }
  return {
    added: additions === expected.additions && deletions === expected.deletions ? added : "all",
    shown,
  };
}
