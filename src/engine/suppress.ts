import type { SourceFile } from "../file.ts";
import { CONFIDENCES, type Confidence, type Finding } from "../finding.ts";
import { touches } from "../line-ranges.ts";
import type { Suppressed } from "../report/report.ts";
import type { Source } from "../sources/source.ts";
import { type Directive, type Ignored, isIgnored, readDirectives } from "../suppress/inline.ts";

export interface SuppressOptions {
  readonly source: Source;
  readonly wholeFiles: boolean;
  readonly minConfidence: Confidence;
  /** ISO date. */
  readonly today: string;
}

/**
 * Which findings are reported: not those below the asked confidence, on lines the change does not add, or ignored by a
 * comment. A comment that does not hold is said in the finding it was meant for.
 */
export function suppress(
  findings: readonly Finding[],
  options: SuppressOptions,
  fileOf: (path: string) => SourceFile | undefined,
): { readonly reported: readonly Finding[]; readonly suppressed: Suppressed } {
  const entries = new Map(options.source.entries.map((entry) => [entry.path, entry]));
  const directives = new Map<string, readonly Directive[]>();
  const least = CONFIDENCES.indexOf(options.minConfidence);
  const reported: Finding[] = [];
  let inline = 0;
  let unchangedLines = 0;
  for (const finding of findings) {
    if (CONFIDENCES.indexOf(finding.confidence) > least) continue;
    const lines = options.wholeFiles ? undefined : entries.get(finding.path)?.addedLines;
    if (lines && !touches(finding, lines)) {
      unchangedLines++;
      continue;
    }
    let own = directives.get(finding.path);
    if (!own) {
      const file = fileOf(finding.path);
      own = file ? readDirectives(file) : [];
      directives.set(finding.path, own);
    }
    const { ignored, problem } = isIgnored(own, finding, options.today);
    if (ignored) inline++;
    else
      reported.push(problem ? { ...finding, fix: `${finding.fix} ${problemOf(problem, finding)}` } : finding);
  }
  return { reported, suppressed: { inline, baseline: 0, unchangedLines } };
}

function problemOf(problem: NonNullable<Ignored["problem"]>, { rule }: Finding): string {
  switch (problem) {
    case "no-rule":
      return `The ignore comment here does not hold, because it names no rule: write \`bartizan-ignore ${rule} -- the reason\`.`;
    case "no-reason":
      return "The ignore comment here does not hold, because it gives no reason: end it with `-- the reason`.";
    case "expired":
      return "The ignore comment here has expired: renew its `until=` date, or mend the finding.";
  }
}
