import type { GithubOptions } from "./github.ts";
import type { SummaryOptions } from "./markdown-parts.ts";
import type { PrettyOptions } from "./pretty.ts";
import type { Report, ReportContext } from "./report.ts";
import type { SarifOptions } from "./sarif.ts";

export const FORMATS = ["pretty", "json", "sarif", "github", "markdown", "junit"] as const;
export type Format = (typeof FORMATS)[number];

/** The options of every format, by its name. */
export interface FormatOptions {
  readonly pretty: PrettyOptions;
  readonly sarif?: SarifOptions;
  readonly github?: GithubOptions;
  readonly markdown?: SummaryOptions;
}

type Reporter = (report: Report, context: ReportContext, options: FormatOptions) => Promise<string>;

/** Each is loaded when it is asked for: most runs print one format, or nothing. */
const reporters: { readonly [format in Format]: Reporter } = {
  pretty: async (report, context, options) =>
    (await import("./pretty.ts")).renderPretty(report, context, options.pretty),
  json: async (report) => (await import("./json.ts")).renderJson(report),
  sarif: async (report, context, options) =>
    (await import("./sarif.ts")).renderSarif(report, context, options.sarif),
  github: async (report, context, options) =>
    (await import("./github.ts")).renderGithub(report, context, options.github),
  markdown: async (report, context, options) =>
    (await import("./markdown.ts")).renderMarkdown(report, context, options.markdown),
  junit: async (report, context) => (await import("./junit.ts")).renderJunit(report, context),
};

/** The whole report as text, line break at its end included. */
export function render(
  format: Format,
  report: Report,
  context: ReportContext,
  options: FormatOptions,
): Promise<string> {
  return reporters[format](report, context, options);
}
