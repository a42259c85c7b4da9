import { groupBy } from "../group.ts";
import { inertLogLine, visible } from "./escape.ts";
import { findingLines, groupSame, oneLine, shortNotices, type Told } from "./pretty-finding.ts";
import { closingLines, noteLines } from "./pretty-footer.ts";
import type { Report, ReportContext } from "./report.ts";
import { styleOf } from "./style.ts";

export interface PrettyOptions {
  readonly color: boolean;
  /** Columns of the terminal. Prose is never set wider than 100. */
  readonly width: number;
  /** Every file that was not checked, every related place, and why and fix at every finding. */
  readonly verbose?: boolean;
  /** Only findings and what makes the run incomplete; nothing at all when there is neither. */
  readonly quiet?: boolean;
  /** Errors in full; what is milder in a line each, after them. */
  readonly brief?: boolean;
}

const NARROWEST = 40;

/** What a person reads on a terminal. No control characters but line breaks and, with `color`, SGR sequences. */
export function renderPretty(report: Report, context: ReportContext, options: PrettyOptions): string {
  const milder = options.brief ? report.findings.filter(({ severity }) => severity !== "error") : [];
  const inFull = options.brief
    ? report.findings.filter(({ severity }) => severity === "error")
    : report.findings;
  const files = [...groupBy(inFull, (finding) => finding.path)].map(([path, findings]) => ({
    path,
    groups: options.verbose ? findings.map((finding) => [finding] as const) : groupSame(findings),
  }));
  const shown = files.flatMap(({ groups }) => groups.map(([finding]) => finding));
  const layout = {
    style: styleOf(options.color),
    width: Math.max(NARROWEST, options.width),
    verbose: options.verbose ?? false,
    short: new Set(options.verbose ? [] : shortNotices(shown)),
    ruleUrl: context.ruleUrl,
  };
  const blocks: string[][] = [];
  for (const { path, groups } of files) {
    blocks.push([layout.style.bold(visible(path))]);
    const told: Told = new Map();
    for (const [finding, ...same] of groups) blocks.push(findingLines(finding, same, told, layout));
  }
  if (milder.length > 0) blocks.push(milder.map((finding) => oneLine(finding, layout)));
  blocks.push(...noteLines(report, layout, options.quiet ?? false));
  if (!options.quiet || blocks.length > 0) blocks.push(closingLines(report, layout));
  return blocks.map((lines) => `${lines.map(inertLogLine).join("\n")}\n`).join("\n");
}
