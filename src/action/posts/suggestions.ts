import type { LineRange } from "../../file.ts";
import { type Finding, MASK } from "../../finding.ts";
import { groupBy } from "../../group.ts";
import { markdownCode, markdownProse, visible } from "../../report/escape.ts";
import { worstFirst } from "../../report/quantities.ts";
import { type ReportContext, webPage } from "../../report/report.ts";

/** Findings of one line, and the line as it would be with their edits. */
export interface Suggestion {
  readonly path: string;
  readonly line: number;
  readonly findings: readonly [Finding, ...Finding[]];
  readonly text: string;
}

/** Snippets are cut at 400 units: what is shorter is a whole line. */
const CERTAINLY_WHOLE = 400;

/**
 * What can be offered as a suggestion: edits within one line that is known as a whole, has no secret in it, and hides nothing
 * from whoever applies them with a click.
 *
 * @param isShown whether the page of the change shows a line as it was looked at; only there GitHub takes remarks
 */
export function suggestionsFor(
  findings: readonly Finding[],
  isShown: (path: string, line: number) => boolean,
): Suggestion[] {
  const able = worstFirst(findings).filter(
    (finding) => hasEditsInItsLine(finding) && isShown(finding.path, finding.startLine),
  );
  return [...groupBy(able, ({ path, startLine }) => `${startLine} ${path}`).values()].flatMap((group) => {
    const [first] = group;
    const text = edited(first.snippet, group);
    return text === undefined || text === first.snippet
      ? []
      : [{ path: first.path, line: first.startLine, findings: group, text }];
  });
}

function hasEditsInItsLine({ edits, snippet, path, startLine, commit }: Finding): boolean {
  return (
    commit === undefined &&
    edits.length > 0 &&
    snippet.length < CERTAINLY_WHOLE &&
    !snippet.includes(MASK) &&
    hidesNothing(snippet) &&
    edits.every(
      (edit) =>
        edit.path === path &&
        edit.startLine === startLine &&
        edit.endLine === startLine &&
        hidesNothing(edit.text),
    )
  );
}

function hidesNothing(text: string): boolean {
  const plain = text.replaceAll("\t", " ");
  return visible(plain) === plain;
}

/** The line with all the edits; undefined when two of them want the same place. */
function edited(line: string, findings: readonly Finding[]): string | undefined {
  const all = findings.flatMap(({ edits }) => edits).sort((a, b) => b.startColumn - a.startColumn);
  const distinct = all.filter((edit, i) => {
    const before = all[i - 1];
    return !(
      before &&
      before.startColumn === edit.startColumn &&
      before.endColumn === edit.endColumn &&
      before.text === edit.text
    );
  });
  let text = line;
  let from = line.length + 1;
  for (const edit of distinct) {
    if (edit.endColumn > from) return undefined;
    text = text.slice(0, edit.startColumn - 1) + edit.text + text.slice(edit.endColumn - 1);
    from = edit.startColumn;
  }
  return text;
}

export function isWithinLines(line: number, ranges: readonly LineRange[]): boolean {
  return ranges.some(({ start, end }) => start <= line && line <= end);
}

/** The remark, without its marker. */
export function remarkText({ findings, text }: Suggestion, context: ReportContext): string {
  const fence = "`".repeat(Math.max(3, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length + 1)));
  const said = findings.map((finding) => {
    const page = webPage(context, finding.rule);
    const rule = page === undefined ? markdownCode(finding.rule) : `[${markdownCode(finding.rule)}](${page})`;
    return [
      `**${markdownProse(finding.message)}** (${finding.severity}, ${rule})`,
      markdownProse(finding.why),
      `**Fix:** ${markdownProse(finding.fix)}`,
    ].join("\n\n");
  });
  return `${said.join("\n\n---\n\n")}\n\n${fence}suggestion\n${text}\n${fence}`;
}
