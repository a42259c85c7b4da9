import { groupBy } from "../../group.ts";
import { specificityOf } from "./kinds/index.ts";
import type { Candidate } from "./model.ts";

/** One secret is one finding: where several candidates claim the same characters, only the most specific stays. */
export function mostSpecific(candidates: readonly Candidate[]): readonly Candidate[] {
  return [...groupBy(candidates, ({ secret }) => secret.path).values()].flatMap(mostSpecificOfFile);
}

function mostSpecificOfFile(candidates: readonly Candidate[]): readonly Candidate[] {
  const ranked = [...candidates].sort(
    (a, b) =>
      specificityOf(b.kind) - specificityOf(a.kind) ||
      Number(b.proven ?? false) - Number(a.proven ?? false) ||
      lengthOf(b) - lengthOf(a) ||
      a.doubts.length - b.doubts.length ||
      Number(b.confidence === "high") - Number(a.confidence === "high") ||
      a.secret.start - b.secret.start,
  );
  // Nothing kept overlaps, so what a candidate could meet is the last one that begins before its end.
  const kept: Candidate[] = [];
  for (const candidate of ranked) {
    const after = indexBehind(kept, candidate.secret.end);
    const before = kept[after - 1];
    if (!before || before.secret.end <= candidate.secret.start) kept.splice(after, 0, candidate);
  }
  return kept;
}

function lengthOf({ secret }: Candidate): number {
  return secret.end - secret.start;
}

/** How many of them, sorted by place, begin before an offset. */
function indexBehind(sorted: readonly Candidate[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.secret.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
