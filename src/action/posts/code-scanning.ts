import { gzipSync } from "node:zlib";
import type { GithubApi } from "../../github/api.ts";
import type { Report, ReportContext } from "../../report/report.ts";
import { renderSarif } from "../../report/sarif.ts";

/** GitHub takes 10 MB of a compressed report. */
const LARGEST = 10_000_000;

/**
 * Sends the report to code scanning, with as many of the worst results as it takes.
 *
 * Results of one category replace all that were there for the same ref, so only whole reports may go to a branch.
 * @throws {ApiError}
 */
export async function sendToCodeScanning(
  api: GithubApi,
  report: Report,
  context: ReportContext,
  place: { readonly category: string; readonly commit: string; readonly ref: string },
): Promise<void> {
  const { category, commit, ref } = place;
  let mostResults = report.findings.length;
  let packed = gzipSync(await renderSarif(report, context, { category }));
  while (packed.length > LARGEST && mostResults > 0) {
    mostResults = Math.floor(mostResults / 2);
    packed = gzipSync(await renderSarif(report, context, { category, mostResults }));
  }
  await api.uploadSarif({ commit, ref, sarif: packed.toString("base64") });
}
