import type { LineRange } from "../file.ts";
import { appendLine } from "../line-ranges.ts";

/**
 * The lines a patch of GitHub's REST API adds. It may be cut short without saying so, so its lines are counted against
 * what the API says of the file; `"all"` when they differ or the patch cannot be read.
 *
 * @param expected `additions` and `deletions` of the same file
 */
export function addedLinesOfPatch(
  patch: string,
  expected: { readonly additions: number; readonly deletions: number },
): readonly LineRange[] | "all" {
  const added: LineRange[] = [];
  let next: number | undefined;
  let additions = 0;
  let deletions = 0;
  for (const line of patch.split("\n")) {
    const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line);
    if (hunk) {
      next = Number(hunk[1]);
      continue;
    }
    if (next === undefined) return "all";
    if (line.startsWith("+")) {
      additions++;
      appendLine(added, next++);
    } else if (line.startsWith("-")) deletions++;
    else if (line.startsWith(" ") || line === "") next++;
    else if (!line.startsWith("\\")) return "all";
  }
  return additions === expected.additions && deletions === expected.deletions ? added : "all";
}
