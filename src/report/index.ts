import { type GithubOptions, renderGithub } from "./github.ts";
import { renderJson } from "./json.ts";
import { type PrettyOptions, renderPretty } from "./pretty.ts";
import type { Report, ReportContext } from "./report.ts";
import { renderSarif, type SarifOptions } from "./sarif.ts";
import { renderSummary, type SummaryOptions } from "./summary.ts";

export const FORMATS = ["pretty", "json", "sarif", "github", "markdown"] as const;
export type Format = (typeof FORMATS)[number];

/** The options of every format, by its name. */
export interface FormatOptions {
  readonly pretty: PrettyOptions;
  readonly sarif?: SarifOptions;
  readonly github?: GithubOptions;
  readonly markdown?: SummaryOptions;
}

type Reporter = (report: Report, context: ReportContext, options: FormatOptions) => string;

const reporters: { readonly [format in Format]: Reporter } = {
  pretty: (report, context, options) => renderPretty(report, context, options.pretty),
  json: (report) => renderJson(report),
  sarif: (report, context, options) => renderSarif(report, context, options.sarif),
  github: (report, context, options) => renderGithub(report, context, options.github),
  markdown: (report, context, options) => renderSummary(report, context, options.markdown),
};

/** The whole report as text, line break at its end included. */
export function render(
  format: Format,
  report: Report,
  context: ReportContext,
  options: FormatOptions,
): string {
  return reporters[format](report, context, options);
}
